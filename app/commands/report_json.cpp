// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/report_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

namespace frontrow {

namespace {

QJsonValue text(std::string_view value) {
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QJsonValue render(const std::string& value) { return text(value); }
QJsonValue render(bool value) { return value; }
QJsonValue render(std::int32_t value) { return value; }
QJsonValue render(std::uint32_t value) { return static_cast<qint64>(value); }
QJsonValue render(std::int64_t value) { return static_cast<qint64>(value); }
QJsonValue render(Duration value) { return static_cast<qint64>(value.ms); }
QJsonValue render(Amount value) { return static_cast<qint64>(value.minor); }
QJsonValue render(Score value) { return value.hundredths / 100.0; }
QJsonValue render(Percent value) { return value.tenths / 10.0; }
QJsonValue render(RunResult value) { return text(resultName(value)); }
QJsonValue render(NoTicketReason value) { return text(reasonName(value)); }
QJsonValue render(PaymentMethod value) { return text(methodName(value)); }
QJsonValue render(MistakeKind value) { return text(mistakeName(value)); }
QJsonValue render(Nature value) { return text(natureName(value)); }
QJsonValue render(Drill value) { return text(drillName(value)); }

template <class T> QJsonValue render(const std::vector<T>& values);
template <class T> QJsonValue render(const std::optional<T>& value);

// Any part of the report that lists its fields.
template <class T>
requires std::is_class_v<T> QJsonObject renderObject(const T& part) {
    QJsonObject object;
    T::fields(part, [&object](std::string_view name, const auto& value) {
        const QString key = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        if constexpr (requires { render(value); })
            object.insert(key, render(value));
        else
            object.insert(key, renderObject(value));
    });
    return object;
}

template <class T> QJsonValue renderAny(const T& value) {
    if constexpr (requires { render(value); })
        return render(value);
    else
        return renderObject(value);
}

template <class T> QJsonValue render(const std::vector<T>& values) {
    QJsonArray array;
    for (const T& each : values) array.append(renderAny(each));
    return array;
}

template <class T> QJsonValue render(const std::optional<T>& value) {
    return value ? renderAny(*value) : QJsonValue(QJsonValue::Null);
}

}  // namespace

QJsonObject reportObject(const Report& report) { return renderObject(report); }

QByteArray reportJson(const Report& report) {
    return QJsonDocument(reportObject(report)).toJson(QJsonDocument::Indented);
}

}  // namespace frontrow
