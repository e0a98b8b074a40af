// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast one person may say the commands of a sale that others pay for: taking seats, and ordering,
// paying and cancelling together. What is over is declined before the engine hears of it; all other
// commands count as messages only. Thread: the connection's.
#pragma once

#include <cstdint>

#include "protocol/client_message.h"
#include "sockets/connection_limits.h"
#include "sockets/rate_bucket.h"

namespace frontrow {

class CommandRates {
public:
    explicit CommandRates(const ConnectionLimits& limits)
        : m_holds(limits.holdsPerSecond, limits.holdsBurst),
          m_orders(limits.ordersPerSecond, limits.ordersBurst) {}

    // 0: go on, and it is counted. Else how many milliseconds it has to wait; it is not counted.
    std::int64_t waitFor(const ClientMessage& message, std::int64_t nowMs);

private:
    RateBucket m_holds;
    RateBucket m_orders;
};

}  // namespace frontrow
