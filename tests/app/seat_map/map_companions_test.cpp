// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands around the seat map: the small map, the tooltip, the section card, the ticker.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "seat_map/mini_map.h"
#include "seat_map/sample_view.h"
#include "seat_map/seat_map.h"
#include "seat_map/seat_tooltip.h"
#include "seat_map/seat_words.h"
#include "seat_map/section_card.h"
#include "seat_map/taken_ticker.h"
#include "support/plans.h"
#include "theme/theme_style.h"
#include "venue/venue_catalogue.h"

using namespace frontrow;

namespace {

struct Screen {
    explicit Screen(std::shared_ptr<const VenuePlan> plan) : sample(std::move(plan)) {
        map.resize(800, 600);
        map.setView(&sample.view());
        map.show();
    }
    test::SampleView sample;
    SeatMap map;
};

std::shared_ptr<const VenuePlan> arena() { return loadVenue(QStringLiteral("arena"))->plan; }

QString line(const TakenTicker& ticker, int row) { return ticker.data(ticker.index(row), Qt::DisplayRole).toString(); }

}  // namespace

class MapCompanionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(*qApp, Scheme::Light).setMotion(Motion::Reduced); }

    void theSmallMapMovesTheLargeOne() {
        Screen screen(arena());
        MiniMap mini(screen.map);
        mini.resize(132, 114);
        mini.grab();
        screen.map.zoomToSection(*screen.sample.plan().findSection("107"));
        QTest::mousePress(&mini, Qt::LeftButton, {}, QPoint(100, 60));
        QVERIFY(screen.map.visibleArea().center().x() > 5);
        QTest::mouseMove(&mini, QPoint(20, 60));
        QVERIFY(screen.map.visibleArea().center().x() < -5);
        QTest::mouseRelease(&mini, Qt::LeftButton, {}, QPoint(20, 60));
    }
    void theSmallMapShowsASoldOutSection() {
        Screen screen(arena());
        MiniMap mini(screen.map);
        mini.resize(132, 114);
        const QImage before = mini.grab().toImage();
        screen.sample.fill(*screen.sample.plan().findSection("205"), 100, 1);
        screen.map.refresh();
        QVERIFY(mini.grab().toImage() != before);
    }

    void theTooltipAppearsAtOnceByKeyboard() {
        Screen screen(test::rowsPlan(8, 10));
        SeatTooltip tooltip(screen.map);
        screen.map.setParty(3);
        QTest::keyClick(&screen.map, Qt::Key_Right);
        QVERIFY(tooltip.isVisible());
        QVERIFY2(tooltip.words().startsWith(QStringLiteral("Section A, row 1, Seats ")), qPrintable(tooltip.words()));
        QVERIFY(!tooltip.geometry().adjusted(10, 10, -10, -10).intersects(screen.map.hover().place));
    }
    void theTooltipWaitsForThePointer() {
        Screen screen(test::rowsPlan(8, 10));
        SeatTooltip tooltip(screen.map);
        QVERIFY(QTest::qWaitForWindowExposed(&screen.map));
        QApplication::processEvents();
        QTest::mouseMove(&screen.map, screen.map.seatRect(SeatIndex{33}).center());
        QCOMPARE(screen.map.hover().seat, std::optional(SeatIndex{33}));
        QVERIFY(!tooltip.isVisible());
        QTRY_VERIFY(tooltip.isVisible());
        QTest::mouseMove(&screen.map, QPoint(2, 2));
        QVERIFY(!tooltip.isVisible());
    }
    void theTooltipKeepsOffWhatMatters_data() {
        QTest::addColumn<QRect>("anchor");
        QTest::addColumn<QRect>("own");
        QTest::newRow("in the middle") << QRect(400, 300, 80, 20) << QRect();
        QTest::newRow("upper left") << QRect(4, 4, 60, 20) << QRect();
        QTest::newRow("lower right") << QRect(730, 570, 60, 20) << QRect();
        QTest::newRow("own seats below") << QRect(400, 300, 80, 20) << QRect(300, 340, 300, 20);
        QTest::newRow("own seats around") << QRect(400, 300, 80, 20) << QRect(480, 200, 30, 300);
    }
    void theTooltipKeepsOffWhatMatters() {
        QFETCH(QRect, anchor);
        QFETCH(QRect, own);
        const QRect room(0, 0, 800, 600);
        const std::array avoid{anchor, own};
        const QRect place = SeatTooltip::placeFor({286, 160}, anchor, room, avoid);
        QVERIFY(room.contains(place));
        QVERIFY(!place.intersects(anchor));
        QVERIFY(!place.intersects(own));
    }

    void seatsAreNamedInWords() {
        Screen screen(test::flaggedPlan(3, 8));
        const VenuePlan& plan = screen.sample.plan();
        SeatList three;
        for (std::uint32_t i = 2; i < 5; ++i) three.push(SeatIndex{i});
        QCOMPARE(seatsWords(plan, three), QStringLiteral("Seats 3–5, together"));
        QCOMPARE(placeWords(plan, SeatIndex{9}), QStringLiteral("Section A, row 2"));
        QCOMPARE(viewWords(87), QStringLiteral("8.7"));
        const QString spoken = spokenSeat(screen.sample.view(), SeatIndex{8});
        QVERIFY2(spoken.startsWith(QStringLiteral("Section A, row 2, seat 1, free, accessible, 132,000 won, view ")),
                 qPrintable(spoken));
        screen.sample.set(SeatIndex{3}, SeatCode::HeldByRival);
        QVERIFY(spokenSeat(screen.sample.view(), SeatIndex{3}).contains(QStringLiteral("held by a rival")));
    }

    void theCardCountsPartiesSideBySide() {
        Screen screen(test::aislePlan(2, 10, {4}));
        const BuyerView& view = screen.sample.view();
        // Of each row four and six seats: one and two threes.
        QCOMPARE(partiesThatFit(view, SectionIndex{0}, 3, PartyNeeds::None), 6U);
        screen.sample.set(SeatIndex{6}, SeatCode::SoldToRival);
        QCOMPARE(partiesThatFit(view, SectionIndex{0}, 3, PartyNeeds::None), 5U);
        QCOMPARE(partiesThatFit(view, SectionIndex{0}, 1, PartyNeeds::None), 19U);
    }
    void theCardShowsTheSelectedSectionOfTheOverview() {
        Screen screen(arena());
        TakenTicker ticker;
        SectionCard card(screen.map, ticker);
        QVERIFY(!card.isVisible());
        screen.map.selectSection(screen.sample.plan().findSection("107"));
        QVERIFY(card.isVisible());
        QVERIFY(screen.map.rect().contains(card.geometry()));
        screen.map.zoomToSection(*screen.sample.plan().findSection("107"));
        QVERIFY(!card.isVisible());
    }

    void theTickerTellsOfRowsNewestFirst() {
        test::SampleView sample(test::hallPlan(2, 5, 10));
        TakenTicker ticker;
        const QAbstractItemModelTester tester(&ticker);
        ticker.setView(&sample.view());
        sample.set({{SeatIndex{3}, SeatCode::HeldByRival}, {SeatIndex{4}, SeatCode::HeldByRival}});
        ticker.follow(1'000);
        sample.set(SeatIndex{65}, SeatCode::HeldByRival);
        ticker.follow(1'100);
        QCOMPARE(ticker.rowCount(), 2);
        QCOMPARE(line(ticker, 0), QStringLiteral("2, row 2, 1 taken"));
        QCOMPARE(line(ticker, 1), QStringLiteral("1, row 1, 2 taken"));
        QCOMPARE(ticker.rate(), 0.6);
        QCOMPARE(ticker.rateOf(SectionIndex{1}), 0.2);
        ticker.follow(6'000);
        QCOMPARE(ticker.rate(), 0.2);
        ticker.follow(6'200);
        QCOMPARE(ticker.rate(), 0.0);
    }
    void theTickerIgnoresOneselfAndWhatWasGoneBefore() {
        test::SampleView sample(test::hallPlan(1, 5, 10));
        sample.set(SeatIndex{3}, SeatCode::HeldByRival);
        TakenTicker ticker;
        ticker.setView(&sample.view());
        sample.set(SeatIndex{3}, SeatCode::SoldToRival);
        SeatList held;
        held.push(SeatIndex{7});
        sample.hold(held);
        sample.set(SeatIndex{7}, SeatCode::HeldByPerson);
        ticker.follow(1'000);
        QCOMPARE(ticker.rowCount(), 0);
    }
    void theTickerStandsStillWhileSomebodyReads() {
        test::SampleView sample(test::hallPlan(1, 30, 10));
        TakenTicker ticker;
        const QAbstractItemModelTester tester(&ticker);
        ticker.setView(&sample.view());
        ticker.setReading(TakenTicker::Reading::Yes);
        for (std::uint32_t i = 0; i < 30; ++i) {
            sample.set(SeatIndex{i * 10}, SeatCode::HeldByRival);
            ticker.follow(1'000 + i);
        }
        QCOMPARE(ticker.rowCount(), 0);
        QVERIFY(ticker.rate() > 0);
        ticker.setReading(TakenTicker::Reading::No);
        QCOMPARE(ticker.rowCount(), static_cast<int>(TakenTicker::kLines));
        QCOMPARE(line(ticker, 0), QStringLiteral("1, row 30, 1 taken"));
    }
};

QTEST_MAIN(MapCompanionsTest)
#include "map_companions_test.moc"
