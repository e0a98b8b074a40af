// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking seats: all or nothing, beside what is held or instead of it, and giving them back.
#include <algorithm>

#include "sale/canary.h"
#include "sale/sale_state.h"

namespace frontrow {

namespace {

// The path of a click that gets its seat is one piece of code: as many calls as it has rules cost more than the rules.
#define FRONTROW_ON_A_CLICK [[gnu::always_inline]] inline

constexpr std::int64_t kRequest = 1'000;  // one hold request in the bucket's thousandths

FRONTROW_ON_A_CLICK bool wellFormed(const SaleState& s, const SeatList& seats) {
    if (seats.size() > kMaxSeatsPerCommand) return false;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        if (seats[i].value >= s.seats.size()) return false;
        for (std::size_t k = 0; k < i; ++k) {
            if (seats[k] == seats[i]) return false;
        }
    }
    return true;
}

FRONTROW_ON_A_CLICK std::optional<Answer> stageRefusal(const SaleState& s, const Buyer& b, SimTime t) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    if (!s.opened) return refuse(Refusal::NotOpen, 0, 0, s.setup.opening);
    if (b.stage == BuyerStage::OnMap) {
        if (s.needsLettersBeforeMap(b)) return refuse(Refusal::LettersRequired);
        if (t < b.coolUntil) return refuse(Refusal::CoolDown, 0, 0, b.coolUntil);
        return std::nullopt;
    }
    const bool hadMap = b.stage == BuyerStage::Admitted || (b.stage == BuyerStage::Outside && b.wasOnMap);
    return refuse(hadMap ? Refusal::NotOnMap : Refusal::NotAdmitted);
}

// One hold request from the account's rate; the refusal when there is none left.
FRONTROW_ON_A_CLICK std::optional<Answer> rateRefusal(const SaleState& s, Buyer& b, SimTime t) {
    const std::int64_t perSecond = s.policy.holds.requestsPerSecond;
    const std::int64_t full = s.policy.holds.requestBurst * kRequest;
    const std::int64_t elapsed = std::min((t - b.requestsAt).ms, full);
    b.requestTokens = b.requestsAt == SimTime{} ? full : std::min(full, b.requestTokens + elapsed * perSecond);
    b.requestsAt = t;
    if (b.requestTokens < kRequest) {
        const std::int64_t wait = (kRequest - b.requestTokens + perSecond - 1) / perSecond;
        return refuse(Refusal::TooFast, 0, 0, t + milliseconds(wait));
    }
    b.requestTokens -= kRequest;
    return std::nullopt;
}

// What all ways of holding ask first.
FRONTROW_ON_A_CLICK std::optional<Answer> commonRefusal(const SaleState& s, Buyer& b, SimTime t, std::size_t wanted,
                                                        HoldMode mode) {
    if (const auto refusal = stageRefusal(s, b, t)) return refusal;
    if (const auto refusal = rateRefusal(s, b, t)) return refusal;
    if (b.order.value != 0) return refuse(Refusal::OrderOpen, b.order.value);
    const std::size_t kept = mode == HoldMode::Add ? b.held.size() : 0;
    // Tickets that are to be replaced do not count, unless they were cancelled meanwhile.
    const auto replaced = std::count_if(b.rebooking.begin(), b.rebooking.end(),
                                        [&](TicketId id) { return s.tickets[id.value - 1].valid; });
    const std::size_t others = b.bought - std::min<std::size_t>(b.bought, static_cast<std::size_t>(replaced));
    const auto limit = static_cast<std::size_t>(s.policy.holds.ticketLimit);
    if (canary(Canary::LimitCountsHeldOnly) && wanted + kept <= limit) return std::nullopt;
    if (wanted + kept + others > limit) return refuse(Refusal::LimitReached, 0, static_cast<std::uint32_t>(limit));
    return std::nullopt;
}

