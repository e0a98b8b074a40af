// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan_stretches.h"

#include <algorithm>

#include "domain/integer_math.h"

namespace frontrow {

namespace {

std::vector<std::uint32_t> drawnBreaks(const DraftRow& row) {
    if (!row.aislesAfter.empty()) return row.aislesAfter;
    std::vector<std::uint32_t> breaks;
    for (std::size_t i = 1; i < row.seats.size(); ++i) {
        if (row.seats[i - 1].flags.has(SeatFlag::Aisle) && row.seats[i].flags.has(SeatFlag::Aisle)) {
            breaks.push_back(static_cast<std::uint32_t>(i));
        }
    }
    return breaks;
}

// Twice the median, so that an even number of steps needs no half.
std::uint64_t doubledMedian(std::vector<std::uint64_t> steps) {
    std::sort(steps.begin(), steps.end());
    return steps[steps.size() / 2] + steps[(steps.size() - 1) / 2];
}

std::vector<std::uint32_t> stepBreaks(const DraftRow& row) {
    std::vector<std::uint32_t> breaks;
    if (row.seats.size() < 3) return breaks;
    std::vector<std::uint64_t> steps;
    steps.reserve(row.seats.size() - 1);
    for (std::size_t i = 1; i < row.seats.size(); ++i) {
        steps.push_back(distance(row.seats[i - 1].position, row.seats[i].position));
    }
    const std::uint64_t median2 = doubledMedian(steps);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        // step > 1.8 × median, in whole numbers: 10 · step > 9 · (2 · median)
        if (10 * steps[i] > 9 * median2) breaks.push_back(static_cast<std::uint32_t>(i + 1));
    }
    return breaks;
}

}  // namespace

bool hasDrawnAisles(const PlanDraft& draft) {
    for (const auto& section : draft.sections) {
        for (const auto& row : section.rows) {
            if (!row.aislesAfter.empty()) return true;
            const auto flagged = [](const Seat& seat) { return seat.flags.has(SeatFlag::Aisle); };
            if (std::any_of(row.seats.begin(), row.seats.end(), flagged)) return true;
        }
    }
    return false;
}

std::vector<std::uint32_t> aisleBreaks(const DraftRow& row, AisleRule rule) {
    return rule == AisleRule::Drawn ? drawnBreaks(row) : stepBreaks(row);
}

}  // namespace frontrow
