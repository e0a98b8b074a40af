// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The suite that every link must pass, on the link within one process.
#include "host/in_process_link.h"

#include <QTest>

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
    explicit InProcessFixture(NetworkModel network)
        : m_plan(test::hallPlan(4, 5, 10)),
          m_host(setup(m_plan, network), seconds(0), m_journal, nullptr, m_clock, Pace::Fast),
          m_link(m_host, AccountId{1}, {}) {
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

private:
    static DeskSetup setup(const std::shared_ptr<const VenuePlan>& plan, NetworkModel network) {
        DeskSetup s;
        s.scenario = presetScenario(Preset::Easy);
        s.scenario.arrivals.people = 60;
        s.plan = plan;
        s.seed = Seed{0x4F2A91};
        s.network = network;
        return s;
    }

    std::shared_ptr<const VenuePlan> m_plan;
    MemoryJournal m_journal;
    StandingClock m_clock;
    Host m_host;
    InProcessLink m_link;
    ManualClock m_local;
    SimTime m_now;
};

}  // namespace

class InProcessLinkTest : public QObject {
    Q_OBJECT

    using Check = void (*)(conformance::LinkFixture&);

private slots:
    void conforms_data() {
        QTest::addColumn<int>("check");
        QTest::addColumn<bool>("network");
        for (const bool network : {false, true}) {
            for (int i = 0; i < 7; ++i)
                QTest::addRow("%d %s", i, network ? "simulated network" : "no network") << i << network;
        }
    }
    void conforms() {
        QFETCH(int, check);
        QFETCH(bool, network);
        constexpr std::array<Check, 7> checks{conformance::greets,
                                              conformance::answersEveryCommandOnce,
                                              conformance::probesTheClock,
                                              conformance::spellsLettersOnlyToTheirBuyer,
                                              conformance::showsTheMapAndHoldsSeats,
                                              conformance::comesBackToWhatItHad,
                                              conformance::aLostSwapKeepsTheSeats};
        InProcessFixture fixture(network ? NetworkModel::Simulated : NetworkModel::None);
        checks[static_cast<std::size_t>(check)](fixture);
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
