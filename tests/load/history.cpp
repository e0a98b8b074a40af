// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/history.h"

#include <algorithm>
#include <utility>

namespace frontrow::load {

namespace {

template <class Verb> const Verb* verbOf(const ClientMessage& message) {
    const auto* ask = std::get_if<Ask<Verb>>(&message);
    return ask == nullptr ? nullptr : &ask->verb;
}

bool has(const SeatList& seats, SeatIndex seat) { return std::ranges::find(seats, seat) != seats.end(); }

}  // namespace

void History::fault(std::size_t client, SimTime time, const std::string& what) {
    m_faults.push_back("client " + std::to_string(client) + " at " + std::to_string(time.ms) + " ms: " + what);
}

void History::hear(Client& c, SimTime time) { c.heard = std::max(c.heard, time); }

// --- Seats ----------------------------------------------------------------------------------------

void History::close(std::size_t client, SeatIndex seat, SimTime to) {
    auto& mine = m_clients[client].mine;
    const auto found = mine.find(seat);
    if (found == mine.end()) return;
    if (found->second.since < to) m_spans[seat].push_back({client, found->second.since, to});
    mine.erase(found);
}

void History::closeAll(std::size_t client, What what, SimTime to) {
    std::vector<SeatIndex> seats;
    for (const auto& [seat, each] : m_clients[client].mine) {
        if (each.what == what) seats.push_back(seat);
    }
    for (const SeatIndex seat : seats) close(client, seat, to);
}

void History::mayHave(std::size_t client, SeatIndex seat, SimTime from, SimTime to) {
    m_chances[seat].push_back({client, from, to});
}

// Something that was asked and not answered may have ended it, or it is being sent.
bool History::givesUp(const Client& c, What what) const {
    return std::ranges::any_of(c.open, [&](const auto& each) {
        const ClientMessage& m = each.second.message;
        if (what == What::Ticket) return verbOf<CancelTickets>(m) != nullptr;
        if (what == What::Ordered) {
            return verbOf<CancelOrder>(m) != nullptr || verbOf<BackToSeats>(m) != nullptr || verbOf<Pay>(m) != nullptr;
        }
        return verbOf<ReleaseSeats>(m) != nullptr || verbOf<Leave>(m) != nullptr || verbOf<OpenOrder>(m) != nullptr ||
               verbOf<HoldSeats>(m) != nullptr;
    });
}

void History::held(std::size_t client, const HoldSeats& verb, const Answered& answer, SimTime from) {
    Client& c = m_clients[client];
    if (verb.mode == HoldMode::Swap) {
        std::vector<SeatIndex> before;
        for (const auto& [seat, each] : c.mine) {
            if (each.what == What::Held && !has(verb.seats, seat)) before.push_back(seat);
        }
        for (const SeatIndex seat : before) close(client, seat, from);
    }
    SeatList seats = verb.seats;
    for (auto& [seat, each] : c.mine) {
        if (each.what != What::Held) continue;
        each.id = answer.subject;
        if (!has(seats, seat)) seats.push(seat);
    }
    for (const SeatIndex seat : verb.seats)
        c.mine.try_emplace(seat, Mine{What::Held, answer.subject, answer.time, answer.time});
    c.holds[answer.subject] = {from, answer.until, kNever, seats, {}};
}

void History::ordered(std::size_t client, const OpenOrder& verb, const Answered& answer, SimTime from) {
    Client& c = m_clients[client];
    const auto hold = c.holds.find(verb.version.value);
    if (hold == c.holds.end()) {
        fault(client, answer.time, "an order was opened without a hold");
        return;
    }
    if (from >= hold->second.until || hold->second.ended < from)
        fault(client, answer.time, "an order was opened on a hold that had ended");
    for (auto& [seat, each] : c.mine) {
        if (each.what == What::Held) each = {What::Ordered, answer.subject, each.since, answer.time};
    }
    c.orders[answer.subject] = {from, answer.until, kNever, hold->second.seats, {}};
}

void History::refusedSeat(std::size_t client, const Question& question, const Answered& answer) {
    if (m_others == Others::None && answer.refusal == Refusal::SeatTaken && !question.again) {
        m_refused.push_back({client, SeatIndex{answer.subject}, answer.time});
    }
}

// --- What clients hear ----------------------------------------------------------------------------

void History::asked(std::size_t client, const ClientMessage& message) {
    Client& c = m_clients[client];
    const CommandCounter counter = counterOf(message);
    if (counter.value == 0) return;
    if (const auto before = c.open.find(counter.value); before != c.open.end()) {
        before->second.again = true;
        return;
    }
    if (c.answered.contains(counter.value)) return;  // only to compare the answers
    ++m_commands;
    c.open.emplace(counter.value, Question{message, m_latest});
    if (const auto* pay = verbOf<Pay>(message)) c.paying.insert(pay->order.value);
    if (const auto* cancel = verbOf<CancelTickets>(message)) {
        for (const TicketId ticket : cancel->tickets) c.givenBack.insert(ticket.value);
    }
    if (const auto* hold = verbOf<HoldSeats>(message)) {
        for (const SeatIndex seat : hold->seats) mayHave(client, seat, m_latest, kNever);
    }
}

void History::told(std::size_t client, const Answered& answer) {
    Client& c = m_clients[client];
    hear(c, answer.time);
    if (const auto before = c.answered.find(answer.counter.value); before != c.answered.end()) {
        if (!(before->second == answer.answer())) {
            fault(client, answer.time,
                  "command " + std::to_string(answer.counter.value) + " has another answer than it had");
        }
        return;
    }
    const auto open = c.open.find(answer.counter.value);
    if (open == c.open.end()) return fault(client, answer.time, "an answer to what was never asked");
    ++m_answers;
    const Question question = open->second;
    c.open.erase(open);
    c.answered[answer.counter.value] = answer.answer();
    if (answer.time < question.floor) fault(client, answer.time, "decided before it was asked");
    m_latest = std::max(m_latest, answer.time);
    if (answer.refusal != Refusal::None) return refusedSeat(client, question, answer);
    // Of what was asked again it is not known when it was decided.
    const SimTime from = question.again ? question.floor : answer.time;
    const ClientMessage& message = question.message;
    if (const auto* hold = verbOf<HoldSeats>(message)) {
        held(client, *hold, answer, from);
    } else if (const auto* order = verbOf<OpenOrder>(message)) {
        ordered(client, *order, answer, from);
    } else if (const auto* release = verbOf<ReleaseSeats>(message)) {
        if (release->seats.empty()) closeAll(client, What::Held, from);
        for (const SeatIndex seat : release->seats) close(client, seat, from);
    } else if (verbOf<Leave>(message) != nullptr) {
        closeAll(client, What::Held, from);
    } else if (const auto* cancel = verbOf<CancelOrder>(message)) {
        closeAll(client, What::Ordered, from);
        c.orders[cancel->order.value].ended = from;
    } else if (const auto* pay = verbOf<Pay>(message)) {
        const auto of = c.orders.find(pay->order.value);
        if (of == c.orders.end() || from >= of->second.until || of->second.ended < from)
            fault(client, answer.time, "paid for an order that was not open");
    } else if (const auto* back = verbOf<CancelTickets>(message)) {
        for (const TicketId ticket : back->tickets) {
            const auto seat = c.tickets.find(ticket.value);
            if (seat == c.tickets.end()) continue;
            close(client, seat->second, from);
            c.tickets.erase(seat);
        }
        if (c.wallet) *c.wallet = *c.wallet + Amount{answer.number};
    }
}

void History::happened(std::size_t client, const OwnEvent& event) {
    Client& c = m_clients[client];
    hear(c, event.time);
    switch (event.kind) {
        case EventKind::HoldEnded:
            if (const auto hold = c.holds.find(event.subject); hold != c.holds.end()) hold->second.ended = event.time;
            if (static_cast<HoldEnd>(event.number) != HoldEnd::Ordered) closeAll(client, What::Held, event.time);
            break;
        case EventKind::OrderOpened:
            c.orders[event.subject].total = Amount{static_cast<std::int64_t>(event.value)};
            break;
        case EventKind::OrderClosed:
            c.orders[event.subject].ended = event.time;
            if (static_cast<OrderEnd>(event.number) != OrderEnd::Paid) closeAll(client, What::Ordered, event.time);
            break;
        case EventKind::TicketIssued: {
            const auto owner = m_ticketOwners.try_emplace(event.subject, client).first;
            if (owner->second != client) fault(client, event.time, "was given the ticket of somebody else");
            const SeatIndex seat{event.number};
            c.tickets[event.subject] = seat;
            const auto mine = c.mine.find(seat);
            const SimTime since = mine == c.mine.end() ? event.time : mine->second.since;
            c.mine[seat] = {What::Ticket, event.subject, since, event.time};
            break;
        }
        default: break;
    }
}

void History::broke(std::size_t client) {
    Client& c = m_clients[client];
    c.lost = true;
    for (auto& [counter, question] : c.open) question.again = true;
}

void History::saw(std::size_t client, const OwnState& state) {
    hear(m_clients[client], state.time);
    compare(client, state);
    count(client, state);
    m_clients[client].lost = false;
}

// What it must believe against what the server says now; afterwards it believes the server.
void History::compare(std::size_t client, const OwnState& state) {
    Client& c = m_clients[client];
    std::map<SeatIndex, Mine> now;
    for (const SeatIndex seat : state.held) now[seat] = {What::Held, state.holdVersion.value, state.time, state.time};
    for (const SeatIndex seat : state.orderSeats)
        now[seat] = {What::Ordered, state.order.value, state.time, state.time};
    for (std::size_t i = 0; i < state.tickets.size(); ++i) {
        const std::uint32_t ticket = state.tickets[i].value;
        now[state.ticketSeats[i]] = {What::Ticket, ticket, state.time, state.time};
        if (c.givenBack.contains(ticket)) continue;
        c.tickets[ticket] = state.ticketSeats[i];
        if (m_ticketOwners.try_emplace(ticket, client).first->second != client)
            fault(client, state.time, "was given the ticket of somebody else");
    }
    for (const auto& [ticket, seat] : c.tickets) {
        if (c.givenBack.contains(ticket) || std::ranges::find(state.tickets, TicketId{ticket}) != state.tickets.end())
            continue;
        fault(client, state.time, "ticket " + std::to_string(ticket) + " is lost");
    }
    const auto gone = [&](SeatIndex seat, const Mine& mine) {
        const auto& all = mine.what == What::Held ? c.holds : c.orders;
        const auto found = all.find(mine.id);
        const bool lasts = found != all.end() && state.time < found->second.until && found->second.ended == kNever;
        if (mine.what != What::Ticket && lasts && !givesUp(c, mine.what))
            fault(client, state.time, "seat " + std::to_string(seat.value) + " is lost before its time");
    };
    const std::map<SeatIndex, Mine> before = c.mine;
    for (const auto& [seat, mine] : before) {
        const auto found = now.find(seat);
        if (found == now.end()) {
            gone(seat, mine);
            close(client, seat, mine.seen);
        } else if (found->second.what == mine.what && found->second.id == mine.id) {
            found->second.since = mine.since;
        } else if (found->second.what > mine.what && !c.lost) {
            found->second.since = mine.since;
        } else {
            close(client, seat, mine.seen);
        }
    }
    c.mine = std::move(now);
    if (!state.held.empty()) {
        Deadline& hold =
            c.holds.try_emplace(state.holdVersion.value, Deadline{state.time, {}, kNever, {}, {}}).first->second;
        hold.until = state.holdUntil;
        hold.seats = state.held;
    }
    if (state.order.value != 0) {
        Deadline& order =
            c.orders.try_emplace(state.order.value, Deadline{state.time, {}, kNever, {}, {}}).first->second;
        order.until = state.orderUntil;
        order.seats = state.orderSeats;
        order.total = state.orderTotal;
    }
}

// A wallet holds what it held, less what became tickets, and what was given back. While something is being
// paid or given back it is not known yet.
void History::count(std::size_t client, const OwnState& state) {
    Client& c = m_clients[client];
    const bool moves = givesUp(c, What::Ticket) || givesUp(c, What::Ordered) || state.order.value != 0;
    if (moves) return;
    Amount spent{};
    bool known = true;
    for (const std::uint32_t order : std::exchange(c.paying, {})) {
        const auto found = c.orders.find(order);
        if (found == c.orders.end() || found->second.total == Amount{}) {
            known = false;
            continue;
        }
        const auto isTicket = [&](SeatIndex seat) {
            return std::ranges::find(state.ticketSeats, seat) != state.ticketSeats.end();
        };
        if (std::ranges::all_of(found->second.seats, isTicket)) spent = spent + found->second.total;
    }
    if (c.wallet && known && *c.wallet - spent != state.wallet) {
        fault(client, state.time,
              "the wallet has " + std::to_string(state.wallet.minor) + ", it should have " +
                  std::to_string((*c.wallet - spent).minor));
    }
    c.wallet = state.wallet;
}

// --- The end --------------------------------------------------------------------------------------

std::vector<std::string> History::faults() {
    for (auto& [client, c] : m_clients) {
        const auto mine = c.mine;
        for (const auto& [seat, each] : mine) {
            const auto& all = each.what == What::Held ? c.holds : c.orders;
            const auto deadline = all.find(each.id);
            SimTime to = c.heard;
            // It hears of whatever ends it, as long as it is connected.
            if (each.what != What::Ticket && deadline != all.end())
                to = std::min(c.lost ? to : m_latest + milliseconds(1), deadline->second.until);
            if (each.what == What::Ticket) to = std::max(to, m_latest + milliseconds(1));
            close(client, seat, to);
        }
    }
    for (auto& [seat, spans] : m_spans) {
        std::ranges::sort(spans, [](const Span& a, const Span& b) { return a.from < b.from; });
        for (std::size_t i = 1; i < spans.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (spans[j].client == spans[i].client || spans[i].from >= spans[j].to) continue;
                fault(spans[i].client, spans[i].from,
                      "has seat " + std::to_string(seat.value) + ", and so has client " +
                          std::to_string(spans[j].client) + " until " + std::to_string(spans[j].to.ms) + " ms");
            }
        }
    }
    for (const Refused& refused : m_refused) {
        const auto chances = m_chances.find(refused.seat);
        const bool can = chances != m_chances.end() && std::ranges::any_of(chances->second, [&](const Span& each) {
                             return each.client != refused.client && each.from <= refused.time;
                         });
        if (!can)
            fault(refused.client, refused.time,
                  "seat " + std::to_string(refused.seat.value) + " is taken, and nobody can have it");
    }
    return std::exchange(m_faults, {});
}

}  // namespace frontrow::load
