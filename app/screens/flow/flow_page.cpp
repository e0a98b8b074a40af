// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/flow/flow_page.h"

#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "models/refusal_words.h"
#include "screens/countdown/countdown_screen.h"
#include "screens/done/done_screen.h"
#include "screens/letters/letters_screen.h"
#include "screens/payment/payment_screen.h"
#include "screens/seats/seats_screen.h"
#include "screens/waiting_room/waiting_room_screen.h"
#include "widgets/banner.h"
#include "widgets/hold_timer.h"

namespace frontrow {

namespace {

constexpr Duration kReconnectEvery = seconds(1);
// Figures beside the map follow what others do this much later, all together.
constexpr int kSoonMs = 60;
constexpr std::int64_t kHalfMs = 500;
// Pale behind the letters the seats need not follow each change.
constexpr std::int64_t kBehindMs = 2'000;
// A little more than the timers show tenths for.
constexpr Duration kTenthsShown = seconds(21);

std::uint32_t seatsLeft(const BuyerView& view) {
    std::uint32_t left = 0;
    for (std::size_t i = 0; i < view.plan().tiers().size(); ++i) {
        left += view.freeInTier(TierIndex{static_cast<std::uint8_t>(i)});
    }
    return left;
}

}  // namespace

FlowPage::FlowPage(LiveSession& session, const SaleKeys& keys, FlowSetup setup, QWidget* parent)
    : QWidget(parent),
      m_live(session),
      m_keys(keys),
      m_setup(std::move(setup)) {
    setObjectName(QStringLiteral("flowPage"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip = new Banner(Tone::Warn, this);
    m_strip->setObjectName(QStringLiteral("connectionStrip"));
    m_strip->hide();
    column->addWidget(m_strip);
    m_stack = new QStackedLayout;
    column->addLayout(m_stack, 1);
    m_countdown = new CountdownScreen(keys, this);
    m_waiting = new WaitingRoomScreen(keys, this);
    m_seatsRoom = new QWidget(this);
    m_seats = new SeatsScreen(keys, m_seatsRoom);
    m_letters = new LettersScreen(keys, m_seatsRoom);
    m_letters->setProperty("floats", true);
    m_layers = new QStackedLayout(m_seatsRoom);
    m_layers->setStackingMode(QStackedLayout::StackAll);
    m_layers->addWidget(m_seats);
    m_layers->addWidget(m_letters);
    m_payment = new PaymentScreen(keys, this);
    m_done = new DoneScreen(keys, this);
    for (QWidget* each : {static_cast<QWidget*>(m_countdown), static_cast<QWidget*>(m_waiting), m_seatsRoom,
                          static_cast<QWidget*>(m_payment), static_cast<QWidget*>(m_done)}) {
        m_stack->addWidget(each);
        // What lies below need not be drawn each time that a figure changes.
        if (each != m_seatsRoom) each->setAutoFillBackground(true);
    }
    m_seats->setView(&m_live.view());
    m_seats->setParty(m_setup.title.party);
    if (!m_setup.waitsFor.isEmpty()) m_done->setWaiting(m_setup.waitsFor);
    connectScreens();
    connectSession();
    refresh();
}

FlowPage::~FlowPage() { m_seats->setView(nullptr); }

void FlowPage::connectScreens() {
    Session& session = m_live.session();
    connect(m_countdown, &CountdownScreen::clicked, this, &FlowPage::clicked);
    connect(m_countdown, &CountdownScreen::leaveAsked, this, &FlowPage::left);
    connect(m_waiting, &WaitingRoomScreen::continued, this, [&session] { session.usePass(); });
    connect(m_waiting, &WaitingRoomScreen::leaveAsked, this, &FlowPage::askToLeave);
    connect(m_waiting, &WaitingRoomScreen::wishesChanged, this,
            [this] { emit wishesChanged(m_waiting->wantsChime(), m_waiting->wantsWindowToFront()); });
    connect(m_letters, &LettersScreen::submitted, this,
            [this, &session](const QString& typed) { session.answerLetters(m_challenge, typed.toStdString()); });
    connect(m_letters, &LettersScreen::renewed, this, [this, &session] {
        m_letters->await();
        session.requestLetters();
    });
    connect(m_letters, &LettersScreen::readAloudAsked, m_letters, &LettersScreen::spellOut);
    connect(m_letters, &LettersScreen::giveUpAsked, this, &FlowPage::askToLeave);
    connect(m_letters, &LettersScreen::corrected, this, [this](QChar removed, QChar wanted) {
        if (!wanted.isNull() && removed != wanted)
            m_live.diary().noteCorrection({removed.toLatin1(), wanted.toLatin1(), milliseconds(700)});
    });
    connect(m_seats, &SeatsScreen::seatChosen, this, &FlowPage::seatChosen);
    connect(m_seats, &SeatsScreen::standingChosen, this, &FlowPage::standingChosen);
    connect(m_seats, &SeatsScreen::seatsChosen, this, &FlowPage::seatsChosen);
    connect(m_seats, &SeatsScreen::dropped, this, [&session](SeatIndex seat) {
        SeatList one;
        one.push(seat);
        session.release(one);
    });
    connect(m_seats, &SeatsScreen::leaveAsked, this, &FlowPage::askToLeave);
    connect(m_seats, &SeatsScreen::continued, this, [&session] { session.openOrder(); });
    connect(m_payment, &PaymentScreen::payAsked, this,
            [this, &session](PaymentMethod method, std::uint32_t card, bool typedWrong) {
                const auto order = m_live.view().order();
                m_paying = order ? order->total : Amount{};
                m_payingBy = method;
                m_payment->showProgress(1, 3, tr("Sending the order."));
                session.pay(method, card, typedWrong ? CardForm::TypedWrong : CardForm::Right);
            });
    connect(m_payment, &PaymentScreen::formCorrected, this, [this](int fields) {
        m_live.diary().noteFormCorrections(static_cast<std::uint8_t>(fields), milliseconds(1'500) * fields);
    });
    connect(m_payment, &PaymentScreen::backAsked, this, [&session] { session.backToSeats(); });
    connect(m_payment, &PaymentScreen::releaseAsked, this, &FlowPage::askToRelease);
    connect(m_done, &DoneScreen::continued, this, &FlowPage::reportAsked);
    for (const DeadlineTimer* timer : findChildren<DeadlineTimer*>()) {
        connect(timer, &DeadlineTimer::urgencyChanged, this, [this](Urgency urgency) {
            if (urgency != Urgency::Calm) emit cueCame(Cue::TimeShort);
        });
    }
}

void FlowPage::connectSession() {
    connect(&m_live, &LiveSession::viewChanged, this, &FlowPage::viewMoved);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &FlowPage::refresh);
    connect(&m_live, &LiveSession::ticked, this, &FlowPage::tick);
    connect(&m_live, &LiveSession::linkChanged, this, &FlowPage::watchLink);
    connect(&m_live, &LiveSession::answered, this, &FlowPage::answered);
    connect(&m_live, &LiveSession::happened, this, &FlowPage::happened);
    connect(&m_live, &LiveSession::declined, this, [this](const Declined& declined) {
        if (declined.refusal == WireRefusal::NoLetters) m_live.session().requestLetters();
        if (const auto words = declinedSentence(declined, m_live.until(declined.until))) say(*words);
    });
    connect(&m_live, &LiveSession::lettersSpelled, this, [this](const LettersSpelled& spelled) {
        if (spelled.challenge != m_challenge) return;
        m_letters->showLetters(QString::fromStdString(spelled.letters), m_challenge.value, m_setup.letters.distortion,
                               m_live.now());
    });
}

FlowSight FlowPage::sight() {
    return {m_live.view(),
            m_setup.title,
            m_queue,
            m_live.now(),
            m_setup.opening,
            m_live.clockError(),
            m_live.session().clock().probes()};
}

// --- Rendering --------------------------------------------------------------------------------------

// The countdown, the time at the letters, and the last seconds of a hold or an order.
bool FlowPage::showsTenths() const {
    if (m_screen == FlowScreen::Countdown || m_screen == FlowScreen::Letters) return true;
    if (m_screen != FlowScreen::Seats && m_screen != FlowScreen::Payment) return false;
    const BuyerView& view = m_live.view();
    const auto order = view.order();
    const SimTime end = order ? order->until : view.held().empty() ? view.sessionUntil() : view.holdUntil();
    return m_live.until(end) < kTenthsShown;
}

// Messages come by the dozen: the map takes each at once, another screen comes at once, the rest waits a moment.
void FlowPage::viewMoved() {
    if (m_live.ticks() == TickSource::Script || flowScreen(m_live.view(), m_lettersAsked) != m_screen) return refresh();
    refreshMap();
    // By the tenth it comes by itself.
    if (!m_soon.isActive() && !showsTenths()) m_soon.start();
}

// Every change at once where a seat can be taken; unseen it need not follow.
void FlowPage::refreshMap() {
    if (m_screen == FlowScreen::Seats) m_seats->refreshMap();
}

void FlowPage::refreshBehindLetters(const FlowSight& now, bool other) {
    const std::int64_t shown = std::exchange(m_shownBehind, now.now.ms / kBehindMs);
    if (!other && shown == m_shownBehind && m_live.ticks() != TickSource::Script) return;
    m_seats->refreshMap();
    m_seats->refresh(now);
}

void FlowPage::refresh() {
    m_soon.stop();
    const FlowScreen screen = flowScreen(m_live.view(), m_lettersAsked);
    const bool other = screen != m_screen || !m_shownOnce;
    if (other) {
        showScreen(screen);
        sayAgain();
    }
    FlowSight now = sight();
    const std::int64_t half = std::exchange(m_shownHalf, now.now.ms / kHalfMs);
    now.all = other || half != m_shownHalf || m_live.ticks() == TickSource::Script;
    refreshMap();
    switch (m_screen) {
        case FlowScreen::Countdown: m_countdown->refresh(now); break;
        case FlowScreen::WaitingRoom: m_waiting->refresh(now); break;
        case FlowScreen::Letters: {
            const std::uint32_t left = seatsLeft(m_live.view());
            const std::uint32_t before = m_freeAtAdmission.value_or(left);
            m_letters->refresh(now, before > left ? before - left : 0);
            if (now.all) refreshBehindLetters(now, other);
            break;
        }
        case FlowScreen::Seats: m_seats->refresh(now); break;
        case FlowScreen::Payment: m_payment->refresh(now); break;
        case FlowScreen::Done: m_done->refresh(now); break;
    }
    // Of the time that passes at the letters nobody reads every tenth.
    m_live.setGrain(m_screen == FlowScreen::Letters ? LiveSession::Grain::Fifths
                    : showsTenths()                 ? LiveSession::Grain::Tenths
                                                    : LiveSession::Grain::Halves);
    if (now.all) emit changed();
}

void FlowPage::showScreen(FlowScreen screen) {
    m_shownOnce = true;
    const FlowScreen before = m_screen;
    m_screen = screen;
    switch (screen) {
        case FlowScreen::Countdown: m_stack->setCurrentWidget(m_countdown); break;
        case FlowScreen::WaitingRoom: m_stack->setCurrentWidget(m_waiting); break;
        case FlowScreen::Letters:
        case FlowScreen::Seats: m_stack->setCurrentWidget(m_seatsRoom); break;
        case FlowScreen::Payment: m_stack->setCurrentWidget(m_payment); break;
        case FlowScreen::Done: m_stack->setCurrentWidget(m_done); break;
    }
    m_layers->setCurrentWidget(screen == FlowScreen::Letters ? static_cast<QWidget*>(m_letters) : m_seats);
    m_letters->setVisible(screen == FlowScreen::Letters);
    m_seats->setEnabled(screen == FlowScreen::Seats);
    if (screen != before) entered(screen);
    emit screenChanged(screen);
}

void FlowPage::entered(FlowScreen screen) {
    switch (screen) {
        case FlowScreen::Countdown: setFocus(); break;
        case FlowScreen::WaitingRoom:
            m_waiting->restart();
            setFocus();
            break;
        case FlowScreen::Letters:
            m_letters->await();
            m_letters->showNotice({});
            if (!m_freeAtAdmission) m_freeAtAdmission = seatsLeft(m_live.view());
            m_live.session().requestLetters();
            break;
        case FlowScreen::Seats:
            m_lettersAsked = LettersNeed::None;
            m_seats->dismissAdvice();
            m_seats->focusSeats();
            break;
        case FlowScreen::Payment: m_payment->restart(); break;
        case FlowScreen::Done:
            setFocus();
            if (!m_tellsBought) {
                emit cueCame(Cue::Paid);
                emit bought();
            }
            m_tellsBought = true;
            break;
    }
}

void FlowPage::tick() {
    noteRoom();
    countIn();
    if (m_hearAt && m_live.now() >= *m_hearAt) {
        m_hearAt.reset();
        m_live.session().readLettersAloud(m_challenge);
    }
    if (m_lostSince) watchLink();
    refresh();
}

// The last three seconds before the opening and the opening itself.
void FlowPage::countIn() {
    const bool waits = m_screen == FlowScreen::Countdown || m_screen == FlowScreen::WaitingRoom;
    if (!waits || !m_live.clockError()) return m_secondsLeft.reset();
    const std::int64_t leftMs = std::max<std::int64_t>(0, (m_setup.opening.at - m_live.now()).ms);
    const std::int64_t left = (leftMs + 999) / 1'000;
    const auto before = std::exchange(m_secondsLeft, left);
    if (before && left < *before && left <= 3) emit cueCame(left == 0 ? Cue::Opening : Cue::Tick);
}

void FlowPage::noteRoom() {
    const BuyerView& view = m_live.view();
    if (!view.saleOpened()) return;
    m_queue.add({m_live.now(), view.admittedUpTo(), view.waiting()});
}

void FlowPage::watchLink() {
    const LinkState link = m_live.session().linkState();
    // On its way back it is still lost.
    if (link == LinkState::Open || link == LinkState::Closed || (link == LinkState::Opening && !m_lostSince)) {
        m_lostSince.reset();
        m_strip->hide();
        return;
    }
    const SimTime now = m_live.now();
    if (!m_lostSince) {
        m_lostSince = now;
        m_nextOpenMs = now.ms;
    }
    m_strip->setText(tr("No connection for %1 s.").arg((now - *m_lostSince).ms / 1'000), keptText(now - *m_lostSince));
    m_strip->show();
    if (now.ms >= m_nextOpenMs) {
        m_nextOpenMs = (now + kReconnectEvery).ms;
        m_live.session().open();
    }
}

// What is still there after so long without a connection.
QString FlowPage::keptText(Duration lost) const {
    const auto seconds = [](Duration left) { return (left.ms + 999) / 1'000; };
    const SimTime now = m_live.now();
    if (const auto order = m_live.view().order()) {
        const Duration left = order->until - now;
        if (left.ms <= 0) return tr("Your order may have lapsed; the way back is tried all the same.");
        return tr("Your order is kept for %1 s.").arg(seconds(left));
    }
    if (m_setup.seatsKept && !m_live.view().held().empty()) {
        const Duration left = std::min(*m_setup.seatsKept - lost, m_live.view().holdUntil() - now);
        if (left.ms <= 0) return tr("Your seats may be free again; the way back is tried all the same.");
        // Where it is the server that is gone, their time begins when it is back.
        return tr("Your seats are held for at least %1 s.").arg(seconds(left));
    }
    const bool inRoom = m_screen == FlowScreen::WaitingRoom || m_screen == FlowScreen::Letters;
    if (!m_setup.placeKept || !inRoom)
        return tr("What is held for you is kept for a while; the way back is tried every second.");
    const Duration left = *m_setup.placeKept - lost;
    if (left.ms <= 0) return tr("Your place may be gone; the way back is tried all the same.");
    return tr("Your place is kept for %1 s.").arg(seconds(left));
}

void FlowPage::setLettersRecord(std::optional<Duration> best, std::optional<Duration> median) {
    m_letters->setRecord(best, median);
}

void FlowPage::setWishes(bool chime, bool windowToFront) { m_waiting->setWishes(chime, windowToFront); }
void FlowPage::setReportReady() { m_done->setReportReady(true); }

}  // namespace frontrow
