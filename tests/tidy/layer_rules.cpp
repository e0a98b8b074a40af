// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidy/layer_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <sstream>

#include "tidy/source_text.h"

namespace frontrow::tidy {

namespace {

constexpr std::string_view kRule = "layers";

// From the ground up; layers of one height do not know each other unless the table says so downward.
constexpr std::array<std::string_view, 9> kGroundUp{"domain",   "sale",    "crowd",  "practice", "venue",
                                                    "protocol", "session", "server", "app"};
constexpr std::size_t kFirstWithQt = 4;
constexpr std::size_t kFirstOutsideCore = 7;

std::size_t height(std::string_view layer) {
    return static_cast<std::size_t>(std::find(kGroundUp.begin(), kGroundUp.end(), layer) - kGroundUp.begin());
}

std::string firstPart(std::string_view path) { return std::string(path.substr(0, path.find('/'))); }

// The layer a file belongs to, if any.
std::optional<std::string> layerOf(std::string_view path) {
    const std::string top = firstPart(path);
    if (top == "server" || top == "app") return top;
    if (top != "core") return std::nullopt;
    return firstPart(path.substr(5));
}

bool isCore(std::string_view layer) { return height(layer) < kFirstOutsideCore; }

std::optional<std::string> qtModuleOf(const std::string& name, const LayerContext& context) {
    if (name.starts_with("Qt") && name.find('/') != std::string::npos) return firstPart(name);
    const auto known = context.qtModules.find(name);
    if (known == context.qtModules.end()) return std::nullopt;
    return known->second;
}

bool isStandardHeader(std::string_view name) {
    return std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::islower(c) != 0 || c == '_'; });
}

// The layer that a quoted include leads into.
std::optional<std::string> layerOfInclude(const std::string& name, const LayerContext& context) {
    const std::string first = firstPart(name);
    if (height(first) < kFirstOutsideCore) return first;
    if (context.serverFolders.contains(first)) return "server";
    if (context.appFolders.contains(first)) return "app";
    return std::nullopt;
}

bool allowed(const LayerContext& context, const std::string& from, const std::string& to) {
    if (from == to) return true;
    const auto row = context.table.find(from);
    return row != context.table.end() && row->second.contains(to);
}

std::string angledDefect(const Include& include, const std::string& layer, const LayerContext& context) {
    if (const auto module = qtModuleOf(include.name, context)) {
        if (allowed(context, layer, "Qt6::" + module->substr(2))) return {};
        return layer + " may not see " + *module + " (<" + include.name + ">)";
    }
    if (!isCore(layer) || isStandardHeader(include.name)) return {};
    return "<" + include.name + "> is neither of the C++ standard library nor of a Qt module core may see";
}

std::string quotedDefect(const SourceFile& file, const Include& include, const std::string& layer,
                         const LayerContext& context) {
    if (include.name.ends_with(".moc")) return {};
    const auto to = layerOfInclude(include.name, context);
    if (!to) return "\"" + include.name + "\" does not begin with a folder of its layer, as in \"sale/sale.h\"";
    if (!allowed(context, layer, *to)) return layer + " may not include " + *to + " (\"" + include.name + "\")";
    if (layer == "app" && *to == "server" && !file.path.starts_with("app/hosting/")) {
        return "only app/hosting/ may include the server (\"" + include.name + "\")";
    }
    return {};
}

}  // namespace

LayerTable readLayerTable(std::string_view cmake) {
    constexpr std::string_view head = "set(FRONTROW_MAY_LINK_frontrow_";
    LayerTable table;
    for (auto at = cmake.find(head); at != std::string_view::npos; at = cmake.find(head, at + 1)) {
        const auto begin = at + head.size();
        std::istringstream words(std::string(cmake.substr(begin, cmake.find(')', begin) - begin)));
        std::string layer;
        words >> layer;
        auto& row = table[layer];
        for (std::string word; words >> word;) {
            if (word == "\"\"") continue;
            row.insert(word.starts_with("frontrow_") ? word.substr(9) : word);
        }
    }
    return table;
}

Findings checkTable(const LayerTable& table) {
    Findings found;
    const auto complain = [&](const std::string& message) {
        found.push_back({"cmake/FrontrowLayers.cmake", 0, std::string(kRule), message});
    };
    for (const auto& [layer, links] : table) {
        if (height(layer) == kGroundUp.size()) complain("the layer " + layer + " is not part of the architecture");
        for (const std::string& link : links) {
            const bool qt = link.starts_with("Qt6::");
            const bool package = !qt && link.find("::") != std::string::npos;
            if (package && height(layer) < kFirstOutsideCore) {
                complain(layer + " may see no further library, no " + link);
            }
            if (!qt && !package && height(link) >= height(layer)) complain(layer + " may not point up to " + link);
            if (qt && height(layer) < kFirstWithQt) complain(layer + " is standard C++ only, no " + link);
            if (qt && isCore(layer) && link != "Qt6::Core") complain(layer + " may see QtCore only, no " + link);
        }
    }
    return found;
}

Findings checkIncludes(const SourceFile& file, const LayerContext& context) {
    Findings found;
    const auto layer = layerOf(file.path);
    if (!layer) return found;
    for (const Include& include : includes(file.text)) {
        const std::string defect =
            include.angled ? angledDefect(include, *layer, context) : quotedDefect(file, include, *layer, context);
        if (!defect.empty()) found.push_back({file.path, include.line, std::string(kRule), defect});
    }
    return found;
}

}  // namespace frontrow::tidy
