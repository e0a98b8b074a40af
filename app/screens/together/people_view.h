// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The people of a lobby as cards: name, ready or not, how well the clock is known, latency. Who is not
// ready, away, or has a doubtful clock stands out. Thread: the GUI's.
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

#include "models/lobby_people_model.h"

namespace frontrow {

class PersonDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kHeight = 86;
    static constexpr int kGap = 10;

    explicit PersonDelegate(const LobbyPeopleModel& people, QObject* parent)
        : QStyledItemDelegate(parent),
          m_people(people) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const LobbyPeopleModel& m_people;
};

class PeopleView final : public QListView {
    Q_OBJECT

public:
    explicit PeopleView(LobbyPeopleModel& people, QWidget* parent = nullptr);

    // As many columns as have room.
    static int columnsFor(int width);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace frontrow
