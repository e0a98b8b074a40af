// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server_table_model.h"

#include <QDateTime>
#include <algorithm>

#include "models/figures.h"

namespace frontrow {

namespace {

bool isFigure(int column) { return column == ServerTableModel::Sessions; }

// "19:40", in the person's own zone.
QString timeText(std::int64_t utcMs) { return QDateTime::fromMSecsSinceEpoch(utcMs).toString(QStringLiteral("HH:mm")); }

}  // namespace

void ServerTableModel::setServers(const std::vector<ServerRow>& servers) {
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (std::ranges::find(servers, server(i).key, &ServerRow::key) != servers.end()) continue;
        beginRemoveRows({}, i, i);
        m_servers.erase(m_servers.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(servers.size()); ++i) {
        const ServerRow& wanted = servers[static_cast<std::size_t>(i)];
        const auto at = rowOf(wanted.key);
        if (!at) {
            beginInsertRows({}, i, i);
            m_servers.insert(m_servers.begin() + i, wanted);
            endInsertRows();
            continue;
        }
        // What stands above is in its order already: it can only be below.
        if (*at != i) {
            beginMoveRows({}, *at, *at, {}, i);
            std::rotate(m_servers.begin() + i, m_servers.begin() + *at, m_servers.begin() + *at + 1);
            endMoveRows();
        }
        if (server(i) == wanted) continue;
        m_servers[static_cast<std::size_t>(i)] = wanted;
        emit dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

std::optional<int> ServerTableModel::rowOf(const QString& key) const {
    const auto found = std::ranges::find(m_servers, key, &ServerRow::key);
    if (found == m_servers.end()) return std::nullopt;
    return static_cast<int>(found - m_servers.begin());
}

int ServerTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_servers.size());
}

int ServerTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ServerTableModel::text(const ServerRow& row, int column) const {
    switch (column) {
        case Favourite: return row.favourite ? tr("favourite") : QString();
        case Name: return row.name;
        case Reach:
            switch (row.reach) {
                case ServerReach::Looking: return tr("looking…");
                case ServerReach::Reachable: return tr("reachable");
                case ServerReach::Silent: return tr("not reachable since %1").arg(timeText(row.sinceUtcMs));
                case ServerReach::KeyChanged: return tr("key changed");
                case ServerReach::Unusable: return tr("not usable");
            }
            return {};
        case Sessions: return row.reach == ServerReach::Reachable ? countText(row.sessions) : QStringLiteral("–");
        default: return {};
    }
}

QVariant ServerTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ServerRow& row = server(index.row());
    switch (role) {
        // The star is drawn; its word is for those who do not see it.
        case Qt::DisplayRole: return index.column() == Favourite ? QString() : text(row, index.column());
        case Qt::AccessibleTextRole:
            if (index.column() == Reach && !row.why.isEmpty()) return text(row, Reach) + QStringLiteral(". ") + row.why;
            return index.column() == Name ? row.name + QStringLiteral(", ") + index.data(kNoteRole).toString()
                                          : text(row, index.column());
        case kNoteRole: return row.address + QStringLiteral(" · ") + tr("joined %1").arg(dayText(row.joinedAtUtcMs));
        case Qt::ToolTipRole:
            if (index.column() == Name) return tr("Last joined %1").arg(dayTimeText(row.joinedAtUtcMs));
            return index.column() == Reach ? row.why : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        default: return {};
    }
}

QVariant ServerTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Favourite) return tr("Favourite");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Server");
        case Reach: return tr("State");
        case Sessions: return tr("Sessions");
        default: return {};
    }
}

Tone toneOf(ServerReach reach) {
    switch (reach) {
        case ServerReach::Looking: return Tone::Neutral;
        case ServerReach::Reachable: return Tone::Ok;
        case ServerReach::Silent: return Tone::Neutral;
        case ServerReach::KeyChanged: return Tone::Danger;
        case ServerReach::Unusable: return Tone::Warn;
    }
    return Tone::Neutral;
}

}  // namespace frontrow
