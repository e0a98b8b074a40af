// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small picture of a venue with the seats of one booking: sections in grey, those with the seats in
// their tier's colour, the seats as one mark. A section without an outline is drawn as the box around
// its seats. Thread: the GUI's.
#pragma once

#include <QPolygonF>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "domain/venue_plan.h"

namespace frontrow {

class VenueThumb final : public QWidget {
    Q_OBJECT

public:
    explicit VenueThumb(QWidget* parent = nullptr);

    // A null plan shows nothing. `places` are the seats in words, for a screen reader.
    void showSeats(std::shared_ptr<const VenuePlan> plan, std::vector<SeatIndex> seats, const QString& places);

    QSize sizeHint() const override { return {212, 180}; }
    QSize minimumSizeHint() const override { return {96, 80}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // From the plan's millimetres to the widget.
    QTransform toWidget() const;
    // Of the seats bought there, or of none.
    std::optional<TierIndex> ownTier(SectionIndex section) const;
    QPointF placeOf(SeatIndex seat, const QTransform& transform) const;
    void paintSeats(QPainter& painter, const QTransform& transform) const;

    std::shared_ptr<const VenuePlan> m_plan;
    std::vector<SeatIndex> m_seats;
    std::vector<QPolygonF> m_sections;
    QPolygonF m_stage;
    QRectF m_bounds;
};

}  // namespace frontrow
