// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether bytes are UTF-8 as RFC 3629 has it: shortest forms, no surrogates, nothing beyond U+10FFFF,
// nothing cut off. Thread: any.
#pragma once

#include <cstdint>
#include <span>

namespace frontrow {

bool isUtf8(std::span<const std::uint8_t> bytes);

}  // namespace frontrow
