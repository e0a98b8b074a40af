// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/countdown/countdown_screen.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTime>
#include <QVBoxLayout>

#include "models/time_words.h"
#include "screens/flow/flow_cards.h"
#include "screens/waiting_room/tiers_left.h"
#include "session/session_clock.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/figure_label.h"
#include "widgets/text_label.h"
#include "widgets/venue_preview.h"

namespace frontrow {

namespace {

constexpr int kPricesWidth = 236;
// Shorter than this the tenth is what one looks at.
constexpr Duration kWholeTenthFrom = seconds(10);

}  // namespace

CountdownScreen::CountdownScreen(const SaleKeys& keys, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("countdownScreen"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kFlowMargin, 40, kFlowMargin, 28);
    page->setSpacing(24);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addWidget(makeLeft(), 1);
    columns->addWidget(makeRight());
    page->addLayout(columns, 1);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(16);
    m_notice = new Banner(Tone::Warn, this);
    m_notice->setObjectName(QStringLiteral("clickNotice"));
    m_notice->hide();
    m_leave = new ActionButton(ButtonKind::Secondary, tr("Leave"), this);
    m_leave->setObjectName(QStringLiteral("leaveCountdown"));
    m_leave->setButtonSize(ButtonSize::Task);
    keys.hint(SaleCommand::StepBack, m_leave);
    m_button = new ActionButton(ButtonKind::Secondary, {}, this);
    m_button->setObjectName(QStringLiteral("enterWaitingRoom"));
    m_button->setButtonSize(ButtonSize::Task);
    keys.hint(SaleCommand::Primary, m_button);
    m_button->setFixedWidth(kFlowSideColumn);
    foot->addWidget(m_notice, 1);
    foot->addStretch();
    foot->addWidget(m_leave);
    foot->addWidget(m_button);
    page->addLayout(foot);
    connect(m_button, &QAbstractButton::clicked, this, &CountdownScreen::clicked);
    connect(m_leave, &QAbstractButton::clicked, this, &CountdownScreen::leaveAsked);
}

QWidget* CountdownScreen::makeLeft() {
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_caption = new TextLabel(TextRole::Heading, Colour::Text2, {}, left);
    m_figure = new FigureLabel(TextRole::Countdown, Colour::Text, left);
    m_figure->setObjectName(QStringLiteral("countdown"));
    m_hint = new TextLabel(TextRole::Body, Colour::Text2, {}, left);
    m_hint->setOverflow(TextLabel::Overflow::Wrap);
    m_clockWarning = new Banner(Tone::Warn, left);
    m_clockWarning->setObjectName(QStringLiteral("clockWarning"));
    m_clockWarning->hide();
    m_codeRow = new QWidget(left);
    auto* codeRow = new QHBoxLayout(m_codeRow);
    codeRow->setContentsMargins(0, 8, 0, 0);
    codeRow->setSpacing(12);
    m_code = new QLineEdit(m_codeRow);
    m_code->setObjectName(QStringLiteral("presaleCode"));
    m_code->setAccessibleName(tr("Presale code"));
    m_code->setPlaceholderText(tr("Presale code"));
    m_code->setMaxLength(8);
    m_code->setFixedWidth(180);
    m_codeHint = new TextLabel(TextRole::Body, Colour::Text2, {}, m_codeRow);
    codeRow->addWidget(m_code);
    codeRow->addWidget(m_codeHint, 1);
    column->addWidget(m_caption);
    column->addWidget(m_figure);
    column->addWidget(m_hint);
    column->addWidget(m_codeRow);
    column->addSpacing(8);
    column->addWidget(makeHouse(left), 1);
    column->addWidget(m_clockWarning);
    return left;
}

// What there will be: the house in the colours of its tiers, and what they cost.
QWidget* CountdownScreen::makeHouse(QWidget* parent) {
    auto* house = new Card(parent);
    house->setObjectName(QStringLiteral("houseCard"));
    house->setAccessibleName(tr("The house"));
    auto* row = new QHBoxLayout(house);
    row->setContentsMargins(16, 16, 20, 16);
    row->setSpacing(24);
    m_plan = new VenuePreview(house);
    row->addWidget(m_plan, 1);
    auto* prices = new QVBoxLayout;
    prices->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextRole::BodyStrong, Colour::Text, tr("Price"), house));
    head->addStretch();
    head->addWidget(new TextLabel(TextRole::Small, Colour::Text2, tr("seats"), house));
    prices->addLayout(head);
    m_tiers = new TiersLeft(house, TiersLeft::Beside::Price);
    m_tiers->setFixedWidth(kPricesWidth);
    prices->addWidget(m_tiers);
    prices->addStretch();
    row->addLayout(prices);
    return house;
}

QWidget* CountdownScreen::makeRight() {
    auto* right = new QWidget(this);
    right->setFixedWidth(kFlowSideColumn);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    const TitledCard clock = makeTitledCard("clockCard", tr("Server clock"), right);
    m_clockError = clock.caption;
    m_serverClock = new FigureLabel(TextRole::Headline, Colour::Text, clock.card);
    m_serverClock->setObjectName(QStringLiteral("serverClock"));
    m_ownClock = new TextLabel(TextRole::Small, Colour::Text2, {}, clock.card);
    m_ownClock->setCounts(true);
    m_clockError->setCounts(true);
    m_clockError->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    clock.column->addWidget(m_serverClock);
    clock.column->addWidget(m_ownClock);
    const TitledCard what = makeTitledCard("rehearsedCard", tr("You rehearse"), right);
    m_what = new TextLabel(TextRole::Body, Colour::Text2, {}, what.card);
    m_what->setOverflow(TextLabel::Overflow::Wrap);
    what.column->addWidget(m_what);
    const TitledCard rules = makeTitledCard("rulesCard", tr("Rules of this sale"), right);
    m_rules = new TextLabel(TextRole::Body, Colour::Text2, {}, rules.card);
    m_rules->setOverflow(TextLabel::Overflow::Wrap);
    rules.column->addWidget(m_rules);
    column->addWidget(clock.card);
    column->addWidget(what.card);
    column->addWidget(rules.card);
    column->addStretch();
    return right;
}

