// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers whose digits all take the same room, so that running ones do not move: each digit stands in
// the middle of a cell as wide as the widest digit. A figure so large that cells would tear it apart has them
// side by side instead. Nothing is shaped when it is drawn. Thread: the GUI's.
#pragma once

#include <QFont>
#include <QString>
#include <cstdint>

class QColor;
class QPainter;
class QPointF;

namespace frontrow {

struct FigureFont;

// Of a font, the digit that takes most room.
QChar widestDigit(const QFont& font);

class FigureText {
public:
    enum class Digits : std::uint8_t { InCells, SideBySide };

    FigureText(const QFont& font, QString text, Digits digits = Digits::InCells);

    // In logical pixels.
    qreal width() const;
    // Where a character begins; that of the end is the width.
    qreal left(qsizetype character) const;
    // From the left end of the baseline. The colon between digits is raised by 8 % of the size.
    void draw(QPainter& painter, const QPointF& baseline, const QColor& digits, const QColor& colon) const;

private:
    qreal advance(QChar character) const;

    QFont m_font;
    QString m_text;
    Digits m_digits;
    const FigureFont& m_known;
};

}  // namespace frontrow
