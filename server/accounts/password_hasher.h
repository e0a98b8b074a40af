// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords as they are stored: Argon2id by libsodium, with cost and salt inside the text. Slow on
// purpose and hungry: only on the threads of a HashPool. Thread: any; no state but the cost.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "accounts/secret.h"

namespace frontrow {

struct HashCost {
    std::size_t memoryBytes = std::size_t{64} * 1024 * 1024;
    std::uint32_t passes = 2;

    bool operator==(const HashCost&) const = default;
};
// The least that a server may be set to.
inline constexpr std::size_t kLeastHashMemory = std::size_t{19} * 1024 * 1024;
inline constexpr std::uint32_t kLeastHashPasses = 2;

enum class PasswordMatch : std::uint8_t {
    No,
    Yes,
    YesButWeak,  // right, and hashed at a lower cost than today's: to be hashed anew
    Unknown      // there was not enough memory to look
};

class PasswordHasher {
public:
    explicit PasswordHasher(HashCost cost) : m_cost(cost) {}

    // Nothing where there was not enough memory.
    std::optional<std::string> hash(const Secret& password) const;
    PasswordMatch match(const std::string& stored, const Secret& password) const;
    // Takes as long as match() with a hash of today's cost, for names that nobody has.
    void matchNobody(const Secret& password) const;
    // A text that cannot be read counts as cheaper.
    bool isCheaper(const std::string& stored) const;

private:
    HashCost m_cost;
};

}  // namespace frontrow
