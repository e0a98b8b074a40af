// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/unique_names.h"

#include <algorithm>

#include "domain/plan_text.h"
#include "domain/venue_plan.h"

namespace frontrow {

namespace {

// Room for the longest suffix within the longest name.
constexpr std::size_t kStemCodePoints = kMaxNameCodePoints - 10;

std::string stemOf(const std::string& name) {
    std::size_t bytes = 0;
    std::size_t count = 0;
    while (bytes < name.size() && count < kStemCodePoints) {
        ++bytes;
        while (bytes < name.size() && (static_cast<unsigned char>(name[bytes]) & 0xC0U) == 0x80U) ++bytes;
        ++count;
    }
    return name.substr(0, bytes);
}

}  // namespace

std::string UniqueNames::take(const std::string& wanted) {
    if (m_taken.insert(wanted).second) return wanted;
    const std::string stem = stemOf(wanted);
    std::uint32_t& next = m_next.try_emplace(stem, 2).first->second;
    for (;;) {
        std::string candidate = stem + " (" + std::to_string(next++) + ')';
        if (m_taken.insert(candidate).second) return candidate;
    }
}

}  // namespace frontrow
