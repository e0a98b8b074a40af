// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buyer's own clock, in milliseconds that only ever rise; where it begins does not matter. The
// app gives the computer's monotonic clock, tests and rehearsals one they set. Thread: the session's.
#pragma once

#include <cstdint>

namespace frontrow {

class LocalClock {
public:
    virtual ~LocalClock() = default;
    virtual std::int64_t nowMs() const = 0;
};

// A clock that stands until it is set.
class ManualClock final : public LocalClock {
public:
    std::int64_t nowMs() const override { return m_now; }
    void set(std::int64_t ms) { m_now = ms; }

private:
    std::int64_t m_now = 0;
};

}  // namespace frontrow
