// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small line of values without axes: the last one may carry a dot. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <vector>

namespace frontrow {

class Sparkline final : public QWidget {
    Q_OBJECT

public:
    enum class Look : std::uint8_t { Accent, Neutral };

    // The name is what a screen reader says; the values are said beside the line, in words.
    explicit Sparkline(const QString& name, QWidget* parent = nullptr);

    // From left to right; the smallest lies at the bottom, or zero where asked for.
    void setValues(std::vector<qreal> values);
    void setLook(Look look);
    void setFilled(bool filled);
    void setLastDot(bool dot);
    void setFromZero(bool fromZero);

    QSize sizeHint() const override { return {180, 44}; }
    QSize minimumSizeHint() const override { return {40, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPolygonF points() const;

    std::vector<qreal> m_values;
    Look m_look = Look::Accent;
    bool m_filled = true;
    bool m_lastDot = false;
    bool m_fromZero = false;
};

}  // namespace frontrow
