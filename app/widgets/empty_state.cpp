// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include <QPainter>
#include <QVBoxLayout>

#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kIcon = 32;
constexpr int kWidestText = 460;

}  // namespace

EmptyState::EmptyState(IconName icon, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_iconRoom(new QWidget(this)),
      m_what(new TextLabel(TextRole::Heading, Colour::Text, {}, this)),
      m_how(new TextLabel(TextRole::Body, Colour::Text2, {}, this)),
      m_action(new ActionButton(ButtonKind::Secondary, {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    m_iconRoom->setFixedSize(kIcon, kIcon);
    m_what->setObjectName(QStringLiteral("emptyWhat"));
    m_how->setObjectName(QStringLiteral("emptyHow"));
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_action->hide();
    for (TextLabel* label : {m_what, m_how}) {
        label->setOverflow(TextLabel::Overflow::Wrap);
        label->setAlignment(Qt::AlignHCenter);
    }
    column->addStretch(1);
    column->addWidget(m_iconRoom, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_what);
    // Lines of one length, however wide the room is.
    auto* row = new QHBoxLayout;
    m_how->setMaximumWidth(kWidestText);
    row->addStretch(1);
    row->addWidget(m_how, kWidestText);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(8);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_action, &ActionButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setText(const QString& what, const QString& how) {
    m_what->setText(what);
    m_how->setText(how);
}

void EmptyState::setAction(const QString& label) {
    m_action->setText(label);
    m_action->setVisible(!label.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, m_iconRoom->geometry(), m_icon, themeOf(this).colour(Colour::Text3));
}

}  // namespace frontrow
