// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole map, small: the sections' colours, and where the large one stands. Dragging moves the
// large one. Paints its picture anew only when a section goes to another step. Thread: the GUI's.
#pragma once

#include <QImage>
#include <QWidget>
#include <optional>
#include <vector>

#include "seat_map/map_viewport.h"
#include "seat_map/seat_looks.h"

namespace frontrow {

class SeatMap;

class MiniMap final : public QWidget {
    Q_OBJECT

public:
    // The map must outlive it.
    explicit MiniMap(SeatMap& map, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {132, 114}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void followSections();
    void paintPicture();
    void moveTo(const QPointF& at);

    SeatMap& m_map;
    MapViewport m_viewport;
    QImage m_picture;
    std::vector<SectionLook> m_painted;
};

}  // namespace frontrow
