// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scenario_shelf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>

#include "crowd/built_in_scenarios.h"
#include "models/scenario_words.h"
#include "models/venue_shelf.h"
#include "session/scenario_file.h"
#include "session/strict_json.h"

namespace frontrow {

namespace {

struct ScenarioShelfWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioShelfWords)
};

const QString kSuffix = QStringLiteral(".json");

Result<Scenario, FileFault> readFile(const QString& file) {
    const auto content = readBoundedFile(file, kMaxScenarioBytes);
    if (!content) return Failure{content.error()};
    return readScenario(content.value());
}

bool write(const Scenario& scenario, const QString& file) {
    return static_cast<bool>(writeWholeFile(file, QJsonDocument(scenarioToJson(scenario)).toJson()));
}

QString notWritten(const QString& place) {
    return ScenarioShelfWords::tr("The scenario could not be written to %1. Choose another place or make room.")
        .arg(QDir::toNativeSeparators(place));
}

}  // namespace

ScenarioShelf::ScenarioShelf(QString folder) : m_folder(std::move(folder)) {
    for (Scenario& scenario : builtInScenarios())
        m_entries.push_back({std::move(scenario), ScenarioOrigin::BuiltIn, {}});
    readFolder();
    tellNames();
}

void ScenarioShelf::tellNames() const {
    std::vector<Scenario> own;
    for (const ScenarioEntry& entry : m_entries) {
        if (entry.origin == ScenarioOrigin::Own) own.push_back(entry.scenario);
    }
    nameOwnScenarios(std::move(own));
}

void ScenarioShelf::readFolder() {
    for (const QString& name : QDir(m_folder).entryList({QStringLiteral("*") + kSuffix}, QDir::Files, QDir::Name)) {
        const QString file = QDir(m_folder).filePath(name);
        const auto scenario = readFile(file);
        if (!scenario)
            m_unreadable << name + QStringLiteral(": ") + scenarioFaultSentence(scenario.error());
        else if (find(scenario.value().name) == nullptr)
            m_entries.push_back({scenario.value(), ScenarioOrigin::Own, file});
    }
}

const ScenarioEntry* ScenarioShelf::find(std::string_view name) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const ScenarioEntry& entry) { return entry.scenario.name == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::string ScenarioShelf::freeName(const QString& title) const {
    const std::string wanted = keyFromName(title).toStdString();
    std::string name = wanted;
    for (int n = 2; find(name) != nullptr; ++n) name = wanted + '-' + std::to_string(n);
    return name;
}

std::optional<QString> ScenarioShelf::save(const Scenario& scenario) {
    const ScenarioEntry* before = find(scenario.name);
    if (before != nullptr && before->origin == ScenarioOrigin::BuiltIn) {
        return ScenarioShelfWords::tr("“%1” is a scenario of the program and stays as it is. Give yours another name.")
            .arg(scenarioTitle(before->scenario));
    }
    if (const auto defect = validate(scenario)) return scenarioDefectSentence(*defect);
    const QString file = QDir(m_folder).filePath(QString::fromStdString(scenario.name) + kSuffix);
    if (!QDir().mkpath(m_folder) || !write(scenario, file)) return notWritten(m_folder);
    std::erase_if(m_entries, [&](const ScenarioEntry& entry) { return entry.scenario.name == scenario.name; });
    const auto own = std::find_if(m_entries.begin(), m_entries.end(), [&](const ScenarioEntry& entry) {
        return entry.origin == ScenarioOrigin::Own && entry.scenario.name > scenario.name;
    });
    m_entries.insert(own, {scenario, ScenarioOrigin::Own, file});
    tellNames();
    return std::nullopt;
}

Result<Scenario, QString> ScenarioShelf::read(const QString& file) const {
    auto scenario = readFile(file);
    if (!scenario) return Failure{scenarioFaultSentence(scenario.error())};
    Scenario& read = scenario.value();
    if (find(read.name) != nullptr) read.name = freeName(QString::fromStdString(read.name));
    return read;
}

std::optional<QString> ScenarioShelf::exportTo(const Scenario& scenario, const QString& file) {
    if (write(scenario, file)) return std::nullopt;
    return notWritten(file);
}

std::optional<QString> ScenarioShelf::remove(std::string_view name) {
    const ScenarioEntry* entry = find(name);
    if (entry == nullptr || entry->origin != ScenarioOrigin::Own) return std::nullopt;
    if (!QFile::remove(entry->file)) {
        return ScenarioShelfWords::tr("The file of “%1” could not be deleted. The scenario is still here.")
            .arg(scenarioTitle(entry->scenario));
    }
    std::erase_if(m_entries, [&](const ScenarioEntry& each) { return each.scenario.name == name; });
    tellNames();
    return std::nullopt;
}

}  // namespace frontrow
