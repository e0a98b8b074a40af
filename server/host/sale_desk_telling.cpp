// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk tells, and to whom: own streams at once, the room and the map by the tick.
#include <algorithm>
#include <utility>

#include "host/sale_desk.h"
#include "sale/canary.h"

namespace frontrow {

namespace {

// Beyond this place a person hears of it once a second at most.
constexpr std::uint32_t kNearTheFront = 500;
// Seats times viewers of one delta, from which on sending is the load.
constexpr std::size_t kManyShown = 5'000;

}  // namespace

AccountKind SaleDesk::ownerKind(AccountId owner) const {
    return owner == kNobody ? AccountKind::Rival : engine().accounts().kind(owner);
}

void SaleDesk::answer(const SaleWriter::Reply& reply) {
    if (reply.tag == kOwnTag) return;
    const Asker& asker = m_askers[reply.tag];
    Connection* c = find(asker.connection);
    if (c == nullptr) return;
    const Answer& a = reply.answer;
    send(*c, ServerMessage{
                 Answered{m_epoch, ++c->ownSequence, asker.counter, m_now, a.refusal, a.subject, a.number, a.until}});
    noteChanged(*c);
}

// Own state is told once, at the end of the batch.
void SaleDesk::noteChanged(Connection& c) {
    if (!c.stateChanged) m_changed.push_back(c.id);
    c.stateChanged = true;
}

void SaleDesk::noteTickets(std::span<const Event> events) {
    for (const Event& event : events) {
        const bool issued = event.kind == EventKind::TicketIssued;
        if ((!issued && event.kind != EventKind::TicketVoided) || !isPerson(event.account)) continue;
        OwnTickets& own = m_tickets[event.account];
        if (issued) {
            own.tickets.emplace_back(event.subject);
            own.seats.emplace_back(event.number);
            continue;
        }
        const auto at = std::ranges::find(own.tickets, TicketId{event.subject}) - own.tickets.begin();
        if (at == std::ssize(own.tickets)) continue;
        own.tickets.erase(own.tickets.begin() + at);
        own.seats.erase(own.seats.begin() + at);
    }
}

// Everything that has happened and is committed, in its order.
void SaleDesk::tellEvents(std::span<const Event> events) {
    noteTickets(events);
    if (m_witness != nullptr) m_witness->saw(events, world());
    for (const Event& event : events) {
        if (event.kind == EventKind::SeatChanged) {
            const auto state = static_cast<SeatState>(event.number);
            m_map->change(SeatIndex{event.subject}, seatCode(state, ownerKind(event.account)));
        }
        const Audience audience = audienceOf(event.kind);
        if (audience == Audience::Everyone) {
            tellRoom(SaleEvent{m_epoch, ++m_roomSequence, m_performance, event.kind, event.time, event.subject,
                               event.number, event.value, event.until});
        }
        // It sends everybody home without a word of his own.
        if (event.kind == EventKind::SaleEnded) {
            for (auto& [id, c] : m_connections) noteChanged(c);
        }
        const AccountId owner = canary(Canary::NewsToAnother) ? AccountId{event.account.value ^ 1U} : event.account;
        Connection* c = event.account == kNobody ? nullptr : connectionOf(owner);
        if (c == nullptr) continue;
        noteChanged(*c);
        if (audience != Audience::Owner) continue;
        send(*c, ServerMessage{OwnEvent{m_epoch, ++c->ownSequence, m_performance, event.kind, event.time, event.subject,
                                        event.number, event.value, event.until}});
    }
    for (const ConnectionId id : m_changed) {
        Connection* c = find(id);
        if (c == nullptr) continue;
        if (c->stateChanged && c->greeted) tellState(*c);
        c->stateChanged = false;
    }
    m_changed.clear();
}

void SaleDesk::tellMap() {
    const std::vector<SharedMessage> deltas = m_map->cut(m_now);
    std::size_t viewers = 0, seats = 0;
    for (auto& [id, c] : m_connections) {
        if (!c.mapInView) continue;
        ++viewers;
        for (const SharedMessage& delta : deltas) send(c, delta);
    }
    for (const SharedMessage& delta : deltas) seats += std::get<MapDelta>(*delta).seats.size();
    m_tick = viewers * seats < kManyShown ? kMapTick : kLongMapTick;
    m_mapViewers = viewers;
}

void SaleDesk::tellTick() {
    tellMap();
    if (m_now >= m_countsAt) {
        if (auto counts = m_map->changedCounts(m_now)) {
            counts->sequence = ++m_roomSequence;
            tellRoom(std::move(*counts));
            m_countsAt = m_now + kCountsEvery;
        }
    }
    const SaleCounts counts = sale().counts();
    if (m_now >= m_queueAt && (counts.waiting != m_waitingTold || counts.admitted != m_admittedTold)) {
        m_waitingTold = counts.waiting;
        m_admittedTold = counts.admitted;
        m_queueAt = m_now + kQueueEvery;
        tellRoom(QueueStatus{m_epoch, ++m_roomSequence, m_performance, m_now, counts.admitted, counts.waiting,
                             counts.onMap});
    }
    if (counts.waiting > 0) tellPlaces();
}

// At the pace of the sale's rule near the front, once a second far back, and only when it changed.
void SaleDesk::tellPlaces() {
    const Duration near = milliseconds(60'000 / policy().admission.placeUpdatesPerMinute);
    for (auto& [id, c] : m_connections) {
        const Duration pace = c.placeTold > kNearTheFront ? std::max(near, seconds(1)) : near;
        if (!c.greeted || c.account == kNobody || m_now - c.placeToldAt < pace) continue;
        const auto place = sale().place(c.account);
        if (!place || *place == c.placeTold) continue;
        c.placeTold = *place;
        c.placeToldAt = m_now;
        send(c, ServerMessage{OwnPlace{m_epoch, ++c.ownSequence, m_performance, m_now, *place}});
    }
}

void SaleDesk::tellGreeting(Connection& c) {
    const SalePolicy& policy = this->policy();
    const auto methods =
        policy.payment.wallet + 2 * policy.payment.card + 4 * policy.payment.transfer + 8 * policy.payment.split;
    const Sale& sale = this->sale();
    send(c, ServerMessage{Welcome{kProtocolVersion, m_epoch, m_shard, c.account, c.device, m_now}});
    SaleFacts facts;
    facts.performance = m_performance;
    facts.planDigest = m_plan->digest();
    facts.opening = opening();
    facts.starts = sale.setup().starts;
    facts.queue = policy.admission.queue;
    facts.gate = policy.letters.gate;
    facts.preview = policy.admission.preview;
    facts.singleSeat = policy.holds.singleSeat;
    facts.map = policy.holds.map;
    facts.ticketLimit = static_cast<std::uint32_t>(policy.holds.ticketLimit);
    facts.lettersLength = static_cast<std::uint32_t>(policy.letters.length);
    facts.hold = milliseconds(policy.holds.holdMs);
    facts.paymentLimit = milliseconds(policy.payment.limitMs);
    facts.feePerSeat = Amount{policy.payment.feePerSeat};
    facts.methods = static_cast<std::uint8_t>(methods);
    facts.roomSequence = m_roomSequence;
    send(c, ServerMessage{facts});
    tellCounts(c, kWholeAfterWelcome);
    if (!canary(Canary::GreetedWithoutState)) tellState(c);
}

void SaleDesk::tellCounts(Connection& c, std::uint8_t whole) {
    FreeCounts counts = m_map->wholeCounts(m_now);
    counts.whole = whole;
    counts.sequence = m_roomSequence;
    send(c, ServerMessage{std::move(counts)});
}

void SaleDesk::tellState(Connection& c) {
    if (c.account == kNobody) {
        OwnState nothing;
        nothing.epoch = m_epoch;
        nothing.sequence = ++c.ownSequence;
        nothing.performance = m_performance;
        nothing.time = m_now;
        return send(c, ServerMessage{std::move(nothing)});
    }
    const Sale& sale = this->sale();
    const BuyerState buyer = sale.buyer(c.account);
    const OwnTickets& own = m_tickets[c.account];
    OwnState state;
    state.epoch = m_epoch;
    state.sequence = ++c.ownSequence;
    state.performance = m_performance;
    state.time = m_now;
    state.stage = buyer.stage;
    state.lettersPassed = buyer.lettersPassed ? 1 : 0;
    state.pass = buyer.pass;
    state.passUntil = buyer.passUntil;
    state.sessionUntil = buyer.sessionUntil;
    state.holdUntil = buyer.holdUntil;
    state.holdVersion = buyer.holdVersion;
    state.held = buyer.held;
    const auto order = buyer.openOrder.value == 0 ? std::nullopt : sale.order(buyer.openOrder);
    if (order && order->open) {
        state.order = buyer.openOrder;
        state.orderSeats = order->seats;
        state.orderTotal = order->total;
        state.orderFee = order->fee;
        state.orderUntil = order->until;
    }
    state.tickets = own.tickets;
    state.ticketSeats = own.seats;
    state.wallet = engine().accounts().balance(c.account);
    c.stateChanged = false;
    // The map is shown at some stages only; who leaves them hears no more of it.
    if (c.mapInView && !mapAllowed(c)) c.mapInView = false;
    if (!mapAllowed(c)) c.mapLoads = 0;
    if (buyer.stage != BuyerStage::Waiting) c.placeTold = 0;
    send(c, ServerMessage{std::move(state)});
}

bool SaleDesk::mapAllowed(const Connection& c) const {
    if (c.account == kNobody) return true;
    const BuyerStage stage = sale().buyer(c.account).stage;
    if (stage == BuyerStage::Admitted || stage == BuyerStage::OnMap) return true;
    return stage == BuyerStage::Waiting && policy().admission.preview == QueuePreview::Map;
}

void SaleDesk::tellRoom(ServerMessage message) {
    const auto shared = std::make_shared<const ServerMessage>(std::move(message));
    for (auto& [id, c] : m_connections) {
        if (c.greeted) send(c, shared);
    }
}

void SaleDesk::decline(Connection& c, WireRefusal refusal, CommandCounter counter, std::string_view detail,
                       SimTime until) {
    send(c, ServerMessage{Declined{refusal, counter, std::string(detail), until}});
}

void SaleDesk::send(Connection& c, ServerMessage message) {
    send(c, std::make_shared<const ServerMessage>(std::move(message)));
}

void SaleDesk::send(Connection& c, const SharedMessage& message) {
    if (c.network) {
        c.outgoing.push_back({c.network->arrival(Way::Down, m_now), message});
        return;
    }
    handOver(c, message);
}

void SaleDesk::handOver(Connection& c, const SharedMessage& message) {
    c.outlet->deliver(message);
    if (!std::exchange(c.told, true)) m_told.push_back(&c);
}

// Hands over what has arrived by now; true when something reached `watched` since this was last asked.
bool SaleDesk::deliverDue(std::optional<ConnectionId> watched) {
    if (m_networkModel == NetworkModel::Simulated) deliverArrived();
    bool reached = false;
    for (Connection* c : m_told) {
        c->outlet->flush();
        c->told = false;
        reached = reached || c->id == watched;
    }
    m_told.clear();
    return reached;
}

void SaleDesk::deliverArrived() {
    std::vector<ConnectionId> tooSlow;
    for (auto& [id, c] : m_connections) {
        if (c.outgoing.size() > kMaxOnTheWay) {
            tooSlow.push_back(id);
            continue;
        }
        for (; !c.outgoing.empty() && c.outgoing.front().arrives <= m_now; c.outgoing.pop_front()) {
            handOver(c, c.outgoing.front().message);
        }
    }
    for (const ConnectionId id : tooSlow) {
        find(id)->outlet->lost();
        disconnect(id);
    }
}

}  // namespace frontrow
