// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine against Redis, in one run and alternating: holding a seat for five minutes if nobody
// has it, for as many clients on either side. Redis answers through a socket, the engine in its own
// process: that is the comparison, a lock in a store against a rule in memory, and it is printed with
// the result. Beside it stands the engine's rate with as many buyers as the standard policy lets onto
// the map, which need forty times the memory for their command ids.
#include <QString>
#include <cstdio>

#include "bench/measure.h"
#include "bench/redis_peer.h"
#include "domain/assert.h"
#include "support/hold_release_load.h"

using namespace frontrow;

namespace {

constexpr int kPairs = 5;
constexpr int kPlainCommands = 200'000;
constexpr int kPipelinedCommands = 1'000'000;
constexpr int kPipeline = 32;
// Either side is measured for about a second at a time: a processor that was idle, or busy with something
// else, takes a fifth of one to reach its pace. It is also what fits into the buyers' hour on the map.
constexpr std::uint64_t kEngineCommands = 16'000'000;
constexpr std::uint64_t kFullMapCommands = 5'000'000;
constexpr std::uint32_t kClients = 50;  // on either side
constexpr double kLeastRatio = 100;
constexpr double kAim = 10e6;

struct Rates {
    std::vector<double> plain, pipelined, engine, fullMap, ratio;
    test::LoadCounts counts;   // of the engine's last run, and
    std::uint64_t digest = 0;  // its digest, in each run the same
};

double engineRate(test::HoldReleaseLoad& load, std::uint64_t commands) {
    const bench::Stopwatch watch;
    load.run(commands);
    return static_cast<double>(commands) / watch.seconds();
}

// A sale of its own for each measurement, always the same one.
double clientsRate(Rates& rates) {
    test::HoldReleaseLoad load(1, kClients);
    load.warmUp();
    const double rate = engineRate(load, kEngineCommands);
    FRONTROW_ASSERT(rates.digest == 0 || rates.digest == load.engine().digest());
    rates.digest = load.engine().digest();
    rates.counts = load.counts();
    return rate;
}

// One pair: Redis plain, Redis pipelined, the engine. False if Redis gave no figure.
bool measurePair(const bench::RedisPeer& redis, test::HoldReleaseLoad& fullMap, Rates& rates) {
    const auto plain = redis.holdsPerSecond(kClients, kPlainCommands, test::kSeats, 1);
    const auto pipelined = redis.holdsPerSecond(kClients, kPipelinedCommands, test::kSeats, kPipeline);
    if (!plain || !pipelined) return false;
    const double engine = clientsRate(rates);
    rates.fullMap.push_back(engineRate(fullMap, kFullMapCommands));
    rates.plain.push_back(*plain);
    rates.pipelined.push_back(*pipelined);
    rates.engine.push_back(engine);
    rates.ratio.push_back(engine / *plain);
    std::printf("  pair %zu: Redis %s, pipelined %s, engine %s\n", rates.ratio.size(), bench::perSecond(*plain).c_str(),
                bench::perSecond(*pipelined).c_str(), bench::perSecond(engine).c_str());
    std::fflush(stdout);
    return true;
}

std::string number(double value, int digits) { return QString::number(value, 'f', digits).toStdString(); }

void report(const Rates& rates) {
    const double engine = bench::median(rates.engine);
    const double ratio = bench::median(rates.ratio);
    bench::printResult("engine/redis",
                       "engine " + bench::perSecond(engine) + ", Redis SET NX PX " +
                           bench::perSecond(bench::median(rates.plain)) + " (" + std::to_string(kClients) +
                           " clients), ratio " + number(ratio, 0) + "x, of 5 pairs " + bench::spread(rates.ratio, 0) +
                           "; at least 100x",
                       ratio >= kLeastRatio);
    std::printf("engine/redis pipelined: Redis %s (pipeline of %d), ratio %sx, for information\n",
                bench::perSecond(bench::median(rates.pipelined)).c_str(), kPipeline,
                number(engine / bench::median(rates.pipelined), 1).c_str());
    const double fullMap = bench::median(rates.fullMap);
    bench::printResult(
        "engine/rate",
        bench::perSecond(fullMap) + " on one core with " + std::to_string(test::kFullMap) + " buyers, aim 10 M/s",
        fullMap >= kAim);
}

}  // namespace

int main() {
    const double loadBefore = bench::loadAverage();
    bench::RedisPeer redis;
    if (!redis.start()) {
        std::fprintf(stderr, "benchprog_engine_redis: redis-server did not start; is it installed?\n");
        return 1;
    }
    std::printf(
        "engine against Redis %s: 50,000 seats, command ids and digest on; no network and no disk on the engine's "
        "side, a loopback socket and no disk on that of Redis\n",
        qPrintable(redis.version()));
    test::HoldReleaseLoad fullMap(1, test::kFullMap);
    fullMap.warmUp();
    Rates rates;
    for (int i = 0; i < kPairs; ++i) {
        if (!measurePair(redis, fullMap, rates)) {
            std::fprintf(stderr, "benchprog_engine_redis: redis-benchmark gave no figure\n");
            return 1;
        }
    }
    std::printf("  engine: %llu holds, %llu releases, %llu refusals, digest %016llx\n",
                static_cast<unsigned long long>(rates.counts.holds),
                static_cast<unsigned long long>(rates.counts.releases),
                static_cast<unsigned long long>(rates.counts.refusals), static_cast<unsigned long long>(rates.digest));
    report(rates);
    std::printf("load average %.2f before, %.2f after%s\n", loadBefore, bench::loadAverage(),
                bench::contended(loadBefore) ? "; contended: the ratio holds, the times do not" : "");
    return 0;
}
