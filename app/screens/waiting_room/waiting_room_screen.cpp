// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/waiting_room/waiting_room_screen.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "models/time_words.h"
#include "screens/flow/flow_cards.h"
#include "screens/waiting_room/crowd_strip.h"
#include "screens/waiting_room/tiers_left.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"
#include "widgets/bar_meter.h"
#include "widgets/card.h"
#include "widgets/sparkline.h"
#include "widgets/switch.h"
#include "widgets/text_label.h"
#include "widgets/venue_preview.h"

namespace frontrow {

namespace {

constexpr int kLeastMap = 120;
constexpr int kMapGap = 12;

// A figure with its words under it.
struct Figure {
    TextLabel* value;
    TextLabel* words;
};
Figure addFigure(QHBoxLayout* row, QWidget* parent, const char* name) {
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    Figure figure{new TextLabel(TextRole::Headline, Colour::Text, {}, parent),
                  new TextLabel(TextRole::Body, Colour::Text2, {}, parent)};
    figure.value->setObjectName(QLatin1String(name));
    figure.value->setCounts(true);
    figure.words->setCounts(true);
    column->addWidget(figure.value);
    column->addWidget(figure.words);
    row->addLayout(column);
    return figure;
}

// Spans that a person can grasp: seconds up to two minutes, then minutes.
QString spanText(std::int64_t seconds) {
    if (seconds < 120) return WaitingRoomScreen::tr("%1 s").arg(seconds);
    return WaitingRoomScreen::tr("%1 min").arg((seconds + 59) / 60);
}

}  // namespace

WaitingRoomScreen::WaitingRoomScreen(const SaleKeys& keys, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("waitingRoomScreen"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kFlowMargin, 36, kFlowMargin, 28);
    page->setSpacing(20);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(56);
    columns->addWidget(makeLeft(), 1);
    columns->addWidget(makeRight());
    page->addLayout(columns, 1);
    page->addWidget(makeFoot());
    keys.hint(SaleCommand::WaitingMap, m_mapToggle);
    keys.hint(SaleCommand::Primary, m_continue);
}

QWidget* WaitingRoomScreen::makeLeft() {
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_caption = new TextLabel(TextRole::Heading, Colour::Text2, {}, left);
    m_place = new PlaceFigure(left);
    column->addWidget(m_caption);
    column->addWidget(m_place);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(48);
    const Figure ahead = addFigure(figures, left, "peopleAhead");
    const Figure behind = addFigure(figures, left, "peopleBehind");
    const Figure eta = addFigure(figures, left, "turnEstimate");
    figures->addStretch();
    m_ahead = ahead.value;
    m_aheadWords = ahead.words;
    m_behind = behind.value;
    m_behindWords = behind.words;
    m_eta = eta.value;
    m_etaWords = eta.words;
    column->addLayout(figures);
    column->addStretch(2);
    auto* stripHead = new QHBoxLayout;
    stripHead->addWidget(new TextLabel(TextRole::Body, Colour::AccentText, tr("ahead of you"), left));
    stripHead->addStretch();
    stripHead->addWidget(
        new TextLabel(TextRole::Body, Colour::Text2, tr("everyone in line, by the moment they arrived"), left));
    column->addLayout(stripHead);
    column->addSpacing(8);
    m_strip = new CrowdStrip(left);
    column->addWidget(m_strip);
    column->addStretch(2);
    auto* progressHead = new QHBoxLayout;
    m_progressWords = new TextLabel(TextRole::BodyStrong, Colour::Text, {}, left);
    m_progressWords->setCounts(true);
    m_startWords = new TextLabel(TextRole::Body, Colour::Text2, {}, left);
    progressHead->addWidget(m_progressWords);
    progressHead->addStretch();
    progressHead->addWidget(m_startWords);
    column->addLayout(progressHead);
    column->addSpacing(8);
    m_progress = new BarMeter(12, left);
    m_progress->setObjectName(QStringLiteral("waitProgress"));
    column->addWidget(m_progress);
    column->addStretch(1);
    return left;
}

QWidget* WaitingRoomScreen::makeRight() {
    auto* right = new QWidget(this);
    right->setFixedWidth(kFlowSideColumn);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    const TitledCard rate = makeTitledCard("rateCard", tr("Admitted per second"), right);
    rate.caption->setText(tr("last 60 s"));
    auto* rateRow = new QHBoxLayout;
    m_rate = new TextLabel(TextRole::Figure, Colour::Text, {}, rate.card);
    m_rate->setObjectName(QStringLiteral("admissionRate"));
    m_rate->setCounts(true);
    m_trend = new TextLabel(TextRole::BodyStrong, Colour::Ok, {}, rate.card);
    m_trend->setCounts(true);
    m_trend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    rateRow->addWidget(m_rate, 0, Qt::AlignBottom);
    rateRow->addWidget(new TextLabel(TextRole::Body, Colour::Text2, tr("people / s"), rate.card), 0, Qt::AlignBottom);
    rateRow->addStretch();
    rateRow->addWidget(m_trend);
    m_curve = new Sparkline(tr("Admitted per second over the last minute"), rate.card);
    m_curve->setLastDot(true);
    m_curve->setFromZero(true);
    m_curve->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_curve->setMaximumHeight(56);
    rate.column->addLayout(rateRow);
    rate.column->addWidget(m_curve);
    const TitledCard left = makeTitledCard("seatsLeftCard", tr("Left while you wait"), right);
    m_tiers = new TiersLeft(left.card);
    left.column->addWidget(m_tiers);
    m_map = new VenuePreview(left.card);
    m_map->setObjectName(QStringLiteral("waitingMap"));
    m_map->hide();
    left.column->addWidget(m_map);
    m_mapToggle = new ActionButton(ButtonKind::Ghost, tr("Map"), left.card);
    m_mapToggle->setObjectName(QStringLiteral("toggleWaitingMap"));
    m_mapToggle->setButtonSize(ButtonSize::Small);
    m_mapToggle->setFocusPolicy(Qt::TabFocus);
    qobject_cast<QHBoxLayout*>(left.column->itemAt(0)->layout())->addWidget(m_mapToggle);
    connect(m_mapToggle, &QAbstractButton::clicked, this, &WaitingRoomScreen::toggleMap);
    const TitledCard turn = makeTitledCard("turnCard", tr("When it is your turn"), right);
    m_chime = new Switch(tr("Play a chime"), Switch::Side::Right, turn.card);
    m_chime->setObjectName(QStringLiteral("chimeSwitch"));
    m_front = new Switch(tr("Bring this window to the front"), Switch::Side::Right, turn.card);
    m_front->setObjectName(QStringLiteral("frontSwitch"));
    m_chime->setCheckable(true);
    m_front->setCheckable(true);
    turn.column->addWidget(m_chime);
    turn.column->addWidget(m_front);
    connect(m_chime, &QAbstractButton::toggled, this, &WaitingRoomScreen::wishesChanged);
    connect(m_front, &QAbstractButton::toggled, this, &WaitingRoomScreen::wishesChanged);
    column->addWidget(rate.card);
    column->addWidget(left.card);
    column->addWidget(turn.card);
    column->addStretch();
    return right;
}

QWidget* WaitingRoomScreen::makeFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_warning = new Banner(Tone::Warn, foot);
    m_warning->setObjectName(QStringLiteral("waitingNotice"));
    m_leave = new ActionButton(ButtonKind::Danger, tr("Leave queue…"), foot);
    m_leave->setObjectName(QStringLiteral("leaveQueue"));
    m_leave->setButtonSize(ButtonSize::Task);
    m_continue = new ActionButton(ButtonKind::Primary, {}, foot);
    m_continue->setObjectName(QStringLiteral("continueToMap"));
    m_continue->setButtonSize(ButtonSize::Task);
    m_continue->setFixedWidth(kFlowSideColumn);
    row->addWidget(m_warning, 1);
    row->addWidget(m_leave);
    row->addWidget(m_continue);
    connect(m_leave, &QAbstractButton::clicked, this, &WaitingRoomScreen::leaveAsked);
    connect(m_continue, &QAbstractButton::clicked, this, &WaitingRoomScreen::continued);
    return foot;
}

