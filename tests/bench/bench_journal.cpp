// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a journal costs beside the engine: records as bytes and back, and the whole state as bytes
// and back.
#include <benchmark/benchmark.h>

#include <memory>

#include "sale/record_codec.h"
#include "sale/sale.h"
#include "sale/snapshot.h"
#include "support/hold_release_load.h"

using namespace frontrow;

namespace {

constexpr std::size_t kBatch = 256;

// A batch as a busy sale writes it: holds of one seat, each answered with its end.
std::vector<JournalRecord> batch() {
    std::vector<JournalRecord> records(kBatch);
    std::uint32_t number = 0;
    for (JournalRecord& record : records) {
        ++number;
        record.sequence = number;
        record.time = SimTime{number};
        HoldSeats hold;
        hold.seats.push(SeatIndex{number * 7});
        record.command = {{Role::Buyer, AccountId{number}, {}}, CommandCounter{number}, PerformanceId{1}, hold};
        record.answer = {.subject = number, .number = 1, .until = SimTime{600'000}};
    }
    return records;
}

std::vector<std::byte> encodeAll(const std::vector<JournalRecord>& records) {
    std::vector<std::byte> bytes;
    std::uint64_t hash = kFirstHash;
    for (const JournalRecord& record : records) {
        const std::size_t begin = bytes.size();
        encodeRecord(record, hash, bytes);
        hash = recordHash(std::span(bytes).subspan(begin));
    }
    return bytes;
}

void count(benchmark::State& state, std::size_t bytes) {
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kBatch));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

void encodeRecords(benchmark::State& state) {
    const std::vector<JournalRecord> records = batch();
    for (auto _ : state) benchmark::DoNotOptimize(encodeAll(records));
    count(state, encodeAll(records).size());
}
BENCHMARK(encodeRecords);

void decodeRecords(benchmark::State& state) {
    const std::vector<std::byte> bytes = encodeAll(batch());
    for (auto _ : state) {
        for (std::size_t at = 0; at < bytes.size();) {
            const auto decoded = decodeRecord(std::span(bytes).subspan(at));
            benchmark::DoNotOptimize(decoded);
            at += decoded->size;
        }
    }
    count(state, bytes.size());
}
BENCHMARK(decodeRecords);

// 50,000 seats, 2,000 people on the map, 50,000 remembered commands.
const test::HoldReleaseLoad& busyHall() {
    static const auto load = [] {
        auto made = std::make_unique<test::HoldReleaseLoad>(1, test::kFullMap);
        made->run(50'000);
        return made;
    }();
    return *load;
}

void snapshotWrite(benchmark::State& state) {
    const Engine& engine = busyHall().engine();
    for (auto _ : state) benchmark::DoNotOptimize(writeSnapshot(engine, 1));
    state.counters["bytes"] = static_cast<double>(writeSnapshot(engine, 1).size());
}
BENCHMARK(snapshotWrite)->Unit(benchmark::kMillisecond);

void snapshotRead(benchmark::State& state) {
    const Engine& engine = busyHall().engine();
    const std::vector<std::byte> bytes = writeSnapshot(engine, 1);
    const std::vector<PerformanceSetup> setups{engine.sale(PerformanceId{1}).setup()};
    for (auto _ : state) {
        auto read = readSnapshot(bytes, engine.setup(), setups);
        if (!read) state.SkipWithError("the snapshot was not read");
        benchmark::DoNotOptimize(read);
    }
}
BENCHMARK(snapshotRead)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
