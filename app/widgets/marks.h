// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The smallest things of a screen: a hairline, a tier's swatch, a round initial, a state dot.
// Thread: the GUI's.
#pragma once

#include <QWidget>

#include "theme/theme.h"
#include "widgets/chip.h"

namespace frontrow {

// A line of one pixel between parts of a card.
class Hairline final : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

// 12 x 12 in a tier's colour; the tier's letter or the section's number always stands beside it.
class Swatch final : public QWidget {
    Q_OBJECT

public:
    explicit Swatch(TierIndex tier, QWidget* parent = nullptr);
    void setTier(TierIndex tier);
    QSize sizeHint() const override { return {12, 12}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TierIndex m_tier;
};
void paintSwatch(QPainter& painter, const QPointF& centre, const TierColours& tier);

// A person's first letter on a disc.
class Initial final : public QWidget {
    Q_OBJECT

public:
    explicit Initial(const QString& name, QWidget* parent = nullptr);
    void setName(const QString& name);
    QSize sizeHint() const override { return {26, 26}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_letter;
};

class StateDot final : public QWidget {
    Q_OBJECT

public:
    explicit StateDot(QWidget* parent = nullptr);
    void setState(DotState state);
    QSize sizeHint() const override { return {8, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DotState m_state = DotState::Unknown;
};

}  // namespace frontrow
