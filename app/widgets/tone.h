// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a tag, banner or bar says by its colours, and the colours of each tone. Thread: any.
#pragma once

#include <cstdint>

#include "theme/theme.h"

namespace frontrow {

enum class Tone : std::uint8_t { Neutral, Accent, Ok, Warn, Danger };

struct ToneColours {
    Colour ground, ink;
};

constexpr ToneColours coloursOf(Tone tone) {
    switch (tone) {
        case Tone::Neutral: return {Colour::Hover, Colour::Text2};
        case Tone::Accent: return {Colour::AccentTint, Colour::AccentText};
        case Tone::Ok: return {Colour::OkTint, Colour::Ok};
        case Tone::Warn: return {Colour::WarnTint, Colour::Warn};
        case Tone::Danger: return {Colour::DangerTint, Colour::Danger};
    }
    return {Colour::Hover, Colour::Text2};
}

}  // namespace frontrow
