// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many people click one free seat at once, over real sockets, round after round: exactly one may win, the
// others must be told, and what everybody's map shows must be that. Then many order a seat that nobody
// holds: nobody may get it. All that everybody asked and heard must be the history of a right sale. Ends with
// one line; 1 on any violation.
// usage: races [people [rounds [orders]]]
#include <QCoreApplication>
#include <cstdio>
#include <cstdlib>

#include "load/buyers.h"
#include "protocol/seat_code.h"
#include "sale/refusal.h"

using namespace frontrow;
using namespace frontrow::load;

namespace {

constexpr double kPatience = 20;

struct Round {
    std::size_t answers = 0, winners = 0, refusedRightly = 0;
    std::size_t winner = 0;
    HoldVersion version;
};

}  // namespace

int main(int count, char** arguments) {
    QCoreApplication application(count, arguments);
    const auto argument = [&](int i, int usual) { return count > i ? std::atoi(arguments[i]) : usual; };
    const auto people = static_cast<std::size_t>(argument(1, 100));
    const int rounds = argument(2, 1'000), orders = argument(3, 100);
    LoadServer server(0, ServerLimits::Lifted, ServerKeeps::Sales);
    History history(History::Others::None);
    Buyers buyers(server.port());
    buyers.history = &history;
    buyers.add(Way::Buys);
    if (!buyers.gather(1, kPatience)) return std::fprintf(stderr, "races: nobody came in\n"), 1;
    while (buyers.size() < people) buyers.add(Way::Buys);
    if (!buyers.gather(people, kPatience) || !buyers.openSale(kPatience)) {
        std::fprintf(stderr, "races: not everybody has the map\n");
        return 1;
    }

    Round round;
    std::uint32_t shownHeld = 0, shownFree = 0;
    SeatIndex seat;
    buyers.answered = [&](std::size_t buyer, const Answered& answer) {
        ++round.answers;
        if (answer.refusal == Refusal::None) {
            ++round.winners;
            round.winner = buyer;
            round.version = HoldVersion{answer.subject};
        }
        if (answer.refusal == Refusal::SeatTaken || answer.refusal == Refusal::NothingHeld) ++round.refusedRightly;
    };
    buyers.changed = [&](std::size_t, const MapDelta& delta) {
        for (const PackedSeat packed : delta.seats) {
            if (packedSeatIndex(packed) != seat) continue;
            ++(packedSeatCode(packed) == SeatCode::Free ? shownFree : shownHeld);
        }
    };
    const auto wait = [&](auto done) {
        const double until = now() + kPatience;
        while (!done() && now() < until) buyers.poll(5);
        return done();
    };

    int violations = 0, held = 0;
    double slowest = 0;
    const double begun = now();
    for (int i = 0; i < rounds; ++i) {
        // Everybody may send ten messages a second; a round takes one of each, and the winner's release.
        const double next = begun + 0.25 * i;
        while (now() < next) buyers.poll(1);
        round = {};
        shownHeld = shownFree = 0;
        seat = SeatIndex{static_cast<std::uint32_t>(i * 7 % 1'000)};
        const double clicked = now();
        SeatList one;
        one.push(seat);
        for (std::size_t buyer = 0; buyer < people; ++buyer) {
            buyers.ask(buyer, HoldSeats{one, HoldMode::Add, PartyNeeds::None});
        }
        const bool answered = wait([&] { return round.answers == people && shownHeld >= people; });
        slowest = std::max(slowest, now() - clicked);
        held += static_cast<int>(round.winners);
        if (!answered || round.winners != 1 || round.refusedRightly != people - 1) {
            ++violations;
            std::fprintf(stderr, "races: round %d: %zu answers, %zu winners, %u maps\n", i, round.answers,
                         round.winners, shownHeld);
            continue;
        }
        const std::size_t winner = round.winner;
        buyers.ask(winner, ReleaseSeats{round.version, SeatList{}});
        if (!wait([&] { return shownFree >= people; })) ++violations;
    }

    int sold = 0;
    const double ordersBegun = now();
    for (int i = 0; i < orders; ++i) {
        while (now() < ordersBegun + 0.25 * i) buyers.poll(1);
        round = {};
        const std::size_t askers = std::min<std::size_t>(20, people);
        for (std::size_t buyer = 0; buyer < askers; ++buyer) buyers.ask(buyer, OpenOrder{HoldVersion{}});
        wait([&] { return round.answers == askers; });
        sold += static_cast<int>(round.winners);
        if (round.winners != 0 || round.refusedRightly != askers) ++violations;
    }
    for (const std::string& fault : history.faults()) {
        ++violations;
        std::fprintf(stderr, "races: %s\n", fault.c_str());
    }
    std::printf(
        "races: people=%zu rounds=%d winners=%d slowest_ms=%.1f orders_of_nothing=%d sold=%d history=%zu "
        "violations=%d\n",
        people, rounds, held, slowest * 1'000, orders, sold, history.answers(), violations);
    return violations == 0 ? 0 : 1;
}
