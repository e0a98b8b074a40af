// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/seatmap_peers.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <string>

#include "domain/assert.h"
#include "domain/venue_plan_builder.h"

namespace frontrow::bench {

namespace {

constexpr std::int32_t kPitch = 500;  // millimetres
constexpr int kAcross = 17;           // sections side by side
constexpr int kSections = 200;
constexpr int kRows = 20;
constexpr int kSeatsPerRow = 25;
constexpr std::int32_t kAisle = 900;
constexpr double kDiameter = 395;

}  // namespace

std::shared_ptr<const VenuePlan> hallOfHundredThousand() {
    VenuePlanBuilder builder("Hall");
    const LevelIndex floor = builder.addLevel("Floor", 0);
    std::vector<TierIndex> tiers;
    for (const char* letter : {"VIP", "R", "S", "A", "B", "C"}) {
        tiers.push_back(builder.addTier(letter, "#078573", Amount{100'000}));
    }
    for (int section = 0; section < kSections; ++section) {
        const std::int32_t left = section % kAcross * (kSeatsPerRow * kPitch + kAisle);
        const std::int32_t top = section / kAcross * (kRows * kPitch + kAisle);
        const std::int32_t right = left + kSeatsPerRow * kPitch, bottom = top + kRows * kPitch;
        const TierIndex tier = tiers[static_cast<std::size_t>(section) % tiers.size()];
        builder.beginSection(std::to_string(section + 1), floor, SectionKind::Seated, tier,
                             {{left, top}, {right, top}, {right, bottom}, {left, bottom}});
        for (int row = 0; row < kRows; ++row) {
            builder.beginRow(std::to_string(row + 1));
            for (int seat = 0; seat < kSeatsPerRow; ++seat) {
                const Point at{left + seat * kPitch + kPitch / 2, top + row * kPitch + kPitch / 2};
                builder.addSeat({std::to_string(seat + 1), at, tier, {}});
            }
        }
    }
    auto plan = builder.build();
    FRONTROW_ASSERT(static_cast<bool>(plan));
    return plan.value();
}

ItemView::ItemView(const VenuePlan& plan, ItemShape shape, QSize size) {
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        const Point at = plan.seatPosition(SeatIndex{i});
        const QRectF box(at.x - kDiameter / 2, at.y - kDiameter / 2, kDiameter, kDiameter);
        const QBrush brush(QColor::fromHsv(plan.seatTier(SeatIndex{i}).value * 50, 180, 180));
        if (shape == ItemShape::AntialiasedEllipse) {
            m_items.push_back(m_scene.addEllipse(box, Qt::NoPen, brush));
        } else {
            m_items.push_back(m_scene.addRect(box, Qt::NoPen, brush));
        }
    }
    m_view.setScene(&m_scene);
    m_view.setRenderHint(QPainter::Antialiasing, shape == ItemShape::AntialiasedEllipse);
    m_view.setOptimizationFlag(QGraphicsView::DontSavePainterState);
    m_view.setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    m_view.setFrameStyle(0);
    m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.resize(size);
    m_view.show();
    fit();
}

void ItemView::fit() {
    m_view.resetTransform();
    m_view.fitInView(m_scene.sceneRect(), Qt::KeepAspectRatio);
    QApplication::processEvents();
}

void ItemView::zoom() {
    fit();
    m_view.scale(4, 4);
    QApplication::processEvents();
}

void ItemView::repaint() { m_view.viewport()->repaint(); }

void ItemView::pan(int pixels) {
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() + pixels);
    QApplication::processEvents();
}

void ItemView::change(const std::vector<SeatIndex>& seats) {
    m_taken = !m_taken;
    for (const SeatIndex seat : seats) m_items[seat.value]->setBrush(m_taken ? Qt::gray : Qt::darkGreen);
    QApplication::processEvents();
}

PictureWidget::PictureWidget(QSize size) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    resize(size);
    show();
}

void PictureWidget::paintEvent(QPaintEvent* event) {
    if (m_picture == nullptr) return;
    QPainter painter(this);
    for (const QRect& part : event->region()) painter.drawImage(part.topLeft(), *m_picture, part);
}

}  // namespace frontrow::bench
