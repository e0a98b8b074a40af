// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One rival from its opening click to its ticket: a small record in an array. Thread: the world's.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "crowd/scenario.h"
#include "domain/ids.h"
#include "domain/time.h"
#include "sale/command.h"

namespace frontrow {

// What an agent does next. Those with a time act when it comes, the others wait for the sale.
enum class AgentStage : std::uint8_t {
    Coming,    // its opening click reaches the server
    Waiting,   // for the sale: a turn
    Turn,      // its pass reaches the server
    Letters,   // the letters it typed reach the server
    Looking,   // it reads the map and chooses
    Clicking,  // its click on the seats reaches the server
    Ordering,  // it opens the payment page
    Paying,    // its payment reaches the server
    Money,     // for the sale: what the money says
    Lapsing,   // for the sale: the end of a hold or order that it lets lapse
    Leaving,   // its leaving reaches the server
    Done
};

enum class LapseKind : std::uint8_t { Never, Hold, Payment };

// Instants of a visit, in ms after the sale's opening.
enum class Mark : std::uint8_t { Clicked, Entered, Admitted, OnMap, Passed, Held };
inline constexpr std::size_t kMarks = 6;
inline constexpr std::int32_t kNoMark = INT32_MIN;

// Drawn once, when it is first needed.
struct AgentTraits {
    Skill skill = Skill::Beginner;
    Taste taste = Taste::View;
    std::uint8_t party = 1;
    std::uint8_t leaveAfter = 6;  // losses
    LapseKind lapse = LapseKind::Never;
    bool stepFree = false;
    bool splits = false;  // the party sits apart rather than go without
};

struct Agent {
    SimTime due = kNever;        // of its one valid entry in the queue
    SimTime clickReaches;        // while looking: when the click will reach the server
    std::uint64_t letters = 0;   // packed, as shown
    std::uint32_t token = 0;     // pass, challenge, hold version or order: what the next command names
    std::uint32_t step = 0;      // of its own dice
    std::uint32_t commands = 0;  // issued so far
    HoldVersion version;         // of what it holds
    SeatList seats;              // chosen, then held
    std::array<std::int32_t, kMarks> marks{kNoMark, kNoMark, kNoMark, kNoMark, kNoMark, kNoMark};
    AgentTraits traits;
    AgentStage stage = AgentStage::Coming;
    std::uint8_t tier = kAnyTier;  // the one it wants
    std::uint8_t losses = 0;
    std::uint8_t bought = 0;
    bool lettersFailed = false;  // got them wrong once
    bool dateChosen = false;     // where that is asked for
    bool ordered = false;        // has an order that is not closed; token is its number

    static constexpr std::uint8_t kAnyTier = 255;
};

}  // namespace frontrow
