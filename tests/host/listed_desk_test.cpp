// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <memory>

#include "host/sale_desk.h"
#include "mailbox.h"
#include "sale/accounts.h"
#include "support/plans.h"

using namespace frontrow;
using test::Mailbox;

namespace {

constexpr SimTime kOpening{60'000};
constexpr AccountId kBuyer{1};

// A journal that lives longer than the desks on it, and may fail once.
class KeptJournal final : public Journal {
public:
    AppendResult append(std::span<const JournalRecord> batch) override {
        ++appends;
        if (noRoom) return AppendResult::Unknown;
        records.insert(records.end(), batch.begin(), batch.end());
        if (!unknownOnce) return AppendResult::Committed;
        unknownOnce = false;
        return AppendResult::Unknown;
    }
    std::optional<std::vector<JournalRecord>> read(std::uint64_t from, std::size_t most) override {
        const std::size_t end = std::min(records.size(), from - 1 + most);
        if (from > end) return std::vector<JournalRecord>{};
        return std::vector<JournalRecord>(records.begin() + static_cast<std::ptrdiff_t>(from - 1),
                                          records.begin() + static_cast<std::ptrdiff_t>(end));
    }
    bool reopen() override { return true; }
    bool full() const override { return noRoom; }
    bool tryRoom() override { return !noRoom; }

    template <class Verb> std::vector<JournalRecord> all() const {
        std::vector<JournalRecord> found;
        for (const JournalRecord& each : records) {
            if (std::holds_alternative<Verb>(each.command.action)) found.push_back(each);
        }
        return found;
    }

    std::vector<JournalRecord> records;
    int appends = 0;
    bool unknownOnce = false;
    bool noRoom = false;
};

struct Follower final : CommitObserver {
    void committed(std::uint64_t sequence, SimTime, std::span<const Event> events, const Engine&) override {
        sequences.push_back(sequence);
        for (const Event& event : events) tickets += event.kind == EventKind::TicketIssued ? 1 : 0;
    }
    std::vector<std::uint64_t> sequences;
    int tickets = 0;
};

struct Show {
    explicit Show(KeptJournal& journal, std::uint32_t epoch = 1, StallRule stall = StallRule::Extend,
                  CommitObserver* observer = nullptr)
        : desk(setup(epoch, stall, observer), journal, nullptr) {}
    static ListedDeskSetup setup(std::uint32_t epoch, StallRule stall, CommitObserver* observer) {
        PerformanceSetup performance;
        performance.plan = test::rowsPlan(5, 20);
        performance.policy.letters.gate = LettersGate::Off;
        performance.policy.payment.outcomes = OutcomeModel::Calm;
        performance.policy.payment.card = 1;
        performance.opening = kOpening;
        performance.starts = kOpening + days(10);
        performance.startDay = kOpening + days(9);
        performance.seed = 7;
        ListedDeskSetup setup;
        setup.sale.performances.push_back(performance);
        setup.providers = Seed{0x51};
        setup.epoch = epoch;
        setup.stall = stall;
        setup.observer = observer;
        return setup;
    }
    ConnectionId come(Mailbox& mailbox, AccountId account = kBuyer) {
        const auto id = desk.connect(account, mailbox);
        tell(*id, Hello{kProtocolVersion, DeviceIndex{device}, 0, ""});
        return *id;
    }
    void tell(ConnectionId id, ClientMessage message) {
        desk.receive(id, std::move(message), desk.now());
        desk.runUntil(desk.now(), std::nullopt);
    }
    template <class Verb> void ask(ConnectionId id, std::uint64_t counter, Verb verb = {}) {
        tell(id, Ask<Verb>{CommandCounter{counter}, desk.performance(), std::move(verb)});
    }
    void run(Duration time) { desk.runUntil(desk.now() + time, std::nullopt); }
    // One account, on the map.
    ConnectionId toMap(Mailbox& mailbox) {
        if (!desk.openAccount(Amount{5'000'000})) return {};
        desk.runUntil(kOpening, std::nullopt);
        const ConnectionId id = come(mailbox);
        device = 1;
        ask(id, 1, EnterWaitingRoom{});
        run(seconds(1));
        ask(id, 2, UsePass{desk.sale().buyer(kBuyer).pass, mailbox.all<Welcome>().back().epoch});
        return id;
    }
    void hold(ConnectionId id, std::uint64_t counter, std::uint32_t seat) {
        HoldSeats seats;
        seats.seats.push(SeatIndex{seat});
        ask(id, counter, seats);
    }
    void order(ConnectionId id, std::uint64_t counter) {
        ask(id, counter, OpenOrder{desk.sale().buyer(kBuyer).holdVersion});
    }
    void pay(ConnectionId id, std::uint64_t counter, PaymentMethod method) {
        ask(id, counter, Pay{desk.sale().buyer(kBuyer).openOrder, method, 0, 0});
    }
    BuyerState buyer() const { return desk.sale().buyer(kBuyer); }

    SaleDesk desk;
    std::uint8_t device = kNoDevice;
};

}  // namespace

class ListedDeskTest : public QObject {
    Q_OBJECT

private slots:
    // What is asked in the millisecond of a map tick, once it was told, waits for the next one.
    void aTickIsToldOnce() {
        KeptJournal journal;
        Show show(journal);
        Mailbox mailbox;
        const ConnectionId id = show.toMap(mailbox);
        show.tell(id, Resume{show.desk.performance(), 1, 0});
        show.desk.runUntil(show.desk.nextTick(), std::nullopt);
        const std::size_t before = mailbox.all<MapDelta>().size();
        show.hold(id, 3, 10);
        show.hold(id, 4, 20);
        QCOMPARE(show.buyer().held.size(), std::size_t{2});
        QCOMPARE(mailbox.all<MapDelta>().size(), before);
        const SimTime next = show.desk.nextTick();
        show.desk.runUntil(next, std::nullopt);
        const auto deltas = mailbox.all<MapDelta>();
        QCOMPARE(deltas.size(), before + 1);
        QVERIFY(deltas.back().time == next);
        QCOMPARE(deltas.back().seats.size(), std::size_t{2});
    }
    // Whoever follows the clock sleeps while nothing can happen, and only until the tick where something is told.
    void aQuietSaleIsLeftAlone() {
        KeptJournal journal;
        Show show(journal);
        Mailbox mailbox;
        const ConnectionId id = show.toMap(mailbox);
        show.tell(id, Resume{show.desk.performance(), 1, 0});
        show.run(seconds(2));
        QCOMPARE(show.desk.nextDue(), show.desk.now() + SaleDesk::kLongestQuiet);
        show.hold(id, 3, 10);
        QCOMPARE(show.desk.nextDue(), show.desk.nextTick());
        show.run(seconds(1));
        QCOMPARE(show.desk.nextDue(), show.desk.now() + SaleDesk::kLongestQuiet);
        const SimTime ends = std::min(show.buyer().holdUntil, show.buyer().sessionUntil);
        show.desk.runUntil(ends - milliseconds(30), std::nullopt);
        const SimTime due = show.desk.nextDue();
        QVERIFY(due >= ends && due < ends + SaleDesk::kMapTick);
        show.desk.runUntil(due, std::nullopt);
        QVERIFY(show.buyer().held.empty());
    }
    // Only what others do goes on, and nobody has it before their eyes: not every tick is kept.
    void aSaleThatNobodySeesIsLookedAtLessOften() {
        KeptJournal journal;
        Show show(journal);
        Mailbox mailbox;
        const ConnectionId id = show.toMap(mailbox);
        show.run(seconds(2));
        show.hold(id, 3, 10);
        QVERIFY(show.desk.nextDue() > show.desk.nextTick());
        show.tell(id, Resume{show.desk.performance(), 1, 0});
        show.desk.runUntil(show.desk.nextTick(), std::nullopt);
        show.hold(id, 4, 11);
        QCOMPARE(show.desk.nextDue(), show.desk.nextTick());
    }
    void manyWhoSeeManySeatsHearLessOften() {
        KeptJournal journal;
        Show show(journal);
        Mailbox mailbox;
        const ConnectionId id = show.toMap(mailbox);
        show.tell(id, Resume{show.desk.performance(), 1, 0});
        std::vector<std::unique_ptr<Mailbox>> others;
        for (int i = 0; i < 1'250; ++i) {
            others.push_back(std::make_unique<Mailbox>());
            const auto other = show.desk.watch(*others.back());
            QVERIFY(other);
            show.tell(*other, Hello{});
            show.tell(*other, Resume{show.desk.performance(), 1, 0});
        }
        HoldSeats four;
        for (std::uint32_t seat = 10; seat < 14; ++seat) four.seats.push(SeatIndex{seat});
        show.ask(id, 3, four);
        show.desk.runUntil(show.desk.nextTick(), std::nullopt);
        QCOMPARE(others.back()->all<MapDelta>().size(), std::size_t{1});
        // Twenty milliseconds and thirty meet at sixty.
        const SimTime told = show.desk.now();
        QVERIFY(show.desk.nextTick() > told && show.desk.nextTick() <= told + SaleDesk::kLongMapTick);
        QCOMPARE(show.desk.nextTick().ms % SaleDesk::kLongMapTick.ms, std::int64_t{0});
        show.desk.runUntil(show.desk.nextTick(), std::nullopt);
        // Nothing changed since: the usual pace.
        QCOMPARE(show.desk.nextTick().ms % SaleDesk::kMapTick.ms, std::int64_t{0});
        QVERIFY(show.desk.nextTick() <= show.desk.now() + SaleDesk::kMapTick);
    }
    void aTicketIsBoughtFromTheWalletAtOnce();
    void aCardIsAnsweredLater();
    void whatTimeDidIsOnRecordBeforeItIsTold();
    void queueHoldsAndTimersAreAsTheyWere();
    void anUnansweredPaymentIsAskedAgain();
    void whoDoesNotComeBackIsLost();
    void aStallMovesOpenDeadlines_data();
    void aStallMovesOpenDeadlines();
    void aShortPauseIsNoStall();
    void timeLeavesARecordWhileSomebodyIsThere();
    void anUnknownCommitIsSettledById();
    void withoutRoomTheSaleStandsStillAndGoesOn();
    void aFollowerHearsEveryRecordAndTheReplay();
    void devicesAreRememberedAcrossARestart();
    void aForeignJournalIsNotSoldFrom();
    void theGreetingComesBeforeAnythingElse();
    void whoeverIsTakenOverHearsOfIt();
    void whoeverIsRefusedTakesNothingOver();
    void theFirstMapAfterARestartIsTheSales();
};

void ListedDeskTest::aTicketIsBoughtFromTheWalletAtOnce() {
    KeptJournal journal;
    Show show(journal);
    Mailbox mailbox;
    const ConnectionId id = show.toMap(mailbox);
    show.hold(id, 3, 7);
    show.order(id, 4);
    const SimTime paid = show.desk.now();
    show.pay(id, 5, PaymentMethod::Wallet);
    QCOMPARE(show.desk.now(), paid);
    QVERIFY(show.desk.sale().seatState(SeatIndex{7}) == SeatState::Sold);
    QCOMPARE(journal.all<SettlePayment>().size(), std::size_t{1});
    QCOMPARE(mailbox.all<OwnState>().back().tickets.size(), std::size_t{1});
    QCOMPARE(mailbox.all<Answered>().size(), std::size_t{5});
}

void ListedDeskTest::aCardIsAnsweredLater() {
    KeptJournal journal;
    Show show(journal);
    Mailbox mailbox;
    const ConnectionId id = show.toMap(mailbox);
    show.hold(id, 3, 7);
    show.order(id, 4);
    show.pay(id, 5, PaymentMethod::Card);
    QVERIFY(show.desk.sale().seatState(SeatIndex{7}) == SeatState::Ordered);
    show.run(seconds(3));
    QVERIFY(show.desk.sale().seatState(SeatIndex{7}) == SeatState::Sold);
    const Duration waited = journal.all<SettlePayment>().at(0).time - journal.all<Pay>().at(0).time;
    QVERIFY(waited >= milliseconds(700) && waited <= milliseconds(2'200));
}

void ListedDeskTest::whatTimeDidIsOnRecordBeforeItIsTold() {
    KeptJournal journal;
    Show show(journal);
    Mailbox mailbox;
    const ConnectionId id = show.toMap(mailbox);
    show.hold(id, 3, 7);
    const SimTime until = show.buyer().holdUntil;
    show.desk.runUntil(until + milliseconds(50), std::nullopt);
    QVERIFY(show.desk.sale().seatState(SeatIndex{7}) == SeatState::Free);
    const auto ticks = journal.all<Tick>();
    QVERIFY(ticks.back().time >= until && ticks.back().time <= until + milliseconds(50));
    QCOMPARE(ticks.back().sequence, show.desk.committed());
}

void ListedDeskTest::queueHoldsAndTimersAreAsTheyWere() {
    KeptJournal journal;
    SimTime holdUntil, sessionUntil;
    std::uint64_t hash = 0;
    std::optional<std::uint32_t> place;
    {
        Show show(journal);
        Mailbox one, two, three;
        const ConnectionId id = show.toMap(one);
        show.hold(id, 3, 7);
        show.desk.openAccount(Amount{1'000});
        show.desk.openAccount(Amount{1'000});
        show.device = kNoDevice;
        const ConnectionId second = show.come(two, AccountId{2});
        const ConnectionId third = show.come(three, AccountId{3});
        show.ask(second, 1, EnterWaitingRoom{});
        show.ask(third, 1, EnterWaitingRoom{});
        holdUntil = show.buyer().holdUntil;
        sessionUntil = show.buyer().sessionUntil;
        place = show.desk.sale().place(AccountId{3});
        hash = show.desk.engine().stateHash();
    }
    Show again(journal, 2);
    QVERIFY(!again.desk.stopped());
    QCOMPARE(again.desk.engine().stateHash(), hash);
    QCOMPARE(again.buyer().holdUntil, holdUntil);
    QCOMPARE(again.buyer().sessionUntil, sessionUntil);
    QVERIFY(again.desk.sale().place(AccountId{3}) == place);
    // The same buyer comes back and goes on, in the new epoch.
    again.device = 1;
    Mailbox back;
    const ConnectionId id = again.come(back);
    QCOMPARE(back.all<Welcome>().back().epoch, 2U);
    QCOMPARE(back.all<OwnState>().back().held.size(), std::size_t{1});
    again.order(id, 4);
    again.pay(id, 5, PaymentMethod::Wallet);
    QVERIFY(again.desk.sale().seatState(SeatIndex{7}) == SeatState::Sold);
    QCOMPARE(journal.records.back().epoch, 2U);
}

void ListedDeskTest::anUnansweredPaymentIsAskedAgain() {
    KeptJournal journal;
    {
        Show show(journal);
        Mailbox mailbox;
        const ConnectionId id = show.toMap(mailbox);
        show.hold(id, 3, 7);
        show.order(id, 4);
        show.pay(id, 5, PaymentMethod::Card);
    }
    QVERIFY(journal.all<SettlePayment>().empty());
    Show again(journal, 2);
    again.run(seconds(3));
    QVERIFY(again.desk.sale().seatState(SeatIndex{7}) == SeatState::Sold);
    QCOMPARE(journal.all<SettlePayment>().size(), std::size_t{1});
    // And not a third time.
    Show third(journal, 3);
    third.run(seconds(3));
    QCOMPARE(journal.all<SettlePayment>().size(), std::size_t{1});
}

void ListedDeskTest::whoDoesNotComeBackIsLost() {
    KeptJournal journal;
    {
        Show show(journal);
        Mailbox mailbox;
        show.toMap(mailbox);
    }
    Show again(journal, 2);
    again.run(SaleDesk::kReturnWithin - milliseconds(100));
    QVERIFY(again.buyer().connected);
    again.run(milliseconds(200));
    QVERIFY(!again.buyer().connected);
    QCOMPARE(journal.all<LoseConnection>().size(), std::size_t{1});
}

void ListedDeskTest::aStallMovesOpenDeadlines_data() {
    QTest::addColumn<int>("rule");
    QTest::addColumn<bool>("held");
    QTest::newRow("extend") << static_cast<int>(StallRule::Extend) << true;
    QTest::newRow("expire") << static_cast<int>(StallRule::Expire) << false;
}

void ListedDeskTest::aStallMovesOpenDeadlines() {
    QFETCH(const int, rule);
    QFETCH(const bool, held);
    KeptJournal journal;
    Show show(journal, 1, static_cast<StallRule>(rule));
    Mailbox mailbox;
    const ConnectionId id = show.toMap(mailbox);
    show.hold(id, 3, 7);
    const SimTime until = show.buyer().holdUntil;
    const SimTime before = show.desk.now();
    show.desk.passStall(before + hours(1));
    QCOMPARE(show.desk.now(), before + hours(1));
    const auto notes = journal.all<NoteStall>();
    QCOMPARE(notes.size(), std::size_t{1});
    QCOMPARE(notes[0].time, before);
    QCOMPARE(show.desk.sale().seatState(SeatIndex{7}) == SeatState::Held, held);
    if (held) QCOMPARE(mailbox.all<OwnState>().empty(), false);
    if (held) QCOMPARE(show.buyer().holdUntil, until + hours(1));
}

void ListedDeskTest::aShortPauseIsNoStall() {
    KeptJournal journal;
    Show show(journal);
    Mailbox mailbox;
    show.toMap(mailbox);
    show.desk.passStall(show.desk.now() + SaleDesk::kStall - milliseconds(1));
    QVERIFY(journal.all<NoteStall>().empty());
}

void ListedDeskTest::timeLeavesARecordWhileSomebodyIsThere() {
    KeptJournal journal;
    Show show(journal);
    show.desk.openAccount(Amount{1'000});
    show.desk.runUntil(kOpening + seconds(30), std::nullopt);
    const auto quiet = journal.records.size();
    show.run(seconds(30));
    QCOMPARE(journal.records.size(), quiet);
    Mailbox mailbox;
    const ConnectionId id = show.come(mailbox);
    show.ask(id, 1, EnterWaitingRoom{});
    show.run(seconds(11));
    QVERIFY(show.desk.now() - journal.records.back().time <= SaleDesk::kHeartbeat + SaleDesk::kMapTick);
}

void ListedDeskTest::anUnknownCommitIsSettledById() {
    KeptJournal journal;
    Show show(journal);
    Mailbox mailbox;
    const ConnectionId id = show.toMap(mailbox);
    journal.unknownOnce = true;
    show.hold(id, 3, 7);
    QVERIFY(!mailbox.isOpen);
    QVERIFY(!show.desk.stopped());
    Mailbox after;
    const ConnectionId back = show.come(after);
    show.hold(back, 3, 7);
    QVERIFY(after.all<Answered>().back().refusal == Refusal::None);
    QCOMPARE(journal.all<HoldSeats>().size(), std::size_t{2});  // the repeat is on record too
    QCOMPARE(show.buyer().held.size(), std::size_t{1});
}

// Scenario 13: what was confirmed stays, time given to buyers is not lost, and nobody has to help.
void ListedDeskTest::withoutRoomTheSaleStandsStillAndGoesOn() {
    KeptJournal journal;
    Show show(journal);
    Mailbox mailbox;
    const ConnectionId id = show.toMap(mailbox);
    show.hold(id, 3, 7);
    const SimTime until = show.buyer().holdUntil;
    journal.noRoom = true;
    show.hold(id, 4, 8);
    QVERIFY(show.desk.suspended());
    QVERIFY(!mailbox.isOpen);
    QVERIFY(mailbox.all<Declined>().back().refusal == WireRefusal::StorageFull);
    const SimTime stood = show.desk.now();
    const auto stored = journal.records.size();
    const int appends = journal.appends;
    show.run(hours(1));
    show.desk.passStall(stood + hours(1));
    QCOMPARE(show.desk.now(), stood);
    Mailbox meanwhile;
    const auto refused = show.desk.connect(kBuyer, meanwhile);
    show.desk.receive(*refused, Hello{kProtocolVersion, DeviceIndex{1}, 0, ""}, stood + hours(1));
    show.desk.runUntil(stood + hours(1), std::nullopt);
    QCOMPARE(meanwhile.messages.size(), std::size_t{1});
    QVERIFY(meanwhile.all<Declined>()[0].refusal == WireRefusal::StorageFull);
    QCOMPARE(journal.appends, appends);
    QCOMPARE(journal.records.size(), stored);
    QVERIFY(!show.desk.openAccount(Amount{1'000}));

    journal.noRoom = false;
    show.desk.passStall(stood + hours(2));
    QVERIFY(!show.desk.suspended());
    QCOMPARE(show.desk.now(), stood + hours(2));
    QCOMPARE(journal.all<NoteStall>().size(), std::size_t{1});
    QCOMPARE(journal.all<NoteStall>()[0].time, stood);
    QVERIFY(show.desk.sale().seatState(SeatIndex{7}) == SeatState::Held);
    QCOMPARE(show.buyer().holdUntil, until + hours(2));
    Mailbox after;
    const ConnectionId back = show.come(after);
    show.hold(back, 4, 8);
    QVERIFY(after.all<Answered>().back().refusal == Refusal::None);
    QCOMPARE(show.buyer().held.size(), std::size_t{2});
}

void ListedDeskTest::aFollowerHearsEveryRecordAndTheReplay() {
    KeptJournal journal;
    Follower live;
    {
        Show show(journal, 1, StallRule::Extend, &live);
        Mailbox mailbox;
        const ConnectionId id = show.toMap(mailbox);
        show.hold(id, 3, 7);
        show.order(id, 4);
        show.pay(id, 5, PaymentMethod::Wallet);
        QCOMPARE(live.sequences.back(), show.desk.committed());
    }
    QCOMPARE(live.tickets, 1);
    Follower replayed;
    Show again(journal, 2, StallRule::Extend, &replayed);
    QCOMPARE(replayed.tickets, 1);
    QCOMPARE(replayed.sequences.size(), journal.records.size());
}

void ListedDeskTest::devicesAreRememberedAcrossARestart() {
    KeptJournal journal;
    {
        Show show(journal);
        Mailbox mailbox;
        show.toMap(mailbox);
    }
    Show again(journal, 2);
    Mailbox first, second;
    again.device = 1;
    again.come(first);
    QCOMPARE(first.all<Welcome>().back().device, DeviceIndex{1});
    again.device = kNoDevice;
    again.come(second);
    QCOMPARE(second.all<Welcome>().back().device, DeviceIndex{2});
}

void ListedDeskTest::aForeignJournalIsNotSoldFrom() {
    KeptJournal journal;
    {
        Show show(journal);
        Mailbox mailbox;
        show.toMap(mailbox);
    }
    journal.records[0].answer.subject = 9;
    Show again(journal, 2);
    QVERIFY(again.desk.stopped());
    QCOMPARE(again.desk.lastRecovery().fault, RecoveryFault::AnswerDiffers);
    QCOMPARE(again.desk.lastRecovery().record, std::uint64_t{1});
    Mailbox mailbox;
    QVERIFY(!again.desk.connect(kBuyer, mailbox));
    QVERIFY(!again.desk.openAccount(Amount{1}));
}

// Coming back is an event of one's own; it may not come before the welcome that numbers it.
void ListedDeskTest::theGreetingComesBeforeAnythingElse() {
    KeptJournal journal;
    Show show(journal);
    Mailbox first;
    const ConnectionId id = show.toMap(first);
    show.desk.disconnect(id);
    QVERIFY(!show.buyer().connected);
    Mailbox second;
    show.come(second);
    QVERIFY(show.buyer().connected);
    QVERIFY(std::holds_alternative<Welcome>(second.messages.at(0)));
    QVERIFY(std::holds_alternative<SaleFacts>(second.messages.at(1)));
    const auto events = second.all<OwnEvent>();
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(events[0].kind == EventKind::ConnectionResumed);
    QCOMPARE(events[0].sequence, std::uint64_t{2});
}

void ListedDeskTest::whoeverIsTakenOverHearsOfIt() {
    KeptJournal journal;
    Show show(journal);
    Mailbox first, second;
    show.toMap(first);
    show.come(second);
    const auto declined = first.all<Declined>();
    QCOMPARE(declined.size(), std::size_t{1});
    QVERIFY(declined[0].refusal == WireRefusal::TakenOver);
    QVERIFY(!first.isOpen && second.isOpen);
    QVERIFY(show.buyer().connected);
}

void ListedDeskTest::whoeverIsRefusedTakesNothingOver() {
    KeptJournal journal;
    Show show(journal);
    Mailbox first, second;
    show.toMap(first);
    show.device = 9;  // none of this account
    const ConnectionId id = show.come(second);
    QVERIFY(second.all<Declined>().at(0).refusal == WireRefusal::DeviceRefused);
    QVERIFY(first.isOpen && first.all<Declined>().empty());
    show.desk.disconnect(id);
    QVERIFY(show.buyer().connected);
}

void ListedDeskTest::theFirstMapAfterARestartIsTheSales() {
    KeptJournal journal;
    {
        Show show(journal);
        Mailbox mailbox;
        const ConnectionId id = show.toMap(mailbox);
        show.hold(id, 3, 7);
    }
    Show again(journal, 2);
    Mailbox mailbox;
    const auto id = again.desk.watch(mailbox);
    again.tell(*id, Hello{});
    again.tell(*id, Resume{again.desk.performance(), 2, 0});
    const auto maps = mailbox.all<MapSnapshot>();
    QCOMPARE(maps.size(), std::size_t{1});
    std::vector<SeatCode> codes;
    QVERIFY(unpackCodes(maps[0].codes, maps[0].seatCount, codes));
    QVERIFY(codes.at(7) == SeatCode::HeldByPerson);
}

QTEST_APPLESS_MAIN(ListedDeskTest)
#include "listed_desk_test.moc"
