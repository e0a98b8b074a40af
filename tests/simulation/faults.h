// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong around the sale: with messages, clocks, the disk and the process itself; how hard
// a run is hit by each kind, and where a process can die. Thread: values, any.
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
    DeltaLost,            // a message of a numbered stream that one client never gets
    DeltaDoubled,
    DeltaReordered,  // overtaken by the next one
    ClockStall,      // many messages within one millisecond of log time
    ClockLeap,       // log time steps forward by minutes to days
    WallJump,        // the clock on the wall is an hour off when the process starts anew
    Suspended,       // the process does nothing for more than five seconds
    EngineCrash,     // the process dies and is started anew
    TailLost,        // records not acknowledged when it died are gone
    PagesLost,       // of what was not synced at a power cut
    PagesDamaged,    // of what was on its way to the disk at a power cut
    DiskError,       // a call on the disk fails
    DiskFull,        // a write finds no room
    ShortWrite,      // a write stops in its middle
    SyncFailed,      // some pages are written, the others forgotten
    BitRot,          // a bit of an acknowledged record turns over
    SnapshotRot,     // a bit of the newest snapshot turns over
    ZombieWriter,    // a writer that was replaced wakes up and goes on
    EpochSlip,       // a replaced writer's record got past the fence
    LinkCut,         // a connection ends with everything that was on its way
    HalfOpen,        // a connection dies, and both ends take it for open
    SlowReader,      // a client reads a few bytes a second for a while
    Count_
};

inline constexpr std::size_t kFaultKinds = static_cast<std::size_t>(Fault::Count_);
inline constexpr std::array<std::string_view, kFaultKinds> kFaultNames{
    "message_lost",  "message_doubled", "message_delayed",    "message_reordered",  "answer_lost",
    "client_crash",  "partition",       "settlement_doubled", "settlement_delayed", "settlement_reordered",
    "delta_lost",    "delta_doubled",   "delta_reordered",    "clock_stall",        "clock_leap",
    "wall_jump",     "suspended",       "engine_crash",       "tail_lost",          "pages_lost",
    "pages_damaged", "disk_error",      "disk_full",          "short_write",        "sync_failed",
    "bit_rot",       "snapshot_rot",    "zombie_writer",      "epoch_slip",         "link_cut",
    "half_open",     "slow_reader"};

constexpr std::string_view faultName(Fault fault) { return kFaultNames[static_cast<std::size_t>(fault)]; }

// Per thousand occasions; 0 where a run has no fault of that kind.
struct FaultRates {
    std::array<std::uint32_t, kFaultKinds> perMille{};

    std::uint32_t of(Fault fault) const { return perMille[static_cast<std::size_t>(fault)]; }
    void set(Fault fault, std::uint32_t rate) { perMille[static_cast<std::size_t>(fault)] = rate; }
};

// The most that a seed draws; it draws at least a tenth of it.
inline constexpr FaultRates kStrongest{{
    300,   500,   300,   200,   300, 100, 20, 500, 300, 200,  // messages and settlements
    100,   100,   100,                                        // what is told, on its way
    300,   1'000, 500,   30,                                  // clocks
    1'000, 1'000, 1'000, 1'000,                               // what a dying process leaves
    100,   100,   100,   100,                                 // calls on the disk
    150,   150,   300,   100,                                 // per crash
    20,    8,     12                                          // connections, per deed of a client
}};

inline constexpr std::uint64_t kAllFaults = (std::uint64_t{1} << kFaultKinds) - 1;

// Where a process dies.
enum class CrashPoint : std::uint8_t {
    Idle,          // nothing pending
    BeforeAppend,  // a batch is applied, nothing of it written
    InAppend,      // in a call on the disk
    AfterAppend,   // committed, nobody told
    InSnapshot,    // in a call on the disk
    InReopen,      // after a failed commit, in a call on the disk
    InRecovery,    // while replaying
    Count_
};

inline constexpr std::size_t kCrashPoints = static_cast<std::size_t>(CrashPoint::Count_);
inline constexpr std::array<std::string_view, kCrashPoints> kCrashPointNames{
    "idle", "before_append", "in_append", "after_append", "in_snapshot", "in_reopen", "in_recovery"};

}  // namespace frontrow::simulation
