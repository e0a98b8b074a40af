// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seed code that people read, type and share: six hexadecimal digits as `4F2A-91`.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace frontrow {

struct Seed {
    std::uint32_t code = 0;  // 24 bits

    auto operator<=>(const Seed&) const = default;

    // The 64 bits that drive all chance of a run.
    std::uint64_t expanded() const;
    // `XXXX-XX`, upper case.
    std::string text() const;
    // Accepts six hexadecimal digits of either case, with or without the dash after the fourth;
    // nothing for any other text.
    static std::optional<Seed> parse(std::string_view text);
};

}  // namespace frontrow
