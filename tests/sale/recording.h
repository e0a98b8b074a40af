// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recordings of the sale: the whole set-up, every command as it was sent, and the engine's digest
// at the end, as text. Thread: one.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "story_stage.h"

namespace frontrow::test {

struct Recording {
    StorySetup setup;
    std::vector<SentCommand> commands;  // without their answers
    SimTime end;
    std::uint64_t digest = 0;
};

// `about` says in a line where the recording comes from.
std::string recordingText(const Stage& stage, const std::string& about);
// A line that cannot be read is a StoryFailure.
Recording readRecording(const std::string& path);
// The digest that playing it reaches.
std::uint64_t playRecording(const Recording& recording);

}  // namespace frontrow::test
