// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one buyer knows of a sale, from the server's messages and from nothing else: place, pass,
// map, own seats, order, tickets, wallet. It shows a prefix of what the server committed; across a
// gap it shows the map as frozen until the server has sent it anew. Counts come from the very
// states that are shown. Thread: the session's.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "domain/venue_plan.h"
#include "protocol/seat_code.h"
#include "protocol/server_message.h"
#include "sale/seat_choice.h"

namespace frontrow {

enum class MapState : std::uint8_t {
    None,  // not asked for, or not shown at this stage
    Live,
    Frozen  // out of date: nothing of it may be clicked
};

enum class SeatHolder : std::uint8_t { Nobody, Mine, Person, Rival };

// One seat as this buyer sees it.
struct SeatSight {
    SeatState state = SeatState::Free;
    SeatHolder holder = SeatHolder::Nobody;

    bool operator==(const SeatSight&) const = default;
};

struct OrderSight {
    OrderId id;
    SeatList seats;
    Amount total, fee;
    SimTime until;
};

struct TicketSight {
    TicketId id;
    SeatIndex seat;
};

class BuyerView {
public:
    explicit BuyerView(std::shared_ptr<const VenuePlan> plan);

    // What a message did to the view.
    enum class Effect : std::uint8_t {
        Changed,
        Nothing,  // a repeat, or not about the view
        Gap       // something is missing: ask to resume
    };
    Effect apply(const ServerMessage& message);
    // The link is lost: the map freezes, nothing else changes.
    void freeze();
    // A refusal named this seat as gone while the map is one that is not kept up to date.
    void noteGone(SeatIndex seat);

    const VenuePlan& plan() const { return *m_plan; }
    const std::shared_ptr<const VenuePlan>& sharedPlan() const { return m_plan; }
    const std::optional<SaleFacts>& facts() const { return m_facts; }
    std::uint32_t epoch() const { return m_epoch; }
    AccountId account() const { return m_account; }

    BuyerStage stage() const { return m_own.stage; }
    // Place in the waiting room, nothing while none is shown.
    std::optional<std::uint32_t> place() const;
    std::uint32_t waiting() const { return m_waiting; }
    std::uint64_t admittedUpTo() const { return m_admittedUpTo; }
    std::uint32_t pass() const { return m_own.pass; }
    SimTime passUntil() const { return m_own.passUntil; }
    SimTime sessionUntil() const { return m_own.sessionUntil; }
    bool lettersPassed() const { return m_own.lettersPassed != 0; }
    bool saleOpened() const { return m_saleOpened; }
    bool saleOver() const { return m_saleOver; }

    // Whether the sale shows the map to a buyer at this stage.
    bool mapShown() const;
    MapState mapState() const { return m_mapState; }
    std::uint64_t mapSequence() const { return m_mapSequence; }
    SeatSight seat(SeatIndex seat) const;
    // 1 for each seat that may be clicked; all 0 unless the map is live.
    FreeSeats freeSeats() const;
    // Goes up with every seat that looks different from before; a change of mapState() is none.
    std::uint64_t seatChanges() const { return m_seatChanges; }
    // Appends the seats that changed since seatChanges() was `seen`, oldest first, a seat as often as
    // it changed. False, and nothing appended, when they are more than are kept: look at every seat.
    bool changedSince(std::uint64_t seen, std::vector<SeatIndex>& out) const;
    // Free seats of a section or tier: from the map where there is one, else from the counts that
    // the waiting room hears.
    std::uint32_t freeInSection(SectionIndex section) const;
    std::uint32_t freeInTier(TierIndex tier) const;

    const SeatList& held() const { return m_own.held; }
    HoldVersion holdVersion() const { return m_own.holdVersion; }
    SimTime holdUntil() const { return m_own.holdUntil; }
    std::optional<OrderSight> order() const;
    std::vector<TicketSight> tickets() const;
    Amount wallet() const { return m_own.wallet; }

private:
    struct Stream {
        std::uint64_t last = 0;
        bool broken = false;
    };
    Effect step(Stream& stream, std::uint32_t epoch, std::uint64_t sequence);
    bool isMine(SeatIndex seat) const;
    bool makesSense(const OwnState& state) const;
    void setCode(SeatIndex seat, SeatCode code);
    void refreshFree(SeatIndex seat);
    void noteChange(SeatIndex seat);
    void refreshOwn(const OwnState& before);
    Effect take(const Welcome& welcome);
    Effect take(const SaleFacts& facts);
    Effect take(const OwnState& state);
    Effect take(const MapDelta& delta);
    Effect take(const MapSnapshot& part);
    Effect take(const FreeCounts& counts);
    Effect take(const OwnPlace& place);
    Effect take(const SaleEvent& event);

    std::shared_ptr<const VenuePlan> m_plan;
    std::optional<SaleFacts> m_facts;
    AccountId m_account;
    std::uint32_t m_epoch = 0;
    Stream m_ownStream, m_roomStream;
    std::uint64_t m_mapSequence = 0;
    MapState m_mapState = MapState::None;
    std::vector<SeatCode> m_codes;
    std::vector<SeatCode> m_parts;  // a snapshot on its way
    std::uint32_t m_nextPart = 0;
    std::uint64_t m_partsSequence = 0;
    std::vector<std::uint8_t> m_free;                      // from codes and own seats
    std::vector<std::uint8_t> m_none;                      // all 0, shown while the map is not live
    std::vector<std::uint32_t> m_sectionFree, m_tierFree;  // from m_free
    std::uint64_t m_seatChanges = 0;
    std::vector<SeatIndex> m_changed;  // the newest, by their number modulo the room there is
    std::vector<std::uint32_t> m_roomSectionFree, m_roomTierFree;
    OwnState m_own;
    std::optional<std::uint32_t> m_place;
    std::uint32_t m_waiting = 0;
    std::uint64_t m_admittedUpTo = 0;
    bool m_saleOpened = false;
    bool m_saleOver = false;
};

}  // namespace frontrow
