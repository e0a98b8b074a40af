// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/pretix_exporter.h"

#include <algorithm>
#include <array>

#include "domain/digest.h"
#include "venue/json_writing.h"
#include "venue/pretix_zone_id.h"

namespace frontrow {

namespace {

constexpr std::int64_t kUnit = 20;  // millimetres of one pretix unit
constexpr std::int64_t kMaxExtent = 1'000'000 * kUnit;
constexpr std::int64_t kMargin = 2'000;    // millimetres round the drawing
constexpr std::int64_t kFocalRadius = 10;  // units

std::string units(std::int64_t millimetres) { return jsonThousandths(millimetres * 1000 / kUnit); }

class Exporter {
public:
    explicit Exporter(const VenuePlan& plan) : m_plan(plan) { measure(); }

    bool fits() const { return m_right - m_left <= kMaxExtent && m_bottom - m_top <= kMaxExtent; }

    std::string write() {
        m_out = "{\"name\":" + jsonText(m_plan.name()) + ",\n\"categories\":[";
        const char* separator = "";
        for (const Tier& tier : m_plan.tiers()) {
            m_out += separator + ("{\"name\":" + jsonText(tier.letter)) + ",\"color\":" + jsonText(tier.colour) + '}';
            separator = ",";
        }
        m_out += "],\n\"size\":{\"width\":" + wholeUnits(m_right - m_left) +
                 ",\"height\":" + wholeUnits(m_bottom - m_top) + "},\n\"zones\":[";
        for (std::uint32_t i = 0; i < m_plan.sections().size(); ++i) {
            m_out += i == 0 ? "\n" : ",\n";
            writeZone(i);
        }
        m_out += "\n]}\n";
        return std::move(m_out);
    }

private:
    void include(Point p) {
        m_left = std::min<std::int64_t>(m_left, p.x - kMargin);
        m_right = std::max<std::int64_t>(m_right, p.x + kMargin);
        m_top = std::min<std::int64_t>(m_top, p.y - kMargin);
        m_bottom = std::max<std::int64_t>(m_bottom, p.y + kMargin);
    }

    // The drawing's corner, kept within what a zone id can name.
    void measure() {
        for (std::uint32_t i = 0; i < m_plan.seatCount(); ++i) include(m_plan.seatPosition(SeatIndex(i)));
        for (const Section& section : m_plan.sections()) {
            for (const Point p : section.outline) include(p);
        }
        for (const Point p : m_plan.stage()) include(p);
        include(m_plan.focalPoint());
        m_left = std::max<std::int64_t>(m_left, -kMaxCoordinate);
        m_top = std::max<std::int64_t>(m_top, -kMaxCoordinate);
    }

    static std::string wholeUnits(std::int64_t millimetres) {
        return std::to_string((millimetres + kUnit - 1) / kUnit);
    }

    static std::string position(std::int64_t x, std::int64_t y) {
        return "\"position\":{\"x\":" + units(x) + ",\"y\":" + units(y) + '}';
    }

    // Shaped like a random uuid; its last part counts, so none occurs twice.
    std::string uuid() {
        constexpr std::string_view digits = "0123456789abcdef";
        ++m_uuids;
        const std::uint64_t high = mix(m_plan.digest() + m_uuids);
        const std::uint64_t low = mix(high);
        std::string hex;
        for (std::uint32_t i = 0; i < 16; ++i) hex += digits[(high >> (4 * i)) & 0xFU];
        for (std::uint32_t i = 0; i < 4; ++i) hex += digits[(low >> (4 * i)) & 0xFU];
        for (std::uint32_t i = 0; i < 12; ++i) hex += digits[(m_uuids >> (44 - 4 * i)) & 0xFU];
        hex[12] = '4';
        hex[16] = digits[8 + (low & 3U)];
        for (const std::size_t at : std::array<std::size_t, 4>{20, 16, 12, 8}) hex.insert(at, "-");
        return "\"uuid\":\"" + hex + '"';
    }

