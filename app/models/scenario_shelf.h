// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scenarios to choose from: those that come with the program, each on its venue or for any, and
// one's own, kept as scenario files in a folder. Every scenario here is valid, and no two have one
// name. Refusals are sentences for people. Thread: one.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "crowd/scenario.h"
#include "domain/result.h"

namespace frontrow {

enum class ScenarioOrigin : std::uint8_t { BuiltIn, Own };

struct ScenarioEntry {
    Scenario scenario;
    ScenarioOrigin origin = ScenarioOrigin::BuiltIn;
    QString file;  // of one's own
};

class ScenarioShelf {
public:
    // The folder need not exist; it is made with the first scenario of one's own.
    explicit ScenarioShelf(QString folder);

    // The built-in ones in their order, then one's own by name.
    const std::vector<ScenarioEntry>& entries() const { return m_entries; }
    const ScenarioEntry* find(std::string_view name) const;
    // Files of the folder that could not be read, each with why; they stay where they are.
    const QStringList& unreadable() const { return m_unreadable; }

    // A name that is still free, made from a title.
    std::string freeName(const QString& title) const;
    // Keeps it as one's own; one of that name is replaced, a built-in one never. A sentence where it
    // could not be kept.
    std::optional<QString> save(const Scenario& scenario);
    // Reads a scenario file and keeps nothing yet. Its name is made free.
    Result<Scenario, QString> read(const QString& file) const;
    // Writes one as a file to hand on.
    static std::optional<QString> exportTo(const Scenario& scenario, const QString& file);
    // Of one's own only.
    std::optional<QString> remove(std::string_view name);

private:
    void readFolder();
    void tellNames() const;

    QString m_folder;
    std::vector<ScenarioEntry> m_entries;
    QStringList m_unreadable;
};

}  // namespace frontrow
