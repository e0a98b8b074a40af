// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories: text tables that tell what people do in a sale and what comes of it. A file holds a
// prelude of set-up lines, shared by its stories, and stories that begin with `story NAME`.
// scenarios/README.md describes the words. Thread: one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/time.h"

namespace frontrow::test {

// One line of a file, cut into words; `#` begins a comment.
struct StoryLine {
    std::string file;
    int number = 0;
    std::vector<std::string> words;
};

struct Story {
    std::string name;  // file without ending, a slash, the story
    std::vector<StoryLine> setup;
    std::vector<StoryLine> steps;
};

// Why a story cannot be read or does not come true: "holds.txt:12: …". Thrown and caught in tests only.
struct StoryFailure {
    std::string what;
};
[[noreturn]] void fail(const StoryLine& line, const std::string& why);

// The lines of a file that have words. An unreadable file is a failure.
std::vector<StoryLine> readLines(const std::string& path);
// True for the first word of a set-up line.
bool isSetupWord(const std::string& text);

// All stories of a file. An unreadable file, a line that is neither set-up nor step, a set-up line
// after a step, two stories of one name: a failure.
std::vector<Story> readStories(const std::string& path);

// A word of a line, or a failure that says what should be there.
const std::string& word(const StoryLine& line, std::size_t index, std::string_view meaning);
// A whole number.
std::int64_t number(const StoryLine& line, const std::string& text);

// `B1..B20` as the twenty names it stands for, any other name as itself.
std::vector<std::string> namesOf(const std::string& text);

// The instants that times of a story may refer to by name.
struct StoryTimes {
    SimTime opening;
    SimTime starts;
    SimTime startDay;
    SimTime now;
};

// `3s`, `250ms`, `2min`, `1h`, `6d`, `opening`, `starts`, `start_day`, joined by `+` and `-`; with a `+`
// in front, from now on.
SimTime storyTime(const StoryLine& line, const std::string& text, const StoryTimes& times);

}  // namespace frontrow::test
