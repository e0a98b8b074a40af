// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The icons of the program: line drawings of the packaged Breeze set, compiled in when the program
// is built and drawn in a colour of the theme at any pixel ratio. An icon follows the theme.
// Thread: the GUI's.
#pragma once

#include <QIcon>
#include <cstdint>

#include "theme/theme.h"

class QPainter;

namespace frontrow {

enum class IconName : std::uint8_t {
    Accessible,
    Add,
    Bank,
    Best,
    Calendar,
    Card,
    Chart,
    Check,
    Clock,
    Close,
    Copy,
    Delete,
    Dice,
    Down,
    Edit,
    Error,
    Export,
    Filter,
    Fit,
    Flag,
    Folder,
    History,
    Import,
    Info,
    Keyboard,
    Languages,
    Left,
    List,
    Lock,
    Map,
    People,
    Place,
    Play,
    Practice,
    Redo,
    Refresh,
    Remove,
    Right,
    Save,
    Search,
    Settings,
    Sound,
    Stopwatch,
    Tag,
    Ticket,
    Trophy,
    Undo,
    Up,
    Visible,
    Wallet,
    Warning
};
inline constexpr std::size_t kIcons = 51;

// In a colour of the theme; disabled in the colour of captions.
QIcon themedIcon(IconName name, Colour colour = Colour::Text2);
// Draws it into a square, in any colour.
void paintIcon(QPainter& painter, const QRectF& square, IconName name, const QColor& colour);

}  // namespace frontrow
