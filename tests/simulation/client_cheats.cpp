// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What cheats, sellers and admins send: other people's objects, verbs without a right, rates and
// caps, and any command at all with any content.
#include "client.h"

namespace frontrow::simulation {

Action Client::cheat(const Eyes& eyes) {
    switch (m_dice.pick({2, 2, 2, 2, 2, 8})) {
        case 0: return UsePass{m_pass + m_dice.below32(3), eyes.engine.setup().epoch + m_dice.below32(2)};
        case 1: return Pay{OrderId{m_dice.below32(40)}, PaymentMethod::Wallet, 0, 0};
        case 2: {
            CancelTickets cancel;
            cancel.tickets.push(TicketId{m_dice.below32(60)});
            return cancel;
        }
        case 3: return CancelOrder{OrderId{m_dice.below32(40)}};
        case 4: return BackToSeats{OrderId{m_dice.below32(40)}};
        default: return anything(eyes);
    }
}

Action Client::sell(const Eyes& eyes) {
    const PerformanceSetup& setup = eyes.engine.sale(eyes.performance).setup();
    const std::uint32_t seats = setup.plan->seatCount();
    switch (m_dice.pick({200, 100, 300, 200, 180, 2, 12})) {
        case 0: {
            SetAdmission set{m_dice.lowBetween(0, 200'000), m_dice.between(-1, 30), 0, 0};
            set.paused = m_dice.chance(100) ? 1 : 0;
            set.followLoad = m_dice.chance(300) ? 1 : 0;
            return set;
        }
        case 1: return AdmitNow{m_dice.below32(4)};
        case 2: {
            BlockSeats block;
            block.blocked = m_dice.chance(400) ? 1 : 0;
            const auto count = m_dice.between(0, 3);
            for (std::int64_t i = 0; i < count; ++i) block.seats.push(SeatIndex{m_dice.below32(seats + 1)});
            return block;
        }
        case 3: {
            const auto tiers = static_cast<std::uint64_t>(setup.plan->tiers().size());
            return SetTierPrice{TierIndex{static_cast<std::uint8_t>(m_dice.below(tiers + 1))},
                                Amount{m_dice.lowBetween(-1, 400) * 1'000}};
        }
        case 4: {
            CancelTickets cancel;
            const auto count = m_dice.between(1, 2);
            for (std::int64_t i = 0; i < count; ++i) cancel.tickets.push(TicketId{m_dice.below32(60)});
            return cancel;
        }
        case 5: return m_dice.chance(200) ? Action{CancelPerformance{}} : Action{AdmitNow{2}};
        default: return anything(eyes);
    }
}

Action Client::administer(const Eyes& eyes) {
    switch (m_dice.pick({3, 3, 3, 1})) {
        case 0: return RemoveBuyer{AccountId{m_dice.below32(eyes.accounts + 2)}};
        case 1: return AdmitNow{m_dice.below32(4)};
        case 2: {
            const auto followLoad = static_cast<std::uint8_t>(m_dice.below(2));
            return SetAdmission{m_dice.between(500, 100'000), m_dice.between(0, 30), 0, followLoad};
        }
        default: return anything(eyes);
    }
}

// Any verb with any fields, in and out of range.
Action Client::anything(const Eyes& eyes) {
    const std::uint32_t seats = eyes.engine.sale(eyes.performance).setup().plan->seatCount();
    const AccountId account{m_dice.below32(eyes.accounts + 3)};
    const OrderId order{m_dice.below32(40)};
    const auto size = static_cast<std::uint8_t>(m_dice.below(12));
    switch (m_dice.below(25)) {
        case 0: return OpenAccount{AccountKind::Person, Amount{m_dice.between(-5, 5'000)}};
        case 1: return TopUp{Amount{m_dice.chance(300) ? INT64_MAX - m_dice.between(0, 9) : m_dice.between(-9, 9'000)}};
        case 2: return LoseConnection{account};
        case 3: return ResumeConnection{account, static_cast<std::uint8_t>(m_dice.below(2))};
        case 4: return HoldSeats{{}, someMode(), someNeeds()};
        case 5: return HoldSeats{someSeats(eyes, 10), someMode(), someNeeds()};
        case 6: return HoldParty{SeatIndex{m_dice.below32(seats + 3)}, size, someMode(), someNeeds()};
        case 7: return HoldStanding{SectionIndex{m_dice.below32(5)}, size, someMode()};
        case 8: return OpenOrder{HoldVersion{m_dice.below32(20)}};
        case 9: return SettlePayment{PaymentId{m_dice.below32(40)}, 1, PaymentOutcome::Approved};
        case 10: return SetAdmission{m_dice.between(0, 20'000'000), m_dice.between(-5, 20'000'000), 0, 0};
        case 11: return AdmitNow{m_dice.below32(50)};
        case 12: return ReportLoad{m_dice.between(-5, 200)};
        case 13: return BlockSeats{someSeats(eyes, 3), size};
        case 14: return SetTierPrice{TierIndex{size}, Amount{m_dice.between(-9, 9'000)}};
        case 15: return RemoveBuyer{account};
        case 16: return CancelPerformance{};
        case 17: return RefundNext{};
        case 18: return CrowdArrives{m_dice.below32(100)};
        case 19: return CrowdLeavesMap{m_dice.below32(100)};
        case 20: return OfferSplit{order, {}};
        case 21: return PayShare{order};
        case 22: return RemoveDevice{DeviceIndex{size}};
        case 23: return NoteStall{m_dice.between(-5, 9'000), StallRule::Extend};
        default: return Tick{};
    }
}

}  // namespace frontrow::simulation
