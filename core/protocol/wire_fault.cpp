// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wire_fault.h"

#include <array>

#include "protocol/qt_text.h"

namespace frontrow {

std::string_view wireRuleName(WireRule rule) {
    constexpr std::array<std::string_view, static_cast<std::size_t>(WireRule::Count_)> names{"message_too_large",
                                                                                             "truncated",
                                                                                             "trailing_bytes",
                                                                                             "too_deep",
                                                                                             "too_many_elements",
                                                                                             "text_too_long",
                                                                                             "bytes_too_long",
                                                                                             "indefinite_length",
                                                                                             "not_shortest",
                                                                                             "reserved",
                                                                                             "tag",
                                                                                             "not_an_integer",
                                                                                             "bad_utf8",
                                                                                             "key_not_a_number",
                                                                                             "key_order",
                                                                                             "not_a_message",
                                                                                             "unknown_message",
                                                                                             "unknown_field",
                                                                                             "missing_field",
                                                                                             "wrong_type",
                                                                                             "out_of_limit"};
    return names[static_cast<std::size_t>(rule)];
}

QString WireFault::text() const {
    QString where = toQString(message);
    if (!field.empty()) where += (where.isEmpty() ? QString() : QStringLiteral(".")) + toQString(field);
    if (!where.isEmpty()) where += QStringLiteral(": ");
    return where + QStringLiteral("%1 at byte %2").arg(toQString(wireRuleName(rule))).arg(offset);
}

}  // namespace frontrow
