// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wired_buyer.h"

#include <algorithm>

namespace frontrow::simulation {

WiredBuyer::WiredBuyer(AccountId account, const ClientDraw& draw, const PerformanceSetup& setup, Dice dice, Link& link,
                       const LocalClock& clock, std::uint64_t nonce)
    : m_account(account),
      m_draw(draw),
      m_setup(setup),
      m_dice(dice),
      m_session(link, clock, setup.plan, *this, "simulated", nonce) {}

void WiredBuyer::act() {
    if (m_dice.chance(20)) m_session.probeClock();
    if (m_dice.chance(8)) m_session.topUp(Amount{m_dice.lowBetween(1, 3'000'000)});
    if (m_dice.chance(12)) return void(m_session.leave());
    if (m_dice.chance(10)) return m_session.reloadMap();
    if (!view().tickets().empty() && m_dice.chance(60)) return cancelSome();
    if (!m_shares.empty() && m_dice.chance(400)) return void(m_session.payShare(m_shares.back()));
    switch (view().stage()) {
        case BuyerStage::Outside: m_session.enterWaitingRoom(presaleCode()); break;
        case BuyerStage::Waiting:
            if (m_dice.chance(300)) m_session.usePass();
            if (m_dice.chance(100)) letters();
            if (m_dice.chance(60)) m_session.enterWaitingRoom(presaleCode());
            break;
        case BuyerStage::Admitted: m_session.usePass(); break;
        case BuyerStage::OnMap: shop(); break;
    }
    if (m_draw.temperament == Temperament::DoubleClicks && m_dice.chance(300)) act();
}

std::uint64_t WiredBuyer::presaleCode() {
    if (m_setup.policy.opening.presaleCode == PresaleCodeRule::None || m_dice.chance(50)) return 0;
    return m_setup.presaleCodes[m_account.value % m_setup.presaleCodes.size()];
}

void WiredBuyer::shop() {
    if (!view().lettersPassed() && !m_dice.chance(80)) return letters();
    if (view().order()) return pay();
    if (view().held().empty()) return chooseSeats();
    switch (m_dice.pick({450, 250, 80, 50, 40})) {
        case 0: m_session.openOrder(); break;
        case 1: chooseSeats(); break;
        case 2: m_session.release({}); break;
        case 3: {
            SeatList some;
            for (const SeatIndex seat : view().held()) {
                if (m_dice.chance(500)) some.push(seat);
            }
            m_session.release(some);
            break;
        }
        default: letters();
    }
}

void WiredBuyer::pay() {
    const PaymentPolicy& offers = m_setup.policy.payment;
    switch (m_dice.pick({700, 60, 60, 60, 40})) {
        case 0: {
            const auto weight = [&](std::int64_t offered, std::uint32_t w) { return offered != 0 ? w : 1U; };
            const auto method = static_cast<PaymentMethod>(
                m_dice.pick({weight(offers.wallet, 50), weight(offers.card, 40), weight(offers.transfer, 10), 1}));
            const CardForm form = m_dice.chance(100) ? CardForm::TypedWrong : CardForm::Right;
            const bool card = method == PaymentMethod::Card;
            m_session.pay(method, card ? 1 + m_dice.below32(3) : 0, card ? form : CardForm::Right);
            break;
        }
        case 1: m_session.backToSeats(); break;
        case 2: m_session.cancelOrder(view().order()->id); break;
        case 3: letters(); break;
        default: {
            AccountList members;
            members.push(AccountId{1 + m_dice.below32(4)});
            m_session.offerSplit(members);
        }
    }
}

void WiredBuyer::letters() {
    if (m_challenge.value == 0 || m_dice.chance(80)) return void(m_session.requestLetters());
    const bool known = m_spelled && m_spelled->challenge == m_challenge;
    if (!known) return m_session.readLettersAloud(m_challenge);
    const ChallengeId challenge = m_challenge;
    m_challenge = {};
    m_session.answerLetters(challenge, m_dice.chance(100) ? std::string("AAAAAA") : m_spelled->letters);
}

void WiredBuyer::cancelSome() {
    TicketList some;
    for (const TicketSight& ticket : view().tickets()) {
        if (some.count < 3 && m_dice.chance(500)) some.push(ticket.id);
    }
    if (some.count == 0) return;
    if (m_dice.chance(300))
        m_session.beginRebooking(some);
    else
        m_session.cancelTickets(some);
}

// Mostly a seat that looks free.
SeatIndex WiredBuyer::seatInSight() {
    const std::uint32_t seats = view().plan().seatCount();
    const std::uint32_t start = m_dice.below32(seats);
    if (m_dice.chance(150)) return SeatIndex{start};
    const FreeSeats free = view().freeSeats();
    for (std::uint32_t i = 0; i < seats; ++i) {
        const std::uint32_t seat = (start + i) % seats;
        if (free[seat] != 0) return SeatIndex{seat};
    }
    return SeatIndex{start};
}

void WiredBuyer::chooseSeats() {
    const VenuePlan& plan = view().plan();
    const HoldMode mode = m_dice.chance(300) ? HoldMode::Swap : HoldMode::Add;
    const PartyNeeds needs = m_dice.chance(150) ? PartyNeeds::StepFree : PartyNeeds::None;
    switch (m_dice.pick({6, 3, 2})) {
        case 0: {
            SeatList seats;
            const SeatIndex first = seatInSight();
            const auto count = 1 + m_dice.below32(3);
            for (std::uint32_t i = 0; i < count; ++i) {
                const SeatIndex seat{(first.value + i) % plan.seatCount()};
                if (!seats.contains(seat)) seats.push(seat);
            }
            m_session.holdSeats(seats, mode, needs);
            break;
        }
        case 1: {
            const SeatIndex seat = seatInSight();
            m_session.holdParty(seat, static_cast<std::uint8_t>(m_dice.between(1, 4)), mode, needs);
            break;
        }
        default: {
            const SectionIndex section{m_dice.below32(static_cast<std::uint32_t>(plan.sections().size()))};
            m_session.holdStanding(section, static_cast<std::uint8_t>(m_dice.between(1, 4)), mode);
        }
    }
}

// --- What the session tells -----------------------------------------------------------------------

void WiredBuyer::asked(const ClientMessage& message, CommandCounter counter) {
    if (counter.value != m_asked.size() + 1) m_complaint = "I4: a session leaves out a number, or gives it twice";
    m_asked.push_back({message.index(), false, false});
}

const WiredBuyer::Asked* WiredBuyer::asked(CommandCounter counter) const {
    return counter.value >= 1 && counter.value <= m_asked.size() ? &m_asked[counter.value - 1] : nullptr;
}

void WiredBuyer::answered(const CommandReceipt& receipt) {
    Asked& asked = m_asked[receipt.counter.value - 1];
    if (asked.receipt) m_complaint = "I4: a session tells the answer to one command twice";
    asked.receipt = true;
    if (receipt.verb == RequestLetters::name && receipt.answer.ok()) m_challenge = ChallengeId{receipt.answer.subject};
    m_news.receipts.push_back(receipt);
}

void WiredBuyer::declined(const Declined& declined) {
    if (declined.refusal == WireRefusal::DeviceRefused) m_shutOut = true;
    const std::uint64_t counter = declined.counter.value;
    if (counter >= 1 && counter <= m_asked.size()) m_asked[counter - 1].declined = true;
}

void WiredBuyer::happened(const OwnEvent& event) {
    if (event.kind == EventKind::ShareAsked) m_shares.emplace_back(event.subject);
    if (event.kind == EventKind::SharePaid || event.kind == EventKind::ShareReturned)
        std::erase(m_shares, OrderId{event.subject});
    m_news.events.push_back(event);
}

void WiredBuyer::lettersSpelled(const LettersSpelled& letters) {
    m_spelled = letters;
    m_news.spelled.push_back(letters);
}

WiredBuyer::News WiredBuyer::takeNews() {
    News news;
    std::swap(news, m_news);
    return news;
}

}  // namespace frontrow::simulation
