// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of a peer that only sends ready bytes: the load that our server had, without its sale. As many
// people ask for as many holds a second and are answered at once with as many bytes, and everybody gets as many
// bytes at each tick. Thread: one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>

namespace frontrow::bench {

struct BroadcastLoad {
    std::size_t people = 0;
    int tickMs = 0;
    std::size_t bytesPerTick = 0;  // of payload, to each person
    int holdsPerSecond = 0;        // by all together
    std::size_t holdBytes = 0;
    std::size_t answerBytes = 0;  // at most 125
    double seconds = 0;
    std::uint64_t events = 0;  // seats that ours showed in that time, counted for each person
};

// Microseconds of the peer's processor for each of the events. Nothing where not everybody gets in.
std::optional<double> processorPerEvent(const BroadcastLoad& load, std::uint16_t port,
                                        const std::function<double()>& cpuSeconds);

}  // namespace frontrow::bench
