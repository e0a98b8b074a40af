// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dice of one part of a simulated run: draws in sequence from a stream of its own, so leaving one
// client out of a run changes no other client's dice. Thread: one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include "domain/random.h"

namespace frontrow::simulation {

class Dice {
public:
    Dice(std::uint64_t seed, std::uint64_t who) : m_random(seed), m_who(who) {}

    // Uniform in [0, bound), bound > 0.
    std::uint64_t below(std::uint64_t bound) { return m_random.below(bound, Stream::Simulation, m_who, m_step++); }
    std::uint32_t below32(std::uint32_t bound) { return static_cast<std::uint32_t>(below(bound)); }
    // Uniform in [least, most].
    std::int64_t between(std::int64_t least, std::int64_t most) {
        return least + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(most - least) + 1));
    }
    // Like between(), with small numbers far more often than large ones.
    std::int64_t lowBetween(std::int64_t least, std::int64_t most) {
        const std::int64_t first = between(least, most);
        const std::int64_t second = between(least, first);
        return between(least, second);
    }
    bool chance(std::uint32_t perMille) { return below(1'000) < perMille; }
    // An index into `weights`, with its share of their sum; the sum is above 0.
    std::size_t pick(std::initializer_list<std::uint32_t> weights) {
        std::uint64_t sum = 0;
        for (const std::uint32_t weight : weights) sum += weight;
        std::uint64_t draw = below(sum);
        std::size_t index = 0;
        for (const std::uint32_t weight : weights) {
            if (draw < weight) return index;
            draw -= weight;
            ++index;
        }
        return 0;
    }

private:
    Random m_random;
    std::uint64_t m_who;
    std::uint64_t m_step = 0;
};

}  // namespace frontrow::simulation
