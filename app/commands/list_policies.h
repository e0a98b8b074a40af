// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow policies`: the presets that `--policy` accepts. Thread: the main one.
#pragma once

#include "commands/command_table.h"

namespace frontrow {

ExitCode listPolicies(const CommandContext& context);

}  // namespace frontrow
