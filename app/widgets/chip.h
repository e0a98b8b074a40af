// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small box with one value of the session: an icon or a state dot, the value, and beside it in weak
// text what belongs to it (wallet, clock with its error, seed). A click tells more. Digits stand in
// cells of one width, so that a running clock does not move. 32 px high. Thread: the GUI's.
#pragma once

#include <QAbstractButton>
#include <optional>

#include "theme/icons.h"

namespace frontrow {

enum class DotState : std::uint8_t {
    Ok,       // locked, connected
    Warn,     // drifting, slow
    Danger,   // lost
    Unknown,  // not measured: hollow
};

// Draws an 8 px dot round a centre.
void paintDot(QPainter& painter, const QPointF& centre, DotState state, const Theme& theme);

class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    void setIconName(std::optional<IconName> icon);
    void setDot(std::optional<DotState> dot);
    // What a screen reader says is name, value and note.
    void setValue(const QString& name, const QString& value, const QString& note = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<IconName> m_icon;
    std::optional<DotState> m_dot;
    // Not the button's own text: a clock would ask the whole page for its layout each second.
    QString m_value, m_note;
};

}  // namespace frontrow
