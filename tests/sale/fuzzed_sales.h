// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sales whose snapshots the fuzzer reads, as set-up lines of busy_sale.h; small, with a line
// before the one and a pool before the other. Thread: values, any.
#pragma once

#include <string>
#include <vector>

#include "busy_sale.h"

namespace frontrow::test {

inline const std::vector<std::vector<std::string>> kFuzzedSales{
    {"venue rows 3 6", "policy standard", "policy admission.map_cap 12", "policy letters.gate both",
     "policy holds.hold_ms 20000", "policy cancel.return_delay_ms 30000"},
    {"venue standing 20", "policy classic-grid", "policy admission.queue random_draw", "policy admission.period_ms 0",
     "policy admission.rate_per_mille 2500", "policy holds.hold_ms 8000"},
};

}  // namespace frontrow::test
