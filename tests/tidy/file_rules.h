// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that look at one file, or at the names of all of them. Thread: any.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tidy/finding.h"

namespace frontrow::tidy {

inline constexpr int kMostLines = 600;

// True for what people write as code: C++, CMake, scripts. Data and prose are not.
bool isSource(std::string_view path);
bool isCpp(std::string_view path);

// The two licence lines at its head (a script's "#!" line may stand before them).
Findings checkHead(const SourceFile& file);
// No notes about work not done.
Findings checkNotes(const SourceFile& file);
// No file longer than kMostLines.
Findings checkLength(const SourceFile& file);
// No path of one machine, no host of a package registry.
Findings checkMachine(const SourceFile& file);

// Every C++ file is named by the CMakeLists.txt of its folder or of one above it.
Findings checkListed(const std::vector<SourceFile>& tree);
// Every folder at the top and every folder of core, server and app is named in ARCHITECTURE.md.
Findings checkMap(const std::vector<SourceFile>& tree);

}  // namespace frontrow::tidy
