// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow rehearse`: a whole rehearsal with an automatic buyer, and what it was worth.
// Thread: the main one.
#pragma once

#include "commands/command_table.h"

namespace frontrow {

ExitCode rehearseCommand(const CommandContext& context);

}  // namespace frontrow
