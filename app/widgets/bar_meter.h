// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A thin bar that is filled in part; a number stands beside it wherever it is used. Thread: the GUI's.
#pragma once

#include <QColor>
#include <QWidget>
#include <optional>

#include "theme/theme.h"

namespace frontrow {

class BarMeter final : public QWidget {
    Q_OBJECT

public:
    // Thickness in logical pixels.
    explicit BarMeter(int thickness = 5, QWidget* parent = nullptr);

    // 0 to 1; beyond is cut off.
    void setShare(qreal share);
    void setColour(Colour colour);
    // Filled in a tier's colour, with its outline.
    void setTier(TierIndex tier);

    QSize sizeHint() const override { return {120, m_thickness}; }
    QSize minimumSizeHint() const override { return {24, m_thickness}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_thickness;
    qreal m_share = 0;
    Colour m_colour = Colour::Accent;
    std::optional<TierIndex> m_tier;
};

}  // namespace frontrow
