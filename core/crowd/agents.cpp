// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What agents do when their time has come: one function per command they issue.
#include "crowd/agents.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <tuple>

#include "crowd/distributions.h"
#include "crowd/presale_codes.h"
#include "domain/assert.h"

namespace frontrow {

namespace {

// Enough for anything a rival can buy in one visit.
Amount sufficientDeposit(const CrowdContext& context) {
    Amount dearest;
    for (const Tier& tier : context.plan.tiers()) dearest = std::max(dearest, tier.price);
    const auto seats = static_cast<std::int64_t>(kMaxSeatsPerCommand);
    return {(dearest.minor + context.scenario.policy.payment.feePerSeat) * seats};
}

std::uint32_t stepFreeShare(const CrowdContext& context) {
    std::int64_t places = 0;
    for (std::uint32_t i = 0; i < context.plan.seatCount(); ++i) {
        const SeatFlags flags = context.plan.seatFlags(SeatIndex{i});
        if (flags.has(SeatFlag::Accessible) || flags.has(SeatFlag::Companion)) ++places;
    }
    const std::int64_t share = places * 1'000 * context.scenario.tastes.stepFreeDemand / context.plan.seatCount();
    return static_cast<std::uint32_t>(std::min<std::int64_t>(share, 1'000'000));
}

// Doublings of the way from one seat to another over a seat's size: what a hand needs longer for.
std::int64_t pointingDoublings(const VenuePlan& plan, SeatIndex from, SeatIndex to) {
    constexpr std::int64_t seatSize = 500;  // mm
    const Point a = plan.seatPosition(from);
    const Point b = plan.seatPosition(to);
    const std::int64_t way = std::max(std::abs(std::int64_t{a.x} - b.x), std::abs(std::int64_t{a.y} - b.y));
    return std::bit_width(static_cast<std::uint64_t>(2 * way / seatSize));
}

}  // namespace

Agents::Agents(const CrowdContext& context, std::vector<RivalArrival> arrivals, std::vector<Errand> errands,
               FieldStatistics& statistics)
    : m_context(context),
      m_arrivals(std::move(arrivals)),
      m_errands(std::move(errands)),
      m_statistics(statistics),
      m_chooser(context),
      m_deposit(sufficientDeposit(context)),
      m_stepFreePerMillion(stepFreeShare(context)),
      m_agents(m_arrivals.size()),
      m_active(static_cast<std::uint32_t>(m_arrivals.size())) {
    FRONTROW_ASSERT(m_errands.empty() || m_errands.size() == m_arrivals.size());
    for (std::uint32_t id = 0; id < m_arrivals.size(); ++id) {
        if (m_arrivals[id].losesPatience != kNever) m_byPatience.push_back(id);
    }
    std::ranges::sort(m_byPatience, [this](std::uint32_t a, std::uint32_t b) {
        return std::tuple(m_arrivals[a].losesPatience, a) < std::tuple(m_arrivals[b].losesPatience, b);
    });
}

SimTime Agents::nextArrival() const {
    return m_nextArrival < m_arrivals.size() ? m_arrivals[m_nextArrival].reaches : kNever;
}

void Agents::arrive(EventBuffer& out) {
    const std::uint32_t id = m_nextArrival++;
    const RivalArrival& arrival = m_arrivals[id];
    const Answer answer = m_context.systemCommand(arrival.reaches, OpenAccount{AccountKind::Rival, m_deposit}, out);
    if (!answer.ok()) return done(id);  // the shard's limit of accounts
    FRONTROW_ASSERT(AccountId{answer.subject} == accountOf(id));
    m_agents[id].clickReaches = arrival.clicks;
    enter(arrival.reaches, id, out);
}

SimTime Agents::nextImpatience() const {
    return m_nextImpatience < m_byPatience.size() ? m_arrivals[m_byPatience[m_nextImpatience]].losesPatience : kNever;
}

void Agents::losePatience(EventBuffer& out) {
    const std::uint32_t id = m_byPatience[m_nextImpatience++];
    if (m_agents[id].stage != AgentStage::Waiting) return;
    const SimTime t = m_arrivals[id].losesPatience;
    finish(t, id, VisitResult::LostPatience);
    leave(t, id, out);
}

void Agents::act(SimTime t, std::uint32_t id, EventBuffer& out) {
    Agent& agent = m_agents[id];
    if (agent.due != t) return;  // it planned something else meanwhile
    agent.due = kNever;
    switch (agent.stage) {
        case AgentStage::Coming: return enter(t, id, out);
        case AgentStage::Turn: return usePass(t, id, out);
        case AgentStage::Letters: return answerLetters(t, id, out);
        case AgentStage::Looking: return look(t, id);
        case AgentStage::Clicking: return click(t, id, out);
        case AgentStage::Ordering: return openOrder(t, id, out);
        case AgentStage::Paying: return pay(t, id, out);
        case AgentStage::Leaving: return leave(t, id, out);
        case AgentStage::Waiting:
        case AgentStage::Money:
        case AgentStage::Lapsing:
        case AgentStage::Done: return;
    }
}

Answer Agents::command(SimTime t, std::uint32_t id, const Action& action, EventBuffer& out) {
    return m_context.rivalCommand(t, accountOf(id), ++m_agents[id].commands, action, out);
}

void Agents::enter(SimTime t, std::uint32_t id, EventBuffer& out) {
    Agent& agent = m_agents[id];
    if (m_context.scenario.behaviour.dateChoice != 0 && !agent.dateChosen && t >= m_context.opening) {
        agent.dateChosen = true;
        drawTraits(id);
        const SkillSettings& s = skill(id);
        return planCommand(t, id, AgentStage::Coming,
                           thinking(id, s.dateClickMs, s.dateClickSpreadMs, m_context.scenario.behaviour.leastActMs));
    }
    const std::uint64_t code = presaleCodeFor(m_context.scenario, m_context.random, accountOf(id));
    const Answer answer = command(t, id, EnterWaitingRoom{code}, out);
    if (answer.ok()) {
        agent.stage = AgentStage::Waiting;
        mark(id, Mark::Clicked, agent.clickReaches);
        mark(id, Mark::Entered, t);
        return;
    }
    const bool early = answer.refusal == Refusal::NotOpen || answer.refusal == Refusal::ClickLocked;
    if (!early) return finish(t, id, VisitResult::TurnedAway);
    const ArrivalSettings& a = m_context.scenario.arrivals;
    SimTime again =
        agent.clickReaches + milliseconds(uniform(bits(id, Stream::Arrivals), a.repeatLeastMs, a.repeatMostMs));
    again = std::max(again, afterNetwork(id, t) + milliseconds(m_context.scenario.behaviour.leastAfterRefusalMs));
    // A lock, or a wait that is no matter of a moment, is sat out.
    const bool longWait = answer.until - t > seconds(2);
    if (answer.refusal == Refusal::ClickLocked || longWait) again = std::max(again, answer.until);
    agent.clickReaches = again;
    wake(id, AgentStage::Coming, afterNetwork(id, again));
}

void Agents::usePass(SimTime t, std::uint32_t id, EventBuffer& out) {
    const Answer answer = command(t, id, UsePass{m_agents[id].token, m_context.engine.setup().epoch}, out);
    if (!answer.ok()) return finish(t, id, VisitResult::TurnedAway);
    mark(id, Mark::OnMap, t);
    const LettersGate gate = m_context.scenario.policy.letters.gate;
    if (gate == LettersGate::BeforeMap || gate == LettersGate::Both) {
        const Answer shown = command(t, id, RequestLetters{}, out);
        if (shown.ok()) return;  // the event brings them
    }
    mark(id, Mark::Passed, t);
    const SkillSettings& s = skill(id);
    planLook(t, id, thinking(id, s.firstSeatMs, s.firstSeatSpreadMs, m_context.scenario.behaviour.leastActMs));
}

void Agents::answerLetters(SimTime t, std::uint32_t id, EventBuffer& out) {
    Agent& agent = m_agents[id];
    std::uint64_t text = agent.letters;
    const bool wrong =
        !robot(id) && !agent.lettersFailed && uniform(bits(id, Stream::Letters), 0, 999) < skill(id).lettersWrongShare;
    if (wrong) {
        agent.lettersFailed = true;
        text = (text & ~std::uint64_t{0xFF}) | ((text & 0xFFU) == 'A' ? 'B' : 'A');
    }
    const Answer answer = command(t, id, AnswerLetters{ChallengeId{agent.token}, text}, out);
    if (answer.ok() || answer.refusal == Refusal::LettersWrong || answer.refusal == Refusal::LettersTooMany) return;
    const bool again = answer.refusal == Refusal::LettersLapsed && command(t, id, RequestLetters{}, out).ok();
    if (!again) finish(t, id, VisitResult::TurnedAway);
}

// What the map shows now: the errand's seats if they are free, else what the agent likes.
std::optional<SeatList> Agents::chooseSeats(std::uint32_t id) {
    const Errand* mine = errand(id);
    if (mine == nullptr || mine->kind == ErrandKind::None) return m_chooser.choose(id, m_agents[id]);
    SeatList seats;
    for (std::uint32_t i = 0; i < mine->seats.count; ++i) {
        const SeatIndex seat{mine->seats.first.value + i};
        if (!m_chooser.isStanding(seat) && m_context.sale().freeSeats()[seat.value] == 0) return std::nullopt;
        seats.push(seat);
    }
    return seats;
}

void Agents::look(SimTime t, std::uint32_t id) {
    Agent& agent = m_agents[id];
    const std::optional<SeatList> seats = chooseSeats(id);
    if (!seats) return finish(t, id, VisitResult::FoundNothing);
    std::int64_t pointing = 0;
    if (agent.losses > 0) {
        const std::int64_t doublings = pointingDoublings(m_context.plan, agent.seats[0], (*seats)[0]);
        pointing = m_context.scenario.behaviour.pointingMs * doublings;
    }
    agent.seats = *seats;
    wake(id, AgentStage::Clicking, std::max(t + milliseconds(1), agent.clickReaches + milliseconds(pointing)));
}

Answer Agents::hold(SimTime t, std::uint32_t id, EventBuffer& out) {
    const Agent& agent = m_agents[id];
    if (m_chooser.isStanding(agent.seats[0])) {
        const HoldStanding action{m_context.plan.seatSection(agent.seats[0]), agent.seats.count, HoldMode::Add};
        return command(t, id, action, out);
    }
    const PartyNeeds needs = agent.traits.stepFree ? PartyNeeds::StepFree : PartyNeeds::None;
    return command(t, id, HoldSeats{agent.seats, HoldMode::Add, needs}, out);
}

void Agents::click(SimTime t, std::uint32_t id, EventBuffer& out) {
    const Answer answer = hold(t, id, out);
    answer.ok() ? wonSeats(t, id, answer) : lostSeats(t, id, answer);
}

void Agents::wonSeats(SimTime t, std::uint32_t id, const Answer& answer) {
    Agent& agent = m_agents[id];
    agent.version = HoldVersion{answer.subject};
    mark(id, Mark::Held, t);
    if (agent.traits.lapse == LapseKind::Hold) {
        agent.stage = AgentStage::Lapsing;
        return;
    }
    planOrder(t, id);
}

void Agents::lostSeats(SimTime t, std::uint32_t id, const Answer& answer) {
    Agent& agent = m_agents[id];
    const BehaviourSettings& b = m_context.scenario.behaviour;
    const bool lost = answer.refusal == Refusal::SeatTaken || answer.refusal == Refusal::NotEnoughPlaces;
    const bool goesOn = lost || answer.refusal == Refusal::LeavesSingleSeat || answer.refusal == Refusal::TooFast ||
                        answer.refusal == Refusal::SeatBlocked;
    if (!goesOn) return finish(t, id, VisitResult::TurnedAway);
    if (errand(id) != nullptr && errand(id)->kind == ErrandKind::Hunter) {
        return finish(t, id, VisitResult::FoundNothing);
    }
    // A refusal that is nobody's gain counts too: nobody tries for ever.
    if (++agent.losses >= agent.traits.leaveAfter) return finish(t, id, VisitResult::TooManyLosses);
    const SkillSettings& s = skill(id);
    const std::int64_t wait = answer.refusal == Refusal::TooFast ? (answer.until - t).ms : 0;
    planLook(t, id, wait + thinking(id, s.nextTryMs, s.nextTrySpreadMs, b.leastAfterRefusalMs));
}

void Agents::openOrder(SimTime t, std::uint32_t id, EventBuffer& out) {
    Agent& agent = m_agents[id];
    const Answer answer = command(t, id, OpenOrder{agent.version}, out);
    if (answer.refusal == Refusal::LettersRequired) {
        if (command(t, id, RequestLetters{}, out).ok()) return;
    }
    if (!answer.ok()) return finish(t, id, VisitResult::TurnedAway);
    agent.token = answer.subject;
    agent.ordered = true;
    if (agent.traits.lapse == LapseKind::Payment) {
        agent.stage = AgentStage::Lapsing;
        return;
    }
    const SkillSettings& s = skill(id);
    const std::int64_t sinceHeld = (t - m_context.opening).ms - agent.marks[static_cast<std::size_t>(Mark::Held)];
    const std::int64_t whole = thinking(id, s.paymentMs, s.paymentSpreadMs, 0);
    planCommand(t, id, AgentStage::Paying, std::max(m_context.scenario.behaviour.leastActMs, whole - sinceHeld));
}

void Agents::pay(SimTime t, std::uint32_t id, EventBuffer& out) {
    Agent& agent = m_agents[id];
    const PaymentMethod how = method(id);
    const Pay action{OrderId{agent.token}, how, how == PaymentMethod::Card ? 1U : 0U, 0};
    const Answer answer = command(t, id, action, out);
    if (!answer.ok()) return finish(t, id, VisitResult::PaymentRefused);
    agent.stage = AgentStage::Money;
}

// Gives up whatever the agent still has: an order first, or its seats would stay taken.
void Agents::leave(SimTime t, std::uint32_t id, EventBuffer& out) {
    if (m_agents[id].ordered) {
        command(t, id, CancelOrder{OrderId{m_agents[id].token}}, out);
    }
    command(t, id, Leave{}, out);
    done(id);
}

}  // namespace frontrow
