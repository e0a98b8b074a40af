// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An engine that is written to bytes and read back again and again, beside one that never is: they
// must answer, tell, hash and digest the same for ever. A field that a snapshot forgets is found
// here as soon as anything depends on it.
#include "sale/snapshot.h"

#include <QDir>
#include <QTest>

#include "busy_sale.h"
#include "recording.h"
#include "sale/accounts.h"
#include "sale/letters.h"
#include "sale/sale.h"
#include "story_player.h"
#include "support/plans.h"
#include "support/walk_step.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

using Bytes = std::vector<std::byte>;

// What can be seen of a sale from outside but shows in no answer and no event.
std::vector<std::int64_t> seenOf(const Engine& engine) {
    const Sale& sale = engine.sale(PerformanceId{1});
    const SaleCounts counts = sale.counts();
    std::vector<std::int64_t> seen{counts.free,
                                   counts.held,
                                   counts.ordered,
                                   counts.sold,
                                   counts.blocked,
                                   counts.waiting,
                                   counts.onMap,
                                   static_cast<std::int64_t>(counts.admitted),
                                   static_cast<std::int64_t>(counts.earlyClicks)};
    for (std::uint32_t id = 1; const auto order = sale.order(OrderId{id}); ++id) {
        seen.insert(seen.end(), {order->total.minor, order->fee.minor, order->until.ms, order->owner.value});
    }
    for (std::uint32_t id = 1; id <= engine.accounts().count(); ++id) {
        seen.push_back(static_cast<std::int64_t>(engine.accounts().kind(AccountId{id})));
    }
    return seen;
}

// Two engines that are told the same; the second lives in bytes between some of its commands.
class Twins {
public:
    Twins(std::vector<PerformanceSetup> setups, std::size_t every)
        : m_setups(std::move(setups)),
          m_every(every),
          m_restored(std::make_unique<Engine>(EngineSetup{})) {
        for (const PerformanceSetup& each : m_setups) {
            m_plain.addPerformance(each);
            m_restored->addPerformance(each);
        }
    }

    // Empty while they are alike.
    const std::string& difference() const { return m_difference; }
    const Engine& plain() const { return m_plain; }

    Answer apply(SimTime t, const Command& command) {
        m_events.clear();
        m_restoredEvents.clear();
        const Answer answer = m_plain.apply(t, command, m_events);
        const Answer restored = m_restored->apply(t, command, m_restoredEvents);
        const std::string what = std::string(verbName(command.action)) + " at " + std::to_string(t.ms) + " ms";
        if (answer != restored) differ(what + " is answered otherwise");
        compare(what);
        if (++m_steps % m_every == 0) restore(what);
        return answer;
    }

    void advance(SimTime t) {
        m_events.clear();
        m_restoredEvents.clear();
        m_plain.advance(t, m_events);
        m_restored->advance(t, m_restoredEvents);
        compare("time up to " + std::to_string(t.ms) + " ms");
    }

    void restore(const std::string& after) {
        if (m_plain.stateHash() != m_restored->stateHash()) differ(after + " leads to another state");
        const Bytes bytes = writeSnapshot(*m_restored, ++m_snapshots);
        auto read = readSnapshot(bytes, {}, m_setups);
        if (!read) return differ("snapshot behind " + after + ": " + std::string(faultText(read.error())));
        m_restored = std::move(*read);
        if (m_plain.stateHash() != m_restored->stateHash()) differ("another state is read behind " + after);
        if (!m_setups.empty() && seenOf(m_plain) != seenOf(*m_restored)) differ("another view behind " + after);
        if (writeSnapshot(*m_restored, m_snapshots) != bytes) differ("not the same bytes again behind " + after);
    }

private:
    void compare(const std::string& what) {
        if (m_events != m_restoredEvents) differ(what + " has other events");
        if (m_plain.digest() != m_restored->digest()) differ(what + " leads to another digest");
    }
    void differ(const std::string& what) {
        if (m_difference.empty()) m_difference = what;
    }

    std::vector<PerformanceSetup> m_setups;
    std::size_t m_every;
    Engine m_plain{EngineSetup{}};
    std::unique_ptr<Engine> m_restored;
    EventBuffer m_events;
    EventBuffer m_restoredEvents;
    std::size_t m_steps = 0;
    std::uint64_t m_snapshots = 0;
    std::string m_difference;
};

// Plays the commands, then lets time pass until nothing is pending any more, then repeats every id.
std::string playTwins(const PerformanceSetup& setup, const std::vector<SentCommand>& sent, SimTime end,
                      std::size_t every) {
    Twins twins({setup}, every);
    for (const SentCommand& each : sent) twins.apply(each.time, each.command);
    twins.advance(end);
    for (int i = 0; i < 60 && twins.plain().nextDue() != kNever; ++i) {
        twins.advance(std::max(twins.plain().now(), twins.plain().nextDue() + seconds(1)));
    }
    twins.restore("the end");
    const SimTime last = twins.plain().now();
    for (const SentCommand& each : sent) {
        if (each.command.actor.role != Role::System) twins.apply(last, each.command);
    }
    return twins.difference();
}

