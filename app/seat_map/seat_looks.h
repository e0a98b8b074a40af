// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How every seat and section of the map looks to this buyer now: what the view says, weakened by
// the filters. Keeps one byte per seat, so that a change is told from a repeat. Thread: the GUI's.
#pragma once

#include <QChar>
#include <cstdint>
#include <vector>

#include "sale/command.h"
#include "seat_map/map_geometry.h"
#include "seat_map/seat_shape.h"
#include "session/buyer_view.h"

namespace frontrow {

struct SeatFilters {
    std::uint16_t tiers = 0xFFFF;  // bit per TierIndex: shown
    bool onlyFitting = false;      // only seats that a click with this party would take
    bool hideRestricted = false;
    std::uint32_t party = 1;
    PartyNeeds needs = PartyNeeds::None;

    bool operator==(const SeatFilters&) const = default;
};

struct FriendSeat {
    SeatIndex seat;
    QChar initial;
};

struct SectionLook {
    Scarcity scarcity = Scarcity::None;
    std::uint32_t left = 0;
    bool filtered = false;  // nothing in it passes the filter of tiers

    bool operator==(const SectionLook&) const = default;
};

class SeatLooks {
public:
    explicit SeatLooks(const MapGeometry& geometry);

    const SeatFilters& filters() const { return m_filters; }
    void setFilters(const SeatFilters& filters) { m_filters = filters; }
    // Seats that friends hold.
    void setFriends(std::vector<FriendSeat> friends) { m_friends = std::move(friends); }
    // Looks at every seat and section.
    void readAll(const BuyerView& view);
    // Looks at a seat that changed, and at its stretch where the filters depend on it; appends the
    // slots that look different now.
    void read(const BuyerView& view, SeatIndex seat, std::vector<Slot>& changed);
    // True when the section looks different now.
    bool readSection(const BuyerView& view, SectionIndex section);

    SeatShape shape(Slot slot) const { return m_shape[slot]; }
    const SectionLook& section(SectionIndex section) const { return m_sections[section.value]; }
    // Whether a click takes it.
    bool canBeTaken(Slot slot) const;
    QChar initialOf(SeatIndex seat) const;

private:
    SeatShape shapeOf(const BuyerView& view, SeatIndex seat) const;
    bool isFilteredOut(const BuyerView& view, SeatIndex seat) const;
    bool take(const BuyerView& view, Slot slot);

    const MapGeometry& m_geometry;
    SeatFilters m_filters;
    std::vector<FriendSeat> m_friends;
    std::vector<SeatShape> m_shape;
    std::vector<SectionLook> m_sections;
    std::vector<std::uint16_t> m_sectionTiers;  // bit per tier that has a seat in it
};

}  // namespace frontrow
