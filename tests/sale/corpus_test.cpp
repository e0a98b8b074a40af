// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the fuzzers of journal and snapshot begin with is made by the product's own writers and must
// be read for as long as its schema is the present one: these files also show that today's reader
// reads what was written before. With FRONTROW_RENEW_CORPUS=1 they are made anew, which only a new
// schema may need.
#include <QDir>
#include <QTest>

#include "fuzzed_sales.h"
#include "random_record.h"
#include "sale/record_chain.h"
#include "sale/snapshot.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

using Bytes = std::vector<std::byte>;

constexpr std::uint64_t kSeed = 404;
constexpr std::uint32_t kPositions[] = {40, 150, 400};

QString pathOf(const char* folder, const QString& name) {
    return QStringLiteral(FRONTROW_CORPUS "/%1/%2.bin").arg(QString::fromLatin1(folder), name);
}

QString snapshotName(std::size_t sale, std::uint32_t position) {
    return QStringLiteral("sale_%1_behind_%2").arg(sale).arg(position);
}

void write(const QString& path, const Bytes& bytes) {
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
}

Bytes read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray all = file.readAll();
    const auto* begin = reinterpret_cast<const std::byte*>(all.data());
    return {begin, begin + all.size()};
}

Bytes imageOf(const std::vector<JournalRecord>& records) {
    Bytes bytes;
    std::uint64_t hash = kFirstHash;
    std::uint64_t sequence = 0;
    for (JournalRecord record : records) {
        record.sequence = ++sequence;
        record.epoch = record.shard = 1;
        const std::size_t begin = bytes.size();
        encodeRecord(record, hash, bytes);
        hash = recordHash(std::span(bytes).subspan(begin));
    }
    return bytes;
}

std::vector<JournalRecord> everyVerb() {
    std::vector<JournalRecord> records;
    RandomRecord random(kSeed);
    for (std::size_t verb = 0; verb < kVerbCount; ++verb) {
        records.push_back(random.make(verb));
        records.back().time = SimTime{static_cast<std::int64_t>(verb)};
    }
    return records;
}

std::vector<JournalRecord> busyRecords() {
    std::vector<JournalRecord> records;
    const auto stage = playBusySale(kFuzzedSales[0], kSeed, kPositions[0]);
    for (const SentCommand& each : stage->sent()) records.push_back({1, 1, 1, each.time, each.command, each.answer});
    return records;
}

void renew() {
    write(pathOf("journal", QStringLiteral("every_verb")), imageOf(everyVerb()));
    write(pathOf("journal", QStringLiteral("busy_sale")), imageOf(busyRecords()));
    for (std::size_t sale = 0; sale < kFuzzedSales.size(); ++sale) {
        for (const std::uint32_t position : kPositions) {
            const auto stage = playBusySale(kFuzzedSales[sale], kSeed, position);
            write(pathOf("snapshot", snapshotName(sale, position)), writeSnapshot(stage->engine(), position));
        }
    }
}

}  // namespace

class CorpusTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (qEnvironmentVariableIsSet("FRONTROW_RENEW_CORPUS")) renew();
    }

    void journalsAreReadToTheirEnd_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("records");
        QTest::newRow("every verb") << QStringLiteral("every_verb") << static_cast<int>(kVerbCount);
        QTest::newRow("busy sale") << QStringLiteral("busy_sale") << static_cast<int>(busyRecords().size());
    }
    void journalsAreReadToTheirEnd() {
        QFETCH(QString, name);
        QFETCH(int, records);
        const JournalImage image = readJournalImage(read(pathOf("journal", name)));
        QVERIFY2(image.end == JournalEnd::Complete, faultText(image.fault).data());
        QCOMPARE(static_cast<int>(image.records.size()), records);
    }

    void snapshotsAreReadAndStillSayTheSame_data() {
        QTest::addColumn<quint64>("sale");
        QTest::addColumn<quint32>("position");
        for (std::size_t sale = 0; sale < kFuzzedSales.size(); ++sale) {
            for (const std::uint32_t position : kPositions) {
                QTest::newRow(qPrintable(snapshotName(sale, position))) << quint64{sale} << position;
            }
        }
    }
    void snapshotsAreReadAndStillSayTheSame() {
        QFETCH(quint64, sale);
        QFETCH(quint32, position);
        const Bytes bytes = read(pathOf("snapshot", snapshotName(sale, position)));
        const std::vector<PerformanceSetup> setups{busySetup(kFuzzedSales[sale]).performance};
        const auto engine = readSnapshot(bytes, {}, setups);
        QVERIFY2(static_cast<bool>(engine), engine ? "" : faultText(engine.error()).data());
        const auto played = playBusySale(kFuzzedSales[sale], kSeed, position);
        QCOMPARE(engine.value()->stateHash(), played->engine().stateHash());
    }
};

QTEST_APPLESS_MAIN(CorpusTest)
#include "corpus_test.moc"
