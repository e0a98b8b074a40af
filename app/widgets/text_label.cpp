// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_label.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "theme/theme_style.h"
#include "widgets/figure_text.h"

namespace frontrow {

namespace {

constexpr int kNarrowestCut = 24;
constexpr qreal kUnbounded = 1e6;

}  // namespace

TextLabel::TextLabel(TextRole role, Colour colour, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_role(role),
      m_colour(colour),
      m_text(text) {
    setFont(themeFont(role));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLabel::setText(const QString& text) { change(m_lead, text); }

void TextLabel::setLeadText(const QString& lead, const QString& rest) {
    change(lead, rest.isEmpty() ? lead : lead + QLatin1Char(' ') + rest);
}

void TextLabel::change(const QString& lead, const QString& text) {
    if (m_lead == lead && m_text == text) return;
    const Room before = room();
    m_lead = lead;
    m_text = text;
    if (room() != before) updateGeometry();
    update();
    if (!QAccessible::isActive()) return;
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void TextLabel::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    update();
}

void TextLabel::setCounts(bool counts) {
    m_counts = counts;
    updateGeometry();
}

TextLabel::Room TextLabel::room() const { return {sizeHint(), heightForWidth(width())}; }

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

qreal TextLabel::lay(QTextLayout& layout, qreal width) const {
    layout.setFont(font());
    QTextOption option(m_alignment);
    option.setWrapMode(m_overflow == Overflow::Wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                                    : QTextOption::ManualWrap);
    layout.setTextOption(option);
    if (!m_lead.isEmpty() && m_text.startsWith(m_lead)) {
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
    const QString text = textForRoom();
    const bool same =
        known.text == text && known.lead == m_lead.size() && known.overflow == m_overflow && known.font == font();
    if (!same) known = {text, m_lead.size(), font(), m_overflow, {}, {}};
    return known;
}

QString TextLabel::textForRoom() const {
    QString text = m_text;
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (!m_counts) return text;
    const QChar widest = widestDigit(font());
    for (QChar& each : text) {
        if (each.isDigit()) each = widest;
    }
    return text;
}

QSize TextLabel::sizeHint() const {
    Measured& known = measured();
    QSize& hint = known.hint;
    const QMargins around = contentsMargins();
    if (!hint.isValid()) {
        QTextLayout layout(known.text);
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
    Measured& known = measured();
    auto& heights = known.heights;
    for (const auto& [of, height] : heights) {
        if (of == inside && height > 0) return height + around.top() + around.bottom();
    }
    QTextLayout layout(known.text);
    std::rotate(heights.begin(), heights.end() - 1, heights.end());
    heights.front() = {inside, static_cast<int>(std::ceil(lay(layout, inside)))};
    return heights.front().second + around.top() + around.bottom();
}

void TextLabel::paintEvent(QPaintEvent*) {
    const QRect area = contentsRect();
    QString shown = m_text;
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (isCut()) {
        QFont widest = font();
        if (!m_lead.isEmpty()) widest.setWeight(QFont::DemiBold);
        shown = QFontMetricsF(widest).elidedText(shown, Qt::ElideRight, area.width());
    }
    QTextLayout layout(shown);
    const qreal height = lay(layout, area.width());
    const Qt::Alignment align = m_alignment;
    qreal top = area.top();
    if (align.testFlag(Qt::AlignVCenter)) top += (area.height() - height) / 2;
    if (align.testFlag(Qt::AlignBottom)) top += area.height() - height;
    QPainter painter(this);
    painter.setPen(themeOf(this).colour(isEnabled() ? m_colour : Colour::Text3));
    layout.draw(&painter, QPointF(area.left(), std::round(top)));
}

bool TextLabel::isCut() const { return m_overflow == Overflow::Elide && sizeHint().width() > width(); }

void TextLabel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    update();
}

void TextLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

bool TextLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace frontrow
