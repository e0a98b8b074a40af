// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the words of a step to a command. Thread: one.
#pragma once

#include <string>
#include <vector>

#include "story_stage.h"

namespace frontrow::test {

// Who acts and what they say, without time and result: `B1 hold A1 A2 swap`. Words beginning with
// `@` change the envelope (`@device=1`, `@counter=7`, `@performance=2`, `@role=admin`), words with `=`
// set a field by its name.
Command readCommand(Stage& stage, const StoryLine& line, const std::vector<std::string>& words);

SeatIndex readSeat(const Stage& stage, const StoryLine& line, const std::string& name);
AccountId readAccount(const Stage& stage, const StoryLine& line, const std::string& name);
PaymentOutcome readOutcome(const StoryLine& line, const std::string& name);
// The last ticket issued for a seat, of that owner if there is one of theirs.
TicketId readTicket(const Stage& stage, const StoryLine& line, const std::string& seat, AccountId owner);

}  // namespace frontrow::test
