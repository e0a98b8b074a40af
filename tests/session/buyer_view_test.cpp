// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/buyer_view.h"

#include <QTest>

#include "support/plans.h"

using namespace frontrow;
using Effect = BuyerView::Effect;

class BuyerViewTest : public QObject {
    Q_OBJECT

    static constexpr PerformanceId kShow{0};

    static ServerMessage welcome(std::uint32_t epoch = 1) {
        return Welcome{kProtocolVersion, epoch, 1, AccountId{1}, {}, {}};
    }
    static ServerMessage state(std::uint64_t sequence, BuyerStage stage, SeatList held = {}) {
        OwnState own;
        own.sequence = sequence;
        own.stage = stage;
        own.held = held;
        return own;
    }
    static ServerMessage delta(std::uint64_t sequence, std::vector<PackedSeat> seats, std::uint32_t epoch = 1) {
        return MapDelta{epoch, sequence, kShow, {}, std::move(seats)};
    }
    static ServerMessage snapshot(const VenuePlan& plan, std::uint64_t sequence) {
        const std::vector<SeatCode> codes(plan.seatCount(), SeatCode::Free);
        return MapSnapshot{1, sequence, kShow, {}, 0, 1, plan.seatCount(), packCodes(codes)};
    }
    // A view on the map of two sections with 5 × 10 seats each, all free, as of delta 7.
    static BuyerView onMap() {
        BuyerView view(test::twoTierPlan(5, 10));
        view.apply(welcome());
        view.apply(SaleFacts{});
        view.apply(state(1, BuyerStage::OnMap));
        view.apply(snapshot(view.plan(), 7));
        return view;
    }
    static std::uint32_t clickable(const BuyerView& view) {
        std::uint32_t count = 0;
        for (const std::uint8_t free : view.freeSeats()) count += free;
        return count;
    }

