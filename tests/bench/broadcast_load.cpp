// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/broadcast_load.h"

#include <algorithm>

#include "load/swarm.h"

namespace frontrow::bench {

namespace {

constexpr double kPatience = 60;
constexpr double kWarmSeconds = 2;

}  // namespace

std::optional<double> processorPerEvent(const BroadcastLoad& load, std::uint16_t port,
                                        const std::function<double()>& cpuSeconds) {
    load::Swarm swarm([](std::size_t, QByteArrayView) {});
    for (std::size_t i = 0; i < load.people; ++i) swarm.add(port);
    const double until = load::now() + kPatience;
    while (swarm.open() < load.people && load::now() < until) swarm.poll(5);
    if (swarm.open() < load.people) return std::nullopt;

    const QByteArray hold(static_cast<qsizetype>(load.holdBytes), 'h');
    std::optional<double> before;
    const double begun = load::now();
    double next = begun;
    std::size_t turn = 0;
    while (load::now() - begun < kWarmSeconds + load.seconds) {
        if (!before && load::now() - begun >= kWarmSeconds) before = cpuSeconds();
        for (; next <= load::now(); next += 1.0 / load.holdsPerSecond) {
            swarm.send(turn, hold);
            turn = (turn + 1) % load.people;
        }
        swarm.poll(1);
    }
    return (cpuSeconds() - before.value_or(0)) * 1e6 / static_cast<double>(std::max<std::uint64_t>(1, load.events));
}

}  // namespace frontrow::bench
