// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A number as a widget: digits in cells of one width, right-aligned or left-aligned, the colon of a
// time in the colour of captions. Room for the longest text may be kept, so that nothing beside it moves.
// Thread: the GUI's.
#pragma once

#include <QString>
#include <QWidget>

#include "theme/fonts.h"
#include "theme/theme.h"

namespace frontrow {

class FigureLabel final : public QWidget {
    Q_OBJECT

public:
    explicit FigureLabel(TextRole role, Colour colour = Colour::Text, QWidget* parent = nullptr);

    // Also what a screen reader says, where it was given no other name. The layout hears of it only when more or less
    // room is needed.
    void setText(const QString& text);
    const QString& text() const { return m_text; }
    void setColour(Colour colour);
    void setAlignment(Qt::Alignment alignment);
    // The label is at least as wide as this text would be.
    void keepRoomFor(const QString& widest);
    // The last characters are drawn small and pale, as the tenth of a long countdown.
    void setSmallTail(int characters);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont tailFont() const;
    // Where a character begins in the text, and where the text begins here.
    qreal left(qsizetype character) const;
    qreal start() const;
    QRect changedSince(const QString& old) const;

    TextRole m_role;
    Colour m_colour;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    QString m_text;
    QString m_widest;
    int m_tail = 0;
};

}  // namespace frontrow
