// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/pretix_importer.h"

#include <QFile>
#include <QTest>
#include <algorithm>

#include "venue/venue_catalogue.h"

using namespace frontrow;
using Code = VenueFault::Code;
using Kind = Repair::Kind;

namespace {

QByteArray defectivePlan() {
    QFile file(QStringLiteral(FRONTROW_SOURCE_FOLDER "/tests/data/venue/defective_pretix_plan.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// One zone with one row whose seats are given as text.
QByteArray planWith(const QByteArray& seats, const QByteArray& more = {}) {
    return "{\"name\":\"P\",\"size\":{\"width\":1,\"height\":1},\"categories\":[{\"name\":\"K\",\"color\":\"#000000\"}]"
           ","
           "\"zones\":[{\"name\":\"Z\",\"position\":{\"x\":0,\"y\":0},\"rows\":[{\"row_number\":\"1\",\"seats\":[" +
           seats + "]}]" + more + "}]}";
}

QByteArray seatText(int number, const QByteArray& x, const QByteArray& y = "0") {
    const QByteArray n = QByteArray::number(number);
    return "{\"seat_guid\":\"" + n + "\",\"seat_number\":\"" + n + "\",\"category\":\"K\",\"position\":{\"x\":" + x +
           ",\"y\":" + y + "}}";
}

}  // namespace

class PretixImporterTest : public QObject {
    Q_OBJECT

private slots:
    void namesEveryRepair_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, Kind kind, const char* place, const char* before, const char* after) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(place) << QString::fromUtf8(before)
                                << QString::fromUtf8(after);
        };
        row("repeated seat id", Kind::RepeatedGuid, "zone Hall, row A, seat 2", "h-1", "");
        row("repeated uuid", Kind::RepeatedUuid, "zone Hall, row A", "11111111-1111-4111-8111-111111111111", "");
        row("repeated zone", Kind::RepeatedZone, "zone Hall (2)", "Hall", "Hall (2)");
        row("repeated row", Kind::RepeatedRow, "zone Hall, row A (2)", "A", "A (2)");
        row("repeated number", Kind::RepeatedNumber, "zone Hall, row A, seat 2 (2)", "2", "2 (2)");
        row("undeclared category", Kind::UndeclaredCategory, "zone Hall, row A, seat 2 (2)", "Balcony", "Balcony");
        row("repeated category", Kind::RepeatedCategory, "", "Front", "");
        row("missing category", Kind::MissingCategory, "zone Hall, row A, seat 4", "", "Front");
        row("colour", Kind::ColourReplaced, "", "teal", "#F29A2E");
        row("fractional plan", Kind::FractionalSize, "", "width 800.5", "");
        row("fractional radius", Kind::FractionalSize, "zone Hall, row A, seat 2", "radius 9.5", "");
        row("fractional area", Kind::FractionalSize, "zone Hall", "height 50.25", "");
        row("left", Kind::OldKey, "zone Hall, row A", "row_number_position left", "start");
        row("right", Kind::OldKey, "zone Hall (2), row 7", "row_number_position right", "end");
        row("flat size", Kind::OldKey, "zone Hall", "width, height", "rectangle.width, rectangle.height");
        row("number as text", Kind::NumberAsText, "zone Hall (2), row at position 1", "7", "");
        row("dirty name", Kind::NameCleaned, "zone Hall, row A (2), seat at position 1", " 1\a", "1");
        row("no number", Kind::NameMissing, "zone Hall, row A, seat at position 5", "seat_number", "5");
        row("no seat id", Kind::MissingPart, "zone Hall, row A, seat 4", "seat_guid", "one of its own");
        row("no position", Kind::MissingPart, "zone Hall (2)", "position", "0, 0");
        row("unknown key", Kind::UnknownKey, "zone Hall, row A, seat 5", "note", "");
        row("empty row", Kind::EmptyRow, "zone Hall, row at position 3", "B", "");
        row("empty zone", Kind::EmptyZone, "zone Bar", "", "");
        row("price", Kind::PriceAssumed, "category Balcony", "", "132000");
    }
    void namesEveryRepair() {
        QFETCH(int, kind);
        QFETCH(QString, place);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto venue = venueFromBytes(defectivePlan());
        QVERIFY(static_cast<bool>(venue));
        const auto& repairs = venue->repairs;
        const bool found = std::any_of(repairs.begin(), repairs.end(), [&](const Repair& repair) {
            return static_cast<int>(repair.kind) == kind && QString::fromStdString(repair.place) == place &&
                   QString::fromStdString(repair.before) == before && QString::fromStdString(repair.after) == after;
        });
        QVERIFY(found);
    }

