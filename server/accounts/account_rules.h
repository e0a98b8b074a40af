// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What names, passwords and addresses of accounts may look like. Thread: any; no state.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "accounts/account_refusal.h"
#include "accounts/secret.h"
#include "domain/result.h"

namespace frontrow {

// As long as the name of a profile.
inline constexpr std::size_t kMostNameCodePoints = 30;
inline constexpr std::size_t kLeastPasswordCodePoints = 8;
// A password is hashed whole; the limit only bounds a message.
inline constexpr std::size_t kMostPasswordBytes = 1'024;
inline constexpr std::size_t kMostEmailBytes = 254;

struct PersonName {
    std::string shown;  // NFC, blanks at the ends and double ones removed
    std::string key;    // two names are the same when these are: no case, no width, nothing invisible
};
Result<PersonName, AccountRefusal> readPersonName(std::string_view text);

// A password for a new account or a change, and as it is hashed: NFC, so that it is the same whichever
// keyboard wrote it. Refused: too short, too long, without letter or digit.
AccountRefusal checkNewPassword(const Secret& password);
Secret normalPassword(const Secret& password);

// An empty one is allowed. The form only: whether mail arrives there is nobody's business yet.
AccountRefusal checkEmail(std::string_view email);

}  // namespace frontrow
