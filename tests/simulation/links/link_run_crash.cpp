// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the host's process dies, what its clients see of that, and how it starts anew.
#include <algorithm>

#include "link_run.h"
#include "oracle.h"

namespace frontrow::simulation {

namespace {

constexpr std::uint64_t kShadow = 32;
constexpr int kStarts = 24;
constexpr int kStartsOnABadDisk = 3;
constexpr std::int64_t kHourMs = 3'600'000;
// Calls on the disk of an append, and of the copy after one that failed.
constexpr std::uint32_t kAppendCalls = 2;
constexpr std::uint32_t kReopenCalls = 6;

}  // namespace

void LinkRun::planTrouble() {
    const auto planAt = [&](std::int64_t most, std::vector<std::uint64_t>& at) {
        const auto times = m_dice.between(0, most);
        for (std::int64_t i = 0; i < times; ++i) at.push_back(m_ops + 20 + m_dice.below(m_world.ops));
        std::sort(at.begin(), at.end());
    };
    const FaultRates& rates = m_world.faults;
    if (rates.of(Fault::EngineCrash) > 0) planAt(5, m_crashAt);
    const bool badDisk = rates.of(Fault::DiskError) + rates.of(Fault::DiskFull) + rates.of(Fault::ShortWrite) +
                             rates.of(Fault::SyncFailed) >
                         0;
    if (badDisk) planAt(3, m_badDiskAt);
}

// Now and then the disk is bad for a while, or the process is to die.
void LinkRun::trouble() {
    if (m_disk.failing() && m_clock >= m_diskBadUntil) m_disk.setFailing(false);
    if (m_process == nullptr) return;
    if (!m_badDiskAt.empty() && m_badDiskAt.front() <= m_ops) {
        m_badDiskAt.erase(m_badDiskAt.begin());
        m_diskBadUntil = m_clock + m_dice.lowBetween(20, 4'000);
        m_disk.setFailing(true);
    }
    if (m_crashPoint && m_clock >= m_crashBy) {
        m_crashPoint = CrashPoint::Idle;
        return processDies();
    }
    if (m_crashPoint || m_crashAt.empty() || m_crashAt.front() > m_ops) return;
    m_crashAt.erase(m_crashAt.begin());
    armCrash();
}

void LinkRun::armCrash() {
    m_crashPoint = static_cast<CrashPoint>(m_dice.pick({3, 0, 6, 3, 0, 2, 0}));
    m_crashBy = m_clock + 5'000;
    switch (*m_crashPoint) {
        case CrashPoint::InAppend: m_disk.armCrash(m_dice.chance(700) ? kAppendCalls - 1 : 0); break;
        case CrashPoint::AfterAppend: m_process->journal.dieAfterAppend(true); break;
        case CrashPoint::InReopen:
            m_disk.failNextSync();
            m_disk.armCrash(kAppendCalls + m_dice.below32(kReopenCalls));
            break;
        default: processDies();
    }
}

// What it had said to its sockets may still arrive; its connections end, or look as if they did not.
void LinkRun::processDies() {
    if (m_process == nullptr) return;
    m_coverage.count(Fault::EngineCrash);
    m_coverage.count(m_crashPoint.value_or(CrashPoint::Idle));
    m_crashPoint.reset();
    m_shadow = Fault::EngineCrash;
    m_shadowUntil = m_ledger.position() + kShadow;
    m_oracle->connection.reset();
    m_process.reset();
    m_disk.disarm();
    const bool power = m_dice.chance(500);
    m_disk.restart(power ? Loss::Power : Loss::Process);
    m_downUntil = m_clock + m_dice.lowBetween(0, m_calm ? 1'000 : 20'000);
    if (hits(Fault::WallJump)) m_offset += m_dice.chance(500) ? kHourMs : -kHourMs;
    for (Wire* wire : m_open) {
        wire->seat.reset();
        wire->greeted = false;
        wire->up.clear();
        if (wire->deadSince != 0) continue;
        if (power)
            dies(*wire);
        else
            putDown(*wire, nullptr, 0);
    }
    m_open.clear();
}

void LinkRun::start() {
    const std::uint64_t known = m_ledger.position();
    for (int tries = 0; tries < kStarts; ++tries) {
        const bool mayDie = !m_calm && tries < 3 && m_world.faults.of(Fault::EngineCrash) > 0;
        if (startOnce(mayDie)) break;
        m_process.reset();
        const bool bad = m_disk.failing();
        if (tries >= kStartsOnABadDisk) m_disk.setFailing(false);
        if (!bad && !mayDie) return fail("I14: the host does not start");
    }
    if (m_process == nullptr) return fail("I14: the host does not start");
    follow();
    if (failed()) return;
    SaleDesk& host = *desk();
    if (known > 0) m_coverage.countRecovery(host.lastRecovery().snapshot > 0);
    if (host.engine().digest() != m_ledger.engine().digest())
        return fail("I7: the state after a start is not that of the journal");
    m_startedAt = m_clock;
    m_mapsFrom = m_ledger.position();
    askOracle();
    if (failed() || m_process == nullptr) return;
    try {
        host.passStall(std::max(host.now(), logTime()));
    } catch (const Crashed&) {
        return processDies();
    }
    // As a host's clock: from where its journal is, if that is further.
    m_offset = host.now().ms - m_clock;
    follow();
}

// Every start is a writer of its own, with the next epoch.
bool LinkRun::startOnce(bool mayDie) {
    if (m_ledger.position() > 0) ++m_epoch;
    m_lease.epoch = std::max(m_lease.epoch, m_epoch);
    m_process = std::make_unique<DeskProcess>(m_disk, m_lease);
    if (mayDie && m_dice.chance(100)) m_disk.armCrash(m_dice.below32(kReopenCalls + 2));
    try {
        const bool started = m_process->start(deskSetup());
        m_disk.disarm();
        return started;
    } catch (const Crashed&) {
        m_coverage.count(Fault::EngineCrash);
        m_coverage.count(CrashPoint::InRecovery);
        m_process.reset();
        m_disk.restart(m_dice.chance(500) ? Loss::Power : Loss::Process);
        return false;
    }
}

}  // namespace frontrow::simulation
