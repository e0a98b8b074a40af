// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scale and place of the seat map, its overlays, and what moves on it.
#include <algorithm>
#include <cmath>

#include "commands/money_words.h"
#include "sale/seat_choice.h"
#include "seat_map/seat_map.h"
#include "theme/fonts.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr double kZoomStep = 1.5;
constexpr double kSectionPitch = 14;  // logical pixels a section is zoomed to at least
constexpr double kSectionMargin = 0.06;
constexpr double kInFocusShare = 0.6;  // of a section that must be seen
constexpr std::size_t kMostPills = 12;
constexpr qint64 kFadeMs = 90;
constexpr int kFrameMs = 16;
constexpr int kSeatFrameMs = 40;

double area(const QRectF& rect) { return rect.width() * rect.height(); }

}  // namespace

MapTransform SeatMap::shown() { return m_flight.flying() ? m_flight.at(m_clock.elapsed()) : transformOf(m_viewport); }

// Takes over a new viewport: at once without motion, else by a flight from what is seen now.
void SeatMap::viewportChanged(const MapTransform& from) {
    if (motionOf(this) == Motion::Reduced || !isVisible()) {
        settle();
    } else {
        m_flight.start(from, transformOf(m_viewport), m_clock.elapsed());
        runFrames();
        update();
    }
    emit lookChanged();
}

// The map has come to rest: paints it sharply.
void SeatMap::settle() {
    if (!m_canvas) return;
    m_flight.stop();
    const DetailLevel before = m_canvas->level();
    m_level = detailAfter(m_level, pitch(), dotsFrom());
    if (before != m_level && motionOf(this) == Motion::Full && isVisible()) {
        m_fading = m_canvas->image();
        m_fadingAt = transformOf(m_canvas->viewport());
        m_fadeStart = m_clock.elapsed();
        runFrames();
    }
    paintAll();
    if (before != m_level) emit lookChanged();
}

void SeatMap::paintAll() {
    if (!m_canvas || m_viewport.size().isEmpty()) return;
    chooseNeighbours();
    m_canvas->show(m_viewport, m_level, ratio());
    makeOverlays();
    update();
}

// Near enough to click, the sections that are mostly seen are drawn in full and the rest weaker.
void SeatMap::chooseNeighbours() {
    const std::size_t sections = m_plan->sections().size();
    if (!seatsCanBeClicked(m_level) || sections < 2 || m_viewport.isFitted()) return m_canvas->setNeighbours({});
    const QRectF seen = m_viewport.visible();
    std::vector<std::uint8_t> neighbours(sections, 1);
    std::uint32_t nearest = 0;
    double least = 0;
    for (std::uint32_t i = 0; i < sections; ++i) {
        const SectionShape& shape = m_geometry->section(SectionIndex{i});
        const QPointF away = shape.label - seen.center();
        const double distance = std::hypot(away.x(), away.y());
        if (i == 0 || distance < least) {
            least = distance;
            nearest = i;
        }
        const bool mostlySeen = area(shape.bounds & seen) >= kInFocusShare * area(shape.bounds);
        if (mostlySeen || m_selected == SectionIndex{i}) neighbours[i] = 0;
    }
    const bool selectedSeen = m_selected && m_geometry->section(*m_selected).bounds.intersects(seen);
    const bool any = std::ranges::find(neighbours, 0) != neighbours.end();
    if (!any || (m_selected && !selectedSeen)) neighbours[nearest] = 0;
    m_canvas->setNeighbours(std::move(neighbours));
}

void SeatMap::panBy(QPoint devicePixels) {
    if (!m_canvas) return;
    if (m_flight.flying()) settle();
    const QPoint moved = m_viewport.pan(devicePixels);
    if (moved.isNull()) return;
    m_canvas->pan(m_viewport, moved);
    m_fading = {};
    update();
    emit lookChanged();
}

void SeatMap::centreOn(QPointF point) {
    const QPointF middle = QRectF(QPointF(), QSizeF(m_viewport.size())).center();
    panBy((middle - m_viewport.toScreen(point)).toPoint());
    m_rest.start();
}

void SeatMap::zoomIn() {
    const MapTransform from = shown();
    m_viewport.zoom(kZoomStep, QRectF(mapRect()).center());
    viewportChanged(from);
}

void SeatMap::zoomOut() {
    const MapTransform from = shown();
    m_viewport.zoom(1 / kZoomStep, QRectF(mapRect()).center());
    viewportChanged(from);
}

