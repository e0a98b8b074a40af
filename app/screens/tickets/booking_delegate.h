// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws a booking of the list as a card, and a month as a heading. Thread: the GUI's.
#pragma once

#include <QStyledItemDelegate>

namespace frontrow {

struct Booking;

class BookingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    // Round each card, for the ring of the keyboard's focus.
    static constexpr int kEdge = 4;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCard(QPainter& painter, const QStyleOptionViewItem& option, const Booking& booking) const;
};

}  // namespace frontrow
