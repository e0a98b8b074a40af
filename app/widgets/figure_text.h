// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers whose digits all take the same room, so that running ones do not move: each digit stands in
// the middle of a cell as wide as the widest digit. Thread: the GUI's.
#pragma once

#include <QFont>
#include <QString>

class QColor;
class QPainter;
class QPointF;

namespace frontrow {

class FigureText {
public:
    FigureText(const QFont& font, QString text);

    // In logical pixels.
    qreal width() const;
    // From the left end of the baseline. The colon between digits is raised by 8 % of the size.
    void draw(QPainter& painter, const QPointF& baseline, const QColor& digits, const QColor& colon) const;

private:
    qreal advance(QChar character) const;

    QFont m_font;
    QString m_text;
    qreal m_cell;
};

}  // namespace frontrow