void SeatMap::fit() {
    const MapTransform from = shown();
    m_viewport.fit();
    viewportChanged(from);
}

void SeatMap::zoomToSection(SectionIndex section) {
    if (!m_geometry || section.value >= m_plan->sections().size()) return;
    const MapTransform from = shown();
    selectSection(section);
    QRectF part = m_geometry->section(section).bounds;
    const double margin = kSectionMargin * std::max(part.width(), part.height());
    // More above, where the section has its sign.
    part.adjust(-margin, -2.5 * margin, margin, margin);
    m_viewport.show(part, kSectionPitch * ratio() / m_geometry->section(section).pitch);
    viewportChanged(from);
}

void SeatMap::showSeat(SeatIndex seat) {
    const Slot slot = m_geometry ? m_geometry->slotOf(seat) : kNoSlot;
    if (slot == kNoSlot) return;
    const QRectF comfortable = QRectF(mapRect()).adjusted(40, 40, -40, -40);
    const double least = kGlyphsFrom * 1.3;
    if (pitch() >= least && comfortable.contains(m_viewport.toScreen(m_geometry->at(slot)))) return;
    const MapTransform from = shown();
    const double wished = std::max(m_viewport.scale(), least * ratio() / m_geometry->pitch());
    m_viewport.show(QRectF(m_geometry->at(slot), QSizeF()).adjusted(-0.01, -0.01, 0.01, 0.01), wished);
    if (m_viewport.scale() > wished * 1.001) {
        m_viewport.zoom(wished / m_viewport.scale(), QRectF(mapRect()).center());
    }
    viewportChanged(from);
}

void SeatMap::selectSection(std::optional<SectionIndex> section) {
    if (m_selected == section) return;
    m_selected = section;
    if (m_canvas && !m_flight.flying()) makeOverlays();
    emit sectionSelected();
}

void SeatMap::advanceFrame() {
    const qint64 now = m_clock.elapsed();
    if (m_flight.flying()) {
        m_flight.at(now);
        if (!m_flight.flying()) settle();
        return update();
    }
    bool fading = !m_fading.isNull();
    if (fading) {
        if (now - m_fadeStart >= kFadeMs) m_fading = {};
        update();
    }
    fading = !m_fading.isNull();
    m_steps.clear();
    m_animations.advance(now, m_steps);
    for (const SeatAnimations::Step& step : m_steps) {
        const QRect touched = m_canvas->paintSeat(step.slot, step.frame);
        if (!touched.isEmpty()) update(widgetRect(touched));
    }
    if (m_animations.empty() && !fading) return m_frame.stop();
    runFrames();
}

// As often as something moves: the map itself with the screen, seats in a few steps.
void SeatMap::runFrames() {
    const int interval = m_flight.flying() || !m_fading.isNull() ? kFrameMs : kSeatFrameMs;
    if (!m_frame.isActive() || m_frame.interval() != interval) m_frame.start(interval);
}

// Puts another overlay in the place of one, and has both places painted.
void SeatMap::replace(MapOverlay& overlay, MapOverlay by) {
    const QPoint corner = m_viewport.corner();
    if (!overlay.image.isNull()) update(widgetRect(overlay.rect().translated(-corner)));
    overlay = std::move(by);
    if (!overlay.image.isNull()) update(widgetRect(overlay.rect().translated(-corner)));
}

void SeatMap::makeOverlays() {
    const Theme& theme = themeOf(this);
    const bool overview = m_level == DetailLevel::Sections;
    const auto mark = [&](std::optional<SectionIndex> section, SectionMark how) {
        const bool area = section && (overview || m_geometry->section(*section).standing);
        return area ? sectionOverlay(*m_canvas, *m_geometry, *section, how, theme) : MapOverlay{};
    };
    const bool hover = m_hover.section && m_hover.section != m_selected && m_hover.by == SeatMapHover::By::Pointer;
    replace(m_overlays.hovered, mark(hover ? m_hover.section : std::nullopt, SectionMark::Hovered));
    replace(m_overlays.selected, mark(m_selected, SectionMark::Selected));
    const bool focus = m_focusSlot != kNoSlot && hasFocus() && showsSeats(m_level);
    replace(m_overlays.focus, focus ? focusOverlay(*m_canvas, *m_geometry, m_focusSlot, theme) : MapOverlay{});
    makePreview();
    makePills();
}

