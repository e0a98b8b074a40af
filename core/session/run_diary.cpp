// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_diary.h"

#include <variant>

namespace frontrow {

namespace {

template <class Verb> const Verb* verbIn(const ClientMessage& message) {
    const auto* ask = std::get_if<Ask<Verb>>(&message);
    return ask == nullptr ? nullptr : &ask->verb;
}

std::optional<HoldAttempt> attemptIn(const ClientMessage& message, const BuyerView* view) {
    HoldAttempt attempt;
    if (const auto* seats = verbIn<HoldSeats>(message)) {
        attempt.way = HoldWay::Suggestion;
        attempt.mode = seats->mode;
        attempt.wanted = seats->seats;
    } else if (const auto* party = verbIn<HoldParty>(message)) {
        attempt.way = party->size == 1 ? HoldWay::SeatClick : HoldWay::PartyClick;
        attempt.mode = party->mode;
        attempt.wanted.push(party->seat);
    } else if (const auto* standing = verbIn<HoldStanding>(message)) {
        attempt.way = HoldWay::Standing;
        attempt.mode = standing->mode;
    } else {
        return std::nullopt;
    }
    for (const SeatIndex seat : attempt.wanted) {
        if (view == nullptr) break;
        const SeatState state = view->seat(seat).state;
        if (state != SeatState::Free) attempt.shown = state;
    }
    return attempt;
}

}  // namespace

CommandTimes RunDiary::timesOf(const CommandReceipt& receipt) const {
    const SimTime sent{receipt.sentMs + m_offset};
    const SimTime answered{receipt.answeredMs + m_offset};
    // The sale decides the moment a command arrives, so all of the way there and back is network.
    return {sent, receipt.decided, answered, answered - sent};
}

RunFacts RunDiary::facts() const {
    RunFacts facts = m_facts;
    if (m_session != nullptr) facts.walletAfter = m_session->view().wallet();
    return facts;
}

void RunDiary::goOnFrom(RunFacts facts, std::optional<SimTime> lostSince) {
    m_facts = std::move(facts);
    m_lostSince = lostSince;
    m_inside = !m_facts.entries.empty();
}

void RunDiary::noteCorrection(LetterCorrection correction) {
    if (!m_facts.letters.empty()) m_facts.letters.back().corrections.push_back(correction);
}

void RunDiary::noteFormCorrections(std::uint8_t fields, Duration took) {
    m_fieldsCorrected = static_cast<std::uint8_t>(m_fieldsCorrected + fields);
    m_correcting = m_correcting + took;
}

void RunDiary::linkChanged() {
    if (m_session->linkState() == LinkState::Lost) m_lostSince = now();
    if (m_session->linkState() == LinkState::Open && m_lostSince) {
        m_facts.outages.push_back({*m_lostSince, now()});
        m_lostSince.reset();
    }
}

void RunDiary::asked(const ClientMessage& message, CommandCounter counter) {
    m_asked.emplace(counter.value, message);
    if (const auto attempt = attemptIn(message, m_session == nullptr ? nullptr : &m_session->view()))
        m_holds.emplace(counter.value, *attempt);
    if (verbIn<RequestLetters>(message) != nullptr) m_lettersAsked = now();
    if (const auto* answer = verbIn<AnswerLetters>(message); answer != nullptr && !m_facts.letters.empty()) {
        m_facts.letters.back().typed = answer->text;
    }
}

void RunDiary::answered(const CommandReceipt& receipt) {
    const auto found = m_asked.find(receipt.counter.value);
    if (found == m_asked.end()) return;
    const ClientMessage message = std::move(found->second);
    m_asked.erase(found);
    if (const auto hold = m_holds.find(receipt.counter.value); hold != m_holds.end()) {
        noteHold(receipt, hold->second);
        m_holds.erase(hold);
    }
    if (verbIn<EnterWaitingRoom>(message) != nullptr) noteEntry(receipt);
    if (verbIn<UsePass>(message) != nullptr && receipt.answer.ok() && !m_facts.admissions.empty()) {
        m_facts.admissions.back().used = timesOf(receipt);
    }
    if (const auto* letters = verbIn<AnswerLetters>(message)) noteLetters(receipt, *letters);
    if (verbIn<OpenOrder>(message) != nullptr && receipt.answer.ok()) {
        OrderFacts order;
        order.opened = timesOf(receipt);
        order.until = receipt.answer.until;
        m_facts.orders.push_back(std::move(order));
    }
    if (const auto* pay = verbIn<Pay>(message); pay != nullptr && !m_facts.orders.empty()) {
        PaymentAttempt attempt;
        attempt.method = pay->method;
        attempt.times = timesOf(receipt);
        attempt.refusal = receipt.answer.refusal;
        attempt.details = pay->detailsWrong != 0 ? Details::TypedWrong : Details::Right;
        attempt.fieldsCorrected = m_fieldsCorrected;
        attempt.correcting = m_correcting;
        m_fieldsCorrected = 0;
        m_correcting = {};
        m_facts.orders.back().attempts.push_back(attempt);
    }
}

void RunDiary::noteEntry(const CommandReceipt& receipt) {
    if (receipt.answer.refusal == Refusal::NotOpen) m_facts.earlyClicks.push_back({receipt.sentMs + m_offset});
    // Clicked twice is entered once: the second click is answered with the place one has.
    if (!receipt.answer.ok() || m_inside) return;
    m_inside = true;
    m_facts.entries.push_back({m_nextCause, timesOf(receipt), receipt.answer.number});
    m_nextCause = EntryCause::OwnChoice;
}

void RunDiary::noteHold(const CommandReceipt& receipt, HoldAttempt attempt) {
    attempt.times = timesOf(receipt);
    attempt.refusal = receipt.answer.refusal;
    if (attempt.refusal == Refusal::SeatTaken) attempt.lostBy = milliseconds(receipt.answer.number);
    m_holdToComplete = receipt.answer.ok();
    m_facts.holdAttempts.push_back(attempt);
}

void RunDiary::noteLetters(const CommandReceipt& receipt, const AnswerLetters& answer) {
    if (m_facts.letters.empty()) return;
    LettersTry& last = m_facts.letters.back();
    last.typed = answer.text;
    last.answer = timesOf(receipt);
    last.refusal = receipt.answer.refusal;
    if (receipt.answer.refusal == Refusal::LettersWrong) m_lettersAsked = now();
    if (receipt.answer.refusal == Refusal::LettersTooMany) m_nextCause = EntryCause::LettersFailed;
}

void RunDiary::lettersSpelled(const LettersSpelled& letters) {
    std::uint64_t packed = 0;
    for (std::size_t i = 0; i < letters.letters.size() && i < 8; ++i) {
        packed |= std::uint64_t{static_cast<unsigned char>(letters.letters[i])} << (8 * i);
    }
    LettersTry attempt;
    attempt.asked = m_lettersAsked.value_or(now());
    attempt.shown = now();
    attempt.truth = packed;
    m_facts.letters.push_back(std::move(attempt));
}

void RunDiary::happened(const OwnEvent& event) {
    const bool out =
        event.kind == EventKind::PassLapsed || event.kind == EventKind::LeftQueue || event.kind == EventKind::LeftMap;
    if (out) m_inside = false;
    switch (event.kind) {
        case EventKind::Admitted:
            m_facts.admissions.push_back({event.time, now(), event.until, std::nullopt, std::nullopt});
            break;
        case EventKind::PassLapsed:
            if (!m_facts.admissions.empty()) m_facts.admissions.back().lapsed = event.time;
            m_nextCause = EntryCause::PassLapsed;
            break;
        case EventKind::LeftMap:
            if (event.number == static_cast<std::uint32_t>(MapEnd::SessionEnded))
                m_nextCause = EntryCause::MapSessionEnded;
            if (event.number == static_cast<std::uint32_t>(MapEnd::ConnectionLost))
                m_nextCause = EntryCause::ConnectionLost;
            break;
        case EventKind::LeftQueue:
            if (event.number == static_cast<std::uint32_t>(QueueEnd::GraceOver))
                m_nextCause = EntryCause::ConnectionLost;
            break;
        case EventKind::TicketIssued:
            m_facts.tickets.push_back({SeatIndex{event.number}, Amount{static_cast<std::int64_t>(event.value)}});
            break;
        default: break;
    }
    noteHoldEvent(event);
    notePayment(event);
}

void RunDiary::noteHoldEvent(const OwnEvent& event) {
    if (event.kind == EventKind::HoldStarted) m_facts.holds.push_back({event.time, kNever, HoldEnd::Ordered});
    if (event.kind == EventKind::HoldEnded && !m_facts.holds.empty()) {
        m_facts.holds.back().to = event.time;
        m_facts.holds.back().end = static_cast<HoldEnd>(event.number);
    }
}

OrderFacts* RunDiary::openOrder() {
    if (m_facts.orders.empty() || m_facts.orders.back().closed) return nullptr;
    return &m_facts.orders.back();
}

void RunDiary::notePayment(const OwnEvent& event) {
    OrderFacts* order = openOrder();
    if (order == nullptr) return;
    PaymentAttempt* attempt = order->attempts.empty() ? nullptr : &order->attempts.back();
    const auto settle = [&](PaymentOutcome outcome) {
        if (attempt == nullptr || attempt->refusal != Refusal::None || attempt->outcome) return;
        attempt->outcome = outcome;
        attempt->settled = now();
        if (attempt->firstAnswer == SimTime{}) attempt->firstAnswer = now();
    };
    if (event.kind == EventKind::PaymentRetrying && attempt != nullptr) {
        if (attempt->firstAnswer == SimTime{}) attempt->firstAnswer = now();
        attempt->tries = static_cast<std::uint8_t>(event.number + 1);
    } else if (event.kind == EventKind::PaymentRefused) {
        settle(static_cast<PaymentOutcome>(event.number));
    } else if (event.kind == EventKind::OrderClosed) {
        order->end = static_cast<OrderEnd>(event.number);
        order->closed = now();
        if (order->end == OrderEnd::Paid) settle(PaymentOutcome::Approved);
    }
}

void RunDiary::viewChanged() {
    const BuyerView& view = m_session->view();
    if (!m_walletKnown && view.wallet().minor > 0) {
        m_facts.walletBefore = view.wallet();
        m_walletKnown = true;
    }
    if (!m_facts.entries.empty() && m_facts.entries.back().place == 0) {
        m_facts.entries.back().place = view.place().value_or(0);
    }
    if (m_holdToComplete && !view.held().empty()) {
        m_facts.holdAttempts.back().held = view.held();
        m_holdToComplete = false;
    }
    if (OrderFacts* order = openOrder(); order != nullptr && view.order()) {
        order->total = view.order()->total;
        order->fee = view.order()->fee;
    }
}

}  // namespace frontrow
