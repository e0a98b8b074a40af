// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/deadline_wheel.h"

#include <QTest>
#include <map>
#include <set>
#include <tuple>

#include "domain/random.h"

using namespace frontrow;

namespace {

using Key = std::pair<DeadlineKind, std::uint32_t>;

// The obvious wheel: a sorted set.
class SortedDeadlines {
public:
    void arm(Key key, SimTime deadline) {
        cancel(key);
        m_of[key] = deadline;
        m_sorted.insert({deadline, key.first, key.second});
    }
    void cancel(Key key) {
        const auto found = m_of.find(key);
        if (found == m_of.end()) return;
        m_sorted.erase({found->second, key.first, key.second});
        m_of.erase(found);
    }
    bool take(SimTime t, DeadlineWheel::Due& due) {
        if (m_sorted.empty() || std::get<0>(*m_sorted.begin()) > t) return false;
        const auto [deadline, kind, id] = *m_sorted.begin();
        due = {deadline, kind, id};
        cancel({kind, id});
        return true;
    }
    SimTime earliest() const { return m_sorted.empty() ? kNever : std::get<0>(*m_sorted.begin()); }

private:
    std::set<std::tuple<SimTime, DeadlineKind, std::uint32_t>> m_sorted;
    std::map<Key, SimTime> m_of;
};

}  // namespace

class DeadlineWheelTest : public QObject {
    Q_OBJECT

private slots:
    // Spans from one slot to beyond the wheel's own reach, so that every level and the list behind
    // them are used and crossed.
    void agreesWithASortedSet_data() {
        QTest::addColumn<qint64>("span");
        QTest::newRow("within a slot row") << qint64{900};
        QTest::newRow("seconds") << qint64{50'000};
        QTest::newRow("hours") << qint64{10'000'000};
        QTest::newRow("weeks") << qint64{4'000'000'000};
    }
    void agreesWithASortedSet() {
        QFETCH(qint64, span);
        const Random random(static_cast<std::uint64_t>(span));
        const auto draw = [&, step = std::uint64_t{0}](std::uint64_t bound) mutable {
            return random.below(bound, Stream::Simulation, 1, step++);
        };
        auto pick = draw;
        DeadlineWheel wheel;
        SortedDeadlines model;
        SimTime now;
        for (int round = 0; round < 20'000; ++round) {
            const Key key{static_cast<DeadlineKind>(pick(static_cast<std::uint64_t>(DeadlineKind::Count_))),
                          static_cast<std::uint32_t>(pick(40))};
            if (pick(4) == 0) {
                wheel.cancel(key.first, key.second);
                model.cancel(key);
            } else {
                const SimTime deadline =
                    now + milliseconds(static_cast<std::int64_t>(pick(static_cast<std::uint64_t>(span))));
                wheel.arm(key.first, key.second, deadline);
                model.arm(key, deadline);
            }
            QVERIFY(wheel.earliest() <= model.earliest());
            if (pick(3) != 0) continue;
            now = now + milliseconds(static_cast<std::int64_t>(pick(static_cast<std::uint64_t>(span) / 4)));
            DeadlineWheel::Due expected{};
            DeadlineWheel::Due due{};
            while (model.take(now, expected)) {
                QVERIFY(wheel.take(now, due));
                QCOMPARE(due.deadline, expected.deadline);
                QCOMPARE(due.kind, expected.kind);
                QCOMPARE(due.id, expected.id);
            }
            QVERIFY(!wheel.take(now, due));
        }
    }

    void whatIsArmedForThePastIsDueNow() {
        DeadlineWheel wheel;
        DeadlineWheel::Due due{};
        QVERIFY(!wheel.take(SimTime{5'000}, due));
        wheel.arm(DeadlineKind::Hold, 1, SimTime{10});
        QCOMPARE(wheel.earliest(), SimTime{5'000});
        QVERIFY(wheel.take(SimTime{5'000}, due));
        QCOMPARE(due.deadline, SimTime{5'000});
    }

    void whatIsMovedWhileItsInstantIsTakenComesOnceAtItsNewPlace() {
        DeadlineWheel wheel;
        DeadlineWheel::Due due{};
        for (std::uint32_t id = 0; id < 3; ++id) wheel.arm(DeadlineKind::Hold, id, SimTime{100});
        QVERIFY(wheel.take(SimTime{200}, due));
        QCOMPARE(due.id, 0U);
        wheel.arm(DeadlineKind::Hold, 1, SimTime{150});
        wheel.arm(DeadlineKind::Hold, 2, SimTime{120});
        QVERIFY(wheel.take(SimTime{200}, due));
        QCOMPARE(due.id, 2U);
        QCOMPARE(due.deadline, SimTime{120});
        QVERIFY(wheel.take(SimTime{200}, due));
        QCOMPARE(due.id, 1U);
        QVERIFY(!wheel.take(SimTime{200}, due));
        QCOMPARE(wheel.size(), 0U);
    }
};

QTEST_APPLESS_MAIN(DeadlineWheelTest)
#include "deadline_wheel_test.moc"
