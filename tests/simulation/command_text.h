// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands, answers and events as a line that people read in a failure report. Thread: any.
#pragma once

#include <string>

#include "sale/answer.h"
#include "sale/command.h"
#include "sale/event.h"

namespace frontrow::simulation {

// "buyer 4/0 #17 p1 hold_seats seats=[3,4] mode=0 needs=0"
std::string textOf(const Command& command);
// "ok subject=2 number=2 until=35000" or "SEAT_TAKEN subject=3 number=120"
std::string textOf(const Answer& answer);
std::string textOf(const Event& event);

}  // namespace frontrow::simulation
