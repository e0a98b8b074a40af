// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of the letters of a sign-in: leaning, shifted, in waves, with lines of the same pen across
// them. It is made on the server and travels as ink and paper alone, so that the text need not. The same
// number gives the same picture. Thread: any; no state.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "protocol/lobby_words.h"

namespace frontrow {

struct LettersDrawing {
    static constexpr std::uint32_t kWidth = 392;
    static constexpr std::uint32_t kHeight = 96;
    static constexpr std::uint32_t kBytes = kWidth * kHeight / 2;
    static_assert(kWidth <= kMaxLettersWidth && kHeight <= kMaxLettersHeight && kWidth % 2 == 0);
};

// Row by row, two pixels a byte, the left one in the upper half: 0 paper, 15 ink. kBytes of them.
std::vector<std::uint8_t> drawSignInLetters(std::string_view letters, std::uint64_t number);

}  // namespace frontrow
