// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives each name once: a repeated one gets " (2)", " (3)" … behind it. Thread: one.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace frontrow {

class UniqueNames {
public:
    // `wanted` (a clean name) when it is new, else a new clean name made from it.
    std::string take(const std::string& wanted);

private:
    std::set<std::string> m_taken;
    std::map<std::string, std::uint32_t> m_next;
};

}  // namespace frontrow
