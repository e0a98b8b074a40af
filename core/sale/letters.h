// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters of the gate: A–Z and 2–9 without I and O, so 0, O, 1, I never occur; capitals do not
// matter. A text of up to 8 letters is packed into 64 bits, first letter in the lowest byte.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/random.h"

namespace frontrow {

inline constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

// Upper-cases and packs; nothing for more than 8 characters or one outside printable ASCII.
std::optional<std::uint64_t> packLetters(std::string_view text);
std::string unpackLetters(std::uint64_t packed);
// The text of one challenge.
std::uint64_t drawLetters(const Random& random, std::uint32_t challenge, std::int64_t length);

}  // namespace frontrow
