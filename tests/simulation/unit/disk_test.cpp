// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../disk.h"

#include <QTest>

using namespace frontrow::simulation;

namespace {

constexpr std::uint64_t kSeeds = 200;
const std::string kFile = "file";

std::vector<std::byte> text(std::size_t size, int first) {
    std::vector<std::byte> bytes;
    for (std::size_t i = 0; i < size; ++i) bytes.push_back(static_cast<std::byte>(first + static_cast<int>(i % 97)));
    return bytes;
}

struct Machine {
    explicit Machine(std::uint64_t seed, FaultRates given = {}) : rates(given), disk(Dice(seed, 1), rates, coverage) {}

    std::size_t size() const { return disk.read(kFile).size(); }
    bool startsWith(const std::vector<std::byte>& bytes) const {
        const auto seen = disk.read(kFile);
        return seen.size() >= bytes.size() && std::equal(bytes.begin(), bytes.end(), seen.begin());
    }

    Coverage coverage;
    FaultRates rates;
    Disk disk;
};

FaultRates allLost() {
    FaultRates rates;
    rates.set(Fault::PagesLost, 1'000);
    return rates;
}

}  // namespace

class DiskTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasSyncedSurvivesAPowerCut() {
        const auto first = text(300, 1);
        FaultRates rates;
        rates.set(Fault::PagesLost, 500);
        rates.set(Fault::PagesDamaged, 1'000);
        int damaged = 0;
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            Machine machine(seed, rates);
            machine.disk.create(kFile);
            machine.disk.write(kFile, first);
            machine.disk.sync(kFile);
            machine.disk.syncFolder();
            machine.disk.write(kFile, text(300, 100));
            machine.disk.restart(Loss::Power);
            QVERIFY(machine.startsWith(first));
            QVERIFY(machine.size() <= 600);
            auto whole = first;
            const auto second = text(300, 100);
            whole.insert(whole.end(), second.begin(), second.end());
            damaged += machine.startsWith(whole) ? 0 : 1;
        }
        QVERIFY(damaged > static_cast<int>(kSeeds) / 2);
    }

    void whatWasNotSyncedIsLostOrNot() {
        int lost = 0;
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            Machine machine(seed, allLost());
            machine.disk.create(kFile);
            machine.disk.syncFolder();
            machine.disk.write(kFile, text(300, 1));
            machine.disk.restart(Loss::Power);
            const bool gone = machine.size() == 0;
            QVERIFY(gone || machine.startsWith(text(300, 1)));
            QCOMPARE(machine.coverage.faults(), std::uint64_t{gone ? 1U : 0U});
            lost += gone ? 1 : 0;
        }
        QVERIFY(lost > static_cast<int>(kSeeds) / 2 && lost < static_cast<int>(kSeeds));
    }

    void aProcessThatDiesTakesNothingWithIt() {
        Machine machine(1, allLost());
        machine.disk.create(kFile);
        machine.disk.write(kFile, text(300, 1));
        machine.disk.restart(Loss::Process);
        QVERIFY(machine.startsWith(text(300, 1)));
    }

    // What a later sync says of pages that an earlier one forgot is not true, and a reader sees no difference.
    void pagesForgottenByAFailedSyncAreNotWrittenLater() {
        int lost = 0;
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            Machine machine(seed);
            machine.disk.create(kFile);
            machine.disk.syncFolder();
            machine.disk.write(kFile, text(300, 1));
            machine.disk.failNextSync();
            QVERIFY(!machine.disk.sync(kFile));
            QVERIFY(machine.disk.sync(kFile));
            QVERIFY(machine.startsWith(text(300, 1)));
            machine.disk.restart(Loss::Power);
            lost += machine.startsWith(text(300, 1)) ? 0 : 1;
        }
        QVERIFY(lost > static_cast<int>(kSeeds) / 2);
    }

    void aNameIsNewOrOldAfterAPowerCut() {
        int renamed = 0;
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            Machine machine(seed);
            machine.disk.create(kFile);
            machine.disk.write(kFile, text(40, 1));
            machine.disk.sync(kFile);
            machine.disk.create("next");
            machine.disk.write("next", text(40, 90));
            machine.disk.sync("next");
            machine.disk.syncFolder();
            machine.disk.rename("next", kFile);
            machine.disk.restart(Loss::Power);
            const bool isNew = machine.startsWith(text(40, 90));
            QVERIFY(isNew || machine.startsWith(text(40, 1)));
            QCOMPARE(machine.disk.exists("next"), !isNew);
            renamed += isNew ? 1 : 0;
        }
        QVERIFY(renamed > 0 && renamed < static_cast<int>(kSeeds));
    }

    void dyingInAWriteLeavesItsFrontPart() {
        bool someOfIt = false;
        for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
            Machine machine(seed);
            machine.disk.create(kFile);
            machine.disk.armCrash(1);
            machine.disk.syncFolder();
            QVERIFY_THROWS_EXCEPTION(Crashed, machine.disk.write(kFile, text(300, 1)));
            QVERIFY(machine.size() <= 300);
            someOfIt = someOfIt || (machine.size() > 0 && machine.size() < 300);
        }
        QVERIFY(someOfIt);
    }

    void callsFailOnlyWhileTheDiskIsBad() {
        FaultRates rates;
        rates.set(Fault::DiskError, 1'000);
        Machine machine(1, rates);
        QVERIFY(machine.disk.create(kFile));
        machine.disk.setFailing(true);
        QVERIFY(!machine.disk.write(kFile, text(10, 1)));
        QVERIFY(!machine.disk.readable(kFile));
        {
            const Calm calm(machine.disk);
            QVERIFY(machine.disk.readable(kFile));
        }
        QVERIFY(!machine.disk.readable(kFile));
    }
};

QTEST_APPLESS_MAIN(DiskTest)
#include "disk_test.moc"
