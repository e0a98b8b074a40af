// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A date that changes only when a test says so. Thread: the test's.
#pragma once

#include "book/utc_clock.h"

namespace frontrow::test {

class SetClock final : public UtcClock {
public:
    explicit SetClock(std::int64_t ms) : now(ms) {}
    std::int64_t nowMs() const override { return now; }
    void passDays(std::int64_t days) { now += days * 86'400'000; }
    std::int64_t now;
};

}  // namespace frontrow::test
