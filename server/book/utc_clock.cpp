// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/utc_clock.h"

#include <QDateTime>

namespace frontrow {

std::int64_t SystemUtcClock::nowMs() const { return QDateTime::currentMSecsSinceEpoch(); }

}  // namespace frontrow
