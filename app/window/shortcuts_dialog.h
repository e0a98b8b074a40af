// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All keys of the program in one list. Thread: the GUI's.
#pragma once

#include <QDialog>

namespace frontrow {

class ActionTable;

class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(ActionTable& actions, QWidget* parent = nullptr);

signals:
    void changeAsked();
};

}  // namespace frontrow
