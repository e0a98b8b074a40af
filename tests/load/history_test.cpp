// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checker of histories: stories of right sales pass, and each planted wrong one is found.
#include "load/history.h"

#include <QTest>

using namespace frontrow;
using namespace frontrow::load;

namespace {

constexpr std::uint32_t kSeat = 7;

// Tells a history by hand. Times are log times in ms; a hold lasts 1,000 ms, an order 500.
class Story {
public:
    explicit Story(History::Others others = History::Others::None) : history(others) {}

    template <class Verb> std::uint64_t ask(std::size_t client, Verb verb) {
        Ask<Verb> message;
        message.counter = CommandCounter{++m_counter};
        message.verb = std::move(verb);
        m_asked[m_counter] = message;
        history.asked(client, message);
        return m_counter;
    }
    void again(std::size_t client, std::uint64_t counter) { history.asked(client, m_asked.at(counter)); }
    void tell(std::size_t client, std::uint64_t counter, std::int64_t time, Refusal refusal = Refusal::None,
              std::uint32_t subject = 0, std::int64_t until = 0, std::uint32_t number = 0) {
        Answered answer;
        answer.counter = CommandCounter{counter};
        answer.time = SimTime{time};
        answer.refusal = refusal;
        answer.subject = subject;
        answer.number = number;
        answer.until = SimTime{until};
        history.told(client, answer);
    }
    static SeatList seats(std::uint32_t seat = kSeat) {
        SeatList one;
        one.push(SeatIndex{seat});
        return one;
    }
    void hold(std::size_t client, std::int64_t time, std::uint32_t version) {
        tell(client, ask(client, HoldSeats{seats(), HoldMode::Add, PartyNeeds::None}), time, Refusal::None, version,
             time + 1'000, 1);
    }
    void order(std::size_t client, std::int64_t time, std::uint32_t version, std::uint32_t order) {
        tell(client, ask(client, OpenOrder{HoldVersion{version}}), time, Refusal::None, order, time + 500);
        event(client, EventKind::OrderOpened, time, order, 0, 90);
    }
    void pay(std::size_t client, std::int64_t time, std::uint32_t order, std::uint32_t ticket) {
        tell(client, ask(client, Pay{OrderId{order}, PaymentMethod::Wallet, 0, 0}), time, Refusal::None, 1);
        event(client, EventKind::OrderClosed, time, order, static_cast<std::uint32_t>(OrderEnd::Paid));
        event(client, EventKind::TicketIssued, time, ticket, kSeat, 90);
    }
    void release(std::size_t client, std::int64_t time, std::uint32_t version) {
        tell(client, ask(client, ReleaseSeats{HoldVersion{version}, {}}), time);
    }
    void event(std::size_t client, EventKind kind, std::int64_t time, std::uint32_t subject, std::uint32_t number = 0,
               std::uint64_t value = 0) {
        OwnEvent event;
        event.kind = kind;
        event.time = SimTime{time};
        event.subject = subject;
        event.number = number;
        event.value = value;
        history.happened(client, event);
    }
    OwnState state(std::int64_t time, std::int64_t wallet = 1'000) const {
        OwnState state;
        state.time = SimTime{time};
        state.wallet = Amount{wallet};
        return state;
    }
    OwnState holding(std::int64_t time, std::uint32_t version, std::int64_t until) const {
        OwnState held = state(time);
        held.held = seats();
        held.holdVersion = HoldVersion{version};
        held.holdUntil = SimTime{until};
        return held;
    }
    OwnState withTicket(std::int64_t time, std::uint32_t ticket, std::int64_t wallet) const {
        OwnState owner = state(time, wallet);
        owner.tickets = {TicketId{ticket}};
        owner.ticketSeats = {SeatIndex{kSeat}};
        return owner;
    }

    History history;

private:
    std::uint64_t m_counter = 0;
    std::map<std::uint64_t, ClientMessage> m_asked;
};

}  // namespace

class HistoryTest : public QObject {
    Q_OBJECT

