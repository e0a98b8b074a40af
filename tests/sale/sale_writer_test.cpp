// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/sale_writer.h"

#include <QTest>
#include <algorithm>
#include <deque>

#include "sale/accounts.h"
#include "sale/engine_stage.h"
#include "sale/sale.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

constexpr SimTime kOpening{60'000};

enum class Fate : std::uint8_t { Stored, Fenced, UnknownButStored, UnknownAndLost };

// A journal whose appends go as the test says, and whose records it may damage.
class FatefulJournal final : public Journal {
public:
    AppendResult append(std::span<const JournalRecord> batch) override {
        const Fate fate = fates.empty() ? Fate::Stored : fates.front();
        if (!fates.empty()) fates.pop_front();
        if (noRoom) return AppendResult::Unknown;
        if (fate == Fate::Fenced) return AppendResult::Fenced;
        if (fate != Fate::UnknownAndLost) records.insert(records.end(), batch.begin(), batch.end());
        ++appends;
        return fate == Fate::Stored ? AppendResult::Committed : AppendResult::Unknown;
    }
    std::optional<std::vector<JournalRecord>> read(std::uint64_t from, std::size_t most) override {
        if (unreadable) return std::nullopt;
        std::vector<JournalRecord> out;
        for (std::size_t i = from - 1; i < records.size() && out.size() < most; ++i) out.push_back(records[i]);
        return out;
    }
    bool reopen() override {
        ++reopened;
        if (noRoom && reopenNeedsRoom) return false;
        if (failingReopens == 0) return true;
        --failingReopens;
        return false;
    }

    bool full() const override { return noRoom; }
    bool tryRoom() override { return !noRoom; }

    std::vector<JournalRecord> records;
    std::deque<Fate> fates;
    bool noRoom = false;
    bool reopenNeedsRoom = false;
    int appends = 0;
    int reopened = 0;
    int failingReopens = 0;
    bool unreadable = false;
};

ListedSetup listed() {
    PerformanceSetup setup;
    setup.plan = test::rowsPlan(10, 20);
    setup.policy.letters.gate = LettersGate::Off;
    setup.opening = kOpening;
    setup.starts = kOpening + days(10);
    setup.startDay = kOpening + days(9);
    setup.seed = 7;
    return {{}, {setup, setup}};
}

Command system(Action action) { return {{Role::System, {}, {}}, {}, PerformanceId{1}, std::move(action)}; }

Command person(std::uint32_t account, std::uint64_t counter, Action action, std::uint32_t performance = 1) {
    return {
        {Role::Buyer, AccountId{account}, {}}, CommandCounter{counter}, PerformanceId{performance}, std::move(action)};
}

// A writer over a journal that outlives it, so that a test can open another one on the same.
struct Desk {
    explicit Desk(FatefulJournal& journal, std::uint32_t epoch = 1)
        : stages(listed()),
          writer({.epoch = epoch}, stages, journal, nullptr) {
        recovery = writer.open();
    }
    // Ten accounts and one of them on the map, committed.
    void begin() {
        for (int i = 0; i < 10; ++i) {
            writer.apply(SimTime{0}, system(OpenAccount{AccountKind::Person, Amount{5'000'000}}));
        }
        QCOMPARE(writer.commit(), CommitOutcome::Committed);
        writer.advance(kOpening);
        writer.apply(kOpening, person(1, 1, EnterWaitingRoom{}));
        QCOMPARE(writer.commit(), CommitOutcome::Committed);
        const SimTime t = kOpening + seconds(1);
        writer.advance(t);
        writer.apply(t,
                     person(1, 2,
                            UsePass{writer.state().engine().sale(PerformanceId{1}).buyer(AccountId{1}).pass,
                                    writer.setup().epoch}),
                     2);
        QCOMPARE(writer.commit(), CommitOutcome::Committed);
        QCOMPARE(writer.told().replies.back().answer.refusal, Refusal::None);
    }
    Command hold(std::uint64_t counter, std::uint32_t seat) const {
        HoldSeats seats;
        seats.seats.push(SeatIndex{seat});
        return person(1, counter, seats);
    }
    SeatState seat(std::uint32_t index) const {
        return writer.state().engine().sale(PerformanceId{1}).seatState(SeatIndex{index});
    }

    EngineStages stages;
    SaleWriter writer;
    Recovery recovery;
};

}  // namespace

class SaleWriterTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsToldBeforeItsCommit();
    void oneCommandTakesOneCommit();
    void timeThatDidSomethingLeavesARecord();
    void timeThatDidNothingLeavesNone();
    void anotherWriterGoesOnWhereTheFirstStopped();
    void anUnknownCommitIsReadBack_data();
    void anUnknownCommitIsReadBack();
    void theThirdFailureInARowStops();
    void aReopenThatFailsCountsToo();
    void withoutRoomItWaitsAndGoesOn_data();
    void withoutRoomItWaitsAndGoesOn();
    void anotherFailureWithoutRoomStillStops();
    void aFencedWriterStopsWithoutAWord();
    void aDamagedJournalIsRefusedByRecord_data();
    void aDamagedJournalIsRefusedByRecord();
    void anUnreadableJournalIsRefused();
    void aLaterEpochTakesThePassesOfItsOwn();
    void theBatchGrowsToWhatWaited();
    void performancesShareOneJournal();
    void aReplayIsWatchedRecordByRecord();
};

void SaleWriterTest::nothingIsToldBeforeItsCommit() {
    FatefulJournal journal;
    Desk desk(journal);
    desk.begin();
    desk.writer.apply(desk.writer.now(), desk.hold(3, 5), 77);
    QVERIFY(desk.writer.pending());
    QVERIFY(std::ranges::none_of(desk.writer.told().replies, [](const auto& reply) { return reply.tag == 77; }));
    QCOMPARE(desk.writer.commit(), CommitOutcome::Committed);
    QVERIFY(!desk.writer.pending());
    QCOMPARE(desk.writer.told().replies.size(), std::size_t{1});
    QCOMPARE(desk.writer.told().replies[0].tag, std::uint64_t{77});
    QCOMPARE(desk.writer.told().replies[0].sequence, desk.writer.committed());
    QVERIFY(std::ranges::any_of(desk.writer.told().events,
                                [](const Event& e) { return e.kind == EventKind::SeatChanged; }));
}

void SaleWriterTest::oneCommandTakesOneCommit() {
    FatefulJournal journal;
    Desk desk(journal);
    desk.begin();
    const int before = journal.appends;
    desk.writer.apply(desk.writer.now(), desk.hold(3, 5), 1);
    QCOMPARE(desk.writer.commit(), CommitOutcome::Committed);
    QCOMPARE(desk.writer.commit(), CommitOutcome::Committed);
    QCOMPARE(journal.appends, before + 1);
}

void SaleWriterTest::timeThatDidSomethingLeavesARecord() {
    FatefulJournal journal;
    Desk desk(journal);
    desk.begin();
    desk.writer.apply(desk.writer.now(), desk.hold(3, 5));
    desk.writer.commit();
    const auto before = journal.records.size();
    desk.writer.advance(desk.writer.state().engine().sale(PerformanceId{1}).buyer(AccountId{1}).holdUntil);
    QVERIFY(desk.writer.pending());
    desk.writer.commit();
    QCOMPARE(desk.seat(5), SeatState::Free);
    QCOMPARE(journal.records.size(), before + 1);
    QVERIFY(std::holds_alternative<Tick>(journal.records.back().command.action));
    QCOMPARE(journal.records.back().time, desk.writer.now());
}

