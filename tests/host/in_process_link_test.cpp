// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The suite that every link must pass, on the link within one process.
#include "host/in_process_link.h"

#include <QTest>
#include <array>
#include <atomic>

#include "crowd/presets.h"
#include "session/conformance.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

class StandingClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return 0; }
    void sleepUntil(std::int64_t) override {}
};

class InProcessFixture final : public conformance::LinkFixture {
public:
    explicit InProcessFixture(NetworkModel network, Carriage carriage = Carriage::Values)
        : m_plan(test::hallPlan(4, 5, 10)),
          m_host(setup(m_plan, network), seconds(0), m_journal, nullptr, m_clock, Pace::Fast),
          m_link(m_host, AccountId{1}, {}, carriage) {
        m_now = m_host.runUntil(m_host.from() + seconds(1), ConnectionId{});
        m_local.set(m_now.ms);
    }
    Link& link() override { return m_link; }
    const LocalClock& clock() override { return m_local; }
    std::shared_ptr<const VenuePlan> plan() override { return m_plan; }
    void settle(Duration time) override {
        const SimTime end = m_now + time;
        m_link.poll();
        while (m_now < end) {
            m_now = m_host.runUntil(end, m_link.connection().value_or(ConnectionId{}));
            m_local.set(m_now.ms);
            m_link.poll();
        }
    }
    void breakLink() override {
        // The server gives this connection up because another one of the same person comes in…
        InProcessLink other(m_host, AccountId{1}, {});
        other.open();
        other.send(Hello{});
        settle(seconds(1));
    }  // …and that one is gone again.
    Host& host() { return m_host; }

    static DeskSetup setup(const std::shared_ptr<const VenuePlan>& plan, NetworkModel network) {
        DeskSetup s;
        s.scenario = presetScenario(Preset::Easy);
        s.scenario.arrivals.people = 60;
        s.plan = plan;
        s.seed = Seed{0x4F2A91};
        s.network = network;
        return s;
    }

private:
    std::shared_ptr<const VenuePlan> m_plan;
    MemoryJournal m_journal;
    StandingClock m_clock;
    Host m_host;
    InProcessLink m_link;
    ManualClock m_local;
    SimTime m_now;
};

// A clock that another thread may read while the test moves it.
class MovedClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return m_now; }
    void sleepUntil(std::int64_t) override {}
    void move(Duration time) { m_now += time.ms; }

private:
    std::atomic<std::int64_t> m_now = 0;
};

// The host follows a clock by itself, as it does for people.
class LiveFixture final : public conformance::LinkFixture {
public:
    explicit LiveFixture(Carriage carriage)
        : m_plan(test::hallPlan(4, 5, 10)),
          m_host(InProcessFixture::setup(m_plan, NetworkModel::Simulated), seconds(0), m_journal, nullptr, m_clock,
                 Pace::Live),
          m_link(m_host, AccountId{1}, {}, carriage) {
        settle(seconds(1));
    }
    Link& link() override { return m_link; }
    const LocalClock& clock() override { return m_local; }
    std::shared_ptr<const VenuePlan> plan() override { return m_plan; }
    void settle(Duration time) override {
        for (Duration done; done < time; done = done + SaleDesk::kMapTick) {
            m_clock.move(SaleDesk::kMapTick);
            m_local.set(m_clock.nowMs());
            // After the first question the host catches up with the clock, before it hears the second.
            for (int i = 0; i < 2; ++i) m_host.ask([](const SaleDesk&) {});
            m_link.poll();
        }
    }
    void breakLink() override {
        InProcessLink other(m_host, AccountId{1}, {});
        other.open();
        other.send(Hello{});
        settle(seconds(1));
    }

private:
    std::shared_ptr<const VenuePlan> m_plan;
    MemoryJournal m_journal;
    MovedClock m_clock;
    Host m_host;
    InProcessLink m_link;
    ManualClock m_local;
};

// Loses every so manieth message on its way down, which no honest link does: the numbers must show it.
class LeakyLink final : public Link, private LinkReceiver {
public:
    LeakyLink(Link& inner, int every) : m_inner(inner), m_every(every) { m_inner.setReceiver(this); }
    void setReceiver(LinkReceiver* receiver) override { m_receiver = receiver; }
    void open() override { m_inner.open(); }
    void close() override { m_inner.close(); }
    bool send(const ClientMessage& message) override { return m_inner.send(message); }
    void heal() { m_every = 0; }
    int lost = 0;

private:
    void linkOpened() override { m_receiver->linkOpened(); }
    void linkLost() override { m_receiver->linkLost(); }
    void received(const ServerMessage& message) override {
        const bool greeting = std::holds_alternative<Welcome>(message) || std::holds_alternative<SaleFacts>(message);
        if (m_every > 0 && !greeting && ++m_count % m_every == 0)
            ++lost;
        else
            m_receiver->received(message);
    }

    Link& m_inner;
    LinkReceiver* m_receiver = nullptr;
    int m_every;
    int m_count = 0;
};

