// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CRC-32C, the checksum of records and snapshots. It finds every flipped bit and every damaged
// stretch of up to 32 bits; it is no protection against malice. Thread: values, any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace frontrow {

// Polynomial 0x1EDC6F41 (G. Castagnoli, S. Bräuer, M. Herrmann: "Optimization of Cyclic
// Redundancy-Check Codes with 24 and 32 Parity Bits", IEEE Transactions on Communications 41(6),
// 1993), bits reflected, begun and ended with all ones, as in RFC 3720 section 12.1.
// `before` is the checksum of the bytes in front of these, when a text is taken in pieces.
std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t before = 0);
// The same on a processor without an instruction for it.
std::uint32_t crc32cByTables(std::span<const std::byte> bytes, std::uint32_t before = 0);

}  // namespace frontrow
