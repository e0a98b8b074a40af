// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is being paid: the time left, the seats with their prices, the fee, the total, the wallet before
// and after. Thread: the GUI's.
#pragma once

#include "screens/flow/flow_sight.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace frontrow {

class RingTimer;
class Poster;
class TextLabel;

class OrderSummary final : public Card {
    Q_OBJECT

public:
    explicit OrderSummary(QWidget* parent = nullptr);

    void refresh(const FlowSight& sight);
    RingTimer* timer() { return m_ring; }

private:
    void showSeats(const VenuePlan& plan, const OrderSight& order, Amount feePerSeat);

    RingTimer* m_ring;
    TextLabel* m_until;
    TextLabel* m_event;
    TextLabel* m_second;
    TextLabel* m_place;
    Poster* m_poster;
    QVBoxLayout* m_seats;
    TextLabel* m_total;
    TextLabel* m_walletNow;
    TextLabel* m_walletAfter;
    OrderId m_shown;
};

}  // namespace frontrow
