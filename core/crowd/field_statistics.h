// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of the rivals and of the seats: how long each phase took them, how many got seats,
// when which seat went. Kept while the sale runs, read by the report. Thread: the world's.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/ids.h"
#include "domain/time.h"
#include "domain/venue_plan.h"
#include "sale/event.h"

namespace frontrow {

enum class Phase : std::uint8_t { Click, Queue, Letters, Seats, Payment };
inline constexpr std::size_t kPhases = 5;

// How a rival's visit ended.
enum class VisitResult : std::uint8_t {
    Bought,
    LostPatience,    // left the waiting room
    FoundNothing,    // nothing that fits was free
    TooManyLosses,   // lost seat after seat to others
    LetLapse,        // let hold or payment lapse
    PaymentRefused,  // gave up after a refusal
    TurnedAway       // the sale refused or ended: code, pass, session
};
inline constexpr std::size_t kVisitResults = 7;

// One rival's finished visit. Times in ms; a phase not reached is absent (-1).
struct Visit {
    std::array<std::int32_t, kPhases> phaseMs{-1, -1, -1, -1, -1};
    std::int32_t doorToTicketMs = -1;  // from the opening click to the ticket
    VisitResult result = VisitResult::FoundNothing;
    std::uint8_t seats = 0;   // bought
    std::uint8_t losses = 0;  // seats lost to others
};

class FieldStatistics {
public:
    // Blocked seats of the plan are neither free nor gone.
    explicit FieldStatistics(const VenuePlan& plan);

    void finish(const Visit& visit);
    // Every SeatChanged event of the sale, in order.
    void seatChanged(const Event& event);

    std::span<const Visit> visits() const { return m_visits; }
    std::uint32_t count(VisitResult result) const { return m_results[static_cast<std::size_t>(result)]; }
    // Rivals that got seats, and seats they bought.
    std::uint32_t served() const { return count(VisitResult::Bought); }
    std::uint32_t seatsBought() const { return m_seatsBought; }
    // The value below which `perMille` of the finished rivals stayed in this phase; nothing when
    // nobody reached it. O(visits).
    std::optional<Duration> phaseQuantile(Phase phase, std::uint32_t perMille) const;
    std::optional<Duration> doorToTicketQuantile(std::uint32_t perMille) const;

    // When the seat last went from free to not free; kNever while it is free,
    // below 0 if it never was.
    SimTime goneAt(SeatIndex seat) const { return m_goneAt[seat.value]; }
    // Seats in the order in which they went (those that are not free now), ties by index. O(n log n).
    std::vector<SeatIndex> orderOfSale() const;
    // The first moment with no free seat; a held one counts as gone.
    std::optional<SimTime> soldOutAt() const { return m_soldOutAt; }
    std::uint32_t freeSeats() const { return m_free; }

private:
    template <class Value> std::optional<Duration> quantile(std::uint32_t perMille, Value value) const;

    std::vector<Visit> m_visits;
    std::array<std::uint32_t, kVisitResults> m_results{};
    std::uint32_t m_seatsBought = 0;
    std::vector<SimTime> m_goneAt;  // kNever: free; below 0: blocked from the start
    std::uint32_t m_free = 0;
    std::optional<SimTime> m_soldOutAt;
};

}  // namespace frontrow