class LeakyFixture final : public conformance::LinkFixture {
public:
    explicit LeakyFixture(int every) : m_inner(NetworkModel::None), m_link(m_inner.link(), every) {}
    Link& link() override { return m_link; }
    const LocalClock& clock() override { return m_inner.clock(); }
    std::shared_ptr<const VenuePlan> plan() override { return m_inner.plan(); }
    void settle(Duration time) override { m_inner.settle(time); }
    void breakLink() override { m_inner.breakLink(); }
    LeakyLink& leaky() { return m_link; }
    Host& host() { return m_inner.host(); }

private:
    InProcessFixture m_inner;
    LeakyLink m_link;
};

constexpr std::array<void (*)(conformance::LinkFixture&), 7> kChecks{conformance::greets,
                                                                     conformance::answersEveryCommandOnce,
                                                                     conformance::probesTheClock,
                                                                     conformance::spellsLettersOnlyToTheirBuyer,
                                                                     conformance::showsTheMapAndHoldsSeats,
                                                                     conformance::comesBackToWhatItHad,
                                                                     conformance::aLostSwapKeepsTheSeats};

}  // namespace

class InProcessLinkTest : public QObject {
    Q_OBJECT

private slots:
    void conforms_data() {
        QTest::addColumn<int>("check");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("asBytes");
        for (const char* kind : {"no network", "simulated network", "live"}) {
            for (const bool asBytes : {false, true}) {
                for (std::size_t i = 0; i < kChecks.size(); ++i) {
                    QTest::addRow("%d %s, %s", static_cast<int>(i), kind, asBytes ? "bytes" : "values")
                        << static_cast<int>(i) << QString::fromLatin1(kind) << asBytes;
                }
            }
        }
    }
    void conforms() {
        QFETCH(int, check);
        QFETCH(QString, kind);
        QFETCH(bool, asBytes);
        const Carriage carriage = asBytes ? Carriage::Bytes : Carriage::Values;
        const auto run = [&](conformance::LinkFixture&& fixture) { kChecks[static_cast<std::size_t>(check)](fixture); };
        if (kind == QStringLiteral("live"))
            run(LiveFixture(carriage));
        else if (kind == QStringLiteral("no network"))
            run(InProcessFixture(NetworkModel::None, carriage));
        else
            run(InProcessFixture(NetworkModel::Simulated, carriage));
    }
    // What may not travel is answered like what the server refuses, whichever way messages go.
    void aFieldOutOfItsLimitIsDeclined_data() {
        QTest::addColumn<bool>("asBytes");
        QTest::newRow("values") << false;
        QTest::newRow("bytes") << true;
    }
    void aFieldOutOfItsLimitIsDeclined() {
        QFETCH(bool, asBytes);
        InProcessFixture fixture(NetworkModel::None, asBytes ? Carriage::Bytes : Carriage::Values);
        conformance::Player player(fixture);
        player.come();
        const CommandCounter hold = player.session.holdParty(SeatIndex{0}, 200, HoldMode::Add);
        fixture.settle(seconds(1));
        QVERIFY(!player.session.isPending(hold));
        QCOMPARE(player.ear.declines.size(), std::size_t{1});
        QVERIFY(player.ear.declines[0].refusal == WireRefusal::Malformed);
        QVERIFY(player.ear.declines[0].counter == hold);
        QVERIFY(player.ear.declines[0].detail.find("size") != std::string::npos);
    }
    // Whatever gets lost on the way, the view ends as the sale is, and says so until then.
    void gapsAreFoundAndMended_data() {
        QTest::addColumn<int>("every");
        for (const int every : {3, 5, 9}) QTest::addRow("every %d", every) << every;
    }
    void gapsAreFoundAndMended() {
        QFETCH(int, every);
        LeakyFixture fixture(every);
        conformance::Player player(fixture);
        player.come();
        player.session.enterWaitingRoom(0);
        for (int i = 0; i < 30; ++i) {
            fixture.settle(seconds(1));
            if (player.session.view().stage() == BuyerStage::Admitted) player.session.usePass();
        }
        QVERIFY(fixture.leaky().lost > 3);
        // A loss shows with the next number of its stream, so the crowd must go on for a while.
        fixture.leaky().heal();
        fixture.settle(seconds(60));
        const BuyerView& view = player.session.view();
        fixture.host().ask([&](const SaleDesk& desk) {
            const Sale& sale = desk.world().sale();
            QVERIFY(view.stage() == sale.buyer(AccountId{1}).stage);
            QVERIFY(view.mapState() == MapState::Live);
            for (std::uint32_t i = 0; i < view.plan().seatCount(); ++i) {
                QVERIFY(view.seat(SeatIndex{i}).state == sale.seatState(SeatIndex{i}));
            }
        });
        QCOMPARE(player.session.pendingCount(), std::size_t{0});
    }
    void aLinkToNobodyIsLost() {
        MemoryJournal journal;
        StandingClock clock;
        DeskSetup setup;
        setup.scenario = presetScenario(Preset::Easy);
        setup.plan = test::rowsPlan(2, 5);
        Host host(std::move(setup), seconds(0), journal, nullptr, clock, Pace::Fast);
        InProcessLink link(host, AccountId{9}, {});
        ManualClock local;
        conformance::Ear ear;
        Session session(link, local, test::rowsPlan(2, 5), ear, "test");
        session.open();
        link.poll();
        QVERIFY(session.linkState() == LinkState::Lost);
    }
};

QTEST_APPLESS_MAIN(InProcessLinkTest)
#include "in_process_link_test.moc"
