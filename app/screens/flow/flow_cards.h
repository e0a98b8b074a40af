// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures that the screens of the flow share: wide margins, one column for what is decided and a narrow
// one for what is known, the actions at the foot. Thread: the GUI's.
#pragma once

#include <QString>

class QBoxLayout;
class QVBoxLayout;
class QWidget;

namespace frontrow {

class Card;
class TextLabel;

inline constexpr int kFlowMargin = 64;
inline constexpr int kFlowSideColumn = 324;
inline constexpr int kTaskHeight = 56;

// Sets the margins of a screen's own layout for its size; to be called when it is resized.
void adaptFlowMargins(QWidget& screen);

// A card with a heading and a column to put things in; `caption` stands right of the heading.
struct TitledCard {
    Card* card;
    QVBoxLayout* column;
    TextLabel* caption;
};
TitledCard makeTitledCard(const char* objectName, const QString& heading, QWidget* parent);

}  // namespace frontrow
