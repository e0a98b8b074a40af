// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a key that was pressed is the one that a command has. Thread: any.
#pragma once

#include <QKeySequence>

class QKeyEvent;

namespace frontrow {

// Who has the key on their keyboard may also have one that means the same: "=" where "+" needs Shift,
// Backspace where Delete is far away. It counts where no command has it for itself.
enum class KeyTwins : std::uint8_t { Apart, Alike };

// Enter of the keypad is Enter, and Shift that a sign or a figure needs to be typed is no part of it.
// Only the first chord of a sequence is looked at.
bool presses(const QKeyEvent& event, const QKeySequence& keys, KeyTwins twins = KeyTwins::Alike);

// Whether a text field would take the keys as something typed.
bool typesText(const QKeySequence& keys);

}  // namespace frontrow
