// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of anything one message on the wire may have. Each limit is checked against what the
// bytes declare, before anything is allocated. The limits of single fields stand beside the fields.
// Thread: values, any.
#pragma once

#include <cstddef>
#include <cstdint>

namespace frontrow {

inline constexpr std::size_t kMaxMessageBytes = 64 * 1024;
// Maps and arrays within each other; the message itself is the first.
inline constexpr std::size_t kMaxWireDepth = 8;
// Everything counts: containers, keys, values.
inline constexpr std::uint64_t kMaxWireElements = 4'096;
inline constexpr std::uint64_t kMaxWireText = 4 * 1024;
inline constexpr std::uint64_t kMaxWireBytes = 48 * 1024;

// What is larger than one byte string travels in parts of this size; only the last is shorter.
inline constexpr std::uint32_t kPartBytes = 48 * 1024;
inline constexpr std::uint64_t kMaxTransferBytes = 32 * 1024 * 1024;

}  // namespace frontrow
