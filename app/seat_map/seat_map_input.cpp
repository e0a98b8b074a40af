// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pointer and keys on the seat map.
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "seat_map/accessible_seat_map.h"
#include "seat_map/seat_map.h"
#include "seat_map/seat_walk.h"
#include "widgets/key_press.h"

namespace frontrow {

namespace {

constexpr double kHitReach = 10;  // logical pixels
constexpr int kDragFrom = 6;
constexpr double kWheelStep = 1.25;  // per notch of 120
constexpr int kKeyPan = 80;

std::optional<WalkDirection> directionOf(int key) {
    switch (key) {
        case Qt::Key_Left: return WalkDirection::Left;
        case Qt::Key_Right: return WalkDirection::Right;
        case Qt::Key_Up: return WalkDirection::Up;
        case Qt::Key_Down: return WalkDirection::Down;
        default: return std::nullopt;
    }
}

QPoint panOf(WalkDirection direction) {
    switch (direction) {
        case WalkDirection::Left: return {kKeyPan, 0};
        case WalkDirection::Right: return {-kKeyPan, 0};
        case WalkDirection::Up: return {0, kKeyPan};
        case WalkDirection::Down: break;
    }
    return {0, -kKeyPan};
}

}  // namespace

// The nearest seat that a click may take; none while seats are too small or the map is frozen.
Slot SeatMap::slotAt(QPointF screen) const {
    if (!m_geometry || !seatsCanBeClicked(m_level) || m_flight.flying() || isFrozen()) return kNoSlot;
    const double reach = kHitReach * ratio() / m_viewport.scale();
    return m_geometry->nearest(m_viewport.toMap(screen), reach,
                               [this](Slot slot) { return m_looks->canBeTaken(slot); });
}

Slot SeatMap::ownSlotAt(QPointF screen) const {
    if (!m_geometry || !seatsCanBeClicked(m_level) || m_flight.flying() || isFrozen()) return kNoSlot;
    const double reach = kSeatShare / 2 * m_geometry->pitch();
    return m_geometry->nearest(m_viewport.toMap(screen), reach,
                               [this](Slot slot) { return m_looks->shape(slot) == SeatShape::Yours; });
}

std::optional<SeatIndex> SeatMap::seatAt(QPoint widget) const {
    const QPointF screen = toScreen(widget);
    const Slot own = ownSlotAt(screen);
    const Slot slot = own == kNoSlot ? slotAt(screen) : own;
    if (slot == kNoSlot) return std::nullopt;
    return m_geometry->seat(slot);
}

std::optional<SectionIndex> SeatMap::sectionAt(QPoint widget) const {
    if (!m_geometry) return std::nullopt;
    return m_geometry->sectionAt(m_viewport.toMap(toScreen(widget)));
}

void SeatMap::hoverAt(const QPoint& widget) {
    if (!m_geometry || m_flight.flying()) return;
    const QPointF screen = toScreen(widget);
    const std::optional<SectionIndex> section = m_geometry->sectionAt(m_viewport.toMap(screen));
    const bool neighbour = section && !m_canvas->neighbours().empty() && m_canvas->neighbours()[section->value] != 0;
    const Slot slot = neighbour ? kNoSlot : slotAt(screen);
    setHover(slot, section, SeatMapHover::By::Pointer);
    const bool hand = !isFrozen() && (slot != kNoSlot || neighbour || (section && !seatsCanBeClicked(m_level)) ||
                                      (section && m_geometry->section(*section).standing));
    setCursor(m_dragging ? Qt::ClosedHandCursor : (hand ? Qt::PointingHandCursor : Qt::ArrowCursor));
}

void SeatMap::setHover(Slot slot, std::optional<SectionIndex> section, SeatMapHover::By by) {
    const bool same = slot == m_hoverSlot && section == m_hover.section && by == m_hover.by;
    if (same) return;
    const bool sectionMoved = section != m_hover.section || by != m_hover.by;
    m_hoverSlot = slot;
    m_hover.section = section;
    m_hover.by = by;
    m_hover.seat.reset();
    if (slot != kNoSlot) {
        m_suggestedLast = false;
        m_hover.seat = m_geometry->seat(slot);
    }
    if (sectionMoved) {
        makeOverlays();
    } else {
        makePreview();
    }
    emit hovered(m_hover);
}

void SeatMap::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (m_pressed && !m_dragging && (at - *m_pressed).manhattanLength() > kDragFrom) {
        m_dragging = true;
        m_dragged = *m_pressed;
        setHover(kNoSlot, std::nullopt, SeatMapHover::By::Pointer);
    }
    if (!m_dragging) return hoverAt(at);
    setCursor(Qt::ClosedHandCursor);
    panBy((QPointF(at - m_dragged) * ratio()).toPoint());
    m_dragged = at;
}

void SeatMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_pressed = event->position().toPoint();
    m_dragging = false;
}

// The first of the two clicks has asked already; the second one would ask for what is the person's own by then, or
// take a seat of a section that the first one has only brought near.
void SeatMap::mouseDoubleClickEvent(QMouseEvent* event) { event->accept(); }

void SeatMap::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_pressed) return QWidget::mouseReleaseEvent(event);
    m_pressed.reset();
    if (m_dragging) {
        m_dragging = false;
        m_rest.start();
        return hoverAt(event->position().toPoint());
    }
    clickAt(event->position().toPoint());
}

void SeatMap::clickAt(const QPoint& widget) {
    if (!m_geometry || isFrozen()) return;
    if (m_flight.flying()) settle();
    hoverAt(widget);
    const QPointF screen = toScreen(widget);
    const Slot own = ownSlotAt(screen);
    if (own != kNoSlot) {
        emit heldSeatChosen(m_geometry->seat(own));
    } else if (m_hoverSlot != kNoSlot) {
        m_focusSlot = m_hoverSlot;
        emit seatChosen(m_geometry->seat(m_hoverSlot));
    } else if (const auto section = m_geometry->sectionAt(m_viewport.toMap(screen))) {
        clickSection(*section);
    }
}

void SeatMap::clickSection(SectionIndex section) {
    if (m_geometry->section(section).standing) {
        selectSection(section);
        emit sectionChosen(section);
        if (m_looks->section(section).left > 0) emit standingChosen(section);
        return;
    }
    const bool neighbour = !m_canvas->neighbours().empty() && m_canvas->neighbours()[section.value] != 0;
    if (seatsCanBeClicked(m_level) && !neighbour) return;
    zoomToSection(section);
    emit sectionChosen(section);
}

bool SeatMap::canChoose(SeatIndex seat) const {
    if (!m_geometry || isFrozen() || seat.value >= m_plan->seatCount()) return false;
    const Slot slot = m_geometry->slotOf(seat);
    if (slot == kNoSlot) return m_looks->section(m_plan->seatSection(seat)).left > 0;
    return m_looks->shape(slot) == SeatShape::Yours || m_looks->canBeTaken(slot);
}

void SeatMap::chooseSeat(SeatIndex seat) {
    if (!canChoose(seat)) return;
    const Slot slot = m_geometry->slotOf(seat);
    if (slot == kNoSlot) {
        emit standingChosen(m_plan->seatSection(seat));
    } else if (m_looks->shape(slot) == SeatShape::Yours) {
        emit heldSeatChosen(seat);
    } else {
        emit seatChosen(seat);
    }
}

void SeatMap::wheelEvent(QWheelEvent* event) {
    if (!m_geometry || event->angleDelta().y() == 0) return;
    const MapTransform from = shown();
    const double notches = event->angleDelta().y() / 120.0;
    m_viewport.zoom(std::pow(kWheelStep, notches), event->position() * ratio());
    viewportChanged(from);
    event->accept();
}

void SeatMap::leaveEvent(QEvent*) {
    if (m_hover.by == SeatMapHover::By::Pointer) setHover(kNoSlot, std::nullopt, SeatMapHover::By::Pointer);
}

std::optional<SeatIndex> SeatMap::keyboardSeat() const {
    if (m_focusSlot == kNoSlot) return std::nullopt;
    return m_geometry->seat(m_focusSlot);
}

