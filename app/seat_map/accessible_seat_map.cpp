// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/accessible_seat_map.h"

#include <algorithm>

#include "seat_map/accessible_node.h"
#include "seat_map/seat_map.h"
#include "seat_map/seat_words.h"

namespace frontrow {

namespace {

QAccessibleInterface* makeFor(const QString& className, QObject* object) {
    auto* map = qobject_cast<SeatMap*>(object);
    if (map == nullptr || className != QLatin1String(SeatMap::staticMetaObject.className())) return nullptr;
    return new AccessibleSeatMap(map);
}

}  // namespace

AccessibleSeatMap::AccessibleSeatMap(SeatMap* map) : QAccessibleWidget(map, QAccessible::Table) {
    m_forget.setSingleShot(true);
    QObject::connect(&m_forget, &QTimer::timeout, &m_forget, [this] { forgetOldest(); });
}

AccessibleSeatMap::~AccessibleSeatMap() {
    for (const QAccessible::Id id : m_made) QAccessible::deleteAccessibleInterface(id);
}

void AccessibleSeatMap::install() {
    QAccessible::removeFactory(makeFor);
    QAccessible::installFactory(makeFor);
}

SeatMap* AccessibleSeatMap::map() const { return qobject_cast<SeatMap*>(object()); }

QAccessibleInterface* AccessibleSeatMap::node(MapNodeKey key) const {
    if (map() == nullptr || map()->view() == nullptr) return nullptr;
    const auto known = m_nodes.find(key);
    if (known != m_nodes.end()) {
        // One of a plan shown before is replaced.
        QAccessibleInterface* node = QAccessible::accessibleInterface(known->second);
        if (node->isValid()) return node;
    }
    auto* made = new AccessibleNode(map(), key);
    m_nodes[key] = QAccessible::registerAccessibleInterface(made);
    m_made.push_back(m_nodes[key]);
    if (m_made.size() > kMostNodes && !m_forget.isActive()) m_forget.start(0);
    return made;
}

void AccessibleSeatMap::forgetOldest() {
    while (m_made.size() > kMostNodes) {
        const QAccessible::Id oldest = m_made.front();
        const auto* node = static_cast<AccessibleNode*>(QAccessible::accessibleInterface(oldest));
        const auto named = m_nodes.find(node->key());
        if (named != m_nodes.end() && named->second == oldest) m_nodes.erase(named);
        QAccessible::deleteAccessibleInterface(oldest);
        m_made.pop_front();
    }
}

void* AccessibleSeatMap::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleSeatMap::childCount() const {
    if (map() == nullptr || map()->view() == nullptr) return 0;
    return static_cast<int>(map()->view()->plan().sections().size());
}

QAccessibleInterface* AccessibleSeatMap::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    return node({MapNodeKey::Kind::Section, static_cast<std::uint32_t>(index)});
}

int AccessibleSeatMap::indexOfChild(const QAccessibleInterface* child) const {
    const auto* node = dynamic_cast<const AccessibleNode*>(child);
    return node != nullptr && node->key().kind == MapNodeKey::Kind::Section ? static_cast<int>(node->key().index) : -1;
}

QAccessibleInterface* AccessibleSeatMap::childAt(int x, int y) const {
    if (map() == nullptr || map()->view() == nullptr) return nullptr;
    const QPoint at = map()->mapFromGlobal(QPoint(x, y));
    if (const auto seat = map()->seatAt(at)) return seatNode(*seat);
    if (const auto section = map()->sectionAt(at)) return node({MapNodeKey::Kind::Section, section->value});
    return nullptr;
}

QAccessibleInterface* AccessibleSeatMap::focusChild() const {
    if (map() == nullptr || !map()->hasFocus() || !map()->keyboardSeat()) return QAccessibleWidget::focusChild();
    return seatNode(*map()->keyboardSeat());
}

QString AccessibleSeatMap::text(QAccessible::Text what) const {
    const bool live = what == QAccessible::Description && map() != nullptr && map()->view() != nullptr;
    if (!live) return QAccessibleWidget::text(what);
    const BuyerView& view = *map()->view();
    std::uint32_t free = 0;
    for (std::uint32_t i = 0; i < view.plan().sections().size(); ++i) free += view.freeInSection(SectionIndex{i});
    return SeatMap::tr("%1 of %2 seats free").arg(free).arg(view.plan().seatCount());
}

int AccessibleSeatMap::rowCount() const {
    if (map() == nullptr || map()->view() == nullptr) return 0;
    return static_cast<int>(map()->view()->plan().rows().size());
}

int AccessibleSeatMap::columnCount() const {
    if (map() == nullptr || map()->view() == nullptr) return 0;
    const VenuePlan& plan = map()->view()->plan();
    std::uint32_t most = 0;
    for (const Row& row : plan.rows()) {
        const bool standing = plan.section(row.section).kind == SectionKind::Standing;
        most = std::max(most, standing ? 1 : row.seatCount);
    }
    return static_cast<int>(most);
}

// A standing area is a row of one cell.
QAccessibleInterface* AccessibleSeatMap::cellAt(int row, int column) const {
    if (row < 0 || row >= rowCount() || column < 0) return nullptr;
    const VenuePlan& plan = map()->view()->plan();
    const Row& found = plan.row(RowIndex{static_cast<std::uint32_t>(row)});
    const auto at = static_cast<std::uint32_t>(column);
    if (plan.section(found.section).kind == SectionKind::Standing) {
        return at == 0 ? node({MapNodeKey::Kind::Section, found.section.value}) : nullptr;
    }
    return at < found.seatCount ? seatNode(SeatIndex{found.firstSeat.value + at}) : nullptr;
}

int AccessibleSeatMap::selectedCellCount() const {
    return map() == nullptr || map()->view() == nullptr ? 0 : static_cast<int>(map()->view()->held().size());
}

QList<QAccessibleInterface*> AccessibleSeatMap::selectedCells() const {
    QList<QAccessibleInterface*> cells;
    if (selectedCellCount() == 0) return cells;
    for (const SeatIndex seat : map()->view()->held()) cells << seatNode(seat);
    return cells;
}

QString AccessibleSeatMap::columnDescription(int column) const { return QString::number(column + 1); }

QString AccessibleSeatMap::rowDescription(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    const VenuePlan& plan = map()->view()->plan();
    return placeWords(plan, plan.row(RowIndex{static_cast<std::uint32_t>(row)}).firstSeat);
}

}  // namespace frontrow
