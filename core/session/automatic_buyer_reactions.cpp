// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the automatic buyer makes of what it is told.
#include <algorithm>

#include "session/automatic_buyer.h"

namespace frontrow {

namespace {

constexpr std::int64_t kSafetyMs = 4'000;  // payment is begun this long before its limit

}  // namespace

void AutomaticBuyer::clockChanged() {
    if (!m_finished && !m_clicked) planClick();
}

// Aims anew with every better measurement; the hand's error stays the same.
void AutomaticBuyer::planClick() {
    const auto& facts = m_session.view().facts();
    if (!facts || !m_session.clock().measured() || m_session.view().stage() != BuyerStage::Outside) return;
    // Where the line forms before the opening, being there counts; else the second does.
    if (facts->queue == QueuePolicy::FirstCome) {
        if (!m_clickErrorMs) m_clickErrorMs = takes(m_settings.clickErrorMs, m_settings.clickErrorSpreadMs, -5'000);
        plan(BuyerDeed::Click, localTime(facts->opening) + *m_clickErrorMs);
    } else if (!m_clickErrorMs) {
        m_clickErrorMs = 0;
        planAfter(BuyerDeed::Click, takes(2'000, 500, m_settings.behaviour.leastActMs));
    }
}

void AutomaticBuyer::viewChanged() {
    const BuyerView& view = m_session.view();
    if (m_finished) return;
    if (!view.tickets().empty() && !view.order()) return finish();
    if (view.stage() == BuyerStage::Waiting) watchTheLine();
    if (!m_waitingForSeats || view.stage() != BuyerStage::OnMap) return;
    const FreeSeats free = view.freeSeats();
    if (std::ranges::find(free, std::uint8_t{1}) == free.end()) return;
    m_waitingForSeats = false;
    planAfter(BuyerDeed::Choose, nextTry());
}

// Patience in the line ends some time after the last seat has gone.
void AutomaticBuyer::watchTheLine() {
    if (seatsLeft() > 0) {
        m_nothingSince.reset();
        if (m_next.deed == BuyerDeed::GiveUp) m_next = {};
        return;
    }
    if (!m_nothingSince) m_nothingSince = m_clock.nowMs();
    if (m_next.deed == BuyerDeed::None) plan(BuyerDeed::GiveUp, *m_nothingSince + m_settings.patienceMs);
}

void AutomaticBuyer::answered(const CommandReceipt& receipt) {
    if (m_finished) return;
    const Answer& answer = receipt.answer;
    if (receipt.verb == EnterWaitingRoom::name) return enterAnswered(answer);
    if (receipt.verb == RequestLetters::name || receipt.verb == AnswerLetters::name) return lettersAnswered(answer);
    if (receipt.verb == OpenOrder::name) return orderAnswered(answer);
    if (receipt.verb == Pay::name) return payAnswered(answer);
    if (receipt.verb == UsePass::name) {
        if (!answer.ok()) return seatsGone();
        const auto& facts = m_session.view().facts();
        const bool letters = facts && (facts->gate == LettersGate::BeforeMap || facts->gate == LettersGate::Both) &&
                             !m_session.view().lettersPassed();
        m_afterLetters = BuyerDeed::Choose;
        if (letters) return planAfter(BuyerDeed::RequestLetters, m_settings.behaviour.leastActMs);
        return planAfter(BuyerDeed::Choose, takes(m_settings.skill.firstSeatMs, m_settings.skill.firstSeatSpreadMs,
                                                  m_settings.behaviour.leastActMs));
    }
    if (receipt.verb == HoldSeats::name || receipt.verb == HoldStanding::name) return holdAnswered(answer);
}

void AutomaticBuyer::enterAnswered(const Answer& answer) {
    switch (answer.refusal) {
        case Refusal::None:
        case Refusal::AlreadyWaiting: return;
        case Refusal::NotOpen:
        case Refusal::ClickLocked:
        case Refusal::ReloadLocked: {
            const auto repeat = takes((m_settings.behaviour.leastActMs + 400) / 2, 60, m_settings.behaviour.leastActMs);
            const std::int64_t soon = m_clock.nowMs() + repeat;
            // A little early is tried again at once; more than that is waited for.
            const std::int64_t there = localTime(answer.until);
            return plan(BuyerDeed::EnterRoom, there - soon > 1'000 ? there + repeat : soon);
        }
        case Refusal::WaitingRoomFull: return planAfter(BuyerDeed::EnterRoom, 2'000);
        default: return finish();
    }
}

void AutomaticBuyer::lettersAnswered(const Answer& answer) {
    switch (answer.refusal) {
        case Refusal::None:
            if (answer.subject != 0) {  // new letters
                m_challenge = ChallengeId{answer.subject};
                return planAfter(BuyerDeed::HearLetters, 0);
            }
            return planAfter(m_afterLetters,
                             m_afterLetters == BuyerDeed::Continue
                                 ? nextTry()
                                 : takes(m_settings.skill.firstSeatMs, m_settings.skill.firstSeatSpreadMs,
                                         m_settings.behaviour.leastActMs));
        case Refusal::LettersWrong:
            m_challenge = ChallengeId{answer.subject};
            return plan(BuyerDeed::HearLetters, localTime(answer.until));
        case Refusal::LettersNotYet: return plan(BuyerDeed::HearLetters, localTime(answer.until));
        case Refusal::LettersLapsed:
        case Refusal::LettersUnknown: return planAfter(BuyerDeed::RequestLetters, nextTry());
        case Refusal::LettersTooMany: return;  // back in the line; the next turn comes as an event
        default: return seatsGone();
    }
}

void AutomaticBuyer::lettersSpelled(const LettersSpelled& letters) {
    if (m_finished || letters.challenge != m_challenge) return;
    m_letters = letters.letters;
    planAfter(BuyerDeed::TypeLetters, takes(m_settings.skill.lettersMs, m_settings.skill.lettersSpreadMs, 1'000));
}

void AutomaticBuyer::holdAnswered(const Answer& answer) {
    switch (answer.refusal) {
        case Refusal::None:
            return planAfter(BuyerDeed::Reconsider,
                             takes(m_settings.behaviour.orderMs, m_settings.behaviour.orderSpreadMs,
                                   m_settings.behaviour.leastActMs));
        case Refusal::LettersRequired:
            m_afterLetters = BuyerDeed::Choose;
            return planAfter(BuyerDeed::RequestLetters, m_settings.behaviour.leastActMs);
        case Refusal::TooFast:
        case Refusal::CoolDown: return plan(BuyerDeed::Choose, localTime(answer.until) + nextTry());
        case Refusal::NotOnMap:
        case Refusal::NotAdmitted:
        case Refusal::SaleEnded:
        case Refusal::PerformanceCancelled:
        case Refusal::LimitReached: return seatsGone();
        default: break;
    }
    // A lost swap costs nothing: the old seats are still held.
    if (!m_session.view().held().empty()) return planAfter(BuyerDeed::Continue, nextTry());
    ++m_losses;
    planAfter(BuyerDeed::Choose, nextTry());
}

void AutomaticBuyer::orderAnswered(const Answer& answer) {
    if (answer.ok()) {
        const std::int64_t form = takes(m_settings.skill.paymentMs, m_settings.skill.paymentSpreadMs, 2'000);
        const std::int64_t latest = localTime(answer.until) - kSafetyMs;
        return plan(BuyerDeed::Pay, std::min(m_clock.nowMs() + form, latest));
    }
    if (answer.refusal == Refusal::LettersRequired) {
        m_afterLetters = BuyerDeed::Continue;
        return planAfter(BuyerDeed::RequestLetters, m_settings.behaviour.leastActMs);
    }
    planAfter(BuyerDeed::Choose, nextTry());
}

void AutomaticBuyer::payAnswered(const Answer& answer) {
    if (answer.ok() || answer.refusal == Refusal::PaymentRunning || answer.refusal == Refusal::AlreadyPaid) return;
    switch (answer.refusal) {
        case Refusal::MethodOff:
        case Refusal::MethodNotOffered: return paymentRefused(PaymentOutcome::LimitExceeded);
        case Refusal::InsufficientFunds: return paymentRefused(PaymentOutcome::InsufficientFunds);
        default: return planAfter(BuyerDeed::Choose, nextTry());
    }
}

// Wrong details are typed anew; for everything else another card, then the wallet.
void AutomaticBuyer::paymentRefused(PaymentOutcome outcome) {
    const auto order = m_session.view().order();
    if (!order) return;  // closed with it; the event of that follows
    if (m_method == PaymentMethod::Wallet)
        m_method = PaymentMethod::Card;
    else if (outcome == PaymentOutcome::InsufficientFunds || outcome == PaymentOutcome::LimitExceeded)
        ++m_card;
    if (m_card > 3) m_method = PaymentMethod::Wallet;
    const std::int64_t again = takes(m_settings.behaviour.retryMs, m_settings.behaviour.retrySpreadMs, 1'000);
    plan(BuyerDeed::Pay, std::min(m_clock.nowMs() + again, localTime(order->until) - kSafetyMs));
}

void AutomaticBuyer::happened(const OwnEvent& event) {
    if (m_finished) return;
    switch (event.kind) {
        case EventKind::Admitted:
            m_nothingSince.reset();
            return planAfter(BuyerDeed::UsePass, takes(m_settings.behaviour.turnMs, m_settings.behaviour.turnSpreadMs,
                                                       m_settings.behaviour.leastActMs));
        case EventKind::PaymentRefused: return paymentRefused(static_cast<PaymentOutcome>(event.number));
        case EventKind::OrderClosed:
            if (event.number == static_cast<std::uint32_t>(OrderEnd::Paid)) return;
            m_methodChosen = false;
            return planAfter(BuyerDeed::Choose, nextTry());
        case EventKind::HoldEnded:
            if (event.number == static_cast<std::uint32_t>(HoldEnd::Lapsed)) planAfter(BuyerDeed::Choose, nextTry());
            return;
        case EventKind::LeftMap:
            if (event.number == static_cast<std::uint32_t>(MapEnd::SessionEnded) && m_session.view().held().empty() &&
                !m_session.view().order()) {
                m_next = {};
                seatsGone();
            }
            return;
        case EventKind::PassLapsed:
        case EventKind::LeftQueue: return seatsGone();
        default: return;
    }
}

void AutomaticBuyer::saleChanged(const SaleEvent& event) {
    const bool over = event.kind == EventKind::SaleEnded || event.kind == EventKind::PerformanceCancelled;
    if (over && !m_session.view().order()) finish();
}

void AutomaticBuyer::declined(const Declined& declined) {
    if (m_finished) return;
    if (declined.refusal == WireRefusal::NoLetters) planAfter(BuyerDeed::RequestLetters, nextTry());
    if (declined.refusal == WireRefusal::SlowDown && m_next.deed == BuyerDeed::None)
        planAfter(BuyerDeed::Choose, 1'500);
}

}  // namespace frontrow
