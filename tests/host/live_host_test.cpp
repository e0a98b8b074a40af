// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <atomic>

#include "host/host.h"
#include "sale/accounts.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

// A clock that stands until it is set.
class SetClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return m_now; }
    void sleepUntil(std::int64_t ms) override { m_now = std::max<std::int64_t>(m_now, ms); }
    void pass(Duration time) { m_now += time.ms; }

private:
    std::atomic<std::int64_t> m_now = 1'000'000;
};

struct Deaf final : Outlet {
    void opened() override {}
    void deliver(SharedMessage) override { ++messages; }
    void lost() override {}
    std::atomic<int> messages = 0;
};

// A desk on a journal that outlives it, and what it stands on.
struct Base {
    explicit Base(std::atomic<int>& count) : ended(count) {}
    ~Base() { ++ended; }
    std::atomic<int>& ended;
};

DeskMaker maker(Journal& journal, std::uint32_t epoch, std::atomic<int>& ended, SimTime now) {
    return [&journal, epoch, &ended, now] {
        PerformanceSetup performance;
        performance.plan = test::rowsPlan(5, 20);
        performance.policy.letters.gate = LettersGate::Off;
        performance.opening = SimTime{60'000};
        performance.starts = performance.opening + days(10);
        performance.startDay = performance.opening + days(9);
        ListedDeskSetup setup;
        setup.sale.performances.push_back(performance);
        setup.epoch = epoch;
        return HostedDesk{std::make_shared<Base>(ended), std::make_unique<SaleDesk>(setup, journal, nullptr), now};
    };
}

std::vector<JournalRecord> stalls(Journal& journal) {
    std::vector<JournalRecord> found;
    const auto records = journal.read(1, 10'000);
    for (const JournalRecord& each : records.value_or(std::vector<JournalRecord>{})) {
        if (std::holds_alternative<NoteStall>(each.command.action)) found.push_back(each);
    }
    return found;
}

SimTime nowOf(Host& host) {
    SimTime now;
    host.ask([&](const SaleDesk& desk) { now = desk.now(); });
    return now;
}

}  // namespace

class LiveHostTest : public QObject {
    Q_OBJECT

private slots:
    void logTimeFollowsTheClock();
    void aClockFarAheadIsAStall();
    void aRestartGoesOnWhereTheJournalIs();
    void aClockThatWasSetBackDoesNotTurnTimeBack();
    void whatTheDeskStandsOnEndsWithTheHost();
    void withoutADeskNothingIsDone();
};

void LiveHostTest::logTimeFollowsTheClock() {
    MemoryJournal journal;
    SetClock clock;
    std::atomic<int> ended = 0;
    Host host(maker(journal, 1, ended, SimTime{500}), clock);
    QVERIFY(host.hasDesk());
    QCOMPARE(host.from(), SimTime{500});
    clock.pass(milliseconds(1'234));
    QTRY_COMPARE(nowOf(host), SimTime{1'734});
}

void LiveHostTest::aClockFarAheadIsAStall() {
    MemoryJournal journal;
    SetClock clock;
    std::atomic<int> ended = 0;
    Host host(maker(journal, 1, ended, SimTime{0}), clock);
    QVERIFY(host.openAccount(Amount{1'000}));
    clock.pass(seconds(4));
    QTRY_COMPARE(nowOf(host), SimTime{4'000});
    clock.pass(hours(2));
    QTRY_COMPARE(nowOf(host), SimTime{4'000} + hours(2));
    QCOMPARE(stalls(journal).size(), std::size_t{1});
    QCOMPARE(stalls(journal)[0].time, SimTime{4'000});
    QCOMPARE(std::get<NoteStall>(stalls(journal)[0].command.action).stalledMs, hours(2).ms);
}

void LiveHostTest::aRestartGoesOnWhereTheJournalIs() {
    MemoryJournal journal;
    SetClock clock;
    std::atomic<int> ended = 0;
    {
        Host host(maker(journal, 1, ended, SimTime{0}), clock);
        clock.pass(seconds(3));
        QTRY_COMPARE(nowOf(host), SimTime{3'000});
        QVERIFY(host.openAccount(Amount{1'000}));
    }
    Host again(maker(journal, 2, ended, SimTime{63'000}), clock);
    QCOMPARE(again.from(), SimTime{63'000});
    QCOMPARE(stalls(journal).size(), std::size_t{1});
    QCOMPARE(stalls(journal)[0].time, SimTime{3'000});
    Deaf outlet;
    QVERIFY(again.connect(AccountId{1}, outlet));
}

void LiveHostTest::aClockThatWasSetBackDoesNotTurnTimeBack() {
    MemoryJournal journal;
    SetClock clock;
    std::atomic<int> ended = 0;
    {
        Host host(maker(journal, 1, ended, SimTime{100'000}), clock);
        QVERIFY(host.openAccount(Amount{1'000}));
    }
    Host again(maker(journal, 2, ended, SimTime{40'000}), clock);
    QCOMPARE(again.from(), SimTime{100'000});
    QVERIFY(stalls(journal).empty());
}

void LiveHostTest::whatTheDeskStandsOnEndsWithTheHost() {
    MemoryJournal journal;
    SetClock clock;
    std::atomic<int> ended = 0;
    {
        Host host(maker(journal, 1, ended, SimTime{0}), clock);
        QCOMPARE(ended.load(), 0);
    }
    QCOMPARE(ended.load(), 1);
}

void LiveHostTest::withoutADeskNothingIsDone() {
    SetClock clock;
    Host host([] { return HostedDesk{}; }, clock);
    QVERIFY(!host.hasDesk());
    Deaf outlet;
    QVERIFY(!host.connect(AccountId{1}, outlet));
    QVERIFY(!host.openAccount(Amount{1}));
    QVERIFY(!host.post(ConnectionId{1}, ClockProbe{1}));
}

QTEST_GUILESS_MAIN(LiveHostTest)
#include "live_host_test.moc"
