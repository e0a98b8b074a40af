// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A thousand people, a thousand holds a second, everybody sees every seat: what the server's processor
// pays for one seat shown to one person, against a bare epoll broadcast to the same people of as many bytes at the
// same pace, in one run, and against two servers in Node: one that batches in the same way, and one as web systems
// are built. The first two of them answer as many holds, but know of no sale. With --idle: what a connection that does
// nothing costs in memory.
#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

#include "bench/epoll_peer.h"
#include "bench/measure.h"
#include "bench/node_peers.h"
#include "domain/assert.h"
#include "domain/random.h"
#include "load/buyers.h"
#include "protocol/message_codec.h"
#include "protocol/seat_code.h"

using namespace frontrow;
using namespace frontrow::load;

namespace {

constexpr std::size_t kPeople = 1'000;
constexpr std::uint32_t kSeats = 50'000;
constexpr int kHoldsPerSecond = 1'000;
constexpr double kRunSeconds = 8;
constexpr double kWarmSeconds = 2;
constexpr double kMostP99Ms = 100;
constexpr double kMostRatio = 1.5;
constexpr double kMostToNode = 1.25;
constexpr double kLeastToPerEvent = 50;
constexpr int kTickMs = 30;
constexpr std::size_t kIdle = 4'000;
constexpr double kMostIdleKb = 60;
constexpr double kPatience = 90;

double percentile(std::vector<double>& values, double share) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

std::size_t bytesOf(const auto& message) {
    const auto bytes = encodeMessage(message);
    FRONTROW_ASSERT(static_cast<bool>(bytes));
    return static_cast<std::size_t>(bytes.value().size());
}

struct Fanout {
    double cpuPerEvent = 0;  // microseconds
    double framesPerSecond = 0;
    double bytesPerPerson = 0;  // a second, answers left out
    std::size_t answerBytes = 0;
    double p50Ms = 0, p99Ms = 0;
    std::uint64_t events = 0;
};

Fanout ours() {
    LoadServer server;
    Buyers buyers(server.port());
    buyers.wishes.venue = "field";
    buyers.add(Way::Buys);
    bool well = buyers.gather(1, kPatience);
    while (buyers.size() < kPeople) buyers.add(Way::Buys);
    well = well && buyers.gather(kPeople, kPatience) && buyers.openSale(kPatience);
    if (!well) {
        std::fprintf(stderr, "benchprog_fanout: not everybody has the map\n");
        std::exit(1);
    }
    std::vector<double> intended(kSeats, 0), shownMs;
    std::uint64_t seatsShown = 0;
    bool counts = false;
    // Reading every frame of everybody would be the clients' work, not the server's.
    buyers.listens = [](std::size_t buyer) { return buyer % 250 == 1; };
    std::size_t listeners = 0;
    for (std::size_t i = 0; i < kPeople; ++i) listeners += buyers.listens(i) ? 1 : 0;
    buyers.changed = [&](std::size_t buyer, const MapDelta& delta) {
        if (!counts) return;
        const double at = now();
        if (buyer == 1) seatsShown += delta.seats.size();
        for (const PackedSeat packed : delta.seats) {
            const double clicked = intended[packedSeatIndex(packed).value];
            if (packedSeatCode(packed) != SeatCode::Free && clicked > 0) shownMs.push_back((at - clicked) * 1'000);
        }
    };
    Fanout result;
    std::uint64_t answers = 0, answerBytes = 0;
    buyers.answered = [&](std::size_t, const Answered& answer) {
        if (!counts) return;
        ++answers;
        answerBytes += bytesOf(ServerMessage(answer));
    };
    const Random random(0x4F2A91);
    std::uint64_t step = 0, framesBefore = 0, bytesBefore = 0;
    double cpuBefore = 0;
    const double begun = now();
    double next = begun;
    std::size_t turn = 0;
    while (now() - begun < kWarmSeconds + kRunSeconds) {
        if (!counts && now() - begun >= kWarmSeconds) {
            counts = true;
            cpuBefore = server.cpuSeconds();
            framesBefore = buyers.swarm().messagesHeard();
            bytesBefore = buyers.swarm().bytesHeard();
        }
        for (; next <= now(); next += 1.0 / kHoldsPerSecond) {
            const SeatIndex seat{static_cast<std::uint32_t>(random.below(kSeats, Stream::Simulation, 0, step++))};
            SeatList one;
            one.push(seat);
            intended[seat.value] = next;
            buyers.ask(turn, HoldSeats{one, HoldMode::Swap, PartyNeeds::None});
            turn = (turn + 1) % kPeople;
        }
        buyers.poll(1);
    }
    const double cpu = server.cpuSeconds() - cpuBefore;
    const auto frames = static_cast<double>(buyers.swarm().messagesHeard() - framesBefore);
    result.events = seatsShown * kPeople;
    result.cpuPerEvent = cpu * 1e6 / static_cast<double>(std::max<std::uint64_t>(1, result.events));
    result.framesPerSecond = frames / kRunSeconds;
    result.bytesPerPerson =
        static_cast<double>(buyers.swarm().bytesHeard() - bytesBefore - answerBytes) / kRunSeconds / kPeople;
    result.answerBytes = answerBytes / std::max<std::uint64_t>(1, answers);
    result.p50Ms = percentile(shownMs, 0.5);
    result.p99Ms = percentile(shownMs, 0.99);
    return result;
}

// The same for a peer that has nothing else to do.
bench::BroadcastLoad loadLike(const Fanout& own) {
    SeatList one;
    one.push(SeatIndex{kSeats - 1});
    Ask<HoldSeats> hold;
    hold.counter = CommandCounter{1};
    hold.performance = PerformanceId{1};
    hold.verb = {one, HoldMode::Swap, PartyNeeds::None};
    bench::BroadcastLoad load;
    load.people = kPeople;
    load.tickMs = kTickMs;
    load.bytesPerTick = static_cast<std::size_t>(own.bytesPerPerson * kTickMs / 1'000);
    load.holdsPerSecond = kHoldsPerSecond;
    load.holdBytes = bytesOf(ClientMessage(hold));
    load.answerBytes = own.answerBytes;
    load.seconds = kRunSeconds;
    load.events = own.events;
    return load;
}

double bare(const Fanout& like) {
    const bench::BroadcastLoad load = loadLike(like);
    const bench::EpollPeer peer(load);
    const auto cost = bench::processorPerEvent(load, peer.port(), [&peer] { return peer.cpuSeconds(); });
    if (!cost) {
        std::fprintf(stderr, "benchprog_fanout: not everybody got in to the epoll peer\n");
        std::exit(1);
    }
    return *cost;
}

void compareWithNode(const Fanout& own) {
    char words[200];
    const auto batched = bench::batchedNodeLoad(loadLike(own));
    if (batched) {
        const double ratio = own.cpuPerEvent / *batched;
        std::snprintf(words, sizeof words, "batched Node peer %.3f us, ratio %.2fx (at most %.2f)", *batched, ratio,
                      kMostToNode);
        bench::printResult("fanout/node", words, ratio <= kMostToNode);
    }
    const auto perEvent = bench::perEventNodeLoad(kPeople, kHoldsPerSecond, kRunSeconds);
    if (perEvent) {
        const double ratio = perEvent->microseconds / own.cpuPerEvent;
        std::snprintf(
            words, sizeof words,
            "socket.io with a broadcast for each event %.2f us (%.0f of %zu seats shown a second), %.0fx ours "
            "(at least %.0f)",
            perEvent->microseconds, perEvent->shownPerSecond, kPeople * kHoldsPerSecond, ratio, kLeastToPerEvent);
        bench::printResult("fanout/socket.io", words, ratio >= kLeastToPerEvent);
    }
    if (!batched || !perEvent) std::puts("fanout: node, its packages or Redis are missing; a peer was not measured");
}

void measureIdle() {
    LoadServer server;
    Buyers buyers(server.port());
    buyers.add(Way::LooksOn);
    const std::uint64_t before = server.residentBytes();
    Swarm swarm([](std::size_t, QByteArrayView) {});
    // Connected, entered and signed in, and then silent.
    bool well = buyers.gather(1, kPatience);
    while (well && buyers.size() < kIdle) {
        for (int i = 0; i < 200 && buyers.size() < kIdle; ++i) buyers.add(Way::LooksOn);
        well = buyers.gather(buyers.size(), kPatience);
    }
    const double kb = static_cast<double>(server.residentBytes() - before) / 1'024 / static_cast<double>(kIdle);
    char words[160];
    std::snprintf(words, sizeof words, "%zu idle connections: %.1f KB each (at most %.0f)", buyers.size(), kb,
                  kMostIdleKb);
    bench::printResult("fanout/idle", words, well && kb <= kMostIdleKb);
}

}  // namespace

int main(int count, char** arguments) {
    QCoreApplication application(count, arguments);
    if (count > 1 && std::string_view(arguments[1]) == "--idle") return measureIdle(), 0;
    const double load = bench::loadAverage();
    constexpr int kPairs = 3;
    std::vector<double> ratios, own, peer, p99;
    Fanout last;
    for (int i = 0; i < kPairs; ++i) {
        last = ours();
        const double limit = bare(last);
        own.push_back(last.cpuPerEvent);
        peer.push_back(limit);
        p99.push_back(last.p99Ms);
        ratios.push_back(last.cpuPerEvent / limit);
    }
    char words[300];
    std::snprintf(
        words, sizeof words,
        "%zu people, %d holds/s: %.3f us of processor for a seat shown to one (%.0f frames/s, %.0f bytes/s each), "
        "bare epoll %.3f us, ratio %.2fx (%s; at most %.1f), p50 %.1f ms, p99 %.1f ms (at most %.0f)%s",
        kPeople, kHoldsPerSecond, bench::median(own), last.framesPerSecond, last.bytesPerPerson, bench::median(peer),
        bench::median(ratios), bench::spread(ratios, 2).c_str(), kMostRatio, last.p50Ms, bench::median(p99), kMostP99Ms,
        bench::contended(load) ? ", contended" : "");
    bench::printResult("fanout/epoll", words, bench::median(ratios) <= kMostRatio && bench::median(p99) <= kMostP99Ms);
    compareWithNode(last);
    return 0;
}
