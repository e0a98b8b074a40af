// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/seats/selection_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "commands/money_words.h"
#include "models/refusal_words.h"
#include "models/time_words.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/card.h"
#include "widgets/hold_timer.h"
#include "widgets/keycap.h"
#include "widgets/marks.h"
#include "widgets/stepper.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kMargin = 20;

QVBoxLayout* addPart(QVBoxLayout* column, QWidget* parent) {
    auto* part = new QVBoxLayout;
    part->setContentsMargins(kMargin, 14, kMargin, 14);
    part->setSpacing(8);
    column->addLayout(part);
    column->addWidget(new Hairline(Qt::Horizontal, parent));
    return part;
}

// As a seat of one's own is marked on the map.
class HeldMark final : public QWidget {
public:
    explicit HeldMark(QWidget* parent) : QWidget(parent) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        paintBox(painter, rect(), 5, theme.colour(Colour::Accent));
        paintIcon(painter, QRectF(2, 2, 12, 12), IconName::Check, theme.colour(Colour::OnAccent));
    }
};

}  // namespace

SelectionPanel::SelectionPanel(const SaleKeys& keys, QWidget* parent) : QWidget(parent), m_keys(keys) {
    setObjectName(QStringLiteral("selectionPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QVBoxLayout* time = addPart(column, this);
    m_timerCaption = new TextLabel(TextRole::Caption, Colour::Text2, {}, this);
    m_timer = new HoldTimer(tr("Your hold ends in"), this);
    m_timer->setObjectName(QStringLiteral("holdTimer"));
    time->addWidget(m_timerCaption);
    time->addWidget(m_timer);
    auto* party = new QHBoxLayout;
    m_party = new Stepper(1, 10, this);
    m_party->setObjectName(QStringLiteral("partySize"));
    m_party->setAccessibleName(tr("Party size"));
    party->addWidget(new TextLabel(TextRole::BodyStrong, Colour::Text, tr("Party size"), this));
    party->addStretch();
    party->addWidget(m_party);
    addPart(column, this)->addLayout(party);

    auto* held = new QVBoxLayout;
    held->setContentsMargins(kMargin, 14, kMargin, 14);
    held->setSpacing(8);
    auto* head = new QHBoxLayout;
    m_count = new TextLabel(TextRole::Body, Colour::Text2, {}, this);
    head->addWidget(new TextLabel(TextRole::BodyStrong, Colour::Text, tr("Held for you"), this));
    head->addStretch();
    head->addWidget(m_count);
    held->addLayout(head);
    m_empty = new TextLabel(TextRole::Body, Colour::Text2, {}, this);
    m_empty->setOverflow(TextLabel::Overflow::Wrap);
    held->addWidget(m_empty);
    m_seats = new QVBoxLayout;
    m_seats->setSpacing(0);
    held->addLayout(m_seats);
    held->addWidget(makeMore());
    column->addLayout(held);

    m_advice = new Card(this);
    m_advice->setObjectName(QStringLiteral("seatAdvice"));
    auto* advice = new QVBoxLayout(m_advice);
    advice->setContentsMargins(14, 12, 14, 12);
    advice->setSpacing(10);
    m_adviceWords = new TextLabel(TextRole::Body, Colour::Text2, {}, m_advice);
    m_adviceWords->setOverflow(TextLabel::Overflow::Wrap);
    advice->addWidget(m_adviceWords);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_take = new ActionButton(ButtonKind::Secondary, {}, m_advice);
    m_take->setObjectName(QStringLiteral("takeAdvice"));
    m_next = new ActionButton(ButtonKind::Ghost, tr("Next"), m_advice);
    m_next->setObjectName(QStringLiteral("nextAdvice"));
    for (ActionButton* button : {m_take, m_next}) button->setFocusPolicy(Qt::TabFocus);
    buttons->addWidget(m_take);
    buttons->addWidget(m_next);
    buttons->addStretch();
    advice->addLayout(buttons);
    auto* adviceRoom = new QVBoxLayout;
    adviceRoom->setContentsMargins(kMargin, 0, kMargin, 14);
    adviceRoom->addWidget(m_advice);
    column->addLayout(adviceRoom);
    column->addStretch();

    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(kMargin, 14, kMargin, 14);
    foot->setSpacing(12);
    auto* total = new QHBoxLayout;
    m_totalWords = new TextLabel(TextRole::Body, Colour::Text2, {}, this);
    m_total = new TextLabel(TextRole::Figure, Colour::Text, {}, this);
    m_total->setObjectName(QStringLiteral("selectionTotal"));
    total->addWidget(m_totalWords);
    total->addStretch();
    total->addWidget(m_total);
    foot->addLayout(total);
    m_continue = new ActionButton(ButtonKind::Primary, {}, this);
    m_continue->setObjectName(QStringLiteral("continueToPayment"));
    m_continue->setButtonSize(ButtonSize::Task);
    foot->addWidget(m_continue);
    auto* back = new QHBoxLayout;
    back->setSpacing(6);
    m_back = new Keycap({}, this);
    back->addWidget(m_back);
    m_escape = new TextLabel(TextRole::Small, Colour::Text2, {}, this);
    back->addWidget(m_escape, 1);
    foot->addLayout(back);
    column->addLayout(foot);
    advise(std::nullopt);
    showKeys();
    connect(&m_keys, &SaleKeys::changed, this, &SelectionPanel::showKeys);
    connect(m_party, &QSpinBox::valueChanged, this, &SelectionPanel::partyChanged);
    connect(m_take, &QAbstractButton::clicked, this, &SelectionPanel::adviceTaken);
    connect(m_next, &QAbstractButton::clicked, this, &SelectionPanel::nextAsked);
    connect(m_continue, &QAbstractButton::clicked, this, &SelectionPanel::continued);
}

// While part of the party has no seat: how many, and the way to seats beside the others.
QWidget* SelectionPanel::makeMore() {
    m_more = new QWidget(this);
    m_more->setObjectName(QStringLiteral("moreSeats"));
    auto* row = new QHBoxLayout(m_more);
    row->setContentsMargins(0, 3, 0, 3);
    row->setSpacing(8);
    m_moreWords = new TextLabel(TextRole::Body, Colour::Text2, {}, m_more);
    auto* find = new ActionButton(ButtonKind::Ghost, tr("Find next to these"), m_more);
    find->setObjectName(QStringLiteral("findBeside"));
    find->setButtonSize(ButtonSize::Small);
    m_find = find;
    find->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_moreWords);
    row->addStretch(1);
    row->addWidget(find);
    connect(find, &QAbstractButton::clicked, this, &SelectionPanel::nextAsked);
    return m_more;
}

int SelectionPanel::party() const { return m_party->value(); }
void SelectionPanel::setParty(int seats) { m_party->setValue(seats); }
void SelectionPanel::stepParty(int by) { m_party->stepBy(by); }

void SelectionPanel::setKeyTakesAdvice(bool takes) {
    m_keyTakesAdvice = takes;
    showKeys();
}

// Of what cannot be done now the key is not shown.
void SelectionPanel::showKeys() {
    m_take->setKeyHint(m_keyTakesAdvice ? m_keys.keys(SaleCommand::TakeSeats) : QKeySequence());
    for (ActionButton* each : {m_next, m_find}) each->setKeyHint(m_keys.keys(SaleCommand::NextSuggestion));
    m_continue->setKeyHint(m_continue->isEnabled() ? m_keys.keys(SaleCommand::Primary) : QKeySequence());
    m_back->setKeys(m_keys.keys(SaleCommand::StepBack));
    const auto name = [this](SaleCommand command) { return m_keys.keys(command).toString(QKeySequence::NativeText); };
    m_party->setToolTip(name(SaleCommand::MorePeople) + QStringLiteral(", ") + name(SaleCommand::FewerPeople));
    const QString best = name(SaleCommand::BestAvailable);
    m_empty->setText(best.isEmpty()
                         ? tr("Click a seat on the map.")
                         : tr("Click a seat on the map, or press %1 for the best seats that are free.").arg(best));
}

std::optional<SeatIndex> SelectionPanel::focusedSeat() const {
    for (const SeatIndex seat : m_shown) {
        const auto* drop = findChild<QWidget*>(QStringLiteral("dropSeat%1").arg(seat.value));
        if (drop != nullptr && drop->hasFocus()) return seat;
    }
    return std::nullopt;
}

void SelectionPanel::proceed() {
    if (m_continue->isEnabled()) m_continue->click();
}

void SelectionPanel::advise(const std::optional<SeatAdvice>& advice) {
    m_advice->setVisible(advice.has_value());
    if (!advice) return;
    m_more->hide();
    m_adviceWords->setLeadText(advice->lead, advice->rest);
    m_take->setVisible(!advice->seats.empty());
    if (advice->swaps)
        m_take->setText(tr("Swap to these"));
    else
        m_take->setText(advice->seats.size() == 1 ? tr("Take it") : tr("Take these"));
}

void SelectionPanel::refresh(const FlowSight& sight) {
    const BuyerView& view = sight.view;
    const auto& facts = view.facts();
    // A spin box is laid out and drawn anew for a limit that it had already.
    if (facts && m_party->maximum() != static_cast<int>(facts->ticketLimit))
        m_party->setMaximum(static_cast<int>(facts->ticketLimit));
    const bool holds = !view.held().empty();
    const SimTime end = holds ? view.holdUntil() : view.sessionUntil();
    const Duration left = end - sight.now;
    // The sale does not say how long the time on the map is: what was left when it was first seen.
    if (m_sessionEnd != view.sessionUntil()) {
        m_sessionEnd = view.sessionUntil();
        m_session = seconds((std::max<std::int64_t>((m_sessionEnd - sight.now).ms, 1) + 999) / 1'000);
    }
    const std::int64_t whole = holds && facts ? facts->hold.ms : m_session.ms;
    m_timerCaption->setText(holds ? tr("Your hold ends in") : tr("Your time on the map ends in"));
    m_timer->setRemaining(std::chrono::milliseconds(std::max<std::int64_t>(0, left.ms)),
                          std::chrono::milliseconds(whole));
    if (m_first || !(m_shown == view.held())) showSeats(sight);
    m_first = false;
    const auto count = static_cast<int>(view.held().size());
    m_count->setText(tr("%1 of %2").arg(count).arg(std::max(count, party())));
    const int missing = party() - count;
    m_more->setVisible(holds && missing > 0 && m_advice->isHidden());
    m_moreWords->setText(tr("%n more seat(s)", nullptr, missing));
    Amount total;
    for (const SeatIndex seat : view.held()) total += view.plan().seatPrice(seat);
    m_totalWords->setText(tr("Total, %n seat(s)", nullptr, count));
    m_total->setText(amountText(total));
    m_escape->setText(holds ? tr("release seats") : tr("leave the sale"));
    m_continue->setEnabled(holds);
    m_continue->setKeyHint(holds ? m_keys.keys(SaleCommand::Primary) : QKeySequence());
    if (!holds)
        m_continue->setText(tr("Continue — take a seat first"));
    else
        m_continue->setText(count < party() ? tr("Continue with %1").arg(count) : tr("Continue to payment"));
}

void SelectionPanel::showSeats(const FlowSight& sight) {
    m_shown = sight.view.held();
    while (QLayoutItem* item = m_seats->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_empty->setVisible(m_shown.empty());
    for (const SeatIndex seat : m_shown) addSeat(sight.view.plan(), seat);
}

void SelectionPanel::addSeat(const VenuePlan& plan, SeatIndex seat) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 3, 0, 3);
    row->setSpacing(8);
    const Section& section = plan.section(plan.seatSection(seat));
    row->addWidget(new HeldMark(line));
    row->addWidget(new TextLabel(TextRole::BodyStrong, Colour::Text, QString::fromStdString(section.name), line));
    const QString place = plan.isStanding(seat) ? tr("standing")
                                                : tr("row %1 · seat %2")
                                                      .arg(QString::fromStdString(plan.row(plan.seatRow(seat)).label),
                                                           QString::fromStdString(plan.seatNumber(seat)));
    auto* words = new TextLabel(TextRole::Body, Colour::Text2, place, line);
    words->setOverflow(TextLabel::Overflow::Elide);
    row->addWidget(words, 1);
    row->addWidget(new TextLabel(TextRole::Body, Colour::Text, amountText(plan.seatPrice(seat)), line));
    auto* drop = new ActionButton(ButtonKind::Ghost, {}, line);
    drop->setObjectName(QStringLiteral("dropSeat%1").arg(seat.value));
    drop->setButtonSize(ButtonSize::Small);
    drop->setIconName(IconName::Close);
    drop->setAccessibleName(tr("Give back %1").arg(seatPlace(plan, seat)));
    drop->setToolTip(drop->accessibleName());
    drop->setFocusPolicy(Qt::TabFocus);
    row->addWidget(drop);
    connect(drop, &QAbstractButton::clicked, this, [this, seat] { emit dropped(seat); });
    m_seats->addWidget(line);
}

}  // namespace frontrow
