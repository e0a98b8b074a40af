// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <cmath>
#include <limits>
#include <type_traits>

#include "session/strict_json.h"

namespace frontrow {

namespace {

struct ReportReader {
    Q_DECLARE_TR_FUNCTIONS(ReportReader)
};

constexpr qsizetype kMostBytes = 4 << 20;
constexpr qsizetype kMostItems = 10'000;
// Whole numbers up to here are exact in JSON.
constexpr double kMostExact = 9'007'199'254'740'992.0;

QString keyOf(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }

// --- One value; false where it is of another kind ---------------------------------------------------

bool take(const QJsonValue& json, std::string& value) {
    if (!json.isString()) return false;
    value = json.toString().toStdString();
    return true;
}

bool take(const QJsonValue& json, bool& value) {
    if (!json.isBool()) return false;
    value = json.toBool();
    return true;
}

template <class T>
requires(std::is_integral_v<T> && !std::is_same_v<T, bool>) bool take(const QJsonValue& json, T& value) {
    if (!json.isDouble()) return false;
    const double number = json.toDouble();
    if (number != std::floor(number) || std::abs(number) > kMostExact) return false;
    const qint64 whole = json.toInteger();
    if (!std::in_range<T>(whole)) return false;
    value = static_cast<T>(whole);
    return true;
}

bool take(const QJsonValue& json, Duration& value) { return take(json, value.ms); }
bool take(const QJsonValue& json, Amount& value) { return take(json, value.minor); }

// A number with a few decimals, kept as a whole number of its smallest steps.
bool takeSteps(const QJsonValue& json, int perUnit, std::int32_t& value) {
    if (!json.isDouble()) return false;
    const double steps = json.toDouble() * perUnit;
    if (!(std::abs(steps) < std::numeric_limits<std::int32_t>::max())) return false;
    value = static_cast<std::int32_t>(std::lround(steps));
    return true;
}
bool take(const QJsonValue& json, Score& value) { return takeSteps(json, 100, value.hundredths); }
bool take(const QJsonValue& json, Percent& value) { return takeSteps(json, 10, value.tenths); }

// The enumeration's value of that name.
template <class Enum, class NameOf> bool takeName(const QJsonValue& json, Enum last, NameOf nameOf, Enum& value) {
    if (!json.isString()) return false;
    const std::string name = json.toString().toStdString();
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (nameOf(static_cast<Enum>(i)) != name) continue;
        value = static_cast<Enum>(i);
        return true;
    }
    return false;
}
bool take(const QJsonValue& json, RunResult& value) { return takeName(json, RunResult::LeftEarly, resultName, value); }
bool take(const QJsonValue& json, NoTicketReason& value) {
    return takeName(json, NoTicketReason::OrderGivenUp, reasonName, value);
}
bool take(const QJsonValue& json, PaymentMethod& value) {
    return takeName(json, PaymentMethod::Split, methodName, value);
}
bool take(const QJsonValue& json, MistakeKind& value) {
    return takeName(json, MistakeKind::ConnectionLost, mistakeName, value);
}
bool take(const QJsonValue& json, Nature& value) { return takeName(json, Nature::Luck, natureName, value); }
bool take(const QJsonValue& json, Drill& value) { return takeName(json, Drill::ReturnedSeats, drillName, value); }

// --- What is made of several ------------------------------------------------------------------------

// Reads parts by their lists of fields, and notes the paths of those that could not be read.
class PartReader {
public:
    explicit PartReader(QStringList& missing) : m_missing(missing) {}

    template <class T> void readFields(const QJsonObject& object, const QString& prefix, T& part) {
        T::fields(part, [&](std::string_view name, auto& value) {
            const QString key = keyOf(name);
            if (!object.contains(key) || !read(object.value(key), prefix + key, value)) m_missing << prefix + key;
        });
    }

private:
    template <class T> bool read(const QJsonValue& json, const QString& path, std::optional<T>& value) {
        if (json.isNull()) return true;
        T found{};
        if (!read(json, path, found)) return false;
        value = std::move(found);
        return true;
    }

    template <class T> bool read(const QJsonValue& json, const QString& path, std::vector<T>& values) {
        if (!json.isArray() || json.toArray().size() > kMostItems) return false;
        const QJsonArray array = json.toArray();
        for (const QJsonValue& each : array) {
            T item{};
            // An item that is not understood is left out; the others stay.
            if (read(each, path + QStringLiteral("[]."), item)) values.push_back(std::move(item));
        }
        return values.size() == static_cast<std::size_t>(array.size());
    }

    template <class T> bool read(const QJsonValue& json, const QString& path, T& value) {
        if constexpr (requires { take(json, value); }) {
            return take(json, value);
        } else {
            if (!json.isObject()) return false;
            readFields(json.toObject(), path.endsWith(QLatin1Char('.')) ? path : path + QLatin1Char('.'), value);
            return true;
        }
    }

    QStringList& m_missing;
};

}  // namespace

Result<StoredReport, QString> readStoredReport(const QByteArray& json) {
    if (json.isEmpty()) return Failure{ReportReader::tr("This run has no report: it was not played to its end.")};
    const auto object = readStrictJson(json, kMostBytes);
    if (!object || !object->contains(QStringLiteral("result"))) {
        return Failure{
            ReportReader::tr("The report of this run cannot be read. Tickets and wallet are not touched; a "
                             "backup of the data folder has the report as it was.")};
    }
    StoredReport stored;
    PartReader(stored.missing).readFields(*object, {}, stored.report);
    stored.missing.removeDuplicates();
    return stored;
}

}  // namespace frontrow
