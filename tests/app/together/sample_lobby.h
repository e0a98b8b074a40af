// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Four servers with their sessions, and a lobby of eight with its chat and its board, as a server would
// tell them. Thread: the GUI's.
#pragma once

#include "models/lobby_state.h"
#include "models/server_table_model.h"
#include "models/session_table_model.h"

namespace frontrow::test {

// UTC of the samples; 2026-12-12 10:57:45.
inline constexpr std::int64_t kSampleNow = 1'797'073'065'400;

enum class AsWhom : std::uint8_t { Guest, Host, Watcher };

std::vector<FoundSession> sampleSessions();
// In every state that they can be in.
std::vector<ServerRow> sampleServers();
// One has joined the first of the sessions.
void fillLobby(LobbyState& lobby, AsWhom who);
// The run is over; the seats are those with the lowest numbers.
void fillBoard(LobbyState& lobby);

}  // namespace frontrow::test
