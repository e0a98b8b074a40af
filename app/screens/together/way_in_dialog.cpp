// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/together/way_in_dialog.h"

#include "screens/together/sign_in_letters_panel.h"

namespace frontrow {

WayInDialog::WayInDialog(const QString& title, const QString& why, const QString& doIt, QWidget* parent)
    : AskDialog(title, why, doIt, parent),
      m_letters(new SignInLettersPanel(this)) {
    addPanel(m_letters);
    connect(m_letters, &SignInLettersPanel::renewed, this, [this] {
        if (mayAsk()) letAskAgain();
        renewLetters();
    });
    connect(m_letters, &SignInLettersPanel::readAloudAsked, this,
            [this] { emit lettersReadAsked(m_letters->challenge()); });
    connect(m_letters, &SignInLettersPanel::submitted, this, [this] {
        if (mayAsk()) emit confirmed();
    });
    connect(m_letters, &SignInLettersPanel::backAsked, this, [this] {
        showFields();
        letAskAgain();
    });
}

bool WayInDialog::showsLetters() const { return !m_letters->isHidden(); }

void WayInDialog::takeLetters(const SignInLettersShown& shown) {
    m_wantsLetters = true;
    m_spent = false;
    m_letters->show(shown);
}

void WayInDialog::spell(const SignInLettersSpelled& spelled) {
    if (spelled.challenge == m_letters->challenge()) m_letters->spell(QString::fromStdString(spelled.letters));
}

void WayInDialog::showLetters() {
    setFieldsVisible(false);
    m_letters->setVisible(true);
    m_letters->takeFocus();
    letAskAgain();
}

void WayInDialog::showFields() {
    m_letters->setVisible(false);
    setFieldsVisible(true);
}

void WayInDialog::renewLetters() { emit lettersRenewed(m_letters->challenge()); }

std::optional<WayInDialog::Typed> WayInDialog::typed() {
    const QString letters = m_letters->typed();
    if (letters.size() < m_letters->count()) {
        showProblem({tr("Letters are missing."), tr("Type all of them.")});
        m_letters->takeFocus();
        return std::nullopt;
    }
    m_spent = true;
    return Typed{m_letters->challenge(), letters.toStdString()};
}

void WayInDialog::takeRefusal(const Refused& refusal) {
    switch (refusal.refusal) {
        case LobbyRefusal::LettersNeeded: return showLetters();
        case LobbyRefusal::LettersWrong:
        case LobbyRefusal::LettersLapsed:
            showLetters();
            m_letters->reject();
            break;
        case LobbyRefusal::LockedOut: m_spent = false; break;  // they were not looked at
        default:
            if (m_spent) m_wantsLetters = false;
            showFields();
    }
    showProblem(refusalNotice(refusal));
}

}  // namespace frontrow
