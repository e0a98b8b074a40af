// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sessions of all servers that were found, as a table. Thread: the GUI's.
#pragma once

#include <QAbstractTableModel>
#include <functional>
#include <optional>
#include <vector>

#include "protocol/lobby_news.h"

namespace frontrow {

// A session as one server tells it.
struct FoundSession {
    QString server;  // the address, which tells servers apart
    QString serverName;
    SessionRow row;
    std::optional<int> latencyMs;
    bool joined = false;

    bool operator==(const FoundSession& other) const;
};

class SessionTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, ScenarioName, People, State, Starts, Latency, Action, ColumnCount };
    // The second line of the first column.
    static constexpr int kNoteRole = Qt::UserRole;

    explicit SessionTableModel(QObject* parent = nullptr);

    // Rows that are there already stay what they are, so that a choice survives.
    void setSessions(std::vector<FoundSession> sessions);
    const FoundSession& session(int row) const { return m_sessions[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(const QString& server, LanSessionId session) const;
    // What a scenario is called; by itself its name.
    void setTitles(std::function<QString(const std::string&)> titles) { m_titles = std::move(titles); }
    // UTC; the column of starts is told anew.
    void setNow(SimTime nowUtc);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FoundSession& found, int column) const;

    std::vector<FoundSession> m_sessions;
    std::function<QString(const std::string&)> m_titles;
    SimTime m_now;
};

}  // namespace frontrow
