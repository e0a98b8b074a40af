// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads C++ just well enough for the rules of the tree: what is code and what is only text, its
// tokens, its includes. No preprocessing. Thread: any.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace frontrow::tidy {

// The same text with comments, strings and characters turned into spaces; lines keep their numbers.
std::string codeOnly(std::string_view text);

struct Token {
    enum class Kind { Word, Number, Sign };  // a Sign is one character, "::" and "->" are two
    Kind kind;
    std::string_view text;
    int line;
};

// The tokens of what codeOnly() returned; they point into `code`. Preprocessor lines count too.
std::vector<Token> tokens(std::string_view code);

struct Include {
    std::string name;
    bool angled = false;
    int line = 0;
};

// The includes of a file, commented-out ones left out.
std::vector<Include> includes(std::string_view text);

std::vector<std::string_view> lines(std::string_view text);

}  // namespace frontrow::tidy
