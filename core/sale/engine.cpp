// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/engine.h"

#include <algorithm>

#include "domain/assert.h"
#include "sale/action_fields.h"
#include "sale/canary.h"
#include "sale/engine_parts.h"
#include "sale/rights.h"

namespace frontrow {

namespace {

constexpr Amount kMostTopUp{100'000'000};

[[gnu::always_inline]] inline void addEvent(RecordDigest& digest, const Event& event) {
    digest.add(static_cast<std::uint64_t>(event.time.ms), event.value);
    digest.add(static_cast<std::uint64_t>(event.until.ms), (std::uint64_t{event.account.value} << 32U) | event.subject);
    digest.add((std::uint64_t{event.number} << 8U) | static_cast<std::uint64_t>(event.kind));
}

void addAnswer(RecordDigest& digest, const Answer& answer) {
    digest.add((std::uint64_t{answer.subject} << 32U) | answer.number,
               static_cast<std::uint64_t>(answer.until.ms ^ (static_cast<std::int64_t>(answer.refusal) << 56)));
}

std::uint64_t packed(const Actor& actor) {
    return (std::uint64_t{actor.account.value} << 16U) | (std::uint64_t{actor.device.value} << 8U) |
           static_cast<std::uint64_t>(actor.role);
}

// Whoever may enter after a verb does; the answer need not be copied for that.
struct AdmitAfter {
    Sale::State& sale;
    const Context& context;
    ~AdmitAfter() { sale.admitAll(context); }
};

}  // namespace

Answer Engine::Parts::perform(const Context& c, const OpenAccount& a) {
    if (accounts.count() >= kMaxAccounts) return refuse(Refusal::TooManyAccounts);
    if (a.deposit < Amount{0}) return refuse(Refusal::Malformed);
    if (!checkedAdd(accounts.deposits(), a.deposit)) return refuse(Refusal::AmountTooLarge);
    memory.addAccount();
    const AccountId account = c.accounts.open(a.kind, a.deposit);
    return {.subject = account.value};
}

Answer Engine::Parts::perform(const Context& c, const RegisterDevice&) {
    const auto device = memory.addDevice(c.actor.account);
    if (!device) return refuse(Refusal::TooManyDevices);
    return {.subject = device->value};
}

Answer Engine::Parts::perform(const Context& c, const RemoveDevice& a) {
    if (a.device == c.actor.device) return refuse(Refusal::Malformed);
    if (!memory.removeDevice(c.actor.account, a.device)) return refuse(Refusal::UnknownDevice);
    return {};
}

Answer Engine::Parts::performTopUp(const Context& c, const TopUp& a, PerformanceId performance) {
    if (!accounts.exists(c.actor.account)) return refuse(Refusal::UnknownAccount);
    const Sale::State* sale = find(performance);
    const bool off = sale != nullptr && sale->policy.payment.topUpAllowed == 0;
    if (off && c.actor.role == Role::Buyer) return refuse(Refusal::TopUpOff);
    if (a.amount <= Amount{0}) return refuse(Refusal::Malformed);
    if (a.amount > kMostTopUp || !c.accounts.deposit(c.actor.account, a.amount)) return refuse(Refusal::AmountTooLarge);
    append(c.out, {.time = c.t,
                   .value = static_cast<std::uint64_t>(accounts.balance(c.actor.account).minor),
                   .account = c.actor.account,
                   .kind = EventKind::WalletChanged});
    return {};
}

Sale::State* Engine::Parts::find(PerformanceId performance) {
    if (performance.value == 0 || performance.value > sales.size()) return nullptr;
    return sales[performance.value - 1]->m_state.get();
}

void Engine::Parts::prepare(const Command& command) {
    const Sale::State* sale = find(command.performance);
    if (sale == nullptr) return;
    sale->prepare(command.actor.account);
    const auto* hold = std::get_if<HoldSeats>(&command.action);
    if (hold == nullptr) return;
    for (const SeatIndex seat : hold->seats) {
        if (seat.value < sale->seats.size()) sale->seats.prepare(seat);
    }
}

// The verb itself: rights first, then the object it is about.
Answer Engine::Parts::run(const Context& c, const Command& command) {
    return visitAction(command.action, [&](const auto& action) -> Answer {
        using Kind = std::remove_cvref_t<decltype(action)>;
        const bool unchecked = canary(Canary::SellerVerbByBuyer) && std::is_same_v<Kind, BlockSeats>;
        if (!kMayDo<Kind>.has(c.actor.role) && !unchecked) return refuse(Refusal::Forbidden);
        if constexpr (std::is_same_v<Kind, TopUp>) {
            return performTopUp(c, action, command.performance);
        } else if constexpr (requires { perform(c, action); }) {
            return perform(c, action);
        } else {
            Sale::State* sale = find(command.performance);
            if (sale == nullptr) return refuse(Refusal::UnknownPerformance);
            const AdmitAfter after{*sale, c};
            return frontrow::perform(*sale, c, action);
        }
    });
}

Engine::Engine(EngineSetup setup) : m_setup(setup), m_parts(std::make_unique<Parts>()) {}
Engine::~Engine() = default;

void addSetup(Digest& digest, PerformanceId id, const PerformanceSetup& setup) {
    digest.add(std::uint64_t{id.value});
    digest.add(setup.plan->digest());
    digest.add(setup.opening.ms);
    digest.add(setup.starts.ms);
    digest.add(setup.startDay.ms);
    digest.add(setup.seed);
    visitPolicyFields(setup.policy, [&](std::string_view, const auto& value, std::int64_t, std::int64_t,
                                        std::string_view) { digest.add(static_cast<std::int64_t>(value)); });
    for (const std::uint64_t code : setup.presaleCodes) digest.add(code);
}

PerformanceId Engine::addPerformance(PerformanceSetup setup) {
    FRONTROW_ASSERT(setup.plan != nullptr && !validate(setup.policy));
    FRONTROW_ASSERT(setup.opening < setup.starts && m_parts->sales.size() < kMaxPerformances);
    const PerformanceId id{static_cast<std::uint32_t>(m_parts->sales.size() + 1)};
    addSetup(m_digest, id, setup);
    m_parts->sales.push_back(
        std::make_unique<Sale>(std::make_unique<Sale::State>(id, std::move(setup), m_setup.epoch)));
    return id;
}

void Engine::enterEpoch(std::uint32_t epoch) {
    if (epoch == m_setup.epoch) return;
    FRONTROW_ASSERT(epoch > m_setup.epoch || canary(Canary::SmallerEpochAccepted));
    m_setup.epoch = epoch;
    for (const auto& sale : m_parts->sales) sale->m_state->epoch = epoch;
}

Answer Engine::apply(SimTime t, const Command& command, EventBuffer& out) {
    m_parts->prepare(command);
    // Most commands come at the instant of the one before, when nothing is left to happen.
    if (t != m_now || nextDue() <= t) advance(t, out);
    const Actor& actor = command.actor;
    if (std::holds_alternative<Tick>(command.action) && actor.role == Role::System) return {};
    const std::uint64_t body = bodyHash(command);
    const bool remembered = actor.role != Role::System;
    Answer before;
    if (remembered && !m_parts->accounts.exists(actor.account)) return refuse(Refusal::UnknownAccount);
    if (remembered && command.counter.value == 0) return refuse(Refusal::Malformed);
    if (remembered && m_parts->memory.recall(actor.account, actor.device, command.counter, body, t, before)) {
        return before;
    }
    const std::size_t first = out.size();
    const Answer answer = m_parts->run({t, actor, m_parts->accounts, out}, command);
    if (remembered) m_parts->memory.store(actor.account, actor.device, command.counter, body, t, answer);
    RecordDigest record;
    record.add(static_cast<std::uint64_t>(t.ms), packed(actor));
    record.add(command.counter.value, body);
    addAnswer(record, answer);
    for (std::size_t i = first; i < out.size(); ++i) addEvent(record, out[i]);
    m_digest.add(record.value());
    return answer;
}

// Several sales share one time line: whoever is due first comes first, the lower number on a tie.
void Engine::advance(SimTime t, EventBuffer& out) {
    FRONTROW_ASSERT(t >= m_now);
    const std::size_t first = out.size();
    for (;;) {
        Sale::State* next = nullptr;
        SimTime when = kNever;
        for (const auto& sale : m_parts->sales) {
            const SimTime due = sale->m_state->nextDue();
            if (due < when) {
                when = due;
                next = sale->m_state.get();
            }
        }
        if (when > t) break;
        next->pass(when, m_parts->accounts, out);
    }
    for (const auto& sale : m_parts->sales) sale->m_state->clock = t;
    m_now = t;
    // Each on its own: how often time was let pass must not show.
    for (std::size_t i = first; i < out.size(); ++i) {
        RecordDigest record;
        addEvent(record, out[i]);
        m_digest.add(record.value());
    }
}

SimTime Engine::nextDue() const {
    SimTime next = kNever;
    for (const auto& sale : m_parts->sales) next = std::min(next, sale->m_state->nextDue());
    return std::max(next, m_now);
}

const Sale& Engine::sale(PerformanceId performance) const {
    FRONTROW_ASSERT(performance.value >= 1 && performance.value <= m_parts->sales.size());
    return *m_parts->sales[performance.value - 1];
}

const Accounts& Engine::accounts() const { return m_parts->accounts; }

std::uint32_t Engine::furtherDevices(AccountId account) const {
    return m_parts->accounts.exists(account) ? m_parts->memory.furtherDevices(account) : 0;
}

std::string Engine::checkInvariants() const {
    const Accounts& accounts = m_parts->accounts;
    Amount wallets;
    for (std::uint32_t i = 1; i <= accounts.count(); ++i) {
        const Amount balance = accounts.balance(AccountId{i});
        if (balance < Amount{0}) return "I3: wallet of account " + std::to_string(i) + " is below 0";
        wallets += balance;
    }
    if (wallets + accounts.escrow() + accounts.house() != accounts.deposits()) {
        return "I3: wallets, escrow and house do not add up to the deposits";
    }
    for (const auto& sale : m_parts->sales) {
        std::string broken = sale->m_state->brokenInvariant(accounts);
        if (!broken.empty()) return broken;
    }
    return {};
}

}  // namespace frontrow