void SeatMap::focusSlot(Slot slot) {
    m_focusSlot = slot;
    const SeatIndex seat = m_geometry->seat(slot);
    selectSection(m_geometry->sectionOf(slot));
    showSeat(seat);
    m_hoverSlot = kNoSlot;
    m_suggestedLast = false;
    setHover(m_looks->canBeTaken(slot) && !isFrozen() ? slot : kNoSlot, m_selected, SeatMapHover::By::Keyboard);
    if (m_canvas && !m_flight.flying()) makeOverlays();
    tellFocus();
}

// Has a screen reader say where the keyboard is now.
void SeatMap::tellFocus() {
    if (!QAccessible::isActive() || m_focusSlot == kNoSlot) return;
    auto* accessible = dynamic_cast<AccessibleSeatMap*>(QAccessible::queryAccessibleInterface(this));
    if (accessible == nullptr) return;
    QAccessibleEvent focus(accessible->seatNode(m_geometry->seat(m_focusSlot)), QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

bool SeatMap::walk(int key) {
    const auto direction = directionOf(key);
    if (!direction || !m_geometry) return false;
    if (m_flight.flying()) settle();
    if (m_geometry->slotCount() == 0) {
        panBy(panOf(*direction));
        return true;
    }
    Slot next = kNoSlot;
    if (m_focusSlot == kNoSlot) {
        next = bestSlot(*m_geometry, m_selected, [this](Slot slot) { return m_looks->canBeTaken(slot); });
    } else {
        next = walkFrom(*m_geometry, m_focusSlot, *direction);
    }
    if (next != kNoSlot) focusSlot(next);
    return true;
}

// To the next section with seats to take, in the plan's order; false beyond the last one.
bool SeatMap::walkToSection(int step) {
    if (!m_geometry || isFrozen()) return false;
    const int count = static_cast<int>(m_plan->sections().size());
    int at = m_selected ? static_cast<int>(m_selected->value) : (step > 0 ? -1 : count);
    for (at += step; at >= 0 && at < count; at += step) {
        const SectionIndex section{static_cast<std::uint32_t>(at)};
        if (m_geometry->section(section).standing && m_looks->section(section).left > 0) {
            m_focusSlot = kNoSlot;
            selectSection(section);
            emit sectionChosen(section);
            return true;
        }
        const Slot slot = bestSlot(*m_geometry, section, [this](Slot each) { return m_looks->canBeTaken(each); });
        if (slot == kNoSlot) continue;
        if (m_flight.flying()) settle();
        zoomToSection(section);
        focusSlot(slot);
        emit sectionChosen(section);
        return true;
    }
    return false;
}

void SeatMap::keyPressEvent(QKeyEvent* event) {
    if (presses(*event, m_keys.zoomIn)) return zoomIn();
    if (presses(*event, m_keys.zoomOut)) return zoomOut();
    if (presses(*event, m_keys.fit)) return fit();
    if (presses(*event, m_keys.section)) return zoomToChosenSection();
    if (presses(*event, m_keys.take) && takePointedAt()) return;
    const bool plain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (plain && !(event->modifiers() & Qt::ShiftModifier) && walk(event->key())) return;
    QWidget::keyPressEvent(event);
}

void SeatMap::zoomToChosenSection() {
    if (m_hover.section || m_selected) zoomToSection(m_hover.section ? *m_hover.section : *m_selected);
}

// False where something was suggested since, or nothing is pointed at.
bool SeatMap::takePointedAt() {
    if (m_suggestedLast) return false;
    if (m_hover.by == SeatMapHover::By::Pointer && m_hover.seat) {
        chooseSeat(*m_hover.seat);
    } else if (m_focusSlot != kNoSlot) {
        chooseSeat(m_geometry->seat(m_focusSlot));
    } else if (m_selected && m_geometry->section(*m_selected).standing) {
        clickSection(*m_selected);
    } else {
        return false;
    }
    return true;
}

bool SeatMap::focusNextPrevChild(bool next) {
    if (isVisible() && walkToSection(next ? 1 : -1)) return true;
    return QWidget::focusNextPrevChild(next);
}

void SeatMap::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_canvas && !m_flight.flying()) makeOverlays();
}

void SeatMap::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (m_canvas && !m_flight.flying()) makeOverlays();
}

}  // namespace frontrow
