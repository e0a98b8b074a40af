// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/flow_header.h"

#include <QEvent>
#include <QPainter>

#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/poster.h"
#include "widgets/tag.h"
#include "widgets/text_label.h"
#include "window/step_indicator.h"

namespace frontrow {

namespace {

constexpr int kSide = 20;
constexpr int kGap = 8;
constexpr int kWordsGap = 12;
constexpr QSize kPosterSize(32, 40);

}  // namespace

FlowHeader::FlowHeader(QWidget* parent)
    : QWidget(parent),
      m_poster(new Poster(kPosterSize, 4, this)),
      m_title(new TextLabel(TextRole::BodyStrong, Colour::Text, {}, this)),
      m_second(new TextLabel(TextRole::Body, Colour::Text2, {}, this)),
      m_line(new TextLabel(TextRole::Small, Colour::Text2, {}, this)),
      m_steps(new StepIndicator(this)),
      m_tag(new Tag(Tone::Accent, {}, this)),
      m_clock(new Chip(this)),
      m_wallet(new Chip(this)) {
    setFixedHeight(kHeight);
    setObjectName(QStringLiteral("flowHeader"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_title->setObjectName(QStringLiteral("flowTitle"));
    m_line->setObjectName(QStringLiteral("flowLine"));
    m_steps->setObjectName(QStringLiteral("flowSteps"));
    m_tag->setObjectName(QStringLiteral("flowTag"));
    m_clock->setObjectName(QStringLiteral("flowClock"));
    m_wallet->setObjectName(QStringLiteral("flowWallet"));
    for (TextLabel* label : {m_title, m_second, m_line}) label->setOverflow(TextLabel::Overflow::Elide);
    m_wallet->setIconName(IconName::Wallet);
    m_clock->setDot(DotState::Unknown);
    connect(m_clock, &Chip::clicked, this, &FlowHeader::clockClicked);
    connect(m_wallet, &Chip::clicked, this, &FlowHeader::walletClicked);
    retranslate();
}

void FlowHeader::retranslate() {
    const bool rehearsal = m_kind == FlowKind::Rehearsal;
    m_tag->setText(rehearsal ? tr("Rehearsal") : m_kind == FlowKind::Together ? tr("LAN") : tr("LAN, watching"));
    m_tag->setIconName(rehearsal                      ? IconName::Practice
                       : m_kind == FlowKind::Together ? IconName::People
                                                      : IconName::Visible);
}

void FlowHeader::setKind(FlowKind kind) {
    m_kind = kind;
    // Who looks on goes through no steps and has no wallet.
    m_steps->setVisible(kind != FlowKind::Watching);
    m_wallet->setVisible(kind != FlowKind::Watching);
    retranslate();
    place();
}

void FlowHeader::setEvent(std::uint64_t posterSeed, const QString& title, const QString& secondTitle,
                          const QString& line) {
    m_poster->setSeed(posterSeed);
    m_title->setText(title);
    m_second->setText(secondTitle);
    m_line->setText(line);
    place();
}

void FlowHeader::setStep(FlowStep step) {
    if (m_steps->step() == step) return;
    m_steps->setStep(step);
    place();
}

FlowStep FlowHeader::step() const { return m_steps->step(); }

void FlowHeader::setClock(const QString& time, const QString& error, DotState state) {
    const int before = m_clock->sizeHint().width();
    m_clock->setDot(state);
    m_clock->setValue(tr("Server time"), time, error);
    if (m_clock->sizeHint().width() != before) place();
}

void FlowHeader::setWallet(const QString& balance) {
    const int before = m_wallet->sizeHint().width();
    m_wallet->setValue(tr("Wallet, practice money"), balance);
    if (m_wallet->sizeHint().width() != before) place();
}

// The steps stand in the middle of the window as long as the sides leave it to them.
void FlowHeader::place() {
    const auto centred = [](QWidget* widget, int x) {
        const QSize size = widget->sizeHint();
        widget->setGeometry(x, (kHeight - 1 - size.height()) / 2, size.width(), size.height());
    };
    int right = width() - kSide;
    for (QWidget* each : std::initializer_list<QWidget*>{m_wallet, m_clock, m_tag}) {
        if (each->isHidden()) continue;
        right -= each->sizeHint().width();
        centred(each, right);
        right -= kGap;
    }
    const int words = kSide + kPosterSize.width() + kWordsGap;
    const int wanted = std::max(m_title->sizeHint().width(), m_line->sizeHint().width());
    const auto startOfSteps = [&] {
        const int steps = m_steps->sizeHint().width();
        return std::min((width() - steps) / 2, right - kSide - steps);
    };
    m_steps->setNames(StepIndicator::Names::All);
    if (startOfSteps() - kSide - words < wanted) m_steps->setNames(StepIndicator::Names::Present);
    const int middle = startOfSteps();
    centred(m_steps, middle);
    centred(m_poster, kSide);
    const int room = std::max(0, middle - kSide - words);
    const int title = std::min(m_title->sizeHint().width(), room);
    m_title->setGeometry(words, 8, title, m_title->sizeHint().height());
    m_second->setGeometry(words + title + 5, 8, std::max(0, room - title - 5), m_second->sizeHint().height());
    m_second->setVisible(room - title - 5 > 40);
    m_line->setGeometry(words, 28, room, m_line->sizeHint().height());
}

void FlowHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void FlowHeader::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        place();
    }
}

void FlowHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.colour(Colour::Surface));
    paintHairline(painter, QRectF(0, height() - hairlineWidth(painter), width(), 1), theme.colour(Colour::Border));
}

}  // namespace frontrow
