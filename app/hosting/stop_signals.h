// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The end from outside, for the parts of the app that do not see the server. Thread: the GUI's.
#pragma once

#include "operations/stop_signals.h"
