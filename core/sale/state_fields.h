// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one walk over the parts of an engine that are not a sale's own: hashing, writing and reading
// are this walk with another archive (state_archive.h). Parts are taken apart by name, so that a
// member that is added does not compile until it is walked over or said to follow from the rest.
// Thread: the engine's.
#pragma once

#include <utility>

#include "sale/accounts.h"
#include "sale/admission_bucket.h"
#include "sale/command_memory.h"
#include "sale/deadline_wheel.h"
#include "sale/engine.h"
#include "sale/sale.h"
#include "sale/seat_book.h"
#include "sale/state_archive.h"
#include "sale/waiting_line.h"

namespace frontrow {

// `State` is const for hashing and writing. A friend of the parts.
struct StateFields {
    // How many deadlines, identifiers and people there may be.
    struct Bounds {
        std::uint32_t accounts = 0;
        std::uint32_t buyers = 0;
        std::uint32_t orders = 0;
        std::uint32_t payments = 0;
        std::uint32_t tickets = 0;
        std::uint32_t seats = 0;
    };

    template <class A, class State> static void engine(A& a, State& engine);
    static std::uint64_t configHash(const Engine& engine);
    template <class A, class State> static void accounts(A& a, State& state);
    template <class A, class State> static void memory(A& a, State& state, std::uint32_t accounts);
    template <class A, class State> static void seats(A& a, State& state, std::uint32_t accounts);
    template <class A, class State> static void line(A& a, State& state, std::uint32_t accounts);
    template <class A, class State> static void bucket(A& a, State& state);
    template <class A, class State> static void deadlines(A& a, State& state, SimTime clock, const Bounds& bounds);

private:
    // Places that identifiers of this kind have: from `least` up to below `bound`.
    struct Range {
        std::uint32_t least = 0;
        std::uint32_t bound = 0;
    };
    static Range idsOf(DeadlineKind kind, const Bounds& bounds);
    template <class A> static void showDevice(A& a, const CommandMemory& memory, const CommandMemory::Device& device);
    static void readDevice(StateReader& a, CommandMemory& memory, AccountId account, DeviceIndex index);
    template <class A> static void remembered(A& a, std::uint64_t& body, SimTime& stored, Answer& answer);
    // Fills buyerOf; fails where somebody is named who is none, or where the line and those who wait
    // in it do not agree.
    static void rebuildBuyers(StateReader& a, Sale::State& state);
    template <class A, class State> static void sale(A& a, State& state, std::uint32_t accounts);

