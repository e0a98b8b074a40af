// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A short message over the map that goes away by itself after four seconds; it is also what a screen
// reader hears. Thread: the GUI's.
#pragma once

#include <QTimer>
#include <QWidget>

namespace frontrow {

class TextLabel;

class Toast final : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    // Centred at the foot of its parent.
    void show(const QString& words);
    QString words() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_words;
    QTimer m_timer;
};

}  // namespace frontrow
