// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of every command, to be changed: choose a command, press the keys, take them. Keys that
// another command of the same screen has are refused, with its name. Thread: the GUI's.
#pragma once

#include "window/settings_subject.h"

class QKeySequenceEdit;

namespace frontrow {

class ActionTable;
class DataTable;
class ShortcutsModel;

class KeysSettings final : public SettingsSubject {
    Q_OBJECT

public:
    explicit KeysSettings(ActionTable& actions, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void retranslate() override;
    void chosen();
    void take();
    QString chosenId() const;
    void select(const QString& id);

    ActionTable& m_actions;
    ShortcutsModel* m_model;
    DataTable* m_table;
    QKeySequenceEdit* m_keys;
    ActionButton* m_take;
    ActionButton* m_reset;
    TextLabel* m_hint;
};

}  // namespace frontrow
