// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/preparing_page.h"

#include <QVBoxLayout>

#include "widgets/action_button.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

// A wait that is longer than this tells so and can be ended.
constexpr int kLongMs = 5'000;

}  // namespace

PreparingPage::PreparingPage(const QString& what, const QString& why, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("preparingPage"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(new TextLabel(TextRole::Title, Colour::Text, what, this), 0, Qt::AlignHCenter);
    column->addWidget(new TextLabel(TextRole::Body, Colour::Text2, why, this), 0, Qt::AlignHCenter);
    m_time = new TextLabel(TextRole::Body, Colour::Text2, {}, this);
    column->addWidget(m_time, 0, Qt::AlignHCenter);
    m_cancel = new ActionButton(ButtonKind::Secondary, tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancelPreparing"));
    m_cancel->hide();
    column->addSpacing(8);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_cancel, &QAbstractButton::clicked, this, &PreparingPage::cancelled);
    connect(&m_timer, &QTimer::timeout, this, &PreparingPage::showTime);
    m_clock.start();
    m_timer.start(1'000);
}

void PreparingPage::showTime() {
    if (m_clock.elapsed() < kLongMs) return;
    m_time->setText(tr("still at it, %1 s").arg(m_clock.elapsed() / 1'000));
    m_cancel->show();
}

}  // namespace frontrow
