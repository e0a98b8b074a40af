// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidy/file_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>

#include "tidy/source_text.h"

namespace frontrow::tidy {

namespace {

// Put together from halves, so that this file keeps the rules it states.
const std::array<std::string, 4> kNotes{std::string("TO") + "DO", std::string("FIX") + "ME", std::string("X") + "XX",
                                        std::string("HA") + "CK"};
const std::array<std::string, 10> kMachine{std::string("/hom") + "e/",    std::string("/wo") + "rk/",
                                           std::string("/Us") + "ers/",   std::string("/roo") + "t/",
                                           std::string("pkg") + ".dev",   std::string("artifact") + "ory",
                                           std::string("npm") + "js.",    std::string("pypi") + ".org",
                                           std::string("docker") + ".io", std::string("ghcr") + ".io"};
// REUSE-IgnoreStart
constexpr std::array<std::string_view, 2> kHead{"SPDX-FileCopyrightText: 2026 The Frontrow authors",
                                                "SPDX-License-Identifier: GPL-3.0-or-later"};
// REUSE-IgnoreEnd

std::string_view folderOf(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool hasWord(std::string_view text, std::string_view word) {
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || !isWord(text[at - 1]);
        const auto end = at + word.size();
        if (begins && (end == text.size() || !isWord(text[end]))) return true;
    }
    return false;
}

// True when `name` stands in a CMake file as a word of its own.
bool lists(std::string_view cmake, std::string_view name) {
    const auto ends = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0 || c == ')' || c == '"'; };
    const auto begins = [&](char c) { return ends(c) || c == '(' || c == '/'; };
    for (auto at = cmake.find(name); at != std::string_view::npos; at = cmake.find(name, at + 1)) {
        const auto end = at + name.size();
        if ((at == 0 || begins(cmake[at - 1])) && (end == cmake.size() || ends(cmake[end]))) return true;
    }
    return false;
}

template <class Words>
Findings checkLines(const SourceFile& file, const Words& words, const char* rule,
                    bool (*matches)(std::string_view, std::string_view), const char* instead) {
    Findings found;
    int number = 0;
    for (const auto line : lines(file.text)) {
        ++number;
        for (const std::string& word : words) {
            if (matches(line, word)) found.push_back({file.path, number, rule, "`" + word + "`: " + instead});
        }
    }
    return found;
}

}  // namespace

bool isCpp(std::string_view path) { return path.ends_with(".cpp") || path.ends_with(".h"); }

bool isSource(std::string_view path) {
    const auto name = path.substr(path.rfind('/') + 1);
    return isCpp(path) || path.ends_with(".cmake") || name == "CMakeLists.txt" || path.ends_with(".sh") ||
           path.ends_with(".py") || (path.starts_with("scripts/") && name.find('.') == std::string_view::npos) ||
           path.starts_with(".ci/");
}

Findings checkHead(const SourceFile& file) {
    auto head = lines(file.text);
    if (!head.empty() && head.front().starts_with("#!")) head.erase(head.begin());
    for (std::size_t i = 0; i < kHead.size(); ++i) {
        if (i < head.size() && head[i].ends_with(kHead[i])) continue;
        return {{file.path, static_cast<int>(i) + 1, "head",
                 "the file must begin with two lines, \"" + std::string(kHead[0]) + "\" and \"" +
                     std::string(kHead[1]) + "\""}};
    }
    return {};
}

Findings checkNotes(const SourceFile& file) {
    return checkLines(file, kNotes, "notes", hasWord, "do it now, or leave it out and say so in the issue");
}

Findings checkLength(const SourceFile& file) {
    const auto count = static_cast<int>(lines(file.text).size());
    if (count <= kMostLines) return {};
    return {{file.path, 0, "length",
             std::to_string(count) + " lines, at most " + std::to_string(kMostLines) +
                 ": it is two things, split it by what it means"}};
}

Findings checkMachine(const SourceFile& file) {
    const auto holds = [](std::string_view line, std::string_view part) {
        return line.find(part) != std::string_view::npos;
    };
    return checkLines(file, kMachine, "machine", holds, "the tree must not know the machine it was written on");
}

Findings checkListed(const std::vector<SourceFile>& tree) {
    std::map<std::string, std::string_view, std::less<>> cmake;
    for (const SourceFile& file : tree) {
        if (file.path == "CMakeLists.txt") cmake[""] = file.text;
        if (file.path.ends_with("/CMakeLists.txt")) cmake[std::string(folderOf(file.path))] = file.text;
    }
    Findings found;
    for (const SourceFile& file : tree) {
        if (!isCpp(file.path)) continue;
        bool listed = false;
        for (auto folder = folderOf(file.path); !listed; folder = folderOf(folder)) {
            const auto list = cmake.find(folder);
            const auto name = std::string_view(file.path).substr(folder.empty() ? 0 : folder.size() + 1);
            listed = list != cmake.end() && lists(list->second, name);
            if (folder.empty()) break;
        }
        if (!listed) found.push_back({file.path, 0, "listed", "no CMakeLists.txt names it, so nothing builds it"});
    }
    return found;
}

Findings checkMap(const std::vector<SourceFile>& tree) {
    constexpr std::array<std::string_view, 3> mapped{"core/", "server/", "app/"};
    std::string_view map;
    std::set<std::string> folders;
    for (const SourceFile& file : tree) {
        const std::string_view path = file.path;
        if (path == "ARCHITECTURE.md") map = file.text;
        const auto slash = path.find('/');
        if (slash == std::string_view::npos) continue;
        folders.insert(std::string(path.substr(0, slash + 1)));
        if (std::find(mapped.begin(), mapped.end(), path.substr(0, slash + 1)) == mapped.end()) continue;
        const auto second = path.find('/', slash + 1);
        if (second != std::string_view::npos) folders.insert(std::string(path.substr(0, second + 1)));
    }
    Findings found;
    for (const std::string& folder : folders) {
        if (map.find("`" + folder + "`") != std::string_view::npos) continue;
        found.push_back({"ARCHITECTURE.md", 0, "map", "the map does not name `" + folder + "`"});
    }
    return found;
}

}  // namespace frontrow::tidy
