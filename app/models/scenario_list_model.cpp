// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scenario_list_model.h"

#include <algorithm>
#include <iterator>

#include "models/practice_words.h"
#include "models/scenario_words.h"

namespace frontrow {

namespace {

constexpr std::size_t kSlices = 80;

}  // namespace

ScenarioListModel::ScenarioListModel(const ScenarioShelf& scenarios, const VenueShelf& venues, QObject* parent)
    : QAbstractListModel(parent),
      m_scenarios(scenarios),
      m_venues(venues) {}

void ScenarioListModel::renew(const QString& venueForAny, const std::vector<PastRun>& runs) {
    beginResetModel();
    m_rows.clear();
    // A built-in scenario's best is one that everybody could have set: no other rules, no other venue.
    std::vector<PastRun> fixed;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(fixed),
                 [](const PastRun& run) { return run.report.fixedScenario; });
    for (const ScenarioEntry& entry : m_scenarios.entries()) {
        m_rows.push_back(rowFor(entry, venueForAny, entry.origin == ScenarioOrigin::BuiltIn ? fixed : runs));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.group < b.group; });
    endResetModel();
}

ScenarioListModel::Row ScenarioListModel::rowFor(const ScenarioEntry& entry, const QString& venueForAny,
                                                 const std::vector<PastRun>& runs) const {
    Row row;
    row.scenario = entry.scenario;
    if (entry.origin == ScenarioOrigin::Own)
        row.group = ScenarioGroup::Own;
    else if (entry.scenario.venue.empty())
        row.group = ScenarioGroup::AnyVenue;
    const QString key = entry.scenario.venue.empty() ? venueForAny : QString::fromStdString(entry.scenario.venue);
    const VenueEntry* venue = m_venues.find(key);
    Scenario fitted = entry.scenario;
    if (venue != nullptr) {
        row.seats = venue->seats;
        row.best = bestOf(runs, entry.scenario.name, venue->name.toStdString());
        if (fitted.arrivals.people == 0)
            fitted.arrivals.people = std::int64_t{venue->seats} * fitted.arrivals.peoplePerSeatPerMille / 1'000;
    }
    row.people = fitted.arrivals.people;
    // The form of the curve is known without the house.
    if (fitted.arrivals.people == 0) fitted.arrivals.people = fitted.arrivals.peoplePerSeatPerMille;
    row.curve = arrivalCurve(fitted, kSlices);
    return row;
}

int ScenarioListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ScenarioListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole: return scenarioTitle(row.scenario);
        case NameRole: return QString::fromStdString(row.scenario.name);
        case GroupRole: return static_cast<int>(row.group);
        case CharacterRole:
            if (row.seats == 0) return tr("its plan “%1” is not here").arg(QString::fromStdString(row.scenario.venue));
            return tr("%1 seats · %2").arg(numberText(row.seats), scenarioCharacter(row.scenario));
        case RivalsRole:
            if (row.scenario.hunt.days > 0) return tr("rivals on the hunt");
            if (row.seats == 0) return {};
            return tr("%1 rivals").arg(numberText(row.people));
        case DifficultyRole: return static_cast<int>(row.scenario.difficulty);
        case BestRole: return bestText(row.best);
        case MissingRole: return row.seats == 0;
        case Qt::AccessibleTextRole:
            return tr("%1, difficulty %2 of 5, %3, %4, %5")
                .arg(data(index, Qt::DisplayRole).toString(), QString::number(row.scenario.difficulty),
                     data(index, CharacterRole).toString(), data(index, RivalsRole).toString(), bestText(row.best));
        default: return {};
    }
}

int ScenarioListModel::rowOf(const QString& name) const {
    const std::string wanted = name.toStdString();
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.scenario.name == wanted; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

}  // namespace frontrow
