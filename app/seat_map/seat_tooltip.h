// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card beside the seats that a click would take: a sketch of the view, the place, the rating,
// the price. Appears after 120 ms under the pointer, at once by keyboard, and where it hides neither
// the preview nor the buyer's own seats. Thread: the GUI's.
#pragma once

#include <QTimer>
#include <QWidget>
#include <span>

#include "seat_map/seat_map.h"

namespace frontrow {

class SeatTooltip final : public QWidget {
    Q_OBJECT

public:
    // A child of the map, which it follows by itself.
    explicit SeatTooltip(SeatMap& map);

    // What it says, for tests and screen readers.
    const QString& words() const { return m_words; }
    // The card's place: beside `anchor`, inside `room`, off all of `avoid` where that is possible.
    static QRect placeFor(QSize card, const QRect& anchor, const QRect& room, std::span<const QRect> avoid);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(const SeatMapHover& hover);
    void appear();
    void vanish();

    SeatMap& m_map;
    SeatMapHover m_hover;
    QTimer m_delay;
    QString m_words;
};

// The stage as it looks from a seat: the farther, the smaller; from the side, askew.
void paintViewSketch(QPainter& painter, const QRectF& box, const VenuePlan& plan, SeatIndex seat, const Theme& theme);

}  // namespace frontrow
