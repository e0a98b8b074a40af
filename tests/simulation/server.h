// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One process that runs the sale: the product's single writer on a simulated disk. Destroying it is
// the process's end; what it leaves is on the disk. Thread: one.
#pragma once

#include "sale/sale_writer.h"
#include "simulated_journal.h"
#include "simulated_snapshots.h"
#include "watched_stage.h"

namespace frontrow::simulation {

struct Server {
    // Takes the lease over: whoever had it before is fenced from now on.
    Server(const World& world, Disk& disk, Lease& lease, std::uint32_t epoch, std::uint64_t followedUpTo)
        : journal(disk, lease),
          snapshots(disk),
          stages(world, log),
          writer({epoch, world.engine.shard, followedUpTo}, stages, journal, &snapshots) {
        lease.epoch = std::max(lease.epoch, epoch);
    }

    // False where the journal cannot be opened or gone on with; the writer says why.
    bool start() {
        snapshots.tidy();
        return journal.reopen() && writer.open().ok();
    }
    const Engine& engine() const { return writer.state().engine(); }
    const Sale& sale() const { return engine().sale(PerformanceId{1}); }

    StageLog log;
    SimulatedJournal journal;
    SimulatedSnapshots snapshots;
    WatchedStages stages;
    SaleWriter writer;
};

}  // namespace frontrow::simulation
