// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody who follows what is committed, such as the tables of orders and tickets. Called after
// each commit, and for each record again when a state is rebuilt from the journal: a sequence that
// was seen before is a repeat. Thread: the engine's.
#pragma once

#include <cstdint>
#include <span>

#include "sale/engine.h"

namespace frontrow {

class CommitObserver {
public:
    virtual ~CommitObserver() = default;
    // Everything up to and including record `sequence` is durable; `events` are those since the last
    // call. In a rehearsal time alone commits nothing and still has events: the sequence then
    // repeats the last one. `engine` is as it is at log time `now`.
    virtual void committed(std::uint64_t sequence, SimTime now, std::span<const Event> events,
                           const Engine& engine) = 0;
};

}  // namespace frontrow
