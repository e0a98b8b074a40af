// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A section, row or seat of the map as assistive tools see it. Owned by the toolkit's register, made
// and forgotten by AccessibleSeatMap. Thread: the GUI's.
#pragma once

#include <QAccessible>
#include <QPointer>

#include "seat_map/accessible_seat_map.h"
#include "session/buyer_view.h"

namespace frontrow {

class AccessibleNode final : public QAccessibleInterface,
                             public QAccessibleActionInterface,
                             public QAccessibleTableCellInterface {
public:
    AccessibleNode(SeatMap* map, MapNodeKey key);

    MapNodeKey key() const { return m_key; }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& action) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    bool isSelected() const override;
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override;
    int rowIndex() const override;
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override;

private:
    using Kind = MapNodeKey::Kind;
    AccessibleSeatMap* whole() const;
    const BuyerView& view() const;
    const VenuePlan& plan() const { return view().plan(); }
    SeatIndex seat() const { return SeatIndex{m_key.index}; }
    SectionIndex section() const;
    bool isStanding() const;

    QPointer<SeatMap> m_map;
    MapNodeKey m_key;
    const VenuePlan* m_plan;  // it was made for; never used to reach into
};

}  // namespace frontrow
