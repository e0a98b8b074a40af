// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/scenario_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "theme/theme_style.h"
#include "widgets/sparkline.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kDots = 5;
constexpr int kDotStep = 10;
constexpr qreal kDotRadius = 3.75;

}  // namespace

DifficultyDots::DifficultyDots(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DifficultyDots::setDifficulty(int difficulty) {
    m_difficulty = difficulty;
    setToolTip(tr("Difficulty %1 of %2").arg(difficulty).arg(kDots));
    update();
}

QSize DifficultyDots::sizeHint() const { return {kDots * kDotStep, kDotStep}; }

void DifficultyDots::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    for (int i = 0; i < kDots; ++i) {
        const bool filled = i < m_difficulty;
        painter.setPen(QPen(theme.colour(filled ? Colour::Text : Colour::BorderStrong), 1));
        painter.setBrush(filled ? QBrush(theme.colour(Colour::Text)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(i * kDotStep + kDotStep / 2.0, height() / 2.0), kDotRadius, kDotRadius);
    }
}

ScenarioCard::ScenarioCard(QWidget* parent)
    : ChoiceCard({}, parent),
      m_title(new TextLabel(TextRole::Heading, Colour::Text, {}, this)),
      m_dots(new DifficultyDots(this)),
      m_character(new TextLabel(TextRole::Small, Colour::Text2, {}, this)),
      m_curve(new Sparkline(tr("People arriving after the opening"), this)),
      m_rivals(new TextLabel(TextRole::Small, Colour::Text2, {}, this)),
      m_best(new TextLabel(TextRole::Small, Colour::Text2, {}, this)) {
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_character->setObjectName(QStringLiteral("cardCharacter"));
    m_rivals->setObjectName(QStringLiteral("cardRivals"));
    m_best->setObjectName(QStringLiteral("cardBest"));
    for (TextLabel* label : {m_title, m_character}) label->setOverflow(TextLabel::Overflow::Elide);
    m_best->setOverflow(TextLabel::Overflow::Elide);
    m_best->setAlignment(Qt::AlignRight);
    m_curve->setFromZero(true);
    m_curve->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 11);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_dots);
    column->addLayout(head);
    column->addWidget(m_character);
    column->addSpacing(4);
    column->addWidget(m_curve, 1);
    column->addSpacing(4);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_rivals);
    foot->addWidget(m_best, 1);
    column->addLayout(foot);
    connect(this, &QAbstractButton::toggled, this,
            [this](bool chosen) { m_curve->setLook(chosen ? Sparkline::Look::Accent : Sparkline::Look::Neutral); });
    m_curve->setLook(Sparkline::Look::Neutral);
}

void ScenarioCard::show(const QModelIndex& index, const ArrivalCurve& curve) {
    m_name = index.data(ScenarioListModel::NameRole).toString();
    setObjectName(QStringLiteral("scenario-") + m_name);
    setText(index.data().toString());
    setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    m_title->setText(text());
    m_dots->setDifficulty(index.data(ScenarioListModel::DifficultyRole).toInt());
    m_character->setText(index.data(ScenarioListModel::CharacterRole).toString());
    m_character->setColour(index.data(ScenarioListModel::MissingRole).toBool() ? Colour::Warn : Colour::Text2);
    m_curve->setAccessibleName(curve.meaning == ArrivalCurve::Meaning::SeatsBackPerHour
                                   ? tr("Seats coming back, hour by hour")
                                   : tr("People arriving after the opening"));
    m_curve->setToolTip(m_curve->accessibleName());
    m_curve->setValues(curve.values);
    m_rivals->setText(index.data(ScenarioListModel::RivalsRole).toString());
    m_best->setText(index.data(ScenarioListModel::BestRole).toString());
}

void ScenarioCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down: emit arrowPressed(event->key()); return;
        default: ChoiceCard::keyPressEvent(event);
    }
}

}  // namespace frontrow
