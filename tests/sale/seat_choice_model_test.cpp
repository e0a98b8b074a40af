// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seat choice against a slow, obvious second implementation, over thousands of random plans and
// random free seats. A failure names the round, which alone makes the case again.
#include <QTest>
#include <algorithm>
#include <set>
#include <tuple>

#include "domain/random.h"
#include "row_plan.h"
#include "sale/seat_choice.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

// Numbers of one round.
class Dice {
public:
    explicit Dice(std::uint64_t round) : m_round(round) {}
    std::uint32_t below(std::uint32_t bound) {
        return static_cast<std::uint32_t>(Random(2026).below(bound, Stream::Simulation, m_round, m_step++));
    }

private:
    std::uint64_t m_round;
    std::uint64_t m_step = 0;
};

std::shared_ptr<const VenuePlan> randomPlan(Dice& dice) {
    constexpr std::string_view seats = "oooooooo1 wcr";
    std::vector<DrawnSection> sections(1 + dice.below(3));
    for (DrawnSection& section : sections) {
        section.rows.resize(1 + dice.below(4));
        for (std::string& row : section.rows) {
            row.push_back('o');
            for (std::uint32_t i = dice.below(12); i > 0; --i)
                row.push_back(seats[dice.below(std::uint32_t{seats.size()})]);
        }
    }
    return drawnPlan(sections);
}

std::vector<std::uint8_t> randomFree(Dice& dice, std::uint32_t count) {
    std::vector<std::uint8_t> free(count);
    const std::uint32_t share = 1 + dice.below(10);
    for (auto& each : free) each = dice.below(10) < share ? 1 : 0;
    return free;
}

// --- The second implementation: sets of seats, every window looked at on its own -----------------

struct Model {
    const VenuePlan& plan;
    const std::vector<std::uint8_t>& free;
    PartyNeeds needs = PartyNeeds::None;

    bool kept(std::uint32_t seat) const {
        const SeatFlags flags = plan.seatFlags(SeatIndex{seat});
        return flags.has(SeatFlag::Accessible) || flags.has(SeatFlag::Companion);
    }
    bool usable(std::uint32_t seat) const { return free[seat] != 0 && (needs == PartyNeeds::StepFree || !kept(seat)); }
    bool together(std::uint32_t a, std::uint32_t b) const {
        return plan.seatStretch(SeatIndex{a}) == plan.seatStretch(SeatIndex{b});
    }
    // Seats first … first + n - 1, if they are of one stretch and usable.
    std::vector<std::uint32_t> window(std::uint32_t first, std::uint32_t n) const {
        std::vector<std::uint32_t> seats;
        for (std::uint32_t i = first; i < first + n; ++i) {
            if (i >= plan.seatCount() || !together(first, i) || !usable(i)) return {};
            seats.push_back(i);
        }
        return seats;
    }
    std::int64_t views(const std::vector<std::uint32_t>& seats) const {
        std::int64_t sum = 0;
        for (const std::uint32_t seat : seats) sum += plan.seatView(SeatIndex{seat});
        return sum;
    }
    std::int64_t price(const std::vector<std::uint32_t>& seats) const {
        std::int64_t sum = 0;
        for (const std::uint32_t seat : seats) sum += plan.seatPrice(SeatIndex{seat}).minor;
        return sum;
    }
    int suits(const std::vector<std::uint32_t>& seats) const {
        int accessible = 0;
        int companions = 0;
        for (const std::uint32_t seat : seats) {
            accessible += plan.seatFlags(SeatIndex{seat}).has(SeatFlag::Accessible) ? 1 : 0;
            companions += plan.seatFlags(SeatIndex{seat}).has(SeatFlag::Companion) ? 1 : 0;
        }
        return needs == PartyNeeds::None || accessible == 0 ? 0 : 1 + companions;
    }
    static std::set<std::uint32_t> loneSeats(const VenuePlan& plan, const std::vector<std::uint8_t>& free) {
        std::set<std::uint32_t> lone;
        const auto isFree = [&](std::uint32_t seat, std::uint32_t beside) {
            return beside < plan.seatCount() &&
                   plan.seatStretch(SeatIndex{seat}) == plan.seatStretch(SeatIndex{beside}) && free[beside] != 0;
        };
        for (std::uint32_t i = 0; i < plan.seatCount(); ++i) {
            if (free[i] != 0 && !isFree(i, i + 1) && !(i > 0 && isFree(i, i - 1))) lone.insert(i);
        }
        return lone;
    }
    // Lone seats after the selection that were not alone before it.
    std::set<std::uint32_t> newLone(const std::vector<std::uint32_t>& taken) const {
        auto after = free;
        for (const std::uint32_t seat : taken) after[seat] = 0;
        const auto before = loneSeats(plan, free);
        std::set<std::uint32_t> created;
        for (const std::uint32_t seat : loneSeats(plan, after)) {
            if (!before.contains(seat)) created.insert(seat);
        }
        return created;
    }
};

