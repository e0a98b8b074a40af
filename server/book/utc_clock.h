// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The computer's date, as the books note it. Nothing is decided by it but which week it is; tests give
// one of their own. Thread: any.
#pragma once

#include <cstdint>

namespace frontrow {

class UtcClock {
public:
    virtual ~UtcClock() = default;
    // Milliseconds since 1970, UTC. It may jump either way.
    virtual std::int64_t nowMs() const = 0;
};

class SystemUtcClock final : public UtcClock {
public:
    std::int64_t nowMs() const override;
};

}  // namespace frontrow
