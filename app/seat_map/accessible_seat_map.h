// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seat map for assistive tools: a tree of sections, rows and seats by name, and a table of rows
// and seats; a seat is taken by its press action. A node is made when a tool asks for it, and the
// ones made longest ago are forgotten, so that a tool that walks 100,000 seats never makes the program
// hold as many objects. That happens between two requests of the tool, never in one: whoever answers it
// may still hold the node that would go. Thread: the GUI's.
#pragma once

#include <QAccessibleWidget>
#include <QTimer>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>

#include "domain/ids.h"

namespace frontrow {

class SeatMap;

struct MapNodeKey {
    enum class Kind : std::uint8_t { Section, Row, Seat } kind = Kind::Section;
    std::uint32_t index = 0;

    auto operator<=>(const MapNodeKey&) const = default;
};

class AccessibleSeatMap final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    // Nodes kept from one request to the next.
    static constexpr std::size_t kMostNodes = 1'024;

    explicit AccessibleSeatMap(SeatMap* map);
    ~AccessibleSeatMap() override;
    // Lets the toolkit find it for every SeatMap; may be called again.
    static void install();

    QAccessibleInterface* node(MapNodeKey key) const;
    QAccessibleInterface* seatNode(SeatIndex seat) const { return node({MapNodeKey::Kind::Seat, seat.value}); }
    std::size_t nodes() const { return m_made.size(); }

    void* interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QString text(QAccessible::Text what) const override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
    SeatMap* map() const;
    void forgetOldest();

    mutable std::map<MapNodeKey, QAccessible::Id> m_nodes;
    mutable std::deque<QAccessible::Id> m_made;  // oldest first
    mutable QTimer m_forget;
};

}  // namespace frontrow
