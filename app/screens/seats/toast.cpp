// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/seats/toast.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kShownMs = 4'000;
constexpr int kFromFoot = 28;

}  // namespace

Toast::Toast(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("toast"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setProperty("floats", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    m_words = new TextLabel(TextRole::BodyStrong, Colour::Bg, {}, this);
    row->addWidget(m_words);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

QString Toast::words() const { return isVisible() ? m_words->text() : QString(); }

void Toast::show(const QString& words) {
    m_words->setText(words);
    setAccessibleName(words);
    adjustSize();
    const QSize room = parentWidget()->size();
    move((room.width() - width()) / 2, room.height() - height() - kFromFoot);
    setVisible(true);
    raise();
    m_timer.start();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), 8, themeOf(this).colour(Colour::Text));
}

}  // namespace frontrow
