// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/seat_map.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "commands/money_words.h"
#include "sale/seat_choice.h"
#include "seat_map/accessible_seat_map.h"
#include "theme/fonts.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr double kGreatestPitch = 48;  // logical pixels
constexpr int kFlushMs = 100;
constexpr int kRestMs = 60;
constexpr int kLostMs = 140;
constexpr qint64 kFadeMs = 90;
constexpr double kFrozenInk = 0.6;

}  // namespace

SeatMap::SeatMap(QWidget* parent) : QWidget(parent) {
    AccessibleSeatMap::install();
    setObjectName(QStringLiteral("seatMap"));
    setAccessibleName(tr("Seat map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 180);
    m_clock.start();
    connect(&m_frame, &QTimer::timeout, this, &SeatMap::advanceFrame);
    for (QTimer* timer : {&m_flush, &m_rest, &m_lost}) timer->setSingleShot(true);
    m_flush.setInterval(kFlushMs);
    m_rest.setInterval(kRestMs);
    m_lost.setInterval(kLostMs);
    connect(&m_flush, &QTimer::timeout, this, &SeatMap::flushSections);
    connect(&m_rest, &QTimer::timeout, this, &SeatMap::settle);
    connect(&m_lost, &QTimer::timeout, this, [this] { replace(m_overlays.lost, {}); });
}

SeatMap::~SeatMap() = default;

void SeatMap::setView(const BuyerView* view) {
    m_view = view;
    const std::shared_ptr<const VenuePlan> plan = view == nullptr ? nullptr : view->sharedPlan();
    if (plan != m_plan) {
        m_plan = plan;
        loadPlan();
    }
    readAll();
}

void SeatMap::loadPlan() {
    const SeatFilters filters = m_looks ? m_looks->filters() : SeatFilters{};
    m_animations.clear();
    m_flight.stop();
    m_overlays = {};
    m_hoverSlot = m_focusSlot = kNoSlot;
    m_hover = {};
    m_selected.reset();
    m_canvas.reset();
    m_looks.reset();
    m_geometry.reset();
    if (!m_plan) return update();
    m_geometry = std::make_unique<MapGeometry>(m_plan);
    m_looks = std::make_unique<SeatLooks>(*m_geometry);
    m_looks->setFilters(filters);
    m_canvas = std::make_unique<MapCanvas>(*m_geometry, *m_looks);
    m_canvas->setTheme(themeOf(this), themeFont(TextRole::Body));
    m_sectionMarked.assign(m_plan->sections().size(), 0);
    m_sectionsToRead.clear();
    applyLimits();
    m_viewport.fit();
    m_level = detailAt(pitch(), dotsFrom());
}

void SeatMap::applyLimits() {
    if (!m_geometry) return;
    m_viewport.setContent(m_geometry->bounds(), kGreatestPitch * ratio() / m_geometry->pitch());
    m_viewport.setMargins(QMarginsF(m_margins) * ratio());
    m_viewport.resize((QSizeF(size()) * ratio()).toSize());
}

double SeatMap::pitch() const { return m_geometry ? m_geometry->pitch() * m_viewport.scale() / ratio() : 0; }

// An overview of many sections reads best as areas with their numbers, for as long as its seats
// could not be clicked anyway.
double SeatMap::dotsFrom() const {
    constexpr std::size_t kManySections = 8;
    if (!m_geometry || m_plan->sections().size() < kManySections) return kDotsFrom;
    const double fitted = m_geometry->pitch() * m_viewport.fitScale() / ratio();
    return fitted >= kGlyphsFrom ? kDotsFrom : std::clamp(1.25 * fitted, kDotsFrom, kGlyphsFrom);
}

bool SeatMap::isFrozen() const { return m_view != nullptr && m_view->mapState() == MapState::Frozen; }

const SeatFilters& SeatMap::filters() const {
    static const SeatFilters kNone;
    return m_looks ? m_looks->filters() : kNone;
}

void SeatMap::setFilters(const SeatFilters& filters) {
    if (!m_looks || m_looks->filters() == filters) return;
    m_looks->setFilters(filters);
    readAll();
}

void SeatMap::setParty(int seats) {
    SeatFilters changed = filters();
    changed.party = static_cast<std::uint32_t>(std::clamp(seats, 1, static_cast<int>(kMaxSeatsPerCommand)));
    if (!m_looks || changed == filters()) return;
    const bool looksAlike = !changed.onlyFitting;
    m_looks->setFilters(changed);
    if (!looksAlike) return readAll();
    makePreview();
    emit hovered(m_hover);
}

void SeatMap::setTierShown(TierIndex tier, TierDisplay display) {
    SeatFilters changed = filters();
    const auto bit = static_cast<std::uint16_t>(1U << tier.value);
    changed.tiers =
        static_cast<std::uint16_t>(display == TierDisplay::Shown ? changed.tiers | bit : changed.tiers & ~bit);
    setFilters(changed);
}

void SeatMap::setFriends(std::vector<FriendSeat> friends) {
    if (!m_looks) return;
    m_looks->setFriends(std::move(friends));
    readAll();
}

void SeatMap::setMargins(const QMargins& margins) {
    m_margins = margins;
    applyLimits();
    if (m_canvas) paintAll();
}

void SeatMap::readAll() {
    m_animations.clear();
    if (!m_looks) return;
    m_seen = m_view->seatChanges();
    m_seenState = m_view->mapState();
    m_looks->readAll(*m_view);
    paintAll();
    emit sectionsChanged();
}

void SeatMap::refresh() {
    if (!m_looks) return;
    m_changed.clear();
    const bool followed = m_view->mapState() == m_seenState && m_view->changedSince(m_seen, m_changed);
    if (!followed) return readAll();
    m_seen = m_view->seatChanges();
    readChanges();
    // Without a map the numbers come from the waiting room, seat by seat unseen.
    if (m_seenState == MapState::None) {
        for (std::uint32_t i = 0; i < m_sectionMarked.size(); ++i) {
            if (m_sectionMarked[i] == 0) m_sectionsToRead.push_back(i);
            m_sectionMarked[i] = 1;
        }
    }
    if (!m_sectionsToRead.empty() && !m_flush.isActive()) {
        flushSections();
        startFlush();
    }
}

void SeatMap::readChanges() {
    bool previewHit = false;
    for (const SeatIndex seat : m_changed) {
        const std::uint32_t section = m_plan->seatSection(seat).value;
        if (m_sectionMarked[section] == 0) m_sectionsToRead.push_back(section);
        m_sectionMarked[section] = 1;
        const Slot own = m_geometry->slotOf(seat);
        const SeatShape before = own == kNoSlot ? SeatShape::Free : m_looks->shape(own);
        m_repainted.clear();
        m_looks->read(*m_view, seat, m_repainted);
        for (const Slot slot : m_repainted) {
            const QRect touched = m_canvas->paintSeat(slot);
            if (!touched.isEmpty() && !m_flight.flying()) update(widgetRect(touched));
        }
        // Where nothing can be taken nothing has to catch the eye.
        if (own != kNoSlot && isEnabled()) animate(own, before);
        previewHit = previewHit || m_hoverSlot != kNoSlot;
    }
    if (m_flight.flying()) update();
    if (!previewHit) return;
    const SeatList before = m_hover.preview;
    makePreview();
    if (!(before == m_hover.preview)) emit hovered(m_hover);
}

void SeatMap::animate(Slot slot, SeatShape before) {
    const SeatShape now = m_looks->shape(slot);
    if (now == before) return;
    const bool still = motionOf(this) == Motion::Reduced || !seatsCanBeClicked(m_level) || !isVisible() ||
                       !m_viewport.visible().contains(m_geometry->at(slot));
    const bool moves = now == SeatShape::Held || (now == SeatShape::Taken && before != SeatShape::Blocked);
    if (still || !moves) return m_animations.cancel(slot);
    using Kind = SeatAnimations::Kind;
    m_animations.start(slot, now == SeatShape::Held ? Kind::Held : Kind::Taken, m_clock.elapsed());
    if (!m_frame.isActive()) runFrames();
}

void SeatMap::startFlush() {
    if (!m_flush.isActive()) m_flush.start();
}

// Reads the sections of seats that changed, at most ten times a second.
void SeatMap::flushSections() {
    if (m_sectionsToRead.empty() || !m_canvas) return;
    bool seen = false;
    for (const std::uint32_t section : m_sectionsToRead) {
        m_sectionMarked[section] = 0;
        if (!m_looks->readSection(*m_view, SectionIndex{section})) continue;
        const QRect touched = m_canvas->paintSection(SectionIndex{section});
        if (!touched.isEmpty()) update(m_flight.flying() ? rect() : widgetRect(touched));
        seen = true;
    }
    m_sectionsToRead.clear();
    if (seen) {
        refreshPills();
        emit sectionsChanged();
    }
    startFlush();
}

QRect SeatMap::widgetRect(const QRect& onScreen) const {
    const double r = ratio();
    return QRectF(onScreen.x() / r, onScreen.y() / r, onScreen.width() / r, onScreen.height() / r).toAlignedRect();
}

QRect SeatMap::mapRect() const {
    return (QRectF(rect().marginsRemoved(m_margins)).topLeft() * ratio()).isNull()
               ? QRect(QPoint(), m_viewport.size())
               : QRectF(QPointF(m_margins.left(), m_margins.top()) * ratio(),
                        QSizeF(rect().marginsRemoved(m_margins).size()) * ratio())
                     .toRect();
}

QRect SeatMap::seatRect(SeatIndex seat) const {
    if (!m_canvas) return {};
    const Slot slot = m_geometry->slotOf(seat);
    if (slot == kNoSlot) return {};
    const double side = kSeatShare * m_geometry->section(m_geometry->sectionOf(slot)).pitch * m_viewport.scale();
    const QPointF at = m_viewport.toScreen(m_geometry->at(slot));
    return widgetRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side).toAlignedRect());
}

