// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// On or off at once, without a further step. The whole row is the hit area; the knob stands at the
// right end when the row is wide, beside the label otherwise. Thread: the GUI's.
#pragma once

#include <QAbstractButton>
#include <QVariantAnimation>

namespace frontrow {

class Switch final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Side : std::uint8_t { Left, Right };  // where the switch stands, of its label

    explicit Switch(const QString& text, Side side = Side::Right, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    void move();

    Side m_side;
    QVariantAnimation m_slide;
    qreal m_knob = 0;  // 0 off, 1 on
};

}  // namespace frontrow
