// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/world.h"

#include <algorithm>
#include <utility>

#include "crowd/agents.h"
#include "crowd/crowd_context.h"
#include "crowd/far_crowd.h"
#include "crowd/hunt_plan.h"
#include "crowd/payment_desk.h"
#include "crowd/performance_time.h"
#include "crowd/presale_codes.h"
#include "crowd/presets.h"
#include "domain/assert.h"
#include "sale/accounts.h"

namespace frontrow {

namespace {

constexpr std::uint32_t kPersonCodes = 64;  // presale codes beyond those of the rivals

// The people of a scenario, whichever way they come.
struct Cast {
    Arrivals arrivals;
    HuntPlan hunt;
};

Cast drawCast(const Scenario& scenario, const VenuePlan& plan, const Random& random) {
    Cast cast;
    if (scenario.hunt.days > 0) {
        cast.hunt = planHunt(scenario, plan, random);
        cast.arrivals.rivals = cast.hunt.arrivals;
    } else {
        cast.arrivals = drawArrivals(scenario, random, SimTime{scenario.opensAfterMs});
    }
    return cast;
}

PerformanceSetup setupOf(const Scenario& scenario, std::shared_ptr<const VenuePlan> plan, const Random& random,
                         const Cast& cast) {
    PerformanceSetup setup;
    setup.plan = std::move(plan);
    setup.policy = scenario.policy;
    setup.seed = random.seed();
    if (scenario.hunt.days > 0) {
        setup.opening = cast.hunt.saleOpens;
        setup.starts = cast.hunt.ends;
        setup.startDay = SimTime{setup.starts.ms - setup.starts.ms % days(1).ms};
    } else {
        setup.opening = SimTime{scenario.opensAfterMs};
        setup.startDay = setup.opening + days(scenario.startsAfterDays);
        setup.starts = setup.startDay + kCurtain;
    }
    switch (scenario.policy.opening.presaleCode) {
        case PresaleCodeRule::None: break;
        case PresaleCodeRule::OneForAll: setup.presaleCodes = {presaleCodeFor(scenario, random, kNobody)}; break;
        case PresaleCodeRule::OnceEach:
            for (std::uint32_t i = 1; i <= cast.arrivals.rivals.size() + kPersonCodes; ++i) {
                setup.presaleCodes.push_back(presaleCodeFor(scenario, random, AccountId{i}));
            }
            break;
    }
    return setup;
}

}  // namespace

struct World::Parts {
    Parts(const Scenario& wanted, std::shared_ptr<const VenuePlan> venue, Seed seed)
        : scenario(fitToPlan(wanted, *venue)),
          plan(std::move(venue)),
          random{seed.expanded()},
          engine(EngineSetup{}) {
        FRONTROW_ASSERT(!validate(scenario).has_value());
        cast = drawCast(scenario, *plan, random);
        PerformanceSetup setup = setupOf(scenario, plan, random, cast);
        const SimTime saleOpens = setup.opening;
        const PerformanceId performance = engine.addPerformance(std::move(setup));
        context.emplace(CrowdContext{scenario, *plan, random, engine, queue, performance, saleOpens});
        statistics.emplace(*plan);
        agents.emplace(*context, std::move(cast.arrivals.rivals), std::move(cast.hunt.errands), *statistics);
        farCrowd.emplace(*context, std::move(cast.arrivals.far));
        desk.emplace(*context);
        for (std::uint32_t i = 0; i < cast.hunt.returns.size(); ++i) {
            queue.push(cast.hunt.returns[i].time, CrowdSource::Return, i);
        }
        if (!cast.hunt.returns.empty()) ticketOfRival.resize(agents->count());
    }

    void begin() {
        if (begun) return;
        begun = true;
        agents->begin(engine.accounts().count());
    }

    SimTime crowdDue() const {
        return std::min({farCrowd->nextArrival(), farCrowd->nextDeparture(), agents->nextArrival(),
                         agents->nextImpatience(), queue.nextTime()});
    }

    // The first part that acts at t, in a fixed order; one command or one look.
    void actCrowd(SimTime t, EventBuffer& out) {
        if (farCrowd->nextArrival() == t) return farCrowd->arrive(out);
        if (farCrowd->nextDeparture() == t) return farCrowd->depart(out);
        if (agents->nextArrival() == t) return agents->arrive(out);
        if (agents->nextImpatience() == t) return agents->losePatience(out);
        const EventQueue::Entry entry = queue.pop();
        switch (entry.source) {
            case CrowdSource::FarPatience: return farCrowd->losePatience(t, entry.id, out);
            case CrowdSource::Agent: return agents->act(t, entry.id, out);
            case CrowdSource::Payment: return desk->settle(t, PaymentId{entry.id}, out);
            case CrowdSource::Return: return returnSeats(t, entry.id, out);
        }
    }

