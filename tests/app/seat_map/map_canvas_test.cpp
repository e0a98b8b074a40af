// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/map_canvas.h"

#include <QApplication>
#include <QTest>

#include "domain/random.h"
#include "seat_map/sample_view.h"
#include "support/plans.h"
#include "venue/venue_catalogue.h"

using namespace frontrow;

namespace {

// A map of its own with everything it needs.
struct Drawing {
    explicit Drawing(std::shared_ptr<const VenuePlan> plan, Scheme scheme = Scheme::Light)
        : sample(plan),
          theme(Theme::builtIn(scheme)),
          geometry(plan),
          looks(geometry),
          canvas(geometry, looks) {
        canvas.setTheme(theme, QApplication::font());
        looks.readAll(sample.view());
    }
    void show(QSize size, double pitch, DetailLevel level, double ratio = 1) {
        viewport.setContent(geometry.bounds(), 100 * ratio / geometry.pitch());
        viewport.resize(size);
        viewport.fit();
        const double scale = pitch * ratio / geometry.pitch();
        viewport.zoom(scale / viewport.scale(), QRectF(QPointF(), QSizeF(size)).center());
        canvas.show(viewport, level, ratio);
    }
    // Tells the drawing of a changed seat as the widget does.
    void change(SeatIndex seat, SeatCode code) {
        sample.set(seat, code);
        std::vector<Slot> changed;
        looks.read(sample.view(), seat, changed);
        for (const Slot slot : changed) canvas.paintSeat(slot);
        const SectionIndex section = sample.plan().seatSection(seat);
        if (looks.readSection(sample.view(), section)) canvas.paintSection(section);
    }
    // The same picture, painted from nothing.
    QImage fresh() {
        MapCanvas other(geometry, looks);
        other.setTheme(theme, QApplication::font());
        other.show(viewport, canvas.level(), canvas.pixelRatio());
        return other.image();
    }

    test::SampleView sample;
    Theme theme;
    MapGeometry geometry;
    SeatLooks looks;
    MapCanvas canvas;
    MapViewport viewport;
};

std::shared_ptr<const VenuePlan> arena() { return loadVenue(QStringLiteral("arena"))->plan; }

// Pixels that differ by more than the rounding of edges blended twice.
int differing(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            const int most =
                std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            count += most > 6 ? 1 : 0;
        }
    }
    return count;
}

void addLevels() {
    QTest::addColumn<double>("pitch");
    QTest::addColumn<int>("level");
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        QTest::addRow("sections at %g", ratio) << 3.0 << static_cast<int>(DetailLevel::Sections) << ratio;
        QTest::addRow("dots at %g", ratio) << 6.0 << static_cast<int>(DetailLevel::Dots) << ratio;
        QTest::addRow("glyphs at %g", ratio) << 13.0 << static_cast<int>(DetailLevel::Glyphs) << ratio;
        QTest::addRow("numbers at %g", ratio) << 26.0 << static_cast<int>(DetailLevel::Numbers) << ratio;
    }
}

}  // namespace

