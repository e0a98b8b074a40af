// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow scenarios`: what `--scenario` accepts by name. Thread: the main one.
#pragma once

#include "commands/command_table.h"

namespace frontrow {

ExitCode listScenarios(const CommandContext& context);

}  // namespace frontrow
