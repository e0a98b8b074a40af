// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/venue_writer.h"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

#include "venue/json_writing.h"
#include "venue/row_curve.h"
#include "venue/venue_reader.h"

namespace frontrow {

namespace {

struct FlagKey {
    const char* key;
    SeatFlag flag;
};
constexpr std::array kFlagKeys{FlagKey{"accessible", SeatFlag::Accessible}, FlagKey{"companion", SeatFlag::Companion},
                               FlagKey{"restricted", SeatFlag::RestrictedView}, FlagKey{"blocked", SeatFlag::Blocked}};

std::string pointText(Point p) { return '[' + jsonThousandths(p.x) + ',' + jsonThousandths(p.y) + ']'; }

std::string pointsText(std::span<const Point> points) {
    std::string out = "[";
    for (const Point p : points) out += (out.size() > 1 ? "," : "") + pointText(p);
    return out + ']';
}

// Ordinals from 1 of the indexes, neighbours as pairs.
std::string setText(const std::vector<std::uint32_t>& indexes) {
    std::string out = "[";
    for (std::size_t i = 0; i < indexes.size();) {
        std::size_t end = i + 1;
        while (end < indexes.size() && indexes[end] == indexes[end - 1] + 1) ++end;
        if (out.size() > 1) out += ',';
        const std::string first = std::to_string(indexes[i] + 1);
        out += end - i == 1 ? first : '[' + first + ',' + std::to_string(indexes[end - 1] + 1) + ']';
        i = end;
    }
    return out + ']';
}

class Writer {
public:
    explicit Writer(const VenuePlan& plan) : m_plan(plan) {}

    std::string write() {
        m_out = "{\"format\":" + jsonText(kVenueFormat) + ",\"version\":" + std::to_string(kVenueFormatVersion);
        m_out += ",\"name\":" + jsonText(m_plan.name());
        m_out += ",\"currency\":" + jsonText({m_plan.currency().code.data(), m_plan.currency().code.size()});
        writeLevels();
        writeTiers();
        if (!m_plan.stage().empty()) m_out += ",\n\"stage\":" + pointsText(m_plan.stage());
        m_out += ",\n\"focalPoint\":" + pointText(m_plan.focalPoint()) + ",\n\"sections\":[";
        const char* separator = "\n";
        for (const Section& section : m_plan.sections()) {
            m_out += separator;
            writeSection(section);
            separator = ",\n";
        }
        m_out += "\n]}\n";
        return std::move(m_out);
    }

private:
    void writeLevels() {
        m_out += ",\n\"levels\":[";
        const char* separator = "";
        for (const Level& level : m_plan.levels()) {
            m_out += separator;
            m_out += "{\"name\":" + jsonText(level.name) + ",\"elevation\":" + jsonThousandths(level.elevation) + '}';
            separator = ",";
        }
        m_out += ']';
    }

    void writeTiers() {
        m_out += ",\n\"tiers\":[";
        const char* separator = "";
        for (const Tier& tier : m_plan.tiers()) {
            m_out += separator;
            m_out += "{\"letter\":" + jsonText(tier.letter) + ",\"colour\":" + jsonText(tier.colour);
            m_out += ",\"price\":" + std::to_string(tier.price.minor) + '}';
            separator = ",";
        }
        m_out += ']';
    }

    void writeSection(const Section& section) {
        m_out += "{\"name\":" + jsonText(section.name);
        m_out += ",\"level\":" + jsonText(m_plan.levels()[section.level.value].name);
        if (section.kind == SectionKind::Standing) m_out += ",\"kind\":\"standing\"";
        if (section.kind == SectionKind::Table) m_out += ",\"kind\":\"table\"";
        m_out += ",\"tier\":" + jsonText(m_plan.tier(section.tier).letter);
        if (!section.outline.empty()) m_out += ",\"outline\":" + pointsText(section.outline);
        if (section.kind == SectionKind::Standing) {
            m_out += ",\"places\":" + std::to_string(section.seatCount) + '}';
            return;
        }
        m_out += ",\"rows\":[";
        for (std::uint32_t r = 0; r < section.rowCount; ++r) {
            m_out += r == 0 ? "\n" : ",\n";
            writeRow(section, m_plan.row(RowIndex(section.firstRow.value + r)));
        }
        m_out += "]}";
    }

    void writeRow(const Section& section, const Row& row) {
        m_out += "{\"label\":" + jsonText(row.label);
        const TierIndex rowTier = m_plan.seatTier(row.firstSeat);
        if (rowTier != section.tier) m_out += ",\"tier\":" + jsonText(m_plan.tier(rowTier).letter);
        writePositions(row);
        writeNumbers(row);
        writeTierExceptions(row, rowTier);
        writeAisles(row);
        for (const FlagKey& each : kFlagKeys) {
            writeSet(each.key, row, [&](SeatIndex seat) { return m_plan.seatFlags(seat).has(each.flag); });
        }
        m_out += '}';
    }

