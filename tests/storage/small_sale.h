// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sale of two hundred seats that is written by the product's own writer into a stream, for tests of
// what becomes of it on a disk. Thread: the test's.
#pragma once

#include <cstdint>

#include "sale/engine_stage.h"
#include "sale/sale_writer.h"
#include "storage/replay_check.h"

namespace frontrow {

ListedSetup smallSale();
// Runs any listed stream again as that sale; a rehearsal cannot be.
StageFactory smallSaleStages();

// The command that belongs behind `sequence - 1` records: buyers open accounts, come in at the
// opening, hold, order, pay and cancel, some of it in vain.
Command smallSaleCommand(std::uint64_t sequence);
SimTime smallSaleTime(std::uint64_t sequence);

}  // namespace frontrow
