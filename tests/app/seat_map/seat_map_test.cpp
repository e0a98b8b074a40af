// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/seat_map.h"

#include <QApplication>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cstdlib>
#include <new>

#include "sale/seat_choice.h"
#include "seat_map/sample_view.h"
#include "support/plans.h"
#include "theme/theme_style.h"
#include "venue/venue_catalogue.h"

using namespace frontrow;

namespace {

std::size_t g_allocations = 0;

}  // namespace

// Counts what this process and its libraries allocate.
void* operator new(std::size_t size) {
    ++g_allocations;
    void* const memory = std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
}
// Whoever asks this way has to be given the same memory that the operators below free.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++g_allocations;
    return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

// A widget that does nothing but copy a picture.
class Copying final : public QWidget {
public:
    explicit Copying(const QImage& picture) : m_picture(picture) {
        setAttribute(Qt::WA_OpaquePaintEvent);
        resize(picture.size());
        show();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        for (const QRect& part : event->region()) painter.drawImage(part.topLeft(), m_picture, part);
    }

private:
    QImage m_picture;
};

std::size_t allocationsOf(QWidget& widget) {
    widget.repaint();
    const std::size_t before = g_allocations;
    widget.repaint();
    return g_allocations - before;
}

constexpr QSize kSize(800, 600);

// A map without motion on a window that is shown.
struct Screen {
    explicit Screen(std::shared_ptr<const VenuePlan> plan) : sample(std::move(plan)) {
        map.resize(kSize);
        map.setView(&sample.view());
        map.show();
        map.setFocus();
    }
    QPoint at(SeatIndex seat) const { return map.seatRect(seat).center(); }
    void click(SeatIndex seat) { QTest::mouseClick(&map, Qt::LeftButton, {}, at(seat)); }
    SeatIndex seat(const char* section, const char* row, const char* number) const {
        return *sample.plan().findSeat(section, row, number);
    }

    test::SampleView sample;
    SeatMap map;
};

std::shared_ptr<const VenuePlan> arena() { return loadVenue(QStringLiteral("arena"))->plan; }

std::vector<SeatIndex> seatsOf(const QSignalSpy& spy) {
    std::vector<SeatIndex> seats;
    for (const auto& arguments : spy) seats.push_back(arguments.at(0).value<SeatIndex>());
    return seats;
}
std::vector<SectionIndex> sectionsOf(const QSignalSpy& spy) {
    std::vector<SectionIndex> sections;
    for (const auto& arguments : spy) sections.push_back(arguments.at(0).value<SectionIndex>());
    return sections;
}

}  // namespace

class SeatMapTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(*qApp, Scheme::Light).setMotion(Motion::Reduced); }

    void aClickOnASectionOfTheOverviewZoomsToIt() {
        Screen screen(arena());
        QCOMPARE(screen.map.level(), DetailLevel::Sections);
        QSignalSpy sections(&screen.map, &SeatMap::sectionChosen), seats(&screen.map, &SeatMap::seatChosen);
        const SeatIndex seat = screen.seat("107", "4", "6");
        screen.click(seat);
        QCOMPARE(sectionsOf(sections), std::vector{*screen.sample.plan().findSection("107")});
        QVERIFY(seats.isEmpty());
        QVERIFY(seatsCanBeClicked(screen.map.level()));
        QVERIFY(screen.map.rect().contains(screen.at(seat)));
    }
    void aClickNearASeatTakesTheNearestFreeOne() {
        Screen screen(arena());
        screen.map.zoomToSection(*screen.sample.plan().findSection("107"));
        QSignalSpy seats(&screen.map, &SeatMap::seatChosen);
        const SeatIndex seat = screen.seat("107", "4", "6");
        QTest::mouseClick(&screen.map, Qt::LeftButton, {}, screen.at(seat) + QPoint(4, 4));
        QCOMPARE(seatsOf(seats), std::vector{seat});
    }
    // Not the seat that happens to lie there once the first click has brought the section near, nor the same seat
    // twice.
    void aDoubleClickIsOneClick() {
        Screen screen(arena());
        QSignalSpy sections(&screen.map, &SeatMap::sectionChosen), seats(&screen.map, &SeatMap::seatChosen);
        const SeatIndex seat = screen.seat("107", "4", "6");
        // As the window system tells it.
        const auto twice = [&screen](const QPoint& at) {
            QTest::mouseClick(&screen.map, Qt::LeftButton, {}, at);
            QTest::mouseDClick(&screen.map, Qt::LeftButton, {}, at);
            QTest::mouseRelease(&screen.map, Qt::LeftButton, {}, at);
        };
        twice(screen.at(seat));
        QCOMPARE(sections.size(), 1);
        QVERIFY(seats.isEmpty());
        twice(screen.at(seat));
        QCOMPARE(seatsOf(seats), std::vector{seat});
    }
    void aClickOnATakenSeatWithNoneNearTakesNothing() {
        Screen screen(arena());
        screen.map.zoomToSection(*screen.sample.plan().findSection("107"));
        screen.sample.set(screen.seat("107", "4", "6"), SeatCode::SoldToRival);
        screen.map.refresh();
        QSignalSpy seats(&screen.map, &SeatMap::seatChosen);
        screen.click(screen.seat("107", "4", "6"));
        QVERIFY(seats.isEmpty());
    }
    void aClickOnAnOwnSeatSaysSo() {
        Screen screen(test::rowsPlan(8, 10));
        SeatList held;
        held.push(SeatIndex{25});
        screen.sample.hold(held);
        screen.map.refresh();
        QSignalSpy own(&screen.map, &SeatMap::heldSeatChosen), seats(&screen.map, &SeatMap::seatChosen);
        screen.click(SeatIndex{25});
        QCOMPARE(seatsOf(own), std::vector{SeatIndex{25}});
        QVERIFY(seats.isEmpty());
    }
    void aClickBesideTheZoomedSectionMovesThere() {
        Screen screen(arena());
        screen.map.zoomToSection(*screen.sample.plan().findSection("108"));
        QSignalSpy sections(&screen.map, &SeatMap::sectionChosen), seats(&screen.map, &SeatMap::seatChosen);
        const Section& left = screen.sample.plan().section(*screen.sample.plan().findSection("109"));
        for (std::uint32_t i = 0; i < left.seatCount && sections.isEmpty(); ++i) {
            const SeatIndex seat{left.firstSeat.value + i};
            if (screen.map.rect().adjusted(20, 60, -20, -20).contains(screen.at(seat))) screen.click(seat);
        }
        QCOMPARE(sectionsOf(sections), std::vector{*screen.sample.plan().findSection("109")});
        QVERIFY(seats.isEmpty());
    }
    void aStandingAreaIsTakenAsOne() {
        Screen screen(test::standingPlan(400));
        QSignalSpy areas(&screen.map, &SeatMap::standingChosen);
        QTest::mouseClick(&screen.map, Qt::LeftButton, {}, screen.map.rect().center());
        QCOMPARE(sectionsOf(areas), std::vector{SectionIndex{0}});
    }
    void nothingOfAFrozenMapCanBeClicked() {
        Screen screen(test::rowsPlan(8, 10));
        screen.sample.freeze();
        screen.map.refresh();
        QVERIFY(screen.map.isFrozen());
        QSignalSpy seats(&screen.map, &SeatMap::seatChosen);
        screen.click(SeatIndex{25});
        QTest::keyClick(&screen.map, Qt::Key_Space);
        QVERIFY(seats.isEmpty());
    }

    void thePreviewIsWhatTheSaleWouldHold_data() {
        QTest::addColumn<int>("party");
        for (const int party : {1, 2, 3, 4}) QTest::addRow("party of %d", party) << party;
    }
    void thePreviewIsWhatTheSaleWouldHold() {
        QFETCH(int, party);
        Screen screen(test::aislePlan(10, 16, {7}));
        screen.sample.fill(SectionIndex{0}, 45, 3);
        screen.map.setParty(party);
        screen.map.refresh();
        QSignalSpy moves(&screen.map, &SeatMap::hovered);
        int previews = 0;
        for (std::uint32_t i = 0; i < screen.sample.plan().seatCount(); ++i) {
            if (screen.sample.view().freeSeats()[i] == 0) continue;
            QTest::mouseMove(&screen.map, screen.at(SeatIndex{i}));
            QCOMPARE(screen.map.hover().seat, std::optional(SeatIndex{i}));
            const auto window = windowAround(screen.sample.plan(), screen.sample.view().freeSeats(), SeatIndex{i},
                                             static_cast<std::uint32_t>(party), PartyNeeds::None);
            QCOMPARE(screen.map.hover().preview.empty(), !window.has_value());
            if (!window) continue;
            QCOMPARE(screen.map.hover().preview.size(), std::size_t{window->count});
            QCOMPARE(screen.map.hover().preview[0], window->first);
            ++previews;
        }
        QVERIFY(previews > 10 && !moves.isEmpty());
    }
    void thePreviewGoesWhenARivalTakesOneOfItsSeats() {
        Screen screen(test::rowsPlan(8, 4));
        screen.map.setParty(4);
        QTest::mouseMove(&screen.map, screen.at(SeatIndex{5}));
        QCOMPARE(screen.map.hover().preview.size(), std::size_t{4});
        screen.sample.set(SeatIndex{7}, SeatCode::HeldByRival);
        screen.map.refresh();
        QVERIFY(screen.map.hover().preview.empty());
    }
    void filteredTiersCannotBeClicked() {
        Screen screen(test::twoTierPlan(5, 10));
        QSignalSpy seats(&screen.map, &SeatMap::seatChosen);
        screen.map.setTierShown(TierIndex{0}, SeatMap::TierDisplay::Weak);
        screen.click(screen.seat("Front", "3", "5"));
        QVERIFY(seats.isEmpty());
        screen.click(screen.seat("Rear", "3", "5"));
        QCOMPARE(seats.size(), 1);
        screen.map.setTierShown(TierIndex{0}, SeatMap::TierDisplay::Shown);
        screen.click(screen.seat("Front", "3", "5"));
        QCOMPARE(seats.size(), 2);
    }

    void arrowsAndSpaceTakeASeat() {
        Screen screen(test::rowsPlan(8, 10));
        QSignalSpy seats(&screen.map, &SeatMap::seatChosen);
        QTest::keyClick(&screen.map, Qt::Key_Right);
        const SeatIndex first = *screen.map.keyboardSeat();
        QTest::keyClick(&screen.map, Qt::Key_Right);
        QTest::keyClick(&screen.map, Qt::Key_Down);
        QCOMPARE(screen.map.keyboardSeat(), std::optional(SeatIndex{first.value + 11}));
        QCOMPARE(screen.map.hover().by, SeatMapHover::By::Keyboard);
        QTest::keyClick(&screen.map, Qt::Key_Space);
        QCOMPARE(seatsOf(seats), std::vector{SeatIndex{first.value + 11}});
    }
    void tabGoesToTheNextSectionWithFreeSeats() {
        Screen screen(test::hallPlan(4, 3, 6));
        screen.sample.fill(SectionIndex{1}, 100, 1);
        screen.map.refresh();
        QSignalSpy sections(&screen.map, &SeatMap::sectionChosen);
        for (int i = 0; i < 3; ++i) QTest::keyClick(&screen.map, Qt::Key_Tab);
        QCOMPARE(sectionsOf(sections), (std::vector{SectionIndex{0}, SectionIndex{2}, SectionIndex{3}}));
        QTest::keyClick(&screen.map, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(screen.map.selectedSection(), std::optional(SectionIndex{2}));
    }
    void keysZoom() {
        Screen screen(arena());
        const double fitted = screen.map.visibleArea().width();
        QSignalSpy looks(&screen.map, &SeatMap::lookChanged);
        QTest::keyClick(&screen.map, Qt::Key_Plus);
        QVERIFY(screen.map.visibleArea().width() < fitted / 1.4);
        QTest::keyClick(&screen.map, Qt::Key_Minus);
        QTest::keyClick(&screen.map, Qt::Key_Plus);
        QTest::keyClick(&screen.map, Qt::Key_0);
        QVERIFY(std::abs(screen.map.visibleArea().width() - fitted) < 0.01);
        QVERIFY(looks.size() >= 4);
    }
    void theWheelZoomsAroundThePointer() {
        Screen screen(arena());
        const SeatIndex seat = screen.seat("206", "3", "3");
        const QPoint at = screen.at(seat);
        QWheelEvent wheel(at, screen.map.mapToGlobal(at), {}, QPoint(0, 480), Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&screen.map, &wheel);
        QVERIFY((screen.at(seat) - at).manhattanLength() <= 3);
    }
    void draggingMovesTheMapAndTakesNothing() {
        Screen screen(arena());
        screen.map.zoomToSection(*screen.sample.plan().findSection("107"));
        QSignalSpy seats(&screen.map, &SeatMap::seatChosen);
        const SeatIndex seat = screen.seat("107", "4", "6");
        const QPoint from = screen.at(seat);
        QTest::mousePress(&screen.map, Qt::LeftButton, {}, from);
        QTest::mouseMove(&screen.map, from + QPoint(30, 10));
        QTest::mouseMove(&screen.map, from + QPoint(50, 25));
        QTest::mouseRelease(&screen.map, Qt::LeftButton, {}, from + QPoint(50, 25));
        QVERIFY(seats.isEmpty());
        QVERIFY((screen.at(seat) - from - QPoint(50, 25)).manhattanLength() <= 2);
    }

    void aChangeRepaintsNoMoreThanItsSeat() {
        Screen screen(test::rowsPlan(40, 60));
        QVERIFY(QTest::qWaitForWindowExposed(&screen.map));
        struct Watch : QObject {
            QRegion painted;
            bool eventFilter(QObject*, QEvent* event) override {
                if (event->type() == QEvent::Paint) painted |= static_cast<QPaintEvent*>(event)->region();
                return false;
            }
        } watch;
        QApplication::processEvents();
        screen.map.installEventFilter(&watch);
        const std::uint64_t before = screen.map.canvas()->seatsPainted();
        const SeatIndex seat{25 * 60 + 30};
        screen.sample.set(seat, SeatCode::SoldToRival);
        screen.map.refresh();
        QApplication::processEvents();
        QCOMPARE(screen.map.canvas()->seatsPainted() - before, std::uint64_t{1});
        const QRect touched = watch.painted.boundingRect();
        QVERIFY(touched.contains(screen.map.seatRect(seat).center()));
        QVERIFY(touched.width() <= 30 && touched.height() <= 30);
    }
    void paintingAllocatesNoMoreThanCopyingDoes() {
        Screen screen(arena());
        screen.map.zoomToSection(*screen.sample.plan().findSection("107"));
        screen.map.setParty(3);
        QTest::mouseMove(&screen.map, screen.at(screen.seat("107", "6", "6")));
        QVERIFY(!screen.map.hover().preview.empty());
        Copying copying(screen.map.canvas()->image());
        QVERIFY(QTest::qWaitForWindowExposed(&copying));
        QCOMPARE(allocationsOf(screen.map), allocationsOf(copying));
    }
    void withoutMotionNothingRunsAtRest() {
        Screen screen(arena());
        screen.map.zoomToSection(*screen.sample.plan().findSection("107"));
        const QImage before = screen.map.canvas()->image();
        QApplication::processEvents();
        QCOMPARE(screen.map.canvas()->image(), before);
    }
};

QTEST_MAIN(SeatMapTest)
#include "seat_map_test.moc"
