// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The venues to rehearse in: those that come with the program, and plans of one's own, kept as files in
// a folder in Frontrow's own format, whatever they were imported from. A plan is read when it is first asked
// for. Refusals are sentences for people. Thread: one.
#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "domain/result.h"
#include "domain/venue_plan.h"

namespace frontrow {

enum class VenueOrigin : std::uint8_t { BuiltIn, Own };

struct VenueEntry {
    QString key;  // what a scenario names
    QString name;
    std::uint32_t seats = 0;
    VenueOrigin origin = VenueOrigin::BuiltIn;
    QString file;  // of one's own
};

using PlanResult = Result<std::shared_ptr<const VenuePlan>, QString>;

// A plan file that was understood, before it is kept.
struct ReadPlan {
    std::shared_ptr<const VenuePlan> plan;
    QStringList repairs;  // each a sentence
};

class VenueShelf {
public:
    // The folder need not exist; it is made with the first plan of one's own.
    explicit VenueShelf(QString folder);

    // The built-in ones by size, then one's own by name.
    const std::vector<VenueEntry>& entries() const { return m_entries; }
    const VenueEntry* find(const QString& key) const;
    PlanResult plan(const QString& key);

    // Reads a plan file in either format and keeps nothing yet.
    static Result<ReadPlan, QString> read(const QString& file);
    // Keeps it under that key, or under one made from its name where the key is empty. An own plan of
    // that key is replaced. Gives the key.
    Result<QString, QString> keep(const ReadPlan& plan, const QString& key = {});
    // Of one's own only; a sentence where that failed.
    std::optional<QString> remove(const QString& key);

private:
    void readFolder();

    QString m_folder;
    std::vector<VenueEntry> m_entries;
    std::map<QString, std::shared_ptr<const VenuePlan>> m_plans;
};

// "Friday Night!" becomes "friday-night": a to z, 0 to 9 and '-', never empty.
QString keyFromName(const QString& name);

}  // namespace frontrow
