// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads pretix JSON into a PretixPlan, leniently. Thread: one.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "venue/json_document.h"
#include "venue/pretix_model.h"
#include "venue/repair.h"
#include "venue/unique_names.h"

namespace frontrow {

class PretixReader {
public:
    explicit PretixReader(const JsonDocument& document) : m_document(document) {}

    // The plan; after a fault it is incomplete and fault() says why.
    PretixPlan read();
    const std::optional<VenueFault>& fault() const { return m_fault; }
    // Moved out; what came beyond kMaxRepairs is one entry of its own.
    Repairs takeRepairs();

private:
    // Offsets in the format's units; sums of three are still far within a double's exact range.
    struct Offset {
        double x = 0;
        double y = 0;
    };

    void readCategories(const JsonValue& root);
    void readSize(const JsonValue& root);
    void readZone(const JsonValue& zone, std::size_t ordinal);
    void readRow(const JsonValue& row, Offset origin, std::size_t ordinal, PretixZone& into, UniqueNames& labels);
    void readSeat(const JsonValue& seat, Offset origin, PretixRow& into, UniqueNames& numbers);
    PretixArea readArea(const JsonValue& area, Offset origin);
    std::vector<Offset> shapeOf(const JsonValue& area);
    std::size_t category(const JsonValue& seat);
    std::size_t addCategory(const std::string& name, const std::string& colour);

    void fail(const JsonValue& at, VenueFault::Code code, std::string detail = {});
    void repair(Repair::Kind kind, std::string before = {}, std::string after = {});
    bool expectObject(const JsonValue& value);
    void ignoreUnknown(const JsonValue& object, std::initializer_list<std::string_view> known);
    std::vector<JsonValue> list(const JsonValue& object, std::string_view key);
    // A text, or a number as its text; empty when there is none.
    std::string text(const JsonValue& object, std::string_view key);
    std::string name(const JsonValue& object, std::string_view key, const std::string& fallback);
    Offset offset(const JsonValue& position);
    Offset position(const JsonValue& object, Offset from);
    double length(const JsonValue& value);
    double size(const JsonValue& object, std::string_view key);
    void checkUuid(const JsonValue& object);
    static Point millimetres(Offset at);
    std::string place() const;

    const JsonDocument& m_document;
    PretixPlan m_plan;
    std::map<std::string, std::size_t> m_categories;
    UniqueNames m_zoneNames;
    std::set<std::string> m_guids;
    std::set<std::string> m_uuids;
    std::uint64_t m_seats = 0;
    std::size_t m_rows = 0;
    std::string m_zonePlace;
    std::string m_rowPlace;
    std::string m_seatPlace;
    Repairs m_repairs;
    std::uint64_t m_unlisted = 0;
    std::optional<VenueFault> m_fault;
};

}  // namespace frontrow
