// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rule of the tree found, and the file it looks at. Thread: values, any.
#pragma once

#include <compare>
#include <string>
#include <vector>

namespace frontrow::tidy {

struct SourceFile {
    std::string path;  // from the root of the tree, "core/sale/sale.h"
    std::string text;
};

struct Finding {
    std::string path;
    int line = 0;         // from 1; 0 is the file as a whole
    std::string rule;     // its short name, as in the list of known sins
    std::string message;  // what is wrong, and what to write instead

    auto operator<=>(const Finding&) const = default;
};
using Findings = std::vector<Finding>;

}  // namespace frontrow::tidy
