// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The people of one's session, in the order in which they came, as a list. Thread: the GUI's.
#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "protocol/lobby_news.h"

namespace frontrow {

// Not told yet, of a clock's error or a latency.
inline constexpr std::uint32_t kNotTold = 0xFFFF'FFFF;
// A clock less sure than this is marked.
inline constexpr std::uint32_t kWorthyClockErrorMs = 50;

class LobbyPeopleModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, StateRole, ClockRole };

    explicit LobbyPeopleModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    // A person who is there already is told anew.
    void take(const PersonRow& row);
    void remove(PersonId person);
    void clear();
    void setMe(PersonId me);

    const std::vector<PersonRow>& people() const { return m_people; }
    const PersonRow* find(PersonId person) const;
    const PersonRow* me() const { return find(m_me); }
    std::optional<int> rowOf(PersonId person) const;
    int players() const;
    int ready() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PersonRow> m_people;
    PersonId m_me;
};

// "ready", "host, not ready", "away".
QString personStateText(const PersonRow& row);
// "clock ±2 ms".
QString personClockText(const PersonRow& row);
bool clockIsDoubtful(const PersonRow& row);

}  // namespace frontrow

Q_DECLARE_METATYPE(frontrow::PersonRow)
