// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All keys of the program in one list. Thread: the GUI's.
#pragma once

#include <QDialog>

namespace frontrow {

class ActionButton;
class ActionTable;

class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(ActionTable& actions, QWidget* parent = nullptr);

    // The keys stay as they are for now; why, in a sentence.
    void onlyShow(const QString& why);

signals:
    void changeAsked();

private:
    ActionButton* m_change;
};

}  // namespace frontrow
