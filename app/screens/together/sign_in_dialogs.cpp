// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/sign_in_dialogs.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <algorithm>

#include "widgets/action_button.h"

namespace frontrow {

namespace {

struct SignInWords {
    Q_DECLARE_TR_FUNCTIONS(SignInWords)
};

constexpr int kMostName = 30;
// What the server's rule is, so that nobody has to ask it first.
constexpr int kLeastPassword = 8;
// What a field of a message takes.
constexpr qsizetype kMostPasswordBytes = kMaxTextBytes;

Notice refusalOf(LobbyRefusal refusal) { return refusalNotice({0, refusal, {}, 0}); }

QHBoxLayout* rowOf(QWidget* row) {
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    return layout;
}

ActionButton* linkIn(QWidget* row, const QString& text, const char* objectName) {
    auto* link = new ActionButton(ButtonKind::Ghost, text, row);
    link->setObjectName(QLatin1String(objectName));
    link->setButtonSize(ButtonSize::Normal);
    return link;
}

}  // namespace

SecretText secretIn(const QLineEdit& field) { return {field.text().toStdString()}; }

Notice newPasswordProblem(const QString& password, const QString& again) {
    if (password.toUcs4().size() < kLeastPassword) return refusalOf(LobbyRefusal::PasswordTooShort);
    const bool letter = std::ranges::any_of(password, [](QChar each) { return each.isLetter() || each.isSurrogate(); });
    const bool digit = std::ranges::any_of(password, [](QChar each) { return each.isDigit(); });
    if (!letter || !digit) return refusalOf(LobbyRefusal::PasswordTooPlain);
    if (password.toUtf8().size() > kMostPasswordBytes)
        return {SignInWords::tr("The password is too long."), SignInWords::tr("Take a shorter one.")};
    if (password != again)
        return {SignInWords::tr("The two passwords differ."), SignInWords::tr("Type the same one twice.")};
    return {};
}

SignInDialog::SignInDialog(const QString& server, Guests guests, const QString& name, QWidget* parent)
    : WayInDialog(tr("Sign in to %1").arg(server),
                  guests == Guests::Welcome
                      ? tr("This server keeps accounts. Without one you may come in as a guest, with your name alone.")
                      : tr("This server keeps accounts and lets in nobody without one."),
                  tr("Sign in"), parent),
      m_name(addField(tr("Name"), "signInName")),
      m_password(addPassword(tr("Password"), "signInPassword")),
      m_remember(new QCheckBox(tr("Stay signed in on this computer"), this)) {
    setObjectName(QStringLiteral("signInDialog"));
    m_name->setMaxLength(kMostName);
    m_name->setText(name);
    m_remember->setObjectName(QStringLiteral("signInRemember"));
    addRow(m_remember);
    auto* row = new QWidget(this);
    auto* links = rowOf(row);
    m_signUp = linkIn(row, tr("Make an account…"), "toSignUp");
    links->addWidget(m_signUp);
    connect(m_signUp, &ActionButton::clicked, this, &SignInDialog::signUpAsked);
    if (guests == Guests::Welcome) {
        auto* guest = linkIn(row, tr("Come in as a guest"), "asGuest");
        links->addWidget(guest);
        connect(guest, &ActionButton::clicked, this, &SignInDialog::guestAsked);
    }
    links->addStretch(1);
    addRow(row);
    (name.isEmpty() ? m_name : m_password)->setFocus();
}

QString SignInDialog::name() const { return m_name->text().trimmed(); }

std::optional<SignIn> SignInDialog::request() {
    if (name().isEmpty()) {
        showProblem(refusalOf(LobbyRefusal::NameEmpty));
        m_name->setFocus();
        return std::nullopt;
    }
    if (m_password->text().isEmpty()) {
        showProblem({tr("The password is missing."), tr("Type it, or come in another way.")});
        m_password->setFocus();
        return std::nullopt;
    }
    return SignIn{name().toStdString(), secretIn(*m_password),
                  static_cast<std::uint8_t>(m_remember->isChecked() ? 1 : 0)};
}

void SignInDialog::offerSignUp() {
    m_signUp->setKind(ButtonKind::Secondary);
    m_signUp->setText(tr("Make an account named %1…").arg(name()));
    m_signUp->setFocus();
}

SignUpDialog::SignUpDialog(const QString& server, const QString& name, QWidget* parent)
    : WayInDialog(tr("Make an account on %1").arg(server),
                  tr("It is kept by that server alone. Forgotten passwords are reset by who runs it."),
                  tr("Make the account"), parent),
      m_name(addField(tr("Name"), "signUpName")),
      m_password(addPassword(tr("Password"), "signUpPassword")) {
    setObjectName(QStringLiteral("signUpDialog"));
    addRule(tr("At least 8 characters, letters and digits among them."));
    m_again = addPassword(tr("Password once more"), "signUpAgain");
    m_email = addField(tr("E-mail (may stay empty)"), "signUpEmail");
    m_name->setMaxLength(kMostName);
    m_name->setText(name);
    auto* roles = new QWidget(this);
    auto* row = rowOf(roles);
    m_buyer = new QRadioButton(tr("I buy"), roles);
    m_seller = new QRadioButton(tr("I sell"), roles);
    m_buyer->setObjectName(QStringLiteral("signUpBuyer"));
    m_seller->setObjectName(QStringLiteral("signUpSeller"));
    m_buyer->setChecked(true);
    row->addWidget(m_buyer);
    row->addWidget(m_seller);
    row->addStretch(1);
    addRow(roles);
    m_remember = new QCheckBox(tr("Stay signed in on this computer"), this);
    m_remember->setObjectName(QStringLiteral("signUpRemember"));
    addRow(m_remember);
    auto* links = new QWidget(this);
    auto* line = rowOf(links);
    auto* back = linkIn(links, tr("I have an account"), "toSignIn");
    connect(back, &ActionButton::clicked, this, &SignUpDialog::signInAsked);
    line->addWidget(back);
    line->addStretch(1);
    addRow(links);
    (name.isEmpty() ? m_name : m_password)->setFocus();
}

QString SignUpDialog::name() const { return m_name->text().trimmed(); }

std::optional<SignUp> SignUpDialog::request() {
    if (name().isEmpty()) {
        showProblem(refusalOf(LobbyRefusal::NameEmpty));
        m_name->setFocus();
        return std::nullopt;
    }
    const Notice problem = newPasswordProblem(m_password->text(), m_again->text());
    if (!problem.what.isEmpty()) {
        showProblem(problem);
        m_password->setFocus();
        return std::nullopt;
    }
    return SignUp{name().toStdString(), secretIn(*m_password), m_email->text().trimmed().toStdString(),
                  m_seller->isChecked() ? PersonRole::Seller : PersonRole::Buyer,
                  static_cast<std::uint8_t>(m_remember->isChecked() ? 1 : 0)};
}

}  // namespace frontrow