void SaleWriterTest::timeThatDidNothingLeavesNone() {
    FatefulJournal journal;
    Desk desk(journal);
    desk.writer.advance(SimTime{1'000});
    QVERIFY(!desk.writer.pending());
    QCOMPARE(desk.writer.commit(), CommitOutcome::Committed);
    QVERIFY(journal.records.empty());
}

void SaleWriterTest::anotherWriterGoesOnWhereTheFirstStopped() {
    FatefulJournal journal;
    Desk first(journal);
    first.begin();
    first.writer.apply(first.writer.now(), first.hold(3, 5));
    first.writer.commit();
    Desk second(journal, 2);
    QVERIFY(second.recovery.ok());
    QCOMPARE(second.recovery.replayed, std::uint64_t{journal.records.size()});
    QCOMPARE(second.writer.now(), journal.records.back().time);
    QCOMPARE(second.writer.state().engine().digest(), first.writer.state().engine().digest());
    QCOMPARE(second.writer.state().engine().stateHash(), first.writer.state().engine().stateHash());
    QCOMPARE(second.seat(5), SeatState::Held);
    second.writer.apply(second.writer.now(), second.hold(3, 5), 9);
    second.writer.commit();
    QCOMPARE(second.writer.told().replies[0].answer, journal.records[journal.records.size() - 2].answer);
    QCOMPARE(journal.records.back().epoch, 2U);
}

void SaleWriterTest::anUnknownCommitIsReadBack_data() {
    QTest::addColumn<int>("fate");
    QTest::addColumn<bool>("held");
    QTest::newRow("it was stored") << static_cast<int>(Fate::UnknownButStored) << true;
    QTest::newRow("it was lost") << static_cast<int>(Fate::UnknownAndLost) << false;
}

void SaleWriterTest::anUnknownCommitIsReadBack() {
    QFETCH(const int, fate);
    QFETCH(const bool, held);
    FatefulJournal journal;
    Desk desk(journal);
    desk.begin();
    journal.fates = {static_cast<Fate>(fate)};
    desk.writer.apply(desk.writer.now(), desk.hold(3, 5), 1);
    QCOMPARE(desk.writer.commit(), CommitOutcome::Recovered);
    QVERIFY(desk.writer.told().replies.empty());
    QVERIFY(desk.writer.told().events.empty());
    QVERIFY(!desk.writer.pending());
    QCOMPARE(journal.reopened, 1);
    QCOMPARE(desk.seat(5), held ? SeatState::Held : SeatState::Free);
    // The same id again: the same hold, whichever way it went.
    desk.writer.apply(desk.writer.now(), desk.hold(3, 5), 2);
    QCOMPARE(desk.writer.commit(), CommitOutcome::Committed);
    QCOMPARE(desk.writer.told().replies[0].answer.refusal, Refusal::None);
    QCOMPARE(desk.seat(5), SeatState::Held);
}

void SaleWriterTest::theThirdFailureInARowStops() {
    FatefulJournal journal;
    Desk desk(journal);
    desk.begin();
    journal.fates = {Fate::UnknownAndLost, Fate::UnknownAndLost, Fate::Stored,
                     Fate::UnknownAndLost, Fate::UnknownAndLost, Fate::UnknownAndLost};
    const std::vector<CommitOutcome> expected{CommitOutcome::Recovered, CommitOutcome::Recovered,
                                              CommitOutcome::Committed, CommitOutcome::Recovered,
                                              CommitOutcome::Recovered, CommitOutcome::Stopped};
    for (const CommitOutcome outcome : expected) {
        QVERIFY(!desk.writer.stopped());
        desk.writer.apply(desk.writer.now(), desk.hold(3, 5), 1);
        QCOMPARE(desk.writer.commit(), outcome);
    }
    QVERIFY(desk.writer.stopped());
    QVERIFY(desk.writer.told().replies.empty());
}

void SaleWriterTest::aReopenThatFailsCountsToo() {
    FatefulJournal journal;
    Desk desk(journal);
    desk.begin();
    journal.fates = {Fate::UnknownAndLost};
    journal.failingReopens = 2;
    desk.writer.apply(desk.writer.now(), desk.hold(3, 5), 1);
    QCOMPARE(desk.writer.commit(), CommitOutcome::Stopped);
    QCOMPARE(journal.reopened, 2);
}

// Scenario 13.
void SaleWriterTest::withoutRoomItWaitsAndGoesOn_data() {
    QTest::addColumn<bool>("reopenNeedsRoom");
    QTest::newRow("the journal cannot even be opened") << true;
    QTest::newRow("the journal can be read") << false;
}

void SaleWriterTest::withoutRoomItWaitsAndGoesOn() {
    QFETCH(const bool, reopenNeedsRoom);
    FatefulJournal journal;
    Desk desk(journal);
    desk.begin();
    const std::uint64_t committed = desk.writer.committed();
    const std::uint64_t digest = desk.writer.state().engine().digest();
    journal.noRoom = true;
    journal.reopenNeedsRoom = reopenNeedsRoom;
    desk.writer.apply(desk.writer.now(), desk.hold(3, 5), 1);
    QCOMPARE(desk.writer.commit(), CommitOutcome::Full);
    // Far more often than the failures that stop a writer.
    for (int i = 0; i < 10 * SaleWriter::kMaxFailures; ++i) {
        QVERIFY(desk.writer.suspended());
        QVERIFY(!desk.writer.stopped());
        QVERIFY(!desk.writer.pending());
        QVERIFY(desk.writer.told().replies.empty());
        QVERIFY(desk.writer.told().events.empty());
        QCOMPARE(desk.writer.commit(), CommitOutcome::Full);
        QCOMPARE(desk.writer.resume(), CommitOutcome::Full);
    }
    journal.noRoom = false;
    QCOMPARE(desk.writer.resume(), CommitOutcome::Recovered);
    QVERIFY(!desk.writer.suspended());
    QCOMPARE(desk.writer.committed(), committed);
    QCOMPARE(desk.writer.state().engine().digest(), digest);
    QCOMPARE(desk.seat(5), SeatState::Free);
    desk.writer.apply(desk.writer.now(), desk.hold(3, 5), 2);
    QCOMPARE(desk.writer.commit(), CommitOutcome::Committed);
    QCOMPARE(desk.writer.told().replies[0].answer.refusal, Refusal::None);
}

void SaleWriterTest::anotherFailureWithoutRoomStillStops() {
    FatefulJournal journal;
    Desk desk(journal);
    desk.begin();
    journal.noRoom = true;
    desk.writer.apply(desk.writer.now(), desk.hold(3, 5), 1);
    QCOMPARE(desk.writer.commit(), CommitOutcome::Full);
    journal.noRoom = false;
    journal.failingReopens = SaleWriter::kMaxFailures;
    for (int i = 1; i < SaleWriter::kMaxFailures; ++i) QCOMPARE(desk.writer.resume(), CommitOutcome::Full);
    QCOMPARE(desk.writer.resume(), CommitOutcome::Stopped);
    QVERIFY(desk.writer.stopped());
}

void SaleWriterTest::aFencedWriterStopsWithoutAWord() {
    FatefulJournal journal;
    Desk desk(journal);
    desk.begin();
    journal.fates = {Fate::Fenced};
    desk.writer.apply(desk.writer.now(), desk.hold(3, 5), 1);
    QCOMPARE(desk.writer.commit(), CommitOutcome::Stopped);
    QVERIFY(desk.writer.stopped());
    QVERIFY(desk.writer.told().replies.empty());
    QVERIFY(desk.writer.told().events.empty());
    QCOMPARE(journal.reopened, 0);
    QCOMPARE(desk.writer.commit(), CommitOutcome::Stopped);
}

void SaleWriterTest::aDamagedJournalIsRefusedByRecord_data() {
    QTest::addColumn<int>("damage");
    QTest::addColumn<int>("fault");
    QTest::newRow("a record is missing") << 0 << static_cast<int>(RecoveryFault::Gap);
    QTest::newRow("the epoch falls") << 1 << static_cast<int>(RecoveryFault::EpochFell);
    QTest::newRow("a later writer was here") << 2 << static_cast<int>(RecoveryFault::LaterEpoch);
    QTest::newRow("another shard") << 3 << static_cast<int>(RecoveryFault::OtherShard);
    QTest::newRow("time falls") << 4 << static_cast<int>(RecoveryFault::TimeFell);
    QTest::newRow("another answer") << 5 << static_cast<int>(RecoveryFault::AnswerDiffers);
}

void SaleWriterTest::aDamagedJournalIsRefusedByRecord() {
    QFETCH(const int, damage);
    QFETCH(const int, fault);
    FatefulJournal journal;
    Desk(journal, 2).begin();
    const std::size_t at = journal.records.size() - 2;
    JournalRecord& record = journal.records[at];
    switch (damage) {
        case 0: journal.records.erase(journal.records.begin() + static_cast<std::ptrdiff_t>(at)); break;
        case 1: record.epoch = 1; break;
        case 2: record.epoch = 4; break;
        case 3: record.shard = 2; break;
        case 4: record.time = SimTime{1}; break;
        default: record.answer.subject ^= 1U; break;
    }
    Desk desk(journal, 3);
    QCOMPARE(static_cast<int>(desk.recovery.fault), fault);
    QCOMPARE(desk.recovery.record, std::uint64_t{at + 1});
    QVERIFY(desk.writer.stopped());
    QVERIFY(!faultText(desk.recovery.fault).empty());
}

void SaleWriterTest::anUnreadableJournalIsRefused() {
    FatefulJournal journal;
    journal.unreadable = true;
    Desk desk(journal);
    QCOMPARE(desk.recovery.fault, RecoveryFault::Unreadable);
    QVERIFY(desk.writer.stopped());
}

void SaleWriterTest::aLaterEpochTakesThePassesOfItsOwn() {
    FatefulJournal journal;
    {
        Desk desk(journal);
        desk.writer.apply(SimTime{0}, system(OpenAccount{AccountKind::Person, Amount{5'000'000}}));
        desk.writer.apply(kOpening, person(1, 1, EnterWaitingRoom{}));
        desk.writer.advance(kOpening + seconds(1));
        desk.writer.commit();
    }
    Desk desk(journal, 2);
    const std::uint32_t pass = desk.writer.state().engine().sale(PerformanceId{1}).buyer(AccountId{1}).pass;
    QVERIFY(pass != 0);
    desk.writer.apply(desk.writer.now(), person(1, 2, UsePass{pass, 1}), 1);
    desk.writer.apply(desk.writer.now(), person(1, 3, UsePass{pass, 2}), 2);
    desk.writer.commit();
    QCOMPARE(desk.writer.told().replies[0].answer.refusal, Refusal::PassInvalid);
    QCOMPARE(desk.writer.told().replies[1].answer.refusal, Refusal::None);
    QVERIFY(Desk(journal, 3).recovery.ok());
}

void SaleWriterTest::theBatchGrowsToWhatWaited() {
    FatefulJournal journal;
    Desk desk(journal);
    const auto fill = [&] {
        std::size_t taken = 0;
        for (; !desk.writer.full(); ++taken) desk.writer.apply(SimTime{0}, system(OpenAccount{}));
        desk.writer.commit();
        return taken;
    };
    QCOMPARE(fill(), std::size_t{256});
    desk.writer.noteWaiting(700);
    QCOMPARE(fill(), std::size_t{700});
    desk.writer.noteWaiting(5'000);
    QCOMPARE(fill(), std::size_t{1'000});
    desk.writer.noteWaiting(3);
    QCOMPARE(fill(), std::size_t{256});
}

void SaleWriterTest::performancesShareOneJournal() {
    FatefulJournal journal;
    Desk desk(journal);
    desk.writer.apply(SimTime{0}, system(OpenAccount{AccountKind::Person, Amount{5'000'000}}));
    desk.writer.apply(kOpening, person(1, 1, EnterWaitingRoom{}, 1), 1);
    desk.writer.apply(kOpening, person(1, 2, EnterWaitingRoom{}, 2), 2);
    desk.writer.commit();
    desk.writer.advance(kOpening + seconds(1));
    desk.writer.commit();
    const Desk again(journal);
    for (const std::uint32_t performance : {1U, 2U}) {
        const Sale& sale = again.writer.state().engine().sale(PerformanceId{performance});
        QCOMPARE(sale.buyer(AccountId{1}).stage, BuyerStage::Admitted);
    }
    QCOMPARE(again.writer.state().engine().digest(), desk.writer.state().engine().digest());
}

void SaleWriterTest::aReplayIsWatchedRecordByRecord() {
    FatefulJournal journal;
    Desk desk(journal);
    for (int i = 0; i < 3; ++i) desk.writer.apply(SimTime{i}, system(OpenAccount{}));
    desk.writer.apply(kOpening, person(1, 1, EnterWaitingRoom{}));
    desk.writer.commit();
    std::vector<Event> seen;
    std::vector<std::uint64_t> sequences;
    EngineStages stages(listed());
    SaleWriter writer({}, stages, journal, nullptr);
    writer.watchReplay([&](std::uint64_t sequence, SimTime, std::span<const Event> events, const Stage&) {
        sequences.push_back(sequence);
        seen.insert(seen.end(), events.begin(), events.end());
    });
    QVERIFY(writer.open().ok());
    QCOMPARE(sequences, (std::vector<std::uint64_t>{1, 2, 3, 4}));
    QVERIFY(!seen.empty());
    QVERIFY(std::ranges::equal(seen, desk.writer.told().events));
}

QTEST_APPLESS_MAIN(SaleWriterTest)
#include "sale_writer_test.moc"
