// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes out as a pretix plan is valid and comes back as it was.
#include "venue/pretix_exporter.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <set>

#include "domain/venue_plan_builder.h"
#include "support/plans.h"
#include "venue/json_document.h"
#include "venue/venue_catalogue.h"
#include "venue/venue_reader.h"
#include "venue/venue_writer.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString kSource = QStringLiteral(FRONTROW_SOURCE_FOLDER);

QByteArray exported(const VenuePlan& plan) {
    auto text = exportPretix(plan);
    return text ? QByteArray::fromStdString(text.value()) : QByteArray();
}

QString saved(const QTemporaryDir& folder, const QString& name, const QByteArray& content) {
    const QString path = folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

// Validates files against a JSON Schema; what the validator says when it refuses.
QString validate(const QString& schema, const QStringList& files) {
    QProcess process;
    process.start(QStringLiteral("python3"),
                  QStringList{kSource + QStringLiteral("/tests/venue/validate_json.py"), schema} + files);
    if (!process.waitForFinished(240'000)) return QStringLiteral("the validator did not end");
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return {};
    return QString::fromUtf8(process.readAllStandardError()) + QStringLiteral(" (validator failed)");
}

void compareSeats(const VenuePlan& a, const VenuePlan& b) {
    QCOMPARE(a.seatCount(), b.seatCount());
    for (std::uint32_t i = 0; i < a.seatCount(); ++i) {
        const SeatIndex seat(i);
        QCOMPARE(a.seatNumber(seat), b.seatNumber(seat));
        QCOMPARE(a.seatPosition(seat), b.seatPosition(seat));
        QCOMPARE(a.tier(a.seatTier(seat)).letter, b.tier(b.seatTier(seat)).letter);
    }
}

void comparePlans(const VenuePlan& a, const VenuePlan& b) {
    QCOMPARE(a.name(), b.name());
    QCOMPARE(a.sections().size(), b.sections().size());
    for (std::size_t i = 0; i < a.sections().size(); ++i) {
        const Section& one = a.sections()[i];
        const Section& other = b.sections()[i];
        QCOMPARE(one.name, other.name);
        QVERIFY(one.kind == other.kind);
        QCOMPARE(one.outline, other.outline);
        QCOMPARE(one.seatCount, other.seatCount);
        QCOMPARE(a.levels()[one.level.value].name, b.levels()[other.level.value].name);
        QCOMPARE(a.levels()[one.level.value].elevation, b.levels()[other.level.value].elevation);
    }
    QCOMPARE(a.rows().size(), b.rows().size());
    for (std::size_t i = 0; i < a.rows().size(); ++i) {
        QCOMPARE(a.rows()[i].label, b.rows()[i].label);
        QCOMPARE(a.rows()[i].seatCount, b.rows()[i].seatCount);
    }
    QCOMPARE(std::vector(a.stage().begin(), a.stage().end()), std::vector(b.stage().begin(), b.stage().end()));
    QCOMPARE(a.focalPoint(), b.focalPoint());
    compareSeats(a, b);
}

// Plans that others drew, when a folder of them is named.
QStringList foreignPlans() {
    const QString folder = qEnvironmentVariable("FRONTROW_PLANS");
    if (folder.isEmpty()) return {};
    QStringList paths;
    for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (!info.fileName().endsWith(QStringLiteral(".schema.json"))) paths.append(info.filePath());
    }
    return paths;
}

}  // namespace

class PretixExporterTest : public QObject {
    Q_OBJECT

private slots:
    void builtInVenuesComeBack_data() {
        QTest::addColumn<QString>("key");
        for (const BuiltInVenue& venue : builtInVenues()) QTest::newRow(qPrintable(venue.key)) << venue.key;
    }
    void builtInVenuesComeBack() {
        QFETCH(QString, key);
        const auto venue = loadVenue(key);
        QVERIFY(static_cast<bool>(venue));
        const QByteArray text = exported(*venue->plan);
        const auto again = venueFromBytes(text);
        QVERIFY(static_cast<bool>(again));
        comparePlans(*venue->plan, *again->plan);
        QCOMPARE(again->plan->stretches().size(), venue->plan->stretches().size());
        QVERIFY(text == exported(*venue->plan));
        // Nothing but the prices had to be assumed.
        for (const Repair& repair : again->repairs) QVERIFY(repair.kind == Repair::Kind::PriceAssumed);
    }

    void everyIdOccursOnce() {
        const auto text = exportPretix(*hallPlan(3, 4, 5));
        const auto document = JsonDocument::parse(*text);
        std::set<std::string> uuids;
        std::set<std::string> guids;
        std::size_t things = 0;
        const auto note = [&](const JsonValue& thing) {
            ++things;
            uuids.insert(thing.member("uuid")->text());
        };
        for (const JsonValue& zone : document.value().root().member("zones")->elements()) {
            note(zone);
            for (const JsonValue& area : zone.member("areas")->elements()) note(area);
            for (const JsonValue& row : zone.member("rows")->elements()) {
                note(row);
                for (const JsonValue& seat : row.member("seats")->elements()) {
                    note(seat);
                    guids.insert(seat.member("seat_guid")->text());
                }
            }
        }
        QCOMPARE(uuids.size(), things);
        QCOMPARE(guids.size(), std::size_t{60});
    }

    void aWideDrawingIsRefused() {
        VenuePlanBuilder builder("Wide");
        builder.addLevel("Floor", 0);
        builder.addTier("S", "#078573", Amount{1});
        builder.beginSection("A", LevelIndex(0), SectionKind::Seated, TierIndex(0), {});
        builder.beginRow("1");
        builder.addSeat({"1", {0, 0}, TierIndex(0), {}});
        builder.addSeat({"2", {kMaxCoordinate, 0}, TierIndex(0), {}});
        const auto text = exportPretix(*builder.build().value());
        QVERIFY(!text);
        QVERIFY(text.error().code == VenueFault::Code::OutOfRange);
    }

    void exportsFollowTheSchema() {
        const QTemporaryDir folder;
        QStringList files;
        for (const BuiltInVenue& venue : builtInVenues()) {
            files.append(saved(folder, venue.key, exported(*loadVenue(venue.key)->plan)));
        }
        files.append(saved(folder, QStringLiteral("flags"), exported(*flaggedPlan(2, 6))));
        const QString own = kSource + QStringLiteral("/tests/data/venue/pretix-export.schema.json");
        QCOMPARE(validate(own, files), QString());
        const QString published =
            qEnvironmentVariable("FRONTROW_PLANS") + QStringLiteral("/pretix-seating-plan.schema.json");
        if (QFile::exists(published)) QCOMPARE(validate(published, files), QString());
    }

    void aBrokenExportWouldBeNoticed() {
        const QTemporaryDir folder;
        QByteArray text = exported(*rowsPlan(1, 2));
        const QString file = saved(folder, QStringLiteral("broken"), text.replace("\"seat_guid\"", "\"guid\""));
        const QString own = kSource + QStringLiteral("/tests/data/venue/pretix-export.schema.json");
        QVERIFY(validate(own, {file}).contains(QStringLiteral("guid")));
    }

    void venueFilesFollowTheirSchema() {
        const QTemporaryDir folder;
        QStringList files;
        for (const BuiltInVenue& venue : builtInVenues()) {
            files.append(kSource + QStringLiteral("/resources/venues/%1.json").arg(venue.key));
        }
        files.append(saved(folder, QStringLiteral("flags"), QByteArray::fromStdString(writeVenue(*flaggedPlan(2, 6)))));
        files.append(
            saved(folder, QStringLiteral("aisles"), QByteArray::fromStdString(writeVenue(*aislePlan(2, 6, {2})))));
        QCOMPARE(validate(kSource + QStringLiteral("/docs/venue-format.schema.json"), files), QString());
    }

    void theExampleInTheManualIsAVenue() {
        QFile file(kSource + QStringLiteral("/docs/venue-format.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        text = text.mid(text.indexOf("```json") + 7);
        const auto venue = readVenue(text.left(text.indexOf("```")).toStdString());
        QVERIFY(static_cast<bool>(venue));
        QCOMPARE(venue.value()->seatCount(), 16U + 19U + 25U);
        QCOMPARE(venue.value()->row(RowIndex(0)).stretchCount, 2U);
    }

    void foreignPlansComeThrough() {
        for (const QString& path : foreignPlans()) {
            const auto venue = loadVenue(path);
            QVERIFY2(static_cast<bool>(venue), qPrintable(path));
            const auto own = readVenue(writeVenue(*venue->plan));
            QCOMPARE(own.value()->digest(), venue->plan->digest());
            const auto again = venueFromBytes(exported(*venue->plan));
            QVERIFY2(static_cast<bool>(again), qPrintable(path));
            comparePlans(*venue->plan, *again->plan);
        }
    }
};

QTEST_APPLESS_MAIN(PretixExporterTest)
#include "pretix_exporter_test.moc"
