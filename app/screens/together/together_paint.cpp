// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/together_paint.h"

#include <QFontMetrics>

#include "theme/paint.h"

namespace frontrow {

namespace {

constexpr int kTagHeight = 20;
constexpr int kBars = 4;
constexpr int kBar = 3;
// Up to so many milliseconds a message is fast enough for 4, 3, 2 bars.
constexpr std::array<int, 3> kSteps{15, 30, 60};

}  // namespace

void paintLine(QPainter& painter, const QRect& box, const QFont& font, const QColor& ink, const QString& text,
               Qt::Alignment where) {
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, where | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

int paintTag(QPainter& painter, const QPoint& topLeft, Tone tone, const QString& text, const Theme& theme) {
    const ToneColours colours = coloursOf(tone);
    painter.setFont(themeFont(TextRole::Caption));
    const QRect box(topLeft, QSize(painter.fontMetrics().horizontalAdvance(text) + 14, kTagHeight));
    const QColor edge = theme.scheme() == Scheme::HighContrast ? theme.colour(colours.ink) : QColor();
    paintBox(painter, box, 5, theme.colour(colours.ground), edge);
    painter.setPen(theme.colour(colours.ink));
    painter.drawText(box, Qt::AlignCenter, text);
    return box.width();
}

void paintBars(QPainter& painter, const QRect& box, std::optional<int> latencyMs, const Theme& theme) {
    int filled = 0;
    if (latencyMs) {
        filled = 1;
        for (const int step : kSteps) filled += *latencyMs <= step ? 1 : 0;
    }
    const QColor ink = theme.colour(filled >= 3 ? Colour::Ok : Colour::Warn);
    for (int i = 0; i < kBars; ++i) {
        const int height = 4 + 3 * i;
        const QRectF bar(box.left() + i * (kBar + 2), box.bottom() + 1 - height, kBar, height);
        paintBox(painter, bar, 1, i < filled ? ink : theme.colour(Colour::BorderStrong));
    }
}

void paintInitial(QPainter& painter, const QRect& disc, const QString& name, PersonId person, bool me,
                  const Theme& theme) {
    const TierColours& tier = theme.tier(TierIndex{static_cast<std::uint8_t>(person.value % 6)});
    paintBox(painter, disc, disc.width() / 2.0, me ? theme.colour(Colour::Accent) : tier.fill);
    painter.setFont(themeFont(TextRole::BodyStrong));
    painter.setPen(me ? theme.colour(Colour::OnAccent) : tier.ink);
    painter.drawText(disc, Qt::AlignCenter, name.trimmed().left(1).toUpper());
}

Tone toneOf(SessionState state) {
    switch (state) {
        case SessionState::Lobby: return Tone::Ok;
        case SessionState::Opening: return Tone::Accent;
        case SessionState::Running: return Tone::Warn;
        case SessionState::Over:
        case SessionState::Count_: return Tone::Neutral;
    }
    return Tone::Neutral;
}

}  // namespace frontrow
