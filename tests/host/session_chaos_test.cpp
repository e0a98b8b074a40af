// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real sessions against a real host, every message through its bytes, with connections that break,
// messages that arrive again afterwards and a journal that cannot say whether it has stored. While
// that lasts, nobody may be told what the journal does not hold; once it is over, every buyer's view
// is the sale, every command has its answer and every hold ends.
#include <QTest>
#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <vector>

#include "crowd/presets.h"
#include "host/in_process_link.h"
#include "session/conformance.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

constexpr std::uint32_t kPeople = 3;
constexpr int kSteps = 400;
constexpr Duration kPulse = milliseconds(100);
// The longest deadline of these rules and half a minute.
constexpr Duration kUntilSettled = minutes(20) + seconds(30);

// One row of dice for everything that chance decides in a run.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}
    std::uint64_t below(std::uint64_t bound) { return m_random.below(bound, Stream::Simulation, 0, m_step++); }
    bool oneIn(std::uint64_t n) { return below(n) == 0; }

private:
    Random m_random;
    std::uint64_t m_step = 0;
};

class StandingClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return 0; }
    void sleepUntil(std::int64_t) override {}
};

// Says Unknown now and then, having stored the batch or not; never twice in a row.
class UnsureJournal final : public Journal {
public:
    explicit UnsureJournal(std::uint64_t seed) : m_dice(seed) {}
    AppendResult append(std::span<const JournalRecord> batch) override {
        const bool fails = !calm && !m_failed && m_dice.oneIn(25);
        m_failed = fails;
        if (!fails) return m_stored.append(batch);
        ++unknown;
        if (m_dice.oneIn(2)) m_stored.append(batch);
        return AppendResult::Unknown;
    }
    std::optional<std::vector<JournalRecord>> read(std::uint64_t from, std::size_t most) override {
        return m_stored.read(from, most);
    }
    bool reopen() override { return true; }

    // Changed and read on the engine thread, or while it stands.
    std::atomic<bool> calm = false;
    std::atomic<int> unknown = 0;

private:
    MemoryJournal m_stored;
    Dice m_dice;
    bool m_failed = false;
};

// Breaks at any message in either direction, with it or before it. When it is open again, some of
// what was sent last comes once more.
class BreakingLink final : public Link, private LinkReceiver {
public:
    BreakingLink(InProcessLink& inner, Dice& dice) : m_inner(inner), m_dice(dice) { m_inner.setReceiver(this); }
    void setReceiver(LinkReceiver* receiver) override { m_receiver = receiver; }
    void open() override { m_inner.open(); }
    void close() override { m_inner.close(); }
    bool send(const ClientMessage& message) override {
        m_last.push_back(message);
        if (m_last.size() > 6) m_last.pop_front();
        if (!breaksNow()) return m_inner.send(message);
        if (m_dice.oneIn(2)) m_inner.send(message);
        m_breaking = true;
        return true;
    }
    // Hands over what has come, then breaks if something said so.
    void poll() {
        m_inner.poll();
        if (!m_breaking) return;
        m_breaking = false;
        ++broken;
        m_inner.close();
        m_receiver->linkLost();
    }

    bool calm = false;
    int broken = 0;
    int repeated = 0;

private:
    bool breaksNow() { return !calm && m_dice.oneIn(120); }
    void linkOpened() override {
        const std::deque<ClientMessage> before = m_last;
        m_receiver->linkOpened();
        for (const ClientMessage& message : before) {
            if (calm || std::holds_alternative<Hello>(message) || !m_dice.oneIn(3)) continue;
            m_inner.send(message);
            ++repeated;
        }
    }
    void linkLost() override { m_receiver->linkLost(); }
    void received(const ServerMessage& message) override {
        if (m_breaking) return;
        m_breaking = breaksNow();
        if (m_breaking && m_dice.oneIn(2)) return;
        m_receiver->received(message);
    }

    InProcessLink& m_inner;
    Dice& m_dice;
    LinkReceiver* m_receiver = nullptr;
    std::deque<ClientMessage> m_last;
    bool m_breaking = false;
};

class Person {
public:
    Person(Host& host, AccountId who, const LocalClock& clock, const std::shared_ptr<const VenuePlan>& plan,
           Dice& chance)
        : account(who),
          dice(chance),
          inner(host, who, {}, Carriage::Bytes),
          link(inner, chance),
          session(link, clock, plan, ear, "chaos") {}

