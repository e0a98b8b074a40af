// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A cell with the colour of a seat's tier before its words, which name the tier too. Thread: the GUI's.
#pragma once

#include <QStyledItemDelegate>

namespace frontrow {

class TierDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    // The tier's number is the model's `role`; a cell without one has words alone.
    TierDelegate(int role, QObject* parent) : QStyledItemDelegate(parent), m_role(role) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_role;
};

}  // namespace frontrow
