// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A consequence in one bold sentence, then what to do about it, on a tint with an icon. It takes the
// height that its text needs. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "theme/icons.h"
#include "widgets/tone.h"

class QHBoxLayout;

namespace frontrow {

class TextLabel;

class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(Tone tone, QWidget* parent = nullptr);

    void setTone(Tone tone);
    // Replaces the tone's own icon.
    void setIconName(IconName icon);
    // Also what a screen reader says.
    void setText(const QString& consequence, const QString& remedy = {});
    // Puts a control at the right end; the banner owns it.
    void addControl(QWidget* control);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    IconName m_icon;
    QHBoxLayout* m_row;
    TextLabel* m_text;
};

}  // namespace frontrow
