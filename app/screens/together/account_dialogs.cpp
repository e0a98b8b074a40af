// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/account_dialogs.h"

#include <QLineEdit>

#include "screens/together/sign_in_dialogs.h"
#include "widgets/action_button.h"

namespace frontrow {

ChangePasswordDialog::ChangePasswordDialog(const QString& name, const QString& server, QWidget* parent)
    : AskDialog(tr("Change the password of %1").arg(name),
                tr("On %1. Everywhere else you are signed out; here you stay signed in.").arg(server),
                tr("Change the password"), parent),
      m_old(addPassword(tr("Password until now"), "changeOld")),
      m_new(addPassword(tr("New password"), "changeNew")) {
    setObjectName(QStringLiteral("changePasswordDialog"));
    addRule(tr("At least 8 characters, letters and digits among them."));
    m_again = addPassword(tr("New password once more"), "changeAgain");
}

std::optional<ChangePassword> ChangePasswordDialog::request() {
    if (m_old->text().isEmpty()) {
        showProblem({tr("The password until now is missing."), tr("Type it first.")});
        m_old->setFocus();
        return std::nullopt;
    }
    const Notice problem = newPasswordProblem(m_new->text(), m_again->text());
    if (!problem.what.isEmpty()) {
        showProblem(problem);
        m_new->setFocus();
        return std::nullopt;
    }
    return ChangePassword{secretIn(*m_old), secretIn(*m_new)};
}

DeleteAccountDialog::DeleteAccountDialog(const QString& name, const QString& server, QWidget* parent)
    : AskDialog(
          tr("Delete the account %1 for ever?").arg(name),
          tr("%1 forgets your name, your e-mail address and your password, and you leave what you are in. What was "
             "bought and sold stays in its books without a name. Nobody can take this back. What lies on this "
             "computer stays.")
              .arg(server),
          tr("Delete for ever"), parent),
      m_password(addPassword(tr("Password"), "deletePassword")) {
    setObjectName(QStringLiteral("deleteAccountDialog"));
    button()->setKind(ButtonKind::Danger);
}

std::optional<DeleteAccount> DeleteAccountDialog::request() {
    if (m_password->text().isEmpty()) {
        showProblem({tr("The password is missing."), tr("Type it to delete the account.")});
        m_password->setFocus();
        return std::nullopt;
    }
    return DeleteAccount{secretIn(*m_password)};
}

}  // namespace frontrow
