// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/letters/letter_boxes.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVariantAnimation>
#include <cmath>

#include "screens/letters/accessible_letter_boxes.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kGap = 8;
constexpr int kShakeMs = 240;

}  // namespace

LetterBoxes::LetterBoxes(QWidget* parent) : QWidget(parent) {
    makeLetterBoxesAccessible();
    setObjectName(QStringLiteral("letterBoxes"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void LetterBoxes::restart(int count) {
    m_count = count;
    m_text.clear();
    updateGeometry();
    tell();
    update();
}

void LetterBoxes::tell() {
    QStringList letters;
    for (const QChar letter : m_text) letters << letter;
    setAccessibleName(
        tr("Letters typed: %1 of %2. %3").arg(m_text.size()).arg(m_count).arg(letters.join(QLatin1Char(' '))));
}

void LetterBoxes::take(const QString& typed) {
    bool changed = false;
    for (const QChar character : typed) {
        const QChar letter = character.toUpper();
        if (m_text.size() >= m_count || !letter.isLetterOrNumber() || letter.unicode() > 0x7F) continue;
        m_text += letter;
        changed = true;
    }
    if (!changed) return;
    tell();
    update();
    emit edited();
}

void LetterBoxes::write(const QString& text) {
    m_text.clear();
    take(text);
    if (m_text.isEmpty()) {
        tell();
        update();
        emit edited();
    }
}

void LetterBoxes::removeLast() {
    if (m_text.isEmpty()) return;
    const QChar removed = m_text.back();
    m_text.chop(1);
    tell();
    update();
    emit corrected(removed);
    emit edited();
}

void LetterBoxes::commitComposition() { QGuiApplication::inputMethod()->commit(); }

void LetterBoxes::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) {
        emit pasteRefused();
    } else if (event->key() == Qt::Key_Backspace) {
        removeLast();
    } else if ((event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier &&
               !event->text().isEmpty() && event->text().front().isPrint()) {
        take(event->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void LetterBoxes::inputMethodEvent(QInputMethodEvent* event) {
    take(event->commitString());
    event->accept();
}

QVariant LetterBoxes::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query == Qt::ImEnabled) return true;
    if (query == Qt::ImCursorRectangle) return rect();
    return QWidget::inputMethodQuery(query);
}

void LetterBoxes::mousePressEvent(QMouseEvent*) { setFocus(Qt::MouseFocusReason); }
void LetterBoxes::focusInEvent(QFocusEvent*) { update(); }
void LetterBoxes::focusOutEvent(QFocusEvent*) { update(); }

void LetterBoxes::shake() {
    auto* animation = new QVariantAnimation(this);
    animation->setDuration(kShakeMs);
    animation->setStartValue(0.0);
    animation->setEndValue(1.0);
    connect(animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const qreal t = value.toReal();
        m_offset = std::sin(t * 6 * M_PI) * 6 * (1 - t);
        update();
    });
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

void LetterBoxes::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const qreal wide = (width() - kGap * (m_count - 1)) / static_cast<qreal>(m_count);
    painter.translate(m_offset, 0);
    for (int i = 0; i < m_count; ++i) {
        const QRectF box(i * (wide + kGap) + 2, 2, wide - 4, height() - 4);
        const bool current = hasFocus() && i == m_text.size();
        if (current) paintBox(painter, box.adjusted(-2, -2, 2, 2), 11, theme.colour(Colour::AccentTint));
        paintBox(painter, box, 9, theme.colour(Colour::Surface),
                 theme.colour(current ? Colour::Accent : Colour::BorderStrong), current ? 2 : 1);
        painter.setPen(theme.colour(Colour::Text));
        painter.setFont(themeFont(TextRole::Headline));
        if (i < m_text.size()) painter.drawText(box, Qt::AlignCenter, m_text.mid(i, 1));
        if (current)
            painter.fillRect(QRectF(box.center().x() - 1, box.center().y() - 13, 2, 26), theme.colour(Colour::Accent));
    }
}

}  // namespace frontrow
