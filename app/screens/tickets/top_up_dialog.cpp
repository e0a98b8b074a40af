// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/tickets/top_up_dialog.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include "commands/money_words.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kWidth = 380;
constexpr Amount kUsual{500'000};

}  // namespace

TopUpDialog::TopUpDialog(QWidget* parent)
    : QDialog(parent),
      m_field(new QLineEdit(this)),
      m_rule(new TextLabel(TextRole::Small, Colour::Text2, {}, this)),
      m_do(new ActionButton(ButtonKind::Primary, {}, this)) {
    setObjectName(QStringLiteral("topUp"));
    setWindowTitle(tr("Top up the wallet"));
    setModal(true);
    setMinimumWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 20);
    column->setSpacing(10);
    column->addWidget(new TextLabel(TextRole::Heading, Colour::Text, windowTitle(), this));
    auto* name = new TextLabel(TextRole::Small, Colour::Text2, tr("Practice money to add, in won"), this);
    column->addWidget(name);
    m_field->setObjectName(QStringLiteral("amount"));
    m_field->setAccessibleName(name->text());
    m_field->setText(amountText(kUsual).mid(1));
    m_field->selectAll();
    column->addWidget(m_field);
    m_rule->setObjectName(QStringLiteral("rule"));
    m_rule->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(m_rule);
    column->addSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addStretch(1);
    auto* leave = new ActionButton(ButtonKind::Secondary, tr("Leave it"), this);
    leave->setObjectName(QStringLiteral("leave"));
    m_do->setObjectName(QStringLiteral("doIt"));
    m_do->setKeyHint(Qt::Key_Return);
    row->addWidget(leave);
    row->addWidget(m_do);
    column->addLayout(row);
    connect(m_field, &QLineEdit::textChanged, this, &TopUpDialog::read);
    connect(leave, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_do, &QAbstractButton::clicked, this, &TopUpDialog::finish);
    read();
    m_field->setFocus();
}

void TopUpDialog::read() {
    const auto amount = readAmount(m_field->text().trimmed().remove(QChar(0x20A9)));
    const bool good = amount && *amount >= Amount{1} && *amount <= kMost;
    m_amount = good ? *amount : Amount{};
    m_do->setEnabled(good);
    m_do->setText(good ? tr("Top up %1").arg(amountText(*amount)) : tr("Top up"));
    m_rule->setColour(good ? Colour::Text2 : Colour::Danger);
    m_rule->setText(good ? tr("It is practice money: nothing is taken from you.")
                         : tr("Type a whole amount from %1 to %2.").arg(amountText(Amount{1}), amountText(kMost)));
}

void TopUpDialog::finish() {
    if (m_do->isEnabled()) accept();
}

void TopUpDialog::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeOf(this).colour(Colour::Surface)); }

void TopUpDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finish();
        return;
    }
    QDialog::keyPressEvent(event);
}

}  // namespace frontrow
