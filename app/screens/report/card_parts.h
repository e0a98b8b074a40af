// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the cards of these pages are put together from. Each function makes widgets inside the given
// parent, which owns them. Thread: the GUI's.
#pragma once

#include <QBoxLayout>

#include "theme/fonts.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/text_label.h"

namespace frontrow {

// Text in one line that is cut where it does not fit; the whole is then in the tool tip.
TextLabel* elidedLabel(TextRole role, Colour colour, const QString& text, QWidget* parent);
// Text that goes on in the next line.
TextLabel* wrappedLabel(TextRole role, Colour colour, const QString& text, QWidget* parent);
// The column of a card, padded by 20, with its title and a note at the right end, which may be empty.
QVBoxLayout* cardColumn(Card* card, const QString& title, const QString& note = {}, Colour noteColour = Colour::Text2);
// A name at the left, its value at the right. The value gets the object name.
QHBoxLayout* valueRow(QWidget* parent, const QString& name, const QString& value, const QString& objectName,
                      Colour valueColour = Colour::Text);

}  // namespace frontrow
