// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow replay FILE`: runs a recording again, which must end in its digest.
// Thread: the main one.
#pragma once

#include "commands/command_table.h"

namespace frontrow {

ExitCode replayCommand(const CommandContext& context);

}  // namespace frontrow
