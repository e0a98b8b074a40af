// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/accessible_seat_map.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "seat_map/sample_view.h"
#include "seat_map/seat_map.h"
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
    AccessibleSeatMap& accessible() {
        auto* found = dynamic_cast<AccessibleSeatMap*>(QAccessible::queryAccessibleInterface(&map));
        if (found == nullptr) qFatal("the map has no accessible twin");
        return *found;
    }
    test::SampleView sample;
    SeatMap map;
};

QAccessibleInterface* named(QAccessibleInterface* parent, const QString& begin) {
    for (int i = 0; i < parent->childCount(); ++i) {
        QAccessibleInterface* child = parent->child(i);
        if (child->text(QAccessible::Name).startsWith(begin)) return child;
    }
    return nullptr;
}

}  // namespace

class AccessibleSeatMapTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(*qApp, Scheme::Light).setMotion(Motion::Reduced); }

    void aSeatIsFoundAndTakenByNamesAlone() {
        Screen screen(loadVenue(QStringLiteral("arena"))->plan);
        QSignalSpy seats(&screen.map, &SeatMap::seatChosen);
        QAccessibleInterface* section = named(&screen.accessible(), QStringLiteral("Section 107,"));
        QVERIFY(section != nullptr);
        QAccessibleInterface* row = named(section, QStringLiteral("Section 107, row 4"));
        QVERIFY(row != nullptr);
        QAccessibleInterface* seat = named(row, QStringLiteral("Section 107, row 4, seat 6, free, 132,000 won, view "));
        QVERIFY(seat != nullptr);
        QCOMPARE(seat->role(), QAccessible::Cell);
        QCOMPARE(seat->parent(), row);
        QCOMPARE(row->parent(), section);
        QCOMPARE(section->parent(), static_cast<QAccessibleInterface*>(&screen.accessible()));
        QVERIFY(row->indexOfChild(seat) == 5);
        QCOMPARE(seat->actionInterface()->actionNames(), QStringList{QAccessibleActionInterface::pressAction()});
        seat->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(seats.size(), 1);
        QCOMPARE(seats[0][0].value<SeatIndex>(), *screen.sample.plan().findSeat("107", "4", "6"));
    }
    void theTableHasARowPerRowAndACellPerSeat() {
        Screen screen(test::hallPlan(2, 4, 6));
        QAccessibleTableInterface* table = screen.accessible().tableInterface();
        QVERIFY(table != nullptr);
        QCOMPARE(table->rowCount(), 8);
        QCOMPARE(table->columnCount(), 6);
        QCOMPARE(table->rowDescription(5), QStringLiteral("Section 2, row 2"));
        QAccessibleInterface* cell = table->cellAt(5, 2);
        QVERIFY(cell->text(QAccessible::Name).startsWith(QStringLiteral("Section 2, row 2, seat 3, free")));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 5);
        QCOMPARE(cell->tableCellInterface()->columnIndex(), 2);
        QVERIFY(table->cellAt(8, 0) == nullptr);
        QVERIFY(table->cellAt(0, 6) == nullptr);
    }
    void aSeatThatIsGoneHasNoAction() {
        Screen screen(test::hallPlan(1, 4, 6));
        screen.sample.set(SeatIndex{3}, SeatCode::SoldToRival);
        screen.map.refresh();
        QAccessibleInterface* seat = screen.accessible().seatNode(SeatIndex{3});
        QVERIFY(seat->actionInterface()->actionNames().isEmpty());
        QVERIFY(seat->state().disabled);
        QVERIFY(seat->text(QAccessible::Name).contains(QStringLiteral("taken")));
    }
    void ownSeatsAreSelectedCells() {
        Screen screen(test::hallPlan(1, 4, 6));
        SeatList held;
        held.push(SeatIndex{8});
        held.push(SeatIndex{9});
        screen.sample.hold(held);
        screen.map.refresh();
        QAccessibleTableInterface* table = screen.accessible().tableInterface();
        QCOMPARE(table->selectedCellCount(), 2);
        QVERIFY(table->selectedCells().first()->state().selected);
        QSignalSpy given(&screen.map, &SeatMap::heldSeatChosen);
        table->selectedCells().first()->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(given.size(), 1);
    }
    void aStandingAreaIsOneCell() {
        Screen screen(test::standingPlan(400));
        QAccessibleTableInterface* table = screen.accessible().tableInterface();
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->columnCount(), 1);
        QAccessibleInterface* area = table->cellAt(0, 0);
        QCOMPARE(area->text(QAccessible::Name), QStringLiteral("Section Field, 400 of 400 free"));
        QSignalSpy taken(&screen.map, &SeatMap::standingChosen);
        area->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(taken.size(), 1);
    }
    void theKeyboardsSeatHasTheFocus() {
        Screen screen(test::hallPlan(1, 4, 6));
        QTest::keyClick(&screen.map, Qt::Key_Right);
        QAccessibleInterface* seat = screen.accessible().seatNode(*screen.map.keyboardSeat());
        QVERIFY(seat->state().focusable);
        QVERIFY(screen.map.rect().contains(screen.map.mapFromGlobal(seat->rect().center())));
    }
    void walkingAHundredThousandSeatsKeepsFewNodes() {
        Screen screen(test::hallPlan(20, 50, 100));
        QAccessibleTableInterface* table = screen.accessible().tableInterface();
        int named = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                named += table->cellAt(row, column)->text(QAccessible::Name).isEmpty() ? 0 : 1;
            }
            QCoreApplication::processEvents();
        }
        QCOMPARE(named, 100'000);
        QVERIFY(screen.accessible().nodes() <= AccessibleSeatMap::kMostNodes);
    }
    // Whoever answers a tool may hold a node while it asks for the next ones.
    void noNodeGoesWhileARequestIsAnswered() {
        Screen screen(test::hallPlan(20, 50, 100));
        AccessibleSeatMap& whole = screen.accessible();
        const QAccessible::Id first = QAccessible::uniqueId(whole.seatNode(SeatIndex{0}));
        for (std::uint32_t i = 1; i <= 2 * AccessibleSeatMap::kMostNodes; ++i) whole.seatNode(SeatIndex{i});
        QVERIFY(QAccessible::accessibleInterface(first) != nullptr);
        QCoreApplication::processEvents();
        QVERIFY(QAccessible::accessibleInterface(first) == nullptr);
        QVERIFY(whole.nodes() <= AccessibleSeatMap::kMostNodes);
    }
    void nodesOfAnotherPlanAreInvalid() {
        Screen screen(test::hallPlan(1, 4, 6));
        QAccessibleInterface* seat = screen.accessible().seatNode(SeatIndex{3});
        QVERIFY(seat->isValid());
        const test::SampleView other(test::standingPlan(10));
        screen.map.setView(&other.view());
        QVERIFY(!seat->isValid());
        QVERIFY(seat->text(QAccessible::Name).isEmpty());
        QVERIFY(screen.accessible().seatNode(SeatIndex{3})->isValid());
        screen.map.setView(nullptr);
        QCOMPARE(screen.accessible().childCount(), 0);
    }
};

QTEST_MAIN(AccessibleSeatMapTest)
#include "accessible_seat_map_test.moc"
