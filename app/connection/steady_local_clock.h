// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The computer's clock that only rises, for a session whose server is elsewhere. Thread: any.
#pragma once

#include <chrono>

#include "session/local_clock.h"

namespace frontrow {

class SteadyLocalClock final : public LocalClock {
public:
    std::int64_t nowMs() const override {
        const auto since = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
    }
};

}  // namespace frontrow
