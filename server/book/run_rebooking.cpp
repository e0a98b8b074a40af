// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exchanging tickets after a run: what a buyer would do on the map, done command by command.
#include <algorithm>

#include "book/opened_run.h"
#include "sale/seat_choice.h"

namespace frontrow {

namespace {

// Nobody waits for long after a sale; a turn or a payment that has not come by then does not come.
constexpr Duration kLongestWait = hours(1);
constexpr Duration kStep = seconds(1);
constexpr AccountId kBuyer{1};

std::int32_t viewOf(const VenuePlan& plan, const SeatList& seats) {
    std::int32_t sum = 0;
    for (const SeatIndex seat : seats) sum += plan.seatView(seat);
    return seats.empty() ? 0 : sum / static_cast<std::int32_t>(seats.size());
}

Amount priceOf(const Sale& sale, const VenuePlan& plan, const SeatList& seats) {
    Amount sum;
    for (const SeatIndex seat : seats) sum += sale.tierPrice(plan.seatTier(seat));
    return sum;
}

}  // namespace

Result<RebookOffers, std::string> RunStreams::rebookOffers(StreamId stream, const std::vector<TicketId>& tickets,
                                                           std::size_t most) {
    auto reopened = reopen(stream);
    if (!reopened) return Failure{reopened.error()};
    Opened& opened = **reopened;
    const SimTime t = timeNow(opened);
    const std::string fault = opened.replay.goTo(opened.replay.sequence(), t);
    if (!fault.empty()) return Failure{fault};
    const Sale& sale = opened.sale();
    RebookOffers found;
    if (sale.setup().policy.cancel.rebooking == 0) found.refusal = Refusal::RebookingOff;
    SeatList old;
    Amount paid;
    for (const TicketId id : tickets) {
        const auto ticket = sale.ticket(id);
        if (!ticket) return Failure{"ticket " + std::to_string(id.value) + " is not one of this run"};
        const Refusal refusal = sale.cancelQuote(id, t).refusal;
        if (refusal != Refusal::None && refusal != Refusal::WholeOrderOnly) found.refusal = refusal;
        if (!old.push(ticket->seat)) found.refusal = Refusal::Malformed;
        paid += ticket->price;
    }
    if (found.refusal != Refusal::None) return found;
    const VenuePlan& plan = *opened.head.plan;
    const std::int32_t before = viewOf(plan, old);
    std::vector<SeatList> shown;
    while (found.offers.size() < most) {
        const auto best =
            bestAvailable(plan, sale.freeSeats(), static_cast<std::uint32_t>(old.size()), SeatFilter{}, shown);
        if (!best || best->split || viewOf(plan, best->seats) <= before) break;
        shown.push_back(best->seats);
        found.offers.push_back(
            {best->seats, viewOf(plan, best->seats) - before, priceOf(sale, plan, best->seats) - paid});
    }
    return found;
}

// One exchange: commands of the person, each journaled, with the run's time going on between them.
class RunStreams::Rebooking {
public:
    Rebooking(RunStreams& streams, Opened& opened, const Trace& trace)
        : m_streams(streams),
          m_opened(opened),
          m_trace(trace) {}

    // The answer to the step that was refused, or to the payment.
    Result<Answer, std::string> exchange(const TicketList& tickets, const SeatList& seats, SimTime from) {
        if (!wait(from)) return failed();
        Answer answer = enterTheMap();
        if (m_fault.empty() && answer.ok()) answer = act(BeginRebooking{tickets});
        if (m_fault.empty() && answer.ok()) answer = withLetters([&] { return act(HoldSeats{seats}); });
        if (m_fault.empty() && answer.ok()) answer = withLetters([&] { return act(OpenOrder{buyer().holdVersion}); });
        if (m_fault.empty() && answer.ok()) answer = pay(OrderId{answer.subject});
        if (m_fault.empty() && !answer.ok()) leave();
        if (!m_fault.empty()) return failed();
        return answer;
    }

private:
    BuyerState buyer() const { return m_opened.sale().buyer(kBuyer); }
    Failure<std::string> failed() const { return Failure{m_fault}; }

