// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference model: cancelled tickets, sellers, admins, the far crowd.
#include <algorithm>

#include "model.h"

namespace frontrow::simulation {

namespace {

constexpr std::int64_t kLeastRate = 100;
constexpr std::int64_t kMostRate = 10'000'000;
constexpr std::int64_t kMostCap = 10'000'000;
constexpr std::int64_t kBusyMs = 100;
constexpr std::int64_t kIdleMs = 20;
constexpr std::uint32_t kRefundsAtOnce = 64;
constexpr std::uint32_t kMostAtOnce = 100'000;

Answer no(Refusal refusal, std::uint32_t subject = 0, std::uint32_t number = 0, SimTime until = {}) {
    return {refusal, subject, number, until};
}

std::int64_t dayOf(SimTime t, SimTime midnight) {
    const std::int64_t since = (t - midnight).ms;
    const std::int64_t day = days(1).ms;
    return since >= 0 ? since / day : -((-since + day - 1) / day);
}

}  // namespace

// Sellers give back everything; buyers pay the charge of the day.
Amount Model::refundOf(const ModelTicket& ticket, Role role) const {
    if (role == Role::Seller) return ticket.price + ticket.fee;
    const CancelPolicy& cancel = policy().cancel;
    std::int64_t charge = 0;
    for (std::int64_t i = 0; i < cancel.stepCount; ++i) {
        const CancelStep& step = cancel.steps[static_cast<std::size_t>(i)];
        if (m_now >= m_setup->startDay - days(step.daysBefore)) charge = step.chargePerMille;
    }
    Amount refund = ticket.price - share(ticket.price, charge);
    const bool sameDay = dayOf(m_now, m_setup->startDay) == dayOf(m_orders.at(ticket.order).opened, m_setup->startDay);
    if (cancel.feeRefund == FeeRefundRule::Always || (cancel.feeRefund == FeeRefundRule::SameDay && sameDay)) {
        refund += ticket.fee;
    }
    return refund;
}

// The ticket is void, its money back in the wallet, its seat free now or after the return delay.
void Model::voidTicket(TicketId id, Amount refund) {
    ModelTicket& ticket = m_tickets.at(id);
    ticket.valid = false;
    --m_buyers.at(ticket.owner).bought;
    m_house -= refund;
    account(ticket.owner).balance += refund;
    const std::int64_t delay = m_cancelled ? 0 : policy().cancel.returnDelayMs;
    setSeat(ticket.seat, delay > 0 || m_cancelled ? SeatState::Blocked : SeatState::Free, kNobody);
    if (delay > 0) m_returning[ticket.seat] = m_now + milliseconds(delay);
}

std::optional<Answer> Model::ticketRefusal(const TicketList& tickets, std::size_t i) const {
    const TicketId id = tickets[i];
    const auto found = m_tickets.find(id);
    const bool foreign = m_command->actor.role == Role::Buyer && found != m_tickets.end() &&
                         found->second.owner != m_command->actor.account;
    if (found == m_tickets.end() || foreign) return no(Refusal::UnknownTicket, id.value);
    for (std::size_t j = 0; j < i; ++j) {
        if (tickets[j] == id) return no(Refusal::Malformed, id.value);
    }
    if (!found->second.valid) return no(Refusal::AlreadyRefunded, id.value);
    if (m_ended) return no(Refusal::TooLate, id.value);
    if (const OrderId order = rebookingOrder(id); order.value != 0) return no(Refusal::OrderOpen, order.value);
    return std::nullopt;
}

Answer Model::cancelTickets(const CancelTickets& a) {
    const Role role = m_command->actor.role;
    if (a.tickets.empty()) return no(Refusal::Malformed);
    if (m_cancelled) return no(Refusal::PerformanceCancelled);
    for (std::size_t i = 0; i < a.tickets.size(); ++i) {
        if (const auto refused = ticketRefusal(a.tickets, i)) return *refused;
    }
    if (role == Role::Buyer && policy().cancel.unit == CancelUnit::WholeOrder) {
        for (const TicketId id : a.tickets) {
            for (const auto& [other, ticket] : m_tickets) {
                const bool left = ticket.valid && !a.tickets.contains(other);
                if (left && ticket.order == m_tickets.at(id).order) return no(Refusal::WholeOrderOnly);
            }
        }
    }
    Amount sum;
    for (const TicketId id : a.tickets) {
        const Amount refund = refundOf(m_tickets.at(id), role);
        voidTicket(id, refund);
        sum += refund;
    }
    const auto told = static_cast<std::uint32_t>(std::min<std::int64_t>(sum.minor, UINT32_MAX));
    return {Refusal::None, a.tickets[0].value, told, {}};
}

Answer Model::setAdmission(const SetAdmission& a) {
    if (const auto refused = notRunning()) return *refused;
    const bool flags = a.paused <= 1 && a.followLoad <= 1;
    if (a.ratePerMille < kLeastRate || a.ratePerMille > kMostRate || a.mapCap < 0 || a.mapCap > kMostCap || !flags) {
        return no(Refusal::OutOfRange);
    }
    setRate(a.ratePerMille);
    m_mapCap = a.mapCap;
    m_paused = a.paused != 0;
    m_followLoad = a.followLoad != 0;
    return {};
}

void Model::setRate(std::int64_t ratePerMille) {
    creditTo(m_now);
    m_ratePerMille = ratePerMille;
    m_tokens = std::min(m_tokens, bucketSize());
}

Answer Model::admitNow(const AdmitNow& a) {
    if (const auto refused = notRunning()) return *refused;
    if (a.count == 0 || a.count > kMostAtOnce) return no(Refusal::OutOfRange);
    if (!m_opened) return no(Refusal::NotOpen, 0, 0, m_setup->opening);
    std::uint32_t people = 0;
    while (people < a.count && waiting() > 0 && m_complaint.empty()) {
        const Event* choice = nextChoice();
        if (choice == nullptr) {
            complain("admission: fewer people than the seller let in");
            break;
        }
        people += choice->kind == EventKind::CrowdAdmitted ? choice->number : 1;
        if (people > a.count) complain("admission: more people than the seller let in");
        admitOne(*choice);
    }
    return {Refusal::None, 0, people, {}};
}

Answer Model::reportLoad(const ReportLoad& a) {
    if (!m_followLoad || a.holdP95Ms < 0) return no(Refusal::OutOfRange);
    if (a.holdP95Ms > kBusyMs) setRate(std::max(kLeastRate, m_ratePerMille / 2));
    if (a.holdP95Ms < kIdleMs) setRate(std::min(kMostRate, m_ratePerMille + m_ratePerMille / 10));
    return {};
}

Answer Model::blockSeats(const BlockSeats& a) {
    if (const auto refused = notRunning()) return *refused;
    if (a.seats.empty() || a.blocked > 1) return no(Refusal::Malformed);
    for (std::size_t i = 0; i < a.seats.size(); ++i) {
        const SeatIndex seat = a.seats[i];
        if (seat.value >= m_seats.size()) return no(Refusal::Malformed, seat.value);
        for (std::size_t j = 0; j < i; ++j) {
            if (a.seats[j] == seat) return no(Refusal::Malformed, seat.value);
        }
        const SeatState state = m_seats[seat.value].state;
        const bool blockable = state == SeatState::Blocked || (a.blocked != 0 && state == SeatState::Free);
        // A cancelled seat on its way back is not the seller's to offer earlier.
        const bool early = a.blocked == 0 && m_returning.contains(seat);
        if (!blockable || early) return no(Refusal::NotEmpty, seat.value);
    }
    for (const SeatIndex seat : a.seats) {
        const SeatState wanted = a.blocked != 0 ? SeatState::Blocked : SeatState::Free;
        m_returning.erase(seat);
        if (m_seats[seat.value].state != wanted) setSeat(seat, wanted, kNobody);
    }
    return {Refusal::None, 0, static_cast<std::uint32_t>(a.seats.size()), {}};
}

Answer Model::setTierPrice(const SetTierPrice& a) {
    if (const auto refused = notRunning()) return *refused;
    if (a.tier.value >= m_prices.size()) return no(Refusal::Malformed);
    if (a.price.minor < 0 || a.price > kMaxPrice) return no(Refusal::OutOfRange);
    m_prices[a.tier.value] = a.price;
    return {};
}

Answer Model::removeBuyer(const RemoveBuyer& a) {
    if (!exists(a.account)) return no(Refusal::UnknownAccount);
    ModelBuyer& b = buyer(a.account);
    if (b.order.value != 0) closeOrder(b.order, OrderEnd::Removed);
    if (!b.held.empty()) endHold(b, HoldEnd::Removed);
    if (b.stage == BuyerStage::Waiting) leaveQueue(b);
    b.stage = BuyerStage::Outside;
    b.graceUntil = kNever;
    return {};
}

// From here on nothing can be bought; orders and tickets are wound up step by step.
Answer Model::cancelPerformance() {
    if (const auto refused = notRunning()) return *refused;
    m_cancelled = true;
    return {Refusal::None, 0, static_cast<std::uint32_t>(m_orders.size() + m_tickets.size()), {}};
}

Answer Model::refundNext() {
    if (!m_cancelled) return no(Refusal::OutOfRange);
    std::uint32_t looked = 0;
    for (; looked < kRefundsAtOnce && m_refundedOrders < m_orders.size(); ++looked) {
        const OrderId id{static_cast<std::uint32_t>(++m_refundedOrders)};
        if (m_liveOrders.contains(id)) closeOrder(id, OrderEnd::PerformanceCancelled);
    }
    for (; looked < kRefundsAtOnce && m_refundedTickets < m_tickets.size(); ++looked) {
        const TicketId id{static_cast<std::uint32_t>(++m_refundedTickets)};
        const ModelTicket& ticket = m_tickets.at(id);
        if (ticket.valid) voidTicket(id, ticket.price + ticket.fee);
    }
    const std::size_t left = m_orders.size() - m_refundedOrders + m_tickets.size() - m_refundedTickets;
    return {Refusal::None, 0, static_cast<std::uint32_t>(left), {}};
}

Answer Model::crowdArrives(const CrowdArrives& a) {
    if (const auto refused = notRunning()) return *refused;
    if (a.count == 0) return no(Refusal::Malformed);
    const OpeningPolicy& opening = policy().opening;
    const bool lineForms =
        policy().admission.queue != QueuePolicy::FirstCome || opening.earlyClick == EarlyClickRule::AcceptIntoPreQueue;
    const SimTime doors = m_setup->opening - milliseconds(lineForms ? opening.waitingRoomOpensBeforeMs : 0);
    if (m_now < doors) return no(Refusal::NotOpen, 0, 0, doors);
    const std::uint32_t slice = m_said->subject;
    m_line.push_back({kNobody, a.count, slice, false});
    if (m_mixedSlices > 0) m_mixedSlices = std::min(m_mixedSlices, slice);
    return {Refusal::None, slice, 0, {}};
}

// Under an order they leave from their slice; among the shuffled or in a draw it may be any.
Answer Model::crowdLeavesQueue(const CrowdLeavesQueue& a) {
    const bool draw = policy().admission.queue == QueuePolicy::RandomDraw;
    const bool mixed = !draw && m_mixedSlices > 0 && a.slice < m_mixedSlices;
    const std::uint32_t wanted = mixed ? std::min(a.count, m_said->number) : a.count;
    std::uint32_t left = 0;
    for (ModelPlace& place : m_line) {
        const bool theirs = draw || (mixed ? place.mixed : !place.mixed && place.slice == a.slice);
        if (place.account != kNobody || !theirs) continue;
        const std::uint32_t gone = std::min(place.people, wanted - left);
        place.people -= gone;
        left += gone;
    }
    std::erase_if(m_line, [](const ModelPlace& place) { return place.people == 0; });
    return {Refusal::None, 0, left, {}};
}

Answer Model::crowdLeavesMap(const CrowdLeavesMap& a) {
    const std::uint32_t gone = std::min(a.count, m_crowdOnMap);
    m_crowdOnMap -= gone;
    return {Refusal::None, 0, gone, {}};
}

}  // namespace frontrow::simulation
