// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways into a server that keeps accounts: signing in, making an account, coming in as a guest where
// the server lets guests in. What is refused is said in the dialog, which stays open; what can be seen
// here is not asked of the server first. Thread: the GUI's.
#pragma once

#include "protocol/lobby_request.h"
#include "screens/together/way_in_dialog.h"

class QCheckBox;
class QRadioButton;

namespace frontrow {

// What a text field holds, as a message carries it.
SecretText secretIn(const QLineEdit& field);
// What is wrong with a new password; both texts empty where nothing is.
Notice newPasswordProblem(const QString& password, const QString& again);

class SignInDialog final : public WayInDialog {
    Q_OBJECT

public:
    enum class Guests : std::uint8_t { Refused, Welcome };

    SignInDialog(const QString& server, Guests guests, const QString& name, QWidget* parent);
    // Nothing, and said why, where something is missing.
    std::optional<SignIn> request();
    QString name() const;
    // Nobody has that name: making the account is offered at once.
    void offerSignUp();

signals:
    void signUpAsked();
    void guestAsked();

private:
    QLineEdit* m_name;
    QLineEdit* m_password;
    QCheckBox* m_remember;
    ActionButton* m_signUp;
};

class SignUpDialog final : public WayInDialog {
    Q_OBJECT

public:
    SignUpDialog(const QString& server, const QString& name, QWidget* parent);
    std::optional<SignUp> request();
    QString name() const;

signals:
    void signInAsked();

private:
    QLineEdit* m_name;
    QLineEdit* m_password;
    QLineEdit* m_again;
    QLineEdit* m_email;
    QRadioButton* m_buyer;
    QRadioButton* m_seller;
    QCheckBox* m_remember;
};

}  // namespace frontrow
