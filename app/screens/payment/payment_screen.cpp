// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/payment/payment_screen.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QStyleOptionButton>
#include <QVBoxLayout>
#include <utility>

#include "commands/money_words.h"
#include "screens/flow/flow_cards.h"
#include "screens/payment/card_form.h"
#include "screens/payment/failure_card.h"
#include "screens/payment/order_summary.h"
#include "theme/icons.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/icon_tile.h"
#include "widgets/keycap.h"
#include "widgets/progress_button.h"
#include "widgets/tag.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kSummaryWidth = 400;

// The ring of a radio button: that the card is one of several to choose from.
class ChoiceMark final : public QWidget {
public:
    explicit ChoiceMark(ChoiceCard* of) : QWidget(of), m_of(of) {
        setFixedSize(18, 18);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        connect(of, &QAbstractButton::toggled, this, [this] { update(); });
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QStyleOptionButton option;
        option.initFrom(this);
        option.state.setFlag(QStyle::State_On, m_of->isChecked());
        option.state.setFlag(QStyle::State_MouseOver, false);
        style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    }

private:
    ChoiceCard* m_of;
};

constexpr std::array kMethodCommands{std::pair{PaymentMethod::Wallet, SaleCommand::PayByWallet},
                                     std::pair{PaymentMethod::Card, SaleCommand::PayByCard},
                                     std::pair{PaymentMethod::Transfer, SaleCommand::PayByTransfer}};

}  // namespace

PaymentScreen::PaymentScreen(const SaleKeys& keys, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("paymentScreen"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kFlowMargin, 28, kFlowMargin, 24);
    page->setSpacing(16);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    m_heading = new TextLabel(TextRole::Title, Colour::Text, {}, this);
    m_banner = new Banner(Tone::Danger, this);
    m_banner->setObjectName(QStringLiteral("paymentBanner"));
    m_banner->hide();
    m_failure = new FailureCard(this);
    m_failure->hide();
    left->addWidget(m_failure);
    left->addWidget(m_heading);
    makeMethods(left);
    left->addStretch();
    // Below, so that nothing moves away under the pointer.
    left->addWidget(m_banner);
    m_summary = new OrderSummary(this);
    m_summary->setFixedWidth(kSummaryWidth);
    columns->addLayout(left, 1);
    columns->addWidget(m_summary);
    page->addLayout(columns, 1);
    makeFoot(page);
    keys.hint(SaleCommand::StepBack, m_back);
    keys.hint(SaleCommand::Primary, m_pay);
    for (const auto& [method, command] : kMethodCommands) {
        keys.follow(command, m_methods[method].key,
                    [cap = m_methods[method].key](const QKeySequence& now) { cap->setKeys(now); });
    }
    setProperty("ownFocus", true);
    restart();
}

void PaymentScreen::makeMethods(QVBoxLayout* column) {
    addMethod(column, PaymentMethod::Wallet, IconName::Wallet, tr("Wallet"));
    ChoiceCard* card = addMethod(column, PaymentMethod::Card, IconName::Card, tr("Card"));
    m_form = new CardFormView(card);
    card->layout()->addWidget(m_form);
    m_otherCard = new ActionButton(ButtonKind::Ghost, tr("Use a different card"), card);
    m_otherCard->setObjectName(QStringLiteral("otherCard"));
    m_otherCard->setButtonSize(ButtonSize::Small);
    card->layout()->addWidget(m_otherCard);
    card->layout()->setAlignment(m_otherCard, Qt::AlignLeft);
    addMethod(column, PaymentMethod::Transfer, IconName::Bank, tr("Bank transfer"));
    auto* rules = new Card(this);
    auto* row = new QHBoxLayout(rules);
    row->setContentsMargins(18, 12, 18, 12);
    m_agree = new QCheckBox(tr("I agree to the cancellation rules"), rules);
    m_agree->setObjectName(QStringLiteral("agreeToRules"));
    m_rules = new TextLabel(TextRole::Body, Colour::Text2, {}, rules);
    m_rules->setOverflow(TextLabel::Overflow::Wrap);
    connect(m_agree, &QCheckBox::toggled, this, [this](bool agreed) {
        if (agreed && std::exchange(m_asksToAgree, false)) m_banner->hide();
    });
    row->setSpacing(16);
    row->addWidget(m_agree);
    row->addWidget(m_rules, 1);
    column->addWidget(rules);
    connect(m_form, &CardFormView::submitted, this, &PaymentScreen::pay);
    connect(m_otherCard, &QAbstractButton::clicked, this, &PaymentScreen::takeOtherCard);
}

