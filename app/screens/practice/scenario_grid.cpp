// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/scenario_grid.h"

#include <QEvent>
#include <algorithm>
#include <limits>

#include "screens/practice/scenario_card.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kGap = 12;
constexpr int kLeastCard = 240;
constexpr int kCardHeight = 130;
constexpr int kHeading = 22;
constexpr int kUnderHeading = 8;
constexpr int kBetweenParts = 20;

}  // namespace

ScenarioGrid::ScenarioGrid(const ScenarioListModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    rebuild();
    connect(&model, &QAbstractItemModel::modelReset, this, &ScenarioGrid::rebuild);
}

ScenarioGrid::Part ScenarioGrid::makePart(ScenarioGroup group) {
    Part part{group, new TextLabel(TextRole::Heading, Colour::Text, {}, this), nullptr, {}};
    switch (group) {
        case ScenarioGroup::OnItsVenue:
            part.heading->setText(tr("Scenarios"));
            part.hint = new TextLabel(TextRole::Small, Colour::Text3, tr("curve: people arriving per second"), this);
            part.hint->setObjectName(QStringLiteral("curveHint"));
            break;
        case ScenarioGroup::AnyVenue: part.heading->setText(tr("In any venue")); break;
        case ScenarioGroup::Own: part.heading->setText(tr("Your scenarios")); break;
    }
    return part;
}

ScenarioCard* ScenarioGrid::makeCard(int row) {
    auto* card = new ScenarioCard(this);
    card->show(m_model.index(row), m_model.curve(row));
    card->setFocusPolicy(Qt::ClickFocus);
    connect(card, &QAbstractButton::toggled, this, [this, card](bool chosen) { cardToggled(card, chosen); });
    connect(card, &ChoiceCard::activated, this, &ScenarioGrid::activated);
    connect(card, &ScenarioCard::arrowPressed, this, [this, card](int key) { move(card, key); });
    return card;
}

void ScenarioGrid::rebuild() {
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    for (Part& part : m_parts) {
        for (QWidget* widget : {static_cast<QWidget*>(part.heading), static_cast<QWidget*>(part.hint)}) {
            if (widget == nullptr) continue;
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        for (ScenarioCard* card : part.cards) {
            card->disconnect(this);
            card->setParent(nullptr);
            card->deleteLater();
        }
    }
    m_parts.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto group = static_cast<ScenarioGroup>(m_model.index(row).data(ScenarioListModel::GroupRole).toInt());
        if (m_parts.empty() || m_parts.back().group != group) m_parts.push_back(makePart(group));
        m_parts.back().cards.push_back(makeCard(row));
    }
    for (const Part& part : m_parts) {
        part.heading->show();
        if (part.hint != nullptr) part.hint->show();
        for (ScenarioCard* card : part.cards) {
            card->setVisible(true);
            if (card->scenarioName() != m_chosen) continue;
            card->setChecked(true);
            if (hadFocus) card->setFocus();
        }
    }
    arrange(width(), Pass::Place);
    updateGeometry();
}

QString ScenarioGrid::chosen() const { return m_chosen; }

QWidget* ScenarioGrid::chosenCard() const {
    for (const Part& part : m_parts) {
        for (ScenarioCard* card : part.cards) {
            if (card->scenarioName() == m_chosen) return card;
        }
    }
    return nullptr;
}

void ScenarioGrid::choose(const QString& name) {
    for (const Part& part : m_parts) {
        for (ScenarioCard* card : part.cards) {
            if (card->scenarioName() == name) card->setChecked(true);
        }
    }
}

void ScenarioGrid::cardToggled(ScenarioCard* card, bool chosen) {
    card->setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
    if (!chosen || m_chosen == card->scenarioName()) return;
    m_chosen = card->scenarioName();
    emit chosenChanged(m_chosen);
}

void ScenarioGrid::move(const ScenarioCard* from, int key) {
    const QPoint middle = from->geometry().center();
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    ScenarioCard* best = nullptr;
    int least = std::numeric_limits<int>::max();
    for (const Part& part : m_parts) {
        for (ScenarioCard* card : part.cards) {
            const QPoint way = (card->geometry().center() - middle) * sign;
            const int along = sideways ? way.x() : way.y(), across = std::abs(sideways ? way.y() : way.x());
            if (along <= 0 || (sideways && across > 0)) continue;
            const int cost = along + 4 * across;
            if (cost < least) {
                least = cost;
                best = card;
            }
        }
    }
    if (best == nullptr) return;
    best->setChecked(true);
    best->setFocus(Qt::TabFocusReason);
}

int ScenarioGrid::arrange(int width, Pass pass) const {
    const int columns = std::max(1, (width + kGap) / (kLeastCard + kGap));
    const int cardWidth = (width - (columns - 1) * kGap) / columns;
    int top = 0;
    for (const Part& part : m_parts) {
        if (top > 0) top += kBetweenParts;
        if (pass == Pass::Place) {
            const int hintWidth = part.hint == nullptr ? 0 : part.hint->sizeHint().width();
            part.heading->setGeometry(0, top, width - hintWidth, kHeading);
            if (part.hint != nullptr) part.hint->setGeometry(width - hintWidth, top + 3, hintWidth, kHeading - 3);
        }
        top += kHeading + kUnderHeading;
        for (std::size_t i = 0; i < part.cards.size(); ++i) {
            const int column = static_cast<int>(i) % columns;
            if (i > 0 && column == 0) top += kCardHeight + kGap;
            if (pass == Pass::Place)
                part.cards[i]->setGeometry(column * (cardWidth + kGap), top, cardWidth, kCardHeight);
        }
        top += kCardHeight;
    }
    return top;
}

int ScenarioGrid::heightForWidth(int width) const { return arrange(width, Pass::Measure); }

QSize ScenarioGrid::sizeHint() const { return {3 * kLeastCard + 2 * kGap, heightForWidth(3 * kLeastCard + 2 * kGap)}; }

QSize ScenarioGrid::minimumSizeHint() const { return {kLeastCard, kCardHeight}; }

void ScenarioGrid::resizeEvent(QResizeEvent*) { arrange(width(), Pass::Place); }

}  // namespace frontrow
