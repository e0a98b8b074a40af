// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A number as a widget: digits in cells of one width, right-aligned or left-aligned, the colon of a
// time in the colour of captions. Room for the longest text may be kept, so that nothing beside it moves.
// Thread: the GUI's.
#pragma once

#include <QLabel>

#include "theme/fonts.h"
#include "theme/theme.h"

namespace frontrow {

class FigureLabel final : public QLabel {
    Q_OBJECT

public:
    explicit FigureLabel(TextRole role, Colour colour = Colour::Text, QWidget* parent = nullptr);

    void setColour(Colour colour);
    // The label is at least as wide as this text would be.
    // The last characters are drawn small and pale, as the tenth of a long countdown.
    void setSmallTail(int characters);
    void keepRoomFor(const QString& widest);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont tailFont() const;
    TextRole m_role;
    Colour m_colour;
    QString m_widest;
    int m_tail = 0;
};

}  // namespace frontrow
