// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The free seats as a table instead of a map, for whoever reads or hears better than they point: a line
// for each run of seats side by side, taken by a click, Space or Enter. Keys that mean something else on
// the seats' screen are left to it. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "models/seat_run_model.h"

class QSortFilterProxyModel;

namespace frontrow {

class DataTable;
class EmptyState;

class SeatRunTable final : public QWidget {
    Q_OBJECT

public:
    explicit SeatRunTable(QWidget* parent = nullptr);

    void setView(const BuyerView* view);
    // After the view changed; does nothing while it is hidden.
    void refresh();
    void setFilters(const SeatFilters& filters);
    // Enter takes the line while there is nothing to go on with; Space while nothing else is offered.
    void setEnterTakes(bool takes) { m_enterTakes = takes; }
    void setSpaceTakes(bool takes) { m_spaceTakes = takes; }
    SeatRunModel& model() { return m_model; }
    DataTable& table() { return *m_table; }
    // What Space would take.
    SeatList chosen() const;

signals:
    void seatsChosen(const frontrow::SeatList& seats);
    // Of a run that is too short for the party: what is near it is the sale's to say.
    void seatChosen(frontrow::SeatIndex seat);
    // Another line is the chosen one.
    void moved();
    void everyTierAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void take(const QModelIndex& line);
    void fitColumns();
    void showState();
    const SeatRun* runAt(const QModelIndex& line) const;

    SeatRunModel m_model;
    QSortFilterProxyModel* m_sorted;
    DataTable* m_table;
    EmptyState* m_empty;
    bool m_enterTakes = true;
    bool m_spaceTakes = true;
    bool m_stepFree = false;
};

}  // namespace frontrow
