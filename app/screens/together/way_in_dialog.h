// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A question for name and password at which a server may want letters typed. They stand in place of the
// fields, which keep what was typed, until something else is the matter. Thread: the GUI's.
#pragma once

#include "protocol/lobby_news.h"
#include "screens/together/join_dialogs.h"

namespace frontrow {

class SignInLettersPanel;

class WayInDialog : public AskDialog {
    Q_OBJECT

public:
    struct Typed {
        std::uint32_t challenge = 0;
        std::string letters;
    };

    // Those that the next try wants; at once in sight where others were.
    void takeLetters(const SignInLettersShown& shown);
    void spell(const SignInLettersSpelled& spelled);
    bool wantsLetters() const { return m_wantsLetters; }
    bool showsLetters() const;
    void showLetters();
    void renewLetters();
    // For one try; nothing, and said why, where some are missing.
    std::optional<Typed> typed();
    // Why the try was refused: in words, with the letters or the fields in sight.
    void takeRefusal(const Refused& refusal);

signals:
    void lettersRenewed(quint32 challenge);
    void lettersReadAsked(quint32 challenge);

protected:
    WayInDialog(const QString& title, const QString& why, const QString& doIt, QWidget* parent);

private:
    void showFields();

    SignInLettersPanel* m_letters;
    bool m_wantsLetters = false;
    bool m_spent = false;  // what is in sight was sent
};

}  // namespace frontrow
