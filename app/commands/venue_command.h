// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow venue check|import|export|describe …` and `frontrow venues`. A file may also be the name
// of a built-in venue. Repairs go to the output, one a line; a refusal goes to the error output and
// leaves no file behind. Thread: the main one.
#pragma once

#include "commands/command_table.h"

namespace frontrow {

ExitCode venueCommand(const CommandContext& context);
ExitCode listVenues(const CommandContext& context);

}  // namespace frontrow
