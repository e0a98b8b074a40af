// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who somebody is to a server: an account with a password, or a guest with a name alone. The number
// is never given twice and outlives the name, the sign-in and the server's process; the lobby gives
// whoever came in a PersonId, a sale an AccountId, and whoever runs those maps one to the other. A
// role is stored as its number in PersonRole. Thread: values, any.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/ids.h"
#include "protocol/lobby_words.h"

namespace frontrow {

// 0 is nobody, and in the audit log whoever runs the server.
using MemberId = Id<struct MemberTag, std::uint64_t>;
// One place where a person is signed in; 0 is none.
using SignInId = Id<struct SignInTag, std::uint64_t>;

inline constexpr MemberId kOperator{0};

// "guest", "buyer", "seller", "admin".
std::string_view memberRoleName(PersonRole role);
std::optional<PersonRole> memberRoleNamed(std::string_view name);

struct Member {
    MemberId id;
    PersonRole role = PersonRole::Guest;
    std::string name;   // NFC; empty once erased
    std::string email;  // empty without one
    std::int64_t createdMs = 0;
    std::int64_t signedInMs = 0;
};

}  // namespace frontrow
