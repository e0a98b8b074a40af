// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The colours of one scheme, read once from resources/theme/tokens.json: an immutable value. Widgets
// get it by themeOf() (theme/theme_style.h) and name colours by what they mean; no widget writes a
// colour of its own. Thread: immutable after construction, any.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>
#include <array>
#include <cstddef>
#include <cstdint>

#include "domain/ids.h"
#include "domain/result.h"

namespace frontrow {

enum class Scheme : std::uint8_t { Light, Dark, HighContrast };

enum class Colour : std::uint8_t {
    Bg,
    Rail,
    Surface,
    Sunken,
    Hover,
    Border,
    BorderStrong,
    Text,
    Text2,
    Text3,
    Accent,
    AccentHover,
    AccentTint,
    AccentLine,
    AccentText,
    OnAccent,
    Ok,
    OkTint,
    Warn,
    WarnFill,
    WarnTint,
    Danger,
    DangerTint,
    Map,
    SeatGrey,
    SeatGreyFill,
    AccentMark,
    SoldOutHatchA,
    SoldOutHatchB,
    Scrim,
    Stage
};
inline constexpr std::size_t kColours = 31;

// How much of a section or tier is free; None is drawn as a hatch.
enum class Scarcity : std::uint8_t { Plenty, Good, Some, Few, Last, None };
// From 65, 40, 20 and 8 % and from one seat upwards; held seats count as gone.
Scarcity scarcityOf(std::uint32_t free, std::uint32_t all);

struct RampStep {
    QColor fill, label;
};

struct TierColours {
    QColor fill, stroke;
    QColor ink;                    // of text on the fill
    std::array<RampStep, 5> ramp;  // by Scarcity, without None
};

// The five steps of a run.
inline constexpr std::size_t kPhaseColours = 5;

class Theme {
public:
    // Of the tokens as JSON text. Refused, in words, where a value is missing or no colour.
    static Result<Theme, QString> read(const QByteArray& tokens, Scheme scheme);
    // Of the program's own tokens, which are known to be good.
    static Theme builtIn(Scheme scheme);

    Scheme scheme() const { return m_scheme; }
    const QColor& colour(Colour colour) const { return m_colours[static_cast<std::size_t>(colour)]; }
    // Tiers have colours by their rank in the plan; a seventh begins again with the first.
    const TierColours& tier(TierIndex tier) const { return m_tiers[tier.value % m_tiers.size()]; }
    // Opening click, queue, letters, seats, payment.
    const QColor& phase(std::size_t phase) const { return m_phases[phase]; }
    bool isDark() const { return colour(Colour::Bg).lightness() < 128; }

private:
    Theme() = default;
    void raiseContrast();

    Scheme m_scheme = Scheme::Light;
    std::array<QColor, kColours> m_colours;
    std::array<TierColours, 6> m_tiers;
    std::array<QColor, kPhaseColours> m_phases;
};

}  // namespace frontrow
