// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scenarios as the cards show them, each with what its venue and the earlier runs say about it.
// Thread: the GUI's.
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "models/arrival_curve.h"
#include "models/practice_progress.h"
#include "models/scenario_shelf.h"
#include "models/venue_shelf.h"

namespace frontrow {

// Which heading a card stands under.
enum class ScenarioGroup : std::uint8_t { OnItsVenue, AnyVenue, Own };

class ScenarioListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        GroupRole,       // ScenarioGroup as int
        CharacterRole,   // "6,809 seats · sells out in 150 s"
        RivalsRole,      // "68,090 rivals"
        DifficultyRole,  // 1 to 5
        BestRole,        // "best 23.84 s · Row 3, A" or "best —"
        MissingRole      // bool: its venue is not here
    };

    // Both shelves are only borrowed.
    ScenarioListModel(const ScenarioShelf& scenarios, const VenueShelf& venues, QObject* parent = nullptr);

    // Reads the shelves anew. Scenarios for any venue are told for this one.
    void renew(const QString& venueForAny, const std::vector<PastRun>& runs);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const Scenario& scenario(int row) const { return m_rows[static_cast<std::size_t>(row)].scenario; }
    const ArrivalCurve& curve(int row) const { return m_rows[static_cast<std::size_t>(row)].curve; }
    // -1 where there is none of that name.
    int rowOf(const QString& name) const;

private:
    struct Row {
        Scenario scenario;
        ScenarioGroup group = ScenarioGroup::OnItsVenue;
        std::uint32_t seats = 0;  // of its venue; 0 where that is missing
        std::int64_t people = 0;
        std::optional<ScenarioBest> best;
        ArrivalCurve curve;
    };

    Row rowFor(const ScenarioEntry& entry, const QString& venueForAny, const std::vector<PastRun>& runs) const;

    const ScenarioShelf& m_scenarios;
    const VenueShelf& m_venues;
    std::vector<Row> m_rows;
};

}  // namespace frontrow
