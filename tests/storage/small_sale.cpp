// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/small_sale.h"

#include "support/plans.h"

namespace frontrow {

namespace {

constexpr SimTime kOpening{60'000};
constexpr std::uint64_t kBuyers = 20;
// Each buyer's steps behind the opening of the accounts, in turn.
constexpr std::uint64_t kSteps = 7;

Action stepOf(std::uint64_t step, std::uint32_t buyer, std::uint32_t round) {
    switch (step) {
        case 0: return TopUp{Amount{5'000}};
        case 1: return EnterWaitingRoom{};
        case 2: return UsePass{buyer, 1};
        case 3: {
            HoldSeats hold;
            hold.seats.push(SeatIndex((buyer * 9 + round * 31) % 200));
            return hold;
        }
        case 4: return OpenOrder{HoldVersion(1)};
        case 5: return Pay{OrderId(buyer), PaymentMethod::Wallet, 0, 0};
        default: return Leave{};
    }
}

}  // namespace

ListedSetup smallSale() {
    PerformanceSetup setup;
    setup.plan = test::rowsPlan(10, 20);
    setup.policy.letters.gate = LettersGate::Off;
    setup.opening = kOpening;
    setup.starts = kOpening + days(10);
    setup.startDay = kOpening + days(9);
    setup.seed = 4;
    ListedSetup listed;
    listed.performances.push_back(std::move(setup));
    return listed;
}

StageFactory smallSaleStages() {
    return [](Database&, const StreamInfo& stream, std::span<const std::byte>) {
        StageOffer offer;
        if (stream.kind == StreamKind::Listed) {
            offer.maker = std::make_unique<EngineStages>(smallSale());
        } else {
            offer.whyNot = QStringLiteral("another crowd");
        }
        return offer;
    };
}

Command smallSaleCommand(std::uint64_t sequence) {
    Command command;
    if (sequence <= kBuyers) {
        command.actor.role = Role::System;
        command.action = OpenAccount{AccountKind::Person, Amount{1'000'000}};
        return command;
    }
    const std::uint64_t at = sequence - kBuyers - 1;
    const auto buyer = static_cast<std::uint32_t>(1 + at % kBuyers);
    const auto round = static_cast<std::uint32_t>(at / kBuyers / (kSteps + 1));
    const std::uint64_t step = at / kBuyers % (kSteps + 1);
    command.performance = PerformanceId(1);
    if (step == 0 && round > 0) {
        command.actor.role = Role::System;
        command.action = SettlePayment{PaymentId(buyer), 1, PaymentOutcome::Approved};
        return command;
    }
    command.actor.account = AccountId(buyer);
    command.action = step == 0 ? Action(RegisterDevice{}) : stepOf(step - 1, buyer, round);
    command.counter = CommandCounter(1 + at / kBuyers);
    return command;
}

SimTime smallSaleTime(std::uint64_t sequence) { return SimTime{59'000 + static_cast<std::int64_t>(sequence) * 10}; }

}  // namespace frontrow
