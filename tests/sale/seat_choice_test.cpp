// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/seat_choice.h"

#include <QTest>
#include <algorithm>
#include <set>

#include "row_plan.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

QString shown(const std::optional<Window>& window) {
    if (!window) return QStringLiteral("none");
    return QStringLiteral("%1+%2").arg(window->first.value).arg(window->count);
}

QString shown(const std::optional<SeatIndex>& seat) {
    return seat ? QString::number(seat->value) : QStringLiteral("none");
}

QString shown(const std::optional<Suggestion>& suggestion) {
    if (!suggestion) return QStringLiteral("none");
    return QString::fromStdString((suggestion->split ? "split " : "") + text(suggestion->seats));
}

QString shown(const std::vector<Offer>& offers) {
    QStringList words;
    for (const Offer& offer : offers) {
        static const char* const kinds[] = {"around", "row", "near", "block", "scattered"};
        words << QString::fromLatin1(kinds[static_cast<std::size_t>(offer.kind)]) + QLatin1Char(' ') +
                     QString::fromStdString(text(offer.seats));
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace

class SeatChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void takesTheWindowAroundTheClick_data();
    void takesTheWindowAroundTheClick();
    void findsTheLoneSeat_data();
    void findsTheLoneSeat();
    void refusesALoneSeatOnlyIfThereIsAnotherWay_data();
    void refusesALoneSeatOnlyIfThereIsAnotherWay();
    void offersWhatIsNear_data();
    void offersWhatIsNear();
    void suggestsTheBestAvailable_data();
    void suggestsTheBestAvailable();
    void nextSuggestionsDoNotOverlap();
    void suggestsOnlyWhatTheFilterLeaves();
    void seatsAStepFreePartyWithItsCompanions();
    void suggestsAStandingAreaOnce();
};

// One row of ten seats; the middle of it sees best.
void SeatChoiceTest::takesTheWindowAroundTheClick_data() {
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("free");
    QTest::addColumn<int>("seat");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("window");
    QTest::newRow("alone") << "oooooooooo"
                           << "oooooooooo" << 3 << 1 << "3+1";
    QTest::newRow("taken seat") << "oooooooooo"
                                << "oo.ooooooo" << 2 << 1 << "none";
    QTest::newRow("leans to the better view") << "oooooooooo"
                                              << "oooooooooo" << 1 << 3 << "1+3";
    QTest::newRow("leans to the better view from the right") << "oooooooooo"
                                                             << "oooooooooo" << 8 << 3 << "6+3";
    QTest::newRow("around a gap on the right") << "oooooooooo"
                                               << "ooo.oooooo" << 2 << 3 << "0+3";
    QTest::newRow("no room") << "oooooooooo"
                             << ".oo.oooooo" << 2 << 3 << "none";
    QTest::newRow("never across an aisle") << "ooooo ooooo"
                                           << "oooooooooo" << 4 << 2 << "3+2";
    QTest::newRow("aisle leaves no room") << "oo oooooooo"
                                          << "oooooooooo" << 1 << 3 << "none";
    QTest::newRow("accessible places are kept") << "oowooooooo"
                                                << "oooooooooo" << 1 << 3 << "none";
    QTest::newRow("companions too") << "oocooooooo"
                                    << "oooooooooo" << 1 << 3 << "none";
    QTest::newRow("whole row") << "oooooooooo"
                               << "oooooooooo" << 9 << 10 << "0+10";
    QTest::newRow("more than the row") << "oooooooooo"
                                       << "oooooooooo" << 5 << 11 << "none";
    QTest::newRow("nobody") << "oooooooooo"
                            << "oooooooooo" << 5 << 0 << "none";
}

void SeatChoiceTest::takesTheWindowAroundTheClick() {
    QFETCH(QString, row);
    QFETCH(QString, free);
    QFETCH(int, seat);
    QFETCH(int, n);
    const auto plan = drawnPlan({{{row.toStdString()}}});
    const auto column = drawnFree(free.toStdString());
    const auto window = windowAround(*plan, column, SeatIndex{static_cast<std::uint32_t>(seat)},
                                     static_cast<std::uint32_t>(n), PartyNeeds::None);
    QTEST(shown(window), "window");
}

// Two rows of six: seats 0-5 and 6-11.
void SeatChoiceTest::findsTheLoneSeat_data() {
    QTest::addColumn<QString>("free");
    QTest::addColumn<SeatList>("taken");
    QTest::addColumn<SeatList>("returned");
    QTest::addColumn<QString>("lone");
    const SeatList none;
    QTest::newRow("at the edge") << "oooooo oooooo" << seatsOf({1, 2}) << none << "0";
    QTest::newRow("two remain") << "oooooo oooooo" << seatsOf({2, 3}) << none << "none";
    QTest::newRow("edge taken") << "oooooo oooooo" << seatsOf({0, 1}) << none << "none";
    QTest::newRow("beside somebody else's") << "oooo.o oooooo" << seatsOf({1, 2}) << none << "0";
    QTest::newRow("was alone before") << "o.oooo oooooo" << seatsOf({2, 3}) << none << "none";
    QTest::newRow("rows are apart") << "oooooo oooooo" << seatsOf({7}) << none << "6";
    QTest::newRow("between two parts") << "oooooo oooooo" << seatsOf({1, 3}) << none << "0";
    QTest::newRow("a swap gives the neighbour back") << "..oooo oooooo" << seatsOf({2, 3}) << seatsOf({1}) << "1";
    QTest::newRow("a swap gives two back") << "..oooo oooooo" << seatsOf({2, 3}) << seatsOf({0, 1}) << "none";
    QTest::newRow("moving by one") << "o..ooo oooooo" << seatsOf({2, 3}) << seatsOf({1, 2}) << "none";
    QTest::newRow("keeping the second of two") << "....oo oooooo" << seatsOf({1}) << seatsOf({0, 1}) << "0";
}

void SeatChoiceTest::findsTheLoneSeat() {
    QFETCH(QString, free);
    QFETCH(SeatList, taken);
    QFETCH(SeatList, returned);
    const auto plan = drawnPlan({{{"oooooo", "oooooo"}}});
    QTEST(shown(loneSeatAfter(*plan, drawnFree(free.toStdString()), taken, returned)), "lone");
}

// Section A: rows of five of tier 0 and five of tier 1. Section B: a row of five of tier 0.
void SeatChoiceTest::refusesALoneSeatOnlyIfThereIsAnotherWay_data() {
    QTest::addColumn<QString>("free");
    QTest::addColumn<SeatList>("taken");
    QTest::addColumn<QString>("violation");
    QTest::newRow("another way in the row") << "ooooo ..... ....." << seatsOf({1, 2}) << "0";
    QTest::newRow("no lone seat") << "ooooo ..... ....." << seatsOf({0, 1}) << "none";
    QTest::newRow("three for two: no other way") << "ooo.. ..... ....." << seatsOf({0, 1}) << "none";
    QTest::newRow("not in another tier") << "ooo.. ooooo ....." << seatsOf({0, 1}) << "none";
    QTest::newRow("not in another section") << "ooo.. ..... ooooo" << seatsOf({0, 1}) << "none";
    QTest::newRow("one seat of two: the only way") << "oo... ..... ....." << seatsOf({0}) << "none";
    QTest::newRow("a lone seat elsewhere would do") << "oo.o. ..... ....." << seatsOf({0}) << "1";
}

void SeatChoiceTest::refusesALoneSeatOnlyIfThereIsAnotherWay() {
    QFETCH(QString, free);
    QFETCH(SeatList, taken);
    const auto plan = drawnPlan({{{"ooooo", "11111"}}, {{"ooooo"}}});
    QTEST(shown(singleSeatViolation(*plan, drawnFree(free.toStdString()), taken, {})), "violation");
}

// Three rows of six with an aisle in the middle: 0-5, 6-11, 12-17; the click is on seat 8.
void SeatChoiceTest::offersWhatIsNear_data() {
    QTest::addColumn<QString>("free");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("offers");
    QTest::newRow("other stretch, front row") << "ooo... ..o ooo ......" << 3 << "row 9 10 11, near 0 1 2, block 8 1 2";
    QTest::newRow("front before back") << "ooo... ..o... ooo..." << 3 << "near 0 1 2, block 8 1 2";
    QTest::newRow("a block") << ".oo... .oo... ......" << 4 << "block 7 8 1 2";
    QTest::newRow("an odd block, more beside the click") << "..o... .oo... ......" << 3 << "block 7 8 2";
    QTest::newRow("an odd block, more behind") << "...... ..o... .oo..." << 3 << "block 8 13 14";
    QTest::newRow("columns must overlap") << "....oo .oo... ......" << 4 << "";
    QTest::newRow("nothing at all") << "...... ..o... ......" << 2 << "";
}

void SeatChoiceTest::offersWhatIsNear() {
    QFETCH(QString, free);
    QFETCH(int, n);
    const auto plan = drawnPlan({{{"ooo ooo", "ooo ooo", "ooo ooo"}}});
    const auto column = drawnFree(free.toStdString());
    const auto size = static_cast<std::uint32_t>(n);
    auto offers = offersNear(*plan, column, SeatIndex{8}, size, PartyNeeds::None, ScatteredOffers::Leave);
    QTEST(shown(offers), "offers");
    offers = offersNear(*plan, column, SeatIndex{8}, size, PartyNeeds::None, ScatteredOffers::Include);
    const auto freeSeats = std::count(column.begin(), column.end(), 1);
    const bool enough = freeSeats >= n;
    QCOMPARE(!offers.empty() && offers.back().kind == OfferKind::Scattered, enough);
    if (enough) QCOMPARE(offers.back().seats[0].value, 8U);
}

// Section A: rows of six (0-5, 6-11); section B beside it: a row of six (12-17).
void SeatChoiceTest::suggestsTheBestAvailable_data() {
    QTest::addColumn<QString>("free");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("front and centre") << "oooooo oooooo oooooo" << 2 << "2 3";
    QTest::newRow("next row") << "o.oo.o oooooo oooooo" << 3 << "7 8 9";
    QTest::newRow("largest piece, then the best seat") << "..o... oo.oo. ......" << 3 << "split 9 10 2";
    QTest::newRow("only single seats") << "..o.o. ...... ......" << 2 << "split 2 4";
    QTest::newRow("fewer seats than people") << "..o.o. ...... ......" << 3 << "none";
    QTest::newRow("one") << "...... ...... .....o" << 1 << "17";
    QTest::newRow("nothing") << "...... ...... ......" << 1 << "none";
    QTest::newRow("nobody") << "oooooo oooooo oooooo" << 0 << "none";
    QTest::newRow("more than a command can name") << "oooooo oooooo oooooo" << 11 << "none";
}

void SeatChoiceTest::suggestsTheBestAvailable() {
    QFETCH(QString, free);
    QFETCH(int, n);
    const auto plan = drawnPlan({{{"oooooo", "oooooo"}}, {{"oooooo"}}});
    QTEST(shown(bestAvailable(*plan, drawnFree(free.toStdString()), static_cast<std::uint32_t>(n), {}, {})),
          "suggestion");
}

void SeatChoiceTest::nextSuggestionsDoNotOverlap() {
    const auto plan = drawnPlan({{{"oooooo", "oooooo"}}});
    const auto free = drawnFree("oooooo oooooo");
    std::vector<SeatList> before;
    std::set<std::uint32_t> seen;
    for (int i = 0; i < 6; ++i) {
        const auto suggestion = bestAvailable(*plan, free, 2, {}, before);
        QVERIFY(suggestion.has_value());
        for (const SeatIndex seat : suggestion->seats) QVERIFY(seen.insert(seat.value).second);
        before.push_back(suggestion->seats);
    }
    QVERIFY(!bestAvailable(*plan, free, 2, {}, before).has_value());
}

void SeatChoiceTest::suggestsOnlyWhatTheFilterLeaves() {
    const auto plan = drawnPlan({{{"oorooo", "111111"}}, {{"oooooo"}}});
    const auto free = drawnFree("oooooo oooooo oooooo");
    SeatFilter second;
    second.tiers = 1U << 1U;
    QCOMPARE(plan->seatTier(bestAvailable(*plan, free, 2, second, {})->seats[0]).value, 1);
    SeatFilter sectionB;
    sectionB.section = SectionIndex{1};
    QVERIFY(bestAvailable(*plan, free, 2, sectionB, {})->seats[0].value >= 12);
    SeatFilter clear;
    clear.hideRestricted = true;
    clear.tiers = 1;
    clear.section = SectionIndex{0};
    QCOMPARE(shown(bestAvailable(*plan, free, 3, clear, {})), QStringLiteral("3 4 5"));
}

void SeatChoiceTest::seatsAStepFreePartyWithItsCompanions() {
    const auto plan = drawnPlan({{{"oooooo", "oowcow"}}});
    const auto free = drawnFree("oooooo oooooo");
    SeatFilter stepFree;
    stepFree.needs = PartyNeeds::StepFree;
    QCOMPARE(shown(bestAvailable(*plan, free, 2, stepFree, {})), QStringLiteral("8 9"));
    QCOMPARE(shown(windowAround(*plan, free, SeatIndex{8}, 2, PartyNeeds::StepFree)), QStringLiteral("8+2"));
    QCOMPARE(shown(bestAvailable(*plan, free, 1, stepFree, {})), QStringLiteral("8"));
    QCOMPARE(shown(bestAvailable(*plan, drawnFree("oooooo ooo..."), 2, stepFree, {})), QStringLiteral("7 8"));
    QCOMPARE(shown(bestAvailable(*plan, drawnFree("oooooo oo.oo."), 2, stepFree, {})), QStringLiteral("none"));
    QCOMPARE(shown(bestAvailable(*plan, drawnFree("...... oo.oo."), 3, {}, {})), QStringLiteral("split 6 7 10"));
}

void SeatChoiceTest::suggestsAStandingAreaOnce() {
    const auto plan = drawnPlan({{{}, SectionKind::Standing, 50}});
    std::vector<std::uint8_t> free(50, 1);
    free[1] = 0;
    const auto first = bestAvailable(*plan, free, 3, {}, {});
    QCOMPARE(shown(first), QStringLiteral("0 2 3"));
    QVERIFY(!bestAvailable(*plan, free, 3, {}, std::span(&first->seats, 1)).has_value());
    QVERIFY(!loneSeatAfter(*plan, free, seatsOf({3}), {}).has_value());
}

QTEST_APPLESS_MAIN(SeatChoiceTest)
#include "seat_choice_test.moc"
