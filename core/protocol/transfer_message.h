// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two messages that carry what is larger than one byte string, in either direction: first how
// much it will be and its SHA-256, then the parts in their order. Thread: values, any.
#pragma once

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/field_limit.h"
#include "protocol/wire_limits.h"

namespace frontrow {

inline constexpr std::uint32_t kDigestBytes = 32;

struct PartsBegin {
    static constexpr std::string_view name = "parts_begin";
    std::uint32_t transfer = 0;  // the sender's number for it; its parts repeat it
    std::uint32_t bytes = 0;     // in all
    std::vector<std::uint8_t> sha256;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("transfer", s.transfer, limits::number32);
        v("bytes", s.bytes, FieldLimit{0, kMaxTransferBytes});
        v("sha256", s.sha256, FieldLimit{0, 255, kDigestBytes});
    }
};

struct Part {
    static constexpr std::string_view name = "part";
    std::uint32_t transfer = 0;
    std::uint32_t number = 0;  // from 0
    std::vector<std::uint8_t> content;
    template <class S, class V> static void fields(S& s, V&& v) {
        constexpr std::uint64_t mostParts = (kMaxTransferBytes + kPartBytes - 1) / kPartBytes;
        v("transfer", s.transfer, limits::number32);
        v("number", s.number, limits::choices(mostParts));
        v("content", s.content, FieldLimit{0, 255, kPartBytes});
    }
};

using TransferMessage = std::variant<PartsBegin, Part>;

}  // namespace frontrow
