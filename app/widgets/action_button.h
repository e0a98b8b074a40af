// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button of the program: icon, label and the cap of the key that does the same. What the label says
// when the button is disabled should name the reason. The key itself is the screen's to handle, since it
// may mean something else in a text field. Thread: the GUI's.
#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QStringList>
#include <optional>

#include "theme/icons.h"

namespace frontrow {

class Fade;

enum class ButtonKind : std::uint8_t {
    Primary,    // the next step: one per screen in the flow
    Secondary,  // anything else
    Ghost,      // text only
    Danger      // gives something up
};

// The height, in logical pixels: 26, 32, 40, 52, 64.
enum class ButtonSize : std::uint8_t { Small, Normal, Large, Task, Pay };

class ActionButton : public QAbstractButton {
    Q_OBJECT

public:
    ActionButton(ButtonKind kind, const QString& text, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    void setButtonSize(ButtonSize size);
    void setIconName(std::optional<IconName> icon);
    // Shows the caps of the keys; an empty sequence shows none.
    void setKeyHint(const QKeySequence& keys);
    const QStringList& keyNames() const { return m_keys; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont labelFont() const;
    int labelWidth() const;
    // Of everything inside, in logical pixels.
    int contentsWidth() const;
    QColor ink() const;
    void paintGround(QPainter& painter) const;
    void followState();

    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Normal;
    std::optional<IconName> m_icon;
    QStringList m_keys;
    Fade* m_hovered;
    Fade* m_pressed;
};

}  // namespace frontrow
