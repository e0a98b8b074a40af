// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads one row of a Frontrow venue file. Thread: one.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/plan_draft.h"
#include "venue/field_reader.h"

namespace frontrow {

class RowReader {
public:
    // `tierNames` in the plan's order; `budget` = how many seats the plan may still have.
    RowReader(FieldReader& fields, const std::vector<std::string>& tierNames, std::uint64_t& budget)
        : m_fields(fields),
          m_tierNames(tierNames),
          m_budget(budget) {}

    // The row; unusable after a fault.
    DraftRow read(const JsonValue& row, TierIndex sectionTier);
    // The tier that `value` names.
    TierIndex tier(const JsonValue& value);

private:
    std::vector<Point> positions(const JsonValue& row);
    std::vector<Point> positionsOnCurve(const JsonValue& row);
    std::vector<std::string> numbers(const JsonValue& row, std::size_t count);
    // Ordinals from 1, each a number or a pair [first, last]; as indexes from 0.
    std::vector<std::uint32_t> seatSet(const JsonValue& value, std::size_t count);
    void readFlags(const JsonValue& row, DraftRow& into);
    void readTiers(const JsonValue& row, DraftRow& into);
    bool spend(const JsonValue& at, std::size_t seats);

    FieldReader& m_fields;
    const std::vector<std::string>& m_tierNames;
    std::uint64_t& m_budget;
};

}  // namespace frontrow
