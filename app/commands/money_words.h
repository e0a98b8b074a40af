// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Amounts and dates as the terminal shows them. Thread: any.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

#include "domain/money.h"

namespace frontrow {

// "₩1,000,000", with a minus sign below 0.
QString amountText(Amount amount);
// With its sign, also above 0.
QString changeText(Amount amount);
// "2026-03-01 12:00", UTC.
QString dateText(std::int64_t utcMs);
// "2026-03-01T12:00:00.000Z".
QString isoText(std::int64_t utcMs);
// The amount that a person typed, "250000" or "250,000"; nothing for anything else.
std::optional<Amount> readAmount(const QString& text);

}  // namespace frontrow
