// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a signed-in client shows again: 256 bits of chance. Only its SHA-256 is
// stored, so whoever reads the database cannot sign in with it. Never in a log, never in a link.
// Thread: any; sodiumReady() once before the first use.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "protocol/lobby_words.h"

namespace frontrow {

// As a message carries it: kTokenBytes of them.
using Token = std::vector<std::uint8_t>;
using TokenHash = std::array<std::uint8_t, 32>;

Token makeToken();
// Nothing for what no token can be.
std::optional<TokenHash> hashOfToken(const Token& token);
// In a time that does not depend on where they differ.
bool sameToken(const TokenHash& one, const TokenHash& other);

}  // namespace frontrow
