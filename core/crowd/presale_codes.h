// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who was given which presale code. Thread: pure functions, any.
#pragma once

#include <cstdint>

#include "crowd/scenario.h"
#include "domain/ids.h"
#include "domain/random.h"

namespace frontrow {

// The code of this account, packed as letters are: the scenario's own where one is for all, one of
// its own where each can be used once, 0 where the sale asks for none.
std::uint64_t presaleCodeFor(const Scenario& scenario, const Random& random, AccountId account);

}  // namespace frontrow
