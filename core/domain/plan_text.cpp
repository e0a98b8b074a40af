// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan_text.h"

#include <cstddef>
#include <cstdint>

#include "domain/venue_plan.h"

namespace frontrow {

namespace {

std::uint32_t byteAt(std::string_view text, std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
}

struct Decoded {
    std::uint32_t codePoint;
    std::size_t bytes;
};

// The code point that begins at `i`, or nothing when the bytes there are not UTF-8.
std::optional<Decoded> decodeAt(std::string_view text, std::size_t i) {
    const std::uint32_t lead = byteAt(text, i);
    if (lead < 0x80) return Decoded{lead, 1};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || i + bytes > text.size()) return std::nullopt;
    std::uint32_t value = lead & (0x7FU >> bytes);
    for (std::size_t k = 1; k < bytes; ++k) {
        const std::uint32_t next = byteAt(text, i + k);
        if ((next & 0xC0U) != 0x80U) return std::nullopt;
        value = (value << 6U) | (next & 0x3FU);
    }
    const std::uint32_t least = bytes == 4 ? 0x10000 : bytes == 3 ? 0x800 : 0x80;
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < least || value > 0x10FFFF || surrogate) return std::nullopt;
    return Decoded{value, bytes};
}

bool isControl(std::uint32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

bool turnsDirection(std::uint32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isHexDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

}  // namespace

std::optional<std::size_t> codePoints(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++count) {
        const auto decoded = decodeAt(text, i);
        if (!decoded) return std::nullopt;
        i += decoded->bytes;
    }
    return count;
}

std::size_t validUtf8Bytes(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        const auto decoded = decodeAt(text, i);
        if (!decoded) break;
        i += decoded->bytes;
    }
    return i;
}

bool isPlanName(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++count) {
        const auto decoded = decodeAt(text, i);
        if (!decoded || isControl(decoded->codePoint) || turnsDirection(decoded->codePoint)) return false;
        i += decoded->bytes;
    }
    return count >= 1 && count <= kMaxNameCodePoints;
}

bool isColour(std::string_view text) {
    if (text.size() != 7 || text[0] != '#') return false;
    for (const char c : text.substr(1)) {
        if (!isHexDigit(c)) return false;
    }
    return true;
}

}  // namespace frontrow
