// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a buyer could choose seats: the map was on the screen, and letters that come before it were
// passed. Thread: any.
#pragma once

#include <optional>

#include "practice/run_facts.h"

namespace frontrow {

// Whether the sale asks for letters between the map's opening and the first seats.
bool lettersBeforeMap(const SalePolicy& policy);

// Nothing where the pass was not used, or letters were asked for and not passed.
std::optional<SimTime> mapEntry(const RunFacts& facts, const Admission& admission);

// Those of the first and of the last admission that led to the map.
std::optional<SimTime> firstMapEntry(const RunFacts& facts);
std::optional<SimTime> lastMapEntry(const RunFacts& facts);

}  // namespace frontrow
