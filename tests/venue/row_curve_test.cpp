// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/row_curve.h"

#include <QTest>

#include "domain/random.h"

using namespace frontrow;

class RowCurveTest : public QObject {
    Q_OBJECT

private slots:
    void standsInEqualStepsBetweenItsEnds() {
        const RowCurve row{{0, 0}, {3'000, 600}, {}, 4};
        QCOMPARE(slotPosition(row, 0), (Point{0, 0}));
        QCOMPARE(slotPosition(row, 1), (Point{1'000, 200}));
        QCOMPARE(slotPosition(row, 3), (Point{3'000, 600}));
        QCOMPARE(slotPosition({{5, 7}, {}, {}, 1}, 0), (Point{5, 7}));
    }

    void bendsMostInTheMiddle() {
        const RowCurve row{{0, 0}, {4'000, 0}, {0, 800}, 5};
        QCOMPARE(slotPosition(row, 1), (Point{1'000, 600}));
        QCOMPARE(slotPosition(row, 2), (Point{2'000, 800}));
        QCOMPARE(slotPosition(row, 4), (Point{4'000, 0}));
    }

    void staysExactAtTheLimits() {
        const RowCurve row{{-kMaxCoordinate, -kMaxCoordinate},
                           {kMaxCoordinate, kMaxCoordinate},
                           {kMaxCoordinate, -kMaxCoordinate},
                           kMaxSlots};
        QCOMPARE(slotPosition(row, kMaxSlots - 1), (Point{kMaxCoordinate, kMaxCoordinate}));
    }

    // Any gentle curve, with a gap or without, is found again from nothing but its seats.
    void findsTheCurveOfItsSeats() {
        const Random random(7);
        for (std::uint64_t i = 0; i < 2'000; ++i) {
            const auto draw = [&](std::uint64_t bound, std::uint64_t what) {
                return static_cast<std::int32_t>(random.below(bound, Stream::Simulation, i, what));
            };
            const auto slotCount = static_cast<std::uint32_t>(draw(38, 0)) + 3;
            const RowCurve curve{{draw(100'000, 1), draw(100'000, 2)},
                                 {draw(100'000, 3), draw(100'000, 4)},
                                 {draw(1'200, 5) - 600, draw(1'200, 6) - 600},
                                 slotCount};
            if (squaredLength(curve) < 400'000'000) continue;
            std::vector<Point> seats;
            const auto gap = static_cast<std::uint32_t>(draw(slotCount, 7));
            for (std::uint32_t slot = 0; slot < slotCount; ++slot) {
                const bool end = slot == 0 || slot + 1 == slotCount;
                if (end || slot != gap || slotCount < 8) seats.push_back(slotPosition(curve, slot));
            }
            const auto fitted = fitCurve(seats);
            QVERIFY(fitted.has_value());
            QCOMPARE(fitted->curve.slotCount, slotCount);
            std::vector<Point> again;
            std::size_t skip = 0;
            for (std::uint32_t slot = 0; slot < slotCount; ++slot) {
                if (skip < fitted->skipped.size() && fitted->skipped[skip] == slot) {
                    ++skip;
                } else {
                    again.push_back(slotPosition(fitted->curve, slot));
                }
            }
            QVERIFY(again == seats);
        }
    }

    void givesUpOnScatteredSeats() {
        QVERIFY(!fitCurve(std::vector<Point>{{0, 0}, {500, 0}, {1'000, 90}, {1'500, 0}, {2'000, 0}}));
        QVERIFY(!fitCurve(std::vector<Point>{{0, 0}, {0, 0}, {0, 0}}));
        QVERIFY(!fitCurve(std::vector<Point>{}));
    }

private:
    static std::int64_t squaredLength(const RowCurve& curve) {
        const std::int64_t dx = std::int64_t{curve.to.x} - curve.from.x;
        const std::int64_t dy = std::int64_t{curve.to.y} - curve.from.y;
        return dx * dx + dy * dy;
    }
};

QTEST_APPLESS_MAIN(RowCurveTest)
#include "row_curve_test.moc"