[[gnu::cold, gnu::noinline]] Answer lostSeat(const SaleState& s, const Context& c, SeatIndex seat) {
    if (s.seats.state(seat) == SeatState::Blocked) return refuse(Refusal::SeatBlocked, seat.value);
    const auto since =
        static_cast<std::uint32_t>(std::min<std::int64_t>((c.t - s.seats.changedAt(seat)).ms, UINT32_MAX));
    s.tell(c, {.account = c.actor.account, .subject = seat.value, .number = since, .kind = EventKind::SeatLost});
    return refuse(Refusal::SeatTaken, seat.value, since);
}

bool reserved(const SaleState& s, SeatIndex seat) {
    return s.plan.seatFlags(seat).has(SeatFlag::Accessible) || s.plan.seatFlags(seat).has(SeatFlag::Companion);
}

FRONTROW_ON_A_CLICK std::optional<Answer> seatRefusal(const SaleState& s, const Context& c, const SeatList& seats,
                                                      const SeatList& own, PartyNeeds needs) {
    for (const SeatIndex seat : seats) {
        if (canary(Canary::SeatNotChecked) && s.seats.state(seat) == SeatState::Held) continue;
        if (!s.seats.free(seat) && !own.contains(seat)) return lostSeat(s, c, seat);
    }
    for (const SeatIndex seat : seats) {
        if (needs == PartyNeeds::None && reserved(s, seat)) return refuse(Refusal::AccessibleOnly, seat.value);
    }
    return std::nullopt;
}

FRONTROW_ON_A_CLICK std::optional<Answer> loneSeatRefusal(const SaleState& s, const SeatList& seats,
                                                          const SeatList& own) {
    if (s.policy.holds.singleSeat != SingleSeatRule::Refuse) return std::nullopt;
    const auto lone = singleSeatViolation(s.plan, s.seats.freeSeats(), seats, own);
    if (!lone) return std::nullopt;
    return refuse(Refusal::LeavesSingleSeat, lone->value);
}

// The end of the hold's clock after this change; not after t when it has run out already.
FRONTROW_ON_A_CLICK SimTime holdEnd(const SaleState& s, const Buyer& b, SimTime t) {
    const Duration length = milliseconds(s.policy.holds.holdMs);
    SimTime until = t + length;
    if (s.policy.holds.clockStart == HoldClockStart::MapEntry) {
        until = b.mapEntered + length;
    } else if (!b.held.empty() && s.policy.holds.clockOnChange == HoldClockOnChange::KeepsRunning) {
        until = b.holdUntil;
    }
    if (b.payUntil != SimTime{}) until = std::min(until, b.payUntil);
    return std::min(until, s.setup.starts);
}

// Everything has been checked: takes the seats, and on a swap gives the old ones back with them.
FRONTROW_ON_A_CLICK Answer take(SaleState& s, const Context& c, Buyer& b, const SeatList& seats, HoldMode mode) {
    const SimTime until = holdEnd(s, b, c.t);
    if (until <= c.t) return refuse(Refusal::HoldEnded);
    const bool first = b.held.empty();
    for (const SeatIndex seat : seats) {
        if (s.seats.free(seat)) s.seats.change(seat, SeatState::Held, b.account, c.t, c.out);
    }
    if (mode == HoldMode::Swap) {
        for (const SeatIndex seat : b.held) {
            if (!seats.contains(seat)) s.seats.change(seat, SeatState::Free, kNobody, c.t, c.out);
        }
        b.held = seats;
    } else {
        for (const SeatIndex seat : seats) b.held.push(seat);
    }
    b.version = HoldVersion{b.version.value + 1};
    b.lastHoldLapsed = false;
    s.armHold(b, until);
    const auto count = static_cast<std::uint32_t>(b.held.size());
    s.tell(c, {.until = until,
               .account = b.account,
               .subject = b.version.value,
               .number = count,
               .kind = first ? EventKind::HoldStarted : EventKind::HoldChanged});
    return {.subject = b.version.value, .number = count, .until = until};
}

const SeatList& givenBack(const Buyer& b, HoldMode mode) {
    static constexpr SeatList none{};
    return mode == HoldMode::Swap ? b.held : none;
}

