// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/presale_codes.h"

#include "sale/letters.h"

namespace frontrow {

std::uint64_t presaleCodeFor(const Scenario& scenario, const Random& random, AccountId account) {
    // Far above every number that a challenge of the gate can have.
    constexpr std::uint32_t firstCode = 1U << 31U;
    switch (scenario.policy.opening.presaleCode) {
        case PresaleCodeRule::None: return 0;
        case PresaleCodeRule::OneForAll: return packLetters(scenario.presaleCode).value_or(0);
        case PresaleCodeRule::OnceEach: return drawLetters(random, firstCode + account.value, 8);
    }
    return 0;
}

}  // namespace frontrow
