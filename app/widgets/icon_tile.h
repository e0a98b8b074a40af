// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An icon on a soft square of 36 px, before the name of what it stands for. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "theme/icons.h"

namespace frontrow {

class IconTile final : public QWidget {
    Q_OBJECT

public:
    explicit IconTile(IconName icon, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {36, 36}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconName m_icon;
};

}  // namespace frontrow
