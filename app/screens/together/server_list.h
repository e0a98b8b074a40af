// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The servers that were joined before: favourites above, each with its state, its star, the way in and the
// way out of the list. In the table Enter does what the row's button does, S is the star, Delete removes.
// Thread: the GUI's.
#pragma once

#include <QStyledItemDelegate>

#include "models/server_table_model.h"
#include "widgets/card.h"

class QStackedWidget;

namespace frontrow {

class ActionButton;
class DataTable;
class EmptyState;
class TextLabel;

class ServerDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class ServerList final : public Card {
    Q_OBJECT

public:
    // The model must outlive the list.
    explicit ServerList(ServerTableModel& model, QWidget* parent = nullptr);

    // No higher than this many rows.
    void setMostRows(int rows);
    // The stars as the model has them, whatever was clicked.
    void showButtons();

signals:
    void favouriteAsked(const QString& key, bool favourite);
    void removeAsked(const QString& key);
    void joinAsked(const QString& server, frontrow::LanSessionId session);
    // Its sessions are among those that were found.
    void sessionsAsked(const QString& server);
    void lookAsked(const QString& key);
    void addressAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Deed : std::uint8_t { None, Join, Show, Again };
    static Deed deedOf(const ServerRow& row);

    void settle();
    void layColumns();
    QWidget* makeStar(int row);
    QWidget* makeActions(int row);
    void act(int row);
    void toggle(int row);
    void remove(int row);

    ServerTableModel& m_model;
    TextLabel* m_hint;
    QStackedWidget* m_stack;
    DataTable* m_table;
    EmptyState* m_empty;
    int m_mostRows = 5;
};

}  // namespace frontrow
