// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a name in a plan may look like, as far as it can be told without tables of Unicode.
// Thread: any.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace frontrow {

// Code points of `text`; nothing when it is not valid UTF-8.
std::optional<std::size_t> codePoints(std::string_view text);

// How many bytes at the front of `text` are whole UTF-8 characters.
std::size_t validUtf8Bytes(std::string_view text);

// True for valid UTF-8 of 1 to kMaxNameCodePoints code points without control characters, line or
// paragraph separators and characters that turn the direction of writing.
bool isPlanName(std::string_view text);

// True for "#RRGGBB" in hexadecimal digits of either case.
bool isColour(std::string_view text);

}  // namespace frontrow
