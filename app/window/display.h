// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether there is a display to open a window on. Qt ends the process where there is none, so this is
// asked before. Thread: any.
#pragma once

namespace frontrow {

// True where a platform was named by QT_QPA_PLATFORM, and on systems that always have a display.
bool hasDisplay();

}  // namespace frontrow