Command command(Role role, AccountId account, std::uint64_t counter, Action action) {
    Command made;
    made.actor = {role, account, DeviceIndex{0}};
    made.counter = CommandCounter{counter};
    made.performance = PerformanceId{1};
    made.action = std::move(action);
    return made;
}

PerformanceSetup rowsSetup() {
    PerformanceSetup setup;
    setup.plan = rowsPlan(3, 8);
    setup.policy = *policyPreset("standard");
    setup.policy.letters.gate = LettersGate::Off;
    setup.opening = SimTime{60'000};
    setup.starts = SimTime{} + days(2);
    setup.seed = 5;
    return setup;
}

}  // namespace

class SnapshotTest : public QObject {
    Q_OBJECT

private slots:
    void recordingsGoOnTheSame_data();
    void recordingsGoOnTheSame();
    void storiesGoOnTheSame();
    void commandIdsAreKept();
    void severalPerformancesAreKept();
    void windingUpGoesOnWhereItWas();
    void anEngineWithoutAnythingComesBack();
    void theHeaderSaysWhatItIs();
    void aNewEpochGoesOnFromAnOldSnapshot();
};

void SnapshotTest::recordingsGoOnTheSame_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("every");
    const QDir folder(QStringLiteral(FRONTROW_RECORDINGS));
    for (const QString& name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        for (const int every : {test::walkStep(), 83}) {
            QTest::newRow(qPrintable(QStringLiteral("%1, every %2").arg(name).arg(every)))
                << folder.filePath(name) << every;
        }
    }
}

void SnapshotTest::recordingsGoOnTheSame() {
    QFETCH(QString, path);
    QFETCH(int, every);
    const Recording recording = readRecording(path.toStdString());
    const auto step = static_cast<std::size_t>(every);
    QCOMPARE(playTwins(recording.setup.performance, recording.commands, recording.end, step), std::string());
}

// Every story: together they reach every verb and every refusal.
void SnapshotTest::storiesGoOnTheSame() {
    const QDir folder(QStringLiteral(FRONTROW_SCENARIOS));
    std::size_t played = 0;
    for (const QString& name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        for (const Story& story : readStories(folder.filePath(name).toStdString())) {
            Coverage coverage;
            const auto stage = playStory(story, coverage);
            const PerformanceSetup& setup = stage->setup().performance;
            // Behind each command, but for the stories of thousands.
            const std::size_t every =
                stage->sent().size() < 1'000 ? static_cast<std::size_t>(test::walkStep()) : stage->sent().size() / 12;
            const std::string difference = playTwins(setup, stage->sent(), stage->engine().now(), every);
            QVERIFY2(difference.empty(), (story.name + ": " + difference).c_str());
            ++played;
        }
    }
    QVERIFY(played > 50);
}

