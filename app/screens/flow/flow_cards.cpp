// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/flow/flow_cards.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "widgets/card.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

// Smaller screens keep their content and give up room around it.
constexpr int kRoomyWidth = 1'280;
constexpr int kRoomyHeight = 700;
constexpr int kTightMargin = 32;

}  // namespace

void adaptFlowMargins(QWidget& screen) {
    const int side = screen.width() < kRoomyWidth ? kTightMargin : kFlowMargin;
    const bool tight = screen.height() < kRoomyHeight;
    screen.layout()->setContentsMargins(side, tight ? 18 : 32, side, tight ? 16 : 26);
    screen.layout()->setSpacing(tight ? 12 : 20);
}

TitledCard makeTitledCard(const char* objectName, const QString& heading, QWidget* parent) {
    auto* card = new Card(parent);
    card->setObjectName(QLatin1String(objectName));
    card->setAccessibleName(heading);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    auto* caption = new TextLabel(TextRole::Small, Colour::Text2, {}, card);
    head->addWidget(new TextLabel(TextRole::BodyStrong, Colour::Text, heading, card));
    head->addStretch();
    head->addWidget(caption);
    column->addLayout(head);
    return {card, column, caption};
}

}  // namespace frontrow