std::vector<std::uint32_t> modelWindowAround(const Model& model, std::uint32_t seat, std::uint32_t n) {
    std::vector<std::uint32_t> best;
    std::tuple<int, std::int64_t, std::int64_t> bestKey;
    for (std::uint32_t first = seat + 1 >= n ? seat + 1 - n : 0; first <= seat; ++first) {
        const auto seats = model.window(first, n);
        if (seats.empty()) continue;
        const std::int64_t distance = std::abs(2 * std::int64_t{seat} - std::int64_t{seats.front()} - seats.back());
        const std::tuple key(model.suits(seats), model.views(seats), -distance);
        if (best.empty() || key > bestKey) {
            best = seats;
            bestKey = key;
        }
    }
    return best;
}

bool modelViolation(const Model& model, const std::vector<std::uint32_t>& taken) {
    if (model.newLone(taken).empty()) return false;
    const SeatIndex first{taken[0]};
    const bool stepFree = std::any_of(taken.begin(), taken.end(), [&](std::uint32_t s) { return model.kept(s); });
    const Model wide{model.plan, model.free, stepFree ? PartyNeeds::StepFree : PartyNeeds::None};
    for (std::uint32_t i = 0; i < model.plan.seatCount(); ++i) {
        const auto seats = wide.window(i, static_cast<std::uint32_t>(taken.size()));
        const bool sameKind = std::all_of(seats.begin(), seats.end(), [&](std::uint32_t s) {
            return model.plan.seatSection(SeatIndex{s}) == model.plan.seatSection(first) &&
                   model.plan.seatTier(SeatIndex{s}) == model.plan.seatTier(first);
        });
        if (!seats.empty() && sameKind && model.newLone(seats).empty()) return true;
    }
    return false;
}

std::vector<std::uint32_t> modelBest(const Model& model, std::uint32_t n) {
    std::vector<std::uint32_t> best;
    std::tuple<int, std::int64_t, bool, std::int64_t> bestKey;
    for (std::uint32_t first = 0; first < model.plan.seatCount(); ++first) {
        const auto seats = model.window(first, n);
        if (seats.empty() || (model.needs == PartyNeeds::StepFree && model.suits(seats) == 0)) continue;
        const bool clean = model.newLone(seats).empty();
        const std::tuple key(model.suits(seats), model.views(seats), clean, -model.price(seats));
        if (best.empty() || key > bestKey) {
            best = seats;
            bestKey = key;
        }
    }
    return best;
}

SeatList listOf(const std::vector<std::uint32_t>& seats) {
    SeatList list;
    for (const std::uint32_t seat : seats) list.push(SeatIndex{seat});
    return list;
}

QByteArray roundText(std::uint64_t round) { return "round " + QByteArray::number(static_cast<qulonglong>(round)); }

}  // namespace

class SeatChoiceModelTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheSlowWay();
    void offersComeWhenThereIsOne();
    void offersAreFreeAndTogether();
    void suggestionsAreFreeAndComplete();
};

void SeatChoiceModelTest::agreesWithTheSlowWay() {
    for (std::uint64_t round = 0; round < 4'000; ++round) {
        Dice dice(round);
        const auto plan = randomPlan(dice);
        const auto free = randomFree(dice, plan->seatCount());
        const Model model{*plan, free, dice.below(3) == 0 ? PartyNeeds::StepFree : PartyNeeds::None};
        const std::uint32_t seat = dice.below(plan->seatCount());
        const std::uint32_t n = 1 + dice.below(5);

        const auto window = windowAround(*plan, free, SeatIndex{seat}, n, model.needs);
        const auto expected = modelWindowAround(model, seat, n);
        QVERIFY2(window.has_value() == !expected.empty(), roundText(round));
        if (!window) continue;
        QVERIFY2(window->first.value == expected.front() && window->count == n, roundText(round));

        const auto lone = loneSeatAfter(*plan, free, listOf(expected), {});
        const auto expectedLone = model.newLone(expected);
        QVERIFY2(lone.has_value() == !expectedLone.empty(), roundText(round));
        if (lone) QVERIFY2(lone->value == *expectedLone.begin(), roundText(round));
        const auto violation = singleSeatViolation(*plan, free, listOf(expected), {});
        QVERIFY2(violation.has_value() == modelViolation(model, expected), roundText(round));

        const auto best = modelBest(model, n);
        const auto suggestion = bestAvailable(
            *plan, free, n, {.tiers = 0xFFFF, .needs = model.needs, .hideRestricted = false, .section = {}}, {});
        QVERIFY2((suggestion && !suggestion->split) == !best.empty(), roundText(round));
        if (!best.empty()) QVERIFY2(suggestion->seats == listOf(best), roundText(round));
    }
}

