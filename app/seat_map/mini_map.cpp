// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/mini_map.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "seat_map/seat_map.h"
#include "seat_map/section_painter.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kMargin = 8;
constexpr qreal kRadius = 8;
constexpr double kAreaInk = 0.1;

bool looksAlike(const SectionLook& a, const SectionLook& b) {
    return a.scarcity == b.scarcity && a.filtered == b.filtered;
}

}  // namespace

MiniMap::MiniMap(SeatMap& map, QWidget* parent) : QWidget(parent), m_map(map) {
    setObjectName(QStringLiteral("miniMap"));
    setAccessibleName(tr("Overview"));
    setCursor(Qt::PointingHandCursor);
    connect(&map, &SeatMap::sectionsChanged, this, &MiniMap::followSections);
    connect(&map, &SeatMap::lookChanged, this, qOverload<>(&QWidget::update));
}

void MiniMap::followSections() {
    const SeatLooks* looks = m_map.looks();
    std::vector<SectionLook> now;
    const std::size_t count = looks == nullptr ? 0 : m_map.geometry()->plan().sections().size();
    for (std::uint32_t i = 0; i < count; ++i) now.push_back(looks->section(SectionIndex{i}));
    if (!m_picture.isNull() && std::ranges::equal(now, m_painted, looksAlike)) return;
    m_painted = std::move(now);
    paintPicture();
}

void MiniMap::paintPicture() {
    const double ratio = devicePixelRatioF();
    const QSize size = (QSizeF(this->size()) * ratio).toSize();
    m_picture = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_picture.fill(Qt::transparent);
    update();
    const MapGeometry* geometry = m_map.geometry();
    if (geometry == nullptr || m_painted.size() != geometry->plan().sections().size()) return;
    m_viewport.setContent(geometry->bounds(), 1e6);
    m_viewport.setMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin) * ratio);
    m_viewport.resize(size);
    m_viewport.fit();
    const Theme& theme = themeOf(this);
    const SectionPainter areas(*geometry, theme, themeFont(TextRole::Body), ratio);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto polygon = [&](const QPolygonF& outline) {
        QPolygonF screen;
        for (const QPointF& point : outline) screen.append(m_viewport.toScreen(point));
        painter.drawPolygon(screen);
    };
    painter.setPen(QPen(theme.colour(Colour::Map), 0.8 * ratio));
    for (std::uint32_t i = 0; i < m_painted.size(); ++i) {
        const bool soldOut = m_painted[i].scarcity == Scarcity::None;
        painter.setBrush(soldOut ? theme.colour(Colour::Border) : areas.fillOf(SectionIndex{i}, m_painted[i]));
        polygon(geometry->section(SectionIndex{i}).outline);
    }
    painter.setBrush(theme.colour(Colour::Stage));
    if (geometry->stage().size() >= 3) polygon(geometry->stage());
}

void MiniMap::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), kRadius, theme.colour(Colour::Map), theme.colour(Colour::Border));
    if (m_map.geometry() == nullptr) return;
    if (m_picture.isNull()) followSections();
    const double ratio = devicePixelRatioF();
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawImage(QPoint(), m_picture);
    painter.restore();
    const QRectF seen = m_viewport.toScreen(m_map.visibleArea());
    const QRectF frame(seen.topLeft() / ratio, seen.size() / ratio);
    QColor area = theme.colour(Colour::AccentMark);
    painter.setPen(QPen(area, 1.6));
    area.setAlphaF(static_cast<float>(kAreaInk));
    painter.setBrush(area);
    painter.drawRect(frame & QRectF(rect()).adjusted(3, 3, -3, -3));
}

void MiniMap::resizeEvent(QResizeEvent*) { m_picture = {}; }

void MiniMap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Overview"));
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::PaletteChange) return;
    m_picture = {};
    update();
}

void MiniMap::moveTo(const QPointF& at) { m_map.centreOn(m_viewport.toMap(at * devicePixelRatioF())); }

void MiniMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) moveTo(event->position());
}

void MiniMap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) moveTo(event->position());
}

}  // namespace frontrow
