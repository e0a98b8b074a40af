// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace frontrow::test {

namespace {

constexpr std::array<std::string_view, 11> kSetupWords{"venue", "policy", "opening", "starts",  "start_day", "codes",
                                                       "seed",  "buyers", "wallet",  "sellers", "admins"};
constexpr std::array<std::string_view, 2> kStepWords{"at", "expect"};

template <std::size_t N> bool isOneOf(const std::array<std::string_view, N>& words, const std::string& text) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::string fileName(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

StoryLine cut(const std::string& file, int number, std::string text) {
    text = text.substr(0, text.find('#'));
    StoryLine line{file, number, {}};
    std::istringstream words(text);
    for (std::string each; words >> each;) line.words.push_back(each);
    return line;
}

// One `3s` or `opening` of a time.
Duration timeTerm(const StoryLine& line, const std::string& term, const StoryTimes& times) {
    if (term == "opening") return {times.opening.ms};
    if (term == "starts") return {times.starts.ms};
    if (term == "start_day") return {times.startDay.ms};
    double value = 0;
    const char* const end = term.data() + term.size();
    const auto [unit, error] = std::from_chars(term.data(), end, value);
    constexpr std::array<std::pair<std::string_view, double>, 5> units{
        {{"ms", 1}, {"s", 1'000}, {"min", 60'000}, {"h", 3'600'000}, {"d", 86'400'000}}};
    const std::string_view name(unit, static_cast<std::size_t>(end - unit));
    for (const auto& [each, factor] : units) {
        if (error == std::errc{} && name == each) return {std::llround(value * factor)};
    }
    fail(line, "`" + term + "` is no time (as in 3s, 250ms, 2min, 1h, 6d, opening)");
}

}  // namespace

void fail(const StoryLine& line, const std::string& why) {
    throw StoryFailure{line.file + ":" + std::to_string(line.number) + ": " + why};
}

const std::string& word(const StoryLine& line, std::size_t index, std::string_view meaning) {
    if (index >= line.words.size()) fail(line, "here the line should say " + std::string(meaning));
    return line.words[index];
}

std::int64_t number(const StoryLine& line, const std::string& text) {
    std::int64_t value = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || rest != end) fail(line, "`" + text + "` is no whole number");
    return value;
}

std::vector<std::string> namesOf(const std::string& text) {
    const std::size_t dots = text.find("..");
    const std::size_t digits = text.find_first_of("0123456789");
    if (dots == std::string::npos || digits == std::string::npos || digits > dots) return {text};
    const std::string stem = text.substr(0, digits);
    const int first = std::atoi(text.c_str() + digits);
    const int last = std::atoi(text.c_str() + dots + 2 + stem.size());
    std::vector<std::string> names;
    for (int i = first; i <= last; ++i) names.push_back(stem + std::to_string(i));
    return names;
}

SimTime storyTime(const StoryLine& line, const std::string& text, const StoryTimes& times) {
    const bool relative = text.starts_with('+');
    SimTime time = relative ? times.now : SimTime{};
    bool minus = false;
    for (std::size_t at = relative ? 1 : 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of("+-", at), text.size());
        const Duration term = timeTerm(line, text.substr(at, end - at), times);
        time = minus ? time - term : time + term;
        minus = end < text.size() && text[end] == '-';
        at = end + 1;
    }
    return time;
}

std::vector<StoryLine> readLines(const std::string& path) {
    const std::string file = fileName(path);
    std::ifstream in(path);
    if (!in) throw StoryFailure{file + ": cannot be read"};
    std::vector<StoryLine> lines;
    std::string text;
    for (int number = 1; std::getline(in, text); ++number) {
        StoryLine line = cut(file, number, text);
        if (!line.words.empty()) lines.push_back(std::move(line));
    }
    return lines;
}

bool isSetupWord(const std::string& text) { return isOneOf(kSetupWords, text); }

std::vector<Story> readStories(const std::string& path) {
    const std::string file = fileName(path);
    const std::string stem = file.substr(0, file.rfind('.'));
    std::vector<StoryLine> prelude;
    std::vector<Story> stories;
    for (StoryLine& line : readLines(path)) {
        if (line.words[0] == "story") {
            Story story{stem + "/" + word(line, 1, "the story's name"), prelude, {}};
            const auto same = [&](const Story& each) { return each.name == story.name; };
            if (std::any_of(stories.begin(), stories.end(), same)) fail(line, "a story of this name was told before");
            stories.push_back(std::move(story));
        } else if (isSetupWord(line.words[0])) {
            if (!stories.empty() && !stories.back().steps.empty()) fail(line, "set-up comes before the first step");
            (stories.empty() ? prelude : stories.back().setup).push_back(std::move(line));
        } else if (isOneOf(kStepWords, line.words[0])) {
            if (stories.empty()) fail(line, "a step outside a story");
            stories.back().steps.push_back(std::move(line));
        } else {
            fail(line, "`" + line.words[0] + "` is not a word of this language");
        }
    }
    return stories;
}

}  // namespace frontrow::test
