// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/utf8.h"

#include <cstddef>

namespace frontrow {

namespace {

struct Form {
    std::size_t length = 0;  // 0: no first byte of a character
    std::uint8_t secondFrom = 0x80;
    std::uint8_t secondTo = 0xBF;
};

// What may follow a first byte; the second byte's range shuts out overlong forms and surrogates.
constexpr Form formOf(std::uint8_t first) {
    if (first < 0x80) return {1};
    if (first >= 0xC2 && first <= 0xDF) return {2};
    if (first == 0xE0) return {3, 0xA0, 0xBF};
    if (first == 0xED) return {3, 0x80, 0x9F};
    if (first >= 0xE1 && first <= 0xEF) return {3};
    if (first == 0xF0) return {4, 0x90, 0xBF};
    if (first >= 0xF1 && first <= 0xF3) return {4};
    if (first == 0xF4) return {4, 0x80, 0x8F};
    return {};
}

}  // namespace

bool isUtf8(std::span<const std::uint8_t> bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const Form form = formOf(bytes[at]);
        if (form.length == 0 || form.length > bytes.size() - at) return false;
        if (form.length > 1 && (bytes[at + 1] < form.secondFrom || bytes[at + 1] > form.secondTo)) return false;
        for (std::size_t i = 2; i < form.length; ++i) {
            if ((bytes[at + i] & 0xC0U) != 0x80U) return false;
        }
        at += form.length;
    }
    return true;
}

}  // namespace frontrow
