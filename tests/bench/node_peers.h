// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What servers in Node pay to show a seat to everybody: one that batches as Frontrow does, and one as web
// systems of this kind are built, with socket.io, Redis and a broadcast for each event. Thread: one.
#pragma once

#include <cstddef>
#include <optional>

#include "bench/broadcast_load.h"

namespace frontrow::bench {

// Nothing where Node or its `ws` is missing.
std::optional<double> batchedNodeLoad(const BroadcastLoad& load);

struct PerEventLoad {
    double microseconds = 0;  // of Node's processor for a seat shown to one; what Redis takes is not counted
    double shownPerSecond = 0;
};
// With so many holds a second asked for, for `seconds`. Nothing where Node, socket.io or Redis is missing.
std::optional<PerEventLoad> perEventNodeLoad(std::size_t people, int holdsPerSecond, double seconds);

}  // namespace frontrow::bench