    // One deed, whatever comes to mind at this stage.
    void act() {
        if (session.linkState() == LinkState::Lost || session.linkState() == LinkState::Closed) {
            if (dice.oneIn(2)) session.open();
            return;
        }
        switch (session.view().stage()) {
            case BuyerStage::Outside: session.enterWaitingRoom(0); break;
            case BuyerStage::Waiting:
                if (dice.oneIn(40)) session.leave();
                break;
            case BuyerStage::Admitted: session.usePass(); break;
            case BuyerStage::OnMap: shop(); break;
        }
    }

    const AccountId account;
    Dice& dice;
    InProcessLink inner;
    BreakingLink link;
    conformance::Ear ear;
    Session session;

private:
    void shop() {
        const BuyerView& view = session.view();
        if (!view.lettersPassed()) return letters();
        if (view.order()) {
            if (dice.oneIn(6)) return void(session.cancelOrder(view.order()->id));
            if (dice.oneIn(6)) return void(session.backToSeats());
            const auto method = dice.oneIn(2) ? PaymentMethod::Wallet : PaymentMethod::Card;
            return void(session.pay(method, 1, dice.oneIn(4) ? CardForm::TypedWrong : CardForm::Right));
        }
        switch (dice.below(10)) {
            case 0: session.release({}); break;
            case 1: session.topUp(Amount{100'000}); break;
            case 2: cancelOne(); break;
            case 3: session.holdParty(anySeat(), 2, HoldMode::Swap); break;
            case 4: session.openOrder(); break;
            case 5: session.openOrder(); break;
            case 6: session.leave(); break;
            default: {
                SeatList one;
                one.push(anySeat());
                session.holdSeats(one, dice.oneIn(2) ? HoldMode::Add : HoldMode::Swap);
            }
        }
    }
    void letters() {
        const auto issued = std::ranges::find_if(ear.receipts.rbegin(), ear.receipts.rend(), [](const auto& each) {
            return each.verb == RequestLetters::name && each.answer.ok();
        });
        if (issued == ear.receipts.rend() || dice.oneIn(8)) return void(session.requestLetters());
        const ChallengeId challenge{issued->answer.subject};
        const bool known = !ear.spelled.empty() && ear.spelled.back().challenge == challenge;
        if (known && !dice.oneIn(5)) return void(session.answerLetters(challenge, ear.spelled.back().letters));
        if (dice.oneIn(4)) return void(session.requestLetters());
        session.readLettersAloud(challenge);
    }
    void cancelOne() {
        const auto tickets = session.view().tickets();
        if (tickets.empty()) return;
        TicketList one;
        one.push(tickets[dice.below(tickets.size())].id);
        session.cancelTickets(one);
    }
    SeatIndex anySeat() { return SeatIndex{static_cast<std::uint32_t>(dice.below(session.view().plan().seatCount()))}; }
};

class Chaos {
public:
    explicit Chaos(std::uint64_t seed)
        : m_plan(test::hallPlan(4, 6, 12)),
          m_dice(seed),
          journal(seed + 1),
          host(setup(m_plan, seed), seconds(0), journal, nullptr, m_clock, Pace::Fast),
          m_now(host.from()) {
        for (std::uint32_t i = 1; i <= kPeople; ++i) {
            people.push_back(std::make_unique<Person>(host, AccountId{i}, m_local, m_plan, m_dice));
        }
    }

    void pass(Duration time) {
        for (Duration done; done < time; done = done + kPulse) {
            m_now = host.runUntil(m_now + kPulse, ConnectionId{});
            m_local.set(m_now.ms);
            for (auto& person : people) person->link.poll();
        }
    }
    void rage() {
        for (int step = 0; step < kSteps; ++step) {
            for (auto& person : people) person->act();
            pass(milliseconds(100 * (1 + static_cast<std::int64_t>(m_dice.below(15)))));
        }
    }
    // From here on nothing fails. Losses show by the next number of a stream.
    void calmDown() {
        journal.calm = true;
        for (auto& person : people) person->link.calm = true;
        pass(kPulse);
        for (auto& person : people) person->session.open();
        pass(seconds(20));
    }

private:
    static DeskSetup setup(const std::shared_ptr<const VenuePlan>& plan, std::uint64_t seed) {
        DeskSetup s;
        s.scenario = presetScenario(Preset::Easy);
        s.scenario.arrivals.people = 40;
        s.plan = plan;
        s.seed = Seed{static_cast<std::uint32_t>(seed & 0xFF'FFFFU)};
        s.people = kPeople;
        return s;
    }

    std::shared_ptr<const VenuePlan> m_plan;
    Dice m_dice;
    StandingClock m_clock;
    ManualClock m_local;

public:
    UnsureJournal journal;
    Host host;
    std::vector<std::unique_ptr<Person>> people;

private:
    SimTime m_now;
};

std::vector<JournalRecord> allRecords(Journal& journal) {
    std::vector<JournalRecord> all;
    for (;;) {
        const auto some = journal.read(all.size() + 1, 256);
        if (!some || some->empty()) return all;
        all.insert(all.end(), some->begin(), some->end());
    }
}

}  // namespace

class SessionChaosTest : public QObject {
    Q_OBJECT

    // What the person's screen shows is the sale as it is.
    static void verifyView(const Person& person, const SaleDesk& desk) {
        const BuyerView& view = person.session.view();
        const Sale& sale = desk.world().sale();
        const BuyerState buyer = sale.buyer(person.account);
        QVERIFY(person.session.linkState() == LinkState::Open);
        QCOMPARE(person.session.pendingCount(), std::size_t{0});
        QVERIFY(view.stage() == buyer.stage);
        QVERIFY(view.held() == buyer.held);
        QVERIFY(view.holdVersion() == buyer.holdVersion);
        QCOMPARE(view.wallet(), desk.world().engine().accounts().balance(person.account));
        const auto order = buyer.openOrder.value == 0 ? std::nullopt : sale.order(buyer.openOrder);
        QCOMPARE(view.order().has_value(), order && order->open);
        if (view.order()) QVERIFY(view.order()->id == buyer.openOrder && view.order()->seats == order->seats);
        QCOMPARE(view.tickets().size(), std::size_t{buyer.bought});
        for (const TicketSight& sight : view.tickets()) {
            const auto ticket = sale.ticket(sight.id);
            QVERIFY(ticket && ticket->valid && ticket->owner == person.account && ticket->seat == sight.seat);
        }
        QCOMPARE(view.mapState() == MapState::Live, view.mapShown());
        if (!view.mapShown()) return;
        for (std::uint32_t i = 0; i < view.plan().seatCount(); ++i) {
            QVERIFY(view.seat(SeatIndex{i}).state == sale.seatState(SeatIndex{i}));
        }
    }
    // Whatever was acknowledged is in the journal, with the answer that was given; a command that is
    // there again was answered alike.
    static void verifyAcknowledged(const Person& person, const std::vector<JournalRecord>& records) {
        // By device and counter; device 0 is the server's, for the others' registration.
        std::map<std::pair<DeviceIndex, CommandCounter>, Answer> answers;
        std::map<CommandCounter, Answer> byCounter;
        for (const JournalRecord& record : records) {
            const Actor& actor = record.command.actor;
            if (actor.account != person.account || actor.device.value == 0) continue;
            const auto [at, fresh] = answers.emplace(std::pair{actor.device, record.command.counter}, record.answer);
            QVERIFY(fresh || at->second == record.answer);
            // No command was run under two devices.
            const auto [same, first] = byCounter.emplace(record.command.counter, record.answer);
            QVERIFY(first || same->second == record.answer);
        }
        for (const CommandReceipt& receipt : person.ear.receipts) {
            const auto found = byCounter.find(receipt.counter);
            QVERIFY2(found != byCounter.end(), receipt.verb.data());
            QVERIFY2(found->second == receipt.answer, receipt.verb.data());
        }
    }

private slots:
    void everyViewEndsAsTheSale_data() {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 16; ++seed) QTest::addRow("seed %llu", seed) << seed;
    }
    void everyViewEndsAsTheSale() {
        QFETCH(quint64, seed);
        Chaos chaos(seed);
        chaos.rage();
        chaos.calmDown();
        const auto verifyAll = [&] {
            const std::vector<JournalRecord> records = allRecords(chaos.journal);
            chaos.host.ask([&](const SaleDesk& desk) {
                QVERIFY(!desk.stopped());
                for (const auto& person : chaos.people) {
                    verifyView(*person, desk);
                    verifyAcknowledged(*person, records);
                    if (QTest::currentTestFailed()) qWarning("person %u", person->account.value);
                }
            });
        };
        verifyAll();
        // Left alone, nobody holds or owes anything in the end.
        chaos.pass(kUntilSettled);
        verifyAll();
        for (const auto& person : chaos.people) {
            QVERIFY(person->session.view().held().empty());
            QVERIFY(!person->session.view().order());
        }
        QVERIFY(chaos.journal.unknown > 3);
        for (const auto& person : chaos.people) {
            QVERIFY(person->link.broken > 3);
            QVERIFY(person->link.repeated > 3);
        }
    }
};

QTEST_APPLESS_MAIN(SessionChaosTest)
#include "session_chaos_test.moc"
