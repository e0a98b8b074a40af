// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keycap.h"

#include <QPainter>
#include <cmath>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kHeight = 18;
constexpr int kPadding = 5;
constexpr int kGap = 4;
constexpr qreal kRadius = 4;

int capWidth(const QString& name) {
    const int text = static_cast<int>(std::ceil(QFontMetricsF(themeFont(TextRole::Micro)).horizontalAdvance(name)));
    return std::max(kHeight, text + 2 * kPadding);
}

struct CapColours {
    QColor fill, edge, ink;
};

CapColours coloursOf(KeycapLook look, const Theme& theme) {
    if (look == KeycapLook::Plain) {
        return {theme.colour(Colour::Sunken), theme.colour(Colour::BorderStrong), theme.colour(Colour::Text2)};
    }
    const QColor ink = theme.colour(Colour::OnAccent);
    const QColor ground = theme.colour(Colour::Accent);
    return {mixedColour(ground, ink, 0.18), mixedColour(ground, ink, 0.36), ink};
}

}  // namespace

QStringList keycapNames(const QKeySequence& keys) {
    const QString text = keys.toString(QKeySequence::NativeText);
    // A plus sign may be a key of its own: "Ctrl++" is Ctrl and +.
    QStringList names;
    QString rest = text;
    for (qsizetype at = rest.indexOf(QLatin1Char('+')); at > 0 && at + 1 < rest.size();
         at = rest.indexOf(QLatin1Char('+'))) {
        names << rest.left(at);
        rest = rest.mid(at + 1);
    }
    if (!rest.isEmpty()) names << rest;
    for (QString& name : names) {
        if (name == QStringLiteral("Return")) name = QStringLiteral("Enter");
        if (name == QStringLiteral("-")) name = QString(QChar(0x2212));
    }
    return names;
}

int keycapsWidth(const QStringList& names) {
    int width = 0;
    for (const QString& name : names) width += capWidth(name) + (width > 0 ? kGap : 0);
    return width;
}

void paintKeycaps(QPainter& painter, const QPointF& leftMiddle, const QStringList& names, KeycapLook look,
                  const Theme& theme) {
    const CapColours colours = coloursOf(look, theme);
    painter.save();
    painter.setFont(themeFont(TextRole::Micro));
    QPointF at(leftMiddle.x(), leftMiddle.y() - kHeight / 2.0);
    for (const QString& name : names) {
        const QRectF cap(at, QSizeF(capWidth(name), kHeight));
        paintBox(painter, cap, kRadius, colours.fill, colours.edge);
        painter.setPen(colours.ink);
        painter.drawText(cap, Qt::AlignCenter, name);
        at.rx() += cap.width() + kGap;
    }
    painter.restore();
}

Keycap::Keycap(const QKeySequence& keys, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void Keycap::setKeys(const QKeySequence& keys) {
    m_names = keycapNames(keys);
    setAccessibleName(keys.toString(QKeySequence::NativeText));
    updateGeometry();
    update();
}

QSize Keycap::sizeHint() const { return {keycapsWidth(m_names), kHeight}; }

void Keycap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintKeycaps(painter, QPointF(0, height() / 2.0), m_names, KeycapLook::Plain, themeOf(this));
}

}  // namespace frontrow