void WaitingRoomScreen::restart() {
    m_firstPlace.reset();
    m_noticed = false;
}

void WaitingRoomScreen::proceed() {
    if (m_continue->isEnabled()) m_continue->click();
}

void WaitingRoomScreen::toggleMap() {
    const bool map = m_map->isHidden();
    // Nothing below it moves.
    m_map->setFixedHeight(std::max(m_tiers->sizeHint().height() - kMapGap, kLeastMap));
    m_map->setVisible(map);
    m_tiers->setVisible(!map);
    m_mapToggle->setText(map ? tr("By tier") : tr("Map"));
    m_mapToggle->updateGeometry();
    m_mapShownAt = {};
}

// Once a second is often enough for colours.
void WaitingRoomScreen::showMap(const FlowSight& sight) {
    if (m_map->isHidden() || sight.now - m_mapShownAt < seconds(1)) return;
    m_mapShownAt = sight.now;
    const VenuePlan& plan = sight.view.plan();
    std::vector<Scarcity> sections;
    for (std::uint32_t i = 0; i < plan.sections().size(); ++i)
        sections.push_back(scarcityOf(sight.view.freeInSection(SectionIndex{i}), plan.sections()[i].seatCount));
    m_map->setPlan(sight.view.sharedPlan());
    m_map->setScarcity(std::move(sections));
}

