// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/letter_pairs.h"

#include <algorithm>

#include "sale/letters.h"

namespace frontrow {

std::vector<LetterPair> letterPairs(std::uint64_t truth, std::uint64_t typed) {
    const std::string wanted = unpackLetters(truth);
    const std::string given = unpackLetters(typed);
    std::vector<LetterPair> pairs;
    for (std::size_t i = 0; i < std::max(wanted.size(), given.size()); ++i) {
        LetterPair pair{i < wanted.size() ? wanted.substr(i, 1) : "", i < given.size() ? given.substr(i, 1) : ""};
        if (pair.wanted != pair.typed) pairs.push_back(std::move(pair));
    }
    return pairs;
}

}  // namespace frontrow
