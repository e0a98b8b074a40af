// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow data check|backup|restore|rebuild [FILE] [--data FOLDER]`: looks after a data folder.
// Thread: the main one.
#pragma once

#include "commands/command_table.h"

namespace frontrow {

ExitCode dataCommand(const CommandContext& context);

}  // namespace frontrow