    // What is hashed or written is never changed, though it lies behind a pointer.
    template <class A, class T> static auto& seen(T& part) {
        if constexpr (A::kReading) {
            return part;
        } else {
            return std::as_const(part);
        }
    }
};

template <class A, class State> void StateFields::accounts(A& a, State& state) {
    auto& [entries, escrow, house, deposits] = state;
    constexpr std::size_t kBytes = 9;
    a.list(entries, kMaxAccounts, kBytes, [&](auto& entry) {
        auto& [kind, balance] = entry;
        a(kind, AccountKind::Rival);
        a(balance.minor);
    });
    a(escrow.minor);
    a(house.minor);
    a(deposits.minor);
    if constexpr (A::kReading) {
        // In steps that are checked: sums made later cannot overflow then.
        auto sum = checkedAdd(escrow, house);
        a.require(escrow.minor >= 0 && house.minor >= 0 && sum);
        for (const auto& entry : entries) {
            if (sum) sum = checkedAdd(*sum, entry.balance);
            a.require(entry.balance.minor >= 0 && sum);
        }
        a.require(sum && *sum == deposits);
    }
}

template <class A> void StateFields::remembered(A& a, std::uint64_t& body, SimTime& stored, Answer& answer) {
    auto& [refusal, subject, number, until] = answer;
    a(body);
    a.reached(stored);
    a(refusal, Refusal::NotEmpty);
    a(subject);
    a(number);
    a.instant(until);
}

// Counters that are remembered, ascending, and 0 behind the last. What is below the low-water mark or of
// a removed device is never looked at again and left out.
template <class A>
void StateFields::showDevice(A& a, const CommandMemory& memory, const CommandMemory::Device& device) {
    const auto& [chunks, highest, latest, removed] = device;
    a(highest);
    a.flag(removed);
    for (std::uint64_t counter = CommandMemory::lowWater(device); counter <= highest && counter != 0; ++counter) {
        const CommandMemory::Entry* known = memory.entry(device, counter);
        if (known == nullptr) continue;
        a(counter);
        auto [body, timeAndRefusal, until, subject, number] = *known;
        SimTime stored = known->time();
        Answer answer = known->answer();
        remembered(a, body, stored, answer);
    }
    constexpr std::uint64_t kNoMore = 0;
    a(kNoMore);
}

inline void StateFields::readDevice(StateReader& a, CommandMemory& memory, AccountId account, DeviceIndex index) {
    CommandMemory::Device& device = *memory.find(account, index);
    a(device.highest);
    a.flag(device.removed);
    for (std::uint64_t counter = 0, last = CommandMemory::lowWater(device) - 1;; last = counter) {
        a(counter);
        if (counter == 0) return;
        a.require(counter > last && counter <= device.highest && !device.removed);
        std::uint64_t body = 0;
        SimTime stored;
        Answer answer;
        remembered(a, body, stored, answer);
        if (a.failed()) return;
        memory.store(account, index, CommandCounter{counter}, body, stored, answer);
    }
}

template <class A, class State> void StateFields::memory(A& a, State& state, std::uint32_t accounts) {
    for (AccountId account{1}; account.value <= accounts && !a.failed(); ++account.value) {
        std::uint8_t devices = 1;
        if constexpr (!A::kReading) {
            while (state.find(account, DeviceIndex{devices}) != nullptr) ++devices;
        }
        a(devices, std::uint8_t{kMaxDevices});
        if constexpr (A::kReading) {
            a.require(devices > 0);
            state.addAccount();
            for (std::uint8_t i = 1; i < devices; ++i) state.addDevice(account);
        }
        for (DeviceIndex index{0}; index.value < devices && !a.failed(); ++index.value) {
            if constexpr (A::kReading) {
                readDevice(a, state, account, index);
            } else {
                showDevice(a, state, *state.find(account, index));
            }
        }
    }
}

template <class A, class State> void StateFields::seats(A& a, State& state, std::uint32_t accounts) {
    auto& [free, seats, counts] = state;
    if constexpr (A::kReading) counts = {};
    for (std::size_t i = 0; i < seats.size() && !a.failed(); ++i) {
        auto& [changedAtAndState, owner, version] = seats[i];
        SimTime changedAt = seats[i].changedAt();
        SeatState is = seats[i].state();
        a.reached(changedAt);
        a(is, SeatState::Blocked);
        a(owner, accounts);
        a(version);
        if constexpr (A::kReading) {
            seats[i].set(is, changedAt);
            free[i] = is == SeatState::Free ? 1 : 0;
            ++counts[static_cast<std::size_t>(is)];
        }
    }
}

template <class A, class State> void StateFields::line(A& a, State& state, std::uint32_t accounts) {
    auto& [order, slots, index, front, people, poolCrowd, shuffled, leaveDraws, moved] = state;
    constexpr std::size_t kBytes = 8;
    a.list(slots, kMaxLineSlots, kBytes, [&](auto& slot) {
        auto& [account, waiting] = slot;
        a(account, accounts);
        a(waiting, account == kNobody ? kMaxWaiting : 1U);
    });
    a(poolCrowd, kMaxWaiting);
    a(shuffled, static_cast<std::uint32_t>(slots.size()));
    a(leaveDraws);
    if constexpr (A::kReading) {
        std::uint64_t sum = poolCrowd;
        for (const auto& slot : slots) {
            sum += slot.people;
            const bool inPool = slot.account != kNobody && slot.people == 1;
            a.require(order == WaitingLine::Order::Line || inPool);
        }
        a.require(sum <= kMaxWaiting && (order == WaitingLine::Order::Pool || poolCrowd == 0));
        if (a.failed()) return;
        people = static_cast<std::uint32_t>(sum);
        front = 0;
        moved.reset();
        if (order == WaitingLine::Order::Line && !slots.empty()) state.rebuildIndex();
    }
}

template <class A, class State> void StateFields::bucket(A& a, State& state) {
    auto& [ratePerMille, burstMs, periodMs, tokens, at, paused, begun] = state;
    constexpr std::int64_t kMostRate = 10'000'000;
    a(ratePerMille, kMostRate);
    a.require(ratePerMille > 0);
    a(tokens);
    a.require(tokens <= kLargestAmount.minor && tokens >= -kLargestAmount.minor);
    a.reached(at);
    a.flag(paused);
    a.flag(begun);
}

inline StateFields::Range StateFields::idsOf(DeadlineKind kind, const Bounds& bounds) {
    switch (kind) {
        case DeadlineKind::Opening:
        case DeadlineKind::SaleEnd: return {0, 1};
        case DeadlineKind::PaymentRetry: return {1, bounds.payments + 1};
        case DeadlineKind::SeatReturn: return {0, bounds.seats};
        case DeadlineKind::Order: return {1, bounds.orders + 1};
        case DeadlineKind::Hold:
        case DeadlineKind::LostSeats:
        case DeadlineKind::Grace:
        case DeadlineKind::PassWarning:
        case DeadlineKind::Pass:
        case DeadlineKind::MapSession: return {0, bounds.buyers};
        case DeadlineKind::Count_: break;
    }
    return {};
}

// What is armed, by kind and id, and Count_ behind the last. Where it lies in the wheel follows.
template <class A, class State> void StateFields::deadlines(A& a, State& state, SimTime clock, const Bounds& bounds) {
    if constexpr (A::kReading) {
        state = DeadlineWheel();
        DeadlineWheel::Due none{};
        state.take(clock, none);
        DeadlineKind last{};
        std::uint32_t least = 0;
        for (DeadlineKind kind{};; last = kind) {
            a(kind, DeadlineKind::Count_);
            if (a.failed() || kind == DeadlineKind::Count_) return;
            std::uint32_t id = 0;
            SimTime deadline;
            a(id);
            a.reached(deadline);
            const Range ids = idsOf(kind, bounds);
            a.require(kind >= last && (kind > last || id >= least));
            a.require(id >= ids.least && id < ids.bound && deadline >= clock);
            if (a.failed()) return;
            state.arm(kind, id, deadline);
            least = id + 1;
        }
    } else {
        for (DeadlineKind kind{}; kind < DeadlineKind::Count_;
             kind = static_cast<DeadlineKind>(static_cast<std::uint8_t>(kind) + 1)) {
            const auto places = static_cast<std::uint32_t>(state.m_nodes[static_cast<std::size_t>(kind)].size());
            for (std::uint32_t id = 0; id < places; ++id) {
                const SimTime deadline = state.deadline(kind, id);
                if (!state.armed(kind, id)) continue;
                a(kind, DeadlineKind::Count_);
                a(id);
                a.instant(deadline);
            }
        }
        constexpr DeadlineKind kNoMore = DeadlineKind::Count_;
        a(kNoMore, DeadlineKind::Count_);
    }
}

}  // namespace frontrow
