// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow wallet`: the balance and every movement of it; `frontrow wallet top-up AMOUNT`.
// Thread: the main one.
#pragma once

#include "commands/command_table.h"

namespace frontrow {

ExitCode walletCommand(const CommandContext& context);

}  // namespace frontrow
