// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/row_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "venue/row_curve.h"

namespace frontrow {

using Code = VenueFault::Code;

namespace {

constexpr std::array<std::pair<std::string_view, SeatFlag>, 5> kFlagKeys{{
    {"accessible", SeatFlag::Accessible},
    {"companion", SeatFlag::Companion},
    {"restricted", SeatFlag::RestrictedView},
    {"aisleSeats", SeatFlag::Aisle},
    {"blocked", SeatFlag::Blocked},
}};

}  // namespace

DraftRow RowReader::read(const JsonValue& row, TierIndex sectionTier) {
    DraftRow out;
    m_fields.expectObject(row, {"label", "tier", "from", "to", "bend", "slots", "skip", "at", "numbers", "tiers",
                                "aisles", "accessible", "companion", "restricted", "aisleSeats", "blocked"});
    if (m_fields.failed()) return out;
    out.label = m_fields.requiredName(row, "label");
    TierIndex rowTier = sectionTier;
    if (const auto value = row.member("tier")) rowTier = tier(*value);
    const std::vector<Point> places = positions(row);
    const std::vector<std::string> names = numbers(row, places.size());
    if (m_fields.failed()) return out;
    for (std::size_t i = 0; i < places.size(); ++i) out.seats.push_back({names[i], places[i], rowTier, {}});
    readTiers(row, out);
    readFlags(row, out);
    if (const auto value = row.member("aisles"); value && !m_fields.failed()) {
        // The last seat has no next one.
        const std::size_t most = places.empty() ? 0 : places.size() - 1;
        for (const std::uint32_t seat : seatSet(*value, most)) out.aislesAfter.push_back(seat + 1);
    }
    return out;
}

TierIndex RowReader::tier(const JsonValue& value) {
    const std::string letter = m_fields.text(value);
    const auto found = std::find(m_tierNames.begin(), m_tierNames.end(), letter);
    if (found == m_tierNames.end()) m_fields.fail(value, Code::UnknownName, letter);
    return TierIndex(static_cast<std::uint8_t>(found - m_tierNames.begin()));
}

bool RowReader::spend(const JsonValue& at, std::size_t seats) {
    if (seats > m_budget) {
        m_fields.fail(at, Code::TooMany, std::to_string(kMaxSeats));
        return false;
    }
    m_budget -= seats;
    return true;
}

std::vector<Point> RowReader::positions(const JsonValue& row) {
    const auto listed = row.member("at");
    if (!listed) return positionsOnCurve(row);
    for (const std::string_view key : {"from", "to", "bend", "slots", "skip"}) {
        if (const auto other = row.member(key)) m_fields.fail(*other, Code::Contradiction, "at, " + std::string(key));
    }
    if (m_fields.failed() || !spend(*listed, listed->size())) return {};
    return m_fields.points(*listed, kMaxSeats);
}

std::vector<Point> RowReader::positionsOnCurve(const JsonValue& row) {
    RowCurve curve;
    curve.from = m_fields.requiredPoint(row, "from");
    if (const auto value = row.member("slots")) {
        curve.slotCount = static_cast<std::uint32_t>(m_fields.whole(*value, 1, kMaxSlots));
    }
    if (curve.slotCount > 1) curve.to = m_fields.requiredPoint(row, "to");
    if (const auto value = row.member("bend")) curve.bend = m_fields.point(*value);
    std::vector<bool> skipped(curve.slotCount);
    if (const auto value = row.member("skip"); value && !m_fields.failed()) {
        for (const std::uint32_t slot : seatSet(*value, curve.slotCount)) skipped[slot] = true;
    }
    const auto seats = static_cast<std::size_t>(std::count(skipped.begin(), skipped.end(), false));
    if (m_fields.failed() || !spend(row, seats)) return {};
    std::vector<Point> out;
    for (std::uint32_t slot = 0; slot < curve.slotCount; ++slot) {
        if (!skipped[slot]) out.push_back(slotPosition(curve, slot));
    }
    return out;
}

std::vector<std::string> RowReader::numbers(const JsonValue& row, std::size_t count) {
    std::int64_t first = 1;
    std::int64_t step = 1;
    std::vector<std::string> out;
    const auto value = row.member("numbers");
    if (value && value->isList()) {
        for (const JsonValue& element : m_fields.list(*value, kMaxSeats)) out.push_back(m_fields.name(element));
        if (out.size() != count) m_fields.fail(*value, Code::OutOfRange, std::to_string(count) + " numbers");
        return out;
    }
    if (value) {
        m_fields.expectObject(*value, {"first", "step"});
        if (const auto given = value->member("first")) first = m_fields.whole(*given, -1'000'000, 1'000'000);
        if (const auto given = value->member("step")) step = m_fields.whole(*given, -1'000, 1'000);
    }
    for (std::size_t i = 0; i < count; ++i) out.push_back(std::to_string(first + step * static_cast<std::int64_t>(i)));
    return out;
}

std::vector<std::uint32_t> RowReader::seatSet(const JsonValue& value, std::size_t count) {
    std::vector<std::uint32_t> out;
    for (const JsonValue& element : m_fields.list(value, kMaxSeats)) {
        std::int64_t first = 0;
        std::int64_t last = 0;
        const auto most = static_cast<std::int64_t>(count);
        if (element.isList()) {
            const auto ends = element.elements();
            if (ends.size() != 2) {
                m_fields.fail(element, Code::WrongType, "list of two numbers");
                return {};
            }
            first = m_fields.whole(ends[0], 1, most);
            last = m_fields.whole(ends[1], first, most);
        } else {
            first = last = m_fields.whole(element, 1, most);
        }
        const std::int64_t previous = out.empty() ? 0 : out.back() + 1;
        if (first <= previous)
            m_fields.fail(element, Code::OutOfRange, std::to_string(previous + 1) + " to " + std::to_string(most));
        if (m_fields.failed()) return {};
        for (std::int64_t k = first; k <= last; ++k) out.push_back(static_cast<std::uint32_t>(k - 1));
    }
    return out;
}

void RowReader::readTiers(const JsonValue& row, DraftRow& into) {
    const auto value = row.member("tiers");
    if (!value) return;
    for (const JsonValue& element : m_fields.list(*value, kMaxSeats)) {
        m_fields.expectObject(element, {"tier", "seats"});
        const auto name = m_fields.required(element, "tier");
        const auto seats = m_fields.required(element, "seats");
        if (m_fields.failed()) return;
        const TierIndex other = tier(*name);
        for (const std::uint32_t seat : seatSet(*seats, into.seats.size())) into.seats[seat].tier = other;
        if (m_fields.failed()) return;
    }
}

void RowReader::readFlags(const JsonValue& row, DraftRow& into) {
    for (const auto& [key, flag] : kFlagKeys) {
        const auto value = row.member(key);
        if (!value || m_fields.failed()) continue;
        for (const std::uint32_t seat : seatSet(*value, into.seats.size())) into.seats[seat].flags.set(flag);
    }
}

}  // namespace frontrow