class MapCanvasTest : public QObject {
    Q_OBJECT

private slots:
    void changesLeaveThePictureAsIfPaintedAnew_data() { addLevels(); }
    void changesLeaveThePictureAsIfPaintedAnew() {
        QFETCH(double, pitch);
        QFETCH(int, level);
        QFETCH(double, ratio);
        Drawing drawing(arena());
        drawing.show({500, 400}, pitch, static_cast<DetailLevel>(level), ratio);
        const Random random(5);
        constexpr std::array kCodes{SeatCode::HeldByRival, SeatCode::SoldToRival, SeatCode::Free, SeatCode::Blocked};
        for (std::uint32_t i = 0; i < 3'000; ++i) {
            const auto seat =
                static_cast<std::uint32_t>(random.below(drawing.sample.plan().seatCount(), Stream::Simulation, i, 0));
            drawing.change(SeatIndex{seat}, kCodes[random.below(kCodes.size(), Stream::Simulation, i, 1)]);
        }
        // Where seats stand closer than their pitch, the pixels between two of them belong to whichever came last: two
        // in a thousand here.
        const int different = differing(drawing.canvas.image(), drawing.fresh());
        QVERIFY2(different < 400, qPrintable(QString::number(different)));
    }
    void panningLeavesThePictureAsIfPaintedAnew_data() { addLevels(); }
    void panningLeavesThePictureAsIfPaintedAnew() {
        QFETCH(double, pitch);
        QFETCH(int, level);
        QFETCH(double, ratio);
        Drawing drawing(arena());
        for (std::uint32_t i = 0; i < drawing.sample.plan().sections().size(); ++i) {
            drawing.sample.fill(SectionIndex{i}, 40, i);
        }
        drawing.looks.readAll(drawing.sample.view());
        drawing.show({500, 400}, pitch, static_cast<DetailLevel>(level), ratio);
        for (const QPoint by : {QPoint(-31, 0), QPoint(0, 47), QPoint(22, -13), QPoint(-5, -60), QPoint(-900, 20)}) {
            const QPoint moved = drawing.viewport.pan(by);
            drawing.canvas.pan(drawing.viewport, moved);
        }
        // Outlines and numbers are drawn with QPainter, whose edges depend a little on the clip.
        QVERIFY(differing(drawing.canvas.image(), drawing.fresh()) < 40);
    }
    void aChangedSeatCostsOneSeat() {
        Drawing drawing(arena());
        drawing.show({900, 700}, 13, DetailLevel::Glyphs);
        const auto inside = [&](SeatIndex seat) {
            const QPointF at = drawing.canvas.seatOnScreen(drawing.geometry.slotOf(seat));
            return QRectF(20, 20, 860, 660).contains(at);
        };
        int changed = 0;
        for (std::uint32_t i = 0; i < drawing.sample.plan().seatCount(); i += 7) {
            if (!inside(SeatIndex{i})) continue;
            const std::uint64_t before = drawing.canvas.seatsPainted();
            drawing.change(SeatIndex{i}, SeatCode::SoldToRival);
            QCOMPARE(drawing.canvas.seatsPainted() - before, std::uint64_t{1});
            ++changed;
        }
        QVERIFY(changed > 50);
    }
    void aSeatOutOfSightCostsNothing() {
        Drawing drawing(arena());
        drawing.show({300, 200}, 26, DetailLevel::Numbers);
        const std::uint64_t before = drawing.canvas.seatsPainted();
        drawing.change(*drawing.sample.plan().findSeat("201", "1", "1"), SeatCode::SoldToRival);
        QCOMPARE(drawing.canvas.seatsPainted(), before);
    }
    void aPanStepPaintsTheSeatsOfTheStrip() {
        Drawing drawing(test::rowsPlan(100, 100));
        drawing.show({800, 600}, 10, DetailLevel::Glyphs);
        const std::uint64_t before = drawing.canvas.seatsPainted();
        drawing.canvas.pan(drawing.viewport, drawing.viewport.pan({-20, 0}));
        // 34 rows in 600 pixels, and as many columns as reach into 20 of them.
        QVERIFY(drawing.canvas.seatsPainted() - before <= 36 * 4);
        QVERIFY(drawing.canvas.seatsPainted() > before);
    }
    void aNumberInTheOverviewCostsItsDigits() {
        Drawing drawing(arena());
        drawing.show({900, 700}, 5, DetailLevel::Sections);
        const std::uint64_t before = drawing.canvas.pixelsPainted();
        drawing.change(*drawing.sample.plan().findSeat("107", "4", "6"), SeatCode::SoldToRival);
        QCOMPARE(drawing.canvas.pixelsPainted(), before);
        QCOMPARE(drawing.canvas.image(), drawing.fresh());
    }
    void weakSeatsHaveNoNumberAndNoClick() {
        Drawing drawing(test::flaggedPlan(3, 8));
        SeatFilters filters;
        filters.hideRestricted = true;
        filters.party = 6;
        filters.onlyFitting = true;
        drawing.looks.setFilters(filters);
        drawing.looks.readAll(drawing.sample.view());
        const auto shape = [&](const char* number) {
            return drawing.looks.shape(drawing.geometry.slotOf(*drawing.sample.plan().findSeat("A", "1", number)));
        };
        QCOMPARE(shape("8"), SeatShape::FilteredOut);
        QCOMPARE(shape("7"), SeatShape::Blocked);
        QCOMPARE(shape("1"), SeatShape::Accessible);
        QCOMPARE(shape("3"), SeatShape::FilteredOut);
        filters.party = 4;
        drawing.looks.setFilters(filters);
        drawing.looks.readAll(drawing.sample.view());
        QCOMPARE(shape("3"), SeatShape::Free);
        // With the fourth of them gone the stretch is too short again, and every seat of it is told.
        std::vector<Slot> changed;
        const SeatIndex fourth = *drawing.sample.plan().findSeat("A", "1", "4");
        drawing.sample.set(fourth, SeatCode::HeldByRival);
        drawing.looks.read(drawing.sample.view(), fourth, changed);
        QCOMPARE(changed.size(), std::size_t{4});
        QCOMPARE(shape("3"), SeatShape::FilteredOut);
    }
    void everyStateHasItsOwnShape_data() { addLevels(); }
    void everyStateHasItsOwnShape() {
        QFETCH(double, pitch);
        QFETCH(int, level);
        QFETCH(double, ratio);
        const auto detail = static_cast<DetailLevel>(level);
        if (!showsSeats(detail)) return;
        const Theme theme = Theme::builtIn(Scheme::Light);
        const auto drawn = [&](SeatShape shape) {
            QImage image(80, 80, QImage::Format_RGB32);
            image.fill(theme.colour(Colour::Surface));
            QPainter painter(&image);
            painter.translate(40, 40);
            painter.scale(ratio, ratio);
            paintSeat(painter,
                      {shape, kSeatShare * pitch, detail, TierIndex{2}, 0, theme.colour(Colour::Surface), u'J'}, theme);
            return image.convertToFormat(QImage::Format_Grayscale8);
        };
        // By shape, not by hue: the pictures differ in grey. Of small squares two may look alike.
        std::vector<SeatShape> shapes{SeatShape::Free,   SeatShape::Accessible, SeatShape::Yours,
                                      SeatShape::Friend, SeatShape::Held,       SeatShape::Taken};
        if (detail != DetailLevel::Dots) shapes.insert(shapes.end(), {SeatShape::Restricted, SeatShape::Blocked});
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k) QVERIFY(drawn(shapes[i]) != drawn(shapes[k]));
        }
    }
};

QTEST_MAIN(MapCanvasTest)
#include "map_canvas_test.moc"
