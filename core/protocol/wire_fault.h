// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why bytes are not a message, or a message not worth any bytes: the rule that is broken and where.
// Nothing of such a message is kept. Thread: values, any.
#pragma once

#include <QString>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace frontrow {

enum class WireRule : std::uint8_t {
    MessageTooLarge,   // more than 64 KiB
    Truncated,         // something is declared that lies behind the end
    TrailingBytes,     // something follows the message
    TooDeep,           // more than 8 containers within each other
    TooManyElements,   // more than 4,096 in all
    TextTooLong,       // more than 4 KiB
    BytesTooLong,      // more than 48 KiB
    IndefiniteLength,  // every length is declared first
    NotShortest,       // a number that would fit into fewer bytes: one message has one form
    Reserved,          // a first byte that the format does not define
    Tag,               // no tags
    NotAnInteger,      // no floating point, true, false, null or undefined
    BadUtf8,
    KeyNotANumber,
    KeyOrder,  // keys rise strictly, so none comes twice
    NotAMessage,
    UnknownMessage,
    UnknownField,
    MissingField,
    WrongType,
    OutOfLimit,
    Count_
};

// "text_too_long", the rule's name in the document and in logs.
std::string_view wireRuleName(WireRule rule);

struct WireFault {
    WireRule rule = WireRule::Truncated;
    std::size_t offset = 0;         // in bytes, of the item that breaks it
    std::string_view field;         // the field's name, where one is known
    std::string_view message = {};  // the message's name, where it is known

    bool operator==(const WireFault&) const = default;
    // "hold_seats.seats: out_of_limit at byte 9".
    QString text() const;
};

}  // namespace frontrow
