// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scenario_shelf.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "crowd/built_in_scenarios.h"
#include "models/scenario_list_model.h"
#include "models/scenario_words.h"
#include "models/venue_shelf.h"
#include "venue/venue_catalogue.h"

using namespace frontrow;

class ShelvesTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void offersTheBuiltInScenariosFirst() {
        const ScenarioShelf shelf(place("scenarios"));
        QCOMPARE(shelf.entries().size(), builtInScenarios().size());
        QVERIFY(shelf.find("arena-sprint") != nullptr && shelf.find("mine") == nullptr);
    }

    void keepsOwnScenariosAcrossStarts() {
        ScenarioShelf shelf(place("scenarios"));
        Scenario mine = *builtInScenario("easy");
        mine.name = shelf.freeName(QStringLiteral("Friday Night!"));
        mine.titleEn = "Friday Night!";
        QCOMPARE(mine.name, std::string("friday-night"));
        QVERIFY(!shelf.save(mine));
        const ScenarioShelf again(place("scenarios"));
        QVERIFY(again.find("friday-night") != nullptr);
        QCOMPARE(again.find("friday-night")->scenario.titleEn, mine.titleEn);
        QCOMPARE(again.freeName(QStringLiteral("friday night")), std::string("friday-night-2"));
    }

    void namesOwnScenariosForRunsThatKnowTheNameOnly() {
        {
            ScenarioShelf shelf(place("scenarios"));
            Scenario mine = *builtInScenario("easy");
            mine.name = "mine";
            mine.titleEn = "Friday Night!";
            QVERIFY(!shelf.save(mine));
            QCOMPARE(scenarioTitle(mine.name), QStringLiteral("Friday Night!"));
        }
        nameOwnScenarios({});
        QCOMPARE(scenarioTitle(std::string("mine")), QStringLiteral("mine"));
        ScenarioShelf again(place("scenarios"));
        QCOMPARE(scenarioTitle(std::string("mine")), QStringLiteral("Friday Night!"));
        QVERIFY(!again.remove("mine"));
        QCOMPARE(scenarioTitle(std::string("mine")), QStringLiteral("mine"));
        QVERIFY(scenarioTitle(std::string("easy")) != QStringLiteral("easy"));
    }

    void leavesBuiltInScenariosAsTheyAre() {
        ScenarioShelf shelf(place("scenarios"));
        QVERIFY(shelf.save(*builtInScenario("easy")).has_value());
        QVERIFY(!shelf.remove("easy"));
        QVERIFY(shelf.find("easy") != nullptr);
    }

    void removesOwnScenariosWithTheirFile() {
        ScenarioShelf shelf(place("scenarios"));
        Scenario mine = *builtInScenario("easy");
        mine.name = "mine";
        QVERIFY(!shelf.save(mine));
        QVERIFY(!shelf.remove("mine"));
        QVERIFY(shelf.find("mine") == nullptr);
        QVERIFY(QDir(place("scenarios")).isEmpty());
    }

    void readsWhatItExported() {
        const ScenarioShelf shelf(place("scenarios"));
        const QString file = place("export.json");
        QVERIFY(!ScenarioShelf::exportTo(*builtInScenario("flaky-network"), file));
        const auto read = shelf.read(file);
        QVERIFY(static_cast<bool>(read));
        QCOMPARE(read->network.loss, 20);
        QCOMPARE(read->name, std::string("flaky-network-2"));  // its own name is taken
    }

    void saysWhyAFileIsRefused_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << QByteArray("{\"format\": oh") << "damaged";
        QTest::newRow("another format") << QByteArray(R"({"format": "frontrow-venue", "version": 1})")
                                        << "not a scenario file";
        QTest::newRow("newer") << QByteArray(R"({"format": "frontrow-scenario", "version": 9, "name": "a"})")
                               << "version 9";
        QTest::newRow("no version") << QByteArray(R"({"format": "frontrow-scenario", "name": "a"})") << "which version";
        QTest::newRow("out of range")
            << QByteArray(
                   R"({"format": "frontrow-scenario", "version": 1, "name": "a", "policy": {"holds": {"hold_ms": 1}}})")
            << "“Hold time” (policy.holds.hold_ms) is out of its range. It may be 5 s to 30 min";
        QTest::newRow("no such choice")
            << QByteArray(
                   R"({"format": "frontrow-scenario", "version": 1, "name": "a", "policy": {"letters": {"gate": "x"}}})")
            << "Before the map";
        QTest::newRow("unknown field")
            << QByteArray(R"({"format": "frontrow-scenario", "version": 1, "name": "a", "speed": 1})") << "“speed”";
    }
    void saysWhyAFileIsRefused() {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const QString file = write("broken.json", content);
        const auto read = ScenarioShelf(place("scenarios")).read(file);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(says), qPrintable(read.error()));
    }

    void namesFilesOfTheFolderThatCannotBeRead() {
        QVERIFY(QDir().mkpath(place("scenarios")));
        write("scenarios/broken.json", "oh");
        const ScenarioShelf shelf(place("scenarios"));
        QCOMPARE(shelf.unreadable().size(), 1);
        QVERIFY(shelf.unreadable().first().startsWith(QStringLiteral("broken.json: ")));
    }

    void offersTheBuiltInVenues() {
        VenueShelf shelf(place("plans"));
        QCOMPARE(shelf.entries().size(), builtInVenues().size());
        QCOMPARE(shelf.plan(QStringLiteral("club")).value()->seatCount(), shelf.find(QStringLiteral("club"))->seats);
        QVERIFY(!shelf.plan(QStringLiteral("nowhere")));
    }

    void keepsOwnPlansUnderAFreeKey() {
        VenueShelf shelf(place("plans"));
        const auto read = VenueShelf::read(clubFile());
        QVERIFY(static_cast<bool>(read));
        QVERIFY(read->repairs.isEmpty());
        QCOMPARE(shelf.keep(*read).value(), QStringLiteral("blue-door-club"));
        QCOMPARE(shelf.keep(*read).value(), QStringLiteral("blue-door-club-2"));
        QVERIFY(!shelf.keep(*read, QStringLiteral("arena")));
        VenueShelf again(place("plans"));
        QCOMPARE(again.plan(QStringLiteral("blue-door-club")).value()->digest(), read->plan->digest());
        QVERIFY(!again.remove(QStringLiteral("blue-door-club")));
        QVERIFY(again.find(QStringLiteral("blue-door-club")) == nullptr);
    }

    void listsWhatAnImportRepaired() {
        const QString file =
            write("hall.json", R"({"name": "Hall", "zones": [{"name": "Main", "position": {"x": 0, "y": 0},
            "rows": [{"row_number": "1", "position": {"x": 0, "y": 0}, "seats": [
                {"seat_guid": "a", "seat_number": "1", "position": {"x": 0, "y": 0}, "category": "X"},
                {"seat_guid": "a", "seat_number": "2", "position": {"x": 50, "y": 0}, "category": "X"}]}]}],
            "categories": [], "size": {"width": 100, "height": 100}})");
        const auto read = VenueShelf::read(file);
        QVERIFY2(static_cast<bool>(read), read ? "" : qPrintable(read.error()));
        QVERIFY(!read->repairs.isEmpty());
        QVERIFY(read->repairs.join(u'\n').contains(QStringLiteral("used before")));
    }

    void refusesAPlanInWords() {
        const auto read = VenueShelf::read(write("plan.json", "no plan"));
        QVERIFY(!read && read.error().contains(QStringLiteral("not JSON")));
    }

    void keyOfANameIsPlain_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("words") << "Friday  Night!"
                               << "friday-night";
        QTest::newRow("accents") << "Café de Flore"
                                 << "cafe-de-flore";
        QTest::newRow("Hangul") << "금요일"
                                << "own";
    }
    void keyOfANameIsPlain() {
        QFETCH(QString, name);
        QFETCH(QString, key);
        QCOMPARE(keyFromName(name), key);
    }

    void cardsSayWhatIsPlayed() {
        ScenarioShelf scenarios(place("scenarios"));
        const VenueShelf venues(place("plans"));
        Scenario lost = *builtInScenario("easy");
        lost.name = "lost";
        lost.titleEn = "Lost";
        lost.venue = "old-hall";
        QVERIFY(!scenarios.save(lost));
        ScenarioListModel model(scenarios, venues);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.renew(QStringLiteral("club"), {});
        const auto cell = [&](const char* name, int role) {
            return model.index(model.rowOf(QString::fromLatin1(name))).data(role).toString();
        };
        QCOMPARE(cell("arena-sprint", ScenarioListModel::CharacterRole),
                 QStringLiteral("6,809 seats · sells out in 150 s"));
        QCOMPARE(cell("arena-sprint", ScenarioListModel::RivalsRole), QStringLiteral("68,090 rivals"));
        QCOMPARE(cell("easy", ScenarioListModel::RivalsRole), QStringLiteral("1,200 rivals"));
        QCOMPARE(cell("easy", ScenarioListModel::BestRole), QStringLiteral("best —"));
        QVERIFY(cell("lost", ScenarioListModel::CharacterRole).contains(QStringLiteral("old-hall")));
        QCOMPARE(model.rowOf(QStringLiteral("lost")), model.rowCount() - 1);
    }

    void aBuiltInBestComesFromTheScenarioAsItIs() {
        const ScenarioShelf scenarios(place("scenarios"));
        const VenueShelf venues(place("plans"));
        ScenarioListModel model(scenarios, venues);
        PastRun run{0, "arena-sprint", "Hanbit Arena", {}};
        run.report.result = RunResult::Tickets;
        run.report.total = seconds(20);
        const auto best = [&] {
            model.renew(QStringLiteral("club"), {run});
            return model.index(model.rowOf(QStringLiteral("arena-sprint")))
                .data(ScenarioListModel::BestRole)
                .toString();
        };
        QCOMPARE(best(), QStringLiteral("best —"));
        run.report.fixedScenario = true;
        QCOMPARE(best(), QStringLiteral("best 20.00 s"));
    }

private:
    QString place(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString write(const char* name, const QByteArray& content) const {
        QFile file(place(name));
        if (file.open(QIODevice::WriteOnly)) file.write(content);
        return file.fileName();
    }
    QString clubFile() const { return write("club-copy.json", venueBytes(QStringLiteral("club")).value()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ShelvesTest)
#include "scenario_shelf_test.moc"
