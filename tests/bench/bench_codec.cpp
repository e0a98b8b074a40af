// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The codec by itself: messages a second each way, and what one seat costs in bytes.
#include <benchmark/benchmark.h>

#include "protocol/message_codec.h"
#include "protocol/seat_code.h"

using namespace frontrow;

namespace {

ClientMessage holdSeats() {
    Ask<HoldSeats> ask;
    ask.counter = CommandCounter{812};
    ask.performance = PerformanceId{1};
    for (const std::uint32_t seat : {50'012U, 50'013U, 50'014U, 50'015U}) ask.verb.seats.push(SeatIndex{seat});
    return ask;
}

ServerMessage answer() { return Answered{1, 312, CommandCounter{812}, {1'234'567}, Refusal::None, 44, 4, {1'654'567}}; }

ServerMessage ownState() {
    OwnState state;
    state.sequence = 313;
    state.performance = PerformanceId{1};
    state.time = {1'234'567};
    state.stage = BuyerStage::OnMap;
    state.holdUntil = {1'654'567};
    for (const std::uint32_t seat : {50'012U, 50'013U, 50'014U, 50'015U}) state.held.push(SeatIndex{seat});
    state.wallet = Amount{1'000'000};
    return state;
}

ServerMessage delta(std::int64_t seats) {
    MapDelta delta{1, 90'210, PerformanceId{1}, {1'234'567}, {}};
    for (std::uint32_t i = 0; i < seats; ++i) {
        delta.seats.push_back(packSeat(SeatIndex{70'000 + 3 * i}, SeatCode::HeldByRival));
    }
    return delta;
}

ServerMessage snapshotPart() {
    const std::vector<SeatCode> codes(kMaxPartSeats, SeatCode::SoldToRival);
    return MapSnapshot{1, 90'210, PerformanceId{1}, {1'234'567}, 0, 2, kMaxPartSeats, packCodes(codes)};
}

Result<ClientMessage, WireFault> decode(const QByteArray& bytes, const ClientMessage&) {
    return decodeClientMessage(bytes);
}
Result<ServerMessage, WireFault> decode(const QByteArray& bytes, const ServerMessage&) {
    return decodeServerMessage(bytes);
}

template <class Variant> void encodeAll(benchmark::State& state, const Variant& message) {
    qsizetype bytes = 0;
    for (auto _ : state) {
        auto encoded = encodeMessage(message);
        bytes = encoded.value().size();
        benchmark::DoNotOptimize(encoded);
    }
    state.SetItemsProcessed(state.iterations());
    state.counters["bytes"] = static_cast<double>(bytes);
}

template <class Variant> void decodeAll(benchmark::State& state, const Variant& message) {
    const QByteArray bytes = encodeMessage(message).value();
    for (auto _ : state) benchmark::DoNotOptimize(decode(bytes, message));
    state.SetItemsProcessed(state.iterations());
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

void encodeDelta(benchmark::State& state) {
    encodeAll(state, delta(state.range(0)));
    state.counters["bytes per seat"] = state.counters["bytes"].value / static_cast<double>(state.range(0));
}
void decodeDelta(benchmark::State& state) { decodeAll(state, delta(state.range(0))); }

BENCHMARK_CAPTURE(encodeAll, hold_seats, holdSeats());
BENCHMARK_CAPTURE(decodeAll, hold_seats, holdSeats());
BENCHMARK_CAPTURE(encodeAll, answer, answer());
BENCHMARK_CAPTURE(decodeAll, answer, answer());
BENCHMARK_CAPTURE(encodeAll, own_state, ownState());
BENCHMARK_CAPTURE(decodeAll, own_state, ownState());
// One seat, what a hard on-sale changes in a tick, and a tick in which everything changes.
BENCHMARK(encodeDelta)->Arg(1)->Arg(20)->Arg(200)->Arg(kMaxDeltaSeats);
BENCHMARK(decodeDelta)->Arg(1)->Arg(20)->Arg(200)->Arg(kMaxDeltaSeats);
BENCHMARK_CAPTURE(encodeAll, map_snapshot, snapshotPart());
BENCHMARK_CAPTURE(decodeAll, map_snapshot, snapshotPart());

}  // namespace

BENCHMARK_MAIN();
