// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One rule in the dialog: what it is called and does, its value with the unit and the range, and the way
// back to the value it began as. Shows and edits one row of a RulesModel. Thread: the GUI's.
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace frontrow {

class ActionButton;
class RulesModel;
class Switch;
class TextLabel;

class RuleRow final : public QWidget {
    Q_OBJECT

public:
    // The model is only borrowed.
    RuleRow(RulesModel& model, int row, QWidget* parent = nullptr);

    // Shows the row as it is now; a text that is being typed stays.
    void refresh();
    void focusEditor();

private:
    QWidget* makeEditor();
    QWidget* makeNumber();

    RulesModel& m_model;
    const QPersistentModelIndex m_index;
    QLineEdit* m_number = nullptr;
    QComboBox* m_choice = nullptr;
    Switch* m_switch = nullptr;
    TextLabel* m_title;
    TextLabel* m_error;
    ActionButton* m_reset;
};

}  // namespace frontrow
