// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A run that was left while its sale goes on, in words. Thread: any.
#pragma once

#include <QString>

#include "hosting/practice_data.h"
#include "session/buyer_view.h"

namespace frontrow {

// Which sale it is.
QString openRunLead(const OpenRun& open);
// What the person still has in it and until when, by the computer's clock; `nowUtcMs` is what that shows now.
QString openRunWords(const OpenRun& open, std::int64_t nowUtcMs);
// What is kept by the rules of a sale for somebody who leaves now, and for how long.
QString keptWords(const SalePolicy& policy, const BuyerView& view, SimTime now, SimTime opening);

}  // namespace frontrow