// Devices, removed ones, ids with gaps, and more of them than are remembered.
void SnapshotTest::commandIdsAreKept() {
    Twins twins({rowsSetup()}, 500);
    const AccountId buyer{1};
    SimTime t{1'000};
    std::uint64_t counter = 0;
    for (int i = 0; i < 3; ++i) {
        const AccountKind kind = i == 1 ? AccountKind::Rival : AccountKind::Person;
        twins.apply(t, command(Role::System, {}, 0, OpenAccount{.kind = kind, .deposit = {}}));
    }
    for (int i = 0; i < 3; ++i) twins.apply(t, command(Role::Buyer, buyer, ++counter, RegisterDevice{}));
    twins.apply(t, command(Role::Buyer, buyer, ++counter, RemoveDevice{DeviceIndex{2}}));
    twins.apply(t, command(Role::Buyer, AccountId{3}, 7, RegisterDevice{}));
    Command other = command(Role::Buyer, buyer, 0, TopUp{Amount{3}});
    for (std::uint64_t i = 1; i < 3'000; ++i) {
        t = t + milliseconds(7);
        other.actor.device = DeviceIndex{static_cast<std::uint8_t>(i % 4)};
        other.counter = CommandCounter{counter += 1 + i % 3};
        twins.apply(t, other);
    }
    // Again: remembered, forgotten, reused and never seen ones, on every device.
    for (std::uint64_t i = 1; i < counter + 5; i += 3) {
        for (std::uint8_t device = 0; device < 5; ++device) {
            other.actor.device = DeviceIndex{device};
            other.counter = CommandCounter{i};
            std::get<TopUp>(other.action).amount = Amount{i % 2 == 0 ? 3 : 4};
            twins.apply(t, other);
        }
    }
    twins.restore("the repeats");
    QCOMPARE(twins.difference(), std::string());
}

void SnapshotTest::severalPerformancesAreKept() {
    PerformanceSetup second = rowsSetup();
    second.plan = twoTierPlan(2, 6);
    second.opening = SimTime{90'000};
    second.policy.opening.presaleCode = PresaleCodeRule::OnceEach;
    second.presaleCodes = {900, 17, 44, 23};
    Twins twins({rowsSetup(), second}, 1);
    std::uint64_t counter = 0;
    for (int i = 0; i < 5; ++i)
        twins.apply(SimTime{1'000}, command(Role::System, {}, 0, OpenAccount{.deposit = {900}}));
    for (std::uint32_t account = 1; account <= 4; ++account) {
        for (std::uint32_t performance = 1; performance <= 2; ++performance) {
            const EnterWaitingRoom enter{performance == 1 ? 0U : second.presaleCodes[account - 1]};
            Command each = command(Role::Buyer, AccountId{account}, ++counter, enter);
            each.performance = PerformanceId{performance};
            QVERIFY(twins.apply(SimTime{90'000}, each).ok());
        }
    }
    Command again = command(Role::Buyer, AccountId{5}, ++counter, EnterWaitingRoom{900});
    again.performance = PerformanceId{2};
    QCOMPARE(twins.apply(SimTime{91'000}, again).refusal, Refusal::CodeUsed);
    for (int i = 0; i < 40; ++i) twins.advance(twins.plain().now() + seconds(20));
    QCOMPARE(twins.difference(), std::string());
}

// More orders than one command winds up.
void SnapshotTest::windingUpGoesOnWhereItWas() {
    Stage stage(busySetup({"venue rows 2 6", "policy offline", "policy letters.gate off"}));
    const AccountId buyer{1};
    const auto send = [&](Role role, AccountId account, Action action) {
        return stage.send(stage.engine().now(), command(role, account, 0, std::move(action)));
    };
    stage.advance(stage.setup().performance.opening);
    send(Role::Buyer, buyer, EnterWaitingRoom{});
    stage.advance(stage.engine().now() + seconds(1));
    send(Role::Buyer, buyer, UsePass{stage.memory(buyer).pass});
    HoldSeats hold;
    hold.seats.push(SeatIndex{0});
    for (int i = 0; i < 70; ++i) {
        stage.advance(stage.engine().now() + milliseconds(500));
        const Answer held = send(Role::Buyer, buyer, hold);
        const Answer order = send(Role::Buyer, buyer, OpenOrder{HoldVersion{held.subject}});
        QVERIFY(send(Role::Buyer, buyer, CancelOrder{OrderId{order.subject}}).ok());
    }
    send(Role::Seller, *stage.account("Sue"), CancelPerformance{});
    QCOMPARE(send(Role::System, {}, RefundNext{}).number, 6U);
    QCOMPARE(send(Role::System, {}, RefundNext{}).number, 0U);
    QCOMPARE(playTwins(stage.setup().performance, stage.sent(), stage.engine().now(), 1), std::string());
}

void SnapshotTest::anEngineWithoutAnythingComesBack() {
    const Engine engine(EngineSetup{});
    const Bytes bytes = writeSnapshot(engine, 0);
    const auto read = readSnapshot(bytes, {}, {});
    QVERIFY(static_cast<bool>(read));
    QCOMPARE(read.value()->stateHash(), engine.stateHash());
}

void SnapshotTest::theHeaderSaysWhatItIs() {
    const std::vector<PerformanceSetup> setups{rowsSetup()};
    Engine engine({.epoch = 3, .shard = 2});
    engine.addPerformance(setups[0]);
    EventBuffer events;
    engine.advance(SimTime{61'234}, events);
    const auto header = readSnapshotHeader(writeSnapshot(engine, 777));
    QVERIFY(static_cast<bool>(header));
    QCOMPARE(header.value().epoch, 3U);
    QCOMPARE(header.value().shard, 2U);
    QCOMPARE(header.value().sequence, std::uint64_t{777});
    QCOMPARE(header.value().time.ms, std::int64_t{61'234});
    QCOMPARE(header.value().configHash, configHash(2, setups));
    QCOMPARE(header.value().stateHash, engine.stateHash());
    QCOMPARE(header.value().digest, engine.digest());
}

void SnapshotTest::aNewEpochGoesOnFromAnOldSnapshot() {
    Engine engine({.epoch = 3, .shard = 1});
    const auto read = readSnapshot(writeSnapshot(engine, 0), {.epoch = 5, .shard = 1}, {});
    QVERIFY(static_cast<bool>(read));
    QCOMPARE(read.value()->setup().epoch, 3U);
    read.value()->enterEpoch(5);
    QCOMPARE(read.value()->setup().epoch, 5U);
}

QTEST_APPLESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
