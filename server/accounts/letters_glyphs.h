// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shapes of the letters that are typed before a sign-in, as strokes of a pen: a server has no fonts.
// Thread: any; no state.
#pragma once

#include <string_view>
#include <vector>

namespace frontrow {

struct PenPoint {
    double x = 0, y = 0;
};
using PenStroke = std::vector<PenPoint>;

// In a cell of 1 by 1, y downwards; curves are short straight pieces. Empty for what is no letter of kLetters.
std::vector<PenStroke> glyphStrokes(char letter);

}  // namespace frontrow
