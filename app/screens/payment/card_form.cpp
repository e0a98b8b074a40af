// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/payment/card_form.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

#include "widgets/text_label.h"

namespace frontrow {

CardFormView::CardFormView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("cardForm"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    m_shown = new TextLabel(TextRole::Small, Colour::Text2, {}, this);
    m_shown->setObjectName(QStringLiteral("practiceCard"));
    m_shown->setOverflow(TextLabel::Overflow::Wrap);
    grid->addWidget(m_shown, 0, 0, 1, 4);
    m_fields[0] = addField("cardNumber", tr("Card number"), 1, 0, 2);
    m_fields[1] = addField("cardExpiry", tr("Expiry"), 1, 2, 1);
    m_fields[2] = addField("cardCvc", tr("CVC"), 1, 3, 1);
    m_fields[3] = addField("cardBirth", tr("Birth date or business number"), 3, 0, 2);
    m_fields[2]->setEchoMode(QLineEdit::Password);
    for (std::size_t i = 0; i < m_fields.size(); ++i) watch(m_fields[i], i);
    auto* label = new TextLabel(TextRole::Small, Colour::Text2, tr("Instalments"), this);
    m_instalments = new QComboBox(this);
    m_instalments->setObjectName(QStringLiteral("cardInstalments"));
    m_instalments->setAccessibleName(tr("Instalments"));
    m_instalments->addItem(tr("Pay at once"));
    for (const int months : {2, 3, 6, 12}) m_instalments->addItem(tr("%n month(s)", nullptr, months));
    grid->addWidget(label, 3, 2, 1, 2);
    grid->addWidget(m_instalments, 4, 2, 1, 2);
    m_fault = new TextLabel(TextRole::Small, Colour::Danger, {}, this);
    m_fault->setObjectName(QStringLiteral("cardFault"));
    m_fault->hide();
    grid->addWidget(m_fault, 5, 0, 1, 4);
    for (const int column : {0, 1, 2, 3}) grid->setColumnStretch(column, 1);
    setCard(0);
}

QLineEdit* CardFormView::addField(const char* name, const QString& label, int row, int column, int span) {
    auto* grid = static_cast<QGridLayout*>(layout());
    auto* caption = new TextLabel(TextRole::Small, Colour::Text2, label, this);
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setMaxLength(24);
    grid->addWidget(caption, row, column, 1, span);
    grid->addWidget(edit, row + 1, column, 1, span);
    connect(edit, &QLineEdit::returnPressed, this, &CardFormView::submitted);
    return edit;
}

void CardFormView::watch(QLineEdit* edit, std::size_t field) {
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] {
        if (!edit->text().isEmpty()) m_left[field] = true;
    });
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        if (m_left[field]) m_corrected[field] = true;
        m_fault->hide();
    });
}

void CardFormView::setCard(int index) {
    m_card = index;
    const CardDetails card = practiceCard(index);
    m_shown->setText(
        tr("Type this practice card: %1 · %2 · CVC %3 · born %4").arg(card.number, card.expiry, card.cvc, card.birth));
    m_fields[2]->clear();
    mark(std::nullopt);
}

CardDetails CardFormView::typed() const {
    return {m_fields[0]->text(), m_fields[1]->text(), m_fields[2]->text(), m_fields[3]->text()};
}

void CardFormView::mark(std::optional<CardField> field) {
    m_fault->setVisible(field.has_value());
    if (!field) return;
    switch (*field) {
        case CardField::Number: m_fault->setText(tr("The card number has 16 digits.")); break;
        case CardField::Expiry: m_fault->setText(tr("The expiry is a month and a year, as 09/29.")); break;
        case CardField::Cvc: m_fault->setText(tr("The CVC has 3 digits.")); break;
        case CardField::Birth: m_fault->setText(tr("A birth date has 6 digits, a business number 10.")); break;
    }
    QLineEdit* edit = m_fields[static_cast<std::size_t>(*field)];
    edit->setFocus();
    edit->selectAll();
}

void CardFormView::markRefused() {
    m_fault->setText(tr("One of these is not as on the card. Compare them and type the CVC again."));
    m_fault->show();
    m_fields[2]->setFocus();
}

void CardFormView::setLocked(bool locked) {
    for (QLineEdit* edit : m_fields) edit->setEnabled(!locked);
    m_instalments->setEnabled(!locked);
}

void CardFormView::focusFirst() {
    for (QLineEdit* edit : m_fields) {
        if (edit->text().isEmpty()) return edit->setFocus();
    }
    m_fields[0]->setFocus();
}

int CardFormView::takeCorrections() {
    int count = 0;
    for (bool& corrected : m_corrected) {
        count += corrected ? 1 : 0;
        corrected = false;
    }
    return count;
}

}  // namespace frontrow
