// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an engine consists of, for the engine itself and for the walk over its state.
// Thread: the engine's.
#pragma once

#include <memory>
#include <vector>

#include "sale/accounts.h"
#include "sale/command_memory.h"
#include "sale/engine.h"
#include "sale/sale_state.h"

namespace frontrow {

struct Engine::Parts {
    Accounts accounts;
    CommandMemory memory;
    std::vector<std::unique_ptr<Sale>> sales;

    // Verbs of accounts and wallets; every other verb belongs to a sale.
    Answer perform(const Context& c, const OpenAccount& a);
    Answer perform(const Context& c, const RegisterDevice& a);
    Answer perform(const Context& c, const RemoveDevice& a);
    Answer performTopUp(const Context& c, const TopUp& a, PerformanceId performance);
    // Asks the memory for what the command will need: it lies far apart.
    void prepare(const Command& command);
    Sale::State* find(PerformanceId performance);
    Answer run(const Context& c, const Command& command);
};

// What a performance's set-up adds to a digest: everything that decides what its sale will do.
void addSetup(Digest& digest, PerformanceId id, const PerformanceSetup& setup);

}  // namespace frontrow
