// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/seed.h"

#include "domain/digest.h"

namespace frontrow {

namespace {

std::optional<std::uint32_t> hexDigit(char c) {
    if (c >= '0' && c <= '9') return static_cast<std::uint32_t>(c - '0');
    if (c >= 'A' && c <= 'F') return static_cast<std::uint32_t>(c - 'A' + 10);
    if (c >= 'a' && c <= 'f') return static_cast<std::uint32_t>(c - 'a' + 10);
    return std::nullopt;
}

}  // namespace

std::uint64_t Seed::expanded() const { return mix(0x6672742d73656564ULL + code); }

std::string Seed::text() const {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (int shift = 20; shift >= 0; shift -= 4) {
        if (shift == 4) out += '-';
        out += digits[(code >> static_cast<unsigned>(shift)) & 0xFU];
    }
    return out;
}

std::optional<Seed> Seed::parse(std::string_view text) {
    std::string digits(text);
    if (digits.size() == 7 && digits[4] == '-') digits.erase(4, 1);
    if (digits.size() != 6) return std::nullopt;
    Seed seed;
    for (const char c : digits) {
        const auto digit = hexDigit(c);
        if (!digit) return std::nullopt;
        seed.code = seed.code * 16 + *digit;
    }
    return seed;
}

}  // namespace frontrow
