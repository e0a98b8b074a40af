// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the seat map is measured against: the same seats as items of a QGraphicsView, drawn as
// antialiased ellipses (the usual way) or as plain rectangles (the fastest way of that kind); and a
// widget that only copies a picture. Thread: the GUI's.
#pragma once

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QImage>
#include <QWidget>
#include <memory>
#include <vector>

#include "domain/venue_plan.h"

namespace frontrow::bench {

// 100,000 seats in 200 sections that fill a wide screen.
std::shared_ptr<const VenuePlan> hallOfHundredThousand();

enum class ItemShape { AntialiasedEllipse, PlainRectangle };

class ItemView {
public:
    ItemView(const VenuePlan& plan, ItemShape shape, QSize size);

    void fit();
    // Four times as near as fit().
    void zoom();
    // Paints everything that is seen, at once.
    void repaint();
    // Moves by so many pixels and paints what is needed.
    void pan(int pixels);
    // Gives the seats another colour and paints what is needed.
    void change(const std::vector<SeatIndex>& seats);

private:
    QGraphicsScene m_scene;
    QGraphicsView m_view;
    std::vector<QAbstractGraphicsShapeItem*> m_items;
    bool m_taken = false;
};

// Copies the picture it is given, in its paintEvent().
class PictureWidget final : public QWidget {
public:
    explicit PictureWidget(QSize size);
    void setPicture(const QImage* picture) { m_picture = picture; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const QImage* m_picture = nullptr;
};

}  // namespace frontrow::bench
