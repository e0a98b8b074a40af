// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference model: holds, swaps, parties, the single-seat rule.
#include <algorithm>
#include <array>

#include "model.h"

namespace frontrow::simulation {

namespace {

Answer no(Refusal refusal, std::uint32_t subject = 0, std::uint32_t number = 0, SimTime until = {}) {
    return {refusal, subject, number, until};
}

bool sameStretch(const VenuePlan& plan, std::uint32_t a, std::uint32_t b) {
    return plan.seatStretch(SeatIndex{a}) == plan.seatStretch(SeatIndex{b});
}

}  // namespace

void Model::setSeat(SeatIndex seat, SeatState state, AccountId owner) { m_seats[seat.value] = {state, owner, m_now}; }

void Model::endHold(ModelBuyer& buyer, HoldEnd why) {
    for (const SeatIndex seat : buyer.held) setSeat(seat, SeatState::Free, kNobody);
    buyer.held = {};
    buyer.payUntil = {};
    buyer.passedAfterSeats = false;
    buyer.holdUntil = kNever;
    buyer.lostSeatsUntil = kNever;
    buyer.lastHoldLapsed = why == HoldEnd::Lapsed;
}

Answer Model::heldAnswer(const ModelBuyer& buyer) const {
    const SimTime until = buyer.held.empty() ? SimTime{} : buyer.holdUntil;
    return {Refusal::None, buyer.version.value, static_cast<std::uint32_t>(buyer.held.size()), until};
}

std::optional<Answer> Model::notOnMap(const ModelBuyer& buyer) const {
    if (const auto refused = notRunning()) return *refused;
    if (!m_opened) return no(Refusal::NotOpen, 0, 0, m_setup->opening);
    if (buyer.stage == BuyerStage::OnMap) {
        if (needsLettersBeforeMap(buyer)) return no(Refusal::LettersRequired);
        if (m_now < buyer.coolUntil) return no(Refusal::CoolDown, 0, 0, buyer.coolUntil);
        return std::nullopt;
    }
    const bool hadMap = buyer.stage == BuyerStage::Admitted || (buyer.stage == BuyerStage::Outside && buyer.wasOnMap);
    return no(hadMap ? Refusal::NotOnMap : Refusal::NotAdmitted);
}

// So many hold requests a second, and a few more at once.
std::optional<Answer> Model::tooFast(ModelBuyer& buyer) const {
    const HoldPolicy& holds = policy().holds;
    const std::int64_t full = holds.requestBurst * 1'000;
    const std::int64_t elapsed = std::min<std::int64_t>((m_now - buyer.requestsAt).ms, 1'000'000);
    buyer.requestTokens =
        buyer.requested ? std::min(full, buyer.requestTokens + elapsed * holds.requestsPerSecond) : full;
    buyer.requested = true;
    buyer.requestsAt = m_now;
    if (buyer.requestTokens < 1'000) {
        const std::int64_t missing = 1'000 - buyer.requestTokens;
        const std::int64_t wait = (missing + holds.requestsPerSecond - 1) / holds.requestsPerSecond;
        return no(Refusal::TooFast, 0, 0, m_now + milliseconds(wait));
    }
    buyer.requestTokens -= 1'000;
    return std::nullopt;
}

// What every hold request must pass before its seats are looked at.
std::optional<Answer> Model::mayHold(ModelBuyer& buyer, std::size_t wanted, HoldMode mode) {
    if (const auto refused = notOnMap(buyer)) return refused;
    if (const auto refused = tooFast(buyer)) return refused;
    if (buyer.order.value != 0) return no(Refusal::OrderOpen, buyer.order.value);
    if (overLimit(buyer, wanted, mode)) {
        return no(Refusal::LimitReached, 0, static_cast<std::uint32_t>(policy().holds.ticketLimit));
    }
    return std::nullopt;
}

// Which seats this buyer could take: in a swap its own count as free.
std::vector<bool> Model::freeFor(const ModelBuyer& buyer, HoldMode mode) const {
    std::vector<bool> free(m_seats.size());
    for (std::size_t i = 0; i < m_seats.size(); ++i) free[i] = m_seats[i].state == SeatState::Free;
    if (mode == HoldMode::Swap) {
        for (const SeatIndex seat : buyer.held) free[seat.value] = true;
    }
    return free;
}

std::optional<Answer> Model::seatRefusal(const SeatList& seats, PartyNeeds needs, const std::vector<bool>& free) const {
    for (const SeatIndex seat : seats) {
        const ModelSeat& s = m_seats[seat.value];
        if (free[seat.value]) continue;
        if (s.state == SeatState::Blocked) return no(Refusal::SeatBlocked, seat.value);
        const auto since = std::min<std::int64_t>((m_now - s.since).ms, UINT32_MAX);
        return no(Refusal::SeatTaken, seat.value, static_cast<std::uint32_t>(since));
    }
    for (const SeatIndex seat : seats) {
        const SeatFlags flags = plan().seatFlags(seat);
        const bool reserved = flags.has(SeatFlag::Accessible) || flags.has(SeatFlag::Companion);
        if (reserved && needs != PartyNeeds::StepFree) return no(Refusal::AccessibleOnly, seat.value);
    }
    return std::nullopt;
}

// Held and bought seats together; tickets that are to be replaced do not count.
bool Model::overLimit(const ModelBuyer& buyer, std::size_t wanted, HoldMode mode) const {
    std::size_t replaced = 0;
    for (const TicketId ticket : buyer.rebooking) replaced += m_tickets.at(ticket).valid ? 1U : 0U;
    std::size_t seats = wanted + buyer.bought - std::min<std::size_t>(buyer.bought, replaced);
    if (mode == HoldMode::Add) seats += buyer.held.size();
    return seats > static_cast<std::size_t>(policy().holds.ticketLimit);
}

std::optional<SimTime> Model::holdEnd(const ModelBuyer& buyer) const {
    const HoldPolicy& holds = policy().holds;
    SimTime until = m_now + milliseconds(holds.holdMs);
    if (holds.clockStart == HoldClockStart::MapEntry)
        until = buyer.mapEntered + milliseconds(holds.holdMs);
    else if (!buyer.held.empty() && holds.clockOnChange == HoldClockOnChange::KeepsRunning)
        until = buyer.holdUntil;
    if (buyer.payUntil.ms != 0) until = std::min(until, buyer.payUntil);
    until = std::min(until, m_setup->starts);
    return until > m_now ? std::optional(until) : std::nullopt;
}

// The seats are won: held from now, the old ones given back in a swap.
Answer Model::take(ModelBuyer& buyer, const SeatList& seats, HoldMode mode) {
    const auto until = holdEnd(buyer);
    if (!until) return no(Refusal::HoldEnded);
    const SeatList before = buyer.held;
    if (mode == HoldMode::Swap) buyer.held = {};
    for (const SeatIndex seat : seats) {
        if (!before.contains(seat)) setSeat(seat, SeatState::Held, buyer.account);
        buyer.held.push(seat);
    }
    for (const SeatIndex seat : before) {
        if (!buyer.held.contains(seat)) setSeat(seat, SeatState::Free, kNobody);
    }
    buyer.version = HoldVersion{buyer.version.value + 1};
    buyer.lastHoldLapsed = false;
    buyer.holdUntil = *until;
    return heldAnswer(buyer);
}

Answer Model::takeIfAllowed(ModelBuyer& buyer, const SeatList& seats, HoldMode mode, PartyNeeds needs) {
    const std::vector<bool> free = freeFor(buyer, mode);
    if (const auto refused = seatRefusal(seats, needs, free)) return *refused;
    if (const auto lone = singleSeatRefusal(free, seats)) return no(Refusal::LeavesSingleSeat, lone->value);
    return take(buyer, seats, mode);
}

bool Model::wellFormed(const SeatList& seats) const {
    for (std::size_t i = 0; i < seats.size(); ++i) {
        if (seats[i].value >= m_seats.size()) return false;
        for (std::size_t j = 0; j < i; ++j) {
            if (seats[i] == seats[j]) return false;
        }
    }
    return true;
}

Answer Model::holdSeats(const HoldSeats& a) {
    if (a.seats.empty() || !wellFormed(a.seats)) return no(Refusal::Malformed);
    ModelBuyer& b = buyer(m_command->actor.account);
    if (const auto refused = mayHold(b, a.seats.size(), a.mode)) return *refused;
    for (const SeatIndex seat : a.seats) {
        if (a.mode == HoldMode::Add && b.held.contains(seat)) return no(Refusal::Malformed, seat.value);
    }
    return takeIfAllowed(b, a.seats, a.mode, a.needs);
}

Answer Model::holdParty(const HoldParty& a) {
    if (a.seat.value >= m_seats.size() || a.size < 1 || a.size > kMaxSeatsPerCommand) return no(Refusal::Malformed);
    ModelBuyer& b = buyer(m_command->actor.account);
    if (const auto refused = mayHold(b, a.size, a.mode)) return *refused;
    const std::vector<bool> free = freeFor(b, a.mode);
    SeatList clicked;
    clicked.push(a.seat);
    if (const auto refused = seatRefusal(clicked, a.needs, free)) return *refused;
    const auto window = windowAround(free, a.seat, a.size, a.needs);
    if (!window) return no(Refusal::NotAdjacent, a.seat.value);
    return takeIfAllowed(b, *window, a.mode, a.needs);
}

Answer Model::holdStanding(const HoldStanding& a) {
    if (a.section.value >= plan().sections().size() || a.count < 1 || a.count > kMaxSeatsPerCommand) {
        return no(Refusal::Malformed);
    }
    ModelBuyer& b = buyer(m_command->actor.account);
    if (const auto refused = mayHold(b, a.count, a.mode)) return *refused;
    const Section& section = plan().section(a.section);
    if (section.kind != SectionKind::Standing) return no(Refusal::NotStanding);
    const std::vector<bool> free = freeFor(b, a.mode);
    SeatList seats;
    for (std::uint32_t i = 0; i < section.seatCount && seats.size() < a.count; ++i) {
        const SeatIndex seat{section.firstSeat.value + i};
        if (free[seat.value]) seats.push(seat);
    }
    if (seats.size() < a.count) return no(Refusal::NotEnoughPlaces, 0, static_cast<std::uint32_t>(seats.size()));
    return take(b, seats, a.mode);
}

// A party that needs a step-free place wants companions' places beside it.
std::uint32_t Model::stepFreeRank(const SeatList& window, PartyNeeds needs) const {
    if (needs != PartyNeeds::StepFree) return 0;
    std::uint32_t accessible = 0, companions = 0;
    for (const SeatIndex seat : window) {
        const SeatFlags flags = plan().seatFlags(seat);
        if (flags.has(SeatFlag::Accessible))
            ++accessible;
        else if (flags.has(SeatFlag::Companion))
            ++companions;
    }
    return accessible == 0 ? 0 : 1 + companions;
}

// Tries every window of that size that holds the clicked seat.
std::optional<SeatList> Model::windowAround(const std::vector<bool>& free, SeatIndex seat, std::uint32_t size,
                                            PartyNeeds needs) const {
    std::optional<SeatList> best;
    std::array<std::int64_t, 3> bestScore{};
    for (std::uint32_t back = size; back-- > 0;) {
        if (seat.value < back) continue;
        const std::uint32_t first = seat.value - back;
        SeatList window;
        std::int64_t view = 0;
        for (std::uint32_t i = first; i < first + size && i < m_seats.size(); ++i) {
            const SeatFlags flags = plan().seatFlags(SeatIndex{i});
            const bool reserved = flags.has(SeatFlag::Accessible) || flags.has(SeatFlag::Companion);
            if (!free[i] || !sameStretch(plan(), i, seat.value) || (reserved && needs != PartyNeeds::StepFree)) break;
            window.push(SeatIndex{i});
            view += plan().seatView(SeatIndex{i});
        }
        if (window.size() != size) continue;
        const std::int64_t off =
            2 * static_cast<std::int64_t>(first) + size - 1 - 2 * static_cast<std::int64_t>(seat.value);
        const std::int64_t rank = stepFreeRank(window, needs);
        const std::array<std::int64_t, 3> score{-rank, -view, off < 0 ? -off : off};
        if (best && score >= bestScore) continue;
        best = window;
        bestScore = score;
    }
    return best;
}

// The first lone seat beside the taken ones.
std::optional<SeatIndex> Model::loneSeat(const std::vector<bool>& free, const SeatList& taken,
                                         Standing standing) const {
    const auto left = [&](std::uint32_t i) { return free[i] && !taken.contains(SeatIndex{i}); };
    for (std::uint32_t i = 0; i < m_seats.size(); ++i) {
        if (!left(i) || (standing == Standing::NeverLone && plan().isStanding(SeatIndex{i}))) continue;
        const bool before = i > 0 && sameStretch(plan(), i, i - 1);
        const bool after = i + 1 < m_seats.size() && sameStretch(plan(), i, i + 1);
        if ((before && left(i - 1)) || (after && left(i + 1))) continue;
        const bool besideTaken =
            (before && taken.contains(SeatIndex{i - 1})) || (after && taken.contains(SeatIndex{i + 1}));
        if (besideTaken) return SeatIndex{i};
    }
    return std::nullopt;
}

// The single-seat rule: refused only if as many seats side by side in that section and tier would
// leave nobody alone.
std::optional<SeatIndex> Model::singleSeatRefusal(const std::vector<bool>& free, const SeatList& taken) const {
    if (policy().holds.singleSeat != SingleSeatRule::Refuse) return std::nullopt;
    const auto lone = loneSeat(free, taken, Standing::NeverLone);
    if (!lone) return std::nullopt;
    const SectionIndex section = plan().seatSection(taken[0]);
    const TierIndex tier = plan().seatTier(taken[0]);
    const auto isReserved = [&](SeatIndex seat) {
        return plan().seatFlags(seat).has(SeatFlag::Accessible) || plan().seatFlags(seat).has(SeatFlag::Companion);
    };
    const bool stepFree = std::any_of(taken.begin(), taken.end(), isReserved);
    for (std::uint32_t first = 0; first + taken.size() <= m_seats.size(); ++first) {
        SeatList other;
        for (std::uint32_t i = first; i < first + taken.size(); ++i) {
            const SeatIndex seat{i};
            if (!free[i] || (isReserved(seat) && !stepFree) || !sameStretch(plan(), i, first)) break;
            if (plan().seatSection(seat) != section || plan().seatTier(seat) != tier) break;
            other.push(seat);
        }
        if (other.size() == taken.size() && !loneSeat(free, other, Standing::LikeSeats)) return lone;
    }
    return std::nullopt;
}

Answer Model::releaseSeats(const ReleaseSeats& a) {
    if (!wellFormed(a.seats)) return no(Refusal::Malformed);
    ModelBuyer& b = buyer(m_command->actor.account);
    if (b.order.value != 0) return no(Refusal::OrderOpen, b.order.value);
    if (b.held.empty()) return no(b.lastHoldLapsed ? Refusal::HoldEnded : Refusal::NothingHeld);
    if (a.version != b.version) return no(Refusal::HoldChanged, b.version.value);
    for (const SeatIndex seat : a.seats) {
        if (!b.held.contains(seat)) return no(Refusal::Malformed, seat.value);
    }
    if (a.seats.empty() || a.seats.size() == b.held.size()) {
        endHold(b, HoldEnd::Released);
        return heldAnswer(b);
    }
    SeatList kept;
    for (const SeatIndex seat : b.held) {
        if (a.seats.contains(seat))
            setSeat(seat, SeatState::Free, kNobody);
        else
            kept.push(seat);
    }
    b.held = kept;
    b.version = HoldVersion{b.version.value + 1};
    return heldAnswer(b);
}

// The order that is not settled yet and is to replace this ticket, or none.
OrderId Model::rebookingOrder(TicketId ticket) const {
    for (const OrderId id : m_liveOrders) {
        if (m_orders.at(id).rebooks.contains(ticket)) return id;
    }
    return {};
}

Answer Model::beginRebooking(const BeginRebooking& a) {
    if (const auto refused = notRunning()) return *refused;
    if (policy().cancel.rebooking == 0) return no(Refusal::RebookingOff);
    ModelBuyer& b = buyer(m_command->actor.account);
    if (b.order.value != 0) return no(Refusal::OrderOpen, b.order.value);
    for (std::size_t i = 0; i < a.tickets.size(); ++i) {
        const TicketId id = a.tickets[i];
        const auto found = m_tickets.find(id);
        if (found == m_tickets.end() || found->second.owner != b.account) return no(Refusal::UnknownTicket, id.value);
        if (!found->second.valid) return no(Refusal::AlreadyRefunded, id.value);
        if (const OrderId order = rebookingOrder(id); order.value != 0) return no(Refusal::OrderOpen, order.value);
        for (std::size_t j = 0; j < i; ++j) {
            if (a.tickets[j] == id) return no(Refusal::Malformed, id.value);
        }
    }
    // What is held beyond the limit in this way goes back when the re-booking ends.
    if (!b.held.empty() && a.tickets.size() < b.rebooking.size()) endHold(b, HoldEnd::Released);
    b.rebooking = a.tickets;
    return {Refusal::None, 0, static_cast<std::uint32_t>(a.tickets.size()), {}};
}

}  // namespace frontrow::simulation
