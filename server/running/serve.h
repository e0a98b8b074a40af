// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Serves until it is told to stop. Thread: the main one, where the application was made.
#pragma once

#include "command_line/server_command_line.h"

namespace frontrow {

// Says on `out` where people find the server, on `error` why it cannot start.
ServerExit serve(const ServerConfig& config, QTextStream& out, QTextStream& error);

}  // namespace frontrow
