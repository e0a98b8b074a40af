// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which letters were taken for which: compares what was typed with what was shown, place by place.
// Thread: values, any.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace frontrow {

// One character each; empty where one text is shorter.
struct LetterPair {
    std::string wanted;
    std::string typed;

    auto operator<=>(const LetterPair&) const = default;
};

// The places at which the two packed texts (letters.h) differ, from the left.
std::vector<LetterPair> letterPairs(std::uint64_t truth, std::uint64_t typed);

}  // namespace frontrow
