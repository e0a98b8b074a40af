// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people read about a mistake: what happened, why, and which drill helps. Thread: main.
#pragma once

#include <QString>

#include "practice/mistake.h"

namespace frontrow {

// "Clicked 214 ms after the opening"
QString mistakeHeadline(const Mistake& mistake);
// "The button's colour was waited for. Click on the count instead."
QString mistakeCause(const Mistake& mistake);
// The drill's name; empty for none.
QString drillText(Drill drill);

}  // namespace frontrow