bool WaitingRoomScreen::wantsChime() const { return m_chime->isChecked(); }
bool WaitingRoomScreen::wantsWindowToFront() const { return m_front->isChecked(); }

void WaitingRoomScreen::setWishes(bool chime, bool windowToFront) {
    m_chime->setChecked(chime);
    m_front->setChecked(windowToFront);
}

void WaitingRoomScreen::showNotice(const QString& lead, const QString& rest) {
    m_noticed = !lead.isEmpty();
    if (m_noticed) m_warning->setText(lead, rest);
}

void WaitingRoomScreen::refresh(const FlowSight& sight) {
    const bool turn = sight.view.stage() == BuyerStage::Admitted;
    const auto place = sight.view.place();
    // One's turn shows at once. All else, the place and what follows from it, is of one moment.
    if (!sight.all && turn == m_continue->isEnabled()) return;
    if (turn)
        showTurn(sight);
    else if (place && *place > 0)
        showPlace(sight, *place);
    else
        showNoPlace(sight);
    m_continue->setEnabled(turn);
    m_continue->setIconName(turn ? std::nullopt : std::optional(IconName::Lock));
    m_continue->setText(turn ? tr("Continue") : tr("Continue — at your turn"));
    m_strip->show(sight.queue, sight.opening);
    m_tiers->show(sight.view);
    showMap(sight);
    showRate(sight.queue);
    if (!m_noticed) showLoss(sight);
}

void WaitingRoomScreen::showPlace(const FlowSight& sight, std::uint32_t place) {
    if (!m_firstPlace) m_firstPlace = place;
    const QLocale locale;
    m_caption->setText(tr("Your place in the queue"));
    m_place->showPlace(place);
    m_ahead->setText(locale.toString(place - 1));
    m_aheadWords->setText(tr("ahead of you"));
    const std::uint64_t last = sight.queue.admittedInLastSecond();
    m_place->setAside(last == 0 ? QString() : tr("%L1 in the last second").arg(last));
    const std::uint32_t waiting = sight.view.waiting();
    m_behind->setText(locale.toString(waiting > place ? waiting - place : 0));
    m_behindWords->setText(tr("behind you"));
    const auto estimate = sight.queue.estimate(place);
    m_eta->setText(estimate ? tr("about %1").arg(spanText(estimate->expectedSeconds)) : tr("unknown"));
    const QString earliest = estimate ? spanText(estimate->earliestSeconds) : QString();
    const QString latest = estimate ? spanText(estimate->latestSeconds) : QString();
    if (!estimate)
        m_etaWords->setText(tr("until your turn: nobody is admitted now"));
    else
        m_etaWords->setText(earliest == latest ? tr("until your turn")
                                               : tr("until your turn (%1–%2)").arg(earliest, latest));
    const std::uint32_t done = *m_firstPlace > place ? *m_firstPlace - place : 0;
    const auto percent = static_cast<int>(std::uint64_t{done} * 100 / std::max(1U, *m_firstPlace));
    m_progress->setShare(static_cast<qreal>(done) / static_cast<qreal>(std::max(1U, *m_firstPlace)));
    m_progressWords->setText(tr("%1 % of your wait is over").arg(percent));
    m_startWords->setText(tr("started at %L1").arg(*m_firstPlace));
}

