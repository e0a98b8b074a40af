// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/poster.h"

#include <QPainter>
#include <QPainterPath>
#include <array>
#include <cmath>
#include <numbers>

namespace frontrow {

namespace {

using Palette = std::array<QRgb, 4>;  // ground, then three that stand on it

constexpr std::array<Palette, 6> kPalettes{{{0xff2a1757, 0xff6b35d0, 0xffb98a9e, 0xfff3e6cf},
                                            {0xff0e2b33, 0xff1f8a8a, 0xffe0a458, 0xfff7efe0},
                                            {0xff0f1a4a, 0xff3557b8, 0xff7fb2e5, 0xffffe08a},
                                            {0xff3a1220, 0xffb8324a, 0xffe88a5c, 0xfff9e3d0},
                                            {0xff1b2a1f, 0xff3f7d4f, 0xffb5c77a, 0xfff4f1de},
                                            {0xff20202a, 0xff5c5c78, 0xffe0567a, 0xfff2f2f6}}};

// The drawing's own chance: splitmix64, so that a seed means the same everywhere.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    // 0 to 1, in 1,024 steps.
    qreal share() { return static_cast<qreal>(next() % 1024) / 1023; }

private:
    std::uint64_t m_state;
};

// In a square of side 1; the picture is this square stretched to cover.
using Pattern = void (*)(QPainter& painter, const Palette& palette, Draw& draw);

void paintArcs(QPainter& painter, const Palette& palette, Draw& draw) {
    const QPointF centre(0.5, 0.75 + 0.15 * draw.share());
    for (int ring = 8; ring > 0; --ring) {
        painter.setBrush(QColor(palette[static_cast<std::size_t>(1 + ring % 3)]));
        painter.drawEllipse(centre, ring * 0.11, ring * 0.11);
    }
}

void paintWaves(QPainter& painter, const Palette& palette, Draw& draw) {
    const qreal phase = draw.share();
    for (int band = 0; band < 6; ++band) {
        const qreal top = 0.12 + band * 0.15;
        QPainterPath wave(QPointF(0, top));
        for (int x = 0; x < 2; ++x) {
            const qreal sway = (x + band) % 2 == 0 ? 0.08 : -0.08;
            wave.quadTo(QPointF((x + 0.5 + phase * 0.2) / 2, top + sway), QPointF((x + 1) / 2.0, top));
        }
        wave.lineTo(1, 1);
        wave.lineTo(0, 1);
        painter.fillPath(wave, QColor(palette[static_cast<std::size_t>(1 + band % 3)]));
    }
}

void paintDots(QPainter& painter, const Palette& palette, Draw& draw) {
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            painter.setBrush(QColor(palette[1 + draw.below(3)]));
            const qreal radius = 0.025 + 0.035 * draw.share();
            painter.drawEllipse(QPointF((x + 0.5) / 7, (y + 0.5) / 7), radius, radius);
        }
    }
}

void paintBars(QPainter& painter, const Palette& palette, Draw& draw) {
    for (int bar = 0; bar < 9; ++bar) {
        const qreal height = 0.25 + 0.65 * draw.share();
        painter.fillRect(QRectF(0.04 + bar * 0.104, 1 - height, 0.08, height),
                         QColor(palette[static_cast<std::size_t>(1 + bar % 3)]));
    }
}

void paintSplit(QPainter& painter, const Palette& palette, Draw& draw) {
    const qreal lean = 0.2 + 0.5 * draw.share();
    painter.setBrush(QColor(palette[1]));
    painter.drawPolygon(QPolygonF{{QPointF(0, 0), QPointF(1, 0), QPointF(0, lean + 0.3)}});
    painter.setBrush(QColor(palette[2]));
    painter.drawPolygon(QPolygonF{{QPointF(1, 1), QPointF(0.1, 1), QPointF(1, lean)}});
    painter.setBrush(QColor(palette[3]));
    painter.drawEllipse(QPointF(0.5, 0.5), 0.16, 0.16);
}

