// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the strength of a section's colour says: plenty, few, none. Thread: the GUI's.
#pragma once

#include <QWidget>

namespace frontrow {

class ScarcityLegend final : public QWidget {
    Q_OBJECT

public:
    explicit ScarcityLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override { return {208, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace frontrow
