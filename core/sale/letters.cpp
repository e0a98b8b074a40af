// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/letters.h"

namespace frontrow {

std::optional<std::uint64_t> packLetters(std::string_view text) {
    if (text.size() > 8) return std::nullopt;
    std::uint64_t packed = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c <= ' ' || c > '~') return std::nullopt;
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        packed |= static_cast<std::uint64_t>(static_cast<unsigned char>(c)) << (8 * i);
    }
    return packed;
}

std::string unpackLetters(std::uint64_t packed) {
    std::string text;
    for (; packed != 0; packed >>= 8U) text += static_cast<char>(packed & 0xFFU);
    return text;
}

std::uint64_t drawLetters(const Random& random, std::uint32_t challenge, std::int64_t length) {
    std::uint64_t packed = 0;
    for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(length); ++i) {
        const auto letter = kLetters[random.below(kLetters.size(), Stream::Letters, challenge, i)];
        packed |= static_cast<std::uint64_t>(static_cast<unsigned char>(letter)) << (8 * i);
    }
    return packed;
}

}  // namespace frontrow
