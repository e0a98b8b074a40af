// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../simulated_journal.h"

#include <QTest>

using namespace frontrow;
using namespace frontrow::simulation;

namespace {

const std::string kFile(SimulatedJournal::kFile);

struct Machine {
    Coverage coverage;
    FaultRates rates;
    Disk disk{Dice(1, 1), rates, coverage};
    Lease lease{1};
};

std::vector<JournalRecord> batch(std::uint64_t first, std::size_t count, std::uint32_t epoch = 1) {
    std::vector<JournalRecord> records;
    for (std::uint64_t i = first; i < first + count; ++i) {
        const Command command{{Role::System, {}, {}}, {}, {}, CrowdArrives{static_cast<std::uint32_t>(i)}};
        records.push_back({i, epoch, 1, SimTime{static_cast<std::int64_t>(i) * 10}, command, {}});
    }
    return records;
}

// Three batches of two, three and one records.
void fill(SimulatedJournal& journal) {
    QVERIFY(journal.reopen());
    QCOMPARE(journal.append(batch(1, 2)), AppendResult::Committed);
    QCOMPARE(journal.append(batch(3, 3)), AppendResult::Committed);
    QCOMPARE(journal.append(batch(6, 1)), AppendResult::Committed);
}

std::vector<std::byte> bytesOf(const Disk& disk) {
    const auto seen = disk.read(kFile);
    return {seen.begin(), seen.end()};
}

void replaceBy(Disk& disk, std::span<const std::byte> bytes) {
    disk.create(kFile);
    disk.write(kFile, bytes);
    disk.sync(kFile);
}

}  // namespace

class SimulatedJournalTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItCommitted() {
        Machine machine;
        SimulatedJournal journal(machine.disk, machine.lease);
        fill(journal);
        SimulatedJournal again(machine.disk, machine.lease);
        QVERIFY(again.reopen());
        QCOMPARE(again.committed(), std::uint64_t{6});
        const auto records = again.read(2, 3);
        QVERIFY(records);
        QCOMPARE(records->size(), std::size_t{3});
        QCOMPARE(records->front().sequence, std::uint64_t{2});
        QCOMPARE(std::get<CrowdArrives>(records->back().command.action).count, 4U);
        QVERIFY(again.read(7, 10)->empty());
    }

    void cutsATornLastBatchAtEveryByte() {
        Machine machine;
        SimulatedJournal journal(machine.disk, machine.lease);
        fill(journal);
        const std::vector<std::byte> whole = bytesOf(machine.disk);
        QVERIFY(journal.append(batch(7, 1)) == AppendResult::Committed);
        const std::vector<std::byte> longer = bytesOf(machine.disk);
        for (std::size_t size = whole.size(); size < longer.size(); ++size) {
            replaceBy(machine.disk, std::span(longer).first(size));
            SimulatedJournal again(machine.disk, machine.lease);
            QVERIFY(again.reopen());
            QCOMPARE(again.committed(), std::uint64_t{6});
            QVERIFY(bytesOf(machine.disk) == whole);
        }
    }

    // In front of a mark that says "synced up to here" nothing may have changed.
    void refusesEveryFlippedBitThatWasAcknowledged() {
        Machine machine;
        SimulatedJournal journal(machine.disk, machine.lease);
        fill(journal);
        const std::vector<std::byte> whole = bytesOf(machine.disk);
        QVERIFY(journal.append(batch(7, 1)) == AppendResult::Committed);
        for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
            machine.disk.flipBit(kFile, bit);
            SimulatedJournal again(machine.disk, machine.lease);
            QVERIFY(!again.reopen());
            QVERIFY(again.damagedRecord() && *again.damagedRecord() <= 7);
            QVERIFY(!again.read(1, 1));
            machine.disk.flipBit(kFile, bit);
        }
        QVERIFY(journal.reopen());
    }

    void aFlippedBitOfTheLastBatchIsATornTail() {
        Machine machine;
        SimulatedJournal journal(machine.disk, machine.lease);
        fill(journal);
        const std::size_t size = bytesOf(machine.disk).size();
        machine.disk.flipBit(kFile, (size - 60) * 8);
        SimulatedJournal again(machine.disk, machine.lease);
        QVERIFY(again.reopen());
        QCOMPARE(again.committed(), std::uint64_t{5});
    }

    void fencesAWriterOfAnEarlierEpoch() {
        Machine machine;
        SimulatedJournal journal(machine.disk, machine.lease);
        fill(journal);
        machine.lease.epoch = 2;
        const std::vector<std::byte> before = bytesOf(machine.disk);
        QCOMPARE(journal.append(batch(7, 1)), AppendResult::Fenced);
        QVERIFY(bytesOf(machine.disk) == before);
        QCOMPARE(journal.append(batch(7, 1, 2)), AppendResult::Committed);
    }

    void afterAnUnknownResultItMustBeReopened() {
        Machine machine;
        SimulatedJournal journal(machine.disk, machine.lease);
        fill(journal);
        machine.disk.failNextSync();
        QCOMPARE(journal.append(batch(7, 1)), AppendResult::Unknown);
        QVERIFY(journal.misuse().empty());
        QCOMPARE(journal.append(batch(7, 1)), AppendResult::Unknown);
        QVERIFY(!journal.misuse().empty());
        QVERIFY(journal.reopen());
        QVERIFY(journal.committed() >= 6);
    }

    // Bytes that a failed sync forgot are read by everybody and gone after a power cut; reopening saves them.
    void whatAReopenShowsIsOnTheDisk() {
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            Coverage coverage;
            FaultRates rates;
            rates.set(Fault::PagesLost, 1'000);
            Disk disk(Dice(seed, 1), rates, coverage);
            const Lease lease{1};
            SimulatedJournal journal(disk, lease);
            fill(journal);
            disk.failNextSync();
            QCOMPARE(journal.append(batch(7, 2)), AppendResult::Unknown);
            QVERIFY(journal.reopen());
            const std::uint64_t shown = journal.committed();
            disk.restart(Loss::Power);
            QVERIFY(journal.reopen());
            QCOMPARE(journal.committed(), shown);
        }
    }
};

QTEST_APPLESS_MAIN(SimulatedJournalTest)
#include "simulated_journal_test.moc"
