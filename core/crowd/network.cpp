// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/network.h"

#include <algorithm>

#include "crowd/distributions.h"

namespace frontrow {

Duration oneWayDelay(const NetworkSettings& network, const Random& random, std::uint64_t who, std::uint64_t step,
                     Duration sinceOpening) {
    const std::uint64_t bits = random.bits(Stream::Network, who, step);
    // Three draws from one: 24 bits for the jitter, 20 for the peak's part, 20 for the loss.
    const auto jitter =
        static_cast<std::int64_t>(((bits >> 40U) * static_cast<std::uint64_t>(network.jitterMs)) >> 24U);
    const auto part = static_cast<std::int64_t>(200 + (((bits >> 20U) & 0xFFFFFU) * 700 >> 20U));
    const bool lost = ((bits & 0xFFFFFU) * 1'000 >> 20U) < static_cast<std::uint64_t>(network.loss);
    const std::int64_t load =
        decayed(network.peakMs * part, std::max<std::int64_t>(0, sinceOpening.ms), network.loadDecayMs);
    return milliseconds(network.baseMs + jitter + load / 1'000 + (lost ? network.resendMs : 0));
}

}  // namespace frontrow
