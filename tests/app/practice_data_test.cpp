// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rehearsals in a data folder: what is there afterwards, also when the program ended in the middle.
#include "hosting/practice_data.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "book/book_rebuild.h"
#include "book/set_clock.h"
#include "commands/news_words.h"
#include "commands/report_json.h"
#include "crowd/presets.h"
#include "hosting/data_care.h"
#include "hosting/rehearsal.h"
#include "practice/judge.h"
#include "storage/backup.h"
#include "support/plans.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

// 2026-03-01 12:00 UTC.
constexpr std::int64_t kNow = 1'772'366'400'000;

class FrozenClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return 5'000; }
    void sleepUntil(std::int64_t) override {}
};

// The seed with which the automatic buyer gets two tickets of a small hall.
RehearsalSetup smallHall(const char* policy = "offline") {
    RehearsalSetup setup;
    setup.scenario = presetScenario(Preset::Easy);
    setup.scenario.name = "small-hall";
    setup.scenario.policy = *policyPreset(policy);
    setup.scenario.policyPreset = policy;
    setup.plan = hallPlan(4, 6, 12);
    setup.seed = Seed{0x4F2A91};
    setup.version = "test";
    return setup;
}

struct Home {
    Home() { open(); }
    void open() {
        data.reset();
        auto opened = PracticeData::open(place.path(), clock);
        if (!opened) qFatal("%s", qPrintable(opened.error().sentence));
        data = std::move(*opened);
    }
    Rehearsal play(const RehearsalSetup& setup) {
        FrozenClock frozen;
        auto played = rehearseInFolder(setup, *data, frozen, nullptr);
        if (!played) qFatal("%s", qPrintable(played.error()));
        return std::move(*played);
    }
    // A whole run with its report, as the command does it.
    RunRow rehearseOnce(const RehearsalSetup& setup) {
        Rehearsal played = play(setup);
        const Report report = judgeRun(played.facts);
        RunRow run = *played.run;
        run.state = RunState::Finished;
        run.result = resultName(report.result);
        run.digest = report.digest;
        run.report = reportJson(report).toStdString();
        if (const auto refusal = data->close(run)) qFatal("%s", qPrintable(*refusal));
        return run;
    }
    // Another connection, for looking at the books.
    std::unique_ptr<Database> connect() { return std::move(*data->store().connect(DatabaseUse::Write)); }
    std::string bookFault() {
        const auto database = connect();
        return checkBooks(*database, data->key(), sourcesIn(*database)).fault;
    }

    QTemporaryDir place;
    SetClock clock{kNow};
    std::unique_ptr<PracticeData> data;
};

// A stream as a process leaves it that ends after so many of the run's records.
StreamId cutOff(Home& home, const RehearsalHead& head, const Recording& recording, std::size_t records) {
    const auto database = home.connect();
    RunStreams runs(*database, home.data->key(), home.clock);
    const StreamId stream = runs.begin(head)->stream;
    const auto journal = std::move(*SqliteJournal::open(*database, stream));
    World world(head.scenario, head.plan, head.seed);
    world.openPerson(head.deposit);
    std::vector<JournalRecord> batch;
    for (std::size_t i = 0; i < records; ++i) {
        const RecordedCommand& recorded = recording.commands[i];
        EventBuffer events;
        const Answer answer = world.apply(recorded.time, recorded.command, events);
        batch.push_back({i + 1, 1, 1, recorded.time, recorded.command, answer});
    }
    if (!batch.empty() && journal->append(batch) != AppendResult::Committed) qFatal("not committed");
    return stream;
}

RehearsalHead headOf(const RehearsalSetup& setup, Amount deposit = Amount{1'000'000}) {
    RehearsalHead head;
    head.program = setup.version;
    head.scenarioName = setup.scenario.name;
    head.policy = setup.scenario.policyPreset;
    head.venueName = setup.plan->name();
    head.seedText = setup.seed.text();
    head.party = setup.party;
    head.deposit = deposit;
    head.scenario = setup.scenario;
    head.seed = setup.seed;
    head.plan = setup.plan;
    return head;
}

}  // namespace

