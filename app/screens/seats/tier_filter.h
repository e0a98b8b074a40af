// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One price tier in the left panel: its letter, price and seats left, and whether the map shows it.
// The whole row is the hit area. Thread: the GUI's.
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

#include "domain/ids.h"
#include "domain/money.h"

namespace frontrow {

class TierFilter final : public QAbstractButton {
    Q_OBJECT

public:
    // `all`: seats of the tier in the house.
    TierFilter(TierIndex tier, const QString& letter, Amount price, std::uint32_t all, QWidget* parent = nullptr);

    void setLeft(std::uint32_t left);
    // That show and hide it; none are painted where there are none.
    void setKeys(const QKeySequence& keys);
    TierIndex tier() const { return m_tier; }
    QSize sizeHint() const override { return {208, 44}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    void tell();

    TierIndex m_tier;
    QString m_letter;
    QStringList m_keys;
    Amount m_price;
    std::uint32_t m_all;
    std::uint32_t m_left = 0;
};

}  // namespace frontrow