    template <class Action> Answer act(Action action) {
        Answer answer;
        const Command command{{Role::Buyer, kBuyer, kFirstDevice},
                              CommandCounter{++m_trace.counter},
                              kOnlyPerformance,
                              std::move(action)};
        m_fault = m_streams.append(m_opened, m_opened.replay.now(), command, answer);
        return answer;
    }

    bool wait(SimTime until) {
        m_fault = m_opened.replay.goTo(m_opened.replay.sequence(), std::max(until, m_opened.replay.now()));
        return m_fault.empty();
    }

    template <class Reached> bool waitUntil(Reached reached) {
        const SimTime latest = m_opened.replay.now() + kLongestWait;
        while (!reached() && m_opened.replay.now() < latest) {
            if (!wait(m_opened.replay.now() + kStep)) return false;
        }
        return reached();
    }

    Answer enterTheMap() {
        if (buyer().stage == BuyerStage::Outside) {
            const Answer answer = act(EnterWaitingRoom{m_trace.presaleCode});
            if (!m_fault.empty() || !answer.ok()) return answer;
        }
        if (!waitUntil([this] { return buyer().stage != BuyerStage::Waiting; })) return {Refusal::NotAdmitted};
        if (buyer().stage == BuyerStage::OnMap) return {};
        return act(UsePass{buyer().pass, m_opened.replay.stage().engine().setup().epoch});
    }

    // The letters may stand before the seats or before the order.
    template <class Step> Answer withLetters(Step step) {
        const Answer answer = step();
        if (!m_fault.empty() || answer.refusal != Refusal::LettersRequired) return answer;
        const Answer asked = act(RequestLetters{});
        if (!m_fault.empty() || !asked.ok()) return asked;
        const ChallengeId challenge{asked.subject};
        const auto letters = m_opened.sale().letters(kBuyer, challenge);
        if (!letters) return {Refusal::LettersUnknown};
        const Answer typed = act(AnswerLetters{challenge, *letters});
        if (!m_fault.empty() || !typed.ok()) return typed;
        return step();
    }

    Answer pay(OrderId order) {
        const Answer answer = act(Pay{order, PaymentMethod::Wallet});
        if (!m_fault.empty() || !answer.ok()) return answer;
        const auto settled = [&] {
            const auto state = m_opened.sale().order(order);
            return !state || !state->open;
        };
        if (!waitUntil(settled)) return {Refusal::PaymentRunning};
        const auto state = m_opened.sale().order(order);
        return state && state->paid ? answer : Answer{Refusal::InsufficientFunds};
    }

    // What was refused on the way leaves nothing behind: no order, no hold, no place.
    void leave() {
        const BuyerState state = buyer();
        if (state.openOrder.value != 0) act(CancelOrder{state.openOrder});
        if (m_fault.empty() && state.stage != BuyerStage::Outside) act(Leave{});
        if (m_fault.empty()) act(BeginRebooking{});
    }

    RunStreams& m_streams;
    Opened& m_opened;
    Trace m_trace;
    std::string m_fault;
};

Result<Answer, std::string> RunStreams::rebook(StreamId stream, const std::vector<TicketId>& tickets,
                                               const SeatList& seats) {
    auto reopened = reopen(stream);
    if (!reopened) return Failure{reopened.error()};
    Opened& opened = **reopened;
    TicketList list;
    for (const TicketId id : tickets) {
        if (!list.push(id)) return Answer{Refusal::Malformed};
    }
    const auto trace = traceOf(opened);
    if (!trace) return Failure{trace.error()};
    const auto answer = Rebooking(*this, opened, *trace).exchange(list, seats, timeNow(opened));
    const std::string fault = store(opened, nullptr);
    if (!answer) return Failure{answer.error()};
    if (!fault.empty()) return Failure{fault};
    return *answer;
}

}  // namespace frontrow
