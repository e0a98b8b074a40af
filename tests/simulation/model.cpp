// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model.h"

#include <type_traits>

#include "command_text.h"

namespace frontrow::simulation {

namespace {

constexpr std::uint64_t kMemory = 4'096;
constexpr Duration kMemoryTime = hours(24);
constexpr Amount kMostTopUp{100'000'000};

// Who may do what, written a second time.
bool may(Role role, const Action& action) {
    return std::visit(
        [role](const auto& a) {
            using A = std::remove_cvref_t<decltype(a)>;
            const auto is = [](auto... t) { return (std::is_same_v<A, decltype(t)> || ...); };
            switch (role) {
                case Role::System:
                    return is(OpenAccount{}, TopUp{}, LoseConnection{}, ResumeConnection{}, SettlePayment{},
                              ReportLoad{}, RefundNext{}, CrowdArrives{}, CrowdLeavesQueue{}, CrowdLeavesMap{}, Tick{},
                              NoteStall{});
                case Role::Seller:
                    return is(CancelTickets{}, SetAdmission{}, AdmitNow{}, BlockSeats{}, SetTierPrice{},
                              CancelPerformance{});
                case Role::Admin: return is(SetAdmission{}, AdmitNow{}, RemoveBuyer{});
                case Role::Buyer:
                    return is(RegisterDevice{}, RemoveDevice{}, TopUp{}, EnterWaitingRoom{}, Leave{}, UsePass{},
                              RequestLetters{}, AnswerLetters{}, HoldSeats{}, HoldParty{}, HoldStanding{},
                              ReleaseSeats{}, BeginRebooking{}, OpenOrder{}, BackToSeats{}, CancelOrder{}, Pay{},
                              OfferSplit{}, PayShare{}, CancelTickets{});
            }
            return false;
        },
        action);
}

bool isAboutNoPerformance(const Action& action) {
    return std::holds_alternative<Tick>(action) || std::holds_alternative<OpenAccount>(action) ||
           std::holds_alternative<RegisterDevice>(action) || std::holds_alternative<RemoveDevice>(action) ||
           std::holds_alternative<TopUp>(action);
}

}  // namespace

Model::Model(const World& world)
    : m_setup(&world.performances.front()),
      m_epoch(world.engine.epoch),
      m_seats(m_setup->plan->seatCount()),
      m_ratePerMille(m_setup->policy.admission.ratePerMille),
      m_mapCap(m_setup->policy.admission.mapCap) {
    for (std::uint32_t i = 0; i < plan().seatCount(); ++i) {
        if (plan().seatFlags(SeatIndex{i}).has(SeatFlag::Blocked)) m_seats[i].state = SeatState::Blocked;
    }
    for (const Tier& tier : plan().tiers()) m_prices.push_back(tier.price);
}

void Model::complain(std::string what) {
    if (m_complaint.empty()) m_complaint = std::move(what);
}

Answer Model::apply(SimTime t, std::uint32_t epoch, const Command& command, const EventBuffer& events,
                    const Answer& said) {
    m_epoch = epoch;
    m_events = &events;
    m_nextEvent = 0;
    m_said = &said;
    m_command = &command;
    passTime(t);
    const bool repeatable = command.actor.role != Role::System;
    if (repeatable) {
        if (const auto known = recall(command)) return *known;
    }
    const Answer answer = run(command);
    admitDue();
    if (nextChoice() != nullptr) complain("admission: somebody was let in beyond rate, cap or pause");
    if (repeatable) remember(command, answer);
    return answer;
}

std::optional<Answer> Model::recall(const Command& command) const {
    const Actor& actor = command.actor;
    if (!exists(actor.account)) return Answer{Refusal::UnknownAccount, 0, 0, {}};
    const auto& devices = account(actor.account).devices;
    const std::uint64_t counter = command.counter.value;
    if (counter == 0) return Answer{Refusal::Malformed, 0, 0, {}};
    if (actor.device.value >= devices.size()) return Answer{Refusal::UnknownDevice, 0, 0, {}};
    const ModelDevice& device = devices[actor.device.value];
    if (device.removed) return Answer{Refusal::KeyTooOld, 0, 0, {}};
    if (counter + kMemory <= device.highest) return Answer{Refusal::KeyTooOld, 0, 0, {}};
    const auto found = device.answered.find(counter);
    if (found == device.answered.end()) return std::nullopt;
    if (m_now - found->second.time >= kMemoryTime) return Answer{Refusal::KeyTooOld, 0, 0, {}};
    // What is asked, not as what: the role is the server's to say, and a repeat is one in any.
    Command before = found->second.command;
    before.actor.role = actor.role;
    if (textOf(before) != textOf(command)) return Answer{Refusal::KeyReused, 0, 0, {}};
    return found->second.answer;
}

void Model::remember(const Command& command, const Answer& answer) {
    if (!exists(command.actor.account)) return;
    auto& devices = account(command.actor.account).devices;
    if (command.actor.device.value >= devices.size()) return;
    ModelDevice& device = devices[command.actor.device.value];
    device.highest = std::max(device.highest, command.counter.value);
    device.answered[command.counter.value] = {command, answer, m_now};
}

Answer Model::run(const Command& command) {
    if (!may(command.actor.role, command.action)) return {Refusal::Forbidden, 0, 0, {}};
    if (!isAboutNoPerformance(command.action) && command.performance != PerformanceId{1}) {
        return {Refusal::UnknownPerformance, 0, 0, {}};
    }
    return std::visit(
        [&](const auto& a) -> Answer {
            using A = std::remove_cvref_t<decltype(a)>;
            if constexpr (std::is_same_v<A, OpenAccount>)
                return openAccount(a);
            else if constexpr (std::is_same_v<A, RegisterDevice>)
                return registerDevice();
            else if constexpr (std::is_same_v<A, RemoveDevice>)
                return removeDevice(a);
            else if constexpr (std::is_same_v<A, TopUp>)
                return topUp(a);
            else if constexpr (std::is_same_v<A, EnterWaitingRoom>)
                return enter(a);
            else if constexpr (std::is_same_v<A, Leave>)
                return leave(command.actor.account);
            else if constexpr (std::is_same_v<A, LoseConnection>)
                return loseConnection(a.account);
            else if constexpr (std::is_same_v<A, ResumeConnection>)
                return resumeConnection(a);
            else if constexpr (std::is_same_v<A, UsePass>)
                return usePass(a);
            else if constexpr (std::is_same_v<A, RequestLetters>)
                return requestLetters();
            else if constexpr (std::is_same_v<A, AnswerLetters>)
                return answerLetters(a);
            else if constexpr (std::is_same_v<A, HoldSeats>)
                return holdSeats(a);
            else if constexpr (std::is_same_v<A, HoldParty>)
                return holdParty(a);
            else if constexpr (std::is_same_v<A, HoldStanding>)
                return holdStanding(a);
            else if constexpr (std::is_same_v<A, ReleaseSeats>)
                return releaseSeats(a);
            else if constexpr (std::is_same_v<A, BeginRebooking>)
                return beginRebooking(a);
            else if constexpr (std::is_same_v<A, OpenOrder>)
                return openOrder(a);
            else if constexpr (std::is_same_v<A, BackToSeats>)
                return backToSeats(a);
            else if constexpr (std::is_same_v<A, CancelOrder>)
                return cancelOrder(a);
            else if constexpr (std::is_same_v<A, Pay>)
                return pay(a);
            else if constexpr (std::is_same_v<A, OfferSplit>)
                return offerSplit(a);
            else if constexpr (std::is_same_v<A, PayShare>)
                return payShare(a);
            else if constexpr (std::is_same_v<A, SettlePayment>)
                return settlePayment(a);
            else if constexpr (std::is_same_v<A, CancelTickets>)
                return cancelTickets(a);
            else if constexpr (std::is_same_v<A, SetAdmission>)
                return setAdmission(a);
            else if constexpr (std::is_same_v<A, AdmitNow>)
                return admitNow(a);
            else if constexpr (std::is_same_v<A, ReportLoad>)
                return reportLoad(a);
            else if constexpr (std::is_same_v<A, BlockSeats>)
                return blockSeats(a);
            else if constexpr (std::is_same_v<A, SetTierPrice>)
                return setTierPrice(a);
            else if constexpr (std::is_same_v<A, RemoveBuyer>)
                return removeBuyer(a);
            else if constexpr (std::is_same_v<A, CancelPerformance>)
                return cancelPerformance();
            else if constexpr (std::is_same_v<A, RefundNext>)
                return refundNext();
            else if constexpr (std::is_same_v<A, CrowdArrives>)
                return crowdArrives(a);
            else if constexpr (std::is_same_v<A, CrowdLeavesQueue>)
                return crowdLeavesQueue(a);
            else if constexpr (std::is_same_v<A, CrowdLeavesMap>)
                return crowdLeavesMap(a);
            else if constexpr (std::is_same_v<A, NoteStall>)
                return noteStall(a);
            else
                return {};
        },
        command.action);
}

Answer Model::openAccount(const OpenAccount& a) {
    if (a.deposit.minor < 0) return {Refusal::Malformed, 0, 0, {}};
    const auto total = checkedAdd(m_deposits, a.deposit);
    if (!total) return {Refusal::AmountTooLarge, 0, 0, {}};
    m_deposits = *total;
    m_accounts.push_back({a.kind, a.deposit, {ModelDevice{}}});
    return {Refusal::None, static_cast<std::uint32_t>(m_accounts.size()), 0, {}};
}

Answer Model::registerDevice() {
    auto& devices = account(m_command->actor.account).devices;
    if (devices.size() >= kMaxDevices) return {Refusal::TooManyDevices, 0, 0, {}};
    devices.emplace_back();
    return {Refusal::None, static_cast<std::uint32_t>(devices.size() - 1), 0, {}};
}

Answer Model::removeDevice(const RemoveDevice& a) {
    auto& devices = account(m_command->actor.account).devices;
    if (a.device == m_command->actor.device) return {Refusal::Malformed, 0, 0, {}};
    if (a.device.value >= devices.size() || devices[a.device.value].removed) return {Refusal::UnknownDevice, 0, 0, {}};
    devices[a.device.value].removed = true;
    return {};
}

Answer Model::topUp(const TopUp& a) {
    if (!exists(m_command->actor.account)) return {Refusal::UnknownAccount, 0, 0, {}};
    const bool off = m_command->performance == PerformanceId{1} && policy().payment.topUpAllowed == 0;
    if (m_command->actor.role == Role::Buyer && off) return {Refusal::TopUpOff, 0, 0, {}};
    if (a.amount.minor <= 0) return {Refusal::Malformed, 0, 0, {}};
    const auto total = checkedAdd(m_deposits, a.amount);
    if (!total || a.amount > kMostTopUp) return {Refusal::AmountTooLarge, 0, 0, {}};
    m_deposits = *total;
    account(m_command->actor.account).balance += a.amount;
    return {};
}

}  // namespace frontrow::simulation
