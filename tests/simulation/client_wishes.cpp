// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a client wants next, by where it stands in the flow.
#include <algorithm>

#include "client.h"

namespace frontrow::simulation {

Action Client::wish(const Eyes& eyes) {
    if (m_dice.chance(12)) return TopUp{Amount{m_dice.lowBetween(0, 3'000'000)}};
    if (m_dice.chance(6)) return RegisterDevice{};
    if (m_dice.chance(3)) return RemoveDevice{m_devices[m_dice.below(m_devices.size())]};
    if (m_dice.chance(15)) return Leave{};
    if (!m_tickets.empty() && m_dice.chance(60)) return wishTickets();
    if (!m_shares.empty() && m_dice.chance(400)) return PayShare{m_shares.back()};
    if (!m_orders.empty() && m_dice.chance(10)) return PayShare{m_orders[m_dice.below(m_orders.size())]};
    if (m_seen.openOrder.value != 0) return wishWithOrder(eyes);
    switch (m_seen.stage) {
        case BuyerStage::Outside: return wishOutside(eyes);
        case BuyerStage::Waiting: return wishWaiting(eyes);
        case BuyerStage::Admitted: return wishAdmitted(eyes);
        case BuyerStage::OnMap: return wishOnMap(eyes);
    }
    return Leave{};
}

Action Client::wishOutside(const Eyes& eyes) {
    const PerformanceSetup& setup = eyes.engine.sale(eyes.performance).setup();
    EnterWaitingRoom enter;
    if (setup.policy.opening.presaleCode != PresaleCodeRule::None && !m_dice.chance(100)) {
        enter.presaleCode = setup.presaleCodes[m_dice.chance(700) ? m_account.value % setup.presaleCodes.size()
                                                                  : m_dice.below(setup.presaleCodes.size())];
    } else if (m_dice.chance(50)) {
        enter.presaleCode = m_dice.below(1'100);
    }
    return enter;
}

Action Client::wishWaiting(const Eyes& eyes) {
    switch (m_dice.pick({60, 20, 10, 10})) {
        case 0: return UsePass{m_pass, eyes.engine.setup().epoch};
        case 1: return wishOutside(eyes);
        case 2: return wishLetters(eyes);
        default: return wishSeats(eyes);
    }
}

Action Client::wishAdmitted(const Eyes& eyes) {
    if (m_dice.chance(950)) return UsePass{m_pass, eyes.engine.setup().epoch};
    return m_dice.chance(500) ? wishOutside(eyes) : wishSeats(eyes);
}

Action Client::wishLetters(const Eyes&) {
    if (m_challenge.value == 0 || m_dice.chance(150)) return RequestLetters{};
    const std::uint64_t text = m_dice.chance(850) ? m_letters : m_letters ^ 1U;
    const ChallengeId challenge{m_dice.chance(950) ? m_challenge.value : m_challenge.value - 1};
    m_challenge = ChallengeId{m_dice.chance(300) ? m_challenge.value : 0};
    return AnswerLetters{challenge, text};
}

Action Client::wishOnMap(const Eyes& eyes) {
    if (!m_seen.lettersPassed && !m_dice.chance(80)) return wishLetters(eyes);
    if (!m_tickets.empty() && m_dice.chance(60)) return BeginRebooking{someTickets()};
    if (m_seen.held.empty()) return wishSeats(eyes);
    switch (m_dice.pick({450, 300, 100, 50, 100})) {
        case 0: return OpenOrder{m_seen.holdVersion};
        case 1: return wishSeats(eyes);
        case 2: {
            ReleaseSeats release{m_seen.holdVersion, {}};
            for (const SeatIndex seat : m_seen.held) {
                if (m_dice.chance(400)) release.seats.push(seat);
            }
            return release;
        }
        case 3: return OpenOrder{HoldVersion{m_seen.holdVersion.value - 1}};
        default: return wishLetters(eyes);
    }
}

Action Client::wishWithOrder(const Eyes& eyes) {
    const OrderId order = m_seen.openOrder;
    switch (m_dice.pick({600, 70, 30, 30, 80, 60, 60})) {
        case 0: {
            const PaymentPolicy& offers = eyes.engine.sale(eyes.performance).setup().policy.payment;
            const auto weight = [&](std::int64_t offered, std::uint32_t w) {
                return offered != 0 || m_dice.chance(30) ? w : 0U;
            };
            const std::uint32_t split = m_split == order ? 40 : 1;
            const auto method = m_dice.pick({weight(offers.wallet, 50), weight(offers.card, 40),
                                             weight(offers.transfer, 15), weight(offers.split, split), 1});
            Pay pay{order, static_cast<PaymentMethod>(std::min<std::size_t>(method, 3)), 0, 0};
            if (pay.method == PaymentMethod::Card) {
                pay.card = 1 + m_dice.below32(3);
                pay.detailsWrong = m_dice.chance(100) ? 1 : 0;
            }
            return pay;
        }
        case 1: return BackToSeats{order};
        case 2: return CancelOrder{order};
        case 3: return OpenOrder{m_seen.holdVersion};
        case 4: {
            OfferSplit split{order, {}};
            const auto members = m_dice.chance(100) ? m_dice.between(0, 5) : m_dice.between(1, 2);
            for (std::int64_t i = 0; i < members; ++i) split.members.push(AccountId{1 + m_dice.below32(eyes.accounts)});
            return split;
        }
        case 5: return wishLetters(eyes);
        default: return wishSeats(eyes);
    }
}

Action Client::wishSeats(const Eyes& eyes) {
    const VenuePlan& plan = *eyes.engine.sale(eyes.performance).setup().plan;
    switch (m_dice.pick({5, 3, 2})) {
        case 0: return HoldSeats{someSeats(eyes, 1 + m_dice.below32(4)), someMode(), someNeeds()};
        case 1: {
            const auto size = static_cast<std::uint8_t>(m_dice.between(1, 5));
            return HoldParty{seatInSight(eyes), size, someMode(), someNeeds()};
        }
        default: {
            const SectionIndex section{m_dice.below32(static_cast<std::uint32_t>(plan.sections().size()))};
            const auto count = static_cast<std::uint8_t>(m_dice.between(1, 4));
            if (plan.section(section).kind == SectionKind::Standing || m_dice.chance(100)) {
                return HoldStanding{section, count, someMode()};
            }
            return HoldSeats{someSeats(eyes, count), someMode(), someNeeds()};
        }
    }
}

// Mostly a seat that looks free, sometimes any.
SeatIndex Client::seatInSight(const Eyes& eyes) {
    const Sale& sale = eyes.engine.sale(eyes.performance);
    const std::uint32_t seats = sale.setup().plan->seatCount();
    const std::uint32_t start = m_dice.below32(seats);
    if (m_dice.chance(150)) return SeatIndex{start};
    const FreeSeats free = sale.freeSeats();
    for (std::uint32_t i = 0; i < seats; ++i) {
        const std::uint32_t seat = (start + i) % seats;
        if (free[seat] != 0) return SeatIndex{seat};
    }
    return SeatIndex{start};
}

SeatList Client::someSeats(const Eyes& eyes, std::uint32_t count) {
    const std::uint32_t seats = eyes.engine.sale(eyes.performance).setup().plan->seatCount();
    SeatList list;
    const SeatIndex first = seatInSight(eyes);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t next = m_dice.chance(800) ? (first.value + i) % seats : seatInSight(eyes).value;
        const SeatIndex seat{next};
        if (!list.contains(seat) || m_dice.chance(20)) list.push(seat);
    }
    return list;
}

TicketList Client::someTickets() {
    TicketList list;
    const auto count = m_dice.between(m_dice.chance(100) ? 0 : 1, 3);
    for (std::int64_t i = 0; i < count && !m_tickets.empty(); ++i) {
        const TicketId ticket = m_tickets[m_dice.below(m_tickets.size())];
        if (!list.contains(ticket) || m_dice.chance(20)) list.push(ticket);
    }
    return list;
}

Action Client::wishTickets() { return CancelTickets{someTickets()}; }

}  // namespace frontrow::simulation