FRONTROW_ON_A_CLICK Answer takeIfAllowed(SaleState& s, const Context& c, Buyer& b, const SeatList& seats, HoldMode mode,
                                         PartyNeeds needs) {
    const SeatList& own = givenBack(b, mode);
    if (canary(Canary::SwapReleasesFirst) && !own.empty()) s.endHold(c, b, HoldEnd::Released);
    if (const auto refusal = seatRefusal(s, c, seats, own, needs)) {
        SeatList part;
        part.push(seats[0]);
        if (canary(Canary::PartHoldAccepted) && s.seats.free(seats[0])) take(s, c, b, part, mode);
        return *refusal;
    }
    if (const auto refusal = loneSeatRefusal(s, seats, own)) return *refusal;
    return take(s, c, b, seats, mode);
}

SeatList seatsOf(const Window& window) {
    SeatList seats;
    for (std::uint32_t i = 0; i < window.count; ++i) seats.push(SeatIndex{window.first.value + i});
    return seats;
}

#undef FRONTROW_ON_A_CLICK

}  // namespace

void Sale::State::armHold(Buyer& b, SimTime until) {
    b.holdUntil = until;
    deadlines.arm(DeadlineKind::Hold, indexOf(b), until);
}

void Sale::State::release(const Context& c, AccountId owner, const SeatList& list) {
    for (const SeatIndex seat : list) {
        if (seats.owner(seat) == owner && seats.state(seat) != SeatState::Sold) {
            seats.change(seat, SeatState::Free, kNobody, c.t, c.out);
        }
    }
}

// All held seats go back and the hold's clocks stop.
void Sale::State::endHold(const Context& c, Buyer& b, HoldEnd why) {
    const bool stuck = canary(Canary::LapsedSeatNotOffered) && why == HoldEnd::Lapsed;
    if (!stuck) release(c, b.account, b.held);
    b.held = {};
    b.payUntil = {};
    b.passedAfterSeats = false;
    b.lastHoldLapsed = why == HoldEnd::Lapsed;
    deadlines.cancel(DeadlineKind::Hold, indexOf(b));
    deadlines.cancel(DeadlineKind::LostSeats, indexOf(b));
    tell(c, {.account = b.account,
             .subject = b.version.value,
             .number = static_cast<std::uint32_t>(why),
             .kind = EventKind::HoldEnded});
}

Answer perform(SaleState& s, const Context& c, const HoldSeats& a) {
    if (a.seats.empty() || !wellFormed(s, a.seats)) return refuse(Refusal::Malformed);
    Buyer& b = s.buyer(c.actor.account);
    if (const auto refusal = commonRefusal(s, b, c.t, a.seats.size(), a.mode)) return *refusal;
    if (a.mode == HoldMode::Add) {
        // Nobody took it: it is the buyer's own already.
        for (const SeatIndex seat : a.seats) {
            if (b.held.contains(seat)) return refuse(Refusal::Malformed, seat.value);
        }
    }
    return takeIfAllowed(s, c, b, a.seats, a.mode, a.needs);
}

Answer perform(SaleState& s, const Context& c, const HoldParty& a) {
    if (a.seat.value >= s.seats.size() || a.size == 0 || a.size > kMaxSeatsPerCommand)
        return refuse(Refusal::Malformed);
    Buyer& b = s.buyer(c.actor.account);
    if (const auto refusal = commonRefusal(s, b, c.t, a.size, a.mode)) return *refusal;
    SeatList clicked;
    clicked.push(a.seat);
    const SeatList own = givenBack(b, a.mode);
    if (const auto refusal = seatRefusal(s, c, clicked, own, a.needs)) return *refusal;
    std::optional<Window> window;
    {
        const SeatBook::AsIfFree look(s.seats, own);
        window = windowAround(s.plan, s.seats.freeSeats(), a.seat, a.size, a.needs);
    }
    if (!window) return refuse(Refusal::NotAdjacent, a.seat.value);
    return takeIfAllowed(s, c, b, seatsOf(*window), a.mode, a.needs);
}

