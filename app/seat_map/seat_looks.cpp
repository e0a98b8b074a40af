// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/seat_looks.h"

#include <algorithm>

#include "sale/seat_choice.h"

namespace frontrow {

namespace {

std::uint16_t bitOf(TierIndex tier) { return static_cast<std::uint16_t>(1U << tier.value); }

bool isReserved(SeatFlags flags) { return flags.has(SeatFlag::Accessible) || flags.has(SeatFlag::Companion); }

}  // namespace

SeatLooks::SeatLooks(const MapGeometry& geometry)
    : m_geometry(geometry),
      m_shape(geometry.slotCount(), SeatShape::FilteredOut),
      m_sections(geometry.plan().sections().size()),
      m_sectionTiers(m_sections.size(), 0) {
    const VenuePlan& plan = geometry.plan();
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
        m_sectionTiers[plan.seatSection(SeatIndex{i}).value] |= bitOf(plan.seatTier(SeatIndex{i}));
    }
}

void SeatLooks::readAll(const BuyerView& view) {
    for (Slot slot = 0; slot < m_shape.size(); ++slot) take(view, slot);
    for (std::uint32_t i = 0; i < m_sections.size(); ++i) readSection(view, SectionIndex{i});
}

void SeatLooks::read(const BuyerView& view, SeatIndex seat, std::vector<Slot>& changed) {
    const auto look = [&](SeatIndex each) {
        const Slot slot = m_geometry.slotOf(each);
        if (slot != kNoSlot && take(view, slot)) changed.push_back(slot);
    };
    if (!m_filters.onlyFitting) return look(seat);
    const Stretch& stretch = m_geometry.plan().stretch(m_geometry.plan().seatStretch(seat));
    if (m_geometry.slotOf(seat) == kNoSlot) return;
    for (std::uint32_t i = 0; i < stretch.seatCount; ++i) look(SeatIndex{stretch.firstSeat.value + i});
}

bool SeatLooks::take(const BuyerView& view, Slot slot) {
    const SeatShape now = shapeOf(view, m_geometry.seat(slot));
    if (m_shape[slot] == now) return false;
    m_shape[slot] = now;
    return true;
}

bool SeatLooks::readSection(const BuyerView& view, SectionIndex section) {
    SectionLook look;
    look.left = view.freeInSection(section);
    look.scarcity = scarcityOf(look.left, m_geometry.plan().section(section).seatCount);
    look.filtered = (m_sectionTiers[section.value] & m_filters.tiers) == 0;
    if (m_sections[section.value] == look) return false;
    m_sections[section.value] = look;
    return true;
}

SeatShape SeatLooks::shapeOf(const BuyerView& view, SeatIndex seat) const {
    const SeatSight sight = view.seat(seat);
    if (sight.holder == SeatHolder::Mine) return SeatShape::Yours;
    if (!m_friends.empty() && !initialOf(seat).isNull()) return SeatShape::Friend;
    const SeatFlags flags = m_geometry.plan().seatFlags(seat);
    switch (sight.state) {
        case SeatState::Held:
        case SeatState::Ordered: return SeatShape::Held;
        case SeatState::Sold: return SeatShape::Taken;
        case SeatState::Blocked: {
            const bool unknown = view.mapState() == MapState::None && !flags.has(SeatFlag::Blocked);
            return unknown ? SeatShape::FilteredOut : SeatShape::Blocked;
        }
        case SeatState::Free: break;
    }
    if (isFilteredOut(view, seat)) return SeatShape::FilteredOut;
    if (flags.has(SeatFlag::Accessible)) return SeatShape::Accessible;
    return flags.has(SeatFlag::RestrictedView) ? SeatShape::Restricted : SeatShape::Free;
}

bool SeatLooks::isFilteredOut(const BuyerView& view, SeatIndex seat) const {
    const VenuePlan& plan = m_geometry.plan();
    const SeatFlags flags = plan.seatFlags(seat);
    if ((m_filters.tiers & bitOf(plan.seatTier(seat))) == 0) return true;
    if (m_filters.hideRestricted && flags.has(SeatFlag::RestrictedView)) return true;
    if (m_filters.needs == PartyNeeds::None && isReserved(flags)) return !flags.has(SeatFlag::Accessible);
    if (!m_filters.onlyFitting || view.mapState() != MapState::Live) return false;
    return !windowAround(plan, view.freeSeats(), seat, m_filters.party, m_filters.needs);
}

bool SeatLooks::canBeTaken(Slot slot) const {
    const SeatShape shape = m_shape[slot];
    if (shape == SeatShape::Accessible) return m_filters.needs == PartyNeeds::StepFree;
    return shape == SeatShape::Free || shape == SeatShape::Restricted;
}

QChar SeatLooks::initialOf(SeatIndex seat) const {
    const auto found = std::ranges::find(m_friends, seat, &FriendSeat::seat);
    return found == m_friends.end() ? QChar() : found->initial;
}

}  // namespace frontrow
