// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/report/card_parts.h"

namespace frontrow {

TextLabel* elidedLabel(TextRole role, Colour colour, const QString& text, QWidget* parent) {
    auto* label = new TextLabel(role, colour, text, parent);
    label->setOverflow(TextLabel::Overflow::Elide);
    return label;
}

TextLabel* wrappedLabel(TextRole role, Colour colour, const QString& text, QWidget* parent) {
    auto* label = new TextLabel(role, colour, text, parent);
    label->setOverflow(TextLabel::Overflow::Wrap);
    return label;
}

QVBoxLayout* cardColumn(Card* card, const QString& title, const QString& note, Colour noteColour) {
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 19);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* name = new TextLabel(TextRole::Heading, Colour::Text, title, card);
    head->addWidget(name);
    head->addStretch(1);
    if (!note.isEmpty()) {
        auto* label = elidedLabel(TextRole::Small, noteColour, note, card);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setObjectName(QStringLiteral("cardNote"));
        head->addWidget(label, 0);
    }
    column->addLayout(head);
    card->setAccessibleName(title);
    return column;
}

QHBoxLayout* valueRow(QWidget* parent, const QString& name, const QString& value, const QString& objectName,
                      Colour valueColour) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(wrappedLabel(TextRole::Body, Colour::Text2, name, parent), 1);
    auto* figure = new TextLabel(TextRole::BodyStrong, valueColour, value, parent);
    figure->setObjectName(objectName);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(figure, 0, Qt::AlignTop);
    return row;
}

}  // namespace frontrow