ChoiceCard* PaymentScreen::addMethod(QVBoxLayout* column, PaymentMethod method, IconName icon, const QString& name) {
    auto* card = new ChoiceCard(name, this);
    card->setObjectName(QStringLiteral("method%1").arg(static_cast<int>(method) + 1));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 12, 18, 12);
    inside->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new ChoiceMark(card));
    row->addWidget(new IconTile(icon, card));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    Method made;
    made.card = card;
    made.name = new TextLabel(TextRole::BodyStrong, Colour::Text, name, card);
    made.words = new TextLabel(TextRole::Small, Colour::Text2, {}, card);
    made.words->setOverflow(TextLabel::Overflow::Elide);
    words->addWidget(made.name);
    words->addWidget(made.words);
    row->addLayout(words, 1);
    made.suggestion = new Tag(Tone::Ok, tr("suggested"), card);
    made.suggestion->hide();
    row->addWidget(made.suggestion);
    auto* figures = new QVBoxLayout;
    figures->setSpacing(0);
    made.amount = new TextLabel(TextRole::Heading, Colour::Text, {}, card);
    made.tag = new TextLabel(TextRole::Small, Colour::Text2, {}, card);
    for (TextLabel* label : {made.amount, made.tag}) figures->addWidget(label, 0, Qt::AlignRight);
    row->addLayout(figures);
    made.key = new Keycap({}, card);
    row->addWidget(made.key);
    inside->addLayout(row);
    column->addWidget(card);
    m_methods[method] = made;
    connect(card, &QAbstractButton::clicked, this, [this, method] { choose(method); });
    return card;
}

void PaymentScreen::makeFoot(QVBoxLayout* page) {
    auto* foot = new QHBoxLayout;
    foot->setSpacing(16);
    m_back = new ActionButton(ButtonKind::Secondary, tr("Back to seats"), this);
    m_back->setObjectName(QStringLiteral("backToSeats"));
    m_back->setButtonSize(ButtonSize::Task);
    m_release = new ActionButton(ButtonKind::Ghost, tr("Release seats…"), this);
    m_release->setObjectName(QStringLiteral("releaseOrder"));
    m_release->setButtonSize(ButtonSize::Task);
    m_note = new TextLabel(TextRole::Small, Colour::Text2, {}, this);
    m_note->setOverflow(TextLabel::Overflow::Wrap);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* pay = new QWidget(this);
    pay->setFixedWidth(kSummaryWidth);
    m_payStack = new QStackedLayout(pay);
    m_payStack->setContentsMargins(0, 0, 0, 0);
    m_pay = new ActionButton(ButtonKind::Primary, {}, pay);
    m_pay->setObjectName(QStringLiteral("pay"));
    m_pay->setButtonSize(ButtonSize::Pay);
    m_progress = new ProgressButton(pay);
    m_progress->setObjectName(QStringLiteral("payProgress"));
    m_payStack->addWidget(m_pay);
    m_payStack->addWidget(m_progress);
    foot->addWidget(m_back);
    foot->addWidget(m_release);
    foot->addWidget(m_note, 1);
    foot->addWidget(pay);
    page->addLayout(foot);
    connect(m_pay, &QAbstractButton::clicked, this, &PaymentScreen::pay);
    connect(m_back, &QAbstractButton::clicked, this, &PaymentScreen::backAsked);
    connect(m_release, &QAbstractButton::clicked, this, &PaymentScreen::releaseAsked);
}

void PaymentScreen::restart() {
    m_banner->hide();
    m_failure->hide();
    m_release->hide();
    m_refused.clear();
    m_cardRefused = {};
    m_cardOff = {};
    m_cardFault.clear();
    m_awaits = false;
    m_heading->setText(tr("How would you like to pay?"));
    for (auto& [method, made] : m_methods) made.suggestion->hide();
    m_agree->setChecked(false);
    m_form->setCard(0);
    m_note->setText({});
    choose(PaymentMethod::Wallet);
    setPaying(false);
}

void PaymentScreen::choose(PaymentMethod method) {
    const auto made = m_methods.find(method);
    if (m_paying || made == m_methods.end() || !made->second.card->isEnabled()) return;
    m_method = method;
    made->second.card->setChecked(true);
    m_form->setVisible(method == PaymentMethod::Card);
    m_otherCard->setVisible(method == PaymentMethod::Card && m_refused[PaymentMethod::Card] > 0);
    if (method == PaymentMethod::Card) m_form->focusFirst();
    showPayLabel();
}