QString CountdownScreen::presaleCode() const { return m_code->text().trimmed(); }

void CountdownScreen::click() {
    if (m_button->isEnabled()) m_button->click();
}

void CountdownScreen::showNotice(const QString& lead, const QString& rest) {
    m_notice->setVisible(!lead.isEmpty());
    m_notice->setText(lead, rest);
}

void CountdownScreen::refresh(const FlowSight& sight) {
    const bool measured = sight.clockError.has_value();
    m_isOpen = sight.view.saleOpened() || (measured && sight.now >= sight.opening);
    const Duration left = sight.opening.at - sight.now;
    m_caption->setText(m_isOpen ? tr("The sale is open for") : tr("The sale opens in"));
    m_figure->setText(!measured ? QStringLiteral("--:--:--.-")
                                : tenthsText(m_isOpen ? sight.now - sight.opening : left));
    m_figure->setSmallTail(measured && (m_isOpen || left >= kWholeTenthFrom) ? 2 : 0);
    if (measured) m_serverClock->setText(clockTenthsText(sight.now, sight.opening));
    // All else does not change by the tenth.
    const std::int64_t second = sight.now.ms / 1'000;
    const Slow slow{second, measured, m_isOpen, sight.view.facts().has_value(), &sight.view.plan()};
    if (slow == m_slow) return;
    m_slow = slow;
    m_figure->setAccessibleName(m_caption->text() + QLatin1Char(' ') + m_figure->text());
    m_codeRow->setVisible(!sight.title.presaleCode.isEmpty());
    m_codeHint->setText(tr("Your code is %1. Type it before the opening.").arg(sight.title.presaleCode));
    m_plan->setPlan(sight.view.sharedPlan());
    m_tiers->show(sight.view);
    refreshButton(sight);
    refreshClock(sight);
    refreshRules(sight);
}

void CountdownScreen::refreshButton(const FlowSight& sight) {
    const auto& facts = sight.view.facts();
    const bool firstCome = !facts || facts->queue == QueuePolicy::FirstCome;
    m_button->setEnabled(facts.has_value());
    m_button->setText(!facts ? tr("Connecting") : tr("Enter the waiting room"));
    m_button->setKind(m_isOpen || !firstCome ? ButtonKind::Primary : ButtonKind::Secondary);
    if (m_isOpen)
        m_hint->setText(tr("You are late, and that is no error: the waiting room takes you in."));
    else if (firstCome)
        m_hint->setText(tr("The click counts, not the colour of the button: click at 00:00:00.0."));
    else
        m_hint->setText(tr("Whoever is in the waiting room at the opening takes part. Enter before it."));
}

void CountdownScreen::refreshClock(const FlowSight& sight) {
    const bool measured = sight.clockError.has_value();
    if (!measured) m_serverClock->setText(QStringLiteral("--:--:--.-"));
    m_clockError->setText(
        measured ? tr("±%1 ms · %n probe(s)", nullptr, static_cast<int>(sight.clockProbes)).arg(sight.clockError->ms)
                 : tr("measuring"));
    m_ownClock->setText(tr("This computer shows %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))));
    const bool unsure = measured && sight.clockError->ms > SessionClock::kWorthyErrorMs;
    // It is a worry only while the click can come too early.
    m_clockWarning->setVisible(unsure && !m_isOpen);
    if (unsure) {
        m_clockWarning->setText(tr("The server's clock is known to ±%1 ms only.").arg(sight.clockError->ms),
                                tr("Click a little after the opening rather than before it."));
    }
}

void CountdownScreen::refreshRules(const FlowSight& sight) {
    const QLocale locale;
    QStringList what{sight.title.event, sight.title.venue};
    what << tr("%L1 seats · %L2 rivals").arg(sight.view.plan().seatCount()).arg(sight.title.rivals);
    if (sight.title.people > 1) what << tr("%n people", nullptr, static_cast<int>(sight.title.people));
    what << (sight.title.seed.isEmpty() ? tr("Seed hidden until the end")
                                        : tr("Party of %1 · seed %2").arg(sight.title.party).arg(sight.title.seed));
    m_what->setText(what.join(QLatin1Char('\n')));
    const auto& facts = sight.view.facts();
    if (!facts) return;
    QStringList rules;
    rules << tr("At most %n ticket(s) for each person", nullptr, static_cast<int>(facts->ticketLimit));
    rules << tr("Seats are held for %1").arg(countdownText(facts->hold));
    rules << tr("Time to pay: %1").arg(countdownText(facts->paymentLimit));
    if (facts->gate != LettersGate::Off)
        rules << tr("%n letter(s) to type", nullptr, static_cast<int>(facts->lettersLength));
    if (facts->queue == QueuePolicy::RandomDraw) rules << tr("Turns are drawn: no place is shown");
    if (facts->queue == QueuePolicy::ShuffledPreQueue) rules << tr("Everybody there at the opening is shuffled once");
    m_rules->setText(rules.join(QLatin1Char('\n')));
}

void CountdownScreen::resizeEvent(QResizeEvent* event) {
    adaptFlowMargins(*this);
    QWidget::resizeEvent(event);
}

}  // namespace frontrow
