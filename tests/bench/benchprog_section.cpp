// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Five hundred people in one section of a thousand seats, a click every four seconds each, over real
// sockets: from the intended click to the frame that shows it on everybody's map. Before that: how long
// five hundred who come to look on all at once need until they have the map.
// The server is a process of its own, which keeps the sale on its disk; the clients share the machine with it.
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QCoreApplication>

#include "bench/measure.h"
#include "domain/random.h"
#include "load/buyers.h"
#include "protocol/seat_code.h"
#include "sale/refusal.h"

using namespace frontrow;
using namespace frontrow::load;

namespace {

constexpr std::size_t kPeople = 500;
constexpr std::uint32_t kSeats = 1'000;
constexpr double kEverySeconds = 4;
constexpr double kRunSeconds = 20;
constexpr double kWarmSeconds = 4;
constexpr double kMostJoinSeconds = 1.0;
constexpr double kMostP95Ms = 100;
constexpr double kTimeOutMs = 5'000;
constexpr double kPatience = 60;

double percentile(std::vector<double>& values, double share) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

// A click under way: decided by its answer, shown by the delta with its seat.
struct Click {
    double intended = 0;
    std::size_t buyer = 0;
};

}  // namespace

int main(int count, char** arguments) {
    QCoreApplication application(count, arguments);
    const double load = bench::loadAverage();
    LoadServer server(0, ServerLimits::Lifted, ServerKeeps::Sales);
    Buyers buyers(server.port());
    buyers.add(Way::Buys);
    bool well = buyers.gather(1, kPatience);
    while (buyers.size() < kPeople) buyers.add(Way::Buys);
    well = well && buyers.gather(kPeople, kPatience) && buyers.openSale(kPatience);
    if (!well) {
        std::fprintf(stderr, "benchprog_section: not everybody has the map\n");
        return 1;
    }

    // --- Five hundred more, who look on
    const double joinBegun = now();
    for (std::size_t i = 0; i < kPeople; ++i) buyers.add(Way::LooksOn);
    while (!buyers.allHaveTheMap() && now() - joinBegun < kPatience) buyers.poll(5);
    const double joined = now() - joinBegun;
    std::vector<double> each;
    for (std::size_t i = kPeople; i < buyers.size(); ++i) each.push_back((buyers[i].mapAt - buyers[i].bornAt) * 1'000);
    char words[200];
    std::snprintf(words, sizeof words, "%zu joined at once: all in %.0f ms, median %.0f ms (at most %.0f)%s", kPeople,
                  joined * 1'000, percentile(each, 0.5), kMostJoinSeconds * 1'000,
                  bench::contended(load) ? ", contended" : "");
    bench::printResult("section/join", words, buyers.allHaveTheMap() && joined < kMostJoinSeconds);
    for (std::size_t i = kPeople; i < buyers.size(); ++i) buyers.swarm().close(i);

    // --- A click every four seconds each
    std::vector<std::vector<Click>> clicks(kSeats);
    std::vector<double> shownMs, answerMs;
    std::vector<double> asked(kPeople, 0);
    std::vector<SeatIndex> wanted(kPeople);
    std::uint64_t made = 0, won = 0, lost = 0;
    bool counts = false;
    buyers.listens = [](std::size_t buyer) { return buyer == kPeople - 1; };
    buyers.changed = [&](std::size_t, const MapDelta& delta) {
        const double at = now();
        for (const PackedSeat packed : delta.seats) {
            if (packedSeatCode(packed) == SeatCode::Free) continue;
            auto& waiting = clicks[packedSeatIndex(packed).value];
            if (waiting.empty()) continue;
            if (counts) shownMs.push_back((at - waiting.front().intended) * 1'000);
            waiting.clear();
        }
    };
    buyers.answered = [&](std::size_t buyer, const Answered& answer) {
        if (buyer >= kPeople || asked[buyer] == 0) return;
        if (counts) answerMs.push_back((now() - asked[buyer]) * 1'000);
        asked[buyer] = 0;
        // Somebody else was faster: nothing of this click will be shown.
        if (answer.refusal != Refusal::None) {
            std::erase_if(clicks[wanted[buyer].value], [&](const Click& click) { return click.buyer == buyer; });
        }
        ++(answer.refusal == Refusal::None ? won : lost);
    };
    const Random random(0x4F2A91);
    std::uint64_t step = 0;
    const double begun = now();
    double cpuWarm = 0;
    std::vector<double> next(kPeople);
    for (std::size_t i = 0; i < kPeople; ++i) {
        next[i] = begun + kEverySeconds * static_cast<double>(i) / static_cast<double>(kPeople);
    }
    std::size_t turn = 0;
    while (now() - begun < kWarmSeconds + kRunSeconds) {
        if (!counts && now() - begun >= kWarmSeconds) {
            counts = true;
            cpuWarm = server.cpuSeconds();
        }
        while (next[turn] <= now()) {
            const SeatIndex seat{static_cast<std::uint32_t>(random.below(kSeats, Stream::Simulation, 0, step++))};
            SeatList one;
            one.push(seat);
            clicks[seat.value].push_back({next[turn], turn});
            asked[turn] = next[turn];
            wanted[turn] = seat;
            buyers.ask(turn, HoldSeats{one, HoldMode::Swap, PartyNeeds::None});
            made += counts ? 1 : 0;
            next[turn] += kEverySeconds;
            turn = (turn + 1) % kPeople;
        }
        buyers.poll(1);
    }
    const double cpu = server.cpuSeconds() - cpuWarm;
    const auto late =
        static_cast<std::size_t>(std::ranges::count_if(answerMs, [](double ms) { return ms > kTimeOutMs; }));
    const double p50 = percentile(shownMs, 0.5), p95 = percentile(shownMs, 0.95);
    std::snprintf(words, sizeof words,
                  "%zu people, %.0f clicks/s, %zu shown: click to broadcast p50 %.1f ms, p95 %.1f ms (below %.0f), "
                  "answer p95 %.1f ms, %zu late, %.0f %% of a core%s",
                  kPeople, static_cast<double>(made) / kRunSeconds, shownMs.size(), p50, p95, kMostP95Ms,
                  percentile(answerMs, 0.95), late, 100 * cpu / kRunSeconds,
                  bench::contended(load) ? ", contended" : "");
    bench::printResult("section/click", words, p95 < kMostP95Ms && late == 0 && won > 0 && !shownMs.empty());
    return 0;
}
