// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/field_cbor.h"

#include <limits>

namespace frontrow::field_cbor {

bool within(std::uint64_t number, const FieldLimit& limit) {
    return number <= limit.most && (limit.least <= 0 || number >= static_cast<std::uint64_t>(limit.least));
}

Refused readUnsigned(QCborStreamReader& in, std::uint64_t& out, const FieldLimit& limit) {
    if (in.isNegativeInteger()) return WireRule::OutOfLimit;
    if (!in.isUnsignedInteger()) return WireRule::WrongType;
    const std::uint64_t number = in.toUnsignedInteger();
    if (!within(number, limit)) return WireRule::OutOfLimit;
    out = number;
    return in.next() ? Refused{} : WireRule::Truncated;
}

Refused readSigned(QCborStreamReader& in, std::int64_t& out, const FieldLimit& limit) {
    constexpr auto lowest = std::uint64_t{1} << 63U;
    std::int64_t number = 0;
    if (in.isNegativeInteger()) {
        // The number without its sign; 2^64, which has no room, comes as 0.
        const auto magnitude = static_cast<std::uint64_t>(in.toNegativeInteger());
        if (magnitude == 0 || magnitude > lowest) return WireRule::OutOfLimit;
        number = magnitude == lowest ? std::numeric_limits<std::int64_t>::min() : -static_cast<std::int64_t>(magnitude);
        if (number < limit.least) return WireRule::OutOfLimit;
    } else {
        if (!in.isUnsignedInteger()) return WireRule::WrongType;
        const std::uint64_t magnitude = in.toUnsignedInteger();
        if (!within(magnitude, limit) || magnitude >= lowest) return WireRule::OutOfLimit;
        number = static_cast<std::int64_t>(magnitude);
    }
    out = number;
    return in.next() ? Refused{} : WireRule::Truncated;
}

Refused readString(QCborStreamReader& in, QCborStreamReader::Type wanted, std::size_t most, std::string& out) {
    if (in.type() != wanted) return WireRule::WrongType;
    if (in.length() > most) return WireRule::OutOfLimit;
    out.resize(static_cast<std::size_t>(in.length()));
    std::size_t have = 0;
    for (;;) {
        const auto chunk = in.readStringChunk(out.data() + have, static_cast<qsizetype>(out.size() - have));
        if (chunk.status == QCborStreamReader::EndOfString) break;
        if (chunk.status == QCborStreamReader::Error) return WireRule::Truncated;
        have += static_cast<std::size_t>(chunk.data);
    }
    return have == out.size() ? Refused{} : WireRule::Truncated;
}

}  // namespace frontrow::field_cbor
