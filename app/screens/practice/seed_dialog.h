// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the seed of the next run comes from: a new one each time, or one that is typed, pasted or was
// shared with its scenario. Thread: the GUI's.
#pragma once

#include <QDialog>
#include <optional>

#include "models/rehearsal_share.h"

class QLineEdit;
class QRadioButton;

namespace frontrow {

class ActionButton;
class TextLabel;

class SeedDialog final : public QDialog {
    Q_OBJECT

public:
    // `present` is what would be handed on now: its seed stands in the field, whether it is used or not.
    SeedDialog(const SharedRehearsal& present, bool random, QWidget* parent = nullptr);

    // What was chosen: nothing for a new seed each time. A scenario stands in it where one was typed.
    std::optional<SharedRehearsal> chosen() const;

private:
    void check();
    void copy();
    void paste();

    const SharedRehearsal m_present;
    QRadioButton* m_random;
    QRadioButton* m_typed;
    QLineEdit* m_text;
    TextLabel* m_note;
    ActionButton* m_take;
};

}  // namespace frontrow
