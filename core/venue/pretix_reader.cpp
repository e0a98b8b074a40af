// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/pretix_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "domain/plan_text.h"
#include "venue/generator/polar.h"
#include "venue/plan_name.h"
#include "venue/pretix_importer.h"

namespace frontrow {

using Code = VenueFault::Code;
using Kind = Repair::Kind;

namespace {

constexpr std::array<const char*, 8> kColours{"#CB3A20", "#F29A2E", "#078573", "#6BB5F0",
                                              "#1D3F8F", "#C4A59C", "#7A4FB5", "#4E7D2A"};

}  // namespace

PretixPlan PretixReader::read() {
    const JsonValue root = m_document.root();
    ignoreUnknown(root, {"name", "zones", "categories", "size"});
    m_plan.name = name(root, "name", "Imported plan");
    readSize(root);
    readCategories(root);
    std::size_t ordinal = 0;
    for (const JsonValue& zone : list(root, "zones")) {
        if (m_fault) break;
        readZone(zone, ++ordinal);
    }
    m_zonePlace.clear();
    return std::move(m_plan);
}

Repairs PretixReader::takeRepairs() {
    if (m_unlisted > 0) m_repairs.push_back({Kind::Unlisted, {}, {}, std::to_string(m_unlisted)});
    return std::move(m_repairs);
}

void PretixReader::readSize(const JsonValue& root) {
    const auto extent = root.member("size");
    if (!extent) return repair(Kind::MissingPart, "size", "the extent of the seats");
    if (!expectObject(*extent)) return;
    for (const char* key : {"width", "height"}) {
        if (extent->member(key)) {
            size(*extent, key);
        } else {
            repair(Kind::MissingPart, std::string("size.") + key, "the extent of the seats");
        }
    }
}

void PretixReader::readCategories(const JsonValue& root) {
    if (!root.member("categories")) repair(Kind::MissingPart, "categories", "those that the seats name");
    for (const JsonValue& declared : list(root, "categories")) {
        if (m_fault || !expectObject(declared)) return;
        ignoreUnknown(declared, {"name", "color"});
        const std::string label = name(declared, "name", "Category " + std::to_string(m_plan.categories.size() + 1));
        if (m_categories.contains(label)) {
            repair(Kind::RepeatedCategory, label);
        } else {
            addCategory(label, text(declared, "color"));
        }
    }
}

std::size_t PretixReader::addCategory(const std::string& label, const std::string& colour) {
    const std::size_t index = m_plan.categories.size();
    std::string taken = colour;
    if (!isColour(colour)) {
        taken = kColours[index % kColours.size()];
        // A category that had to be created never had a colour.
        if (!colour.empty()) repair(Kind::ColourReplaced, colour, taken);
    }
    m_categories.emplace(label, index);
    m_plan.categories.push_back({label, taken});
    return index;
}

void PretixReader::readZone(const JsonValue& zone, std::size_t ordinal) {
    if (!expectObject(zone)) return;
    m_zonePlace = "zone at position " + std::to_string(ordinal);
    PretixZone out;
    const std::string wanted = name(zone, "name", "Zone " + std::to_string(ordinal));
    out.name = m_zoneNames.take(wanted);
    m_zonePlace = "zone " + out.name;
    if (out.name != wanted) repair(Kind::RepeatedZone, wanted, out.name);
    ignoreUnknown(zone, {"name", "zone_id", "uuid", "position", "rows", "areas"});
    checkUuid(zone);
    out.id = parsePretixZoneId(text(zone, "zone_id"));
    if (!zone.member("position")) repair(Kind::MissingPart, "position", "0, 0");
    const Offset origin = position(zone, {});
    UniqueNames labels;
    std::size_t row = 0;
    for (const JsonValue& element : list(zone, "rows")) {
        if (m_fault) return;
        readRow(element, origin, ++row, out, labels);
    }
    if (zone.member("areas")) {
        for (const JsonValue& area : list(zone, "areas")) {
            if (m_fault) return;
            out.areas.push_back(readArea(area, origin));
        }
    }
    if (out.rows.empty()) repair(Kind::EmptyZone);
    m_plan.zones.push_back(std::move(out));
}

void PretixReader::readRow(const JsonValue& row, Offset origin, std::size_t ordinal, PretixZone& into,
                           UniqueNames& labels) {
    if (!expectObject(row)) return;
    if (++m_rows > kMaxRows) return fail(row, Code::TooMany, std::to_string(kMaxRows));
    m_rowPlace = ", row at position " + std::to_string(ordinal);
    PretixRow out;
    const std::string wanted = name(row, "row_number", std::to_string(ordinal));
    const auto seats = list(row, "seats");
    if (seats.empty()) {
        if (!m_fault) repair(Kind::EmptyRow, wanted);
        m_rowPlace.clear();
        return;
    }
    out.label = labels.take(wanted);
    m_rowPlace = ", row " + out.label;
    if (out.label != wanted) repair(Kind::RepeatedRow, wanted, out.label);
    ignoreUnknown(row, {"row_number", "row_label", "seat_label", "uuid", "seats", "row_number_position", "position"});
    const std::string shown = text(row, "row_number_position");
    if (shown == "left" || shown == "right") {
        repair(Kind::OldKey, "row_number_position " + shown, shown == "left" ? "start" : "end");
    }
    checkUuid(row);
    const Offset at = position(row, origin);
    UniqueNames numbers;
    for (const JsonValue& seat : seats) {
        if (m_fault) return;
        readSeat(seat, at, out, numbers);
    }
    into.rows.push_back(std::move(out));
    m_rowPlace.clear();
}

void PretixReader::readSeat(const JsonValue& seat, Offset origin, PretixRow& into, UniqueNames& numbers) {
    if (!expectObject(seat)) return;
    if (++m_seats > kMaxSeats) return fail(seat, Code::TooMany, std::to_string(kMaxSeats));
    const std::string ordinal = std::to_string(into.seats.size() + 1);
    m_seatPlace = ", seat at position " + ordinal;
    const std::string wanted = name(seat, "seat_number", ordinal);
    PretixSeat out;
    out.number = numbers.take(wanted);
    m_seatPlace = ", seat " + out.number;
    if (out.number != wanted) repair(Kind::RepeatedNumber, wanted, out.number);
    ignoreUnknown(seat, {"seat_guid", "seat_number", "uuid", "start_direction", "radius", "position", "category"});
    if (const auto radius = seat.member("radius")) size(seat, "radius");
    const std::string guid = text(seat, "seat_guid");
    if (guid.empty()) {
        repair(Kind::MissingPart, "seat_guid", "one of its own");
    } else if (!m_guids.insert(guid).second) {
        repair(Kind::RepeatedGuid, guid);
    }
    checkUuid(seat);
    if (!seat.member("position")) return fail(seat, Code::MissingKey, "position");
    out.position = millimetres(position(seat, origin));
    out.category = category(seat);
    into.seats.push_back(std::move(out));
    m_seatPlace.clear();
}

std::size_t PretixReader::category(const JsonValue& seat) {
    const std::string stated = text(seat, "category");
    if (stated.empty()) {
        if (m_plan.categories.empty()) addCategory("Category 1", {});
        repair(Kind::MissingCategory, {}, m_plan.categories.front().name);
        return 0;
    }
    const std::string label = isCleanName(stated) ? stated : cleanedName(stated, "Category");
    const auto found = m_categories.find(label);
    if (found != m_categories.end()) return found->second;
    repair(Kind::UndeclaredCategory, stated, label);
    return addCategory(label, {});
}

PretixArea PretixReader::readArea(const JsonValue& area, Offset origin) {
    PretixArea out;
    if (!expectObject(area)) return out;
    ignoreUnknown(area, {"color", "border_color", "rotation", "position", "uuid", "shape", "polygon", "rectangle",
                         "ellipse", "circle", "text", "width", "height"});
    checkUuid(area);
    if (!area.member("position")) repair(Kind::MissingPart, "position", "0, 0");
    const Offset at = position(area, origin);
    out.position = millimetres(at);
    const auto turned = area.member("rotation");
    const double degrees = turned ? std::fmod(length(*turned), 360) : 0;
    // Cosine and sine in millionths.
    const Point turn = polar({0, 0}, 1'000'000, std::llround(degrees * 1000));
    for (const Offset& corner : shapeOf(area)) {
        const double x = (corner.x * turn.x - corner.y * turn.y) / 1'000'000;
        const double y = (corner.x * turn.y + corner.y * turn.x) / 1'000'000;
        out.outline.push_back(millimetres({at.x + x, at.y + y}));
    }
    if (const auto label = area.member("text"); label && label->isObject()) {
        out.text = text(*label, "text");
        if (label->member("size")) size(*label, "size");
    }
    return out;
}

std::vector<PretixReader::Offset> PretixReader::shapeOf(const JsonValue& area) {
    const auto box = [](double left, double top, double right, double bottom) {
        return std::vector<Offset>{{left, top}, {right, top}, {right, bottom}, {left, bottom}};
    };
    const std::string shape = text(area, "shape");
    const auto part = area.member(shape);
    if (shape == "polygon" && part && expectObject(*part)) {
        std::vector<Offset> corners;
        for (const JsonValue& corner : list(*part, "points")) {
            if (m_fault) return {};
            if (corners.size() == kMaxOutlinePoints) {
                fail(corner, Code::TooMany, std::to_string(kMaxOutlinePoints));
                return {};
            }
            corners.push_back(offset(corner));
        }
        return corners;
    }
    if (shape == "rectangle" && part && expectObject(*part))
        return box(0, 0, size(*part, "width"), size(*part, "height"));
    if (shape == "rectangle" && area.member("width") && area.member("height")) {
        repair(Kind::OldKey, "width, height", "rectangle.width, rectangle.height");
        return box(0, 0, size(area, "width"), size(area, "height"));
    }
    if (shape == "circle" && part && expectObject(*part)) {
        const double radius = size(*part, "radius");
        return box(-radius, -radius, radius, radius);
    }
    if (shape == "ellipse" && part && part->member("radius")) {
        const Offset radius = offset(*part->member("radius"));
        return box(-radius.x, -radius.y, radius.x, radius.y);
    }
    return {};
}

}  // namespace frontrow