Answer perform(SaleState& s, const Context& c, const HoldStanding& a) {
    const bool known = a.section.value < s.plan.sections().size();
    if (!known || a.count == 0 || a.count > kMaxSeatsPerCommand) return refuse(Refusal::Malformed);
    Buyer& b = s.buyer(c.actor.account);
    if (const auto refusal = commonRefusal(s, b, c.t, a.count, a.mode)) return *refusal;
    const Section& section = s.plan.section(a.section);
    if (section.kind != SectionKind::Standing) return refuse(Refusal::NotStanding);
    const SeatList& own = givenBack(b, a.mode);
    SeatList places;
    for (std::uint32_t i = 0; i < section.seatCount && places.size() < a.count; ++i) {
        // Beside what is held only free places count: skip to the next one at once.
        if (own.empty()) i = s.seats.nextFree(SeatIndex{section.firstSeat.value + i}).value - section.firstSeat.value;
        if (i >= section.seatCount) break;
        const SeatIndex seat{section.firstSeat.value + i};
        if (s.seats.free(seat) || own.contains(seat)) places.push(seat);
    }
    if (places.size() == a.count) return take(s, c, b, places, a.mode);
    const auto left = static_cast<std::uint32_t>(places.size());
    return refuse(Refusal::NotEnoughPlaces, 0, left);
}

Answer perform(SaleState& s, const Context& c, const ReleaseSeats& a) {
    if (!wellFormed(s, a.seats)) return refuse(Refusal::Malformed);
    Buyer& b = s.buyer(c.actor.account);
    if (b.order.value != 0) return refuse(Refusal::OrderOpen, b.order.value);
    if (b.held.empty()) return refuse(b.lastHoldLapsed ? Refusal::HoldEnded : Refusal::NothingHeld);
    if (a.version != b.version && !canary(Canary::HoldVersionIgnored))
        return refuse(Refusal::HoldChanged, b.version.value);
    for (const SeatIndex seat : a.seats) {
        if (!b.held.contains(seat)) return refuse(Refusal::Malformed, seat.value);
    }
    if (a.seats.empty() || a.seats.size() == b.held.size()) {
        s.endHold(c, b, HoldEnd::Released);
        return {.subject = b.version.value};
    }
    SeatList kept;
    for (const SeatIndex seat : b.held) {
        if (!a.seats.contains(seat)) kept.push(seat);
    }
    s.release(c, b.account, a.seats);
    b.held = kept;
    b.version = HoldVersion{b.version.value + 1};
    const auto count = static_cast<std::uint32_t>(kept.size());
    s.tell(c, {.until = b.holdUntil,
               .account = b.account,
               .subject = b.version.value,
               .number = count,
               .kind = EventKind::HoldChanged});
    return {.subject = b.version.value, .number = count, .until = b.holdUntil};
}

Answer perform(SaleState& s, const Context& c, const BeginRebooking& a) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    if (s.policy.cancel.rebooking == 0) return refuse(Refusal::RebookingOff);
    Buyer& b = s.buyer(c.actor.account);
    if (b.order.value != 0) return refuse(Refusal::OrderOpen, b.order.value);
    if (a.tickets.size() > kMaxSeatsPerCommand) return refuse(Refusal::Malformed);
    for (std::size_t i = 0; i < a.tickets.size(); ++i) {
        const TicketId id = a.tickets[i];
        if (id.value == 0 || id.value > s.tickets.size()) return refuse(Refusal::UnknownTicket, id.value);
        const Ticket& ticket = s.tickets[id.value - 1];
        if (ticket.owner != b.account) return refuse(Refusal::UnknownTicket, id.value);
        if (!ticket.valid) return refuse(Refusal::AlreadyRefunded, id.value);
        if (ticket.rebookedBy.value != 0) return refuse(Refusal::OrderOpen, ticket.rebookedBy.value);
        for (std::size_t k = 0; k < i; ++k) {
            if (a.tickets[k] == id) return refuse(Refusal::Malformed, id.value);
        }
    }
    // Seats held beyond the limit in this way go back when the re-booking ends.
    if (!b.held.empty() && a.tickets.size() < b.rebooking.size()) s.endHold(c, b, HoldEnd::Released);
    b.rebooking = a.tickets;
    return {.number = static_cast<std::uint32_t>(a.tickets.size())};
}

}  // namespace frontrow