    void buildsThePlan() {
        const auto venue = venueFromBytes(defectivePlan());
        const VenuePlan& plan = *venue->plan;
        QCOMPARE(plan.seatCount(), 7U);
        QCOMPARE(plan.sections().size(), std::size_t{2});
        QCOMPARE(plan.tiers().size(), std::size_t{3});
        // (10.5 + 100, 20 + 100) units of 20 mm.
        QCOMPARE(plan.seatPosition(*plan.findSeat("Hall", "A", "1")), (Point{2'210, 2'400}));
        // The step of 50 units among steps of 25 is an aisle.
        QCOMPARE(plan.row(RowIndex(0)).stretchCount, 2U);
        // The stage's lower edge, nearest to the seats.
        QCOMPARE(plan.focalPoint(), (Point{(2'010 + 6'010) / 2, 1'405}));
    }

    void lookAtTheTopEdgeWithoutAStage() {
        const auto venue = venueFromBytes(planWith(seatText(1, "0") + ',' + seatText(2, "25", "40")));
        QCOMPARE(venue->plan->focalPoint(), (Point{250, 0}));
        QVERIFY(venue->repairs.back().kind == Kind::StageAssumed);
    }

    void turnsAreasClockwise() {
        const auto venue = venueFromBytes(
            planWith(seatText(1, "0"),
                     ",\"areas\":[{\"shape\":\"rectangle\",\"rotation\":90,\"position\":{\"x\":100,\"y\":0},"
                     "\"rectangle\":{\"width\":50,\"height\":10},\"text\":{\"text\":\"stage\"}}]"));
        QCOMPARE(std::vector(venue->plan->stage().begin(), venue->plan->stage().end()),
                 (std::vector<Point>{{2'000, 0}, {2'000, 1'000}, {1'800, 1'000}, {1'800, 0}}));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& text, Code code) {
            QTest::newRow(name) << text << static_cast<int>(code);
        };
        row("too far", planWith(seatText(1, "1000001")), Code::OutOfRange);
        row("huge", planWith(seatText(1, "1e308")), Code::OutOfRange);
        row("beyond finite", planWith(seatText(1, "1e999")), Code::NotFinite);
        row("text as a number", planWith(seatText(1, "\"5\"")), Code::WrongType);
        row("null", planWith(seatText(1, "null")), Code::WrongType);
        row("no y", planWith("{\"seat_number\":\"1\",\"position\":{\"x\":1}}"), Code::MissingKey);
        row("no position", planWith("{\"seat_number\":\"1\"}"), Code::MissingKey);
        row("a seat that is none", planWith("7"), Code::WrongType);
        row("zones that are none", "{\"zones\":5}", Code::WrongType);
        row("a name that is a list", "{\"name\":[],\"zones\":[]}", Code::WrongType);
        row("nothing in it", "{\"zones\":[]}", Code::Plan);
        row("only empty rows", planWith(""), Code::Plan);
        row("cut off", defectivePlan().left(1'500), Code::BadSyntax);
        QByteArray many = seatText(1, "0");
        for (int i = 0; i < 200'000; ++i) many += ",{\"position\":{\"x\":1,\"y\":1}}";
        row("too many seats", planWith(many), Code::TooMany);
        QByteArray points = "{\"x\":0,\"y\":0}";
        for (int i = 0; i < 4'096; ++i) points += ",{\"x\":0,\"y\":0}";
        row("too many points",
            planWith(seatText(1, "0"),
                     ",\"areas\":[{\"shape\":\"polygon\",\"position\":{\"x\":0,\"y\":0},\"polygon\":{"
                     "\"points\":[" +
                         points + "]}}]"),
            Code::TooMany);
    }
    void refuses() {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto venue = venueFromBytes(text);
        QVERIFY(!venue);
        QCOMPARE(static_cast<int>(venue.error().code), code);
    }

    void tooManyCategoriesAreRefused() {
        QByteArray seats;
        for (int i = 0; i < 300; ++i) {
            QByteArray seat = seatText(i, QByteArray::number(25 * i));
            seats += (i == 0 ? "" : ",") + seat.replace("\"K\"", "\"K" + QByteArray::number(i) + '"');
        }
        const auto venue = venueFromBytes(planWith(seats));
        QVERIFY(!venue);
        QVERIFY(venue.error().defect->kind == PlanDefect::Kind::TooManyTiers);
    }

    void refusesEveryTruncation() {
        const QByteArray whole = defectivePlan().trimmed();
        QVERIFY(whole.size() > 1'000);
        for (qsizetype size = 0; size < whole.size(); ++size) QVERIFY(!venueFromBytes(whole.left(size)));
    }

    void sameNamesInALongFileStaySwift() {
        QByteArray rows;
        for (int i = 0; i < 20'000; ++i) {
            rows += (i == 0 ? "" : ",") + QByteArray("{\"row_number\":\"A\",\"seats\":[") + seatText(1, "0") + "]}";
        }
        const auto venue = venueFromBytes("{\"zones\":[{\"name\":\"Z\",\"rows\":[" + rows + "]}]}");
        QVERIFY(static_cast<bool>(venue));
        QCOMPARE(venue->plan->rows().back().label, std::string("A (20000)"));
    }
};

QTEST_APPLESS_MAIN(PretixImporterTest)
#include "pretix_importer_test.moc"
