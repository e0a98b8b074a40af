// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every link must do, whatever carries it: one suite, written against Link and Session only.
// A test program gives it a fixture for its own kind of link and calls each function from a slot.
// The sale behind the fixture is open, with the rules of the "offline" preset and few rivals, so that
// a person who comes is let in within five minutes and finds seats. Nothing happens but in settle().
#pragma once

#include <QTest>
#include <vector>

#include "sale/letters.h"
#include "session/buyer_choice.h"
#include "session/session.h"

namespace frontrow::conformance {

class LinkFixture {
public:
    virtual ~LinkFixture() = default;
    virtual Link& link() = 0;
    virtual const LocalClock& clock() = 0;
    virtual std::shared_ptr<const VenuePlan> plan() = 0;
    // Lets this much time pass and hands over everything that arrives meanwhile.
    virtual void settle(Duration time) = 0;
    // Breaks the connection under way, as a network does.
    virtual void breakLink() = 0;
};

struct Ear final : SessionListener {
    std::vector<CommandReceipt> receipts;
    std::vector<OwnEvent> events;
    std::vector<Declined> declines;
    std::vector<LettersSpelled> spelled;
    void answered(const CommandReceipt& receipt) override { receipts.push_back(receipt); }
    void happened(const OwnEvent& event) override { events.push_back(event); }
    void declined(const Declined& declined) override { declines.push_back(declined); }
    void lettersSpelled(const LettersSpelled& letters) override { spelled.push_back(letters); }
};

struct Player {
    explicit Player(LinkFixture& f) : fixture(f), session(f.link(), f.clock(), f.plan(), ear, "conformance") {}

    void come() {
        session.open();
        fixture.settle(seconds(1));
    }
    // Through the waiting room and the letters onto the map.
    bool toTheMap() {
        come();
        session.enterWaitingRoom(0);
        for (int i = 0; i < 300 && session.view().stage() != BuyerStage::Admitted; ++i) fixture.settle(seconds(1));
        session.usePass();
        fixture.settle(seconds(1));
        session.requestLetters();
        fixture.settle(seconds(1));
        if (ear.receipts.empty() || ear.receipts.back().verb != RequestLetters::name) return false;
        const ChallengeId challenge{ear.receipts.back().answer.subject};
        session.readLettersAloud(challenge);
        fixture.settle(seconds(1));
        if (ear.spelled.empty()) return false;
        session.answerLetters(challenge, ear.spelled.back().letters);
        fixture.settle(seconds(1));
        return session.view().stage() == BuyerStage::OnMap && session.view().mapState() == MapState::Live;
    }
    const CommandReceipt* receiptOf(CommandCounter counter) const {
        for (const CommandReceipt& each : ear.receipts) {
            if (each.counter == counter) return &each;
        }
        return nullptr;
    }

    LinkFixture& fixture;
    Ear ear;
    Session session;
};

inline void greets(LinkFixture& fixture) {
    Player player(fixture);
    player.come();
    QVERIFY(player.session.linkState() == LinkState::Open);
    QVERIFY(player.session.view().facts().has_value());
    QCOMPARE(player.session.view().facts()->planDigest, fixture.plan()->digest());
    QVERIFY(player.session.view().account().value > 0);
    QVERIFY(player.session.view().wallet().minor > 0);
}

inline void answersEveryCommandOnce(LinkFixture& fixture) {
    Player player(fixture);
    player.come();
    const CommandCounter entered = player.session.enterWaitingRoom(0);
    const CommandCounter early = player.session.openOrder();
    fixture.settle(seconds(2));
    QCOMPARE(player.session.pendingCount(), std::size_t{0});
    QCOMPARE(player.ear.receipts.size(), std::size_t{2});
    QVERIFY(player.receiptOf(entered)->answer.ok());
    QVERIFY(player.receiptOf(early)->answer.refusal == Refusal::NothingHeld);
}

inline void probesTheClock(LinkFixture& fixture) {
    Player player(fixture);
    player.come();
    player.session.probeClock();
    fixture.settle(seconds(2));
    QVERIFY(player.session.clock().measured());
}

inline void spellsLettersOnlyToTheirBuyer(LinkFixture& fixture) {
    Player player(fixture);
    player.come();
    player.session.readLettersAloud(ChallengeId{1});
    fixture.settle(seconds(1));
    QVERIFY(player.ear.spelled.empty());
    QCOMPARE(player.ear.declines.size(), std::size_t{1});
    QVERIFY(player.ear.declines[0].refusal == WireRefusal::NoLetters);
}

inline void showsTheMapAndHoldsSeats(LinkFixture& fixture) {
    Player player(fixture);
    QVERIFY(player.toTheMap());
    const auto seats = chooseSeats(player.session.view(), 2, 0);
    QVERIFY(seats.has_value());
    const CommandCounter held = player.session.holdSeats(*seats, HoldMode::Add);
    fixture.settle(seconds(1));
    QVERIFY(player.receiptOf(held)->answer.ok());
    QVERIFY(player.session.view().held() == *seats);
    for (const SeatIndex seat : *seats) {
        QVERIFY((player.session.view().seat(seat) == SeatSight{SeatState::Held, SeatHolder::Mine}));
        QCOMPARE(player.session.view().freeSeats()[seat.value], std::uint8_t{0});
    }
}

// A lost link loses neither the place, nor the seats, nor the answer to what was under way.
inline void comesBackToWhatItHad(LinkFixture& fixture) {
    Player player(fixture);
    QVERIFY(player.toTheMap());
    const auto seats = chooseSeats(player.session.view(), 2, 0);
    player.session.holdSeats(*seats, HoldMode::Add);
    fixture.settle(seconds(1));
    fixture.breakLink();
    QVERIFY(player.session.linkState() == LinkState::Lost);
    QVERIFY(player.session.view().mapState() == MapState::Frozen);
    const CommandCounter order = player.session.openOrder();
    QVERIFY(player.session.isPending(order));
    player.session.open();
    fixture.settle(seconds(2));
    QVERIFY(player.session.view().mapState() == MapState::Live);
    QVERIFY(player.receiptOf(order) != nullptr);
    QVERIFY(player.receiptOf(order)->answer.ok());
    QVERIFY(player.session.view().order().has_value());
    QVERIFY(player.session.view().order()->seats == *seats);
}

// Defect g: a swap that is refused costs nothing.
inline void aLostSwapKeepsTheSeats(LinkFixture& fixture) {
    Player player(fixture);
    QVERIFY(player.toTheMap());
    const auto seats = chooseSeats(player.session.view(), 2, 0);
    player.session.holdSeats(*seats, HoldMode::Add);
    fixture.settle(seconds(1));
    SeatList twice;  // one seat twice cannot be had
    twice.push(SeatIndex{0});
    twice.push(SeatIndex{0});
    const CommandCounter swap = player.session.holdSeats(twice, HoldMode::Swap);
    fixture.settle(seconds(1));
    QVERIFY(!player.receiptOf(swap)->answer.ok());
    QVERIFY(player.session.view().held() == *seats);
}

}  // namespace frontrow::conformance
