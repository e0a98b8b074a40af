// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/letters/letters_picture.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>
#include <array>

#include "domain/random.h"

namespace frontrow {

namespace {

// How far each of the three levels goes.
struct Level {
    qreal lean;   // degrees to either side
    qreal shift;  // of the letter's height, up or down
    qreal scale;  // share by which letters differ in size
    int lines;
    int dots;
};
constexpr std::array<Level, 3> kLevels{{{8, 0.05, 0.08, 4, 24}, {16, 0.10, 0.16, 9, 60}, {24, 0.16, 0.24, 16, 110}}};

// Even numbers of one picture, in the order in which they are asked for.
class Dice {
public:
    explicit Dice(std::uint64_t number) : m_random(number) {}
    // From -1 to 1.
    qreal even() { return share() * 2 - 1; }
    // From 0 to 1.
    qreal share() {
        constexpr std::uint64_t steps = 1U << 20U;
        return static_cast<qreal>(m_random.below(steps, Stream::Cosmetic, 0, m_next++)) / static_cast<qreal>(steps);
    }

private:
    Random m_random;
    std::uint64_t m_next = 0;
};

void drawLine(QPainter& painter, Dice& dice, const QSizeF& size, const QColor& colour) {
    const auto height = [&] { return size.height() * (0.15 + 0.7 * dice.share()); };
    QPainterPath path(QPointF(-4, height()));
    path.cubicTo({size.width() * 0.33, height()}, {size.width() * 0.66, height()}, {size.width() + 4, height()});
    painter.setPen(QPen(colour, 1 + 2 * dice.share()));
    painter.drawPath(path);
}

void drawLetter(QPainter& painter, Dice& dice, const Level& level, QChar letter, const QRectF& cell,
                const QColor& colour) {
    const qreal height = cell.height() * 0.5 * (1 + level.scale * dice.even());
    QFont font(dice.share() < 0.6 ? QStringLiteral("Inter Display") : QStringLiteral("Noto Serif CJK KR"));
    font.setPixelSize(qMax(12, qRound(height)));
    font.setWeight(dice.share() < 0.5 ? QFont::DemiBold : QFont::Bold);
    QPainterPath path;
    path.addText(0, 0, font, letter);
    const QRectF box = path.boundingRect();
    painter.save();
    painter.translate(cell.center() + QPointF(0, cell.height() * level.shift * dice.even()));
    painter.rotate(level.lean * dice.even());
    painter.shear(0.25 * dice.even() * level.lean / 24, 0);
    painter.translate(-box.center());
    painter.fillPath(path, colour);
    painter.restore();
}

}  // namespace

QImage drawLettersPicture(const LettersDrawing& drawing, const Theme& theme) {
    const QSizeF size = drawing.size;
    QImage image((size * drawing.pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(drawing.pixelRatio);
    image.fill(theme.colour(Colour::Sunken));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const Level& level = kLevels[static_cast<std::size_t>(drawing.distortion)];
    Dice dice(drawing.number);
    const std::array<QColor, 3> inks{theme.colour(Colour::Text), theme.colour(Colour::AccentText),
                                     theme.tier(TierIndex{4}).ramp[0].fill};
    for (int i = 0; i < level.lines / 2; ++i) {
        drawLine(painter, dice, size, theme.colour(i % 2 == 0 ? Colour::AccentLine : Colour::BorderStrong));
    }
    const qreal margin = size.width() * 0.06;
    const qreal step = (size.width() - 2 * margin) / static_cast<qreal>(qMax<qsizetype>(1, drawing.letters.size()));
    for (qsizetype i = 0; i < drawing.letters.size(); ++i) {
        const QRectF cell(margin + step * static_cast<qreal>(i), 0, step, size.height());
        const QColor& ink =
            inks[theme.isDark() ? static_cast<std::size_t>(i % 2) : static_cast<std::size_t>(dice.share() * 2.999)];
        drawLetter(painter, dice, level, drawing.letters[i], cell, ink);
    }
    for (int i = level.lines / 2; i < level.lines; ++i) {
        QColor colour = theme.colour(i % 2 == 0 ? Colour::Accent : Colour::SeatGrey);
        colour.setAlphaF(0.7F);
        drawLine(painter, dice, size, colour);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::SeatGrey));
    for (int i = 0; i < level.dots; ++i) {
        const QPointF at(size.width() * dice.share(), size.height() * dice.share());
        painter.drawEllipse(at, 0.8 + dice.share(), 0.8 + dice.share());
    }
    return image;
}

}  // namespace frontrow