    static void rightIs(Story& story) {
        const auto faults = story.history.faults();
        QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
    }
    static void wrongIs(Story& story, const char* words) {
        const auto faults = story.history.faults();
        const bool found =
            std::ranges::any_of(faults, [&](const std::string& each) { return each.find(words) != std::string::npos; });
        QVERIFY2(found, faults.empty() ? "nothing is found" : faults.front().c_str());
    }

private slots:
    // --- Right ones ---
    void aSeatGoesFromOneToTheNext() {
        Story story;
        story.hold(1, 100, 1);
        story.release(1, 300, 1);
        story.hold(2, 300, 2);
        story.order(2, 400, 2, 1);
        story.pay(2, 500, 1, 1);
        rightIs(story);
    }
    void whoIsLaterIsRefused() {
        Story story;
        const auto late = story.ask(2, HoldSeats{Story::seats(), HoldMode::Add, PartyNeeds::None});
        story.hold(1, 100, 1);
        story.tell(2, late, 100, Refusal::SeatTaken, kSeat);
        rightIs(story);
    }
    void aHoldLapsesAndAnotherComes() {
        Story story;
        story.hold(1, 100, 1);
        story.event(1, EventKind::HoldEnded, 1'100, 1, static_cast<std::uint32_t>(HoldEnd::Lapsed));
        story.hold(2, 1'100, 2);
        rightIs(story);
    }
    void whatWasNotAnsweredMayHaveBeenDone() {
        Story story;
        story.hold(1, 100, 1);
        const auto release = story.ask(1, ReleaseSeats{HoldVersion{1}, {}});
        story.history.broke(1);
        story.hold(2, 200, 2);
        story.history.saw(1, story.state(300));
        story.again(1, release);
        story.tell(1, release, 300);
        rightIs(story);
    }
    void moneyGoesForTicketsAndComesBack() {
        Story story;
        story.history.saw(1, story.state(50));
        story.hold(1, 100, 1);
        story.order(1, 200, 1, 1);
        story.pay(1, 300, 1, 1);
        story.history.saw(1, story.withTicket(300, 1, 910));
        CancelTickets cancel;
        cancel.tickets.push(TicketId{1});
        story.tell(1, story.ask(1, cancel), 400, Refusal::None, 0, 0, 81);
        story.history.saw(1, story.state(400, 991));
        rightIs(story);
    }
    // --- Planted ones ---
    void twoHoldersAreFound() {
        Story story;
        story.hold(1, 100, 1);
        story.hold(2, 400, 2);
        wrongIs(story, "has seat 7, and so has client 1");
    }
    void twoWinnersOfOneInstantAreFound() {
        Story story;
        story.hold(1, 100, 1);
        story.hold(2, 100, 2);
        story.release(1, 300, 1);
        story.release(2, 350, 2);
        wrongIs(story, "and so has client");
    }
    void aSeatSoldTwiceIsFound() {
        Story story;
        story.hold(1, 100, 1);
        story.order(1, 200, 1, 1);
        story.pay(1, 300, 1, 1);
        story.hold(2, 400, 2);
        story.order(2, 450, 2, 2);
        story.pay(2, 480, 2, 2);
        wrongIs(story, "and so has client 1");
    }
    void aTicketOfTwoIsFound() {
        Story story;
        story.hold(1, 100, 1);
        story.order(1, 200, 1, 1);
        story.pay(1, 300, 1, 1);
        story.event(2, EventKind::TicketIssued, 400, 1, 9);
        wrongIs(story, "the ticket of somebody else");
    }
    void anOrderWithoutAHoldIsFound() {
        Story story;
        story.order(1, 100, 1, 1);
        wrongIs(story, "an order was opened without a hold");
    }
    void anOrderOnALapsedHoldIsFound() {
        Story story;
        story.hold(1, 100, 1);
        story.order(1, 1'100, 1, 1);
        wrongIs(story, "on a hold that had ended");
    }
    void aPaymentAfterTheLimitIsFound() {
        Story story;
        story.hold(1, 100, 1);
        story.order(1, 200, 1, 1);
        story.pay(1, 700, 1, 1);
        wrongIs(story, "an order that was not open");
    }
    void aLostTicketIsFound() {
        Story story;
        story.hold(1, 100, 1);
        story.order(1, 200, 1, 1);
        story.pay(1, 300, 1, 1);
        story.history.broke(1);
        story.history.saw(1, story.state(400, 910));
        wrongIs(story, "ticket 1 is lost");
    }
    void aHoldThatIsGoneTooEarlyIsFound() {
        Story story;
        story.hold(1, 100, 1);
        story.history.broke(1);
        story.history.saw(1, story.state(400));
        wrongIs(story, "seat 7 is lost before its time");
    }
    void moneyThatIsGoneIsFound() {
        Story story;
        story.history.saw(1, story.state(50));
        story.history.saw(1, story.state(100, 999));
        wrongIs(story, "the wallet has 999, it should have 1000");
    }
    void aTicketForNothingIsFound() {
        Story story;
        story.history.saw(1, story.state(50));
        story.hold(1, 100, 1);
        story.order(1, 200, 1, 1);
        story.pay(1, 300, 1, 1);
        story.history.saw(1, story.withTicket(300, 1, 1'000));
        wrongIs(story, "the wallet has 1000, it should have 910");
    }
    void aRefusalForNothingIsFound() {
        Story story;
        story.tell(1, story.ask(1, HoldSeats{Story::seats(), HoldMode::Add, PartyNeeds::None}), 100, Refusal::SeatTaken,
                   kSeat);
        wrongIs(story, "nobody can have it");
        Story crowded(History::Others::Some);
        crowded.tell(1, crowded.ask(1, HoldSeats{Story::seats(), HoldMode::Add, PartyNeeds::None}), 100,
                     Refusal::SeatTaken, kSeat);
        rightIs(crowded);
    }
    void anotherAnswerToTheSameIsFound() {
        Story story;
        story.hold(1, 100, 1);
        story.again(1, 1);
        story.tell(1, 1, 200, Refusal::SeatTaken, kSeat);
        wrongIs(story, "has another answer");
    }
    void anAnswerOfBeforeTheQuestionIsFound() {
        Story story;
        story.hold(1, 100, 1);
        story.release(1, 200, 1);
        story.hold(2, 150, 2);
        wrongIs(story, "decided before it was asked");
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