class PracticeDataTest : public QObject {
    Q_OBJECT

private slots:
    void aProfileKeepsItsNewName() {
        const QTemporaryDir folder;
        const SystemUtcClock clock;
        {
            auto opened = PracticeData::open(folder.path(), clock);
            QVERIFY(static_cast<bool>(opened));
            QCOMPARE((*opened)->renameProfile(QStringLiteral("  하늘   Seo ")), std::optional<QString>());
            QVERIFY((*opened)->renameProfile(QStringLiteral("   ")).has_value());
            QVERIFY((*opened)->renameProfile(QString(31, QLatin1Char('x'))).has_value());
        }
        const auto again = PracticeData::open(folder.path(), clock);
        QVERIFY(static_cast<bool>(again));
        QCOMPARE(QString::fromStdString((*again)->profile().name), QStringLiteral("하늘 Seo"));
    }

    void twoRunsInOneFolder() {
        Home home;
        const RunRow first = home.rehearseOnce(smallHall("classic-web-sale"));
        const Amount between = home.data->profile().wallet;
        QVERIFY(between < Amount{1'000'000});
        home.open();
        RehearsalSetup other = smallHall("classic-web-sale");
        other.seed = Seed{0x4F2A92};
        const RunRow second = home.rehearseOnce(other);
        home.open();
        const auto runs = home.data->runs();
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[0].stream, second.stream);
        QCOMPARE(runs[1].digest, first.digest);
        QVERIFY(runs[0].state == RunState::Finished && runs[0].result == "tickets");
        QCOMPARE(home.data->tickets(first.stream).size(), std::size_t{2});
        QCOMPARE(home.data->allTickets().size(), std::size_t{4});
        Amount spent;
        for (const TicketRow& ticket : home.data->allTickets()) spent += ticket.price;
        QCOMPARE(home.data->profile().wallet.minor, 1'000'000 - spent.minor);
        QCOMPARE(home.data->walletLines().back().entry.walletAfter.minor, home.data->profile().wallet.minor);
        QCOMPARE(home.data->walletLines().back().run, second.stream);
        QCOMPARE(home.bookFault(), std::string());
    }

    void theFolderChangesNothingAboutTheRun() {
        FrozenClock frozen;
        const Rehearsal loose = rehearse(smallHall(), frozen, nullptr);
        Home home;
        const Rehearsal kept = home.play(smallHall());
        QCOMPARE(kept.recording.digest, loose.recording.digest);
        QCOMPARE(kept.recording.commands.size(), loose.recording.commands.size());
        QCOMPARE(kept.facts.walletAfter.minor, loose.facts.walletAfter.minor);
    }

    // The same seed is the same run whatever was bought before.
    void theWalletIsToppedUpToWhatTheScenarioExpects() {
        Home home;
        RehearsalSetup setup = smallHall("classic-web-sale");
        setup.scenario.policy.payment.topUpAllowed = 1;
        setup.scenario.policy.payment.walletStart = 1'000'000;
        const RunRow first = home.rehearseOnce(setup);
        const Amount left = home.data->profile().wallet;
        const Rehearsal again = home.play(setup);
        QCOMPARE(again.toppedUp.minor, 1'000'000 - left.minor);
        QCOMPARE(QString::number(again.recording.digest, 16).rightJustified(16, QLatin1Char('0')).toStdString(),
                 first.digest);
        bool told = false;
        for (const auto& line : home.data->walletLines()) told = told || line.entry.kind == EntryKind::TopUp;
        QVERIFY(told);
        QCOMPARE(home.bookFault(), std::string());
    }

    void whereTopUpsAreOffOneTakesWhatThereIs() {
        Home home;
        RehearsalSetup setup = smallHall("classic-web-sale");
        setup.scenario.policy.payment.walletStart = 1'000'000;
        home.rehearseOnce(setup);
        const Amount left = home.data->profile().wallet;
        const Rehearsal poorer = home.play(setup);
        QCOMPARE(poorer.toppedUp.minor, 0);
        QVERIFY(poorer.recording.deposit == left);
        // The recording knows it, so that it can be run again.
        const auto read = readRecording(writeRecording(poorer.recording));
        QVERIFY(read && read->deposit == left);
        QCOMPARE(replayed(*read)->engine().digest(), poorer.recording.digest);
        Recording without = *read;
        without.deposit.reset();
        QVERIFY(replayed(without)->engine().digest() != poorer.recording.digest);
    }

    void theNextRunKnowsTheSeedAndTheBest() {
        Home home;
        const RunRow first = home.rehearseOnce(smallHall());
        QVERIFY(QByteArray::fromStdString(first.report).contains("\"known_seed\": false"));
        const Rehearsal again = home.play(smallHall());
        QVERIFY(again.facts.world.seedKnowledge == SeedKnowledge::Known);
        QVERIFY(again.facts.best.has_value());
        QCOMPARE(again.facts.best->phases.total().ms, judgeRun(again.facts).total.ms);
    }

    // Whatever the process had written when it ended: nothing that was acknowledged is lost, the rest
    // lapses by the sale's own rules, and the next start says so.
    void aRunCutOffAnywhereIsSettled_data() {
        QTest::addColumn<QString>("policy");
        QTest::newRow("card") << QStringLiteral("offline");
        QTest::newRow("wallet") << QStringLiteral("classic-web-sale");
    }
    void aRunCutOffAnywhereIsSettled() {
        QFETCH(QString, policy);
        FrozenClock frozen;
        RehearsalSetup setup = smallHall(policy.toLatin1().constData());
        setup.scenario.policy.payment.outcomes = OutcomeModel::Calm;
        const Rehearsal whole = rehearse(setup, frozen, nullptr);
        const auto& commands = whole.recording.commands;
        std::size_t paysAt = 0, ordersAt = 0, holdsAt = 0;
        for (std::size_t i = 0; i < commands.size(); ++i) {
            const Action& action = commands[i].command.action;
            if (std::holds_alternative<Pay>(action)) paysAt = i + 1;
            if (std::holds_alternative<OpenOrder>(action)) ordersAt = i + 1;
            if (std::holds_alternative<HoldParty>(action) || std::holds_alternative<HoldSeats>(action)) holdsAt = i + 1;
        }
        QVERIFY(holdsAt > 0 && ordersAt > holdsAt && paysAt > ordersAt);
        Home home;
        const Amount deposit{setup.scenario.policy.payment.walletStart};
        for (std::size_t records = 0; records <= commands.size(); ++records) {
            const Amount before = home.data->profile().wallet;
            const StreamId stream = cutOff(home, headOf(setup, deposit), whole.recording, records);
            home.open();
            const auto& settled = home.data->news().settled;
            QCOMPARE(settled.size(), std::size_t{1});
            QCOMPARE(settled[0].problem, std::string());
            QVERIFY(settled[0].run.stream == stream && settled[0].run.state == RunState::Interrupted);
            const bool paid = records >= paysAt;
            QCOMPARE(settled[0].tickets.size(), std::size_t{paid ? 2U : 0U});
            QCOMPARE(settled[0].run.lapsedSeats, records >= holdsAt && !paid ? 2U : 0U);
            QVERIFY(settled[0].run.result == (paid ? "tickets" : "left_early"));
            const QString words = newsSentences(home.data->news()).join(QLatin1Char('\n'));
            QVERIFY2(words.contains(paid ? QStringLiteral("kept: ") : QStringLiteral("no ticket had been paid")),
                     qPrintable(words));
            Amount spent;
            for (const TicketRow& ticket : settled[0].tickets) spent += ticket.price;
            if (policy == QStringLiteral("offline")) spent = Amount{};
            QCOMPARE(home.data->profile().wallet.minor, (before - spent).minor);
            if (home.data->profile().wallet < deposit) QVERIFY(home.data->topUp(deposit)->ok());
        }
        QCOMPARE(home.bookFault(), std::string());
        // Once is enough.
        home.open();
        QVERIFY(home.data->news().settled.empty());
    }

    void aCrashWhileItWasSettledChangesNothing() {
        FrozenClock frozen;
        RehearsalSetup setup = smallHall("classic-web-sale");
        setup.scenario.policy.payment.outcomes = OutcomeModel::Calm;
        const Rehearsal whole = rehearse(setup, frozen, nullptr);
        Home home;
        const StreamId stream =
            cutOff(home, headOf(setup, Amount{500'000}), whole.recording, whole.recording.commands.size());
        home.open();
        const Amount wallet = home.data->profile().wallet;
        const auto tickets = home.data->tickets(stream);
        // As if it had ended before its page was committed: the journal has the loss of the connection,
        // run and books have nothing.
        {
            const auto database = home.connect();
            QVERIFY(database->run(QStringLiteral("UPDATE run SET state = 1")));
            QVERIFY(database->run(QStringLiteral("UPDATE stream SET state = 1 WHERE kind = 2")));
            QVERIFY(database->run(
                QStringLiteral("DELETE FROM ledger_entry WHERE ticket IS NOT NULL OR booking IS NOT NULL")));
            QVERIFY(database->run(QStringLiteral("DELETE FROM ticket")));
            QVERIFY(database->run(QStringLiteral("DELETE FROM booking")));
            QVERIFY(database->run(QStringLiteral("DELETE FROM account WHERE key >> 32 = 2")));
            QVERIFY(database->run(QStringLiteral("DELETE FROM book_page WHERE stream = 2")));
            QVERIFY(database->run(QStringLiteral("UPDATE profile SET wallet = 1000000")));
        }
        QCOMPARE(stream.value, std::uint64_t{2});
        home.open();
        QCOMPARE(home.data->news().settled.size(), std::size_t{1});
        QCOMPARE(home.data->profile().wallet.minor, wallet.minor);
        QCOMPARE(home.data->tickets(stream).size(), tickets.size());
        QCOMPARE(home.data->tickets(stream)[0].code, tickets[0].code);
        QCOMPARE(home.bookFault(), std::string());
    }

    void aRunOfAnotherCrowdKeepsWhatItHas() {
        Home home;
        const RunRow played = home.rehearseOnce(smallHall("classic-web-sale"));
        const Amount wallet = home.data->profile().wallet;
        {
            // The program is another one now: the head says which crowd the run had.
            const auto database = home.connect();
            RehearsalHead head = headOf(smallHall("classic-web-sale"), Amount{500'000});
            head.crowdVersion = kCrowdVersion + 1;
            const auto bytes = writeRehearsalHead(head);
            const QByteArray text(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
            QVERIFY(database->run(QStringLiteral("UPDATE stream_head SET bytes = ?, sha256 = ? WHERE stream = 2"),
                                  {text, QCryptographicHash::hash(text, QCryptographicHash::Sha256)}));
            QVERIFY(database->run(QStringLiteral("UPDATE run SET crowd_version = ?"), {kCrowdVersion + 1}));
        }
        home.open();
        QCOMPARE(home.data->runs()[0].report, played.report);
        QCOMPARE(home.data->profile().wallet.minor, wallet.minor);
        const auto recording = home.data->recording(played.stream);
        QVERIFY(!recording);
        QVERIFY(recording.error().contains(QStringLiteral("crowd version %1").arg(kCrowdVersion + 1)));
        const auto offers = home.data->cancelOffers(played.stream, {TicketId{1}});
        QVERIFY(!offers && offers.error().contains(QStringLiteral("another crowd")));
        const auto database = home.connect();
        const auto before = dumpBooks(*database);
        const auto rebuilt = rebuildBooks(*database, home.data->key(), sourcesIn(*database));
        QVERIFY2(rebuilt.fault.empty(), rebuilt.fault.c_str());
        QCOMPARE(rebuilt.kept.size(), std::size_t{1});
        QVERIFY(dumpBooks(*database) == before);
    }

    void ticketsCanBeGivenBackUntilThePerformance() {
        Home home;
        const RunRow run = home.rehearseOnce(smallHall());
        const auto tickets = home.data->tickets(run.stream);
        const TicketId one{numberOf(tickets[0].key)}, other{numberOf(tickets[1].key)};
        // From six days before, a tenth is kept back.
        home.clock.passDays(25);
        const auto offers = home.data->cancelOffers(run.stream, {one});
        QVERIFY2(offers, qPrintable(offers ? QString() : offers.error()));
        QCOMPARE((*offers)[0].charge.minor, tickets[0].price.minor / 10);
        const Amount before = home.data->profile().wallet;
        const auto answer = home.data->cancel(run.stream, {one});
        QVERIFY(answer && answer->ok());
        QCOMPARE(home.data->profile().wallet.minor, (before + (*offers)[0].refund).minor);
        QVERIFY(home.data->tickets(run.stream)[0].state == TicketRowState::Void);
        QVERIFY(home.data->cancel(run.stream, {one})->refusal == Refusal::AlreadyRefunded);
        home.open();
        QVERIFY(home.data->news().settled.empty());
        home.clock.passDays(10);
        QVERIFY((*home.data->cancelOffers(run.stream, {other}))[0].refusal == Refusal::TooLate);
        QVERIFY(home.data->cancel(run.stream, {other})->refusal == Refusal::TooLate);
        QCOMPARE(home.bookFault(), std::string());
        const auto database = home.connect();
        const auto kept = dumpBooks(*database);
        QCOMPARE(rebuildBooks(*database, home.data->key(), sourcesIn(*database)).fault, std::string());
        QVERIFY(dumpBooks(*database) == kept);
    }

    void codesAreJudged() {
        Home home;
        const RunRow run = home.rehearseOnce(smallHall());
        const TicketRow ticket = home.data->tickets(run.stream)[0];
        const QString code = QString::fromStdString(ticket.code);
        std::optional<TicketRow> found;
        QVERIFY(home.data->judge(code, found) == TicketVerdict::Valid);
        QCOMPARE(found->key, ticket.key);
        QString forged = code;
        forged[46] = forged[46] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        QVERIFY(home.data->judge(forged, found) == TicketVerdict::Forged);
        TicketCode stranger = *readTicketCode(ticket.code);
        stranger.ticket = TicketId{99'999};
        QVERIFY(home.data->judge(QString::fromStdString(ticketCodeText(stranger)), found) == TicketVerdict::Unknown);
        QVERIFY(home.data->judge(QStringLiteral("hello"), found) == TicketVerdict::NoCode);
        QVERIFY(home.data->cancel(run.stream, {TicketId{numberOf(ticket.key)}})->ok());
        QVERIFY(home.data->judge(code, found) == TicketVerdict::Void);
        // Another folder has another key.
        Home elsewhere;
        elsewhere.rehearseOnce(smallHall());
        QVERIFY(elsewhere.data->judge(code, found) == TicketVerdict::Forged);
    }

    void aFolderInUseCanBeLookedAt() {
        Home home;
        home.rehearseOnce(smallHall());
        const auto second = PracticeData::open(home.place.path(), home.clock);
        QVERIFY(!second && second.error().inUse);
        const auto look = PracticeData::look(home.place.path(), home.clock);
        QVERIFY(look);
        QCOMPARE((*look)->runs().size(), std::size_t{1});
        QCOMPARE((*look)->profile().wallet.minor, home.data->profile().wallet.minor);
    }

    void aRunCanBeTakenOffTheHistory() {
        Home home;
        const RunRow run = home.rehearseOnce(smallHall("classic-web-sale"));
        const Amount wallet = home.data->profile().wallet;
        QVERIFY(!home.data->deleteRun(run.stream));
        home.open();
        QVERIFY(home.data->runs().empty());
        QCOMPARE(home.data->profile().wallet.minor, wallet.minor);
        QCOMPARE(home.data->allTickets().size(), std::size_t{2});
        QCOMPARE(home.bookFault(), std::string());
        QVERIFY(home.data
                    ->cancel(run.stream, {TicketId{numberOf(home.data->allTickets()[0].key)},
                                          TicketId{numberOf(home.data->allTickets()[1].key)}})
                    ->ok());
    }

    void theRecordingOfAKeptRunReachesItsDigest() {
        Home home;
        const RunRow run = home.rehearseOnce(smallHall());
        const auto recording = home.data->recording(run.stream);
        QVERIFY2(recording, qPrintable(recording ? QString() : recording.error()));
        const auto read = readRecording(writeRecording(*recording));
        QVERIFY(bool(read));
        QCOMPARE(QString::number(replayed(*read)->engine().digest(), 16).rightJustified(16, QLatin1Char('0')),
                 QString::fromStdString(run.digest));
    }

    void aLostKeyIsSaidAndRebuildingSignsAnew() {
        Home home;
        const RunRow run = home.rehearseOnce(smallHall());
        const std::string code = home.data->tickets(run.stream)[0].code;
        home.data.reset();
        QVERIFY(QFile::remove(home.place.filePath(QStringLiteral("ticket.key"))));
        const auto refused = PracticeData::open(home.place.path(), home.clock);
        QVERIFY(!refused && refused.error().sentence.contains(QStringLiteral("frontrow data rebuild")));
        const auto rebuilt = rebuildData(home.place.path(), dataPlugs(), kNow);
        QVERIFY2(rebuilt, qPrintable(rebuilt ? QString() : rebuilt.error()));
        home.open();
        const std::string anew = home.data->tickets(run.stream)[0].code;
        QVERIFY(anew != code);
        std::optional<TicketRow> found;
        QVERIFY(home.data->judge(QString::fromStdString(anew), found) == TicketVerdict::Valid);
        QVERIFY(home.data->judge(QString::fromStdString(code), found) == TicketVerdict::Forged);
    }

    void aBackupIsMadeOnceAnHourAndLeadsBack() {
        Home home;
        const auto backups = [&] { return listBackups(DataPaths(home.place.path())); };
        home.rehearseOnce(smallHall());
        QCOMPARE(home.data->backUpIfDue().value_or(QString()), QString());
        QCOMPARE(backups().size(), std::size_t{1});
        home.clock.now = kNow + hours(1).ms - 1;
        home.rehearseOnce(smallHall());
        QCOMPARE(home.data->backUpIfDue().value_or(QString()), QString());
        QCOMPARE(backups().size(), std::size_t{1});
        home.clock.now = kNow + hours(1).ms + 1;
        QCOMPARE(home.data->backUpIfDue().value_or(QString()), QString());
        QCOMPARE(backups().size(), std::size_t{2});
        const QString first = backups().back().path;
        home.data.reset();
        const auto restored = restoreData(home.place.path(), first, dataPlugs(), kNow + hours(2).ms);
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error()));
        home.open();
        QCOMPARE(home.data->runs().size(), std::size_t{1});
        QCOMPARE(home.bookFault(), std::string());
    }

    void checkingFindsARowThatNoJournalGives() {
        Home home;
        home.rehearseOnce(smallHall("classic-web-sale"));
        home.data.reset();
        QVERIFY(bool(checkData(home.place.path(), dataPlugs())));
        {
            const auto database =
                Database::open(home.place.filePath(QStringLiteral("frontrow.db")), DatabaseUse::Write);
            QVERIFY(database && (*database)->run(QStringLiteral("UPDATE ticket SET seat_number = '99'")));
        }
        const auto checked = checkData(home.place.path(), dataPlugs());
        QVERIFY(!checked);
        QVERIFY2(checked.error().contains(QStringLiteral("is not what its journal says")), qPrintable(checked.error()));
    }
};

QTEST_GUILESS_MAIN(PracticeDataTest)
#include "practice_data_test.moc"
