// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/action_button.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <array>
#include <cmath>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/fade.h"
#include "widgets/keycap.h"

namespace frontrow {

namespace {

struct ButtonMeasure {
    int height;
    int padding;
    int font;
    int icon;
    qreal radius;
};

constexpr std::array<ButtonMeasure, 5> kMeasures{
    {{26, 9, 12, 16, 7}, {32, 13, 13, 16, 7}, {40, 16, 14, 16, 8}, {52, 20, 15, 18, 10}, {64, 24, 16, 18, 10}}};
constexpr int kGap = 8;

const ButtonMeasure& measureOf(ButtonSize size) { return kMeasures[static_cast<std::size_t>(size)]; }

}  // namespace

ActionButton::ActionButton(ButtonKind kind, const QString& text, QWidget* parent)
    : QAbstractButton(parent),
      m_kind(kind),
      m_hovered(new Fade(this)),
      m_pressed(new Fade(this)) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setButtonSize(ButtonSize::Normal);
    for (const auto signal : {&QAbstractButton::pressed, &QAbstractButton::released})
        connect(this, signal, this, &ActionButton::followState);
    connect(this, &QAbstractButton::toggled, this, &ActionButton::followState);
}

void ActionButton::followState() {
    m_hovered->go(underMouse() && isEnabled(), kHoverMs);
    m_pressed->go((isDown() || isChecked()) && isEnabled(), kPressMs);
}

void ActionButton::setKind(ButtonKind kind) {
    if (m_kind == kind) return;
    m_kind = kind;
    update();
}

void ActionButton::setButtonSize(ButtonSize size) {
    m_size = size;
    setProperty("focusRadius", measureOf(size).radius);
    updateGeometry();
    update();
}

void ActionButton::setIconName(std::optional<IconName> icon) {
    if (m_icon == icon) return;
    m_icon = icon;
    updateGeometry();
    update();
}

void ActionButton::setKeyHint(const QKeySequence& keys) {
    const auto names = keycapNames(keys);
    if (m_keys == names) return;
    m_keys = names;
    updateGeometry();
    update();
}

QFont ActionButton::labelFont() const {
    const bool strong = m_kind == ButtonKind::Primary || m_size >= ButtonSize::Pay;
    return themeFont(measureOf(m_size).font, strong ? QFont::DemiBold : QFont::Medium);
}

int ActionButton::labelWidth() const {
    const QRect box = QFontMetrics(labelFont()).boundingRect(QRect(0, 0, 10000, 100), Qt::TextShowMnemonic, text());
    return text().isEmpty() ? 0 : box.width() + 1;
}

int ActionButton::contentsWidth() const {
    int width = labelWidth();
    if (m_icon) width += measureOf(m_size).icon + (width > 0 ? kGap : 0);
    if (!m_keys.isEmpty()) width += keycapsWidth(m_keys) + (width > 0 ? kGap : 0);
    return width;
}

QSize ActionButton::sizeHint() const {
    const ButtonMeasure& measure = measureOf(m_size);
    const bool iconOnly = text().isEmpty() && m_keys.isEmpty();
    if (iconOnly) return {measure.height, measure.height};
    return {contentsWidth() + 2 * measure.padding, measure.height};
}

QSize ActionButton::minimumSizeHint() const { return sizeHint(); }

QColor ActionButton::ink() const {
    const Theme& theme = themeOf(this);
    if (!isEnabled()) return theme.colour(Colour::Text3);
    switch (m_kind) {
        case ButtonKind::Primary: return theme.colour(Colour::OnAccent);
        case ButtonKind::Secondary: return theme.colour(Colour::Text);
        // A small one is a link in the text, a large one an answer beside others.
        case ButtonKind::Ghost:
            if (m_size >= ButtonSize::Large) return theme.colour(Colour::Text);
            return theme.colour(text().isEmpty() ? Colour::Text2 : Colour::AccentText);
        case ButtonKind::Danger: return theme.colour(Colour::Danger);
    }
    return theme.colour(Colour::Text);
}

void ActionButton::paintGround(QPainter& painter) const {
    const Theme& theme = themeOf(this);
    const qreal radius = measureOf(m_size).radius;
    const qreal lit = std::max(m_hovered->value(), m_pressed->value());
    if (m_kind == ButtonKind::Ghost) {
        QColor ground = theme.colour(Colour::Hover);
        ground.setAlphaF(static_cast<float>(lit));
        if (lit > 0) paintBox(painter, rect(), radius, ground);
        return;
    }
    if (!isEnabled()) {
        paintBox(painter, rect(), radius, theme.colour(Colour::Sunken), theme.colour(Colour::Border));
        return;
    }
    const bool primary = m_kind == ButtonKind::Primary;
    const qreal towardText = std::max(0.06 * m_hovered->value(), 0.10 * m_pressed->value());
    QColor fill = mixedColour(theme.colour(Colour::Surface), theme.colour(Colour::Text), towardText);
    if (primary) fill = mixedColour(theme.colour(Colour::Accent), theme.colour(Colour::AccentHover), lit);
    paintBox(painter, rect(), radius, fill, primary ? fill : theme.colour(Colour::BorderStrong));
}

void ActionButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    const ButtonMeasure& measure = measureOf(m_size);
    const QColor colour = ink();
    const int room = width() - (text().isEmpty() ? 0 : measure.padding);
    int label = labelWidth();
    const int over = contentsWidth() - room;
    if (over > 0) label = std::max(0, label - over);
    qreal x = std::max<qreal>(0, (width() - std::min(contentsWidth(), room)) / 2.0);
    if (m_icon) {
        paintIcon(painter, QRectF(x, (height() - measure.icon) / 2.0, measure.icon, measure.icon), *m_icon, colour);
        x += measure.icon + kGap;
    }
    painter.setFont(labelFont());
    painter.setPen(colour);
    const QString shown =
        over > 0 ? QFontMetrics(labelFont()).elidedText(text(), Qt::ElideRight, label, Qt::TextShowMnemonic) : text();
    painter.drawText(QRectF(x, 0, label, height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, shown);
    if (label > 0) x += label + kGap;
    const bool onAccent = m_kind == ButtonKind::Primary && isEnabled();
    paintKeycaps(painter, QPointF(x, height() / 2.0), m_keys, onAccent ? KeycapLook::OnAccent : KeycapLook::Plain,
                 themeOf(this));
}

bool ActionButton::event(QEvent* event) {
    switch (event->type()) {
        case QEvent::HoverEnter:
        case QEvent::HoverLeave:
        case QEvent::EnabledChange:
        case QEvent::Hide: {
            const bool done = QAbstractButton::event(event);
            followState();
            return done;
        }
        default: break;
    }
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && contentsWidth() > width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

}  // namespace frontrow
