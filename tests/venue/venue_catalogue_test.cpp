// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/venue_catalogue.h"

#include <QTemporaryDir>
#include <QTest>

#include "venue/venue_generator.h"

using namespace frontrow;
using Code = VenueFault::Code;

class VenueCatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void builtInVenuesAreTheGeneratedOnes() {
        const auto listed = builtInVenues();
        QCOMPARE(listed.size(), generatedVenues().size());
        for (std::size_t i = 0; i < listed.size(); ++i) {
            const auto venue = loadVenue(listed[i].key);
            QVERIFY(static_cast<bool>(venue));
            QCOMPARE(venue->plan->seatCount(), listed[i].seats);
            QCOMPARE(venue->plan->digest(), generateVenue(generatedVenues()[i])->digest());
            QVERIFY(venue->repairs.empty());
        }
    }

    void tellsFormatsApartByContent() {
        const auto pretix =
            loadVenue(QStringLiteral(FRONTROW_SOURCE_FOLDER "/tests/data/venue/defective_pretix_plan.json"));
        QVERIFY(static_cast<bool>(pretix));
        QVERIFY(!pretix->repairs.empty());
        const auto own = loadVenue(QStringLiteral(FRONTROW_SOURCE_FOLDER "/resources/venues/club.json"));
        QVERIFY(static_cast<bool>(own));
        QVERIFY(venueFromBytes("{\"seats\":5}").error().code == Code::UnknownFormat);
    }

    void refusesFilesItCannotRead() {
        QVERIFY(loadVenue(QStringLiteral("no such hall")).error().code == Code::NotFound);
        QVERIFY(loadVenue(QStringLiteral("/")).error().code == Code::NotReadable);
        const QTemporaryDir folder;
        QFile large(folder.filePath(QStringLiteral("large.json")));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(static_cast<qint64>(kMaxVenueBytes) + 1));
        large.close();
        QVERIFY(loadVenue(large.fileName()).error().code == Code::TooLarge);
    }
};

QTEST_APPLESS_MAIN(VenueCatalogueTest)
#include "venue_catalogue_test.moc"
