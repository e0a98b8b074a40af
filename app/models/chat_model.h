// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said in a lobby, oldest first, with lines of the lobby itself among it. The last 500 lines
// are kept. Thread: the GUI's.
#pragma once

#include <QAbstractListModel>
#include <deque>

#include "protocol/lobby_news.h"

namespace frontrow {

class ChatModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr std::size_t kMostLines = 500;
    // Characters that a person may say at once.
    static constexpr int kMostCharacters = 500;
    // Who said it; empty of the lobby's own lines.
    static constexpr int kNameRole = Qt::UserRole;

    explicit ChatModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void add(const Said& said);
    void addLine(const QString& sentence);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line {
        QString name, text;
    };
    void push(Line line);

    std::deque<Line> m_lines;
};

}  // namespace frontrow
