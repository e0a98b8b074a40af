// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/member.h"

#include <array>

namespace frontrow {

namespace {

constexpr std::array<std::string_view, 4> kNames{"guest", "buyer", "seller", "admin"};

}  // namespace

std::string_view memberRoleName(PersonRole role) { return kNames[static_cast<std::size_t>(role)]; }

std::optional<PersonRole> memberRoleNamed(std::string_view name) {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name) return static_cast<PersonRole>(i);
    }
    return std::nullopt;
}

}  // namespace frontrow
