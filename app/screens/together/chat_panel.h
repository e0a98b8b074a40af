// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said in the lobby, with the line to say something. T begins to write, Enter sends, Esc ends.
// Thread: the GUI's.
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

#include "models/chat_model.h"

class QLineEdit;
class QListView;

namespace frontrow {

class Keycap;

class ChatDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class ChatPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ChatPanel(ChatModel& chat, QWidget* parent = nullptr);

    void beginToWrite();
    bool isWriting() const;
    // What was typed comes back, as after a refusal.
    void giveBack(const QString& text);
    // Why nothing may be written; empty where one may.
    void setSilenced(const QString& why);

signals:
    void said(const QString& text);
    // The person is done writing.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QListView* m_lines;
    QLineEdit* m_text;
    Keycap* m_key;
};

}  // namespace frontrow
