// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The answer to one command, kept with its id so that a repeat gets the same one. What subject,
// number and until mean stands beside each action (command.h) and refusal (refusal.h).
#pragma once

#include <cstdint>

#include "domain/time.h"
#include "sale/refusal.h"

namespace frontrow {

struct Answer {
    Refusal refusal = Refusal::None;
    std::uint32_t subject = 0;
    std::uint32_t number = 0;
    SimTime until{};

    bool operator==(const Answer&) const = default;
    bool ok() const { return refusal == Refusal::None; }
};

}  // namespace frontrow
