// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text in one of the program's sizes and colours; it follows the theme. Lines of wrapped text stand as
// far apart as the size asks, a lead (one bold sentence before the rest) may begin it, and text on
// one line may be cut with an ellipsis: the whole then stands in the tool tip. Plain text only.
// Thread: the GUI's.
#pragma once

#include <QFont>
#include <QLabel>
#include <QTextLayout>
#include <array>
#include <utility>

#include "theme/fonts.h"
#include "theme/theme.h"

namespace frontrow {

class TextLabel : public QLabel {
    Q_OBJECT

public:
    enum class Overflow : std::uint8_t { Wrap, Elide, Keep };

    explicit TextLabel(TextRole role, Colour colour = Colour::Text, const QString& text = {},
                       QWidget* parent = nullptr);

    void setRole(TextRole role);
    void setColour(Colour colour);
    Colour colour() const { return m_colour; }
    // Keep by default: the label is as wide as its text.
    void setOverflow(Overflow overflow);
    // Bold words, then the rest on the same line.
    void setLeadText(const QString& lead, const QString& rest);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_overflow == Overflow::Wrap; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    // Breaks the text for a width and gives the height it takes; both in logical pixels.
    qreal lay(QTextLayout& layout, qreal width) const;
    bool isCut() const;
    // What lay() gave for the text as it is; layouts ask for it again and again.
    struct Measured {
        QString text, lead;
        QFont font;
        Overflow overflow = Overflow::Keep;
        QSize hint;                                    // not valid: not worked out yet
        std::array<std::pair<int, int>, 4> heights{};  // by width, the newest in front
    };
    Measured& measured() const;

    TextRole m_role;
    Colour m_colour;
    Overflow m_overflow = Overflow::Keep;
    QString m_lead;
    mutable Measured m_measured;
};

}  // namespace frontrow
