// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lenient reading of single fields; what is made of them is in pretix_reader.cpp.
#include <algorithm>
#include <cmath>

#include "venue/plan_name.h"
#include "venue/pretix_importer.h"
#include "venue/pretix_reader.h"

namespace frontrow {

using Code = VenueFault::Code;
using Kind = Repair::Kind;

namespace {

constexpr double kMaxUnits = 1'000'000;

}  // namespace

void PretixReader::fail(const JsonValue& at, Code code, std::string detail) {
    if (!m_fault) m_fault = m_document.faultAt(at, code, std::move(detail));
}

void PretixReader::repair(Kind kind, std::string before, std::string after) {
    if (m_repairs.size() >= kMaxRepairs) {
        ++m_unlisted;
        return;
    }
    m_repairs.push_back({kind, place(), std::move(before), std::move(after)});
}

std::string PretixReader::place() const { return m_zonePlace + m_rowPlace + m_seatPlace; }

bool PretixReader::expectObject(const JsonValue& value) {
    if (!value.isObject()) fail(value, Code::WrongType, "object");
    return value.isObject();
}

void PretixReader::ignoreUnknown(const JsonValue& object, std::initializer_list<std::string_view> known) {
    for (const auto& [key, value] : object.members()) {
        if (std::find(known.begin(), known.end(), key) == known.end()) repair(Kind::UnknownKey, key);
    }
}

std::vector<JsonValue> PretixReader::list(const JsonValue& object, std::string_view key) {
    const auto value = object.member(key);
    if (!value || value->type() == JsonType::Null) return {};
    if (!value->isList()) fail(*value, Code::WrongType, "list");
    return value->elements();
}

std::string PretixReader::text(const JsonValue& object, std::string_view key) {
    const auto value = object.member(key);
    if (!value || value->type() == JsonType::Null) return {};
    if (value->isNumber()) {
        repair(Kind::NumberAsText, std::string(value->source()));
        return std::string(value->source());
    }
    if (!value->isText()) fail(*value, Code::WrongType, "text");
    return value->text();
}

std::string PretixReader::name(const JsonValue& object, std::string_view key, const std::string& fallback) {
    const std::string stated = text(object, key);
    if (isCleanName(stated)) return stated;
    const std::string cleaned = cleanedName(stated, fallback);
    if (stated.empty()) {
        repair(Kind::NameMissing, std::string(key), cleaned);
    } else {
        repair(Kind::NameCleaned, stated, cleaned);
    }
    return cleaned;
}

double PretixReader::length(const JsonValue& value) {
    if (!value.isNumber()) {
        fail(value, Code::WrongType, "number");
        return 0;
    }
    const double number = value.number();
    if (std::abs(number) > kMaxUnits) {
        fail(value, Code::OutOfRange, "-1000000 to 1000000");
        return 0;
    }
    return number;
}

double PretixReader::size(const JsonValue& object, std::string_view key) {
    const auto value = object.member(key);
    if (!value) {
        fail(object, Code::MissingKey, std::string(key));
        return 0;
    }
    const double number = length(*value);
    if (number != std::floor(number))
        repair(Kind::FractionalSize, std::string(key) + ' ' + std::string(value->source()));
    return number;
}

PretixReader::Offset PretixReader::offset(const JsonValue& at) {
    if (!expectObject(at)) return {};
    const auto x = at.member("x");
    const auto y = at.member("y");
    if (!x || !y) {
        fail(at, Code::MissingKey, x ? "y" : "x");
        return {};
    }
    return {length(*x), length(*y)};
}

PretixReader::Offset PretixReader::position(const JsonValue& object, Offset from) {
    const auto at = object.member("position");
    if (!at) return from;
    const Offset by = offset(*at);
    return {from.x + by.x, from.y + by.y};
}

void PretixReader::checkUuid(const JsonValue& object) {
    const std::string uuid = text(object, "uuid");
    if (!uuid.empty() && !m_uuids.insert(uuid).second) repair(Kind::RepeatedUuid, uuid);
}

Point PretixReader::millimetres(Offset at) {
    return {static_cast<std::int32_t>(std::lround(at.x * kPretixUnit)),
            static_cast<std::int32_t>(std::lround(at.y * kPretixUnit))};
}

}  // namespace frontrow
