// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Databases that earlier versions of the program made: each is opened, raised to the schema of today,
// and its records run to the state that was written down then. tests/data/golden/README.md says how
// one is made.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <array>

#include "storage/backup.h"
#include "storage/faulty_disk.h"
#include "storage/migrations.h"
#include "storage/sample_store.h"
#include "storage/small_sale.h"
#include "support/walk_step.h"

using namespace frontrow;

namespace {

struct Golden {
    int schema;
    std::uint64_t records;
    std::uint64_t state;
};

// One for every schema, with what was true of it when it was made.
constexpr std::array kGolden{
    Golden{1, 400, 0x9fca2045c0be827f},
    Golden{2, 400, 0x9fca2045c0be827f},
    Golden{3, 400, 0x9fca2045c0be827f},
    Golden{4, 400, 0x9fca2045c0be827f},
};

QString fileOf(int schema) {
    return QStringLiteral(FRONTROW_SOURCE_FOLDER "/tests/data/golden/schema-%1.db").arg(schema);
}

// As a start finds it.
void layInto(const QString& folder, int schema) {
    const QString path = folder + QStringLiteral("/frontrow.db");
    QVERIFY(QFile::copy(fileOf(schema), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto database = Database::open(path, DatabaseUse::Write);
    QVERIFY(database && (*database)->emptyLog());
}

QStringList schemaText(Database& database) {
    QStringList lines;
    QSqlQuery& rows =
        database.statement(QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));
    if (!rows.exec()) return {};
    while (rows.next()) lines.append(rows.value(0).toString().simplified());
    rows.finish();
    return lines;
}

// Empty where the folder holds what that golden database held.
QString looked(const QString& folder, const Golden& golden) {
    OpenFolder open(folder);
    if (open.fault)
        return QStringLiteral("fault %1 %2").arg(static_cast<int>(open.fault->problem)).arg(open.fault->detail);
    if (checkDatabase(*open.database, CheckDepth::Whole)) return QStringLiteral("it does not pass its check");
    if (*schemaOf(*open.database) != newestSchema()) return QStringLiteral("it has an old schema");
    const auto stream = StreamTable(*open.database).find(StreamId(1));
    if (!stream || stream->committed != golden.records) return QStringLiteral("records are lost");
    if (!stream->noted || stream->noted->hash != golden.state) return QStringLiteral("its noted state is another");
    const auto count = checkReplay(*open.database, smallSaleStages(), ReplayScope::EveryStream);
    if (!count)
        return QStringLiteral("it runs to another state: record %1 %2")
            .arg(count.error().other)
            .arg(count.error().detail);
    open.close();
    return count->records == golden.records ? QString() : QStringLiteral("it was not run to its end");
}

}  // namespace

class GoldenTest : public QObject {
    Q_OBJECT

    FaultyDisk& m_disk = FaultyDisk::install();

    void eachGolden_data(int below) {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kGolden.size(); ++i) {
            if (kGolden[i].schema < below) {
                QTest::newRow(qPrintable(QStringLiteral("schema %1").arg(kGolden[i].schema))) << static_cast<int>(i);
            }
        }
    }

    // When nothing fails.
    std::uint64_t callsOfRaising(int schema) {
        const QTemporaryDir folder;
        layInto(folder.path(), schema);
        m_disk.repair();
        const OpenFolder raised(folder.path(), m_disk);
        return raised.fault ? 0 : m_disk.calls();
    }

private slots:
    void initTestCase() {
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) qputenv("TMPDIR", "/dev/shm");
    }

    // The newest may be without one until it is released.
    void everyOlderSchemaHasOne() {
        QVERIFY(static_cast<int>(kGolden.size()) >= newestSchema() - 1);
        for (const Golden& golden : kGolden) QVERIFY(QFile::exists(fileOf(golden.schema)));
    }

    void isRaisedAndRunsToItsRecordedState_data() { eachGolden_data(newestSchema() + 1); }
    void isRaisedAndRunsToItsRecordedState() {
        QFETCH(int, index);
        const Golden& golden = kGolden[static_cast<std::size_t>(index)];
        const QTemporaryDir folder;
        layInto(folder.path(), golden.schema);
        const QString wrong = looked(folder.path(), golden);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        // What was there before is kept, and is still what it was.
        const QStringList copies = QDir(folder.filePath(QStringLiteral("backups")))
                                       .entryList({QStringLiteral("before-schema-*.db")}, QDir::Files);
        QCOMPARE(copies.size(), golden.schema < newestSchema() ? 1 : 0);
        for (const QString& name : copies) {
            const auto copy = Database::open(folder.filePath(QStringLiteral("backups/") + name), DatabaseUse::Inspect);
            QVERIFY(copy && schemaOf(**copy).value() == golden.schema);
        }
    }

    void aRaisedSchemaIsAFreshOne_data() { eachGolden_data(newestSchema() + 1); }
    void aRaisedSchemaIsAFreshOne() {
        QFETCH(int, index);
        const QTemporaryDir old;
        const QTemporaryDir fresh;
        layInto(old.path(), kGolden[static_cast<std::size_t>(index)].schema);
        OpenFolder raised(old.path());
        OpenFolder made(fresh.path());
        QVERIFY(!raised.fault && !made.fault);
        QVERIFY(!schemaText(*made.database).isEmpty());
        QCOMPARE(schemaText(*raised.database), schemaText(*made.database));
    }

    void isTheSameWhereverItsRaisingFails_data() { eachGolden_data(newestSchema()); }
    void isTheSameWhereverItsRaisingFails() {
        if (newestSchema() == 1) QSKIP("there is no older schema yet");
        QFETCH(int, index);
        const Golden& golden = kGolden[static_cast<std::size_t>(index)];
        const std::uint64_t calls = callsOfRaising(golden.schema);
        for (std::uint64_t call = 1; call <= calls; call += static_cast<std::uint64_t>(test::walkStep())) {
            for (const DiskFault fault : {DiskFault::InputOutput, DiskFault::Full, DiskFault::PowerCut}) {
                const QTemporaryDir folder;
                layInto(folder.path(), golden.schema);
                m_disk.repair();
                m_disk.plan(call, fault, fault == DiskFault::PowerCut ? call : 0);
                { const OpenFolder broken(folder.path(), m_disk); }
                if (fault == DiskFault::PowerCut) m_disk.afterCut(Kept::Some, call);
                m_disk.repair();
                const QString wrong = looked(folder.path(), golden);
                QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(call).arg(wrong)));
            }
        }
        QVERIFY(calls > 10);
        qInfo("raised from schema %d with each of %llu calls failing", golden.schema,
              static_cast<unsigned long long>(calls));
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
