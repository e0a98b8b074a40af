// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Log time: whole milliseconds on the time line of one journal. It never falls, has no zone and
// no relation to a computer's clock except the one anchor that the host writes at its start.
// One tick of log time is one millisecond. Thread: values, any.
#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace frontrow {

// A span of log time in milliseconds.
struct Duration {
    std::int64_t ms = 0;

    auto operator<=>(const Duration&) const = default;
    constexpr Duration operator+(Duration other) const { return {ms + other.ms}; }
    constexpr Duration operator-(Duration other) const { return {ms - other.ms}; }
    constexpr Duration operator*(std::int64_t factor) const { return {ms * factor}; }
};

constexpr Duration milliseconds(std::int64_t n) { return {n}; }
constexpr Duration seconds(std::int64_t n) { return {n * 1000}; }
constexpr Duration minutes(std::int64_t n) { return {n * 60'000}; }
constexpr Duration hours(std::int64_t n) { return {n * 3'600'000}; }
constexpr Duration days(std::int64_t n) { return {n * 86'400'000}; }

// An instant of log time, in milliseconds since the journal's start.
struct SimTime {
    std::int64_t ms = 0;

    auto operator<=>(const SimTime&) const = default;
    constexpr SimTime operator+(Duration d) const { return {ms + d.ms}; }
    constexpr SimTime operator-(Duration d) const { return {ms - d.ms}; }
    constexpr Duration operator-(SimTime other) const { return {ms - other.ms}; }
};

// Later than every instant that can be reached; "no deadline".
inline constexpr SimTime kNever{std::numeric_limits<std::int64_t>::max()};

}  // namespace frontrow
