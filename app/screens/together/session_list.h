// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sessions that were found: a table to choose from, and what to do where there is none. The row's
// button, a double click or Enter joins. Thread: the GUI's.
#pragma once

#include <QStyledItemDelegate>

#include "models/session_table_model.h"
#include "widgets/card.h"

class QStackedWidget;

namespace frontrow {

class DataTable;
class EmptyState;
class TextLabel;

class SessionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class SessionList final : public Card {
    Q_OBJECT

public:
    // The model must outlive the list.
    explicit SessionList(SessionTableModel& model, QWidget* parent = nullptr);

    // "4 servers, 57 people".
    void setSummary(const QString& text);
    // No higher than this many rows; 0: as high as there is room.
    void setMostRows(int rows);
    // The chosen session, or the only one there is.
    std::optional<int> chosen() const;
    // The first session of that server, with the keys' focus.
    void choose(const QString& server);

signals:
    void joinAsked(int row);
    void watchAsked(int row);
    void searchAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showButtons();
    void settle();
    void layColumns();
    void activate(int row);

    SessionTableModel& m_model;
    TextLabel* m_summary;
    QStackedWidget* m_stack;
    DataTable* m_table;
    EmptyState* m_empty;
    int m_mostRows = 0;
};

}  // namespace frontrow
