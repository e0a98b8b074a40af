// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include <utility>

#include "sale/canary.h"
#include "sale/letters.h"

namespace frontrow {

Session::Session(Link& link, const LocalClock& clock, std::shared_ptr<const VenuePlan> plan, SessionListener& listener,
                 std::string client, std::uint64_t nonce)
    : m_link(link),
      m_localClock(clock),
      m_listener(listener),
      m_client(std::move(client)),
      m_nonce(nonce),
      m_view(std::move(plan)) {
    m_link.setReceiver(this);
}

Session::~Session() { m_link.setReceiver(nullptr); }

void Session::open() {
    if (m_linkState == LinkState::Open || m_linkState == LinkState::Opening) return;
    m_linkState = LinkState::Opening;
    m_link.open();
}

void Session::close() {
    m_link.close();
    m_linkState = LinkState::Closed;
    m_greeted = false;
    m_view.freeze();
    m_listener.linkChanged();
}

void Session::probeClock() { m_link.send(ClockProbe{m_localClock.nowMs()}); }

void Session::reloadMap() {
    m_resuming = false;
    resume();
}

// --- Intents --------------------------------------------------------------------------------------

template <class Verb> CommandCounter Session::ask(Verb verb) {
    if (m_pending.size() >= kMaxPending) return {};
    Ask<Verb> message;
    message.counter = CommandCounter{++m_counter};
    message.performance = m_view.facts() ? m_view.facts()->performance : PerformanceId{};
    message.verb = std::move(verb);
    m_pending.emplace(m_counter, Pending{message, Verb::name, m_localClock.nowMs()});
    if (m_greeted) m_link.send(message);
    m_listener.asked(message, message.counter);
    return message.counter;
}

CommandCounter Session::enterWaitingRoom(std::uint64_t presaleCode) { return ask(EnterWaitingRoom{presaleCode}); }
CommandCounter Session::leave() { return ask(Leave{}); }
CommandCounter Session::usePass() { return ask(UsePass{m_view.pass(), m_view.epoch()}); }
CommandCounter Session::requestLetters() { return ask(RequestLetters{}); }
CommandCounter Session::answerLetters(ChallengeId challenge, std::string_view typed) {
    return ask(AnswerLetters{challenge, packLetters(typed).value_or(0)});
}
void Session::readLettersAloud(ChallengeId challenge) { m_link.send(ReadLettersAloud{challenge}); }
CommandCounter Session::holdSeats(const SeatList& seats, HoldMode mode, PartyNeeds needs) {
    return ask(HoldSeats{seats, mode, needs});
}
CommandCounter Session::holdParty(SeatIndex seat, std::uint8_t size, HoldMode mode, PartyNeeds needs) {
    return ask(HoldParty{seat, size, mode, needs});
}
CommandCounter Session::holdStanding(SectionIndex section, std::uint8_t count, HoldMode mode) {
    return ask(HoldStanding{section, count, mode});
}
CommandCounter Session::release(const SeatList& seats) { return ask(ReleaseSeats{m_view.holdVersion(), seats}); }
CommandCounter Session::beginRebooking(const TicketList& tickets) { return ask(BeginRebooking{tickets}); }
CommandCounter Session::openOrder() { return ask(OpenOrder{m_view.holdVersion()}); }
CommandCounter Session::backToSeats() { return ask(BackToSeats{m_view.order() ? m_view.order()->id : OrderId{}}); }
CommandCounter Session::cancelOrder(OrderId order) { return ask(CancelOrder{order}); }
CommandCounter Session::pay(PaymentMethod method, std::uint32_t card, CardForm form) {
    const OrderId order = m_view.order() ? m_view.order()->id : OrderId{};
    return ask(Pay{order, method, card, static_cast<std::uint8_t>(form == CardForm::TypedWrong ? 1 : 0)});
}
CommandCounter Session::offerSplit(const AccountList& members) {
    return ask(OfferSplit{m_view.order() ? m_view.order()->id : OrderId{}, members});
}
CommandCounter Session::payShare(OrderId order) { return ask(PayShare{order}); }
CommandCounter Session::cancelTickets(const TicketList& tickets) { return ask(CancelTickets{tickets}); }
CommandCounter Session::topUp(Amount amount) { return ask(TopUp{amount}); }

// --- The link -------------------------------------------------------------------------------------

void Session::linkOpened() {
    m_linkState = LinkState::Open;
    m_greeted = false;
    m_resuming = false;
    m_missed = false;
    m_link.send(Hello{kProtocolVersion, m_device, 0, m_client, m_nonce});
    m_listener.linkChanged();
}

void Session::linkLost() {
    m_linkState = LinkState::Lost;
    m_greeted = false;
    if (canary(Canary::AskedAndForgotten)) m_pending.clear();
    m_view.freeze();
    m_listener.linkChanged();
}

void Session::received(const ServerMessage& message) {
    if (const auto* welcome = std::get_if<Welcome>(&message)) m_device = welcome->device;
    const BuyerView::Effect effect = m_view.apply(message);
    if (effect == BuyerView::Effect::Gap) {
        m_missed = true;
        if (!isResuming() && m_greeted) resume();
        return;
    }
    if (std::holds_alternative<OwnState>(message) && m_view.mapState() != MapState::Frozen) m_resuming = false;
    // From here on nothing is missing; answers may have been among what was.
    if (std::holds_alternative<OwnState>(message) && m_greeted && std::exchange(m_missed, false)) sendPendingAgain();
    // A resume is over, be it that the map is not whole for all that.
    const auto* counts = std::get_if<FreeCounts>(&message);
    if (counts != nullptr && counts->whole == kWholeAfterResume) m_resuming = false;
    if (const auto* facts = std::get_if<SaleFacts>(&message)) {
        m_greeted = true;
        nameTheSale(facts->performance);
        sendPendingAgain();
    }
    if (m_view.mapShown() && m_view.mapState() != MapState::Live && !isResuming()) resume();
    if (m_view.mapState() == MapState::Live) m_resuming = false;
    afterView(message, effect);
    if (effect == BuyerView::Effect::Changed) m_listener.viewChanged();
}

void Session::afterView(const ServerMessage& message, BuyerView::Effect effect) {
    if (const auto* answer = std::get_if<Answered>(&message)) settle(*answer);
    // What comes again has happened only once.
    const bool isNew = effect == BuyerView::Effect::Changed;
    if (const auto* event = std::get_if<OwnEvent>(&message); event != nullptr && isNew) m_listener.happened(*event);
    if (const auto* event = std::get_if<SaleEvent>(&message); event != nullptr && isNew) m_listener.saleChanged(*event);
    if (const auto* spelled = std::get_if<LettersSpelled>(&message)) m_listener.lettersSpelled(*spelled);
    if (const auto* probe = std::get_if<ClockAnswer>(&message)) {
        m_clock.add(*probe, m_localClock.nowMs());
        m_listener.clockChanged();
    }
    if (const auto* declined = std::get_if<Declined>(&message)) {
        m_pending.erase(declined->counter.value);
        // It may have been the resume.
        if (declined->refusal == WireRefusal::SlowDown && declined->counter.value == 0) m_resuming = false;
        m_listener.declined(*declined);
    }
}

void Session::settle(const Answered& answered) {
    const auto found = m_pending.find(answered.counter.value);
    if (found == m_pending.end()) return;  // the answer to a repeat
    const Pending pending = found->second;
    m_pending.erase(found);
    if (answered.refusal == Refusal::SeatTaken && answered.subject < m_view.plan().seatCount()) {
        m_view.noteGone(SeatIndex{answered.subject});
    }
    m_listener.answered(
        {answered.counter, pending.verb, pending.sentMs, m_localClock.nowMs(), answered.time, answered.answer()});
}

// An answer that does not come was lost; what comes next gives occasion to ask again.
bool Session::isResuming() const { return m_resuming && m_localClock.nowMs() - m_resumedAtMs < kResumeAgainMs; }

void Session::resume() {
    m_resuming = true;
    m_resumedAtMs = m_localClock.nowMs();
    const PerformanceId performance = m_view.facts() ? m_view.facts()->performance : PerformanceId{};
    const std::uint64_t last = m_view.mapState() == MapState::None ? 0 : m_view.mapSequence();
    m_link.send(Resume{performance, m_view.epoch(), last});
}

// For what was asked before it was known which sale this is; none of that has been sent.
void Session::nameTheSale(PerformanceId performance) {
    for (auto& [counter, pending] : m_pending) {
        std::visit(
            [&](auto& each) {
                if constexpr (IsAsk<std::remove_cvref_t<decltype(each)>>::value) {
                    if (each.performance == PerformanceId{}) each.performance = performance;
                }
            },
            pending.message);
    }
}

// In the order in which they were made; ids unchanged, so nothing can happen twice.
void Session::sendPendingAgain() {
    for (const auto& [counter, pending] : m_pending) {
        ClientMessage message = pending.message;
        if (canary(Canary::ResentUnderNewId)) {
            const CommandCounter fresh{++m_counter};
            std::visit(
                [&](auto& each) {
                    if constexpr (IsAsk<std::remove_cvref_t<decltype(each)>>::value) each.counter = fresh;
                },
                message);
        }
        m_link.send(message);
    }
}

}  // namespace frontrow
