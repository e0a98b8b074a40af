// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/waiting_room/place_figure.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kCountMs = 140;
constexpr int kAsideGap = 18;
constexpr int kAsideRoom = 230;

}  // namespace

PlaceFigure::PlaceFigure(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("queuePlace"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_count.setDuration(kCountMs);
    m_count.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_count, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_shown = value.toUInt();
        update();
    });
}

void PlaceFigure::showPlace(std::uint32_t place) {
    if (m_place == place && m_words.isEmpty()) return;
    // A figure that changes all the time anyway does not run on between.
    const bool calm = !m_changed.isValid() || m_changed.elapsed() > 2 * kCountMs;
    const bool counts = motionOf(this) == Motion::Full && m_place && place < *m_place && m_words.isEmpty() && calm;
    m_changed.start();
    m_place = place;
    m_words.clear();
    m_count.stop();
    if (counts) {
        m_count.setStartValue(m_shown);
        m_count.setEndValue(place);
        m_count.start();
    } else {
        m_shown = place;
    }
    setAccessibleName(tr("Your place in the queue: %1").arg(text()));
    update();
}

void PlaceFigure::showWords(const QString& words) {
    if (m_words == words) return;
    m_count.stop();
    m_words = words;
    setAccessibleName(words);
    update();
}

void PlaceFigure::setAside(const QString& words) {
    if (m_aside == words) return;
    m_aside = words;
    update();
}

QString PlaceFigure::text() const {
    if (!m_words.isEmpty()) return m_words;
    return m_place ? QLocale().toString(*m_place) : QString();
}

void PlaceFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QString text = m_words.isEmpty() ? QLocale().toString(m_shown) : m_words;
    QFont font = themeFont(TextRole::QueuePlace);
    const int room = width() - (m_aside.isEmpty() ? 0 : kAsideRoom);
    for (int size = font.pixelSize(); size > 40 && QFontMetrics(font).horizontalAdvance(text) > room; size -= 4) {
        font.setPixelSize(size);
    }
    const QFontMetrics metrics(font);
    // The comma hangs below the base line.
    const int base = (height() - metrics.descent() + metrics.capHeight()) / 2;
    painter.setFont(font);
    painter.setPen(theme.colour(m_words.isEmpty() ? Colour::Text : Colour::AccentText));
    painter.drawText(-metrics.leftBearing(text.front()), base, text);
    if (m_aside.isEmpty()) return;
    const int x = metrics.horizontalAdvance(text) + kAsideGap;
    painter.setFont(themeFont(TextRole::Heading));
    paintIcon(painter, QRectF(x, base - 14, 16, 16), IconName::Down, theme.colour(Colour::Ok));
    painter.setPen(theme.colour(Colour::Ok));
    painter.drawText(x + 22, base, m_aside);
}

}  // namespace frontrow
