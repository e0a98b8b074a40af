// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The computer's clock that only rises, as the host sees it; tests give one of their own.
// Thread: any.
#pragma once

#include <cstdint>

namespace frontrow {

class MonotonicClock {
public:
    virtual ~MonotonicClock() = default;
    // Milliseconds since some fixed instant.
    virtual std::int64_t nowMs() const = 0;
    // Returns when nowMs() has reached that instant.
    virtual void sleepUntil(std::int64_t ms) = 0;
};

class SteadyClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override;
    void sleepUntil(std::int64_t ms) override;
};

// Goes on while the computer sleeps, where the system has such a clock: what a server that is live
// follows, so that it learns of the sleep.
class SleepingClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override;
    void sleepUntil(std::int64_t ms) override;
};

}  // namespace frontrow