void PaymentScreen::pay() {
    if (m_paying || m_awaits || !m_method) return;
    if (!m_agree->isChecked()) {
        showRefusal(tr("Agree to the cancellation rules first. Nothing was sent."));
        m_asksToAgree = true;
        m_agree->setFocus();
        return;
    }
    std::uint32_t card = 0;
    bool typedWrong = false;
    if (*m_method == PaymentMethod::Card) {
        const CardDetails typed = m_form->typed();
        const auto malformed = malformedField(typed);
        m_form->mark(malformed);
        if (malformed) return;
        card = static_cast<std::uint32_t>(m_form->card()) + 1;
        typedWrong = !isSameCard(typed, practiceCard(m_form->card()));
    }
    if (const int fields = m_form->takeCorrections(); fields > 0) emit formCorrected(fields);
    m_note->setText({});
    m_banner->hide();
    m_failure->hide();
    m_progress->start(tr("Paying %1").arg(amountText(m_total)));
    setPaying(true);
    emit payAsked(*m_method, card, typedWrong);
}

void PaymentScreen::setPaying(bool paying) {
    // What is disabled hands the focus on, to anything.
    if (paying) setFocus();
    m_paying = paying;
    m_payStack->setCurrentIndex(paying ? 1 : 0);
    m_back->setEnabled(!paying && !m_awaits);
    m_agree->setEnabled(!paying);
    m_form->setLocked(paying);
    for (auto& [method, made] : m_methods) {
        const bool off = method == PaymentMethod::Card && everyCardIsOff();
        made.card->setEnabled(!paying && !m_awaits && !off);
    }
}

void PaymentScreen::showProgress(int step, int steps, const QString& words) {
    m_progress->setStep(step, steps);
    m_note->setText(words);
}

void PaymentScreen::refresh(const FlowSight& sight) {
    m_summary->refresh(sight);
    m_rules->setText(sight.title.cancelRule);
    m_agree->setAccessibleDescription(sight.title.cancelRule);
    showMethods(sight);
    showPayLabel();
}

void PaymentScreen::showMethods(const FlowSight& sight) {
    const auto order = sight.view.order();
    const auto& facts = sight.view.facts();
    if (!order || !facts) return;
    m_total = order->total;
    m_wallet = sight.view.wallet();
    const bool affordable = sight.view.wallet() >= order->total;
    for (auto& [method, made] : m_methods) {
        const bool offered = ((facts->methods >> static_cast<unsigned>(method)) & 1U) != 0;
        made.card->setVisible(offered);
        const bool off = method == PaymentMethod::Card && everyCardIsOff();
        made.card->setEnabled(offered && !m_paying && !m_awaits && !off);
    }
    Method& wallet = m_methods[PaymentMethod::Wallet];
    wallet.amount->setText(amountText(sight.view.wallet()));
    wallet.tag->setText(tr("balance"));
    wallet.words->setColour(affordable ? Colour::Text2 : Colour::Danger);
    wallet.words->setText(
        affordable ? tr("At once, without a form. %1 would remain.").arg(amountText(sight.view.wallet() - order->total))
                   : tr("Too low by %1.").arg(amountText(order->total - sight.view.wallet())));
    Method& card = m_methods[PaymentMethod::Card];
    card.words->setColour(m_cardFault.isEmpty() ? Colour::Text2 : Colour::Danger);
    card.words->setText(m_cardFault.isEmpty() ? tr("Practice cards only: nothing leaves this computer.") : m_cardFault);
    card.tag->setText(m_paying && m_method == PaymentMethod::Card ? tr("locked while paying") : QString());
    for (auto& [method, made] : m_methods) {
        for (TextLabel* label : {made.amount, made.tag}) label->setVisible(!label->text().isEmpty());
    }
    const std::int64_t minutes = sight.title.transferDue.ms / 60'000;
    m_methods[PaymentMethod::Transfer].words->setText(
        minutes >= 120
            ? tr("Seats stay held for %n hour(s) while the transfer arrives", nullptr, static_cast<int>(minutes / 60))
            : tr("Seats stay held for %n minute(s) while the transfer arrives", nullptr, static_cast<int>(minutes)));
}

void PaymentScreen::showPayLabel() {
    if (!m_method) return;
    const bool tooLow = *m_method == PaymentMethod::Wallet && m_wallet < m_total;
    const QString amount = amountText(m_total);
    m_pay->setEnabled(!m_awaits && !tooLow);
    if (m_awaits) return m_pay->setText(tr("Waiting for the transfer"));
    if (tooLow) return m_pay->setText(tr("Pay %1 — balance too low").arg(amount));
    switch (*m_method) {
        case PaymentMethod::Wallet: return m_pay->setText(tr("Pay %1 with wallet").arg(amount));
        case PaymentMethod::Card: return m_pay->setText(tr("Pay %1 by card").arg(amount));
        default: return m_pay->setText(tr("Order by transfer, %1").arg(amount));
    }
}

void PaymentScreen::resizeEvent(QResizeEvent* event) {
    adaptFlowMargins(*this);
    QWidget::resizeEvent(event);
}

}  // namespace frontrow