    void returnSeats(SimTime t, std::uint32_t index, EventBuffer& out) {
        const SeatReturn& back = cast.hunt.returns[index];
        ++returned;
        if (back.unpaid) return agents->giveUpOrder(t, back.buyer, out);
        const TicketId ticket = ticketOfRival[back.buyer];
        if (ticket.value != 0) agents->giveUpTicket(t, back.buyer, ticket, out);
    }

    void react(const EventBuffer& out, std::size_t from) {
        for (std::size_t i = from; i < out.size(); ++i) {
            const Event& event = out[i];
            if (event.kind == EventKind::SeatChanged) statistics->seatChanged(event);
            if (event.kind == EventKind::PaymentRequested && !agents->neverTransfers(event.account)) {
                desk->requested(event);
            }
            if (event.kind == EventKind::TicketIssued && !ticketOfRival.empty() && agents->isRival(event.account)) {
                ticketOfRival[agents->idOf(event.account)] = TicketId{event.subject};
            }
            farCrowd->react(event);
            agents->react(event);
        }
    }

    const Scenario scenario;
    const std::shared_ptr<const VenuePlan> plan;
    const Random random;
    Engine engine;
    EventQueue queue;
    Cast cast;
    std::optional<CrowdContext> context;
    std::optional<FieldStatistics> statistics;
    std::optional<Agents> agents;
    std::optional<FarCrowd> farCrowd;
    std::optional<PaymentDesk> desk;
    std::vector<TicketId> ticketOfRival;  // in a hunt: the last one each got
    std::size_t returned = 0;
    bool begun = false;
};

World::World(const Scenario& scenario, std::shared_ptr<const VenuePlan> plan, Seed seed)
    : m_parts(std::make_unique<Parts>(scenario, std::move(plan), seed)) {}
World::~World() = default;

AccountId World::openPerson(Amount deposit) {
    FRONTROW_ASSERT(!m_parts->begun);
    EventBuffer out;
    const Action action = OpenAccount{AccountKind::Person, deposit};
    const Answer answer = m_parts->context->systemCommand(m_parts->engine.now(), action, out);
    FRONTROW_ASSERT(answer.ok());
    return AccountId{answer.subject};
}

std::uint64_t World::presaleCode(AccountId person) const {
    return presaleCodeFor(m_parts->scenario, m_parts->random, person);
}

SimTime World::opening() const {
    return m_parts->scenario.hunt.days > 0 ? m_parts->cast.hunt.begins : m_parts->context->opening;
}
PerformanceId World::performance() const { return m_parts->context->performance; }
const Scenario& World::scenario() const { return m_parts->scenario; }
const VenuePlan& World::plan() const { return *m_parts->plan; }
const Engine& World::engine() const { return m_parts->engine; }
const Sale& World::sale() const { return m_parts->context->sale(); }
const FieldStatistics& World::field() const { return *m_parts->statistics; }

void World::advanceTo(SimTime t, EventBuffer& out) {
    Parts& p = *m_parts;
    p.begin();
    std::size_t seen = out.size();
    for (;;) {
        const SimTime crowd = p.crowdDue();
        // The engine may name an instant that is too early, even one that is over.
        const SimTime sale = std::max(p.engine.nextDue(), p.engine.now() + milliseconds(1));
        const SimTime next = std::min(crowd, sale);
        if (next > t) break;
        // The sale's own deadlines of an instant come before what anybody does at it.
        if (sale <= crowd) {
            p.engine.advance(next, out);
        } else {
            p.actCrowd(next, out);
        }
        p.react(out, seen);
        seen = out.size();
    }
    p.engine.advance(t, out);
    p.react(out, seen);
}

SimTime World::nextDue() const { return std::min(m_parts->crowdDue(), m_parts->engine.nextDue()); }

Answer World::apply(SimTime t, const Command& command, EventBuffer& out) {
    advanceTo(t, out);
    const std::size_t seen = out.size();
    const Answer answer = m_parts->engine.apply(t, command, out);
    m_parts->react(out, seen);
    return answer;
}

bool World::settled() const {
    const Parts& p = *m_parts;
    const SaleCounts counts = sale().counts();
    return p.agents->active() == 0 && p.desk->pending() == 0 && p.returned == p.cast.hunt.returns.size() &&
           counts.held == 0 && counts.ordered == 0;
}

}  // namespace frontrow