void paintMoon(QPainter& painter, const Palette& palette, Draw& draw) {
    painter.setBrush(QColor(palette[3]));
    painter.drawEllipse(QPointF(0.55, 0.42), 0.24, 0.24);
    painter.setBrush(QColor(palette[0]));
    painter.drawEllipse(QPointF(0.66, 0.36), 0.2, 0.2);
    for (int star = 0; star < 12; ++star) {
        painter.setBrush(QColor(palette[2]));
        painter.drawEllipse(QPointF(draw.share(), 0.6 * draw.share()), 0.008, 0.008);
    }
    painter.fillRect(QRectF(0, 0.82, 1, 0.18), QColor(palette[1]));
}

void paintTiles(QPainter& painter, const Palette& palette, Draw& draw) {
    for (int y = 0; y < 5; ++y) {
        for (int x = 0; x < 5; ++x) {
            painter.setBrush(QColor(palette[draw.below(4)]));
            const QRectF tile(x * 0.2, y * 0.2, 0.2, 0.2);
            QPainterPath quarter;
            quarter.moveTo(draw.below(2) == 0 ? tile.topLeft() : tile.bottomRight());
            quarter.lineTo(tile.topRight());
            quarter.lineTo(tile.bottomLeft());
            quarter.closeSubpath();
            painter.drawPath(quarter);
        }
    }
}

void paintRings(QPainter& painter, const Palette& palette, Draw& draw) {
    painter.setBrush(Qt::NoBrush);
    for (int each = 0; each < 4; ++each) {
        const QPointF centre(0.3 + 0.4 * (each % 2), 0.3 + 0.4 * (each / 2.0 >= 1 ? 1 : 0));
        for (int ring = 1; ring < 5; ++ring) {
            painter.setPen(QPen(QColor(palette[1 + draw.below(3)]), 0.02));
            painter.drawEllipse(centre, ring * 0.05, ring * 0.05);
        }
    }
    painter.setPen(Qt::NoPen);
}

void paintField(QPainter& painter, const Palette& palette, Draw& draw) {
    for (int stripe = 0; stripe < 12; ++stripe) {
        const qreal slope = 0.3 * draw.share();
        painter.setBrush(QColor(palette[static_cast<std::size_t>(1 + stripe % 3)]));
        const qreal top = 0.3 + stripe * 0.06;
        painter.drawPolygon(QPolygonF{
            {QPointF(0, top), QPointF(1, top - slope), QPointF(1, top - slope + 0.03), QPointF(0, top + 0.05)}});
    }
    painter.setBrush(QColor(palette[3]));
    painter.drawEllipse(QPointF(0.72, 0.22), 0.1, 0.1);
}

constexpr std::array<Pattern, 9> kPatterns{paintArcs, paintWaves, paintDots,  paintBars, paintSplit,
                                           paintMoon, paintTiles, paintRings, paintField};

}  // namespace

QPixmap posterPixmap(std::uint64_t seed, const QSize& size, qreal ratio) {
    QPixmap pixmap((QSizeF(size) * ratio).toSize());
    Draw draw(seed);
    const Palette& palette = kPalettes[draw.below(kPalettes.size())];
    const Pattern pattern = kPatterns[draw.below(kPatterns.size())];
    pixmap.fill(QColor(palette[0]));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal side = qMax(pixmap.width(), pixmap.height());
    painter.translate((pixmap.width() - side) / 2, (pixmap.height() - side) / 2);
    painter.scale(side, side);
    pattern(painter, palette, draw);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

Poster::Poster(const QSize& size, qreal radius, QWidget* parent) : QWidget(parent), m_size(size), m_radius(radius) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedSize(size);
}

void Poster::setSeed(std::uint64_t seed) {
    if (m_seed == seed && !m_drawn.isNull()) return;
    m_seed = seed;
    m_drawn = QPixmap();
    update();
}

void Poster::paintEvent(QPaintEvent*) {
    const qreal ratio = devicePixelRatioF();
    if (m_drawn.isNull() || !qFuzzyCompare(m_drawn.devicePixelRatio(), ratio)) {
        m_drawn = posterPixmap(m_seed, m_size, ratio);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(m_drawn));
    painter.drawRoundedRect(QRectF(rect()), m_radius, m_radius);
}

}  // namespace frontrow
