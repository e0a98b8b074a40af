// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/rules_summary.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <string_view>

#include "models/rule_fields.h"
#include "widgets/action_button.h"
#include "widgets/tag.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr std::array<std::string_view, 6> kShown{"holds.ticket_limit", "admission.queue",  "letters.gate",
                                                 "holds.hold_ms",      "payment.limit_ms", "payment.outcomes"};

}  // namespace

RulesSummary::RulesSummary(QWidget* parent)
    : Card(parent),
      m_changed(new Tag(Tone::Accent, {}, this)),
      m_original(new ActionButton(ButtonKind::Ghost, tr("Back to the original"), this)),
      m_rows(new QWidget(this)),
      m_column(new QVBoxLayout(m_rows)) {
    m_original->setButtonSize(ButtonSize::Small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addStrut(m_original->sizeHint().height());
    head->addWidget(new TextLabel(TextRole::Heading, Colour::Text, tr("Rules"), this));
    head->addWidget(m_changed);
    head->addStretch();
    head->addWidget(m_original);
    column->addLayout(head);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(5);
    column->addWidget(m_rows);
    column->addStretch();
    m_original->setObjectName(QStringLiteral("originalRules"));
    m_changed->setObjectName(QStringLiteral("changedRules"));
    connect(m_original, &ActionButton::clicked, this, &RulesSummary::originalAsked);
}

void RulesSummary::addRow(const QString& title, const QString& value) {
    auto* row = new QWidget(m_rows);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(new TextLabel(TextRole::Small, Colour::Text2, title, row));
    auto* shown = new TextLabel(TextRole::Small, Colour::Text, value, row);
    shown->setOverflow(TextLabel::Overflow::Elide);
    shown->setAlignment(Qt::AlignRight);
    line->addWidget(shown, 1);
    m_column->addWidget(row);
}

void RulesSummary::show(const Scenario& scenario, int changed) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RuleField& field : ruleFields()) {
        if (std::find(kShown.begin(), kShown.end(), field.name) == kShown.end()) continue;
        addRow(field.title, ruleValueText(field, ruleValue(scenario, field)));
    }
    m_changed->setVisible(changed > 0);
    m_changed->setText(changed == 1 ? tr("1 changed") : tr("%1 changed").arg(changed));
    m_original->setVisible(changed > 0);
}

}  // namespace frontrow
