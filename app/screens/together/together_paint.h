// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rows and cards of people and sessions are painted from. Sizes in logical pixels.
// Thread: the GUI's.
#pragma once

#include <QPainter>
#include <QRect>
#include <QString>

#include <array>
#include <optional>

#include "protocol/lobby_words.h"
#include "theme/fonts.h"
#include "theme/theme.h"
#include "widgets/tone.h"

namespace frontrow {

inline constexpr int kBarsWidth = 18;

// Text on one line, cut with an ellipsis where it does not fit.
void paintLine(QPainter& painter, const QRect& box, const QFont& font, const QColor& ink, const QString& text,
               Qt::Alignment where = Qt::AlignLeft);
// A state on its tint; gives the width it takes.
int paintTag(QPainter& painter, const QPoint& topLeft, Tone tone, const QString& text, const Theme& theme);
// Four bars, fewer of them filled the longer a message takes; without a figure all are empty.
void paintBars(QPainter& painter, const QRect& box, std::optional<int> latencyMs, const Theme& theme);
// A person's first letter on a disc; each person has a colour, oneself the accent.
void paintInitial(QPainter& painter, const QRect& disc, const QString& name, PersonId person, bool me,
                  const Theme& theme);
Tone toneOf(SessionState state);

}  // namespace frontrow
