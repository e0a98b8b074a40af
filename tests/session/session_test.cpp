// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include <QTest>

#include "protocol/message_table.h"
#include "session/scripted_link.h"
#include "support/plans.h"

using namespace frontrow;
using frontrow::test::ScriptedLink;

namespace {

struct Listener final : SessionListener {
    std::vector<CommandReceipt> receipts;
    int events = 0;
    void answered(const CommandReceipt& receipt) override { receipts.push_back(receipt); }
    void happened(const OwnEvent&) override { ++events; }
};

struct Bench {
    ScriptedLink link;
    ManualClock clock;
    Listener listener;
    Session session{link, clock, test::rowsPlan(4, 10), listener, "test", 4'711};
    std::uint64_t own = 0;

    void greet() {
        link.tell(Welcome{kProtocolVersion, 1, 1, AccountId{1}, DeviceIndex{2}, {}});
        link.tell(SaleFacts{});
        own = 0;
    }
    void state(BuyerStage stage, SeatList held = {}, std::uint32_t version = 0) {
        OwnState message;
        message.sequence = ++own;
        message.stage = stage;
        message.held = held;
        message.holdVersion = HoldVersion{version};
        link.tell(message);
    }
    void answer(CommandCounter counter, Answer a) {
        link.tell(Answered{1, ++own, counter, SimTime{5}, a.refusal, a.subject, a.number, a.until});
    }
};

SeatList seats(std::initializer_list<std::uint32_t> indexes) {
    SeatList list;
    for (const std::uint32_t each : indexes) list.push(SeatIndex{each});
    return list;
}

}  // namespace

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void saysHelloFirstAndKeepsItsDevice() {
        Bench b;
        b.session.open();
        QCOMPARE(b.link.sent.size(), std::size_t{1});
        QCOMPARE(std::get<Hello>(b.link.sent[0]).device.value, std::uint8_t{kNoDevice});
        // Its welcome did not come: the same number says that it is the same one.
        b.link.lose();
        b.session.open();
        QCOMPARE(std::get<Hello>(b.link.sent.back()).device.value, std::uint8_t{kNoDevice});
        for (const ClientMessage& each : b.link.sent) QCOMPARE(std::get<Hello>(each).nonce, std::uint64_t{4'711});
        b.greet();
        b.link.lose();
        b.session.open();
        QCOMPARE(std::get<Hello>(b.link.sent.back()).device.value, std::uint8_t{2});
    }
    // Defect h: no message names its buyer; the server knows it from the connection.
    void commandsCarryAnIdAndNoName() {
        Bench b;
        b.session.open();
        b.greet();
        const CommandCounter first = b.session.enterWaitingRoom(0);
        const CommandCounter second = b.session.leave();
        QVERIFY(second > first);
        for (const MessageRow& row : messageTable()) {
            if (row.direction != Direction::ToServer) continue;
            for (const FieldRow& field : row.fields) QVERIFY2(field.name != "account", row.name.data());
        }
    }
    void anAnswerReachesTheListenerOnce() {
        Bench b;
        b.session.open();
        b.greet();
        b.clock.set(100);
        const CommandCounter counter = b.session.holdSeats(seats({1, 2}), HoldMode::Add);
        QVERIFY(b.session.isPending(counter));
        b.clock.set(180);
        b.answer(counter, {Refusal::None, 1, 2, {}});
        b.answer(counter, {Refusal::None, 1, 2, {}});
        QCOMPARE(b.listener.receipts.size(), std::size_t{1});
        QCOMPARE(b.listener.receipts[0].answeredMs - b.listener.receipts[0].sentMs, std::int64_t{80});
        QVERIFY(!b.session.isPending(counter));
    }
    void unansweredCommandsAreSentAgainWithTheSameIds() {
        Bench b;
        b.session.open();
        b.greet();
        const CommandCounter one = b.session.enterWaitingRoom(7);
        b.link.lose();
        const CommandCounter two = b.session.leave();  // made while there is no link
        b.link.sent.clear();
        b.session.open();
        b.greet();
        QCOMPARE(b.link.sent.size(), std::size_t{3});
        QCOMPARE(std::get<Ask<EnterWaitingRoom>>(b.link.sent[1]).counter, one);
        QCOMPARE(std::get<Ask<EnterWaitingRoom>>(b.link.sent[1]).verb.presaleCode, std::uint64_t{7});
        QCOMPARE(std::get<Ask<Leave>>(b.link.sent[2]).counter, two);
    }
    // Before that it is not known under which device it would run, nor in which sale.
    void commandsWaitUntilTheServerHasGreeted() {
        Bench b;
        b.session.open();
        const CommandCounter early = b.session.enterWaitingRoom(0);
        QCOMPARE(b.link.count<Ask<EnterWaitingRoom>>(), 0);
        b.link.lose();  // the device that was given with this connection is never heard of
        b.session.open();
        b.link.tell(Welcome{kProtocolVersion, 1, 1, AccountId{1}, DeviceIndex{3}, {}});
        QCOMPARE(b.link.count<Ask<EnterWaitingRoom>>(), 0);
        SaleFacts facts;
        facts.performance = PerformanceId{5};
        b.link.tell(facts);
        QCOMPARE(b.link.count<Ask<EnterWaitingRoom>>(), 1);
        const auto& sent = std::get<Ask<EnterWaitingRoom>>(b.link.sent.back());
        QVERIFY(sent.counter == early && sent.performance == facts.performance);
        b.session.leave();
        QCOMPARE(b.link.count<Ask<Leave>>(), 1);
    }
    void aGapIsAskedForOnce() {
        Bench b;
        b.session.open();
        b.greet();
        b.state(BuyerStage::OnMap);
        QCOMPARE(b.link.count<Resume>(), 1);  // the map is shown now: asked for
        const std::vector<SeatCode> codes(40, SeatCode::Free);
        b.link.tell(MapSnapshot{1, 5, {}, {}, 0, 1, 40, packCodes(codes)});
        b.link.tell(MapDelta{1, 7, {}, {}, {}});
        b.link.tell(MapDelta{1, 8, {}, {}, {}});
        QCOMPARE(b.link.count<Resume>(), 2);
        QCOMPARE(std::get<Resume>(b.link.sent.back()).sequence, std::uint64_t{5});
    }
    void aMissedAnswerIsAskedForByItsId() {
        Bench b;
        b.session.open();
        b.greet();
        const CommandCounter counter = b.session.enterWaitingRoom(0);
        b.own = 4;  // four messages got lost
        b.state(BuyerStage::Waiting);
        QCOMPARE(b.link.count<Resume>(), 1);
        // What is answered before the state is there gets lost with it, so nothing is asked before.
        b.answer(counter, {Refusal::None, 1, 2, {}});
        QVERIFY(b.session.isPending(counter));
        QCOMPARE(b.link.count<Ask<EnterWaitingRoom>>(), 1);
        b.state(BuyerStage::Waiting);
        QCOMPARE(b.link.count<Ask<EnterWaitingRoom>>(), 2);
        b.state(BuyerStage::Waiting);
        QCOMPARE(b.link.count<Ask<EnterWaitingRoom>>(), 2);
    }
    void whatComesAgainHasHappenedOnce() {
        Bench b;
        b.session.open();
        b.greet();
        OwnEvent event;
        event.sequence = 1;
        b.link.tell(event);
        b.link.tell(event);
        QCOMPARE(b.listener.events, 1);
    }
    // What was sent as the answer to a resume was itself withheld from a slow link.
    void aResumeThatLeavesAGapIsAskedForAgain() {
        Bench b;
        b.session.open();
        b.greet();
        b.state(BuyerStage::OnMap);
        b.link.tell(MapSnapshot{1, 5, {}, {}, 0, 1, 40, packCodes(std::vector<SeatCode>(40, SeatCode::Free))});
        b.link.tell(MapDelta{1, 7, {}, {}, {}});
        QCOMPARE(b.link.count<Resume>(), 2);
        FreeCounts counts;
        counts.mapSequence = 7;
        counts.whole = kWholeAfterResume;
        b.link.tell(counts);
        QCOMPARE(b.link.count<Resume>(), 3);
        b.link.tell(MapDelta{1, 6, {}, {}, {}});
        b.link.tell(MapDelta{1, 7, {}, {}, {}});
        b.link.tell(counts);
        QVERIFY(b.session.view().mapState() == MapState::Live);
        QCOMPARE(b.link.count<Resume>(), 3);
    }
    void aResumeThatCameTooFastIsAskedForAgain() {
        Bench b;
        b.session.open();
        b.greet();
        b.state(BuyerStage::OnMap);
        QCOMPARE(b.link.count<Resume>(), 1);
        b.link.tell(Declined{WireRefusal::SlowDown, {}, "", {}});
        b.state(BuyerStage::OnMap);
        QCOMPARE(b.link.count<Resume>(), 2);
    }
    // Defect g: a refused swap leaves the seats that are held.
    void aRefusedSwapKeepsTheOldSeats() {
        Bench b;
        b.session.open();
        b.greet();
        b.state(BuyerStage::OnMap, seats({3, 4}), 1);
        const CommandCounter counter = b.session.holdSeats(seats({13, 14}), HoldMode::Swap);
        QVERIFY(std::get<Ask<HoldSeats>>(b.link.sent.back()).verb.mode == HoldMode::Swap);
        QVERIFY(b.session.view().held() == seats({3, 4}));
        b.answer(counter, {Refusal::SeatTaken, 13, 40, {}});
        QVERIFY(b.session.view().held() == seats({3, 4}));
        QVERIFY(b.session.view().seat(SeatIndex{3}).holder == SeatHolder::Mine);
    }
    // Defect i: no lost link and no unknown message makes it one's turn.
    void nothingButItsMessageIsATurn() {
        Bench b;
        b.session.open();
        b.greet();
        b.state(BuyerStage::Waiting);
        b.link.lose();
        b.session.open();
        QVERIFY(b.session.view().stage() == BuyerStage::Waiting);
        b.greet();
        b.state(BuyerStage::Waiting);
        QVERIFY(b.session.view().stage() == BuyerStage::Waiting);
        QCOMPARE(b.link.count<Resume>(), 0);
    }
    void intentsNameTheHoldVersionThatIsShown() {
        Bench b;
        b.session.open();
        b.greet();
        b.state(BuyerStage::OnMap, seats({3}), 9);
        b.session.openOrder();
        QCOMPARE(std::get<Ask<OpenOrder>>(b.link.sent.back()).verb.version.value, 9U);
        b.session.release({});
        QCOMPARE(std::get<Ask<ReleaseSeats>>(b.link.sent.back()).verb.version.value, 9U);
    }
    void pendingCommandsAreBounded() {
        Bench b;
        b.session.open();
        b.greet();
        for (std::size_t i = 0; i < Session::kMaxPending; ++i) QVERIFY(b.session.leave().value != 0);
        QCOMPARE(b.session.leave().value, std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(SessionTest)
#include "session_test.moc"
