// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/field_reader.h"

#include <algorithm>
#include <cmath>

#include "venue/plan_name.h"

namespace frontrow {

using Code = VenueFault::Code;

void FieldReader::fail(const JsonValue& at, Code code, std::string detail) {
    if (!m_fault) m_fault = m_document.faultAt(at, code, std::move(detail));
}

void FieldReader::expectObject(const JsonValue& value, std::initializer_list<std::string_view> keys) {
    if (!value.isObject()) return fail(value, Code::WrongType, "object");
    for (const auto& [key, member] : value.members()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) return fail(member, Code::UnknownKey, key);
    }
}

std::optional<JsonValue> FieldReader::required(const JsonValue& object, std::string_view key) {
    auto found = object.member(key);
    if (!found) fail(object, Code::MissingKey, std::string(key));
    return found;
}

std::string FieldReader::text(const JsonValue& value) {
    if (!value.isText()) fail(value, Code::WrongType, "text");
    return value.text();
}

std::string FieldReader::name(const JsonValue& value) {
    std::string read = text(value);
    if (!failed() && !isCleanName(read)) fail(value, Code::BadName);
    return read;
}

std::string FieldReader::requiredName(const JsonValue& object, std::string_view key) {
    const auto value = required(object, key);
    return value ? name(*value) : std::string();
}

std::int64_t FieldReader::whole(const JsonValue& value, std::int64_t least, std::int64_t most) {
    if (!value.isNumber()) {
        fail(value, Code::WrongType, "number");
        return least;
    }
    const double number = value.number();
    if (number < static_cast<double>(least) || number > static_cast<double>(most)) {
        fail(value, Code::OutOfRange, std::to_string(least) + " to " + std::to_string(most));
        return least;
    }
    if (number != std::floor(number)) {
        fail(value, Code::NotWhole);
        return least;
    }
    return static_cast<std::int64_t>(number);
}

std::int32_t FieldReader::millimetres(const JsonValue& value) {
    if (!value.isNumber()) {
        fail(value, Code::WrongType, "number");
        return 0;
    }
    const double metres = value.number();
    constexpr double most = kMaxCoordinate / 1000.0;
    if (metres < -most || metres > most) {
        fail(value, Code::OutOfRange, "-1000000 to 1000000");
        return 0;
    }
    return static_cast<std::int32_t>(std::lround(metres * 1000));
}

Point FieldReader::point(const JsonValue& value) {
    const auto parts = value.elements();
    if (parts.size() != 2) {
        fail(value, Code::WrongType, "list of two numbers");
        return {};
    }
    return {millimetres(parts[0]), millimetres(parts[1])};
}

Point FieldReader::requiredPoint(const JsonValue& object, std::string_view key) {
    const auto value = required(object, key);
    return value ? point(*value) : Point{};
}

std::vector<Point> FieldReader::points(const JsonValue& value, std::size_t most) {
    std::vector<Point> out;
    for (const JsonValue& element : list(value, most)) {
        out.push_back(point(element));
        if (failed()) return {};
    }
    return out;
}

std::vector<JsonValue> FieldReader::list(const JsonValue& value, std::size_t most) {
    if (!value.isList()) {
        fail(value, Code::WrongType, "list");
        return {};
    }
    auto elements = value.elements();
    if (elements.size() > most) {
        fail(value, Code::TooMany, std::to_string(most));
        return {};
    }
    return elements;
}

std::vector<JsonValue> FieldReader::requiredList(const JsonValue& object, std::string_view key, std::size_t most) {
    const auto value = required(object, key);
    return value ? list(*value, most) : std::vector<JsonValue>();
}

}  // namespace frontrow