// What should be offered: a window in the row, in the nearest row that has one, and scattered seats
// of the section, each exactly when there is one.
void SeatChoiceModelTest::offersComeWhenThereIsOne() {
    for (std::uint64_t round = 30'000; round < 34'000; ++round) {
        Dice dice(round);
        const auto plan = randomPlan(dice);
        const auto free = randomFree(dice, plan->seatCount());
        const Model model{*plan, free};
        const SeatIndex seat{dice.below(plan->seatCount())};
        const std::uint32_t n = 1 + dice.below(5);
        const std::int64_t row = plan->seatRow(seat).value;
        std::int64_t nearest = 1'000;
        bool inRow = false;
        std::uint32_t usable = 0;
        for (std::uint32_t i = 0; i < plan->seatCount(); ++i) {
            if (plan->seatSection(SeatIndex{i}) != plan->seatSection(seat)) continue;
            usable += model.usable(i) ? 1U : 0U;
            if (model.window(i, n).empty()) continue;
            const std::int64_t away = std::abs(plan->seatRow(SeatIndex{i}).value - row);
            if (away == 0)
                inRow = true;
            else
                nearest = std::min(nearest, away);
        }
        std::array<bool, 5> offered{};
        for (const Offer& offer : offersNear(*plan, free, seat, n, PartyNeeds::None, ScatteredOffers::Include)) {
            offered[static_cast<std::size_t>(offer.kind)] = true;
            if (offer.kind != OfferKind::NearRows) continue;
            QVERIFY2(std::abs(plan->seatRow(offer.seats[0]).value - row) == nearest, roundText(round));
        }
        QVERIFY2(offered[static_cast<std::size_t>(OfferKind::SameRow)] == inRow, roundText(round));
        QVERIFY2(offered[static_cast<std::size_t>(OfferKind::NearRows)] == (nearest < 1'000), roundText(round));
        QVERIFY2(offered[static_cast<std::size_t>(OfferKind::Scattered)] == (usable >= n), roundText(round));
    }
}

void SeatChoiceModelTest::offersAreFreeAndTogether() {
    std::array<int, 5> seen{};
    for (std::uint64_t round = 10'000; round < 14'000; ++round) {
        Dice dice(round);
        const auto plan = randomPlan(dice);
        const auto free = randomFree(dice, plan->seatCount());
        const Model model{*plan, free};
        const SeatIndex seat{dice.below(plan->seatCount())};
        const std::uint32_t n = 2 + dice.below(4);
        if (windowAround(*plan, free, seat, n, PartyNeeds::None)) continue;
        for (const Offer& offer : offersNear(*plan, free, seat, n, PartyNeeds::None, ScatteredOffers::Include)) {
            ++seen[static_cast<std::size_t>(offer.kind)];
            QVERIFY2(offer.seats.size() == n, roundText(round));
            std::set<std::uint32_t> distinct;
            std::set<std::uint32_t> stretches;
            for (const SeatIndex each : offer.seats) {
                QVERIFY2(model.usable(each.value) && plan->seatSection(each) == plan->seatSection(seat),
                         roundText(round));
                distinct.insert(each.value);
                stretches.insert(plan->seatStretch(each).value);
            }
            QVERIFY2(distinct.size() == n, roundText(round));
            if (offer.kind == OfferKind::SameRow || offer.kind == OfferKind::NearRows) {
                QVERIFY2(stretches.size() == 1, roundText(round));
                QVERIFY2((plan->seatRow(offer.seats[0]) == plan->seatRow(seat)) == (offer.kind == OfferKind::SameRow),
                         roundText(round));
            }
            if (offer.kind == OfferKind::TwoRowBlock) {
                QVERIFY2(stretches.size() == 2, roundText(round));
                const auto one = plan->seatRow(offer.seats[0]).value;
                const auto other = plan->seatRow(offer.seats[n - 1]).value;
                QVERIFY2(one + 1 == other || other + 1 == one, roundText(round));
            }
        }
    }
    for (const OfferKind kind :
         {OfferKind::SameRow, OfferKind::NearRows, OfferKind::TwoRowBlock, OfferKind::Scattered}) {
        QVERIFY(seen[static_cast<std::size_t>(kind)] > 100);
    }
}

void SeatChoiceModelTest::suggestionsAreFreeAndComplete() {
    int splits = 0;
    for (std::uint64_t round = 20'000; round < 24'000; ++round) {
        Dice dice(round);
        const auto plan = randomPlan(dice);
        const auto free = randomFree(dice, plan->seatCount());
        const Model model{*plan, free};
        const std::uint32_t n = 1 + dice.below(6);
        std::uint32_t usable = 0;
        std::uint32_t longest = 0;
        for (std::uint32_t i = 0; i < plan->seatCount(); ++i) {
            usable += model.usable(i) ? 1U : 0U;
            while (!model.window(i, longest + 1).empty()) ++longest;
        }
        const auto suggestion = bestAvailable(*plan, free, n, {}, {});
        QVERIFY2(suggestion.has_value() == (usable >= n), roundText(round));
        if (!suggestion) continue;
        QVERIFY2(suggestion->split == (longest < n), roundText(round));
        QVERIFY2(suggestion->seats.size() == n, roundText(round));
        std::set<std::uint32_t> distinct;
        for (const SeatIndex seat : suggestion->seats) {
            QVERIFY2(model.usable(seat.value), roundText(round));
            distinct.insert(seat.value);
        }
        QVERIFY2(distinct.size() == n, roundText(round));
        if (!suggestion->split) continue;
        ++splits;
        std::vector<std::uint32_t> largest;
        for (std::uint32_t i = 0; i < longest; ++i) largest.push_back(suggestion->seats[i].value);
        QVERIFY2(largest == modelBest(model, longest), roundText(round));
    }
    QVERIFY(splits > 200);
}

QTEST_APPLESS_MAIN(SeatChoiceModelTest)
#include "seat_choice_model_test.moc"
