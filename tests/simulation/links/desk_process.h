// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One process that hosts the sale: the product's desk on a simulated disk. Destroying it is the process's
// end; what it leaves is on the disk and on the wires. Thread: one.
#pragma once

#include <memory>

#include "../simulated_journal.h"
#include "../simulated_snapshots.h"
#include "host/sale_desk.h"

namespace frontrow::simulation {

struct DeskProcess {
    DeskProcess(Disk& disk, const Lease& lease) : journal(disk, lease), snapshots(disk) {}

    // False where the journal cannot be opened or gone on with.
    bool start(ListedDeskSetup setup) {
        snapshots.tidy();
        if (!journal.reopen()) return false;
        desk = std::make_unique<SaleDesk>(std::move(setup), journal, &snapshots);
        return !desk->stopped();
    }

    SimulatedJournal journal;
    SimulatedSnapshots snapshots;
    std::unique_ptr<SaleDesk> desk;
};

}  // namespace frontrow::simulation
