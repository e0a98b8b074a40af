// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The left side of the seats: what each tier costs and has left, which seats the map shows strongly,
// and what is being taken now. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <vector>

#include "models/sale_keys.h"
#include "screens/flow/flow_sight.h"
#include "seat_map/seat_looks.h"

class QVBoxLayout;

namespace frontrow {

class Switch;
class TextLabel;
class TierFilter;

class FilterPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FilterPanel(const SaleKeys& keys, QWidget* parent = nullptr);

    // Of another plan.
    void showPlan(const VenuePlan& plan);
    void refresh(const FlowSight& sight);
    // How many seats the switch "only together" is about.
    void setParty(int seats);
    // Of all tiers, as last shown.
    std::uint32_t left() const { return m_leftInAll; }
    const SeatFilters& filters() const { return m_filters; }
    void toggleTier(std::size_t tier);
    // Every tier, and no condition.
    void showAll();
    // Where the ticker and the minimap go, below everything else.
    QVBoxLayout* foot() { return m_foot; }

signals:
    void filtersChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void readFilters();

    const SaleKeys& m_keys;
    TextLabel* m_left;
    QVBoxLayout* m_tierColumn;
    std::vector<TierFilter*> m_tiers;
    Switch* m_together;
    Switch* m_restricted;
    QVBoxLayout* m_foot;
    SeatFilters m_filters;
    std::uint32_t m_leftInAll = 0;
};

}  // namespace frontrow
