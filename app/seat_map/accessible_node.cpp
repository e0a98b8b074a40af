// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/accessible_node.h"

#include <QWindow>

#include "seat_map/seat_map.h"
#include "seat_map/seat_words.h"

namespace frontrow {

AccessibleNode::AccessibleNode(SeatMap* map, MapNodeKey key) : m_map(map), m_key(key), m_plan(&map->view()->plan()) {}

// Also of a map that shows another plan by now.
bool AccessibleNode::isValid() const {
    return m_map != nullptr && m_map->view() != nullptr && &m_map->view()->plan() == m_plan;
}

AccessibleSeatMap* AccessibleNode::whole() const {
    return m_map == nullptr ? nullptr : dynamic_cast<AccessibleSeatMap*>(QAccessible::queryAccessibleInterface(m_map));
}

const BuyerView& AccessibleNode::view() const { return *m_map->view(); }

SectionIndex AccessibleNode::section() const {
    if (m_key.kind == Kind::Section) return SectionIndex{m_key.index};
    return m_key.kind == Kind::Row ? plan().row(RowIndex{m_key.index}).section : plan().seatSection(seat());
}

bool AccessibleNode::isStanding() const { return plan().section(section()).kind == SectionKind::Standing; }

QWindow* AccessibleNode::window() const { return m_map == nullptr ? nullptr : m_map->window()->windowHandle(); }

QAccessibleInterface* AccessibleNode::parent() const {
    if (!isValid() || m_key.kind == Kind::Section) return whole();
    if (m_key.kind == Kind::Row) return whole()->node({Kind::Section, section().value});
    return whole()->node({Kind::Row, plan().seatRow(seat()).value});
}

int AccessibleNode::childCount() const {
    if (!isValid() || m_key.kind == Kind::Seat || isStanding()) return 0;
    if (m_key.kind == Kind::Row) return static_cast<int>(plan().row(RowIndex{m_key.index}).seatCount);
    return static_cast<int>(plan().section(section()).rowCount);
}

QAccessibleInterface* AccessibleNode::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    const auto at = static_cast<std::uint32_t>(index);
    if (m_key.kind == Kind::Section) return whole()->node({Kind::Row, plan().section(section()).firstRow.value + at});
    return whole()->seatNode(SeatIndex{plan().row(RowIndex{m_key.index}).firstSeat.value + at});
}

int AccessibleNode::indexOfChild(const QAccessibleInterface* child) const {
    const auto* node = dynamic_cast<const AccessibleNode*>(child);
    if (node == nullptr || !isValid() || m_key.kind == Kind::Seat) return -1;
    const std::uint32_t first = m_key.kind == Kind::Section ? plan().section(section()).firstRow.value
                                                            : plan().row(RowIndex{m_key.index}).firstSeat.value;
    const int at = static_cast<int>(node->key().index) - static_cast<int>(first);
    const bool below = static_cast<int>(node->key().kind) == static_cast<int>(m_key.kind) + 1;
    return below && at >= 0 && at < childCount() ? at : -1;
}

QString AccessibleNode::text(QAccessible::Text what) const {
    if (!isValid() || what != QAccessible::Name) return {};
    switch (m_key.kind) {
        case Kind::Section: return spokenSection(view(), section());
        case Kind::Row: return placeWords(plan(), plan().row(RowIndex{m_key.index}).firstSeat);
        case Kind::Seat: break;
    }
    return spokenSeat(view(), seat());
}

QRect AccessibleNode::rect() const {
    if (!isValid()) return {};
    QRect local;
    if (m_key.kind == Kind::Seat) {
        local = m_map->seatRect(seat());
    } else if (m_key.kind == Kind::Section) {
        local = m_map->sectionRect(section());
    } else {
        const Row& row = plan().row(RowIndex{m_key.index});
        local = m_map->seatRect(row.firstSeat) | m_map->seatRect(SeatIndex{row.firstSeat.value + row.seatCount - 1});
    }
    return {m_map->mapToGlobal(local.topLeft()), local.size()};
}

QAccessible::Role AccessibleNode::role() const {
    switch (m_key.kind) {
        case Kind::Section: return isValid() && isStanding() ? QAccessible::Cell : QAccessible::Grouping;
        case Kind::Row: return QAccessible::Row;
        case Kind::Seat: break;
    }
    return QAccessible::Cell;
}

QAccessible::State AccessibleNode::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.invisible = !m_map->isVisible();
    state.offscreen = !m_map->rect().intersects(QRect(m_map->mapFromGlobal(rect().topLeft()), rect().size()));
    if (m_key.kind != Kind::Seat) return state;
    state.focusable = true;
    state.focused = m_map->hasFocus() && m_map->keyboardSeat() == seat();
    state.selectable = true;
    state.selected = isSelected();
    state.disabled = actionNames().isEmpty();
    return state;
}

void* AccessibleNode::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface*>(this);
    const bool cell = m_key.kind == Kind::Seat || (isValid() && m_key.kind == Kind::Section && isStanding());
    if (type == QAccessible::TableCellInterface && cell) return static_cast<QAccessibleTableCellInterface*>(this);
    return nullptr;
}

QStringList AccessibleNode::actionNames() const {
    if (!isValid() || m_map->isFrozen() || m_key.kind == Kind::Row) return {};
    if (m_key.kind == Kind::Section) return {pressAction()};
    return m_map->canChoose(seat()) ? QStringList{pressAction()} : QStringList{};
}

// Takes the seat, gives back one's own, or looks closer at a section; a standing area is taken.
void AccessibleNode::doAction(const QString& action) {
    if (action != pressAction() || actionNames().isEmpty()) return;
    if (m_key.kind == Kind::Seat) return m_map->chooseSeat(seat());
    if (isStanding()) return m_map->chooseSeat(plan().section(section()).firstSeat);
    m_map->zoomToSection(section());
}

bool AccessibleNode::isSelected() const {
    return isValid() && m_key.kind == Kind::Seat && view().seat(seat()).holder == SeatHolder::Mine;
}

int AccessibleNode::columnIndex() const {
    if (!isValid() || m_key.kind != Kind::Seat) return 0;
    return static_cast<int>(seat().value - plan().row(plan().seatRow(seat())).firstSeat.value);
}

int AccessibleNode::rowIndex() const {
    if (!isValid()) return 0;
    if (m_key.kind == Kind::Section) return static_cast<int>(plan().section(section()).firstRow.value);
    return static_cast<int>(m_key.kind == Kind::Row ? m_key.index : plan().seatRow(seat()).value);
}

QAccessibleInterface* AccessibleNode::table() const { return whole(); }

}  // namespace frontrow
