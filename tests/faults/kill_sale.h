// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sale that is killed: one listed performance in a data folder, opened as a server opens it, with
// a named place at which the process may end itself. Thread: open() on the engine's.
#pragma once

#include <QString>
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

#include "ack_file.h"
#include "host/host.h"

namespace frontrow::faults {

inline constexpr std::uint32_t kKillSeats = 400;
inline constexpr std::uint32_t kKillBuyers = 24;

// Where the process kills itself, at the `after`-th time that it comes there.
enum class CrashPoint : std::uint8_t {
    None,
    BeforeCommit,    // a batch is applied and not yet in the journal
    AfterCommit,     // it is in the journal, nobody was answered
    BeforeSnapshot,  // everybody was answered
    AfterSnapshot,
    WhileReplaying,  // a restart is itself cut off
    AfterOpening,    // recovered, nobody served yet
    Count_
};
// "before_commit"; CrashPoint::Count_ for a word that is none.
CrashPoint crashPointNamed(const QString& name);

struct CrashPlan {
    CrashPoint point = CrashPoint::None;
    std::uint32_t after = 1;
    // Behind so many appends the journal keeps nothing and says that it did; 0 for a sound one.
    std::uint32_t forgetsAfter = 0;
};

// What a restart found, for whoever compares it with the restart before.
struct KillRecovery {
    std::string fault;  // empty where everything is as it must be
    std::uint32_t epoch = 0;
    std::uint64_t records = 0;
    std::uint64_t snapshot = 0;  // gone on from; 0 is from the first record
    std::uint64_t replayed = 0;
    std::uint64_t acknowledged = 0;  // answers that buyers had, all of them in the journal
    std::uint64_t stalls = 0;        // on record
};

class KillSale {
public:
    // Both outlive the sale; `acks` is only read while it is opened.
    KillSale(QString folder, CrashPlan plan, const AckFile& acks)
        : m_folder(std::move(folder)),
          m_plan(plan),
          m_acks(acks) {}

    // Opens as a server does, then holds the journal against the acknowledgements.
    HostedDesk open();
    const KillRecovery& recovery() const { return m_recovery; }
    // The next end of the sale is no crash.
    void endCleanly() { m_clean = true; }

private:
    struct Base;
    HostedDesk failed(const std::string& why);
    void compare(Journal& journal, const SaleDesk& desk);

    QString m_folder;
    CrashPlan m_plan;
    const AckFile& m_acks;
    KillRecovery m_recovery;
    std::atomic<bool> m_clean = false;
};

}  // namespace frontrow::faults
