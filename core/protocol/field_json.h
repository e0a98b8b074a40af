// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One field ↔ readable JSON, for everything that lists its fields. Identifiers, amounts and 64-bit
// numbers are strings, times are numbers of milliseconds (null: never), enumerations are words.
// Reading checks the limit before it keeps anything and says what is wrong. Thread: any.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/time.h"
#include "protocol/field_kind.h"
#include "protocol/field_limit.h"
#include "protocol/qt_text.h"
#include "protocol/secret_text.h"
#include "protocol/words.h"

namespace frontrow {

// --- Writing --------------------------------------------------------------------------------------

inline QJsonValue fieldToJson(SimTime time) {
    return time == kNever ? QJsonValue(QJsonValue::Null) : QJsonValue(static_cast<qint64>(time.ms));
}
inline QJsonValue fieldToJson(Duration span) { return QJsonValue(static_cast<qint64>(span.ms)); }
inline QJsonValue fieldToJson(Amount amount) { return QJsonValue(QString::number(amount.minor)); }
inline QJsonValue fieldToJson(const std::string& text) { return QJsonValue(toQString(text)); }
inline QJsonValue fieldToJson(const SecretText& secret) { return fieldToJson(secret.text()); }
template <std::integral T> QJsonValue fieldToJson(T number) {
    if constexpr (sizeof(T) == 8)
        return QJsonValue(QString::number(number));
    else
        return QJsonValue(static_cast<qint64>(number));
}
template <Enumeration E> QJsonValue fieldToJson(E value) { return QJsonValue(toQString(wordOf(value))); }
template <Identifier T> QJsonValue fieldToJson(T id) { return QJsonValue(QString::number(id.value)); }
template <Sequence T> QJsonValue fieldToJson(const T& list) {
    QJsonArray array;
    for (const auto& each : list) array.append(fieldToJson(each));
    return array;
}

// Every field of a struct that lists them, by name.
template <class T> QJsonObject fieldsToJson(const T& value) {
    QJsonObject object;
    T::fields(value, [&](std::string_view name, const auto& member, auto&&...) {
        object.insert(toQString(name), fieldToJson(member));
    });
    return object;
}

// --- Reading --------------------------------------------------------------------------------------

namespace field_json {

// A whole number given as JSON number or as decimal string; nothing for anything else.
std::optional<std::int64_t> readSigned(const QJsonValue& value);
std::optional<std::uint64_t> readUnsigned(const QJsonValue& value);

template <std::integral T> bool readNumber(const QJsonValue& value, T& out, const FieldLimit& limit) {
    if constexpr (std::is_signed_v<T>) {
        const auto number = readSigned(value);
        if (!number || *number < limit.least) return false;
        if (*number > 0 && static_cast<std::uint64_t>(*number) > limit.most) return false;
        out = static_cast<T>(*number);
        return *number == static_cast<std::int64_t>(out);
    } else {
        const auto number = readUnsigned(value);
        if (!number || *number > limit.most) return false;
        if (limit.least > 0 && *number < static_cast<std::uint64_t>(limit.least)) return false;
        out = static_cast<T>(*number);
        return *number == static_cast<std::uint64_t>(out);
    }
}

}  // namespace field_json

inline bool fieldFromJson(const QJsonValue& value, SimTime& out, const FieldLimit& limit) {
    if (value.isNull()) {
        out = kNever;
        return true;
    }
    return field_json::readNumber(value, out.ms, limit);
}
inline bool fieldFromJson(const QJsonValue& value, Duration& out, const FieldLimit& limit) {
    return field_json::readNumber(value, out.ms, limit);
}
inline bool fieldFromJson(const QJsonValue& value, Amount& out, const FieldLimit& limit) {
    return field_json::readNumber(value, out.minor, limit);
}
template <std::integral T> bool fieldFromJson(const QJsonValue& value, T& out, const FieldLimit& limit) {
    return field_json::readNumber(value, out, limit);
}
template <Enumeration E> bool fieldFromJson(const QJsonValue& value, E& out, const FieldLimit& limit) {
    const auto index = wordIndex(Words<E>::list, value.toString().toStdString());
    if (!index || *index > limit.most) return false;
    out = static_cast<E>(*index);
    return true;
}
template <Identifier T> bool fieldFromJson(const QJsonValue& value, T& out, const FieldLimit& limit) {
    return field_json::readNumber(value, out.value, limit);
}
template <class T> bool fieldFromJson(const QJsonValue& value, ShortList<T>& out, const FieldLimit& limit) {
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > static_cast<qsizetype>(limit.items)) return false;
    ShortList<T> list;
    for (const QJsonValue& each : array) {
        T item{};
        if (!fieldFromJson(each, item, limit) || !list.push(item)) return false;
    }
    out = list;
    return true;
}

// Fills a struct that lists its fields with their limits. Nothing when all is well, else what is
// wrong: the field's name and its rule. Unknown members are refused too.
template <class T, class LimitOf>
std::optional<QString> fieldsFromJson(const QJsonObject& object, T& out, LimitOf&& limitOf) {
    std::optional<QString> wrong;
    qsizetype known = 0;
    T::fields(out, [&](std::string_view name, auto& member, auto&&...) {
        const QString key = toQString(name);
        ++known;
        if (wrong) return;
        const FieldLimit limit = limitOf(name);
        if (!object.contains(key)) {
            wrong = QStringLiteral("\"%1\" is missing").arg(key);
        } else if (!fieldFromJson(object.value(key), member, limit)) {
            wrong = QStringLiteral("\"%1\" is not in %2 to %3").arg(key).arg(limit.least).arg(limit.most);
        }
    });
    if (!wrong && object.size() != known) wrong = QStringLiteral("there are members that nobody knows");
    return wrong;
}

}  // namespace frontrow
