// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/waiting_line.h"

#include <QTest>
#include <algorithm>
#include <deque>
#include <map>

using namespace frontrow;

namespace {

// The obvious line: one entry per person, front to back.
using People = std::deque<AccountId>;

std::uint32_t placeOf(const People& people, AccountId account) {
    const auto found = std::find(people.begin(), people.end(), account);
    return static_cast<std::uint32_t>(found - people.begin()) + 1;
}

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}
    std::uint32_t below(std::uint64_t bound) {
        return static_cast<std::uint32_t>(m_random.below(bound, Stream::Simulation, 0, m_step++));
    }

private:
    Random m_random;
    std::uint64_t m_step = 0;
};

}  // namespace

class WaitingLineTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithOneEntryPerPerson() {
        WaitingLine line(WaitingLine::Order::Line);
        People model;
        std::map<std::uint32_t, std::uint32_t> slotOf;
        const Random random(1);
        Dice dice(2);
        std::uint32_t accounts = 0;
        for (int round = 0; round < 5'000; ++round) {
            const std::uint32_t act = dice.below(10);
            if (act < 4) {
                const AccountId account{++accounts};
                slotOf[account.value] = line.append(account);
                model.push_back(account);
            } else if (act < 6) {
                const std::uint32_t count = 1 + dice.below(5);
                line.appendCrowd(count);
                model.insert(model.end(), count, kNobody);
            } else if (act < 7 && !slotOf.empty()) {
                const auto leaver = std::next(slotOf.begin(), dice.below(slotOf.size()));
                line.remove(leaver->second);
                model.erase(std::find(model.begin(), model.end(), AccountId{leaver->first}));
                slotOf.erase(leaver);
            } else if (!model.empty()) {
                const WaitingLine::Next next = line.take(3, random, 0);
                QCOMPARE(next.account, model.front());
                for (std::uint32_t i = 0; i < next.count; ++i) {
                    QCOMPARE(model.front(), next.account);
                    model.pop_front();
                }
                slotOf.erase(next.account.value);
            }
            QCOMPARE(line.people(), static_cast<std::uint32_t>(model.size()));
            for (const auto& [account, slot] : slotOf) {
                if (dice.below(20) == 0) QCOMPARE(line.place(slot), placeOf(model, AccountId{account}));
            }
            QVERIFY(line.consistent());
        }
    }

    void aShuffleIsFairToAccountsAndCrowd() {
        // The mean place of an account among 1,000 people is 500.5 whoever came first; over 200
        // shuffles of 100 accounts its standard error is about 2.
        std::uint64_t sum = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            WaitingLine line(WaitingLine::Order::Line);
            for (std::uint32_t i = 1; i <= 100; ++i) line.append(AccountId{i});
            line.appendCrowd(900);
            line.shuffle(Random(seed), [&](AccountId, std::uint32_t slot) { sum += line.place(slot); });
            QVERIFY(line.consistent());
        }
        const std::uint64_t mean = sum / 20'000;
        QVERIFY2(mean > 490 && mean < 511, qPrintable(QString::number(mean)));
    }

    void leaversOfAShuffledCrowdAreNeverAccounts() {
        WaitingLine line(WaitingLine::Order::Line);
        for (std::uint32_t i = 1; i <= 50; ++i) line.append(AccountId{i});
        const std::uint32_t slice = line.appendCrowd(200);
        line.shuffle(Random(3), [](AccountId, std::uint32_t) {});
        const std::uint32_t left = line.removeCrowd(slice, 120, Random(4));
        QCOMPARE(left, 120U);
        QCOMPARE(line.people(), 130U);
        std::uint32_t accounts = 0;
        while (line.people() > 0) accounts += line.take(1, Random(5), 0).account != kNobody ? 1 : 0;
        QCOMPARE(accounts, 50U);
    }

    void aPoolDrawsEverybodyOnce() {
        WaitingLine pool(WaitingLine::Order::Pool);
        for (std::uint32_t i = 1; i <= 30; ++i) pool.append(AccountId{i});
        pool.appendCrowd(70);
        std::map<std::uint32_t, int> seen;
        const Random random(9);
        for (std::uint64_t draw = 0; pool.people() > 0; ++draw) ++seen[pool.take(100, random, draw).account.value];
        QCOMPARE(seen[0], 70);
        QCOMPARE(seen.size(), std::size_t{31});
    }

    void aFullRoomHasNoRoom() {
        WaitingLine line(WaitingLine::Order::Line);
        QVERIFY(line.hasRoom(kMaxWaiting));
        line.appendCrowd(kMaxWaiting - 1);
        QVERIFY(line.hasRoom(1));
        QVERIFY(!line.hasRoom(2));
    }
};

QTEST_APPLESS_MAIN(WaitingLineTest)
#include "waiting_line_test.moc"
