// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow tickets` lists the tickets of the data folder; `frontrow ticket check|cancel` looks at
// the code on one, and gives tickets back. Thread: the main one.
#pragma once

#include "commands/command_table.h"

namespace frontrow {

ExitCode ticketsCommand(const CommandContext& context);
ExitCode ticketCommand(const CommandContext& context);

}  // namespace frontrow
