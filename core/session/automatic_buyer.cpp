// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the buyer does by itself; what it makes of the answers is in automatic_buyer_reactions.cpp.
#include "session/automatic_buyer.h"

#include <algorithm>

#include "crowd/distributions.h"
#include "sale/letters.h"
#include "session/buyer_choice.h"

namespace frontrow {

namespace {

// The buyer's dice lie far above every rival's agent number.
constexpr std::uint64_t kSelf = std::uint64_t{1} << 49U;
constexpr std::int64_t kCorrectedPerMille = 150;  // texts with a key taken back
constexpr std::int64_t kCorrectionMs = 700;
constexpr std::int64_t kFormSlipPerMille = 100;  // forms with a field corrected in time
constexpr std::int64_t kFormSlipMs = 3'000;
constexpr std::int64_t kFormWrongPerMille = 30;  // forms sent with wrong details
constexpr std::uint32_t kClearGain = 12;         // points of view (of 100) that are worth a swap
constexpr std::uint32_t kMostSwaps = 2;
constexpr std::uint32_t kMostPassedOver = 12;
constexpr std::int64_t kFewerAfterMs = 20'000;  // without seats for the whole party, fewer will do

}  // namespace

AutomaticBuyer::AutomaticBuyer(Session& session, const LocalClock& clock, RunDiary& diary,
                               AutomaticBuyerSettings settings, Random random)
    : m_session(session),
      m_clock(clock),
      m_diary(diary),
      m_settings(settings),
      m_random(random) {
    m_probe = {BuyerDeed::Probe, clock.nowMs()};
}

std::uint64_t AutomaticBuyer::dice(std::uint64_t bound) {
    return m_random.below(bound, Stream::Choices, kSelf, m_draws++);
}

std::int64_t AutomaticBuyer::takes(std::int64_t mean, std::int64_t spread, std::int64_t least) {
    return normalAtLeast(m_random.bits(Stream::Choices, kSelf, m_draws++), mean, spread, least);
}

std::int64_t AutomaticBuyer::nextTry() {
    return takes(m_settings.skill.nextTryMs, m_settings.skill.nextTrySpreadMs,
                 m_settings.behaviour.leastAfterRefusalMs);
}

void AutomaticBuyer::plan(BuyerDeed deed, std::int64_t atMs) { m_next = {deed, std::max(atMs, m_clock.nowMs())}; }

std::optional<std::int64_t> AutomaticBuyer::nextDeedMs() const {
    if (m_finished) return std::nullopt;
    std::optional<std::int64_t> at;
    for (const Planned& planned : {m_next, m_probe}) {
        if (planned.deed != BuyerDeed::None && (!at || planned.atMs < *at)) at = planned.atMs;
    }
    return at;
}

void AutomaticBuyer::act() {
    const std::int64_t now = m_clock.nowMs();
    if (!m_finished && m_probe.deed != BuyerDeed::None && m_probe.atMs <= now) probe();
    while (!m_finished && m_next.deed != BuyerDeed::None && m_next.atMs <= now) {
        const BuyerDeed deed = m_next.deed;
        m_next = {};
        perform(deed);
    }
}

void AutomaticBuyer::perform(BuyerDeed deed) {
    switch (deed) {
        case BuyerDeed::None:
        case BuyerDeed::Probe: break;
        case BuyerDeed::Click:
            m_clicked = true;
            if (m_settings.behaviour.dateChoice == 0) {
                m_session.enterWaitingRoom(m_settings.presaleCode);
            } else {
                planAfter(BuyerDeed::EnterRoom, takes(m_settings.skill.dateClickMs, m_settings.skill.dateClickSpreadMs,
                                                      m_settings.behaviour.leastActMs));
            }
            break;
        case BuyerDeed::EnterRoom: m_session.enterWaitingRoom(m_settings.presaleCode); break;
        case BuyerDeed::UsePass: m_session.usePass(); break;
        case BuyerDeed::RequestLetters: m_session.requestLetters(); break;
        case BuyerDeed::HearLetters: m_session.readLettersAloud(m_challenge); break;
        case BuyerDeed::TypeLetters: typeLetters(); break;
        case BuyerDeed::Choose: choose(); break;
        case BuyerDeed::Reconsider: reconsider(); break;
        case BuyerDeed::Continue: m_session.openOrder(); break;
        case BuyerDeed::Pay: pay(); break;
        case BuyerDeed::GiveUp:
            m_session.leave();
            finish();
            break;
    }
}

// Measures the clock while there is time for it; the opening click is planned anew by each answer.
void AutomaticBuyer::probe() {
    m_session.probeClock();
    m_probe = {};
    if (++m_probes < SessionClock::kProbes) m_probe = {BuyerDeed::Probe, m_clock.nowMs() + m_settings.probeEveryMs};
}

// One letter in mistake looks like its neighbour in the alphabet of the letters.
void AutomaticBuyer::typeLetters() {
    std::string typed = m_letters;
    if (typed.empty()) return;
    const std::size_t at = dice(typed.size());
    const auto other = kLetters[(kLetters.find(typed[at]) + 1) % kLetters.size()];
    if (dice(1'000) < static_cast<std::uint64_t>(m_settings.skill.lettersWrongShare)) {
        typed[at] = other;
    } else if (dice(1'000) < kCorrectedPerMille) {
        m_diary.noteCorrection({typed[at], other, milliseconds(kCorrectionMs)});
    }
    m_session.answerLetters(m_challenge, typed);
}

void AutomaticBuyer::choose() {
    const BuyerView& view = m_session.view();
    if (view.stage() != BuyerStage::OnMap) return seatsGone();
    if (view.mapState() != MapState::Live) return planAfter(BuyerDeed::Choose, 100);
    const std::uint32_t limit = view.facts() ? view.facts()->ticketLimit : 1;
    std::uint32_t n = std::min<std::uint32_t>(m_settings.party, limit);
    // The more was lost, the further away from what everybody wants.
    const auto passOver = std::min(kMostPassedOver, static_cast<std::uint32_t>(dice(1 + 2 * std::uint64_t{m_losses})));
    auto seats = chooseSeats(view, n, passOver);
    const bool patienceGone = m_nothingSince && m_clock.nowMs() - *m_nothingSince >= kFewerAfterMs;
    while (!seats && patienceGone && n > 1) seats = chooseSeats(view, --n, 0);
    if (!seats) return nothingToChoose();
    m_nothingSince.reset();
    const SeatIndex first = (*seats)[0];
    if (view.plan().isStanding(first)) {
        m_session.holdStanding(view.plan().seatSection(first), static_cast<std::uint8_t>(n), HoldMode::Add);
    } else {
        m_session.holdSeats(*seats, HoldMode::Add);
    }
}

// Waits for seats that come back; looks again when the map changes.
void AutomaticBuyer::nothingToChoose() {
    const std::int64_t now = m_clock.nowMs();
    if (!m_nothingSince) m_nothingSince = now;
    const std::int64_t left = *m_nothingSince + m_settings.patienceMs - now;
    if (left <= 0) return planAfter(BuyerDeed::GiveUp, 0);
    m_waitingForSeats = true;
    // Also without a change: by then fewer seats will do, or patience is over.
    const std::int64_t fewer = *m_nothingSince + kFewerAfterMs - now;
    planAfter(BuyerDeed::Choose, fewer > 0 ? fewer : left);
}

void AutomaticBuyer::reconsider() {
    const BuyerView& view = m_session.view();
    const auto better = m_swaps < kMostSwaps && !view.held().empty() && !view.plan().isStanding(view.held()[0])
                            ? betterSeats(view, view.held(), kClearGain)
                            : std::nullopt;
    if (!better) return planAfter(BuyerDeed::Continue, 0);
    ++m_swaps;
    m_session.holdSeats(*better, HoldMode::Swap);
}

void AutomaticBuyer::pay() {
    const auto order = m_session.view().order();
    const auto& facts = m_session.view().facts();
    if (!order || !facts) return seatsGone();
    const auto offered = [&](PaymentMethod method) {
        return ((facts->methods >> static_cast<unsigned>(method)) & 1U) != 0;
    };
    const bool affordable = m_session.view().wallet() >= order->total;
    if (!m_methodChosen) {
        m_methodChosen = true;
        m_method = dice(1'000) < 400 ? PaymentMethod::Wallet : PaymentMethod::Card;
    }
    if (m_method == PaymentMethod::Wallet && (!affordable || !offered(m_method))) m_method = PaymentMethod::Card;
    if (m_method == PaymentMethod::Card && !offered(m_method)) {
        m_method = affordable && offered(PaymentMethod::Wallet) ? PaymentMethod::Wallet : PaymentMethod::Transfer;
    }
    CardForm form = CardForm::Right;
    if (m_method == PaymentMethod::Card && dice(1'000) < kFormWrongPerMille)
        form = CardForm::TypedWrong;
    else if (dice(1'000) < kFormSlipPerMille)
        m_diary.noteFormCorrections(1, milliseconds(kFormSlipMs));
    m_session.pay(m_method, m_method == PaymentMethod::Card ? m_card : 0, form);
}

std::uint32_t AutomaticBuyer::seatsLeft() const {
    const BuyerView& view = m_session.view();
    std::uint32_t left = 0;
    for (std::uint32_t i = 0; i < view.plan().tiers().size(); ++i) {
        left += view.freeInTier(TierIndex{static_cast<std::uint8_t>(i)});
    }
    return left;
}

// Nothing to be had any more on this visit: once or twice more into the line, if there is anything.
void AutomaticBuyer::seatsGone() {
    if (seatsLeft() == 0 || m_reentries >= 2 || m_session.view().saleOver()) return finish();
    ++m_reentries;
    planAfter(BuyerDeed::EnterRoom, nextTry());
}

}  // namespace frontrow
