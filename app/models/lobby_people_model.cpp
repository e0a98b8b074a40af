// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lobby_people_model.h"

#include <algorithm>

#include "models/figures.h"

namespace frontrow {

QString personStateText(const PersonRow& row) {
    if (row.connected == 0) return LobbyPeopleModel::tr("away, kept for 30 s");
    if (row.watching != 0) return LobbyPeopleModel::tr("watching");
    if (row.host != 0)
        return row.ready != 0 ? LobbyPeopleModel::tr("host, ready") : LobbyPeopleModel::tr("host, not ready");
    return row.ready != 0 ? LobbyPeopleModel::tr("ready") : LobbyPeopleModel::tr("not ready");
}

QString personClockText(const PersonRow& row) {
    if (row.clockErrorMs == kNotTold) return LobbyPeopleModel::tr("clock not measured");
    return LobbyPeopleModel::tr("clock ±%L1 ms").arg(row.clockErrorMs);
}

bool clockIsDoubtful(const PersonRow& row) {
    return row.clockErrorMs != kNotTold && row.clockErrorMs > kWorthyClockErrorMs;
}

void LobbyPeopleModel::take(const PersonRow& row) {
    if (const auto there = rowOf(row.person)) {
        m_people[static_cast<std::size_t>(*there)] = row;
        emit dataChanged(index(*there), index(*there));
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_people.push_back(row);
    endInsertRows();
}

void LobbyPeopleModel::remove(PersonId person) {
    const auto there = rowOf(person);
    if (!there) return;
    beginRemoveRows({}, *there, *there);
    m_people.erase(m_people.begin() + *there);
    endRemoveRows();
}

void LobbyPeopleModel::clear() {
    beginResetModel();
    m_people.clear();
    endResetModel();
}

void LobbyPeopleModel::setMe(PersonId me) {
    m_me = me;
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

std::optional<int> LobbyPeopleModel::rowOf(PersonId person) const {
    const auto found = std::ranges::find_if(m_people, [&](const PersonRow& each) { return each.person == person; });
    if (found == m_people.end()) return std::nullopt;
    return static_cast<int>(found - m_people.begin());
}

const PersonRow* LobbyPeopleModel::find(PersonId person) const {
    const auto row = rowOf(person);
    return row ? &m_people[static_cast<std::size_t>(*row)] : nullptr;
}

int LobbyPeopleModel::players() const {
    return static_cast<int>(std::ranges::count_if(m_people, [](const PersonRow& each) { return each.watching == 0; }));
}

int LobbyPeopleModel::ready() const {
    return static_cast<int>(
        std::ranges::count_if(m_people, [](const PersonRow& each) { return each.watching == 0 && each.ready != 0; }));
}

int LobbyPeopleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant LobbyPeopleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PersonRow& row = m_people[static_cast<std::size_t>(index.row())];
    const QString name = plainText(row.personName);
    switch (role) {
        case Qt::DisplayRole: return row.person == m_me ? tr("%1 (you)").arg(name) : name;
        case RowRole: return QVariant::fromValue(row);
        case StateRole: return personStateText(row);
        case ClockRole: return personClockText(row);
        case Qt::ToolTipRole:
            return clockIsDoubtful(row)
                       ? tr("The clock of %1 is known to ±%L2 ms only.").arg(name).arg(row.clockErrorMs)
                       : name;
        case Qt::AccessibleTextRole: {
            QStringList said{name, personStateText(row), personClockText(row)};
            if (row.latencyMs != kNotTold) said << tr("latency %L1 ms").arg(row.latencyMs);
            if (row.silenced != 0) said << tr("silenced");
            return said.join(QStringLiteral(", "));
        }
        default: return {};
    }
}

}  // namespace frontrow
