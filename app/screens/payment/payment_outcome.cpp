// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What came of a payment, and what the screen proposes then.
#include <algorithm>

#include "commands/money_words.h"
#include "models/refusal_words.h"
#include "models/time_words.h"
#include "screens/payment/card_form.h"
#include "screens/payment/failure_card.h"
#include "screens/payment/payment_screen.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

// The codes that card companies give, for whoever asks the bank.
QString codeOf(PaymentOutcome outcome) {
    switch (outcome) {
        case PaymentOutcome::InsufficientFunds: return QStringLiteral("51");
        case PaymentOutcome::WrongDetails: return QStringLiteral("14");
        case PaymentOutcome::LimitExceeded: return QStringLiteral("61");
        case PaymentOutcome::NetworkError: return QStringLiteral("91");
        case PaymentOutcome::Approved: break;
    }
    return QStringLiteral("00");
}

}  // namespace

void PaymentScreen::showRefusal(const QString& sentence) {
    setPaying(false);
    m_asksToAgree = false;
    m_note->setText({});
    m_failure->hide();
    m_banner->setTone(Tone::Danger);
    m_banner->setText(sentence);
    m_banner->show();
}

void PaymentScreen::showFailure(const FlowSight& sight, const PaymentFailure& failure) {
    setPaying(false);
    const int attempt = ++m_refused[failure.method];
    const int left = static_cast<int>(failure.attemptsLeft);
    QString words = tr("The card company refused %1. Nothing was charged.").arg(amountText(failure.amount));
    if (failure.outcome == PaymentOutcome::NetworkError)
        words = tr("Three tries went without an answer. Nothing was charged.");
    const auto order = sight.view.order();
    if (order) {
        words += QLatin1Char(' ') + tr("Your seats are still yours until %1: choose another way to pay.")
                                        .arg(clockText(order->until, sight.opening));
    }
    int number = attempt;
    if (failure.method == PaymentMethod::Card) {
        const auto card = static_cast<std::size_t>(m_form->card());
        number = ++m_cardRefused[card];
        m_cardOff[card] = left == 0;
        noteCardFault(failure.outcome);
    }
    const QString attempts = tr("attempt %1 of %2").arg(number).arg(number + left);
    m_failure->showFailure(
        outcomeHeadline(failure.outcome), words,
        {tr("Code %1 · %2").arg(codeOf(failure.outcome), attempts), clockTenthsText(failure.time, sight.opening)});
    m_banner->hide();
    m_heading->setText(tr("Pay another way"));
    m_release->show();
    m_note->setText({});
    const bool wrongForm = failure.outcome == PaymentOutcome::WrongDetails;
    if (left == 0 || !wrongForm) {
        const PaymentMethod other = suggested(sight, failure.method);
        for (auto& [method, made] : m_methods) made.suggestion->setVisible(method == other && other != failure.method);
        if (left == 0 && failure.method == PaymentMethod::Card && !everyCardIsOff()) takeOtherCard();
        choose(other);
    } else {
        m_form->setCard(m_form->card());
        choose(PaymentMethod::Card);
        m_form->markRefused();
    }
}

// What the line of the card says from then on.
void PaymentScreen::noteCardFault(PaymentOutcome outcome) {
    const QString digits = practiceCard(m_form->card()).number.right(4);
    const bool off = m_cardOff[static_cast<std::size_t>(m_form->card())];
    if (everyCardIsOff())
        m_cardFault = tr("Every card was refused three times and is off now.");
    else if (off)
        m_cardFault = tr("The card ending in %1 is off after three refusals; another card may do.").arg(digits);
    else
        m_cardFault = tr("Card ending in %1: %2").arg(digits, outcomeHeadline(outcome));
}

bool PaymentScreen::everyCardIsOff() const {
    return std::all_of(m_cardOff.begin(), m_cardOff.end(), [](bool off) { return off; });
}

// The next one that is not off.
void PaymentScreen::takeOtherCard() {
    for (int step = 1; step < kPracticeCards; ++step) {
        const int card = (m_form->card() + step) % kPracticeCards;
        if (m_cardOff[static_cast<std::size_t>(card)]) continue;
        m_form->setCard(card);
        break;
    }
    m_form->focusFirst();
}

PaymentMethod PaymentScreen::suggested(const FlowSight& sight, PaymentMethod refused) const {
    const auto order = sight.view.order();
    if (refused != PaymentMethod::Wallet && order && sight.view.wallet() >= order->total) return PaymentMethod::Wallet;
    return refused == PaymentMethod::Card ? PaymentMethod::Transfer : PaymentMethod::Card;
}

void PaymentScreen::showTransferAwaited(const FlowSight& sight, SimTime until) {
    m_awaits = true;
    m_failure->hide();
    setPaying(false);
    m_heading->setText(tr("Waiting for the transfer"));
    m_banner->setTone(Tone::Ok);
    m_banner->setText(tr("The seats are kept for you until %1.").arg(clockText(until, sight.opening)),
                      tr("The ticket comes when the transfer arrives; you need not wait here."));
    m_banner->show();
    m_release->show();
    m_note->setText({});
}

}  // namespace frontrow
