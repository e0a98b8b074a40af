// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the deterministic core (domain, sale, crowd, practice) may not use, each with what to use
// instead. What these rules keep out would make two runs of one seed differ. Thread: any.
#pragma once

#include "tidy/finding.h"

namespace frontrow::tidy {

// Clocks, chance, containers without an order, threads, hashes, the mathematical library in the
// deterministic core; floating point in sale and crowd.
Findings checkBans(const SourceFile& file);

// Floating point beside a word of money, in any folder.
Findings checkMoney(const SourceFile& file);

}  // namespace frontrow::tidy
