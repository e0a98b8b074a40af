// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time left of something that ends, large. HoldTimer: digits of 52 px, "of 05:00" beside them and
// a bar below. RingTimer: a ring of 116 px that empties anticlockwise from twelve o'clock. Neither runs
// by itself: whoever knows the server's time sets what is left, at its boundaries. Both tell once
// when the urgency changes, so that it can be heard as well. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <chrono>

#include "widgets/deadline.h"

namespace frontrow {

class DeadlineTimer : public QWidget {
    Q_OBJECT

public:
    // The name is what a screen reader says before the time.
    explicit DeadlineTimer(const QString& name, QWidget* parent = nullptr);

    void setRemaining(std::chrono::milliseconds left, std::chrono::milliseconds all);
    std::chrono::milliseconds left() const { return m_left; }

signals:
    // A minute, then twenty seconds, are left; or there is more time again.
    void urgencyChanged(frontrow::Urgency urgency);

protected:
    QString text() const { return timeLeftText(m_left); }
    Urgency urgency() const { return urgencyOf(m_left); }
    qreal share() const;
    std::chrono::milliseconds all() const { return m_all; }

private:
    QString m_name;
    QString m_shown;
    std::chrono::milliseconds m_left{0};
    std::chrono::milliseconds m_all{0};
};

class HoldTimer final : public DeadlineTimer {
    Q_OBJECT

public:
    using DeadlineTimer::DeadlineTimer;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

class RingTimer final : public DeadlineTimer {
    Q_OBJECT

public:
    using DeadlineTimer::DeadlineTimer;
    QSize sizeHint() const override { return {116, 116}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace frontrow
