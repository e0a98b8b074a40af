// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/start_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "widgets/action_button.h"
#include "widgets/stepper.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kUsualParty = 2;

}  // namespace

StartBar::StartBar(QWidget* parent)
    : Card(parent),
      m_what(new TextLabel(TextRole::BodyStrong, Colour::Text, {}, this)),
      m_beside(new TextLabel(TextRole::Small, Colour::Text2, {}, this)),
      m_seed(new ActionButton(ButtonKind::Secondary, {}, this)),
      m_party(new Stepper(1, 10, this)),
      m_rules(new ActionButton(ButtonKind::Secondary, tr("Settings…"), this)),
      m_start(new ActionButton(ButtonKind::Primary, tr("Start rehearsal"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 12, 12, 12);
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_what);
    words->addWidget(m_beside);
    words->addStretch();
    m_what->setOverflow(TextLabel::Overflow::Wrap);
    m_beside->setOverflow(TextLabel::Overflow::Wrap);
    row->addLayout(words, 1);
    auto* together = new TextLabel(TextRole::Small, Colour::Text2, tr("Party"), this);
    row->addWidget(together);
    row->addWidget(m_party);
    row->addSpacing(4);
    row->addWidget(m_seed);
    row->addWidget(m_rules);
    row->addWidget(m_start);
    m_seed->setButtonSize(ButtonSize::Large);
    m_seed->setIconName(IconName::Dice);
    m_rules->setButtonSize(ButtonSize::Large);
    m_start->setButtonSize(ButtonSize::Task);
    m_start->setIconName(IconName::Play);
    m_start->setKeyHint(QKeySequence(Qt::Key_Return));
    m_party->setValue(kUsualParty);
    m_party->setAccessibleName(tr("People in your party"));
    m_what->setObjectName(QStringLiteral("startWhat"));
    m_beside->setObjectName(QStringLiteral("startBeside"));
    m_seed->setObjectName(QStringLiteral("seed"));
    m_party->setObjectName(QStringLiteral("party"));
    m_rules->setObjectName(QStringLiteral("settings"));
    m_start->setObjectName(QStringLiteral("start"));
    setSeed(tr("random"));
    connect(m_seed, &ActionButton::clicked, this, &StartBar::seedAsked);
    connect(m_rules, &ActionButton::clicked, this, &StartBar::rulesAsked);
    connect(m_start, &ActionButton::clicked, this, &StartBar::startAsked);
    connect(m_party, &QSpinBox::valueChanged, this, &StartBar::partyChanged);
}

void StartBar::setWords(const QString& what, const QString& beside) {
    m_what->setText(what);
    m_beside->setText(beside);
}

void StartBar::setSeed(const QString& seed) { m_seed->setText(tr("Seed: %1").arg(seed)); }

void StartBar::setLargestParty(int most) {
    m_party->setMaximum(most);
    m_party->setToolTip(tr("The rules sell at most %1 to one person").arg(most));
}

void StartBar::setParty(int party) { m_party->setValue(party); }

int StartBar::party() const { return m_party->value(); }

void StartBar::setObstacle(const QString& why) {
    m_start->setEnabled(why.isEmpty());
    m_start->setText(why.isEmpty() ? tr("Start rehearsal") : tr("Start — %1").arg(why));
}

bool StartBar::canStart() const { return m_start->isEnabled(); }

}  // namespace frontrow