QRect SeatMap::sectionRect(SectionIndex section) const {
    if (!m_geometry) return {};
    return widgetRect(m_viewport.toScreen(m_geometry->section(section).bounds).toAlignedRect());
}

void SeatMap::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    if (!m_canvas) {
        painter.fillRect(rect(), theme.colour(Colour::Map));
        return;
    }
    // From here on in device pixels: then a copy is a copy at any pixel ratio.
    painter.scale(1 / ratio(), 1 / ratio());
    const MapTransform now = shown();
    const auto drawTransformed = [&](const QImage& image, const MapTransform& made) {
        const double factor = now.scale / made.scale;
        painter.drawImage(QRectF(made.corner * factor - now.corner, QSizeF(image.size()) * factor), image);
    };
    if (m_flight.flying()) {
        painter.fillRect(QRect(QPoint(), m_viewport.size()), theme.colour(Colour::Map));
        drawTransformed(m_canvas->image(), transformOf(m_canvas->viewport()));
    } else {
        const double r = ratio();
        for (const QRect& part : event->region()) {
            const QRect pixels =
                QRectF(part.x() * r, part.y() * r, part.width() * r, part.height() * r).toAlignedRect();
            painter.drawImage(pixels.topLeft(), m_canvas->image(), pixels);
        }
        const QPoint corner = m_viewport.corner();
        const auto draw = [&](const MapOverlay& overlay) {
            if (!overlay.image.isNull()) painter.drawImage(overlay.at - corner, overlay.image);
        };
        for (const MapOverlay* overlay :
             {&m_overlays.hovered, &m_overlays.selected, &m_overlays.preview, &m_overlays.focus, &m_overlays.lost}) {
            draw(*overlay);
        }
        for (const Pill& pill : m_overlays.pills) draw(pill.overlay);
        if (!m_fading.isNull()) {
            const double gone = static_cast<double>(m_clock.elapsed() - m_fadeStart) / kFadeMs;
            painter.setOpacity(std::clamp(1 - gone, 0.0, 1.0));
            drawTransformed(m_fading, m_fadingAt);
            painter.setOpacity(1);
        }
    }
    if (!isFrozen()) return;
    QColor veil = theme.colour(Colour::Map);
    veil.setAlphaF(static_cast<float>(1 - kFrozenInk));
    painter.fillRect(QRect(QPoint(), m_viewport.size()), veil);
}

void SeatMap::resizeEvent(QResizeEvent*) {
    m_flight.stop();
    applyLimits();
    if (!m_canvas) return;
    m_level = detailAfter(m_level, pitch(), dotsFrom());
    paintAll();
    emit lookChanged();
}

void SeatMap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const bool look = event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange ||
                      event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange;
    if (!look || !m_canvas) return;
    setAccessibleName(tr("Seat map"));
    m_canvas->setTheme(themeOf(this), themeFont(TextRole::Body));
    paintAll();
}

bool SeatMap::event(QEvent* event) {
    // The window went to a screen with another pixel ratio.
    if (event->type() == QEvent::ScreenChangeInternal && m_canvas) {
        applyLimits();
        paintAll();
    }
    return QWidget::event(event);
}

}  // namespace frontrow
