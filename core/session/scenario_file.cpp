// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scenario_file.h"

#include <QJsonValue>
#include <map>
#include <type_traits>

#include "crowd/scenario_fields.h"
#include "protocol/field_json.h"
#include "session/strict_json.h"

namespace frontrow {

namespace {

const QString kFormat = QStringLiteral("frontrow-scenario");
const QString kCorrect = QStringLiteral("correct it, or leave it out for the default");
constexpr qsizetype kMaxTextCharacters = 200;

using Fields = std::map<QString, QJsonValue>;

// "arrivals": {"tau_ms": 1} becomes "arrivals.tau_ms".
void flatten(const QJsonObject& object, const QString& prefix, Fields& out) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix.isEmpty() ? it.key() : prefix + QLatin1Char('.') + it.key();
        if (it->isObject())
            flatten(it->toObject(), name, out);
        else
            out.emplace(name, *it);
    }
}

void insertNested(QJsonObject& object, const QStringList& path, const QJsonValue& value) {
    if (path.size() == 1) {
        object.insert(path.first(), value);
        return;
    }
    QJsonObject inner = object.value(path.first()).toObject();
    insertNested(inner, path.mid(1), value);
    object.insert(path.first(), inner);
}

template <class T> QJsonValue numberToJson(T value, std::string_view words) {
    const auto number = static_cast<std::int64_t>(value);
    if (words.empty()) return QJsonValue(static_cast<qint64>(number));
    return QJsonValue(toQString(wordAt(words, static_cast<std::size_t>(number))));
}

// Takes fields out of the flattened file one by one; what is left at the end nobody knows.
class FieldTaker {
public:
    explicit FieldTaker(Fields fields) : m_fields(std::move(fields)) {}

    void text(const QString& name, std::string& target) {
        const auto value = take(name);
        if (!value) return;
        if (!value->isString() || value->toString().size() > kMaxTextCharacters) {
            return fail(name, QStringLiteral("must be text of at most %1 characters").arg(kMaxTextCharacters));
        }
        target = value->toString().toStdString();
    }

    template <class T>
    void number(const QString& name, T& target, std::int64_t least, std::int64_t most, std::string_view words) {
        const auto value = take(name);
        if (!value) return;
        if (!words.empty()) {
            const auto index = wordIndex(words, value->toString().toStdString());
            if (!index) return fail(name, QStringLiteral("must be one of %1").arg(toQString(words)));
            target = static_cast<T>(*index);
            return;
        }
        const auto number = field_json::readSigned(*value);
        if (!value->isDouble() || !number || *number < least || *number > most) {
            return fail(name, QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most));
        }
        target = static_cast<T>(*number);
    }

    std::optional<FileFault> fault() const {
        if (m_fault || m_fields.empty()) return m_fault;
        return FileFault{m_fields.begin()->first, QStringLiteral("is not a field of a scenario"),
                         QStringLiteral("remove it or correct its name")};
    }
    void fail(const QString& name, const QString& rule) {
        if (!m_fault) m_fault = FileFault{name, rule, kCorrect};
    }

private:
    std::optional<QJsonValue> take(const QString& name) {
        const auto found = m_fields.find(name);
        if (found == m_fields.end()) return std::nullopt;
        const QJsonValue value = found->second;
        m_fields.erase(found);
        return value;
    }

    Fields m_fields;
    std::optional<FileFault> m_fault;
};

}  // namespace

Result<Scenario, FileFault> readScenario(const QByteArray& text) {
    const auto object = readStrictJson(text, kMaxScenarioBytes);
    if (!object) return Failure{object.error()};
    return scenarioFromJson(object.value());
}

Result<Scenario, FileFault> scenarioFromJson(const QJsonObject& object) {
    if (const auto fault = wrongFormat(object, kFormat, kScenarioFileVersion)) return Failure{*fault};
    QJsonObject rest = object;
    rest.remove(QStringLiteral("format"));
    rest.remove(QStringLiteral("version"));
    Fields fields;
    flatten(rest, {}, fields);
    FieldTaker taker(std::move(fields));
    Scenario scenario;
    visitScenarioTexts(scenario,
                       [&](std::string_view name, std::string& target) { taker.text(toQString(name), target); });
    if (const auto policy = policyPreset(scenario.policyPreset))
        scenario.policy = *policy;
    else
        taker.fail(QStringLiteral("policy.preset"), QStringLiteral("is not the name of a policy"));
    visitScenarioFields(scenario,
                        [&](std::string_view name, auto& value, std::int64_t least, std::int64_t most,
                            std::string_view words) { taker.number(toQString(name), value, least, most, words); });
    visitPolicyFields(scenario.policy, [&](std::string_view name, auto& value, std::int64_t least, std::int64_t most,
                                           std::string_view words) {
        taker.number(QStringLiteral("policy.") + toQString(name), value, least, most, words);
    });
    if (const auto fault = taker.fault()) return Failure{*fault};
    if (const auto defect = validate(scenario)) {
        return Failure{FileFault{QString::fromStdString(defect->field),
                                 QStringLiteral("does not fit the rest of the scenario"),
                                 QStringLiteral("see docs/scenario-format.md for its rule")}};
    }
    return scenario;
}

QJsonObject scenarioToJson(const Scenario& scenario) {
    QJsonObject object{{QStringLiteral("format"), kFormat}, {QStringLiteral("version"), kScenarioFileVersion}};
    const auto put = [&](const QString& name, const QJsonValue& value) {
        insertNested(object, name.split(QLatin1Char('.')), value);
    };
    visitScenarioTexts(scenario,
                       [&](std::string_view name, const std::string& text) { put(toQString(name), toQString(text)); });
    visitScenarioFields(scenario, [&](std::string_view name, const auto& value, std::int64_t, std::int64_t,
                                      std::string_view words) { put(toQString(name), numberToJson(value, words)); });
    visitPolicyFields(scenario.policy, [&](std::string_view name, const auto& value, std::int64_t, std::int64_t,
                                           std::string_view words) {
        put(QStringLiteral("policy.") + toQString(name), numberToJson(value, words));
    });
    return object;
}

}  // namespace frontrow
