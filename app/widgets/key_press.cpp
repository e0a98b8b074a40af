// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_press.h"

#include <QKeyEvent>

namespace frontrow {

namespace {

bool isPrinted(int key) { return key >= Qt::Key_Space && key <= Qt::Key_ydiaeresis; }
bool isLetter(int key) { return key >= Qt::Key_A && key <= Qt::Key_Z; }

QKeyCombination plain(Qt::KeyboardModifiers modifiers, int key) {
    modifiers &= ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (key == Qt::Key_Enter) key = Qt::Key_Return;
    if (isPrinted(key) && !isLetter(key) && key != Qt::Key_Space) modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, static_cast<Qt::Key>(key));
}

QKeyCombination plain(QKeyCombination chord) { return plain(chord.keyboardModifiers(), chord.key()); }

QKeyCombination twin(QKeyCombination chord) {
    if (chord == QKeyCombination(Qt::Key_Equal)) return Qt::Key_Plus;
    if (chord == QKeyCombination(Qt::Key_Backspace)) return Qt::Key_Delete;
    return chord;
}

}  // namespace

bool presses(const QKeyEvent& event, const QKeySequence& keys, KeyTwins twins) {
    if (keys.isEmpty()) return false;
    const QKeyCombination wanted = plain(keys[0]);
    const QKeyCombination pressed = plain(event.modifiers(), event.key());
    return pressed == wanted || (twins == KeyTwins::Alike && twin(pressed) == wanted);
}

bool typesText(const QKeySequence& keys) {
    if (keys.isEmpty()) return false;
    const QKeyCombination chord = plain(keys[0]);
    const bool alone = (chord.keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return alone && (isPrinted(chord.key()) || chord.key() == Qt::Key_Backspace || chord.key() == Qt::Key_Delete);
}

}  // namespace frontrow
