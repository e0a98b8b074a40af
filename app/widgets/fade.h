// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a control is on its way into a state: 0 outside, 1 inside, quickly at first. The widget is
// repainted on the way; under reduced motion it is there at once. Thread: the GUI's.
#pragma once

#include <QObject>

class QVariantAnimation;
class QWidget;

namespace frontrow {

inline constexpr int kPressMs = 60;
inline constexpr int kHoverMs = 90;
inline constexpr int kStateMs = 140;

class Fade final : public QObject {
    Q_OBJECT

public:
    // Repaints `of`, which owns it.
    explicit Fade(QWidget* of);

    void go(bool inside, int milliseconds);
    qreal value() const { return m_value; }

private:
    QWidget* m_of;
    QVariantAnimation* m_animation = nullptr;  // made when something first moves
    bool m_inside = false;
    qreal m_value = 0;
};

}  // namespace frontrow
