// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page makes of the sale's answers and events.
#include <utility>

#include "models/refusal_words.h"
#include "models/time_words.h"
#include "screens/countdown/countdown_screen.h"
#include "screens/flow/flow_page.h"
#include "screens/letters/letters_screen.h"
#include "screens/payment/payment_screen.h"
#include "screens/seats/seats_screen.h"
#include "screens/waiting_room/waiting_room_screen.h"
#include "seat_map/seat_map.h"

namespace frontrow {

namespace {

// The state comes with the event that explains it, or soon after where the network takes its time.
constexpr Duration kWordsFollow = seconds(2);
constexpr Duration kDoubleClick = seconds(1);

}  // namespace

QString FlowPage::sentence(const CommandReceipt& receipt) {
    return refusalSentence(receipt.answer, m_live.until(receipt.answer.until), m_live.view().plan());
}

// Where the person looks.
void FlowPage::say(const QString& lead, const QString& rest) {
    const QString whole = rest.isEmpty() ? lead : lead + QLatin1Char(' ') + rest;
    switch (m_screen) {
        case FlowScreen::Countdown: return m_countdown->showNotice(lead, rest);
        case FlowScreen::WaitingRoom: return m_waiting->showNotice(lead, rest);
        case FlowScreen::Letters: return m_letters->showNotice(whole);
        case FlowScreen::Seats: return m_seats->showToast(whole);
        case FlowScreen::Payment: return m_payment->showRefusal(whole);
        case FlowScreen::Done: return;
    }
}

// What ended is told before the state that follows from it, which may belong on another screen: the words go
// with the person.
void FlowPage::sayWhatEnded(const QString& lead, const QString& rest) {
    m_ended = Ended{lead, rest, m_live.now()};
    refresh();
    // Said already where the screen is another one by now.
    if (m_ended) say(lead, rest);
}

void FlowPage::sayAgain() {
    const auto ended = std::exchange(m_ended, std::nullopt);
    if (ended && m_live.now() - ended->said <= kWordsFollow) say(ended->lead, ended->rest);
}

void FlowPage::answered(const CommandReceipt& receipt) {
    const auto is = [&](std::string_view verb) { return receipt.verb == verb; };
    if (is(EnterWaitingRoom::name)) return enterAnswered(receipt);
    if (is(RequestLetters::name) || is(AnswerLetters::name)) return lettersAnswered(receipt);
    if (is(HoldSeats::name) || is(HoldParty::name) || is(HoldStanding::name)) return holdAnswered(receipt);
    if (isEcho(receipt)) return refresh();
    if (receipt.answer.ok()) {
        if (is(Pay::name))
            m_payment->showProgress(2, 3,
                                    tr("The money is being asked. Closing the window does not release the seats."));
        return;
    }
    if (receipt.answer.refusal == Refusal::LettersRequired) {
        m_lettersAsked = is(OpenOrder::name) ? LettersNeed::BeforeOrder : LettersNeed::BeforeMap;
        return refresh();
    }
    say(sentence(receipt));
    refresh();
}

// The second of two quick clicks asks for what the first one has got; its refusal is nobody's loss.
bool FlowPage::isEcho(const CommandReceipt& receipt) {
    if (receipt.verb != UsePass::name && receipt.verb != OpenOrder::name) return false;
    SimTime& got = receipt.verb == UsePass::name ? m_passUsed : m_orderOpened;
    if (receipt.answer.ok()) got = receipt.decided;
    return !receipt.answer.ok() && got != SimTime{} && receipt.decided - got <= kDoubleClick;
}

void FlowPage::enterAnswered(const CommandReceipt& receipt) {
    if (receipt.answer.ok()) {
        m_queue.noteOwnArrival(receipt.decided);
        m_freeAtAdmission.reset();
        return refresh();
    }
    if (receipt.answer.refusal == Refusal::NotOpen) {
        const Duration early = m_setup.opening.at - receipt.decided;
        return m_countdown->showNotice(tr("%1 s too early.").arg(secondsText(early)),
                                       tr("Nothing is lost: click again at the opening."));
    }
    m_countdown->showNotice(sentence(receipt), {});
}

void FlowPage::lettersAnswered(const CommandReceipt& receipt) {
    const Answer& answer = receipt.answer;
    switch (answer.refusal) {
        case Refusal::None:
            if (answer.subject != 0) {
                m_challenge = ChallengeId{answer.subject};
                m_hearAt = m_live.now();
                return;
            }
            // Passed: what the letters stood in front of goes on by itself.
            if (m_lettersAsked == LettersNeed::BeforeOrder) m_live.session().openOrder();
            m_lettersAsked = LettersNeed::None;
            return refresh();
        case Refusal::LettersWrong:
            m_challenge = ChallengeId{answer.subject};
            m_hearAt = answer.until;
            m_letters->await();
            m_letters->reject();
            return m_letters->showNotice(sentence(receipt));
        case Refusal::LettersNotYet:
            // Also of letters that were asked for before the sale was gone back to.
            if (answer.subject != 0) m_challenge = ChallengeId{answer.subject};
            m_hearAt = answer.until;
            m_letters->letSubmitAgain();
            return;
        case Refusal::LettersLapsed:
        case Refusal::LettersUnknown:
            m_letters->await();
            m_letters->showNotice(sentence(receipt));
            m_live.session().requestLetters();
            return;
        default: return say(sentence(receipt));
    }
}

void FlowPage::holdAnswered(const CommandReceipt& receipt) {
    const Answer& answer = receipt.answer;
    switch (answer.refusal) {
        case Refusal::None: emit cueCame(Cue::SeatHeld); return m_seats->dismissAdvice();
        case Refusal::SeatTaken: {
            const SeatIndex seat{answer.subject};
            QString words = sentence(receipt);
            if (!m_live.view().held().empty()) words += QLatin1Char(' ') + tr("Your seats are still held.");
            emit cueCame(Cue::SeatLost);
            m_seats->showLost(seat, words);
            return m_seats->suggestNext();
        }
        case Refusal::NotAdjacent:
            if (m_lastClick) m_seats->offerNear(*m_lastClick);
            return;
        case Refusal::LettersRequired: m_lettersAsked = LettersNeed::BeforeMap; return refresh();
        default: return say(sentence(receipt));
    }
}

void FlowPage::happened(const OwnEvent& event) {
    switch (event.kind) {
        case EventKind::Admitted:
            m_waiting->showNotice({}, {});
            if (m_waiting->wantsChime()) emit cueCame(Cue::YourTurn);
            emit turnCame(m_waiting->wantsChime(), m_waiting->wantsWindowToFront());
            break;
        case EventKind::PassLapsing:
            m_waiting->showNotice(tr("The pass lapses in 10 s."),
                                  tr("Continue now, or the turn goes to the next person."));
            break;
        case EventKind::PassLapsed:
            sayWhatEnded(tr("Your turn was not used in time."), tr("Enter again at the end of the queue."));
            break;
        case EventKind::LeftQueue:
            if (event.number != static_cast<std::uint32_t>(QueueEnd::GraceOver)) break;
            sayWhatEnded(tr("The connection was lost for too long, the place is gone."),
                         tr("Enter again at the end of the queue."));
            break;
        case EventKind::HoldEnded:
            if (event.number != static_cast<std::uint32_t>(HoldEnd::Lapsed)) break;
            sayWhatEnded(tr("Your hold has ended, the seats went back."), tr("The map stays open: take others."));
            break;
        case EventKind::LeftMap:
            if (event.number == static_cast<std::uint32_t>(MapEnd::SessionEnded)) {
                sayWhatEnded(tr("Your time on the map is over."), tr("Enter again at the end of the queue."));
            } else if (event.number == static_cast<std::uint32_t>(MapEnd::SentBack)) {
                sayWhatEnded(tr("Too many wrong letters."), tr("You are back in the waiting room."));
            }
            break;
        case EventKind::PaymentRetrying:
            m_payment->showProgress(2, 3,
                                    tr("No answer from the card company. Trying again in %1 s, %2 of 3.")
                                        .arg(secondsText(m_live.until(event.until), 0))
                                        .arg(event.number + 1));
            break;
        case EventKind::PaymentRefused: {
            PaymentFailure failure;
            failure.outcome = static_cast<PaymentOutcome>(event.number);
            failure.method = m_payingBy;
            failure.amount = m_paying;
            failure.attemptsLeft = static_cast<std::uint32_t>(event.value);
            failure.time = event.time;
            m_payment->showFailure(sight(), failure);
            break;
        }
        case EventKind::TransferAwaited: m_payment->showTransferAwaited(sight(), event.until); break;
        case EventKind::OrderClosed: orderClosed(event); break;
        default: break;
    }
}

void FlowPage::orderClosed(const OwnEvent& event) {
    switch (static_cast<OrderEnd>(event.number)) {
        case OrderEnd::Lapsed:
            return sayWhatEnded(tr("The time to pay is over, the seats went back."), tr("Nothing was charged."));
        case OrderEnd::Cancelled:
            return sayWhatEnded(tr("The order is given up, the seats went back."), tr("Nothing was charged."));
        case OrderEnd::Refused:
            return sayWhatEnded(tr("The payment was refused and this sale ends the order with it."),
                                tr("Nothing was charged."));
        case OrderEnd::PerformanceCancelled:
            return sayWhatEnded(tr("The performance is cancelled."), tr("Nothing was charged."));
        default: return refresh();
    }
}

}  // namespace frontrow
