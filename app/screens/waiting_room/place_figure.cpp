// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/waiting_room/place_figure.h"

#include <QEasingCurve>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/theme_style.h"
#include "widgets/figure_text.h"

namespace frontrow {

namespace {

constexpr int kCountMs = 140;
constexpr int kCountSteps = 4;
constexpr int kCalmMs = 900;
constexpr int kAsideGap = 18;
constexpr int kAsideIcon = 22;
constexpr int kAsideRoom = 230;

FigureText figure(const QFont& font, const QString& text) { return {font, text, FigureText::Digits::SideBySide}; }

}  // namespace

PlaceFigure::PlaceFigure(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("queuePlace"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_count.setInterval(kCountMs / kCountSteps);
    connect(&m_count, &QTimer::timeout, this, &PlaceFigure::countOn);
}

// A quick count is no more fluent in more steps, and each draws the largest figures of the program.
void PlaceFigure::countOn() {
    const qreal done = QEasingCurve(QEasingCurve::OutCubic).valueForProgress(qreal(++m_countStep) / kCountSteps);
    if (m_countStep >= kCountSteps) m_count.stop();
    change([&] { m_shown = m_countFrom - static_cast<std::uint32_t>(std::lround(done * (m_countFrom - *m_place))); });
}

// Draws what is different afterwards: from the first other digit on.
void PlaceFigure::change(const std::function<void()>& how) {
    const QString before = drawn();
    const QFont fontBefore = fittingFont();
    const bool wordsBefore = !m_words.isEmpty();
    how();
    const QString after = drawn();
    // Words have a colour of their own, and stand closer.
    if (wordsBefore == m_words.isEmpty()) return update();
    if (before == after) return;
    const QFont font = fittingFont();
    if (font != fontBefore) return update();
    const auto same = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin();
    const FigureText now = figure(font, after);
    updateBand(static_cast<int>(now.left(same)),
               static_cast<int>(std::max(figure(font, before).width(), now.width())) + asideWidth());
}

int PlaceFigure::asideWidth() const {
    if (m_aside.isEmpty()) return 0;
    return kAsideGap + kAsideIcon + static_cast<int>(FigureText(themeFont(TextRole::Heading), m_aside).width());
}

// As high as digits are, and a comma.
void PlaceFigure::updateBand(int from, int to) {
    const QFontMetrics metrics(fittingFont());
    const int base = baseline(metrics);
    const int overhang = metrics.height() / 16;
    update(QRect(QPoint(from - overhang, base - metrics.capHeight() - overhang),
                 QPoint(to + overhang, base + metrics.descent())));
}

int PlaceFigure::baseline(const QFontMetrics& metrics) const {
    // The comma hangs below the base line.
    return (height() - metrics.descent() + metrics.capHeight()) / 2;
}

void PlaceFigure::showPlace(std::uint32_t place) {
    if (m_place == place && m_words.isEmpty()) return;
    // A figure that changes all the time anyway does not run on between.
    const bool calm = !m_changed.isValid() || m_changed.elapsed() > kCalmMs;
    const bool counts = motionOf(this) == Motion::Full && m_place && place < *m_place && m_words.isEmpty() && calm;
    m_changed.start();
    m_count.stop();
    change([&] {
        m_place = place;
        m_words.clear();
        if (!counts) m_shown = place;
    });
    if (counts) {
        m_countFrom = m_shown;
        m_countStep = 0;
        m_count.start();
    }
    setAccessibleName(tr("Your place in the queue: %1").arg(text()));
}

void PlaceFigure::showWords(const QString& words) {
    if (m_words == words) return;
    m_count.stop();
    change([&] { m_words = words; });
    setAccessibleName(words);
}

void PlaceFigure::setAside(const QString& words) {
    if (m_aside == words) return;
    const QFont before = fittingFont();
    const int width = asideWidth();
    m_aside = words;
    const QFont font = fittingFont();
    if (font != before) return update();
    const int from = static_cast<int>(figure(font, drawn()).width());
    updateBand(from, from + std::max(width, asideWidth()));
}

QString PlaceFigure::text() const {
    if (!m_words.isEmpty()) return m_words;
    return m_place ? QLocale().toString(*m_place) : QString();
}

QString PlaceFigure::drawn() const { return m_words.isEmpty() ? QLocale().toString(m_shown) : m_words; }

QFont PlaceFigure::fittingFont() const {
    const QString text = drawn();
    QFont font = themeFont(TextRole::QueuePlace);
    const int room = width() - (m_aside.isEmpty() ? 0 : kAsideRoom);
    for (int size = font.pixelSize(); size > 40 && figure(font, text).width() > room; size -= 4) {
        font.setPixelSize(size);
    }
    return font;
}

void PlaceFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QString text = drawn();
    const QFont font = fittingFont();
    const QFontMetrics metrics(font);
    const int base = baseline(metrics);
    if (m_words.isEmpty()) {
        const QColor ink = theme.colour(Colour::Text);
        figure(font, text).draw(painter, QPointF(-metrics.leftBearing(text.front()), base), ink, ink);
    } else {
        painter.setFont(font);
        painter.setPen(theme.colour(Colour::AccentText));
        painter.drawText(-metrics.leftBearing(text.front()), base, text);
    }
    if (m_aside.isEmpty()) return;
    const int x = static_cast<int>(figure(font, text).width()) + kAsideGap;
    const QColor ink = theme.colour(Colour::Ok);
    paintIcon(painter, QRectF(x, base - 14, 16, 16), IconName::Down, ink);
    FigureText(themeFont(TextRole::Heading), m_aside).draw(painter, QPointF(x + kAsideIcon, base), ink, ink);
}

}  // namespace frontrow
