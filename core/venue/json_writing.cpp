// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/json_writing.h"

#include <cstdlib>

namespace frontrow {

std::string jsonText(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (code < 0x20) {
            out += "\\u00";
            out += digits[code >> 4U];
            out += digits[code & 0xFU];
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string jsonThousandths(std::int64_t thousandths) {
    std::string out = thousandths < 0 ? "-" : "";
    const std::int64_t size = std::abs(thousandths);
    out += std::to_string(size / 1000);
    const auto rest = static_cast<int>(size % 1000);
    if (rest == 0) return out;
    std::string decimals = std::to_string(1000 + rest).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return out + '.' + decimals;
}

}  // namespace frontrow
