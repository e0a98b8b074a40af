// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text in one of the program's sizes and colours; it follows the theme. Lines of wrapped text stand as
// far apart as the size asks, a lead (one bold sentence before the rest) may begin it, and text on
// one line may be cut with an ellipsis: the whole then stands in the tool tip. Plain text only.
//
// The layout around it is asked anew only when a text needs other room than the one before: a screen whose
// figures change all the time would otherwise be laid out all the time. A label that counts keeps the room of
// its widest digits, so that a number that runs moves nothing.
// Thread: the GUI's.
#pragma once

#include <QFont>
#include <QTextLayout>
#include <QWidget>
#include <array>
#include <utility>

#include "theme/fonts.h"
#include "theme/theme.h"

namespace frontrow {

class TextLabel final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    enum class Overflow : std::uint8_t { Wrap, Elide, Keep };

    explicit TextLabel(TextRole role, Colour colour = Colour::Text, const QString& text = {},
                       QWidget* parent = nullptr);

    // Also what a screen reader says, where it was given no other name.
    void setText(const QString& text);
    QString text() const { return m_text; }
    void setAlignment(Qt::Alignment alignment);
    Qt::Alignment alignment() const { return m_alignment; }
    void setRole(TextRole role);
    void setColour(Colour colour);
    Colour colour() const { return m_colour; }
    // Keep by default: the label is as wide as its text.
    void setOverflow(Overflow overflow);
    // The text is a number that runs, or has one in it. Not for a column of amounts: their right ends would not meet.
    void setCounts(bool counts);
    // Bold words, then the rest on the same line.
    void setLeadText(const QString& lead, const QString& rest);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_overflow == Overflow::Wrap; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    // Breaks the text for a width and gives the height it takes; both in logical pixels.
    qreal lay(QTextLayout& layout, qreal width) const;
    bool isCut() const;
    // With every digit as wide as the widest one.
    QString textForRoom() const;
    // Does the layout have to be asked anew after something changed?
    struct Room {
        QSize hint;
        int height;
        bool operator==(const Room&) const = default;
    };
    Room room() const;
    void change(const QString& lead, const QString& text);
    // What lay() gave for the text as it is; layouts ask for it again and again.
    struct Measured {
        QString text;  // with the digits that take most room
        qsizetype lead = 0;
        QFont font;
        Overflow overflow = Overflow::Keep;
        QSize hint;                                    // not valid: not worked out yet
        std::array<std::pair<int, int>, 4> heights{};  // by width, the newest in front
    };
    Measured& measured() const;

    TextRole m_role;
    Colour m_colour;
    Overflow m_overflow = Overflow::Keep;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool m_counts = false;
    QString m_text;
    QString m_lead;
    mutable Measured m_measured;
};

}  // namespace frontrow
