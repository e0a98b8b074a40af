// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong between clients and the engine, how hard a run is hit by each kind, and how
// often it happened. Thread: values, any.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace frontrow::simulation {

enum class Fault : std::uint8_t {
    MessageLost,  // a client's message never arrives
    MessageDoubled,
    MessageDelayed,       // up to seconds beyond its link
    MessageReordered,     // arrives behind the client's next one
    AnswerLost,           // applied, but the client never hears of it
    ClientCrash,          // between storing a command id and sending it
    PartitionStart,       // a client hears and says nothing for a while; the system notices
    SettlementDoubled,    // the payment provider says it twice
    SettlementDelayed,    // the provider's answer comes late, also after the order's limit
    SettlementReordered,  // an answer that overtakes or contradicts an earlier one
    ClockStall,           // many messages within one millisecond of log time
    ClockLeap,            // log time steps forward by minutes to days
    EngineCrash,          // memory dropped, journal replayed
    TailLost,             // records not acknowledged when the engine crashed are gone
    Count_
};

inline constexpr std::size_t kFaultKinds = static_cast<std::size_t>(Fault::Count_);
inline constexpr std::array<std::string_view, kFaultKinds> kFaultNames{
    "message_lost", "message_doubled", "message_delayed",    "message_reordered",  "answer_lost",
    "client_crash", "partition",       "settlement_doubled", "settlement_delayed", "settlement_reordered",
    "clock_stall",  "clock_leap",      "engine_crash",       "tail_lost"};

constexpr std::string_view faultName(Fault fault) { return kFaultNames[static_cast<std::size_t>(fault)]; }

// Per thousand occasions; 0 where a run has no fault of that kind.
struct FaultRates {
    std::array<std::uint32_t, kFaultKinds> perMille{};

    std::uint32_t of(Fault fault) const { return perMille[static_cast<std::size_t>(fault)]; }
    void set(Fault fault, std::uint32_t rate) { perMille[static_cast<std::size_t>(fault)] = rate; }
};

inline constexpr std::uint32_t kAllFaults = (1U << kFaultKinds) - 1;

}  // namespace frontrow::simulation
