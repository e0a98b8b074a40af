// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/field_json.h"

namespace frontrow::field_json {

namespace {

// JSON numbers above this may already have been rounded by somebody's parser.
constexpr qint64 kMaxExactNumber = qint64{1} << 53;

}  // namespace

std::optional<std::int64_t> readSigned(const QJsonValue& value) {
    bool ok = value.isString();
    if (ok) {
        const qlonglong number = value.toString().toLongLong(&ok);
        return ok ? std::optional<std::int64_t>(number) : std::nullopt;
    }
    if (!value.isDouble()) return std::nullopt;
    const qint64 number = value.toInteger(kMaxExactNumber + 1);
    if (number > kMaxExactNumber || number < -kMaxExactNumber) return std::nullopt;
    return number;
}

std::optional<std::uint64_t> readUnsigned(const QJsonValue& value) {
    if (value.isString()) {
        bool ok = false;
        const qulonglong number = value.toString().toULongLong(&ok);
        return ok ? std::optional<std::uint64_t>(number) : std::nullopt;
    }
    const auto number = readSigned(value);
    if (!number || *number < 0) return std::nullopt;
    return static_cast<std::uint64_t>(*number);
}

}  // namespace frontrow::field_json
