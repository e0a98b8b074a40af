// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/payment/failure_card.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kDisc = 40;
constexpr int kMargin = 22;
constexpr int kTop = 18;

}  // namespace

FailureCard::FailureCard(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("paymentFailure"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin + kDisc + 16, kTop, kMargin, kTop);
    row->setSpacing(20);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    m_what = new TextLabel(TextRole::Title, Colour::Text, {}, this);
    m_what->setOverflow(TextLabel::Overflow::Wrap);
    m_words = new TextLabel(TextRole::Body, Colour::Text, {}, this);
    m_words->setOverflow(TextLabel::Overflow::Wrap);
    m_words->setObjectName(QStringLiteral("failureWords"));
    words->addWidget(m_what);
    words->addWidget(m_words);
    row->addLayout(words, 1);
    m_details = new TextLabel(TextRole::Small, Colour::Text2, {}, this);
    m_details->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_details->setObjectName(QStringLiteral("failureDetails"));
    row->addWidget(m_details, 0, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FailureCard::showFailure(const QString& what, const QString& words, const QStringList& details) {
    m_what->setText(what);
    m_words->setText(words);
    m_details->setText(details.join(QLatin1Char('\n')));
    setAccessibleName(QStringList{what, words, details.join(QStringLiteral(", "))}.join(QStringLiteral(". ")));
    show();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void FailureCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    paintBox(painter, rect(), 12, theme.colour(Colour::DangerTint),
             mixedColour(theme.colour(Colour::DangerTint), theme.colour(Colour::Danger), 0.35));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Danger));
    const QRectF disc(kMargin, kTop + 2, kDisc, kDisc);
    painter.drawEllipse(disc);
    paintIcon(painter, disc.adjusted(9, 9, -9, -9), IconName::Close, theme.colour(Colour::DangerTint));
}

}  // namespace frontrow
