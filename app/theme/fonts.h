// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text sizes of the program, by what a text is, in logical pixels. Latin is Inter (Inter Display
// from 22 px), Hangul is Noto Sans CJK KR; both come from packages of the system.
// Thread: the GUI's.
#pragma once

#include <QFont>
#include <QStringList>
#include <cstdint>

namespace frontrow {

enum class TextRole : std::uint8_t {
    Micro,       // 11, medium
    Caption,     // 11, semibold: table headers, tags
    Small,       // 12: explanations
    Body,        // 13
    BodyStrong,  // 13, semibold: names and values
    Heading,     // 15, semibold
    Title,       // 22, semibold: the page
    Figure,      // 24, semibold: one number of a card
    Headline,    // 30, semibold
    Report,      // 44, semibold
    Timer,       // 52, semibold
    Countdown,   // 60, semibold
    QueuePlace   // 188, semibold
};

QFont themeFont(TextRole role);
// The same family at another size (logical pixels) and weight, for a control that has its own.
QFont themeFont(int pixels, QFont::Weight weight);
// Baseline to baseline, in logical pixels, for text of several lines.
qreal lineHeight(TextRole role);

// The families that should be there and are not: text would be drawn with another face or as boxes.
QStringList missingFontFamilies();

}  // namespace frontrow
