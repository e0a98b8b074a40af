// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The result board of a session's run as a table, best first; luck stands apart from skill.
// Thread: the GUI's.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

#include "domain/venue_plan.h"
#include "practice/phase.h"
#include "protocol/lobby_news.h"

namespace frontrow {

class BoardModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Rank, Name, Seats, Quality, Phases, Total, Skill, Luck, Lost, ColumnCount };
    static constexpr int kRowRole = Qt::UserRole;

    explicit BoardModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    // The plan names the seats; without one only their number is shown.
    void setPlan(std::shared_ptr<const VenuePlan> plan);
    void setRows(std::vector<ResultRow> rows, PersonId me);
    const std::vector<ResultRow>& rows() const { return m_rows; }
    const ResultRow* me() const;
    PersonId who() const { return m_me; }
    // Of the slowest who got seats, for the scale of bars; 0 where nobody did.
    Duration longest() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ResultRow& row, int column) const;
    bool knows(const ResultRow& row) const;
    QString seatsText(const ResultRow& row) const;

    std::shared_ptr<const VenuePlan> m_plan;
    std::vector<ResultRow> m_rows;
    PersonId m_me;
};

// The five phases of a row; one that was not reached is 0.
PhaseTimes phasesOf(const ResultRow& row);
// From the opening to the ticket; nothing without tickets.
std::optional<Duration> totalOf(const ResultRow& row);
// "3 places lucky", "2 places unlucky", "none".
QString luckText(const ResultRow& row);

}  // namespace frontrow

Q_DECLARE_METATYPE(frontrow::ResultRow)
