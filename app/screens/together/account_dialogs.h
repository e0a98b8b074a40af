// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody does about the own account on a server: another password, and its end. Both want the
// password once more. What is refused is said in the dialog, which stays open. Thread: the GUI's.
#pragma once

#include "protocol/lobby_request.h"
#include "screens/together/join_dialogs.h"

namespace frontrow {

class ChangePasswordDialog final : public AskDialog {
    Q_OBJECT

public:
    ChangePasswordDialog(const QString& name, const QString& server, QWidget* parent);
    // Nothing, and said why, where something is missing.
    std::optional<ChangePassword> request();

private:
    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_again;
};

class DeleteAccountDialog final : public AskDialog {
    Q_OBJECT

public:
    DeleteAccountDialog(const QString& name, const QString& server, QWidget* parent);
    std::optional<DeleteAccount> request();

private:
    QLineEdit* m_password;
};

}  // namespace frontrow
