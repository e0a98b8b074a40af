// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small number with a minus and a plus: by click, wheel, arrow keys and the keys + and −.
// 102 x 32 logical pixels. Thread: the GUI's.
#pragma once

#include <QSpinBox>

namespace frontrow {

class Stepper final : public QSpinBox {
    Q_OBJECT

public:
    Stepper(int least, int most, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {102, 32}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace frontrow
