// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow-server account list|create|reset|grant|sign-out …`. A password comes from the standard input
// or from a file. Thread: the main one.
#pragma once

#include "command_line/server_command_line.h"

namespace frontrow {

ServerExit accountVerb(const VerbCall& call);

}  // namespace frontrow