void SeatMap::makePills() {
    for (Pill& pill : m_overlays.pills) replace(pill.overlay, {});
    m_overlays.pills.clear();
    if (m_canvas->neighbours().empty()) return;
    for (std::uint32_t i = 0; i < m_canvas->neighbours().size() && m_overlays.pills.size() < kMostPills; ++i) {
        const SectionShape& shape = m_geometry->section(SectionIndex{i});
        if (m_canvas->neighbours()[i] != 0 || shape.standing || !shape.bounds.intersects(m_viewport.visible()))
            continue;
        m_overlays.pills.push_back({SectionIndex{i}, 0, {}});
        paintPill(m_overlays.pills.back());
        if (!coversSeats(m_overlays.pills.back())) continue;
        replace(m_overlays.pills.back().overlay, {});
        m_overlays.pills.pop_back();
    }
}

// Where sections stand close behind each other a pill would hide seats of the one in front.
bool SeatMap::coversSeats(const Pill& pill) const {
    const QRectF box = QRectF(pill.overlay.rect()).translated(-QPointF(m_viewport.corner()));
    for (std::uint32_t i = 0; i < m_canvas->neighbours().size(); ++i) {
        const SectionShape& shape = m_geometry->section(SectionIndex{i});
        if (SectionIndex{i} == pill.section || m_canvas->neighbours()[i] != 0 || shape.standing) continue;
        const double edge = 4 * ratio();
        if (m_viewport.toScreen(shape.bounds).adjusted(edge, edge, -edge, -edge).intersects(box)) return true;
    }
    return false;
}

// Only those whose number is another one by now.
void SeatMap::refreshPills() {
    for (Pill& pill : m_overlays.pills) {
        if (pill.left != m_looks->section(pill.section).left) paintPill(pill);
    }
}

void SeatMap::paintPill(Pill& pill) {
    const Section& section = m_plan->section(pill.section);
    pill.left = m_looks->section(pill.section).left;
    const PillText text{QString::fromStdString(section.name), amountText(m_plan->tier(section.tier).price),
                        tr("%1 left").arg(groupedNumber(pill.left))};
    replace(pill.overlay, pillOverlay(*m_canvas, *m_geometry, pill.section, text, mapRect(), themeOf(this),
                                      themeFont(TextRole::Body)));
}

// What a click on the hovered seat would take, or the suggestion while nothing is hovered.
void SeatMap::makePreview() {
    m_hover.preview = {};
    if (m_hover.seat && m_view != nullptr) {
        const SeatFilters& asked = filters();
        const auto window = windowAround(*m_plan, m_view->freeSeats(), *m_hover.seat, asked.party, asked.needs);
        for (std::uint32_t i = 0; window && i < window->count; ++i) {
            m_hover.preview.push(SeatIndex{window->first.value + i});
        }
    }
    if (!m_canvas || m_flight.flying()) return;
    const SeatList& shownSeats = m_hover.preview.empty() ? m_suggested : m_hover.preview;
    std::vector<Slot> seats;
    for (const SeatIndex seat : shownSeats) {
        if (m_geometry->slotOf(seat) != kNoSlot) seats.push_back(m_geometry->slotOf(seat));
    }
    m_hover.place = {};
    for (const SeatIndex seat : shownSeats) m_hover.place |= seatRect(seat);
    if (m_hover.seat && shownSeats.empty()) m_hover.place = seatRect(*m_hover.seat);
    const bool visible = showsSeats(m_level) && !isFrozen();
    replace(m_overlays.preview, visible ? previewOverlay(*m_canvas, seats, themeOf(this)) : MapOverlay{});
}

void SeatMap::suggest(const SeatList& seats) {
    m_suggested = seats;
    m_suggestedLast = !seats.empty();
    if (!m_canvas) return;
    // The pointer that rests somewhere is older news than the suggestion.
    if (m_suggestedLast) setHover(kNoSlot, m_hover.section, m_hover.by);
    makePreview();
    for (const SeatIndex seat : seats) showSeat(seat);
}

void SeatMap::flashLost(SeatIndex seat) {
    const Slot slot = m_geometry ? m_geometry->slotOf(seat) : kNoSlot;
    if (slot == kNoSlot || !showsSeats(m_level) || m_flight.flying()) return;
    replace(m_overlays.lost, lostOverlay(*m_canvas, *m_geometry, slot, themeOf(this)));
    m_lost.start();
}

}  // namespace frontrow
