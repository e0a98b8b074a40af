// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/sale_desk.h"

#include <QTest>
#include <functional>

#include "crowd/presets.h"
#include "mailbox.h"
#include "protocol/message_table.h"
#include "support/plans.h"

using namespace frontrow;
using test::Mailbox;

namespace {

// Keeps what it is told to and answers as it is told to.
class MoodyJournal final : public Journal {
public:
    AppendResult append(std::span<const JournalRecord> batch) override {
        ++appends;
        if (onAppend) onAppend();
        if (noRoom) return AppendResult::Unknown;
        const AppendResult now = mood;
        if (now == AppendResult::Unknown && moodsLeft > 0 && --moodsLeft == 0) mood = AppendResult::Committed;
        if (now == AppendResult::Committed || keepsUnknown) return keep(batch, now);
        return now;
    }
    bool reopen() override { return true; }
    bool full() const override { return noRoom; }
    bool tryRoom() override { return !noRoom; }
    std::optional<std::vector<JournalRecord>> read(std::uint64_t from, std::size_t most) override {
        return m_inner.read(from, most);
    }

    AppendResult mood = AppendResult::Committed;
    int moodsLeft = 0;  // so many unknown ones, then committed; 0: for ever
    bool noRoom = false;
    bool keepsUnknown = false;  // what is unknown was stored after all
    int appends = 0;
    std::function<void()> onAppend;

private:
    AppendResult keep(std::span<const JournalRecord> batch, AppendResult result) {
        return m_inner.append(batch) == AppendResult::Committed ? result : AppendResult::Fenced;
    }
    MemoryJournal m_inner;
};

constexpr AccountId kPerson{1};

struct Fixture {
    explicit Fixture(NetworkModel network = NetworkModel::None) : desk(setup(network), journal, nullptr) {
        desk.runUntil(desk.world().opening() + seconds(1), std::nullopt);
    }
    static DeskSetup setup(NetworkModel network) {
        DeskSetup s;
        s.scenario = presetScenario(Preset::Easy);
        s.plan = test::hallPlan(4, 5, 10);
        s.seed = Seed{0x4F2A91};
        s.people = 2;
        s.network = network;
        return s;
    }
    ConnectionId come(Mailbox& mailbox, AccountId account = kPerson) {
        const auto id = desk.connect(account, mailbox);
        tell(*id, Hello{});
        return *id;
    }
    void tell(ConnectionId id, ClientMessage message) {
        desk.receive(id, std::move(message), desk.now());
        desk.runUntil(desk.now(), std::nullopt);
    }
    template <class Verb> Ask<Verb> ask(std::uint64_t counter, Verb verb = {}) {
        return {CommandCounter{counter}, desk.world().performance(), std::move(verb)};
    }
    void run(Duration time) { desk.runUntil(desk.now() + time, std::nullopt); }

    MoodyJournal journal;
    SaleDesk desk;
};

}  // namespace

