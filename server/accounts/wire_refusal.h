// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a refusal about an account is said over the wire. Thread: any; no state.
#pragma once

#include "accounts/account_refusal.h"
#include "protocol/lobby_words.h"

namespace frontrow {

// The nearest of the lobby's; where it has none of its own, the name of the refusal belongs into `detail`.
LobbyRefusal lobbyRefusalOf(AccountRefusal refusal);

}  // namespace frontrow