// Before the opening nobody has a place, and under a draw nobody ever has.
void WaitingRoomScreen::showNoPlace(const FlowSight& sight) {
    const QLocale locale;
    const bool open = sight.view.saleOpened();
    m_caption->setText(open ? tr("People waiting") : tr("You are in. The sale opens in"));
    m_place->showWords(open ? locale.toString(sight.view.waiting()) : countdownText(sight.opening.at - sight.now));
    m_place->setAside({});
    const auto rate = sight.queue.rateTenths();
    m_ahead->setText(locale.toString(sight.view.waiting()));
    m_aheadWords->setText(tr("waiting with you"));
    const bool known = open && rate && *rate > 0 && sight.view.waiting() > 0;
    const double chance =
        known ? std::min(100.0, static_cast<double>(*rate) * 10.0 / static_cast<double>(sight.view.waiting())) : 0;
    m_behind->setText(known ? tr("%1 %").arg(locale.toString(chance, 'f', chance < 1 ? 2 : 1)) : tr("unknown"));
    m_behindWords->setText(tr("chance to be drawn each second"));
    m_eta->setText({});
    m_etaWords->setText({});
    m_progress->setShare(0);
    m_progressWords->setText({});
    m_startWords->setText({});
}

void WaitingRoomScreen::showTurn(const FlowSight& sight) {
    m_caption->setText(tr("The waiting is over"));
    m_place->showWords(tr("Your turn"));
    m_place->setAside({});
    m_ahead->setText(countdownText(sight.view.passUntil() - sight.now));
    m_aheadWords->setText(tr("left to continue"));
    m_behind->setText(QLocale().toString(sight.view.waiting()));
    m_behindWords->setText(tr("behind you"));
    m_eta->setText({});
    m_etaWords->setText({});
    m_progress->setShare(1);
    m_progressWords->setText(tr("Continue with Enter"));
    m_startWords->setText(m_firstPlace ? tr("started at %L1").arg(*m_firstPlace) : QString());
}

void WaitingRoomScreen::showRate(const QueueHistory& queue) {
    const auto rate = queue.rateTenths();
    m_rate->setText(!rate ? QStringLiteral("–")
                          : QLocale().toString(static_cast<double>(*rate) / 10.0, 'f', *rate < 100 ? 1 : 0));
    const auto trend = queue.trendPercent();
    const bool shown = trend && *trend != 0;
    if (shown) m_trend->setColour(*trend > 0 ? Colour::Ok : Colour::Warn);
    m_trend->setText(!shown       ? QString()
                     : *trend > 0 ? QStringLiteral("▲ %1 %").arg(*trend)
                                  : QStringLiteral("▼ %1 %").arg(-*trend));
    const auto curve = queue.curve();
    m_curve->setValues(std::vector<qreal>(curve.begin(), curve.end()));
}

// What leaving would give up, and what it would not.
void WaitingRoomScreen::showLoss(const FlowSight& sight) {
    if (sight.view.stage() == BuyerStage::Admitted) {
        m_warning->setText(tr("The pass lapses at %1.").arg(clockText(sight.view.passUntil(), sight.opening)),
                           tr("Unused, it sends you to the end of the queue."));
        return;
    }
    const auto place = sight.view.place();
    m_warning->setText(place && *place > 0 ? tr("Leaving gives up place %L1.").arg(*place)
                                           : tr("Leaving gives up your part in this sale."),
                       tr("Losing the connection for a moment does not: the place is kept."));
}

void WaitingRoomScreen::resizeEvent(QResizeEvent* event) {
    adaptFlowMargins(*this);
    QWidget::resizeEvent(event);
}

}  // namespace frontrow
