// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidy/tree.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "tidy/ban_rules.h"
#include "tidy/file_rules.h"
#include "tidy/source_text.h"

namespace frontrow::tidy {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 5> kSkipped{"build", ".git", ".cache", "LICENSES", "resources"};
constexpr std::array<std::string_view, 3> kSkippedTests{"tests/data", "tests/recordings", "tests/fuzz/corpus"};

bool isSkipped(const std::string& path) {
    return std::find(kSkipped.begin(), kSkipped.end(), path) != kSkipped.end() ||
           std::find(kSkippedTests.begin(), kSkippedTests.end(), path) != kSkippedTests.end();
}

bool isText(const std::string& path) {
    return isSource(path) || path.ends_with(".md") || path.ends_with(".txt") || path.ends_with(".json");
}

std::string readText(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::set<std::string> foldersBelow(const std::vector<SourceFile>& tree, std::string_view top) {
    std::set<std::string> folders;
    for (const SourceFile& file : tree) {
        if (!file.path.starts_with(top)) continue;
        const auto slash = file.path.find('/', top.size());
        if (slash != std::string::npos) folders.insert(file.path.substr(top.size(), slash - top.size()));
    }
    return folders;
}

void append(Findings& all, Findings more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string sinName(const Finding& finding) { return finding.rule + " " + finding.path; }

}  // namespace

std::vector<SourceFile> readTree(const std::string& root) {
    std::vector<SourceFile> tree;
    for (auto at = fs::recursive_directory_iterator(root); at != fs::recursive_directory_iterator(); ++at) {
        const std::string path = at->path().lexically_relative(root).generic_string();
        if (at->is_directory() && isSkipped(path)) at.disable_recursion_pending();
        if (at->is_regular_file() && isText(path)) tree.push_back({path, readText(at->path())});
    }
    std::sort(tree.begin(), tree.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return tree;
}

std::map<std::string, std::string> readQtModules(const std::string& qtIncludes) {
    std::map<std::string, std::string> modules;
    for (const auto& module : fs::directory_iterator(qtIncludes)) {
        if (!module.is_directory()) continue;
        for (const auto& header : fs::directory_iterator(module)) {
            if (header.is_regular_file())
                modules[header.path().filename().string()] = module.path().filename().string();
        }
    }
    return modules;
}

Findings checkTree(const std::vector<SourceFile>& tree, const std::map<std::string, std::string>& qtModules) {
    Findings found;
    LayerContext context{{}, qtModules, foldersBelow(tree, "server/"), foldersBelow(tree, "app/")};
    for (const SourceFile& file : tree) {
        if (file.path == "cmake/FrontrowLayers.cmake") context.table = readLayerTable(file.text);
    }
    append(found, checkTable(context.table));
    for (const SourceFile& file : tree) {
        append(found, checkMachine(file));
        append(found, checkNotes(file));
        if (!isSource(file.path)) continue;
        append(found, checkHead(file));
        append(found, checkLength(file));
        if (!isCpp(file.path)) continue;
        append(found, checkIncludes(file, context));
        append(found, checkBans(file));
        append(found, checkMoney(file));
    }
    append(found, checkListed(tree));
    append(found, checkMap(tree));
    std::sort(found.begin(), found.end());
    return found;
}

Findings compareWithKnown(const Findings& found, std::string_view knownSins) {
    std::set<std::string> known;
    for (const auto line : lines(knownSins)) {
        if (!line.empty() && line.front() != '#') known.insert(std::string(line));
    }
    Findings surprises;
    std::set<std::string> seen;
    for (const Finding& finding : found) {
        seen.insert(sinName(finding));
        if (!known.contains(sinName(finding))) surprises.push_back(finding);
    }
    for (const std::string& sin : known) {
        if (!seen.contains(sin)) {
            surprises.push_back({"tests/tidy/known_sins.txt", 0, "known", "\"" + sin + "\" is mended: take it off"});
        }
    }
    return surprises;
}

}  // namespace frontrow::tidy
