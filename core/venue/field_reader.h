// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the fields of a venue file and remembers the first fault; after one, every reading gives a
// harmless value and the caller may stop where it likes. Thread: one.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/venue_plan.h"
#include "venue/json_document.h"

namespace frontrow {

class FieldReader {
public:
    explicit FieldReader(const JsonDocument& document) : m_document(document) {}

    bool failed() const { return m_fault.has_value(); }
    const std::optional<VenueFault>& fault() const { return m_fault; }
    void fail(const JsonValue& at, VenueFault::Code code, std::string detail = {});

    // Faults: not an object, or a key that is not among `keys`.
    void expectObject(const JsonValue& value, std::initializer_list<std::string_view> keys);
    std::optional<JsonValue> optional(const JsonValue& object, std::string_view key) const {
        return object.member(key);
    }
    std::optional<JsonValue> required(const JsonValue& object, std::string_view key);

    std::string text(const JsonValue& value);
    // A clean name (plan_name.h).
    std::string name(const JsonValue& value);
    std::string requiredName(const JsonValue& object, std::string_view key);
    std::int64_t whole(const JsonValue& value, std::int64_t least, std::int64_t most);
    // Metres in the file, rounded to whole millimetres; at most 1,000 km either way.
    std::int32_t millimetres(const JsonValue& value);
    // A list of two numbers.
    Point point(const JsonValue& value);
    Point requiredPoint(const JsonValue& object, std::string_view key);
    std::vector<Point> points(const JsonValue& value, std::size_t most);
    std::vector<JsonValue> list(const JsonValue& value, std::size_t most);
    std::vector<JsonValue> requiredList(const JsonValue& object, std::string_view key, std::size_t most);

private:
    const JsonDocument& m_document;
    std::optional<VenueFault> m_fault;
};

}  // namespace frontrow
