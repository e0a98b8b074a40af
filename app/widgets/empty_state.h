// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page shows while it holds nothing: what will be here, how to fill it, one button.
// Thread: the GUI's.
#pragma once

#include <QWidget>

#include "theme/icons.h"

namespace frontrow {

class ActionButton;
class TextLabel;

class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(IconName icon, QWidget* parent = nullptr);

    void setText(const QString& what, const QString& how);
    // Without a label there is no button.
    void setAction(const QString& label);

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconName m_icon;
    QWidget* m_iconRoom;
    TextLabel* m_what;
    TextLabel* m_how;
    ActionButton* m_action;
};

}  // namespace frontrow
