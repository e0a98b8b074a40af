// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// While the crowd before the opening is computed, or a run is judged: what goes on, for how long already.
// Thread: the GUI's.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace frontrow {

class ActionButton;
class TextLabel;

class PreparingPage final : public QWidget {
    Q_OBJECT

public:
    PreparingPage(const QString& what, const QString& why, QWidget* parent = nullptr);

signals:
    void cancelled();

private:
    void showTime();

    TextLabel* m_time;
    ActionButton* m_cancel;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

}  // namespace frontrow
