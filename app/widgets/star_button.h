// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A star that is on or off: filled when it is on, an outline when it is not. Thread: the GUI's.
#pragma once

#include <QAbstractButton>

namespace frontrow {

class StarButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit StarButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace frontrow
