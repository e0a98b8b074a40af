// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board of a session's run: who got which seats, where each one's time went, luck apart from skill;
// then the next run, by the host, with the same seed or another one. Thread: the GUI's.
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

#include "models/lobby_state.h"

namespace frontrow {

class ActionButton;
class DataTable;
class PhaseLegend;
class TextLabel;
class VenueThumb;

// The five phases of a row as one bar, all rows to one scale.
class PhaseDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class BoardPage final : public QWidget {
    Q_OBJECT

public:
    explicit BoardPage(LobbyState& lobby, QWidget* parent = nullptr);

    void setScenarioTitle(const QString& title);
    void setPlan(std::shared_ptr<const VenuePlan> plan);
    void refresh();
    // What Enter does: the host's rematch.
    void proceed();

signals:
    void rematchAsked(bool sameSeed);
    void leaveAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHero();
    QString headline() const;

    LobbyState& m_lobby;
    QString m_scenario;
    std::shared_ptr<const VenuePlan> m_plan;
    TextLabel* m_title;
    TextLabel* m_rank;
    TextLabel* m_seats;
    TextLabel* m_facts;
    VenueThumb* m_thumb;
    DataTable* m_table;
    TextLabel* m_note;
    ActionButton* m_again;
    ActionButton* m_other;
    ActionButton* m_leave;
};

}  // namespace frontrow
