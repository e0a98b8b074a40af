// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow history`: the runs of the data folder, as a table or as JSON; one of them as a recording;
// one of them taken off the list. Thread: the main one.
#pragma once

#include "commands/command_table.h"

namespace frontrow {

ExitCode historyCommand(const CommandContext& context);

}  // namespace frontrow
