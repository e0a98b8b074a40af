// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow venue` and `frontrow venues` from outside.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class VenueCommandTest : public QObject {
    Q_OBJECT

    struct Ended {
        int code = -1;
        QString out;
        QString error;
    };
    static Ended run(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral(FRONTROW_PROGRAM), arguments);
        if (!process.waitForFinished(60'000)) return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    static Ended venue(const char* arguments) {
        return run(QStringList{QStringLiteral("venue")} + QString::fromLatin1(arguments).split(QLatin1Char(' ')));
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
    }
    static void save(const QString& path, const QByteArray& content) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) file.write(content);
    }
    static QJsonObject describe(const QString& file) {
        const Ended ended = run({QStringLiteral("venue"), QStringLiteral("describe"), file, QStringLiteral("--json")});
        return QJsonDocument::fromJson(ended.out.toUtf8()).object();
    }

    const QString m_defective = QStringLiteral(FRONTROW_SOURCE_FOLDER "/tests/data/venue/defective_pretix_plan.json");

private slots:
    void listsTheVenues() {
        const Ended ended = run({QStringLiteral("venues")});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.out.count(QLatin1Char('\n')), 5);
        QVERIFY(ended.out.contains(QStringLiteral("6809 seats")));
    }

    void checksABuiltInVenue() {
        const Ended ended = venue("check arena");
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.out, QStringLiteral("Hanbit Arena: 6,809 seats, 41 sections, 3 levels\n"));
        QVERIFY(ended.error.isEmpty());
    }

    void describesInFigures() {
        const QJsonObject arena = describe(QStringLiteral("arena"));
        QCOMPARE(arena[QStringLiteral("name")].toString(), QStringLiteral("Hanbit Arena"));
        QCOMPARE(arena[QStringLiteral("levels")].toInt(), 3);
        QCOMPARE(arena[QStringLiteral("sections")].toInt(), 41);
        QCOMPARE(arena[QStringLiteral("rows")].toInt(), 492);
        QCOMPARE(arena[QStringLiteral("stretches")].toInt(), 492);
        QCOMPARE(arena[QStringLiteral("seats")].toInt(), 6809);
        QCOMPARE(arena[QStringLiteral("tiers")].toInt(), 6);
        const double width = arena[QStringLiteral("size_m")].toObject()[QStringLiteral("width")].toDouble();
        QVERIFY(width > 70 && width < 90);
    }

    void importListsRepairsOneALine() {
        const QTemporaryDir folder;
        const QString to = folder.filePath(QStringLiteral("hall.json"));
        const Ended ended =
            run({QStringLiteral("venue"), QStringLiteral("import"), m_defective, QStringLiteral("--to"), to});
        QCOMPARE(ended.code, 0);
        const QStringList lines = ended.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : lines) QVERIFY(line.startsWith(QStringLiteral("repair: ")));
        QVERIFY(lines.contains(
            QStringLiteral("repair: zone Hall, row A, seat 2: seat id \"h-1\" is used before; given one of its own")));
        QVERIFY(
            lines.contains(QStringLiteral("repair: zone Hall, row A (2), seat at position 1: name \" 1\\u{0007}\" "
                                          "cleaned to \"1\"")));
        QCOMPARE(describe(to)[QStringLiteral("seats")].toInt(), 7);
        QCOMPARE(describe(to)[QStringLiteral("repairs")].toInt(), 0);
        QCOMPARE(describe(m_defective)[QStringLiteral("repairs")].toInt(), static_cast<int>(lines.size()));
        QCOMPARE(describe(to)[QStringLiteral("digest")], describe(m_defective)[QStringLiteral("digest")]);
    }

    void exportsAndImportsAgain() {
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("theatre.pretix.json"));
        QCOMPARE(run({QStringLiteral("venue"), QStringLiteral("export"), QStringLiteral("theatre"),
                      QStringLiteral("--format"), QStringLiteral("pretix"), QStringLiteral("--to"), out})
                     .code,
                 0);
        const QJsonObject before = describe(QStringLiteral("theatre"));
        const QJsonObject after = describe(out);
        for (const char* key : {"name", "levels", "sections", "rows", "stretches", "seats", "tiers", "size_m"}) {
            QCOMPARE(after[QLatin1String(key)], before[QLatin1String(key)]);
        }
    }

    void aRefusalLeavesTheOldFile() {
        const QTemporaryDir folder;
        const QString bad = folder.filePath(QStringLiteral("bad.json"));
        const QString to = folder.filePath(QStringLiteral("to.json"));
        save(bad, "{\"zones\":[\n {\"rows\":[{\"seats\":[{\"position\":{\"x\":1e7,\"y\":0}}]}]}]}");
        save(to, "old");
        const Ended ended = run({QStringLiteral("venue"), QStringLiteral("import"), bad, QStringLiteral("--to"), to});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.out.isEmpty());
        QVERIFY(ended.error.contains(
            QStringLiteral("line 2, byte 38: zones[0].rows[0].seats[0].position.x: out of range")));
        QCOMPARE(contentOf(to), QByteArray("old"));
    }

    void refusesWithOne_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no file") << QStringLiteral("check nowhere.json")
                                 << QStringLiteral("there is no venue and no file");
        QTest::newRow("a folder") << QStringLiteral("check /") << QStringLiteral("cannot be read");
        QTest::newRow("no place to write")
            << QStringLiteral("import club --to /no/such/folder/x.json") << QStringLiteral("cannot be written");
        QTest::newRow("not JSON") << QStringLiteral("check " FRONTROW_SOURCE_FOLDER "/docs/venue-format.md")
                                  << QStringLiteral("line 1, byte 1: this is not JSON");
        QTest::newRow("another format") << QStringLiteral("check " FRONTROW_SOURCE_FOLDER
                                                          "/docs/venue-format.schema.json")
                                        << QStringLiteral("neither a Frontrow venue");
    }
    void refusesWithOne() {
        QFETCH(QString, arguments);
        QFETCH(QString, reason);
        const Ended ended = venue(qPrintable(arguments));
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.error.contains(reason), qPrintable(ended.error));
        QVERIFY(ended.out.isEmpty());
    }

    void wrongUseEndsWithTwo_data() {
        QTest::addColumn<QString>("arguments");
        for (const char* line : {"", "check", "dance club", "check club theatre", "import club", "export club --to x",
                                 "export club --format pdf --to x", "check club --to x", "check club --json",
                                 "describe club --format pretix", "check club --loud", "import club --to"}) {
            QTest::newRow(line) << QString::fromLatin1(line);
        }
    }
    void wrongUseEndsWithTwo() {
        QFETCH(QString, arguments);
        const Ended ended = venue(qPrintable(arguments));
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.error.contains(QStringLiteral("usage:")));
        QVERIFY(ended.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(VenueCommandTest)
#include "venue_command_test.moc"
