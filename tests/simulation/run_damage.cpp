// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Damage that a start must refuse by name, or pass over: each is made, looked for, and taken back.
#include <algorithm>

#include "run.h"

namespace frontrow::simulation {

// A bit of a record that was acknowledged long ago turns over: no start, and the record is named.
void Run::refuseBitRot() {
    if (failed() || !m_dice.chance(m_world.faults.of(Fault::BitRot))) return;
    const Calm calm(m_disk);
    SimulatedJournal journal(m_disk, m_lease);
    if (!journal.reopen()) return fail("I14: the journal cannot be opened on a disk that works");
    const auto bit = journal.acknowledgedBit(m_dice);
    if (!bit) return;
    m_coverage.count(Fault::BitRot);
    m_disk.flipBit(std::string(SimulatedJournal::kFile), *bit);
    Server server(m_world, m_disk, m_lease, m_epoch, m_journal.size());
    if (server.start()) return fail("I4: the process starts on a damaged journal");
    const auto named = server.journal.damagedRecord();
    if (!named || *named > journal.committed()) return fail("I4: the damaged record is not named");
    m_disk.flipBit(std::string(SimulatedJournal::kFile), *bit);
}

// A record of an earlier epoch behind a later one: some store's fence did not hold.
void Run::refuseEpochSlip() {
    if (failed() || m_journal.empty() || !m_dice.chance(m_world.faults.of(Fault::EpochSlip))) return;
    const Calm calm(m_disk);
    SimulatedJournal journal(m_disk, m_lease);
    if (!journal.reopen()) return fail("I14: the journal cannot be opened on a disk that works");
    const auto newest = journal.read(journal.committed(), 1);
    if (!newest || newest->empty() || newest->front().epoch < 2) return;
    m_coverage.count(Fault::EpochSlip);
    const std::string file(SimulatedJournal::kFile);
    const std::span<const std::byte> seen = m_disk.read(file);
    const std::vector<std::byte> before(seen.begin(), seen.end());
    JournalRecord slipped = newest->front();
    ++slipped.sequence;
    --slipped.epoch;
    slipped.command = {{Role::System, kNobody, {}}, {}, PerformanceId{1}, Tick{}};
    slipped.answer = {};
    journal.appendUnfenced({&slipped, 1});
    Server server(m_world, m_disk, m_lease, m_epoch, m_journal.size());
    const bool started = server.start();
    const Recovery& recovery = server.writer.lastRecovery();
    if (started || recovery.fault != RecoveryFault::EpochFell || recovery.record != slipped.sequence)
        return fail("I13: a record of an earlier epoch is not refused");
    m_disk.create(file);
    m_disk.write(file, before);
    m_disk.sync(file);
    m_disk.syncFolder();
}

// The sequence of the snapshot that was damaged; 0 if none was.
std::uint64_t Run::rotSnapshot() {
    if (failed() || !m_dice.chance(m_world.faults.of(Fault::SnapshotRot))) return 0;
    const std::vector<std::uint64_t> stored = SimulatedSnapshots(m_disk).stored();
    if (stored.empty()) return 0;
    const std::string file = SimulatedSnapshots::fileOf(stored.front());
    const std::size_t size = m_disk.read(file).size();
    if (size == 0) return 0;
    m_coverage.count(Fault::SnapshotRot);
    m_disk.flipBit(file, m_dice.below(size * 8));
    return stored.front();
}

// A damaged snapshot is not begun from.
void Run::checkPassedOver(std::uint64_t sequence) {
    const Recovery& recovery = m_server->writer.lastRecovery();
    if (recovery.snapshot == sequence) fail("I7: a damaged snapshot is begun from");
}

}  // namespace frontrow::simulation
