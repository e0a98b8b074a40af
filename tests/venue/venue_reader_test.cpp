// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/venue_reader.h"

#include <QTest>

using namespace frontrow;
using Code = VenueFault::Code;
using Kind = PlanDefect::Kind;

namespace {

const std::string kSmall =
    "{\"format\":\"frontrow-venue\",\"version\":1,\"name\":\"Small\",\"currency\":\"KRW\",\n"
    "\"levels\":[{\"name\":\"Floor\",\"elevation\":0}],\n"
    "\"tiers\":[{\"letter\":\"S\",\"colour\":\"#078573\",\"price\":132000}],\n"
    "\"sections\":[{\"name\":\"A\",\"level\":\"Floor\",\"tier\":\"S\",\"rows\":[\n"
    "{\"label\":\"1\",\"from\":[0,5],\"to\":[2,5],\"slots\":5}]}]}";

// The small venue with one piece of its text replaced.
std::string with(const std::string& piece, const std::string& other) {
    std::string text = kSmall;
    const auto at = text.find(piece);
    return at == std::string::npos ? std::string() : text.replace(at, piece.size(), other);
}

}  // namespace

class VenueReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsASmallVenue() {
        const auto plan = readVenue(kSmall);
        QVERIFY(static_cast<bool>(plan));
        QCOMPARE(plan.value()->seatCount(), 5U);
        QCOMPARE(plan.value()->seatPosition(SeatIndex(1)), (Point{500, 5'000}));
        QCOMPARE(plan.value()->focalPoint(), (Point{1'000, 5'000}));
        QCOMPARE(plan.value()->seatPrice(SeatIndex(0)), Amount{132'000});
    }

    void readsEveryKeyOfARow() {
        const auto plan = readVenue(
            with("\"slots\":5",
                 "\"bend\":[0,0.4],\"slots\":9,\"skip\":[3,[5,6]],\"tier\":\"S\",\"numbers\":{\"first\":12,\"step\":-2}"
                 ",\"aisles\":[2],"
                 "\"accessible\":[1],\"companion\":[2],\"restricted\":[[3,4]],\"aisleSeats\":[6],\"blocked\":[6],"
                 "\"tiers\":[{\"tier\":\"S\",\"seats\":[1]}]"));
        QVERIFY(static_cast<bool>(plan));
        const VenuePlan& venue = *plan.value();
        QCOMPARE(venue.seatCount(), 6U);
        QCOMPARE(venue.seatNumber(SeatIndex(5)), std::string("2"));
        QCOMPARE(venue.seatPosition(SeatIndex(2)), (Point{750, 5'375}));
        QCOMPARE(venue.stretches().size(), std::size_t{2});
        QVERIFY(venue.seatFlags(SeatIndex(0)).has(SeatFlag::Accessible));
        QVERIFY(venue.seatFlags(SeatIndex(1)).has(SeatFlag::Companion));
        QVERIFY(venue.seatFlags(SeatIndex(3)).has(SeatFlag::RestrictedView));
        QVERIFY(venue.seatFlags(SeatIndex(5)).has(SeatFlag::Blocked));
        QVERIFY(venue.seatFlags(SeatIndex(5)).has(SeatFlag::Aisle));
    }

    void refuses_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<std::string>("path");
        const auto row = [](const char* name, const std::string& text, Code code, const std::string& path) {
            QTest::newRow(name) << text << static_cast<int>(code) << path;
        };
        const std::string slotText = "\"slots\":5";
        const std::string rowPath = "sections[0].rows[0]";
        row("a list", "[]", Code::WrongType, "");
        row("another format", with("frontrow-venue", "x"), Code::UnknownFormat, "");
        row("newer version", with("\"version\":1", "\"version\":2"), Code::NewerVersion, "version");
        row("version in parts", with("\"version\":1", "\"version\":1.5"), Code::NotWhole, "version");
        row("unknown key", with("\"name\":\"Small\"", "\"name\":\"S\",\"colour\":1"), Code::UnknownKey, "colour");
        row("unknown key of a row", with(slotText, "\"slots\":5,\"seats\":[]"), Code::UnknownKey, rowPath + ".seats");
        row("no tiers", with("\"tiers\":", "\"stage\":[],\"x\":"), Code::UnknownKey, "x");
        row("no colour", with(",\"colour\":\"#078573\"", ""), Code::MissingKey, "tiers[0]");
        row("name is a number", with("\"name\":\"Small\"", "\"name\":5"), Code::WrongType, "name");
        row("empty name", with("Small", ""), Code::BadName, "name");
        row("name of 65", with("Small", std::string(65, 'x')), Code::BadName, "name");
        row("control character", with("Small", "a\\u0007b"), Code::BadName, "name");
        row("bidi character", with("Small", "a\\u202eb"), Code::BadName, "name");
        row("not composed", with("Small", "e\\u0301"), Code::BadName, "name");
        row("price below 0", with("132000", "-1"), Code::OutOfRange, "tiers[0].price");
        row("price above the limit", with("132000", "1000000001"), Code::OutOfRange, "tiers[0].price");
        row("price in parts", with("132000", "0.5"), Code::NotWhole, "tiers[0].price");
        row("price as text", with("132000", "\"1\""), Code::WrongType, "tiers[0].price");
        row("currency", with("KRW", "won"), Code::UnknownName, "currency");
        row("level", with("\"level\":\"Floor\"", "\"level\":\"Roof\""), Code::UnknownName, "sections[0].level");
        row("tier", with("\"tier\":\"S\"", "\"tier\":\"R\""), Code::UnknownName, "sections[0].tier");
        row("kind", with("\"tier\":\"S\"", "\"tier\":\"S\",\"kind\":\"sofa\""), Code::UnknownName, "sections[0].kind");
        row("far away", with("[2,5]", "[1000000.1,5]"), Code::OutOfRange, rowPath + ".to[0]");
        row("huge", with("[2,5]", "[1e300,5]"), Code::OutOfRange, rowPath + ".to[0]");
        row("beyond finite", with("[2,5]", "[1e999,5]"), Code::NotFinite, "");
        row("NaN", with("[2,5]", "[NaN,5]"), Code::BadSyntax, "");
        row("null as a place", with("[2,5]", "null"), Code::WrongType, rowPath + ".to");
        row("three coordinates", with("[2,5]", "[2,5,1]"), Code::WrongType, rowPath + ".to");
        row("slots 0", with(slotText, "\"slots\":0"), Code::OutOfRange, rowPath + ".slots");
        row("too many slots", with(slotText, "\"slots\":4097"), Code::OutOfRange, rowPath + ".slots");
        row("curve and places", with(slotText, "\"slots\":5,\"at\":[]"), Code::Contradiction, rowPath + ".from");
        row("seat out of the row", with(slotText, "\"slots\":5,\"blocked\":[6]"), Code::OutOfRange,
            rowPath + ".blocked[0]");
        row("seats not in order", with(slotText, "\"slots\":5,\"blocked\":[3,2]"), Code::OutOfRange,
            rowPath + ".blocked[1]");
        row("aisle behind the last", with(slotText, "\"slots\":5,\"aisles\":[5]"), Code::OutOfRange,
            rowPath + ".aisles[0]");
        row("numbers missing", with(slotText, "\"slots\":5,\"numbers\":[\"1\"]"), Code::OutOfRange,
            rowPath + ".numbers");
        row("standing with rows", with("\"tier\":\"S\",\"rows\"", "\"tier\":\"S\",\"kind\":\"standing\",\"rows\""),
            Code::Contradiction, "sections[0].rows");
        row("places of seats", with("\"tier\":\"S\",\"rows\"", "\"tier\":\"S\",\"places\":5,\"rows\""),
            Code::Contradiction, "sections[0].places");
        row("too many places",
            with(kSmall.substr(kSmall.find("\"rows\"")), "\"kind\":\"standing\",\"places\":200001}]}"),
            Code::OutOfRange, "sections[0].places");
        std::string sections;
        for (int i = 0; i < 60; ++i) {
            sections += (i == 0 ? "" : ",") + std::string("{\"name\":\"") + std::to_string(i) +
                        "\",\"level\":\"Floor\",\"tier\":\"S\",\"rows\":[{\"label\":\"1\",\"from\":[0,5],\"to\":[2,5],"
                        "\"slots\":4000}]}";
        }
        row("too many seats", with(kSmall.substr(kSmall.find("{\"name\":\"A\"")), sections + "]}"), Code::TooMany,
            "sections[50].rows[0]");
        std::string tiers;
        for (int i = 0; i < 17; ++i) {
            tiers += (i == 0 ? "" : ",") + std::string("{\"letter\":\"") + std::to_string(i) +
                     "\",\"colour\":\"#000000\",\"price\":1}";
        }
        row("too many tiers", with("{\"letter\":\"S\",\"colour\":\"#078573\",\"price\":132000}", tiers), Code::TooMany,
            "tiers");
    }
    void refuses() {
        QFETCH(std::string, text);
        QFETCH(int, code);
        QFETCH(std::string, path);
        QVERIFY(!text.empty());
        const auto plan = readVenue(text);
        QVERIFY(!plan);
        QCOMPARE(static_cast<int>(plan.error().code), code);
        QCOMPARE(plan.error().path, path);
        QVERIFY(plan.error().line > 0);
    }

    void refusesTheRulesOfAPlan_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const std::string& text, Kind kind) {
            QTest::newRow(name) << text << static_cast<int>(kind);
        };
        const std::string slotText = "\"slots\":5";
        row("one number twice", with(slotText, "\"slots\":2,\"numbers\":[\"7\",\"7\"]"), Kind::DuplicateSeat);
        row("one row twice", with("\"slots\":5}", "\"slots\":5},{\"label\":\"1\",\"from\":[0,6]}"), Kind::DuplicateRow);
        row("no rows", with(kSmall.substr(kSmall.find("\"rows\"")), "\"rows\":[]}]}"), Kind::EmptySection);
        row("no seat in a row", with(slotText, "\"slots\":2,\"skip\":[[1,2]]"), Kind::EmptyRow);
        row("no sections", with(kSmall.substr(kSmall.find("\"sections\"")), "\"sections\":[]}"), Kind::NoSeats);
        row("outline of two", with("\"tier\":\"S\",", "\"tier\":\"S\",\"outline\":[[0,0],[1,1]],"), Kind::BadOutline);
        row("colour", with("#078573", "green"), Kind::BadColour);
    }
    void refusesTheRulesOfAPlan() {
        QFETCH(std::string, text);
        QFETCH(int, kind);
        const auto plan = readVenue(text);
        QVERIFY(!plan);
        QVERIFY(plan.error().code == Code::Plan);
        QCOMPARE(static_cast<int>(plan.error().defect->kind), kind);
    }

    void refusesEveryTruncation() {
        for (std::size_t size = 0; size < kSmall.size(); ++size) QVERIFY(!readVenue(kSmall.substr(0, size)));
    }
};

QTEST_APPLESS_MAIN(VenueReaderTest)
#include "venue_reader_test.moc"
