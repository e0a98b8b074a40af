// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A data folder that moves: everything is there afterwards, whoever asks at the old place, and a refusal changes
// nothing.
#include "hosting/folder_move.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "book/set_clock.h"
#include "hosting/practice_data.h"

using namespace frontrow;

namespace {

constexpr std::int64_t kNow = 1'772'366'400'000;

QStringList entriesOf(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

}  // namespace

class FolderMoveTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        m_from = m_home->filePath(QStringLiteral("from"));
        auto data = PracticeData::open(m_from, m_clock);
        QVERIFY(static_cast<bool>(data));
        QVERIFY(!(*data)->renameProfile(QStringLiteral("Haneul")));
        QDir(m_from).mkpath(QStringLiteral("scenarios"));
        QFile own(m_from + QStringLiteral("/scenarios/own.json"));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write("{}") == 2);
    }

    void everythingIsAtTheNewPlaceAndTheOldOneSaysSo() {
        const QString to = m_home->filePath(QStringLiteral("a/to"));
        const auto moved = moveData(m_from, to, dataPlugs());
        QVERIFY2(static_cast<bool>(moved), moved ? "" : qPrintable(moved.error()));
        QCOMPARE(entriesOf(m_from), QStringList{QStringLiteral("moved-to")});
        QCOMPARE(whereDataLies(m_from), to);
        QVERIFY(QFile::exists(to + QStringLiteral("/scenarios/own.json")));
        QCOMPARE(nameIn(to), "Haneul");
    }

    void itMovesBackToWhereItWas() {
        const QString to = m_home->filePath(QStringLiteral("to"));
        QVERIFY(static_cast<bool>(moveData(m_from, to, dataPlugs())));
        QVERIFY(static_cast<bool>(moveData(to, m_from, dataPlugs())));
        QCOMPARE(whereDataLies(m_from), m_from);
        QCOMPARE(nameIn(m_from), "Haneul");
        QVERIFY(!entriesOf(m_from).contains(QStringLiteral("moved-to")));
    }

    void aFolderWithSomethingInItIsRefused() {
        const QString to = m_home->filePath(QStringLiteral("to"));
        QDir().mkpath(to);
        QFile mine(to + QStringLiteral("/mine.txt"));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        const QStringList before = entriesOf(m_from);
        QVERIFY(moveData(m_from, to, dataPlugs()).error().contains(QLatin1String("not empty")));
        QVERIFY(moveData(m_from, m_from + QStringLiteral("/below"), dataPlugs())
                    .error()
                    .contains(QLatin1String("lies in")));
        QCOMPARE(entriesOf(m_from), before);
        QCOMPARE(whereDataLies(m_from), m_from);
        QVERIFY(mine.exists());
    }

    // A copy that does not pass its check is thrown away.
    void damagedDataStaysWhereItIs() {
        QFile database(DataPaths(m_from).database());
        QVERIFY(database.open(QIODevice::ReadWrite) && database.seek(4'096));
        QVERIFY(database.write(QByteArray(8'192, 'x')) == 8'192);
        database.close();
        const QString to = m_home->filePath(QStringLiteral("to"));
        QVERIFY(!moveData(m_from, to, dataPlugs()));
        QVERIFY(!QFile::exists(to));
        QVERIFY(QFile::exists(DataPaths(m_from).database()));
        QCOMPARE(whereDataLies(m_from), m_from);
    }

    void wordThatLeadsInARingLeadsNowhere() {
        for (const auto& [at, to] : {std::pair{"one", "two"}, std::pair{"two", "one"}}) {
            QDir(m_home->path()).mkpath(QLatin1String(at));
            QFile word(m_home->filePath(QLatin1String(at)) + QStringLiteral("/moved-to"));
            QVERIFY(word.open(QIODevice::WriteOnly));
            word.write(m_home->filePath(QLatin1String(to)).toUtf8());
        }
        QCOMPARE(whereDataLies(m_home->filePath(QStringLiteral("one"))), m_home->filePath(QStringLiteral("one")));
    }

private:
    std::string nameIn(const QString& folder) {
        auto data = PracticeData::open(folder, m_clock);
        return data ? (*data)->profile().name : std::string();
    }

    const test::SetClock m_clock{kNow};
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_from;
};

QTEST_GUILESS_MAIN(FolderMoveTest)
#include "folder_move_test.moc"
