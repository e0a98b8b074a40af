// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small pieces of JSON text. Thread: any.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace frontrow {

// `text` in quotes, with the escapes that JSON demands.
std::string jsonText(std::string_view text);

// `thousandths` / 1,000 as a decimal number without needless digits: 1500 → 1.5.
std::string jsonThousandths(std::int64_t thousandths);

}  // namespace frontrow
