// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many seats of each price tier are left, with a bar of the share; or how many there are in all, with
// what one costs. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <vector>

#include "session/buyer_view.h"

namespace frontrow {

class TiersLeft final : public QWidget {
    Q_OBJECT

public:
    enum class Beside : std::uint8_t { Bar, Price };
    explicit TiersLeft(QWidget* parent = nullptr, Beside beside = Beside::Bar);

    void show(const BuyerView& view);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        TierIndex tier;
        QString letter, price;
        std::uint32_t left = 0;
        std::uint32_t all = 0;
        bool operator==(const Row&) const = default;
    };
    const Beside m_beside;
    const VenuePlan* m_plan = nullptr;
    std::vector<std::uint32_t> m_all;  // seats per tier
    std::vector<Row> m_rows;
};

}  // namespace frontrow
