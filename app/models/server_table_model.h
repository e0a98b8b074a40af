// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The servers that a profile has joined, as a table: favourites above, the newest first, each with its
// state in words. Thread: the GUI's.
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "protocol/lobby_words.h"
#include "widgets/tone.h"

namespace frontrow {

enum class ServerReach : std::uint8_t {
    Looking,     // asked, and no answer yet
    Reachable,   // it has said who it is
    Silent,      // nobody answers, or not any more
    KeyChanged,  // somebody answers with another key
    Unusable     // somebody answers who cannot be understood, or does not want to
};

struct ServerRow {
    QString key;      // of the entry: the address with its port
    QString server;   // where it answers now; else the key
    QString name;     // what its keeper calls it
    QString address;  // as people type it
    ServerReach reach = ServerReach::Looking;
    std::int64_t sinceUtcMs = 0;  // silent since
    QString why;                  // in one sentence, where it is of no use now
    int sessions = 0;
    // The session that one click joins: the only one that takes somebody.
    std::optional<LanSessionId> open;
    bool openNext = false;  // that session's run is over; whoever comes is in its next one
    std::int64_t joinedAtUtcMs = 0;
    bool favourite = false;

    bool operator==(const ServerRow&) const = default;
};

class ServerTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Favourite, Name, Reach, Sessions, Action, ColumnCount };
    // The second line of the name: where it is, and when it was joined last.
    static constexpr int kNoteRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    // In their order. Rows that are there already only move, so that a choice survives.
    void setServers(const std::vector<ServerRow>& servers);
    const ServerRow& server(int row) const { return m_servers[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ServerRow& row, int column) const;

    std::vector<ServerRow> m_servers;
};

Tone toneOf(ServerReach reach);

}  // namespace frontrow