class SaleDeskTest : public QObject {
    Q_OBJECT

private slots:
    void answersOnlyAfterTheCommit() {
        Fixture f;
        Mailbox mailbox;
        const ConnectionId id = f.come(mailbox);
        std::size_t toldAtCommit = 99;
        f.journal.onAppend = [&] { toldAtCommit = mailbox.all<Answered>().size() + mailbox.all<OwnEvent>().size(); };
        f.tell(id, f.ask<EnterWaitingRoom>(1));
        QCOMPARE(toldAtCommit, std::size_t{0});
        QCOMPARE(mailbox.all<Answered>().size(), std::size_t{1});
        QVERIFY(mailbox.all<Answered>()[0].refusal == Refusal::None);
    }
    void anUnknownCommitAnswersNothing() {
        Fixture f;
        Mailbox mailbox;
        const ConnectionId id = f.come(mailbox);
        f.journal.mood = AppendResult::Unknown;
        f.tell(id, f.ask<EnterWaitingRoom>(1));
        QVERIFY(mailbox.all<Answered>().empty());
        QVERIFY(mailbox.all<OwnEvent>().empty());
        QVERIFY(!mailbox.isOpen);
        QVERIFY(!f.desk.stopped());
    }
    // Whether it was stored or not, the answer by id is the truth and nothing happens twice.
    void anUnknownCommitIsSettledById_data() {
        QTest::addColumn<bool>("stored");
        QTest::newRow("was stored") << true;
        QTest::newRow("was not stored") << false;
    }
    void anUnknownCommitIsSettledById() {
        QFETCH(bool, stored);
        Fixture f;
        Mailbox before;
        const ConnectionId id = f.come(before);
        f.journal.mood = AppendResult::Unknown;
        f.journal.moodsLeft = 1;
        f.journal.keepsUnknown = stored;
        f.tell(id, f.ask<EnterWaitingRoom>(1));
        QVERIFY(f.desk.world().sale().buyer(kPerson).stage == (stored ? BuyerStage::Waiting : BuyerStage::Outside));
        Mailbox after;
        const auto again = f.desk.connect(kPerson, after);
        f.tell(*again, Hello{kProtocolVersion, DeviceIndex{1}, 0, ""});
        f.tell(*again, f.ask<EnterWaitingRoom>(1));
        QCOMPARE(after.all<Answered>().size(), std::size_t{1});
        QVERIFY(after.all<Answered>()[0].refusal == Refusal::None);
        QVERIFY(f.desk.world().sale().buyer(kPerson).stage == BuyerStage::Waiting);
    }
    // A network that loses every welcome uses up one device, whose commands are then done once.
    void aLostWelcomeUsesUpNoFurtherDevice() {
        Fixture f;
        const Hello hello{kProtocolVersion, DeviceIndex{kNoDevice}, 0, "", 4'711};
        for (int i = 0; i < 20; ++i) {
            Mailbox mailbox;
            const auto id = f.desk.connect(kPerson, mailbox);
            f.tell(*id, hello);
            QCOMPARE(mailbox.all<Welcome>()[0].device.value, std::uint8_t{1});
            f.tell(*id, f.ask<EnterWaitingRoom>(1));
            QVERIFY(mailbox.all<Answered>()[0].refusal == Refusal::None);
        }
        QCOMPARE(f.desk.world().engine().furtherDevices(kPerson), 1U);
    }
    // Nothing is gained by such numbers: neither more devices, nor those of others.
    void anAccountHasItsDevicesWhateverNumbersItSays() {
        Fixture f;
        Mailbox first;
        f.tell(*f.desk.connect(kPerson, first), Hello{kProtocolVersion, DeviceIndex{kNoDevice}, 0, "", 1});
        QCOMPARE(first.all<Welcome>()[0].device.value, std::uint8_t{1});
        for (std::uint64_t nonce = 2; nonce < 20; ++nonce) {
            Mailbox mailbox;
            f.tell(*f.desk.connect(kPerson, mailbox), Hello{kProtocolVersion, DeviceIndex{kNoDevice}, 0, "", nonce});
            if (nonce < kMaxDevices)
                QCOMPARE(mailbox.all<Welcome>()[0].device.value, static_cast<std::uint8_t>(nonce));
            else
                QVERIFY(mailbox.all<Declined>()[0].refusal == WireRefusal::DeviceRefused);
        }
        QCOMPARE(f.desk.world().engine().furtherDevices(kPerson), kMaxDevices - 1);
        // Somebody else with a number of this account gets a device of his own, and takes nothing over.
        Mailbox other;
        const AccountId another{2};
        f.tell(*f.desk.connect(another, other), Hello{kProtocolVersion, DeviceIndex{kNoDevice}, 0, "", 7});
        QCOMPARE(other.all<Welcome>()[0].device.value, std::uint8_t{1});
        QVERIFY(other.all<Welcome>()[0].account == another);
        // Who said none is never known again.
        for (const int device : {2, 3}) {
            Mailbox mailbox;
            f.come(mailbox, another);
            QCOMPARE(int{mailbox.all<Welcome>()[0].device.value}, device);
        }
    }
    void aFencedWriterStopsWithoutAWord() {
        Fixture f;
        Mailbox mailbox;
        const ConnectionId id = f.come(mailbox);
        const std::size_t told = mailbox.messages.size();
        f.journal.mood = AppendResult::Fenced;
        f.tell(id, f.ask<EnterWaitingRoom>(1));
        QVERIFY(f.desk.stopped());
        QCOMPARE(mailbox.messages.size(), told);
        Mailbox later;
        QVERIFY(!f.desk.connect(kPerson, later));
    }
    void stopsAtTheThirdUnknownCommitInARow() {
        Fixture f;
        f.journal.mood = AppendResult::Unknown;
        for (int i = 0; i < SaleDesk::kMaxFailures; ++i) {
            QVERIFY(!f.desk.stopped());
            Mailbox mailbox;
            const auto id = f.desk.connect(kPerson, mailbox);
            f.tell(*id, Hello{});  // registers a device, and that is a record too
        }
        QVERIFY(f.desk.stopped());
    }
    // Scenario 13. The crowd does not wait for the disk, and has done the same when there is room again.
    void withoutRoomTheRehearsalRunsOnAndRefusesThePerson() {
        Fixture f;
        Fixture untroubled;
        Mailbox before;
        const ConnectionId id = f.come(before);
        Mailbox other;
        untroubled.come(other);
        f.journal.noRoom = true;
        f.tell(id, f.ask<EnterWaitingRoom>(1));
        QVERIFY(f.desk.suspended());
        QVERIFY(!before.isOpen);
        QVERIFY(before.all<Answered>().empty());
        QVERIFY(before.all<Declined>().back().refusal == WireRefusal::StorageFull);
        const SimTime since = f.desk.now();
        f.run(seconds(60));
        QCOMPARE(f.desk.now(), since + seconds(60));
        QVERIFY(f.desk.suspended());
        Mailbox meanwhile;
        const auto refused = f.desk.connect(kPerson, meanwhile);
        f.tell(*refused, Hello{kProtocolVersion, DeviceIndex{1}, 0, ""});
        QCOMPARE(meanwhile.messages.size(), std::size_t{1});
        QVERIFY(meanwhile.all<Declined>()[0].refusal == WireRefusal::StorageFull);
        QVERIFY(meanwhile.all<Declined>()[0].until > f.desk.now());
        f.journal.noRoom = false;
        f.run(SaleDesk::kTryRoomEvery);
        QVERIFY(!f.desk.suspended());
        QVERIFY(!f.desk.stopped());
        untroubled.run(f.desk.now() - untroubled.desk.now());
        QCOMPARE(f.desk.world().engine().digest(), untroubled.desk.world().engine().digest());
        Mailbox after;
        const auto again = f.desk.connect(kPerson, after);
        f.tell(*again, Hello{kProtocolVersion, DeviceIndex{1}, 0, ""});
        f.tell(*again, f.ask<EnterWaitingRoom>(1));
        QCOMPARE(after.all<Answered>().size(), std::size_t{1});
        QVERIFY(after.all<Answered>()[0].refusal == Refusal::None);
    }
    void theStateIsThatOfTheJournal() {
        Fixture f;
        Mailbox mailbox;
        const ConnectionId id = f.come(mailbox);
        f.tell(id, f.ask<EnterWaitingRoom>(1));
        f.run(seconds(30));
        World again(Fixture::setup(NetworkModel::None).scenario, f.desk.plan(), Seed{0x4F2A91});
        for (int i = 0; i < 2; ++i) again.openPerson(Amount{again.scenario().policy.payment.walletStart});
        EventBuffer events;
        const auto records = f.journal.read(1, 1'000);
        for (const JournalRecord& record : *records) again.apply(record.time, record.command, events);
        again.advanceTo(f.desk.now(), events);
        QCOMPARE(again.engine().digest(), f.desk.world().engine().digest());
        QCOMPARE(again.engine().stateHash(), f.desk.world().engine().stateHash());
    }
    void anAnswerDoesNotWaitForTheMapsTick() {
        Fixture f;
        Mailbox mailbox;
        const ConnectionId id = f.come(mailbox);
        f.run(milliseconds(7));
        f.desk.receive(id, f.ask<EnterWaitingRoom>(1), f.desk.now());
        f.desk.runUntil(f.desk.now() + milliseconds(1), std::nullopt);
        QCOMPARE(mailbox.all<Answered>().size(), std::size_t{1});
    }
    void aLateRepeatGetsTheSameAnswer() {
        Fixture f;
        Mailbox mailbox;
        const ConnectionId id = f.come(mailbox);
        f.tell(id, f.ask<EnterWaitingRoom>(1));
        f.run(seconds(5));
        f.tell(id, f.ask<EnterWaitingRoom>(1));
        const auto answers = mailbox.all<Answered>();
        QCOMPARE(answers.size(), std::size_t{2});
        QVERIFY(answers[0].answer() == answers[1].answer());
        f.tell(id, f.ask<Leave>(1));
        QVERIFY(mailbox.all<Answered>()[2].refusal == Refusal::KeyReused);
    }
    void streamsHaveNoGapAndATickHasOneDelta() {
        Fixture f;
        Mailbox mailbox;
        const ConnectionId id = f.come(mailbox);
        f.tell(id, f.ask<EnterWaitingRoom>(1));
        for (int i = 0; i < 100 && f.desk.world().sale().buyer(kPerson).stage != BuyerStage::Admitted; ++i)
            f.run(seconds(1));
        f.tell(id, Resume{});
        f.run(seconds(20));
        const auto deltas = mailbox.all<MapDelta>();
        QVERIFY(deltas.size() > 10);
        const auto snapshots = mailbox.all<MapSnapshot>();
        std::uint64_t last = snapshots.back().sequence;
        SimTime time;
        for (const MapDelta& delta : deltas) {
            QCOMPARE(delta.sequence, ++last);
            QVERIFY(delta.time > time);
            QCOMPARE(delta.time.ms % SaleDesk::kMapTick.ms, std::int64_t{0});
            time = delta.time;
        }
        std::uint64_t own = 0;
        for (const ServerMessage& message : mailbox.messages) {
            std::visit(
                [&](const auto& each) {
                    using Message = std::remove_cvref_t<decltype(each)>;
                    if constexpr (std::is_same_v<Message, Answered> || std::is_same_v<Message, OwnEvent> ||
                                  std::is_same_v<Message, OwnState> || std::is_same_v<Message, OwnPlace>) {
                        QCOMPARE(each.sequence, ++own);
                    }
                },
                message);
            QVERIFY(!fieldOutOfLimit(message));
        }
    }
    void aPlaceNeverRises() {
        Fixture f;
        Mailbox mailbox;
        const ConnectionId id = f.come(mailbox);
        f.tell(id, f.ask<EnterWaitingRoom>(1));
        f.run(seconds(60));
        const auto places = mailbox.all<OwnPlace>();
        QVERIFY(!places.empty());
        std::uint32_t last = mailbox.all<Answered>()[0].number;
        for (const OwnPlace& place : places) {
            QVERIFY(place.place <= last);
            last = place.place;
        }
    }
    void theTextOfTheLettersStaysInside() {
        Fixture f;
        Mailbox mailbox;
        const ConnectionId id = f.come(mailbox);
        f.tell(id, f.ask<EnterWaitingRoom>(1));
        for (int i = 0; i < 100 && f.desk.world().sale().buyer(kPerson).stage != BuyerStage::Admitted; ++i)
            f.run(seconds(1));
        f.tell(id, f.ask<UsePass>(2, {f.desk.world().sale().buyer(kPerson).pass, 1}));
        f.tell(id, f.ask<RequestLetters>(3));
        QVERIFY(mailbox.all<Answered>().back().refusal == Refusal::None);
        for (const OwnEvent& event : mailbox.all<OwnEvent>()) QVERIFY(event.kind != EventKind::LettersIssued);
        QVERIFY(mailbox.all<LettersSpelled>().empty());
        // Another person cannot have them read.
        Mailbox other;
        const ConnectionId stranger = f.come(other, AccountId{2});
        f.tell(stranger, ReadLettersAloud{ChallengeId{mailbox.all<Answered>().back().subject}});
        QVERIFY(other.all<LettersSpelled>().empty());
        QVERIFY(other.all<Declined>()[0].refusal == WireRefusal::NoLetters);
    }
    // Defect h: whoever a message may mean, the connection decides whose it is.
    void theConnectionDecidesWhoActs() {
        Fixture f;
        Mailbox one, two;
        const ConnectionId first = f.come(one, AccountId{1});
        f.come(two, AccountId{2});
        f.tell(first, f.ask<EnterWaitingRoom>(1));
        QVERIFY(f.desk.world().sale().buyer(AccountId{1}).stage == BuyerStage::Waiting);
        QVERIFY(f.desk.world().sale().buyer(AccountId{2}).stage == BuyerStage::Outside);
        QVERIFY(two.all<Answered>().empty());
    }
    // Defect i: a lost connection keeps the place for its grace and is no turn.
    void aLostConnectionIsNotATurn() {
        Fixture f;
        Mailbox mailbox;
        const ConnectionId id = f.come(mailbox);
        f.tell(id, f.ask<EnterWaitingRoom>(1));
        f.desk.disconnect(id);
        QVERIFY(f.desk.world().sale().buyer(kPerson).stage == BuyerStage::Waiting);
        QVERIFY(!f.desk.world().sale().buyer(kPerson).connected);
        Mailbox back;
        f.come(back);
        QVERIFY(f.desk.world().sale().buyer(kPerson).connected);
    }
    void aSecondConnectionTakesOver() {
        Fixture f;
        Mailbox one, two;
        f.come(one);
        f.come(two);
        QVERIFY(!one.isOpen);
        QVERIFY(two.isOpen);
        QVERIFY(two.all<Welcome>()[0].device != one.all<Welcome>()[0].device);
    }
    void refusesWhatIsOutOfOrderOrBounds() {
        Fixture f;
        Mailbox mailbox;
        const auto id = f.desk.connect(kPerson, mailbox);
        f.tell(*id, f.ask<EnterWaitingRoom>(1));
        QVERIFY(mailbox.all<Declined>()[0].refusal == WireRefusal::HelloFirst);
        f.tell(*id, Hello{99, DeviceIndex{0}, 0, ""});
        QVERIFY(mailbox.all<Declined>()[1].refusal == WireRefusal::VersionUnknown);
        f.tell(*id, Hello{});
        f.tell(*id, f.ask<HoldParty>(1, {SeatIndex{0}, 11, HoldMode::Add, PartyNeeds::None}));
        QVERIFY(mailbox.all<Declined>()[2].refusal == WireRefusal::Malformed);
        QCOMPARE(mailbox.all<Declined>()[2].counter.value, std::uint64_t{1});
        QVERIFY(!f.desk.connect(AccountId{3}, mailbox));
    }
    void aFloodOfMessagesIsDeclined() {
        Fixture f;
        Mailbox mailbox;
        const ConnectionId id = f.come(mailbox);
        for (std::int64_t i = 0; i < kMessageBurst + 5; ++i) f.desk.receive(id, ClockProbe{i}, f.desk.now());
        f.run(milliseconds(1));
        QCOMPARE(mailbox.all<ClockAnswer>().size(), static_cast<std::size_t>(kMessageBurst - 1));  // hello was one
        QVERIFY(mailbox.all<Declined>()[0].refusal == WireRefusal::SlowDown);
        f.run(seconds(1));
        f.tell(id, ClockProbe{0});
        QCOMPARE(mailbox.all<ClockAnswer>().size(), static_cast<std::size_t>(kMessageBurst));
    }
    void theSimulatedNetworkTakesTimeAndKeepsOrder() {
        Fixture f(NetworkModel::Simulated);
        Mailbox mailbox;
        const auto id = f.desk.connect(kPerson, mailbox);
        const SimTime sent = f.desk.now();
        f.desk.receive(*id, Hello{}, sent);
        f.desk.runUntil(sent + milliseconds(20), std::nullopt);
        QVERIFY(mailbox.messages.empty());
        const SimTime arrived = f.desk.runUntil(sent + seconds(5), *id);
        QVERIFY(arrived > sent + milliseconds(70));  // 35 ms at least, each way
        QVERIFY(std::holds_alternative<Welcome>(mailbox.messages.front()));
    }
};

QTEST_APPLESS_MAIN(SaleDeskTest)
#include "sale_desk_test.moc"