    static OwnState owning(std::uint64_t sequence) {
        OwnState own;
        own.sequence = sequence;
        own.stage = BuyerStage::OnMap;
        return own;
    }

private slots:
    // A server may be wrong or hostile: what would lead outside an array is a gap, and nothing changes.
    void anOwnStateThatMakesNoSenseIsAGap_data() {
        QTest::addColumn<int>("defect");
        int defect = 0;
        for (const char* name : {"a ticket without its seat", "a seat without its ticket", "holds a seat that is none",
                                 "orders a seat that is none", "has a ticket for a seat that is none", "no number"}) {
            QTest::newRow(name) << defect++;
        }
    }
    void anOwnStateThatMakesNoSenseIsAGap() {
        QFETCH(int, defect);
        BuyerView view = onMap();
        const SeatIndex beyond{view.plan().seatCount()};
        OwnState state = owning(defect == 5 ? 0 : 2);
        state.wallet = Amount{77};
        if (defect == 0) state.tickets = {TicketId{1}};
        if (defect == 1) state.ticketSeats = {SeatIndex{1}};
        if (defect == 2) state.held.push(beyond);
        if (defect == 3) state.orderSeats.push(beyond);
        if (defect == 4) state.tickets = {TicketId{1}};
        if (defect == 4) state.ticketSeats = {beyond};
        QVERIFY(view.apply(state) == Effect::Gap);
        QVERIFY(view.tickets().empty() && view.held().empty());
        QCOMPARE(view.wallet(), Amount{});
        // The next good one mends it.
        state = owning(9);
        state.tickets = {TicketId{1}};
        state.ticketSeats = {SeatIndex{99}};
        QVERIFY(view.apply(state) == Effect::Changed);
        QCOMPARE(view.tickets().size(), std::size_t{1});
    }
    void partsOfTwoSnapshotsAreNotMixed() {
        BuyerView view(test::twoTierPlan(5, 10));
        view.apply(welcome());
        view.apply(SaleFacts{});
        view.apply(state(1, BuyerStage::OnMap));
        const std::vector<SeatCode> half(50, SeatCode::Free);
        view.apply(MapSnapshot{1, 7, kShow, {}, 0, 2, 50, packCodes(half)});
        QVERIFY(view.apply(MapSnapshot{1, 8, kShow, {}, 1, 2, 50, packCodes(half)}) == Effect::Gap);
        QVERIFY(view.mapState() != MapState::Live);
    }
    void theSnapshotShowsEverySeat() {
        const BuyerView view = onMap();
        QVERIFY(view.mapState() == MapState::Live);
        QCOMPARE(clickable(view), 100U);
        QCOMPARE(view.freeInSection(SectionIndex{0}), 50U);
        QCOMPARE(view.freeInTier(TierIndex{1}), 50U);
    }
    void aDeltaChangesSeatsAndCountsTogether() {
        BuyerView view = onMap();
        QVERIFY(view.apply(delta(8, {packSeat(SeatIndex{3}, SeatCode::HeldByRival),
                                     packSeat(SeatIndex{60}, SeatCode::SoldToPerson)})) == Effect::Changed);
        QVERIFY((view.seat(SeatIndex{3}) == SeatSight{SeatState::Held, SeatHolder::Rival}));
        QVERIFY((view.seat(SeatIndex{60}) == SeatSight{SeatState::Sold, SeatHolder::Person}));
        QCOMPARE(view.freeInSection(SectionIndex{0}), 49U);
        QCOMPARE(view.freeInSection(SectionIndex{1}), 49U);
        QCOMPARE(clickable(view), 98U);
    }
    // Defect l: a section that says 8 has eight seats to click, whatever else is told.
    void countsComeFromTheSeatsThatAreShown() {
        BuyerView view = onMap();
        view.apply(FreeCounts{1, 1, kShow, {}, 7, 0, {SectionIndex{0}}, {8}, {TierIndex{0}}, {8}});
        QCOMPARE(view.freeInSection(SectionIndex{0}), 50U);
        for (std::uint32_t i = 0; i < 42; ++i)
            view.apply(delta(8 + i, {packSeat(SeatIndex{i}, SeatCode::HeldByRival)}));
        QCOMPARE(view.freeInSection(SectionIndex{0}), 8U);
        std::uint32_t clickableInSection = 0;
        for (std::uint32_t i = 0; i < 50; ++i) clickableInSection += view.freeSeats()[i];
        QCOMPARE(clickableInSection, 8U);
    }
    void whileWaitingCountsComeFromTheRoom() {
        BuyerView view(test::twoTierPlan(5, 10));
        view.apply(welcome());
        view.apply(SaleFacts{});
        view.apply(state(1, BuyerStage::Waiting));
        view.apply(FreeCounts{1, 1, kShow, {}, 7, 0, {SectionIndex{1}}, {8}, {TierIndex{1}}, {8}});
        QCOMPARE(view.freeInSection(SectionIndex{1}), 8U);
        QCOMPARE(clickable(view), 0U);
    }
    void aGapFreezesTheMapUntilItComesAnew() {
        BuyerView view = onMap();
        QVERIFY(view.apply(delta(9, {packSeat(SeatIndex{3}, SeatCode::HeldByRival)})) == Effect::Gap);
        QVERIFY(view.mapState() == MapState::Frozen);
        QCOMPARE(clickable(view), 0U);
        QVERIFY(view.apply(delta(10, {})) == Effect::Nothing);
        view.apply(snapshot(view.plan(), 12));
        QVERIFY(view.mapState() == MapState::Live);
        QVERIFY(view.apply(delta(13, {packSeat(SeatIndex{3}, SeatCode::HeldByRival)})) == Effect::Changed);
    }
    void aReaderHearsWhichSeatsChanged() {
        BuyerView view = onMap();
        const std::uint64_t seen = view.seatChanges();
        std::vector<SeatIndex> changed;
        view.apply(delta(8, {packSeat(SeatIndex{3}, SeatCode::HeldByRival)}));
        view.apply(
            delta(9, {packSeat(SeatIndex{3}, SeatCode::HeldByRival), packSeat(SeatIndex{60}, SeatCode::SoldToPerson)}));
        SeatList held;
        held.push(SeatIndex{5});
        view.apply(state(2, BuyerStage::OnMap, held));
        view.apply(state(3, BuyerStage::OnMap, held));
        QVERIFY(view.changedSince(seen, changed));
        QCOMPARE(changed, (std::vector{SeatIndex{3}, SeatIndex{60}, SeatIndex{5}}));
        changed.clear();
        QVERIFY(view.changedSince(view.seatChanges(), changed));
        QVERIFY(changed.empty());
    }
    void aReaderWhoLookedAwayForTooLongIsTold() {
        BuyerView view = onMap();
        const std::uint64_t seen = view.seatChanges();
        for (std::uint32_t i = 0; i < 5'000; ++i) {
            view.apply(delta(8 + i, {packSeat(SeatIndex{3}, i % 2 == 0 ? SeatCode::HeldByRival : SeatCode::Free)}));
        }
        std::vector<SeatIndex> changed;
        QVERIFY(!view.changedSince(seen, changed));
        QVERIFY(changed.empty());
        QVERIFY(view.changedSince(view.seatChanges() - 2, changed));
        QCOMPARE(changed.size(), std::size_t{2});
    }
    void aRepeatedDeltaIsIgnored() {
        BuyerView view = onMap();
        view.apply(delta(8, {packSeat(SeatIndex{3}, SeatCode::HeldByRival)}));
        view.apply(delta(9, {packSeat(SeatIndex{3}, SeatCode::Free)}));
        QVERIFY(view.apply(delta(8, {packSeat(SeatIndex{3}, SeatCode::HeldByRival)})) == Effect::Nothing);
        QVERIFY(view.seat(SeatIndex{3}).state == SeatState::Free);
    }
    void anotherEpochIsNeverMerged() {
        BuyerView view = onMap();
        QVERIFY(view.apply(delta(8, {packSeat(SeatIndex{3}, SeatCode::HeldByRival)}, 2)) == Effect::Gap);
        QVERIFY(view.seat(SeatIndex{3}).state == SeatState::Free);
        BuyerView later = onMap();
        later.apply(welcome(3));
        QVERIFY(later.apply(delta(8, {packSeat(SeatIndex{3}, SeatCode::HeldByRival)}, 1)) == Effect::Nothing);
    }
    void aDeltaOfNonsenseIsAGap_data() {
        QTest::addColumn<quint32>("packed");
        QTest::newRow("no such seat") << quint32{packSeat(SeatIndex{100}, SeatCode::Free)};
        QTest::newRow("no such state") << quint32{0x0900'0000U};
    }
    void aDeltaOfNonsenseIsAGap() {
        QFETCH(quint32, packed);
        BuyerView view = onMap();
        QVERIFY(view.apply(delta(8, {packed})) == Effect::Gap);
        QVERIFY(view.mapState() == MapState::Frozen);
    }
    void oneOwnSeatsAreMineAndNotClickable() {
        BuyerView view = onMap();
        SeatList held;
        held.push(SeatIndex{3});
        held.push(SeatIndex{4});
        view.apply(state(2, BuyerStage::OnMap, held));
        QVERIFY((view.seat(SeatIndex{3}) == SeatSight{SeatState::Held, SeatHolder::Mine}));
        QCOMPARE(view.freeInSection(SectionIndex{0}), 48U);
        view.apply(state(3, BuyerStage::OnMap));
        QCOMPARE(view.freeInSection(SectionIndex{0}), 50U);
    }
    void aMissedAnswerIsAGapAndTheStateMendsIt() {
        BuyerView view = onMap();
        Answered answer;
        answer.sequence = 4;
        QVERIFY(view.apply(answer) == Effect::Gap);
        QVERIFY(view.apply(state(9, BuyerStage::OnMap)) == Effect::Changed);
        answer.sequence = 10;
        QVERIFY(view.apply(answer) == Effect::Changed);
    }
    void aSnapshotInPartsHoldsWhenAllAreThere() {
        BuyerView view(test::rowsPlan(10, 10));
        view.apply(welcome());
        view.apply(SaleFacts{});
        view.apply(state(1, BuyerStage::Admitted));
        const std::vector<SeatCode> half(50, SeatCode::Free);
        view.apply(MapSnapshot{1, 4, kShow, {}, 0, 2, 50, packCodes(half)});
        QVERIFY(view.mapState() == MapState::None);
        view.apply(MapSnapshot{1, 4, kShow, {}, 1, 2, 50, packCodes(half)});
        QVERIFY(view.mapState() == MapState::Live);
        QCOMPARE(clickable(view), 100U);
    }
    void leavingTheMapEndsTheMap() {
        BuyerView view = onMap();
        view.apply(state(2, BuyerStage::Outside));
        QVERIFY(view.mapState() == MapState::None);
        QCOMPARE(clickable(view), 0U);
    }
    // Defect i: only the message that says so is a turn.
    void aLostLinkIsNotATurn() {
        BuyerView view(test::rowsPlan(2, 2));
        view.apply(welcome());
        view.apply(SaleFacts{});
        view.apply(state(1, BuyerStage::Waiting));
        view.apply(OwnPlace{1, 2, kShow, {}, 17});
        view.freeze();
        QVERIFY(view.stage() == BuyerStage::Waiting);
        QCOMPARE(view.place().value_or(0), 17U);
        QCOMPARE(view.pass(), 0U);
    }
};

QTEST_APPLESS_MAIN(BuyerViewTest)
#include "buyer_view_test.moc"