    void writeZone(std::uint32_t index) {
        const Section& section = m_plan.section(SectionIndex(index));
        const Level& level = m_plan.levels()[section.level.value];
        const PretixZoneId id{section.kind,
                              level.elevation,
                              {static_cast<std::int32_t>(m_left), static_cast<std::int32_t>(m_top)},
                              level.name};
        m_out += "{\"name\":" + jsonText(section.name) + ",\"zone_id\":" + jsonText(pretixZoneId(id)) + ',' + uuid();
        m_out += ',' + position(0, 0) + ",\"rows\":[";
        for (std::uint32_t r = 0; r < section.rowCount; ++r) {
            m_out += r == 0 ? "\n" : ",\n";
            writeRow(index, r, m_plan.row(RowIndex(section.firstRow.value + r)));
        }
        m_out += "],\n\"areas\":[";
        writeAreas(section, index == 0);
        m_out += "]}";
    }

    void writeRow(std::uint32_t sectionIndex, std::uint32_t rowInSection, const Row& row) {
        const Point first = m_plan.seatPosition(row.firstSeat);
        m_out += "{\"row_number\":" + jsonText(row.label) + ",\"row_number_position\":\"start\"," + uuid() + ',';
        m_out += position(first.x - m_left, first.y - m_top) + ",\"seats\":[";
        for (std::uint32_t i = 0; i < row.seatCount; ++i) {
            const SeatIndex seat(row.firstSeat.value + i);
            const Point at = m_plan.seatPosition(seat);
            const std::string guid =
                std::to_string(sectionIndex + 1) + '-' + std::to_string(rowInSection + 1) + '-' + std::to_string(i + 1);
            m_out += (i == 0 ? "{" : ",{") + ("\"seat_guid\":" + jsonText(guid));
            m_out += ",\"seat_number\":" + jsonText(m_plan.seatNumber(seat)) + ',' + uuid() + ',';
            m_out += position(std::int64_t{at.x} - first.x, std::int64_t{at.y} - first.y);
            m_out += ",\"category\":" + jsonText(m_plan.tier(m_plan.seatTier(seat)).letter) + '}';
        }
        m_out += "]}";
    }

    void writeAreas(const Section& section, bool withStage) {
        const char* separator = "";
        if (section.outline.size() >= 3) {
            writePolygon(section.outline, m_plan.tier(section.tier).colour, "");
            separator = ",";
        }
        if (!withStage) return;
        if (!m_plan.stage().empty()) {
            m_out += separator;
            writePolygon(m_plan.stage(), "#2A2A33", "Stage");
            separator = ",";
        }
        const Point focal = m_plan.focalPoint();
        const std::string radius = std::to_string(kFocalRadius);
        m_out += separator + ("{\"shape\":\"circle\"," + uuid()) + ',' + position(focal.x - m_left, focal.y - m_top);
        m_out +=
            ",\"rotation\":0,\"color\":\"#6B2FCF\",\"border_color\":\"#6B2FCF\",\"circle\":{\"radius\":" + radius + '}';
        m_out += "," + label("Focal point") + '}';
    }

    static std::string label(std::string_view text) {
        return "\"text\":{" + position(0, 0) + ",\"color\":\"#888888\",\"text\":" + jsonText(text) + '}';
    }

    void writePolygon(std::span<const Point> outline, const std::string& colour, std::string_view text) {
        const Point first = outline.front();
        m_out += "{\"shape\":\"polygon\"," + uuid() + ',' + position(first.x - m_left, first.y - m_top);
        m_out += ",\"rotation\":0,\"color\":\"#FFFFFF00\",\"border_color\":" + jsonText(colour) +
                 ",\"polygon\":{\"points\":[";
        const char* separator = "";
        for (const Point p : outline) {
            m_out += separator + ("{\"x\":" + units(std::int64_t{p.x} - first.x)) +
                     ",\"y\":" + units(std::int64_t{p.y} - first.y) + '}';
            separator = ",";
        }
        m_out += "]}," + label(text) + '}';
    }

    const VenuePlan& m_plan;
    std::string m_out;
    std::uint64_t m_uuids = 0;
    std::int64_t m_left = kMaxCoordinate;
    std::int64_t m_right = -kMaxCoordinate;
    std::int64_t m_top = kMaxCoordinate;
    std::int64_t m_bottom = -kMaxCoordinate;
};

}  // namespace

Result<std::string, VenueFault> exportPretix(const VenuePlan& plan) {
    Exporter exporter(plan);
    if (exporter.fits()) return exporter.write();
    VenueFault fault;
    fault.code = VenueFault::Code::OutOfRange;
    fault.detail = "20 km";
    return Failure{std::move(fault)};
}

}  // namespace frontrow
