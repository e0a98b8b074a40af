// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A state in one or two lower case words on a tint, 20 px high. Thread: the GUI's.
#pragma once

#include <QLabel>
#include <optional>

#include "theme/icons.h"
#include "widgets/tone.h"

namespace frontrow {

class Tag final : public QLabel {
    Q_OBJECT

public:
    explicit Tag(Tone tone, const QString& text = {}, QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setIconName(std::optional<IconName> icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    std::optional<IconName> m_icon;
};

}  // namespace frontrow
