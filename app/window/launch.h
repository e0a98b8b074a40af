// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts the program: a verb without a display, or the window. Thread: the main one.
#pragma once

namespace frontrow {

// The process's exit code.
int launch(int argc, char** argv);

}  // namespace frontrow
