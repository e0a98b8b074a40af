// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a listed sale with a million records takes to be open again, from the data folder on: with
// its newest snapshot and what the journal has behind it, and from the journal alone. Every record
// that is replayed must answer as it did.
#include <cstdio>
#include <cstdlib>

#include "bench/listed_bench.h"
#include "bench/measure.h"

using namespace frontrow;

namespace {

constexpr std::uint64_t kRecords = 1'000'000;
constexpr std::uint32_t kBuyers = 2'000;
constexpr double kLongest = 3.0;

// Buyers who hold and release for ever; time passes so that none asks too fast and nobody's hour ends.
void sell(const QString& folder) {
    bench::ListedFolder data(folder);
    EngineStages stages(bench::openHall());
    SaleWriter writer({.epoch = data.journal().epoch()}, stages, data.journal(), &data.snapshots());
    writer.open();
    bench::HallBuyers buyers(writer, kBuyers);
    std::uint64_t applied = writer.committed();
    for (std::uint32_t turn = 0; applied < kRecords; ++turn, ++applied) {
        const std::uint32_t buyer = turn % kBuyers;
        const bool holds = turn / kBuyers % 2 == 0;
        const SimTime t = writer.now() + milliseconds(turn % 4 == 0 ? 5 : 0);
        HoldSeats hold;
        hold.seats.push(SeatIndex{2 * buyer});
        hold.seats.push(SeatIndex{2 * buyer + 1});
        writer.noteWaiting(SaleWriter::kLargestBatch);
        writer.apply(t, buyers.say(buyer, holds ? Action(hold) : Action(ReleaseSeats{})));
        if (!writer.full()) continue;
        if (writer.commit() != CommitOutcome::Committed) std::exit(1);
        if (writer.snapshotDue()) writer.storeSnapshot();
    }
    if (writer.commit() != CommitOutcome::Committed) std::exit(1);
}

struct Restart {
    double seconds = 0;
    Recovery recovery;
    std::uint64_t records = 0;
};

enum class With : std::uint8_t { Snapshot, JournalAlone };

Restart restart(const QString& folder, With with) {
    const bench::Stopwatch watch;
    bench::ListedFolder data(folder);
    EngineStages stages(bench::openHall());
    SaleWriter writer({.epoch = data.journal().epoch()}, stages, data.journal(),
                      with == With::Snapshot ? &data.snapshots() : nullptr);
    Restart result;
    result.recovery = writer.open();
    result.seconds = watch.seconds();
    result.records = writer.committed();
    return result;
}

void report(const char* name, const Restart& result) {
    char words[200];
    std::snprintf(words, sizeof words, "%llu records open in %.2f s (snapshot at %llu, %llu replayed); at most 3 s",
                  static_cast<unsigned long long>(result.records), result.seconds,
                  static_cast<unsigned long long>(result.recovery.snapshot),
                  static_cast<unsigned long long>(result.recovery.replayed));
    bench::printResult(name, words, result.recovery.ok() && result.records >= kRecords && result.seconds <= kLongest);
}

}  // namespace

int main() {
    const double loadBefore = bench::loadAverage();
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    const bench::Stopwatch watch;
    sell(data);
    std::printf("restart: %llu records were sold in %.1f s, snapshots included%s\n",
                static_cast<unsigned long long>(kRecords), watch.seconds(),
                bench::contended(loadBefore) ? " (contended)" : "");
    report("restart/snapshot", restart(data, With::Snapshot));
    report("restart/journal", restart(data, With::JournalAlone));
    return 0;
}
