// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/account_refusal.h"

namespace frontrow {

namespace {

constexpr std::array<std::string_view, kAccountRefusalCount> kNames{"none",
                                                                    "name_empty",
                                                                    "name_too_long",
                                                                    "name_not_allowed",
                                                                    "name_unknown",
                                                                    "name_taken",
                                                                    "password_wrong",
                                                                    "password_too_short",
                                                                    "password_too_long",
                                                                    "password_too_simple",
                                                                    "email_not_allowed",
                                                                    "role_missing",
                                                                    "sign_in_refused",
                                                                    "letters_needed",
                                                                    "letters_wrong",
                                                                    "letters_lapsed",
                                                                    "slow_down",
                                                                    "busy",
                                                                    "session_lapsed",
                                                                    "sign_up_closed",
                                                                    "guests_not_allowed",
                                                                    "guests_full",
                                                                    "person_unknown",
                                                                    "forbidden",
                                                                    "not_stored",
                                                                    "outcome_unknown"};

}  // namespace

std::string_view accountRefusalName(AccountRefusal refusal) { return kNames[static_cast<std::size_t>(refusal)]; }

std::optional<AccountRefusal> accountRefusalNamed(std::string_view name) {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name) return static_cast<AccountRefusal>(i);
    }
    return std::nullopt;
}

}  // namespace frontrow
