// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/buyer_view.h"

#include <algorithm>
#include <variant>

#include "sale/canary.h"

namespace frontrow {

namespace {

// Enough for a screen that looks every few frames at the busiest sale there is.
constexpr std::size_t kKeptChanges = 4'096;

SeatSight sightOf(SeatCode code) {
    switch (code) {
        case SeatCode::Free: return {SeatState::Free, SeatHolder::Nobody};
        case SeatCode::HeldByPerson: return {SeatState::Held, SeatHolder::Person};
        case SeatCode::HeldByRival: return {SeatState::Held, SeatHolder::Rival};
        case SeatCode::OrderedByPerson: return {SeatState::Ordered, SeatHolder::Person};
        case SeatCode::OrderedByRival: return {SeatState::Ordered, SeatHolder::Rival};
        case SeatCode::SoldToPerson: return {SeatState::Sold, SeatHolder::Person};
        case SeatCode::SoldToRival: return {SeatState::Sold, SeatHolder::Rival};
        case SeatCode::Blocked:
        case SeatCode::Count_: break;
    }
    return {SeatState::Blocked, SeatHolder::Nobody};
}

bool contains(const std::vector<SeatIndex>& seats, SeatIndex seat) {
    for (const SeatIndex each : seats) {
        if (each == seat) return true;
    }
    return false;
}

}  // namespace

BuyerView::BuyerView(std::shared_ptr<const VenuePlan> plan)
    : m_plan(std::move(plan)),
      m_codes(m_plan->seatCount(), SeatCode::Blocked),
      m_free(m_plan->seatCount(), 0),
      m_none(m_plan->seatCount(), 0),
      m_sectionFree(m_plan->sections().size(), 0),
      m_tierFree(m_plan->tiers().size(), 0),
      m_roomSectionFree(m_sectionFree),
      m_roomTierFree(m_tierFree) {}

BuyerView::Effect BuyerView::step(Stream& stream, std::uint32_t epoch, std::uint64_t sequence) {
    if (epoch < m_epoch) return Effect::Nothing;
    if (epoch > m_epoch || sequence > stream.last + 1) {
        stream.broken = true;
        return Effect::Gap;
    }
    if (sequence <= stream.last) return canary(Canary::NewsTwice) ? Effect::Changed : Effect::Nothing;
    stream.last = sequence;
    return Effect::Changed;
}

BuyerView::Effect BuyerView::apply(const ServerMessage& message) {
    return std::visit(
        [&](const auto& each) -> Effect {
            using Message = std::remove_cvref_t<decltype(each)>;
            if constexpr (std::is_same_v<Message, Answered> || std::is_same_v<Message, OwnEvent>) {
                return step(m_ownStream, each.epoch, each.sequence);
            } else if constexpr (std::is_same_v<Message, QueueStatus>) {
                const Effect effect = step(m_roomStream, each.epoch, each.sequence);
                if (effect == Effect::Nothing) return effect;
                m_waiting = each.waiting;
                m_admittedUpTo = each.admittedUpTo;
                return effect;
            } else if constexpr (std::is_same_v<Message, Declined> || std::is_same_v<Message, ClockAnswer> ||
                                 std::is_same_v<Message, LettersSpelled>) {
                return Effect::Nothing;
            } else {
                return take(each);
            }
        },
        message);
}

void BuyerView::freeze() {
    if (m_mapState == MapState::Live) m_mapState = MapState::Frozen;
    m_nextPart = 0;
}

void BuyerView::noteGone(SeatIndex seat) {
    if (!m_facts || m_facts->map == MapFreshness::Live || m_codes[seat.value] != SeatCode::Free) return;
    setCode(seat, SeatCode::HeldByRival);
}

std::optional<std::uint32_t> BuyerView::place() const {
    if (stage() != BuyerStage::Waiting) return std::nullopt;
    return m_place;
}

bool BuyerView::mapShown() const {
    if (stage() == BuyerStage::Admitted || stage() == BuyerStage::OnMap) return true;
    // Who looks on has no account.
    if (m_facts && m_account == kNobody) return true;
    return m_facts && m_facts->preview == QueuePreview::Map && stage() == BuyerStage::Waiting;
}

SeatSight BuyerView::seat(SeatIndex seat) const {
    SeatSight sight = sightOf(m_codes[seat.value]);
    if (!isMine(seat)) return sight;
    if (m_own.held.contains(seat)) sight.state = SeatState::Held;
    if (m_own.orderSeats.contains(seat)) sight.state = SeatState::Ordered;
    if (contains(m_own.ticketSeats, seat)) sight.state = SeatState::Sold;
    sight.holder = SeatHolder::Mine;
    return sight;
}

FreeSeats BuyerView::freeSeats() const { return m_mapState == MapState::Live ? m_free : m_none; }

std::uint32_t BuyerView::freeInSection(SectionIndex section) const {
    return m_mapState == MapState::None ? m_roomSectionFree[section.value] : m_sectionFree[section.value];
}

std::uint32_t BuyerView::freeInTier(TierIndex tier) const {
    return m_mapState == MapState::None ? m_roomTierFree[tier.value] : m_tierFree[tier.value];
}

std::optional<OrderSight> BuyerView::order() const {
    if (m_own.order.value == 0) return std::nullopt;
    return OrderSight{m_own.order, m_own.orderSeats, m_own.orderTotal, m_own.orderFee, m_own.orderUntil};
}

std::vector<TicketSight> BuyerView::tickets() const {
    std::vector<TicketSight> tickets;
    for (std::size_t i = 0; i < m_own.tickets.size(); ++i) {
        tickets.push_back({m_own.tickets[i], m_own.ticketSeats[i]});
    }
    return tickets;
}

bool BuyerView::isMine(SeatIndex seat) const {
    return m_own.held.contains(seat) || m_own.orderSeats.contains(seat) || contains(m_own.ticketSeats, seat);
}

void BuyerView::setCode(SeatIndex seat, SeatCode code) {
    if (m_codes[seat.value] == code) return;
    m_codes[seat.value] = code;
    noteChange(seat);
    refreshFree(seat);
}

// The one place where a seat becomes clickable or not; the counts follow here and nowhere else.
void BuyerView::refreshFree(SeatIndex seat) {
    const std::uint8_t now = m_codes[seat.value] == SeatCode::Free && !isMine(seat) ? 1 : 0;
    std::uint8_t& free = m_free[seat.value];
    if (free == now) return;
    free = now;
    const std::uint32_t change = now == 1 ? 1U : ~0U;  // + 1 or − 1
    m_sectionFree[m_plan->seatSection(seat).value] += change;
    m_tierFree[m_plan->seatTier(seat).value] += change;
}

void BuyerView::refreshOwn(const OwnState& before) {
    const bool same =
        before.held == m_own.held && before.orderSeats == m_own.orderSeats && before.ticketSeats == m_own.ticketSeats;
    if (same) return;
    const auto refresh = [this](SeatIndex seat) {
        noteChange(seat);
        refreshFree(seat);
    };
    for (const OwnState* state : {&before, static_cast<const OwnState*>(&m_own)}) {
        for (const SeatIndex seat : state->held) refresh(seat);
        for (const SeatIndex seat : state->orderSeats) refresh(seat);
        for (const SeatIndex seat : state->ticketSeats) refresh(seat);
    }
}

void BuyerView::noteChange(SeatIndex seat) {
    if (m_changed.empty()) m_changed.resize(kKeptChanges);
    m_changed[m_seatChanges++ % kKeptChanges] = seat;
}

bool BuyerView::changedSince(std::uint64_t seen, std::vector<SeatIndex>& out) const {
    if (seen > m_seatChanges || m_seatChanges - seen > kKeptChanges) return false;
    for (; seen < m_seatChanges; ++seen) out.push_back(m_changed[seen % kKeptChanges]);
    return true;
}

BuyerView::Effect BuyerView::take(const Welcome& welcome) {
    if (welcome.epoch < m_epoch) return Effect::Nothing;
    if (welcome.epoch != m_epoch && !canary(Canary::EpochsMerged)) m_mapSequence = 0;
    m_epoch = welcome.epoch;
    m_account = welcome.account;
    m_ownStream = {};
    freeze();
    return Effect::Changed;
}

BuyerView::Effect BuyerView::take(const SaleFacts& facts) {
    m_facts = facts;
    m_roomStream = {facts.roomSequence, false};
    return Effect::Changed;
}

// Seats that the plan has, and a ticket for every ticket's seat: what indexes arrays is never believed.
bool BuyerView::makesSense(const OwnState& state) const {
    const auto known = [&](SeatIndex seat) { return seat.value < m_codes.size(); };
    return state.sequence > 0 && state.tickets.size() == state.ticketSeats.size() &&
           std::ranges::all_of(state.held, known) && std::ranges::all_of(state.orderSeats, known) &&
           std::ranges::all_of(state.ticketSeats, known);
}

BuyerView::Effect BuyerView::take(const OwnState& state) {
    if (!makesSense(state)) {
        m_ownStream.broken = true;
        return Effect::Gap;
    }
    if (state.epoch == m_epoch && m_ownStream.broken) m_ownStream = {state.sequence - 1, false};
    const Effect effect = step(m_ownStream, state.epoch, state.sequence);
    if (effect != Effect::Changed) return effect;
    const OwnState before = m_own;
    m_own = state;
    if (before.stage != BuyerStage::Waiting || state.stage != BuyerStage::Waiting) m_place.reset();
    refreshOwn(before);
    if (!mapShown()) {
        m_mapState = MapState::None;
        m_nextPart = 0;
    }
    return effect;
}

BuyerView::Effect BuyerView::take(const OwnPlace& place) {
    const Effect effect = step(m_ownStream, place.epoch, place.sequence);
    if (effect == Effect::Changed) m_place = place.place;
    return effect;
}

// While the map is frozen the deltas of an answer to resume are taken, and nothing across a gap.
BuyerView::Effect BuyerView::take(const MapDelta& delta) {
    if (delta.epoch < m_epoch || m_mapState == MapState::None || delta.sequence <= m_mapSequence)
        return Effect::Nothing;
    bool whole = delta.epoch == m_epoch && (delta.sequence == m_mapSequence + 1 || canary(Canary::GapPassedOver));
    for (const PackedSeat packed : delta.seats) {
        whole = whole && packedSeatIndex(packed).value < m_codes.size() && packedSeatCode(packed) != SeatCode::Count_;
    }
    if (!whole) {
        const bool known = m_mapState == MapState::Frozen;
        freeze();
        return known ? Effect::Nothing : Effect::Gap;
    }
    m_mapSequence = delta.sequence;
    for (const PackedSeat packed : delta.seats) setCode(packedSeatIndex(packed), packedSeatCode(packed));
    return Effect::Changed;
}

BuyerView::Effect BuyerView::take(const MapSnapshot& part) {
    if (part.epoch < m_epoch) return Effect::Nothing;
    if (part.part == 0) {
        m_parts.clear();
        m_nextPart = 0;
        m_partsSequence = part.sequence;
    }
    const bool fits = part.epoch == m_epoch && part.part == m_nextPart && part.part < part.parts &&
                      part.sequence == m_partsSequence && m_parts.size() + part.seatCount <= m_codes.size() &&
                      unpackCodes(part.codes, part.seatCount, m_parts);
    if (!fits) {
        freeze();
        return Effect::Gap;
    }
    if (++m_nextPart < part.parts) return Effect::Nothing;
    m_nextPart = 0;
    if (m_parts.size() != m_codes.size()) return Effect::Gap;
    for (std::uint32_t i = 0; i < m_codes.size(); ++i) setCode(SeatIndex{i}, m_parts[i]);
    m_parts.clear();
    m_mapSequence = part.sequence;
    m_mapState = MapState::Live;
    return Effect::Changed;
}

BuyerView::Effect BuyerView::take(const FreeCounts& counts) {
    if (counts.whole != 0) {
        if (counts.epoch != m_epoch) return Effect::Nothing;
        m_roomStream = {counts.sequence, false};
        const bool resumed = counts.whole == kWholeAfterResume && counts.mapSequence == m_mapSequence;
        if (resumed && m_mapState == MapState::Frozen) m_mapState = MapState::Live;
    } else {
        const Effect effect = step(m_roomStream, counts.epoch, counts.sequence);
        if (effect != Effect::Changed) return effect;
    }
    if (counts.sections.size() != counts.sectionFree.size() || counts.tiers.size() != counts.tierFree.size()) {
        return Effect::Gap;
    }
    for (std::size_t i = 0; i < counts.sections.size(); ++i) {
        if (counts.sections[i].value >= m_roomSectionFree.size()) return Effect::Gap;
        m_roomSectionFree[counts.sections[i].value] = counts.sectionFree[i];
    }
    for (std::size_t i = 0; i < counts.tiers.size(); ++i) {
        if (counts.tiers[i].value >= m_roomTierFree.size()) return Effect::Gap;
        m_roomTierFree[counts.tiers[i].value] = counts.tierFree[i];
    }
    return Effect::Changed;
}

BuyerView::Effect BuyerView::take(const SaleEvent& event) {
    const Effect effect = step(m_roomStream, event.epoch, event.sequence);
    if (effect != Effect::Changed) return effect;
    if (event.kind == EventKind::SaleOpened) m_saleOpened = true;
    if (event.kind == EventKind::SaleEnded || event.kind == EventKind::PerformanceCancelled) m_saleOver = true;
    return effect;
}

}  // namespace frontrow
