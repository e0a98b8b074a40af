// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_table_model.h"

#include <algorithm>

#include "models/figures.h"
#include "models/lobby_words.h"

namespace frontrow {

namespace {

bool isFigure(int column) { return column == SessionTableModel::People || column == SessionTableModel::Latency; }

auto fieldsOf(const SessionRow& r) {
    return std::tie(r.session, r.title, r.host, r.hostName, r.scenario, r.venue, r.planDigest, r.state, r.opens,
                    r.opensAt, r.people, r.mostPeople, r.watchers, r.rivals, r.seats, r.locked, r.letters, r.watching,
                    r.seed);
}

}  // namespace

bool FoundSession::operator==(const FoundSession& other) const {
    return server == other.server && serverName == other.serverName && latencyMs == other.latencyMs &&
           joined == other.joined && fieldsOf(row) == fieldsOf(other.row);
}

SessionTableModel::SessionTableModel(QObject* parent)
    : QAbstractTableModel(parent),
      m_titles([](const std::string& name) { return plainText(name); }) {}

void SessionTableModel::setSessions(std::vector<FoundSession> sessions) {
    const auto same = [](const FoundSession& a, const FoundSession& b) {
        return a.server == b.server && a.row.session == b.row.session;
    };
    for (int i = rowCount() - 1; i >= 0; --i) {
        const FoundSession& old = session(i);
        if (std::ranges::any_of(sessions, [&](const FoundSession& each) { return same(each, old); })) continue;
        beginRemoveRows({}, i, i);
        m_sessions.erase(m_sessions.begin() + i);
        endRemoveRows();
    }
    for (FoundSession& each : sessions) {
        const auto there = std::ranges::find_if(m_sessions, [&](const FoundSession& old) { return same(old, each); });
        if (there == m_sessions.end()) {
            beginInsertRows({}, rowCount(), rowCount());
            m_sessions.push_back(std::move(each));
            endInsertRows();
        } else if (!(*there == each)) {
            *there = std::move(each);
            const int row = static_cast<int>(there - m_sessions.begin());
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

std::optional<int> SessionTableModel::rowOf(const QString& server, LanSessionId id) const {
    for (int i = 0; i < rowCount(); ++i) {
        if (session(i).server == server && session(i).row.session == id) return i;
    }
    return std::nullopt;
}

void SessionTableModel::setNow(SimTime nowUtc) {
    if (m_now.ms / 1'000 == nowUtc.ms / 1'000) return;
    m_now = nowUtc;
    if (rowCount() > 0) emit dataChanged(index(0, Starts), index(rowCount() - 1, Starts), {Qt::DisplayRole});
}

int SessionTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

int SessionTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SessionTableModel::text(const FoundSession& found, int column) const {
    const SessionRow& row = found.row;
    switch (column) {
        case Title: return plainText(row.title);
        case ScenarioName: return m_titles(row.scenario);
        case People: return QStringLiteral("%1 / %2").arg(countText(row.people), countText(row.mostPeople));
        case State: return sessionStateWord(row.state);
        case Starts: return startsText(row, m_now);
        case Latency: return found.latencyMs ? tr("%L1 ms").arg(*found.latencyMs) : QStringLiteral("–");
        default: return {};
    }
}

QVariant SessionTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const FoundSession& found = session(index.row());
    switch (role) {
        case Qt::DisplayRole: return text(found, index.column());
        case kNoteRole:
            return plainText(found.row.hostName) +
                   (found.serverName.isEmpty() ? QString() : QStringLiteral(" · ") + found.serverName);
        case Qt::AccessibleTextRole: {
            QString said = text(found, index.column());
            if (index.column() == Title && found.row.locked != 0) said += QLatin1Char(' ') + tr("password needed");
            return said;
        }
        case Qt::ToolTipRole: return index.column() == Title ? found.server : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        default: return {};
    }
}

QVariant SessionTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Title: return tr("Session");
        case ScenarioName: return tr("Scenario");
        case People: return tr("Players");
        case State: return tr("State");
        case Starts: return tr("Starts");
        case Latency: return tr("Latency");
        default: return {};
    }
}

}  // namespace frontrow
