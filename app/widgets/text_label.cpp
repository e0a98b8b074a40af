// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kNarrowestCut = 24;
constexpr qreal kUnbounded = 1e6;

}  // namespace

TextLabel::TextLabel(TextRole role, Colour colour, const QString& text, QWidget* parent)
    : QLabel(text, parent),
      m_role(role),
      m_colour(colour) {
    setTextFormat(Qt::PlainText);
    setFont(themeFont(role));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLabel::setRole(TextRole role) {
    m_role = role;
    setFont(themeFont(role));
    updateGeometry();
}

void TextLabel::setColour(Colour colour) {
    if (m_colour == colour) return;
    m_colour = colour;
    update();
}

void TextLabel::setOverflow(Overflow overflow) {
    m_overflow = overflow;
    QSizePolicy policy(overflow == Overflow::Keep ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Fixed);
    if (overflow == Overflow::Elide) policy.setHorizontalPolicy(QSizePolicy::Preferred);
    if (overflow == Overflow::Wrap) policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(overflow == Overflow::Wrap);
    setSizePolicy(policy);
    updateGeometry();
}

void TextLabel::setLeadText(const QString& lead, const QString& rest) {
    m_lead = lead;
    setText(rest.isEmpty() ? lead : lead + QLatin1Char(' ') + rest);
}

qreal TextLabel::lay(QTextLayout& layout, qreal width) const {
    layout.setFont(font());
    QTextOption option(alignment());
    option.setWrapMode(m_overflow == Overflow::Wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                                    : QTextOption::ManualWrap);
    layout.setTextOption(option);
    if (!m_lead.isEmpty() && text().startsWith(m_lead)) {
        QTextLayout::FormatRange bold;
        bold.start = 0;
        bold.length = static_cast<int>(m_lead.size());
        bold.format.setFontWeight(QFont::DemiBold);
        layout.setFormats({bold});
    }
    const qreal step = lineHeight(m_role);
    qreal top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + (step - line.height()) / 2});
        top += step;
    }
    layout.endLayout();
    return std::max(top, step);
}

TextLabel::Measured& TextLabel::measured() const {
    Measured& known = m_measured;
    const bool same =
        known.text == text() && known.lead == m_lead && known.overflow == m_overflow && known.font == font();
    if (!same) known = {text(), m_lead, font(), m_overflow, {}, {}};
    return known;
}

QSize TextLabel::sizeHint() const {
    QSize& hint = measured().hint;
    const QMargins around = contentsMargins();
    if (!hint.isValid()) {
        QTextLayout layout(QString(text()).replace(QLatin1Char('\n'), QChar::LineSeparator));
        const qreal height = lay(layout, kUnbounded);
        qreal width = 0;
        for (int i = 0; i < layout.lineCount(); ++i) width = std::max(width, layout.lineAt(i).naturalTextWidth());
        hint = {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(height))};
    }
    return hint.grownBy(around);
}

QSize TextLabel::minimumSizeHint() const {
    const QSize all = sizeHint();
    if (m_overflow == Overflow::Keep) return all;
    if (m_overflow == Overflow::Elide) return {std::min(all.width(), kNarrowestCut), all.height()};
    return {std::min(all.width(), 60), static_cast<int>(std::ceil(lineHeight(m_role)))};
}

int TextLabel::heightForWidth(int width) const {
    if (m_overflow != Overflow::Wrap) return -1;
    const QMargins around = contentsMargins();
    const int inside = width - around.left() - around.right();
    auto& heights = measured().heights;
    for (const auto& [of, height] : heights) {
        if (of == inside && height > 0) return height + around.top() + around.bottom();
    }
    QTextLayout layout(QString(text()).replace(QLatin1Char('\n'), QChar::LineSeparator));
    std::rotate(heights.begin(), heights.end() - 1, heights.end());
    heights.front() = {inside, static_cast<int>(std::ceil(lay(layout, inside)))};
    return heights.front().second + around.top() + around.bottom();
}

void TextLabel::paintEvent(QPaintEvent*) {
    const QRect area = contentsRect();
    QString shown = text();
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (isCut()) {
        QFont widest = font();
        if (!m_lead.isEmpty()) widest.setWeight(QFont::DemiBold);
        shown = QFontMetricsF(widest).elidedText(shown, Qt::ElideRight, area.width());
    }
    QTextLayout layout(shown);
    const qreal height = lay(layout, area.width());
    const Qt::Alignment align = alignment();
    qreal top = area.top();
    if (align.testFlag(Qt::AlignVCenter)) top += (area.height() - height) / 2;
    if (align.testFlag(Qt::AlignBottom)) top += area.height() - height;
    QPainter painter(this);
    painter.setPen(themeOf(this).colour(isEnabled() ? m_colour : Colour::Text3));
    layout.draw(&painter, QPointF(area.left(), std::round(top)));
}

bool TextLabel::isCut() const { return m_overflow == Overflow::Elide && sizeHint().width() > width(); }

void TextLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    update();
}

bool TextLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

}  // namespace frontrow