    void writePositions(const Row& row) {
        std::vector<Point> places;
        for (std::uint32_t i = 0; i < row.seatCount; ++i) places.push_back(m_plan.seatPosition(seatOf(row, i)));
        const auto fitted = fitCurve(places);
        if (!fitted) {
            m_out += ",\"at\":" + pointsText(places);
            return;
        }
        m_out += ",\"from\":" + pointText(fitted->curve.from);
        if (fitted->curve.slotCount > 1) {
            m_out += ",\"to\":" + pointText(fitted->curve.to);
            if (fitted->curve.bend != Point{}) m_out += ",\"bend\":" + pointText(fitted->curve.bend);
            m_out += ",\"slots\":" + std::to_string(fitted->curve.slotCount);
        }
        if (!fitted->skipped.empty()) m_out += ",\"skip\":" + setText(fitted->skipped);
    }

    bool numbersAre(const Row& row, std::int64_t first, std::int64_t step) const {
        for (std::uint32_t i = 0; i < row.seatCount; ++i) {
            if (m_plan.seatNumber(seatOf(row, i)) != std::to_string(first + step * i)) return false;
        }
        return true;
    }

    void writeNumbers(const Row& row) {
        if (numbersAre(row, 1, 1)) return;
        const auto count = static_cast<std::int64_t>(row.seatCount);
        struct Run {
            std::int64_t first, step;
        };
        for (const Run run : {Run{count, -1}, Run{1, 2}, Run{2, 2}, Run{2 * count - 1, -2}, Run{2 * count, -2}}) {
            if (!numbersAre(row, run.first, run.step)) continue;
            m_out +=
                ",\"numbers\":{\"first\":" + std::to_string(run.first) + ",\"step\":" + std::to_string(run.step) + '}';
            return;
        }
        m_out += ",\"numbers\":[";
        for (std::uint32_t i = 0; i < row.seatCount; ++i) {
            m_out += (i == 0 ? "" : ",") + jsonText(m_plan.seatNumber(seatOf(row, i)));
        }
        m_out += ']';
    }

    void writeTierExceptions(const Row& row, TierIndex rowTier) {
        std::string exceptions;
        for (std::uint8_t t = 0; t < m_plan.tiers().size(); ++t) {
            const auto seats = seatsWhere(row, [&](SeatIndex seat) { return m_plan.seatTier(seat) == TierIndex(t); });
            if (TierIndex(t) == rowTier || seats.empty()) continue;
            exceptions += exceptions.empty() ? "" : ",";
            exceptions +=
                "{\"tier\":" + jsonText(m_plan.tier(TierIndex(t)).letter) + ",\"seats\":" + setText(seats) + '}';
        }
        if (!exceptions.empty()) m_out += ",\"tiers\":[" + exceptions + ']';
    }

    // The breaks between stretches, and flagged seats that no break explains.
    void writeAisles(const Row& row) {
        std::vector<std::uint32_t> lastBeforeAisle;
        std::vector<bool> explained(row.seatCount);
        for (std::uint32_t s = 0; s + 1 < row.stretchCount; ++s) {
            const Stretch& stretch = m_plan.stretch(StretchIndex(row.firstStretch.value + s));
            const std::uint32_t last = stretch.firstSeat.value + stretch.seatCount - 1 - row.firstSeat.value;
            lastBeforeAisle.push_back(last);
            explained[last] = explained[last + 1] = true;
        }
        if (!lastBeforeAisle.empty()) m_out += ",\"aisles\":" + setText(lastBeforeAisle);
        writeSet("aisleSeats", row, [&](SeatIndex seat) {
            return m_plan.seatFlags(seat).has(SeatFlag::Aisle) && !explained[seat.value - row.firstSeat.value];
        });
    }

    std::vector<std::uint32_t> seatsWhere(const Row& row, const std::function<bool(SeatIndex)>& holds) const {
        std::vector<std::uint32_t> out;
        for (std::uint32_t i = 0; i < row.seatCount; ++i) {
            if (holds(seatOf(row, i))) out.push_back(i);
        }
        return out;
    }

    void writeSet(std::string_view key, const Row& row, const std::function<bool(SeatIndex)>& holds) {
        const auto seats = seatsWhere(row, holds);
        if (!seats.empty()) m_out += ",\"" + std::string(key) + "\":" + setText(seats);
    }

    static SeatIndex seatOf(const Row& row, std::uint32_t i) { return SeatIndex(row.firstSeat.value + i); }

    const VenuePlan& m_plan;
    std::string m_out;
};

}  // namespace

std::string writeVenue(const VenuePlan& plan) { return Writer(plan).write(); }

}  // namespace frontrow
