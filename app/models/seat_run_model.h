// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The free seats of a buyer's map as a table: section by section and row by row, one line for each run
// of seats side by side. It follows the view change by change, so that a line stays selected while others
// come and go; a frozen map keeps its lines, and none can be chosen. Thread: the GUI's.
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "models/seat_runs.h"

namespace frontrow {

class SeatRunModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SectionName, RowName, Seats, Together, Places, View, Price, Offer, ColumnCount };
    static constexpr int kSortRole = Qt::UserRole;
    // The number of the run's tier.
    static constexpr int kTierRole = Qt::UserRole + 1;

    explicit SeatRunModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    // Must outlive the model or be replaced; nullptr shows nothing.
    void setView(const BuyerView* view);
    // To be called after the view changed; costs as much as there were changes.
    void refresh();
    // What is listed; a line is taken for the party of the filters.
    void setFilters(const SeatFilters& filters);

    const SeatRun& run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }
    bool isFrozen() const { return m_frozen; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void clear();
    void readAll();
    void readStretch(StretchIndex stretch);
    void replace(std::size_t from, std::size_t to);
    void setFrozen(bool frozen);
    QString text(const SeatRun& run, int column) const;
    QVariant sortKey(const SeatRun& run, int column) const;
    QString spoken(const SeatRun& run) const;

    const BuyerView* m_view = nullptr;
    SeatFilters m_filters;
    std::vector<SeatRun> m_runs;  // by seat
    bool m_frozen = false;
    std::optional<std::uint64_t> m_seen;  // changes of the view that are in the lines
    std::vector<SeatRun> m_now;           // kept to save allocations
    std::vector<SeatIndex> m_changed;
    std::vector<StretchIndex> m_stretches;
};

}  // namespace frontrow
