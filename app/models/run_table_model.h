// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The runs of a data folder as a table, and a filter over it. Thread: the GUI's.
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "models/run_history.h"

namespace frontrow {

class RunTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, ScenarioName, Venue, SeedCode, Outcome, Total, Quality, State, ColumnCount };
    // Values that sort as people expect.
    static constexpr int kSortRole = Qt::UserRole;

    explicit RunTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    // The newest first.
    void setRuns(std::vector<RunEntry> runs);
    const std::vector<RunEntry>& runs() const { return m_runs; }
    const RunEntry& run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RunEntry& entry, int column) const;
    QVariant sortKey(const RunEntry& entry, int column) const;

    std::vector<RunEntry> m_runs;
};

class RunFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Wanted : std::uint8_t { All, WithTickets, Without };

    explicit RunFilter(RunTableModel& model, QObject* parent = nullptr);

    // Every word must occur in one of the columns, in either case.
    void setWords(const QString& words);
    void setWanted(Wanted wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const RunTableModel& m_runs;
    QStringList m_words;
    Wanted m_wanted = Wanted::All;
};

// What is exported: every run with its main figures, as CSV or as JSON.
QByteArray runsAsCsv(const std::vector<RunEntry>& runs);

}  // namespace frontrow
