// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays a story: does what its steps say and holds the sale to what they expect. Thread: one.
#pragma once

#include <set>
#include <string>

#include "sale/refusal.h"
#include "story_stage.h"

namespace frontrow::test {

// What the stories together have reached.
struct Coverage {
    std::set<std::string> verbs;
    std::set<std::string> refusals;
    std::set<std::string> events;
};

// Plays the whole story, then replays its commands on a second engine that must reach the same
// digest and state. Throws StoryFailure at the first thing that is not as told. Returns the stage
// as the story leaves it.
std::unique_ptr<Stage> playStory(const Story& story, Coverage& coverage);

// `expect …`
void checkExpectation(const Stage& stage, const StoryLine& line);

}  // namespace frontrow::test
