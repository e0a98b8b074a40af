// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/crc32c.h"

#include <array>
#include <cstring>

namespace frontrow {

namespace {

constexpr std::uint32_t kReflectedPolynomial = 0x82F63B78;
// Eight bytes are taken in one step; table k holds what a byte becomes k bytes later.
constexpr std::size_t kStep = 8;
using Tables = std::array<std::array<std::uint32_t, 256>, kStep>;

constexpr Tables makeTables() {
    Tables tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t rest = byte;
        for (int bit = 0; bit < 8; ++bit) rest = (rest >> 1U) ^ ((rest & 1U) != 0 ? kReflectedPolynomial : 0U);
        tables[0][byte] = rest;
    }
    for (std::size_t k = 1; k < kStep; ++k) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t before = tables[k - 1][byte];
            tables[k][byte] = (before >> 8U) ^ tables[0][before & 0xFFU];
        }
    }
    return tables;
}

constexpr Tables kTables = makeTables();

#if defined(__x86_64__)
// The processor has an instruction for this very polynomial.
[[gnu::target("sse4.2")]] std::uint32_t crcByInstruction(std::span<const std::byte> bytes, std::uint32_t before) {
    std::uint64_t crc = ~before;
    while (bytes.size() >= kStep) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), kStep);
        crc = __builtin_ia32_crc32di(crc, word);
        bytes = bytes.subspan(kStep);
    }
    auto rest = static_cast<std::uint32_t>(crc);
    for (const std::byte byte : bytes) rest = __builtin_ia32_crc32qi(rest, std::to_integer<unsigned char>(byte));
    return ~rest;
}
const bool hasInstruction = __builtin_cpu_supports("sse4.2") != 0;
#endif

}  // namespace

std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t before) {
#if defined(__x86_64__)
    if (hasInstruction) return crcByInstruction(bytes, before);
#endif
    return crc32cByTables(bytes, before);
}

std::uint32_t crc32cByTables(std::span<const std::byte> bytes, std::uint32_t before) {
    std::uint32_t crc = ~before;
    while (bytes.size() >= kStep) {
        std::uint32_t next = 0;
        for (std::size_t i = 0; i < kStep; ++i) {
            std::uint32_t byte = std::to_integer<std::uint32_t>(bytes[i]);
            if (i < sizeof(crc)) byte ^= (crc >> (8 * i)) & 0xFFU;
            next ^= kTables[kStep - 1 - i][byte];
        }
        crc = next;
        bytes = bytes.subspan(kStep);
    }
    for (const std::byte byte : bytes) {
        crc = (crc >> 8U) ^ kTables[0][(crc ^ std::to_integer<std::uint32_t>(byte)) & 0xFFU];
    }
    return ~crc;
}

}  // namespace frontrow
