// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the whole tree from disk and applies every rule to it. Thread: one.
#pragma once

#include <string>
#include <vector>

#include "tidy/finding.h"
#include "tidy/layer_rules.h"

namespace frontrow::tidy {

// Every text file below `root` in a fixed order; no builds, no version control, no data of tests.
std::vector<SourceFile> readTree(const std::string& root);

// Which Qt module each header below Qt's include folder belongs to.
std::map<std::string, std::string> readQtModules(const std::string& qtIncludes);

// All findings of all rules, sorted.
Findings checkTree(const std::vector<SourceFile>& tree, const std::map<std::string, std::string>& qtModules);

// The list of known sins ("rule path" a line, '#' begins a comment) against what was found: findings
// that the list does not name, and names that no longer occur and must be taken off.
Findings compareWithKnown(const Findings& found, std::string_view knownSins);

}  // namespace frontrow::tidy
