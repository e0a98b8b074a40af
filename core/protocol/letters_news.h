// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server tells about the letters of a sign-in. Thread: values, any.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/lobby_words.h"

namespace frontrow {

// Letters to type before the next sign_in or sign_up is heard from there. Only their picture: the text
// stays on the server. Comes before the refusal that it belongs to.
struct SignInLettersShown {
    static constexpr std::string_view name = "sign_in_letters_shown";
    std::uint32_t challenge = 0;
    std::uint8_t letters = 1;  // how many
    std::uint32_t width = 1, height = 1;
    std::uint32_t lastsMs = 0;
    // Row by row, two pixels a byte, the left one in the upper half: 0 paper, 15 ink.
    std::vector<std::uint8_t> picture;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("challenge", s.challenge, limits::number32);
        v("letters", s.letters, FieldLimit{1, kMaxTypedLetters});
        v("width", s.width, FieldLimit{1, kMaxLettersWidth});
        v("height", s.height, FieldLimit{1, kMaxLettersHeight});
        v("lasts_ms", s.lastsMs, limits::number32);
        v("picture", s.picture, FieldLimit{0, 255, kMaxLettersPictureBytes});
    }
};

// Answer to read_sign_in_letters, and the only message with the text.
struct SignInLettersSpelled {
    static constexpr std::string_view name = "sign_in_letters_spelled";
    std::uint32_t challenge = 0;
    std::string letters;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("challenge", s.challenge, limits::number32);
        v("letters", s.letters, limits::typedLetters);
    }
};

}  // namespace frontrow
