// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/report/losses_card.h"

#include <QBoxLayout>
#include <QPainter>

#include "models/figures.h"
#include "models/mistake_words.h"
#include "screens/report/card_parts.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/marks.h"
#include "widgets/tag.h"

namespace frontrow {

namespace {

constexpr int kTile = 32;

IconName iconOf(const Mistake& mistake) {
    switch (mistake.kind) {
        case MistakeKind::EarlyClick:
        case MistakeKind::WaitedForChange:
        case MistakeKind::LateClick:
        case MistakeKind::TurnMissed:
        case MistakeKind::PassNearlyLapsed:
        case MistakeKind::LettersLapsed:
        case MistakeKind::HoldLapsed:
        case MistakeKind::OrderLapsed: return IconName::Clock;
        case MistakeKind::Requeued:
        case MistakeKind::ContestedSeat: return IconName::People;
        case MistakeKind::WrongLetters:
        case MistakeKind::LettersCorrected:
        case MistakeKind::FormRetyped: return IconName::Keyboard;
        case MistakeKind::DetailsWrong:
        case MistakeKind::PaymentRefused:
        case MistakeKind::PaymentRetried: return IconName::Card;
        case MistakeKind::WalletTooLow: return IconName::Wallet;
        case MistakeKind::ConnectionLost: return IconName::Warning;
        default: return IconName::Place;
    }
}

// The icon on a tint.
class Tile final : public QWidget {
public:
    Tile(IconName icon, QWidget* parent) : QWidget(parent), m_icon(icon) { setFixedSize(kTile, kTile); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        paintBox(painter, rect(), 7, theme.colour(Colour::WarnTint));
        paintIcon(painter, QRectF(rect()).adjusted(8, 8, -8, -8), m_icon, theme.colour(Colour::Warn));
    }

private:
    IconName m_icon;
};

QString costText(const Mistake& mistake) {
    if (mistake.cost.ms > 0) return signedSecondsText(Duration{} - mistake.cost);
    if (mistake.places > 0) {
        return LossesCard::tr("%1 place(s)", nullptr, static_cast<int>(mistake.places))
            .arg(signedCountText(-mistake.places));
    }
    if (mistake.quality.hundredths > 0) {
        return LossesCard::tr("%1 points").arg(signedPointsText({-mistake.quality.hundredths}));
    }
    return LossesCard::tr("no loss");
}

bool costs(const Mistake& mistake) {
    return mistake.cost.ms > 0 || mistake.places > 0 || mistake.quality.hundredths > 0;
}

QString sumText(const Report& report) {
    Duration sum;
    for (const Mistake& mistake : report.mistakes) sum = sum + mistake.cost;
    return sum.ms > 0 ? LossesCard::tr("%1 in all").arg(timeTakenText(sum)) : QString();
}

}  // namespace

LossesCard::LossesCard(const Report& report, QWidget* parent) : Card(parent) {
    setObjectName(QStringLiteral("lossesCard"));
    m_column = cardColumn(this, tr("What cost you time"), sumText(report), Colour::Danger);
    if (report.mistakes.empty()) {
        m_column->addWidget(wrappedLabel(TextRole::Body, Colour::Text2, tr("Nothing went wrong."), this));
    }
    for (std::size_t i = 0; i < report.mistakes.size(); ++i) {
        QWidget* row = makeRow(report.mistakes[i], i);
        m_column->addWidget(row);
        if (i < kShownFirst) continue;
        row->hide();
        m_hidden.push_back(row);
    }
    if (!m_hidden.empty()) {
        m_more =
            new ActionButton(ButtonKind::Ghost, tr("Show %n more", nullptr, static_cast<int>(m_hidden.size())), this);
        m_more->setObjectName(QStringLiteral("showAllLosses"));
        m_column->addWidget(m_more, 0, Qt::AlignLeft);
        connect(m_more, &QAbstractButton::clicked, this, &LossesCard::showAll);
    }
    m_column->addStretch(1);
}

void LossesCard::showAll() {
    for (QWidget* row : m_hidden) row->show();
    if (m_more != nullptr) m_more->hide();
}

QWidget* LossesCard::makeRow(const Mistake& mistake, std::size_t number) {
    auto* whole = new QWidget(this);
    whole->setObjectName(QStringLiteral("loss%1").arg(number));
    auto* outer = new QVBoxLayout(whole);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(10);
    if (number > 0) outer->addWidget(new Hairline(Qt::Horizontal, whole));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Tile(iconOf(mistake), whole), 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(wrappedLabel(TextRole::BodyStrong, Colour::Text, mistakeHeadline(mistake), whole), 1);
    if (mistake.nature == Nature::Luck) {
        head->addWidget(new Tag(Tone::Neutral, tr("luck"), whole), 0, Qt::AlignTop);
    }
    auto* cost =
        new TextLabel(TextRole::Small, costs(mistake) ? Colour::Danger : Colour::Text2, costText(mistake), whole);
    head->addWidget(cost, 0, Qt::AlignTop);
    text->addLayout(head);
    text->addWidget(wrappedLabel(TextRole::Small, Colour::Text2, mistakeCause(mistake), whole));
    row->addLayout(text, 1);
    outer->addLayout(row);
    return whole;
}

}  // namespace frontrow
