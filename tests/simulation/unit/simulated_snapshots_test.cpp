// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../simulated_snapshots.h"

#include <QTest>

using namespace frontrow;
using namespace frontrow::simulation;

namespace {

std::vector<std::byte> bytesOf(int kind) { return std::vector<std::byte>(500, static_cast<std::byte>(kind)); }

}  // namespace

class SimulatedSnapshotsTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheNewestTwo() {
        Coverage coverage;
        const FaultRates rates;
        Disk disk(Dice(1, 1), rates, coverage);
        SimulatedSnapshots snapshots(disk);
        for (int i = 1; i <= 4; ++i) QVERIFY(snapshots.store(static_cast<std::uint64_t>(i) * 9, bytesOf(i)));
        QCOMPARE(snapshots.stored(), (std::vector<std::uint64_t>{36, 27}));
        QVERIFY(snapshots.load(27) == bytesOf(3));
        QVERIFY(!snapshots.load(9));
    }

    // Dying in any of its calls leaves what was there, and never half of the new one.
    void dyingInStoreLeavesThePreviousOne() {
        FaultRates rates;
        rates.set(Fault::PagesLost, 500);
        for (std::uint32_t call = 0; call < 5; ++call) {
            for (std::uint64_t seed = 0; seed < 50; ++seed) {
                Coverage coverage;
                Disk disk(Dice(seed, call), rates, coverage);
                SimulatedSnapshots snapshots(disk);
                QVERIFY(snapshots.store(10, bytesOf(1)));
                disk.armCrash(call);
                QVERIFY_THROWS_EXCEPTION(Crashed, snapshots.store(20, bytesOf(2)));
                disk.restart(Loss::Power);
                snapshots.tidy();
                QVERIFY(snapshots.load(10) == bytesOf(1));
                if (snapshots.stored().size() == 2) QVERIFY(snapshots.load(20) == bytesOf(2));
                QCOMPARE(disk.names().size(), snapshots.stored().size());
            }
        }
    }

    void aDiskThatFailsLeavesThePreviousOne() {
        Coverage coverage;
        const FaultRates rates;
        Disk disk(Dice(1, 1), rates, coverage);
        SimulatedSnapshots snapshots(disk);
        QVERIFY(snapshots.store(10, bytesOf(1)));
        disk.failNextSync();
        QVERIFY(!snapshots.store(20, bytesOf(2)));
        QCOMPARE(snapshots.stored(), (std::vector<std::uint64_t>{10}));
        QCOMPARE(disk.names().size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(SimulatedSnapshotsTest)
#include "simulated_snapshots_test.moc"
