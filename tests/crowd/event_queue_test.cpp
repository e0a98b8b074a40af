// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/event_queue.h"

#include <QTest>
#include <algorithm>
#include <tuple>
#include <vector>

#include "domain/random.h"

namespace fr = frontrow;
using fr::CrowdSource;
using fr::SimTime;

class EventQueueTest : public QObject {
    Q_OBJECT

private slots:
    void givesBackInOrderOfTimeSourceAndNumber() {
        const fr::Random random(3);
        using Key = std::tuple<qint64, int, quint32>;
        std::vector<Key> expected;
        fr::EventQueue queue;
        for (std::uint32_t i = 0; i < 5'000; ++i) {
            const auto time = static_cast<qint64>(random.below(500, fr::Stream::Simulation, i, 0));
            const auto source = static_cast<CrowdSource>(random.below(4, fr::Stream::Simulation, i, 1));
            queue.push(SimTime{time}, source, i);
            expected.emplace_back(time, static_cast<int>(source), i);
        }
        std::ranges::sort(expected);
        for (const Key& key : expected) {
            QCOMPARE(queue.nextTime().ms, std::get<0>(key));
            const auto entry = queue.pop();
            QVERIFY(Key(entry.time.ms, static_cast<int>(entry.source), entry.id) == key);
        }
        QVERIFY(queue.empty());
        QVERIFY(queue.nextTime() == fr::kNever);
    }

    void keepsItsOrderWhilePushingAndPopping() {
        const fr::Random random(4);
        fr::EventQueue queue;
        qint64 now = 0;
        for (std::uint32_t i = 0; i < 200; ++i) queue.push(SimTime{i % 7}, CrowdSource::Agent, i);
        for (std::uint32_t i = 200; i < 20'000; ++i) {
            const auto entry = queue.pop();
            QVERIFY(entry.time.ms >= now);
            now = entry.time.ms;
            const auto later = static_cast<qint64>(random.below(1'000, fr::Stream::Simulation, i, 0));
            queue.push(SimTime{now + 1 + later}, CrowdSource::Agent, i);
        }
    }

    void holdsTheLargestTimeAndNumber() {
        fr::EventQueue queue;
        const SimTime latest{(std::int64_t{1} << 38) - 1};
        queue.push(latest, CrowdSource::Return, (1U << 23U) - 1);
        const auto entry = queue.pop();
        QVERIFY(entry.time == latest && entry.source == CrowdSource::Return);
        QCOMPARE(entry.id, (1U << 23U) - 1);
    }
};

QTEST_APPLESS_MAIN(EventQueueTest)
#include "event_queue_test.moc"
