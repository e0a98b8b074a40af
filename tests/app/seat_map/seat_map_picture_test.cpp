// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the map of every built-in venue into build/pictures, for eyes; checks what a program can.
#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>

#include "seat_map/mini_map.h"
#include "seat_map/sample_view.h"
#include "seat_map/seat_map.h"
#include "seat_map/seat_tooltip.h"
#include "seat_map/section_card.h"
#include "seat_map/taken_ticker.h"
#include "theme/theme_style.h"
#include "venue/venue_catalogue.h"

using namespace frontrow;

namespace {

constexpr QSize kMapArea(884, 786);

std::shared_ptr<const VenuePlan> venue(const char* name) {
    auto loaded = loadVenue(QString::fromLatin1(name));
    return loaded ? loaded->plan : nullptr;
}

// Shares gone as they are some minutes into a sale.
void fillHall(test::SampleView& sample) {
    constexpr std::array<std::uint32_t, 12> kGone{100, 100, 62, 45, 55, 58, 60, 78, 50, 12, 38, 70};
    for (std::uint32_t i = 0; i < sample.plan().sections().size(); ++i) {
        sample.fill(SectionIndex{i}, kGone[i % kGone.size()], 11 + i);
    }
}

}  // namespace

class SeatMapPictureTest : public QObject {
    Q_OBJECT

    static QImage grab(SeatMap& map, const QString& name) {
        map.resize(kMapArea);
        const QImage picture = map.grab().toImage();
        QDir().mkpath(QStringLiteral(FRONTROW_PICTURES));
        picture.save(QStringLiteral(FRONTROW_PICTURES "/%1.png").arg(name));
        return picture;
    }
    static void useTheme(Scheme scheme) { installTheme(*qApp, scheme).setMotion(Motion::Reduced); }

private slots:
    void overviewAndZoom_data() {
        QTest::addColumn<QString>("venue");
        QTest::addColumn<QString>("section");
        QTest::addColumn<int>("scheme");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            const int number = static_cast<int>(scheme);
            QTest::addRow("arena-%d", number) << "arena"
                                              << "107" << number;
            if (scheme == Scheme::HighContrast) continue;
            QTest::addRow("club-%d", number) << "club"
                                             << "Tables" << number;
            QTest::addRow("theatre-%d", number) << "theatre"
                                                << "Stalls" << number;
            QTest::addRow("ballpark-%d", number) << "ballpark"
                                                 << "101" << number;
            QTest::addRow("festival-%d", number) << "festival"
                                                 << "Front left" << number;
        }
    }
    void overviewAndZoom() {
        QFETCH(QString, venue);
        QFETCH(QString, section);
        QFETCH(int, scheme);
        useTheme(static_cast<Scheme>(scheme));
        test::SampleView sample(::venue(venue.toLatin1().constData()));
        fillHall(sample);
        SeatMap map;
        map.resize(kMapArea);
        map.setView(&sample.view());
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const auto index = sample.plan().findSection(section.toStdString());
        QVERIFY(index.has_value());
        map.selectSection(index);
        const QImage overview = grab(map, QStringLiteral("seat-map-%1-overview").arg(name));
        map.zoomToSection(*index);
        SeatList held;
        const Section& described = sample.plan().section(*index);
        for (std::uint32_t i = 0; i < 3; ++i)
            held.push(SeatIndex{described.firstSeat.value + described.seatCount / 2 + i});
        sample.hold(held);
        map.refresh();
        const QImage zoomed = grab(map, QStringLiteral("seat-map-%1-zoom").arg(name));
        QCOMPARE(overview.size(), zoomed.size());
        QVERIFY(overview != zoomed);
    }
    void withWhatStandsAround_data() {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << static_cast<int>(Scheme::Light);
        QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
    }
    void withWhatStandsAround() {
        QFETCH(int, scheme);
        useTheme(static_cast<Scheme>(scheme));
        test::SampleView sample(::venue("arena"));
        fillHall(sample);
        SeatMap map;
        map.resize(kMapArea);
        map.setView(&sample.view());
        map.setParty(3);
        TakenTicker ticker;
        SectionCard card(map, ticker);
        MiniMap mini(map, &map);
        mini.setGeometry(16, kMapArea.height() - 130, 132, 114);
        SeatTooltip tooltip(map);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const SectionIndex section = *sample.plan().findSection("107");
        map.show();
        map.selectSection(section);
        grab(map, QStringLiteral("seat-map-around-%1-overview").arg(name));
        map.zoomToSection(section);
        QTest::mouseMove(&map, QPoint(3, 3));
        QTest::mouseMove(&map, map.seatRect(*sample.plan().findSeat("107", "4", "4")).center());
        QTRY_VERIFY(tooltip.isVisible());
        QVERIFY(!map.hover().preview.empty());
        grab(map, QStringLiteral("seat-map-around-%1-zoom").arg(name));
    }
};

QTEST_MAIN(SeatMapPictureTest)
#include "seat_map_picture_test.moc"
