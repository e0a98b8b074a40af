// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the process dies, what becomes of what it had not synced, and how it starts anew.
#include <algorithm>

#include "command_text.h"
#include "run.h"

namespace frontrow::simulation {

namespace {

constexpr std::uint32_t kShadow = 32;
constexpr int kStarts = 24;
constexpr int kStartsOnABadDisk = 3;
constexpr std::int64_t kHourMs = 3'600'000;
// Calls on the disk before the one in which a process can die: of an append, of a snapshot, and of
// the copy after a failed append.
constexpr std::uint32_t kAppendCalls = 2;
constexpr std::uint32_t kSnapshotCalls = 7;
constexpr std::uint32_t kReopenCalls = 6;

}  // namespace

void Run::planTrouble() {
    switch (m_dice.pick({35, 15, 30, 20})) {
        case 0: m_style = {1, 0}; break;
        case 1: m_style = {256, 5}; break;
        case 2: m_style = {16, 300}; break;
        default: m_style = {256, 4'000}; break;
    }
    const auto plan = [&](std::int64_t most, std::vector<std::uint64_t>& at) {
        const auto times = m_dice.between(0, most);
        for (std::int64_t i = 0; i < times; ++i) at.push_back(m_ops + 20 + m_dice.below(m_world.ops));
        std::sort(at.begin(), at.end());
    };
    if (m_world.faults.of(Fault::EngineCrash) > 0) plan(5, m_crashAt);
    const FaultRates& rates = m_world.faults;
    const bool badDisk = rates.of(Fault::DiskError) + rates.of(Fault::DiskFull) + rates.of(Fault::ShortWrite) +
                             rates.of(Fault::SyncFailed) >
                         0;
    if (badDisk) plan(3, m_badDiskAt);
}

// Now and then the disk is bad for a few commits.
void Run::minTheDisk() {
    if (m_windowLeft > 0 && --m_windowLeft == 0) m_disk.setFailing(false);
    if (m_badDiskAt.empty() || m_badDiskAt.front() > m_ops) return;
    m_badDiskAt.erase(m_badDiskAt.begin());
    m_windowLeft = 1 + m_dice.below32(12);
    m_disk.setFailing(true);
}

std::optional<CrashPoint> Run::crashDue() {
    if (m_crashAt.empty() || m_crashAt.front() > m_ops) return std::nullopt;
    m_crashAt.erase(m_crashAt.begin());
    return static_cast<CrashPoint>(m_dice.pick({2, 2, 6, 2, 2, 2, 2}));
}

void Run::dieInCommit(CrashPoint point) {
    noteInDoubt();
    try {
        switch (point) {
            case CrashPoint::BeforeAppend: return crashed(point);
            case CrashPoint::InAppend: m_disk.armCrash(m_dice.chance(700) ? kAppendCalls - 1 : 0); break;
            case CrashPoint::AfterAppend: m_server->journal.dieAfterAppend(true); break;
            case CrashPoint::InReopen:
                m_disk.failNextSync();
                m_disk.armCrash(kAppendCalls + m_dice.below32(kReopenCalls));
                break;
            case CrashPoint::InRecovery:
                m_disk.failNextSync();
                m_server->log.callsToCrash = m_dice.below32(64);
                break;
            default: break;
        }
        commit();
        if (point == CrashPoint::InSnapshot && !failed()) {
            m_disk.armCrash(m_dice.below32(kSnapshotCalls));
            m_server->writer.storeSnapshot();
        }
    } catch (const Crashed&) {
        return crashed(point);
    }
    // It got through: what was to kill it does not wait for another occasion.
    m_disk.disarm();
    m_server->log.callsToCrash = StageLog::kNever;
    m_server->journal.dieAfterAppend(false);
    if (!failed()) crashed(CrashPoint::Idle);
}

void Run::crashed(CrashPoint point) {
    m_coverage.count(Fault::EngineCrash);
    m_coverage.count(point);
    m_shadow = Fault::EngineCrash;
    m_shadowLeft = kShadow;
    const bool intact = point == CrashPoint::Idle || point == CrashPoint::BeforeAppend;
    if (intact && !m_zombie && m_dice.chance(m_world.faults.of(Fault::ZombieWriter))) return takeOver();
    restart();
}

// A process that was only slow is replaced: it still runs, and does not know.
void Run::takeOver() {
    m_zombie = std::move(m_server);
    m_flights.clear();
    m_marks.clear();
    m_inDoubt.clear();
    ++m_epoch;
    if (!startServer()) return fail("I14: a new writer cannot take over: " + startFault());
    checkRecovery();
}

// It goes on where it stood, and must be refused before anybody hears of it.
void Run::wakeZombie() {
    if (!m_zombie || (!m_calm && !m_dice.chance(100))) return;
    m_coverage.count(Fault::ZombieWriter);
    const std::unique_ptr<Server> zombie = std::move(m_zombie);
    SaleWriter& writer = zombie->writer;
    if (writer.stopped()) return;
    const Command tick{{Role::System, kNobody, {}}, {}, PerformanceId{1}, Tick{}};
    if (!writer.full()) writer.apply(writer.now(), tick, 0);
    const std::uint64_t before = zombie->journal.committed();
    const CommitOutcome outcome = writer.commit();
    if (outcome != CommitOutcome::Stopped || zombie->journal.committed() != before || !writer.told().replies.empty())
        fail("I13: a writer that was replaced goes on");
}

// The process is gone. What it told was heard; what it had not synced may be there or not.
void Run::restart() {
    const SaleWriter::Told& told = m_server->writer.told();
    for (const SaleWriter::Reply& reply : told.replies) {
        if (reply.sequence > m_journal.size() && reply.tag < m_flights.size())
            m_heardTooEarly.push_back({reply.sequence, m_flights[reply.tag].command, reply.answer});
    }
    const std::size_t unanswered = m_flights.size();
    m_flights.clear();
    m_marks.clear();
    m_server.reset();
    const bool power = m_dice.chance(650);
    if (power) m_zombie.reset();
    m_disk.restart(power ? Loss::Power : Loss::Process);
    m_downUntil = m_clock + m_dice.lowBetween(0, 20'000);
    if (hits(Fault::WallJump)) m_offset += m_dice.chance(500) ? kHourMs : -kHourMs;
    refuseBitRot();
    refuseEpochSlip();
    const std::uint64_t rotten = rotSnapshot();
    if (failed()) return;
    if (m_dice.chance(250)) ++m_epoch;
    const std::size_t known = m_journal.size();
    if (!startServer()) return fail("I14: the process does not start: " + startFault());
    if (rotten != 0) checkPassedOver(rotten);
    if (!failed()) checkRecovery();
    if (m_journal.size() - known < unanswered) m_coverage.count(Fault::TailLost);
}

// Until a process stands, through a bad disk and through dying again on the way.
bool Run::startServer() {
    for (int start = 0; start < kStarts; ++start) {
        m_server = std::make_unique<Server>(m_world, m_disk, m_lease, m_epoch, m_journal.size());
        const bool mayDie = !m_calm && start < 3 && m_world.faults.of(Fault::EngineCrash) > 0;
        if (mayDie && m_dice.chance(60)) m_disk.armCrash(m_dice.below32(kReopenCalls + 2));
        if (mayDie && m_dice.chance(60)) m_server->log.callsToCrash = m_dice.below32(64);
        try {
            const bool started = m_server->start();
            m_disk.disarm();
            m_server->log.callsToCrash = StageLog::kNever;
            if (started) return true;
        } catch (const Crashed&) {
            m_coverage.count(Fault::EngineCrash);
            m_coverage.count(CrashPoint::InRecovery);
            m_server = nullptr;
            m_disk.restart(m_dice.chance(500) ? Loss::Power : Loss::Process);
            continue;
        }
        if (!m_disk.failing() || !isDisksFault()) return false;
        if (start >= kStartsOnABadDisk) m_disk.setFailing(false);
    }
    return false;
}

// Nothing is wrong with what is stored; it could not be read or written.
bool Run::isDisksFault() const {
    const RecoveryFault fault = m_server->writer.lastRecovery().fault;
    const bool bytesAreGood = !m_server->journal.damagedRecord();
    return bytesAreGood && (fault == RecoveryFault::None || fault == RecoveryFault::Unreadable);
}

std::string Run::startFault() const {
    if (!m_server) return "it dies again and again";
    if (const auto record = m_server->journal.damagedRecord())
        return "record " + std::to_string(*record) + " is damaged";
    const Recovery& recovery = m_server->writer.lastRecovery();
    return "record " + std::to_string(recovery.record) + " " + std::string(faultText(recovery.fault));
}

}  // namespace frontrow::simulation
