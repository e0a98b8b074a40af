// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// After the faults have stopped: everything settles within the longest deadline and 30 seconds, and
// every seat that is not sold can be bought (rule I14).
#include <algorithm>

#include "run.h"
#include "sale/seat_choice.h"

namespace frontrow::simulation {

namespace {

constexpr std::uint32_t kMostLots = 400;

}  // namespace

Answer Run::system(const Action& action) {
    return answerNow({{Role::System, kNobody, {}}, {}, PerformanceId{1}, action});
}

Answer Run::ask(AccountId account, const Action& action) {
    return answerNow(
        {{Role::Buyer, account, DeviceIndex{0}}, CommandCounter{++m_askCounter}, PerformanceId{1}, action});
}

void Run::settleEverything() {
    const SalePolicy& policy = m_world.performances.front().policy;
    const std::int64_t longest =
        m_givenBackMs +
        std::max({policy.admission.passMs, policy.admission.mapSessionMs, policy.waitingRoom.graceMs,
                  policy.holds.holdMs, policy.payment.limitMs, policy.payment.transferDueMs,
                  policy.cancel.returnDelayMs, policy.payment.transferDueAtMidnight != 0 ? days(1).ms : 0});
    // Everybody gone from the line and the map, nobody comes any more.
    for (const Client& client : m_clients) {
        if (failed()) return;
        system(LoseConnection{client.account()});
    }
    for (int step = 1; step <= 4 && !failed(); ++step) advance(m_now + milliseconds((longest + 30'000) / 4 + 1));
    if (failed()) return;
    const Sale& sale = m_server->sale();
    const SaleCounts counts = sale.counts();
    if (counts.held != 0 || counts.ordered != 0)
        return fail("I14: seats are still held or ordered after every deadline");
    for (const Client& client : m_clients) {
        const BuyerState buyer = sale.buyer(client.account());
        if (buyer.openOrder.value != 0) return fail("I14: an order is still open after every deadline");
        if (buyer.stage != BuyerStage::Outside) return fail("I14: somebody gone still has a place or a pass");
    }
    if (std::string broken = m_server->engine().checkInvariants(); !broken.empty()) fail(broken);
}

// New people buy what is left, lot by lot, until nothing is.
void Run::buyEverything() {
    const PerformanceSetup& setup = m_world.performances.front();
    if (m_now + hours(2) >= setup.starts) return;
    if (setup.policy.opening.presaleCode == PresaleCodeRule::OnceEach) return;
    const Command open{{Role::Admin, AccountId{1}, DeviceIndex{0}},
                       CommandCounter{1'000'000'000},
                       PerformanceId{1},
                       SetAdmission{10'000'000, 0, 0, 0}};
    const Answer opened = answerNow(open);
    if (failed()) return;
    if (opened.refusal == Refusal::PerformanceCancelled) return refundEverything();
    if (!opened.ok()) return fail("I14: admission cannot be opened");
    for (std::uint32_t lot = 0; lot < kMostLots && !failed(); ++lot) {
        if (m_server->sale().counts().free == 0) return;
        if (m_now + minutes(30) >= setup.starts) return;
        if (!buyOneLot() && !failed()) return fail("I14: a free seat cannot be bought");
    }
}

// A cancelled performance is wound up: everybody has the money back, once.
void Run::refundEverything() {
    while (!failed() && system(RefundNext{}).number > 0) {
    }
    if (!failed() && m_server->sale().counts().sold != 0) fail("I14: a cancelled performance has sold seats");
}

bool Run::buyOneLot() {
    const PerformanceSetup& setup = m_world.performances.front();
    const AccountId buyer{system(OpenAccount{AccountKind::Person, Amount{1'000'000'000'000}}).subject};
    const Sale& sale = m_server->sale();
    advance(std::max(m_now, setup.opening));
    if (!ask(buyer, EnterWaitingRoom{setup.presaleCodes.front()}).ok()) return false;
    for (int wait = 0; wait < 2'000 && !failed() && sale.buyer(buyer).stage == BuyerStage::Waiting; ++wait) {
        advance(m_now + seconds(1));
        system(CrowdLeavesMap{1'000'000});
    }
    const auto letters = [&] {
        if (!ask(buyer, RequestLetters{}).ok()) return false;
        for (const Event& event : m_events) {
            if (event.kind != EventKind::LettersIssued) continue;
            const AnswerLetters answer{ChallengeId{event.subject}, event.value};
            advance(m_now + milliseconds(1));
            return ask(buyer, answer).ok();
        }
        return false;
    };
    const UsePass pass{sale.buyer(buyer).pass, m_epoch};
    if (!ask(buyer, pass).ok()) return false;
    if (!sale.buyer(buyer).lettersPassed && !letters()) return false;
    const Answer held = holdWhatIsLeft(buyer);
    if (!held.ok()) return false;
    Answer ordered = ask(buyer, OpenOrder{HoldVersion{held.subject}});
    if (ordered.refusal == Refusal::LettersRequired) {
        if (!letters()) return false;
        ordered = ask(buyer, OpenOrder{HoldVersion{held.subject}});
    }
    if (!ordered.ok()) return false;
    return payFor(buyer, OrderId{ordered.subject});
}

// As many free seats as one may have; where that would leave somebody alone, the first one by itself
// that is allowed. Not one after another is asked for: a second between two of them, and where the clock of the
// holds runs from the entrance it is over before the last.
Answer Run::holdWhatIsLeft(AccountId buyer) {
    const auto limit = static_cast<std::size_t>(m_world.performances.front().policy.holds.ticketLimit);
    const FreeSeats free = m_server->sale().freeSeats();
    SeatList seats;
    for (std::uint32_t i = 0; i < free.size() && seats.size() < limit; ++i) {
        if (free[i] != 0) seats.push(SeatIndex{i});
    }
    Answer held = ask(buyer, HoldSeats{seats, HoldMode::Add, PartyNeeds::StepFree});
    for (std::uint32_t i = 0; i < free.size() && held.refusal == Refusal::LeavesSingleSeat; ++i) {
        if (free[i] == 0) continue;
        SeatList single;
        single.push(SeatIndex{i});
        if (singleSeatViolation(*m_world.performances.front().plan, free, single, {})) continue;
        advance(m_now + seconds(1));  // hold requests have a rate
        held = ask(buyer, HoldSeats{single, HoldMode::Add, PartyNeeds::StepFree});
    }
    return held;
}

bool Run::payFor(AccountId buyer, OrderId order) {
    const PaymentPolicy& payment = m_world.performances.front().policy.payment;
    PaymentMethod method = PaymentMethod::Split;
    if (payment.wallet != 0)
        method = PaymentMethod::Wallet;
    else if (payment.card != 0)
        method = PaymentMethod::Card;
    else if (payment.transfer != 0)
        method = PaymentMethod::Transfer;
    if (method == PaymentMethod::Split) {
        OfferSplit offer{order, {}};
        const AccountId friendly{system(OpenAccount{AccountKind::Person, Amount{1'000'000'000'000}}).subject};
        offer.members.push(friendly);
        if (!ask(buyer, offer).ok() || !ask(friendly, PayShare{order}).ok()) return false;
    }
    const Answer paid = ask(buyer, Pay{order, method, method == PaymentMethod::Card ? 1U : 0U, 0});
    if (!paid.ok()) return false;
    system(SettlePayment{PaymentId{paid.subject}, 1, PaymentOutcome::Approved});
    const auto said = m_server->sale().order(order);
    return said && said->paid;
}

}  // namespace frontrow::simulation
