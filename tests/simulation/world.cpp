// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>

#include "dice.h"
#include "domain/assert.h"
#include "domain/venue_plan_builder.h"

namespace frontrow::simulation {

namespace {

constexpr std::uint64_t kWorldDice = 1'000'000;
constexpr std::uint64_t kLinkDice = 1'900'000;

Seat drawSeat(Dice& dice, std::uint32_t number, Point position, std::uint32_t tiers) {
    Seat seat;
    seat.number = std::to_string(number);
    seat.position = position;
    seat.tier = TierIndex{static_cast<std::uint8_t>(dice.below(tiers))};
    if (dice.chance(40)) seat.flags.set(SeatFlag::Accessible);
    if (dice.chance(30)) seat.flags.set(SeatFlag::Companion);
    if (dice.chance(60)) seat.flags.set(SeatFlag::RestrictedView);
    if (dice.chance(40)) seat.flags.set(SeatFlag::Aisle);
    if (dice.chance(20)) seat.flags.set(SeatFlag::Blocked);
    return seat;
}

void drawRows(Dice& dice, VenuePlanBuilder& builder, std::int32_t top, std::uint32_t tiers) {
    const auto rows = static_cast<std::int32_t>(dice.between(1, 4));
    const std::uint32_t mixedTiers = dice.chance(200) ? tiers : 1;
    for (std::int32_t row = 0; row < rows; ++row) {
        builder.beginRow(std::to_string(row + 1));
        const auto seats = static_cast<std::uint32_t>(dice.between(1, 12));
        std::int32_t x = 0;
        for (std::uint32_t number = 1; number <= seats; ++number) {
            builder.addSeat(drawSeat(dice, number, {x, top + row * 900}, mixedTiers));
            x += dice.chance(100) ? 1'600 : 550;
        }
    }
}

std::shared_ptr<const VenuePlan> drawPlan(Dice& dice, std::uint32_t maxSections) {
    VenuePlanBuilder builder("Simulated hall");
    const LevelIndex level = builder.addLevel("Floor", 0);
    const auto tiers = static_cast<std::uint32_t>(dice.between(1, 3));
    for (std::uint32_t tier = 0; tier < tiers; ++tier) {
        const Amount price{dice.chance(50) ? 0 : dice.lowBetween(1, 300) * 1'000 + dice.between(0, 999)};
        builder.addTier(std::string(1, static_cast<char>('A' + tier)), "#A0B0C0", price);
    }
    const auto sections = static_cast<std::uint32_t>(dice.between(1, 3));
    for (std::uint32_t section = 0; section < std::min(sections, maxSections); ++section) {
        const auto top = static_cast<std::int32_t>(section) * 10'000;
        const TierIndex tier{static_cast<std::uint8_t>(dice.below(tiers))};
        const bool standing = dice.chance(250);
        builder.beginSection("S" + std::to_string(section), level,
                             standing ? SectionKind::Standing : SectionKind::Seated, tier, {});
        if (standing)
            builder.addStandingPlaces(static_cast<std::uint32_t>(dice.between(1, 20)));
        else
            drawRows(dice, builder, top, tiers);
    }
    auto plan = builder.build();
    FRONTROW_ASSERT(plan);
    return *plan;
}

// A third of the fields leave their default, low values first: short deadlines make a busy run.
void drawFields(Dice& dice, SalePolicy& policy) {
    visitPolicyFields(
        policy, [&](std::string_view name, auto& field, std::int64_t least, std::int64_t most, std::string_view) {
            const bool draws = dice.chance(330);
            const std::int64_t value = most - least < 100 ? dice.between(least, most) : dice.lowBetween(least, most);
            if (!draws || name.starts_with("cancel.step_")) return;
            field = static_cast<std::remove_reference_t<decltype(field)>>(value);
        });
}

void drawCancelSteps(Dice& dice, CancelPolicy& cancel) {
    cancel.stepCount = dice.between(0, static_cast<std::int64_t>(kMaxCancelSteps));
    std::int64_t days = dice.between(6, 30);
    std::int64_t charge = dice.between(0, 200);
    for (CancelStep& step : cancel.steps) {
        step = {std::max<std::int64_t>(days, 0), std::min<std::int64_t>(charge, 1'000)};
        days -= dice.between(1, 6);
        charge += dice.between(0, 200);
    }
    // Steps must fall day by day: those that reached day 0 twice are left out.
    std::int64_t valid = 1;
    while (valid < cancel.stepCount && cancel.steps[static_cast<std::size_t>(valid)].daysBefore <
                                           cancel.steps[static_cast<std::size_t>(valid) - 1].daysBefore) {
        ++valid;
    }
    cancel.stepCount = std::min(cancel.stepCount, valid);
}

SalePolicy drawPolicy(Dice& dice, std::uint32_t clients) {
    SalePolicy policy = *policyPreset(kPolicyPresets[dice.below(kPolicyPresets.size())]);
    drawFields(dice, policy);
    drawCancelSteps(dice, policy.cancel);
    // Kept within what lets people through: a run in which nobody reaches the map proves little.
    policy.admission.ratePerMille = dice.between(500, dice.chance(500) ? 100'000 : 5'000);
    policy.admission.mapCap = dice.chance(400) ? 0 : dice.between(1, clients);
    policy.admission.periodMs = dice.chance(850) ? 0 : dice.between(1, 10'000);
    if (dice.chance(600)) policy.letters.gate = LettersGate::Off;
    if (dice.chance(600)) policy.holds.holdMs = dice.between(5'000, 40'000);
    if (dice.chance(100)) policy.holds.lapseBudget = dice.between(1, 2);
    if (dice.chance(600)) policy.payment.limitMs = dice.between(10'000, 60'000);
    if (dice.chance(700)) policy.holds.requestsPerSecond = dice.between(1, 20);
    if (dice.chance(800)) policy.opening.presaleCode = PresaleCodeRule::None;
    if (dice.chance(700)) policy.payment.wallet = 1;
    const PaymentPolicy& payment = policy.payment;
    if (payment.wallet + payment.card + payment.transfer + payment.split == 0) policy.payment.card = 1;
    FRONTROW_ASSERT(!validate(policy));
    return policy;
}

PerformanceSetup drawPerformance(Dice& dice, std::uint32_t clients, std::uint32_t maxSections) {
    PerformanceSetup setup;
    setup.plan = drawPlan(dice, maxSections);
    setup.policy = drawPolicy(dice, clients);
    setup.opening = SimTime{0} + seconds(dice.between(1, dice.chance(800) ? 30 : 900));
    setup.starts = setup.opening + (dice.chance(300) ? minutes(dice.between(2, 60)) : hours(dice.between(10, 800)));
    setup.startDay = setup.starts - milliseconds(dice.between(0, days(1).ms - 1));
    const auto codes = dice.between(1, 12);
    for (std::int64_t i = 0; i < codes; ++i) setup.presaleCodes.push_back(1'000 + static_cast<std::uint64_t>(i) * 7);
    setup.seed = dice.below(std::uint64_t{1} << 62U);
    return setup;
}

// A seed has no, one or all kinds of faults; each hits with its own strength.
FaultRates drawFaults(Dice& dice, std::uint64_t mask) {
    FaultRates drawn;
    const std::uint64_t breadth = dice.below(10);
    const std::uint64_t only = dice.below(kFaultKinds);
    for (std::size_t kind = 0; kind < kFaultKinds; ++kind) {
        const std::uint32_t strongest = kStrongest.perMille[kind];
        const auto rate = static_cast<std::uint32_t>(dice.between(strongest / 10, strongest));
        const bool present = breadth == 0 ? false : breadth == 1 ? kind == only : true;
        if (present && (mask >> kind & 1U) != 0) drawn.perMille[kind] = rate;
    }
    return drawn;
}

ClientDraw drawClient(Dice& dice, std::uint32_t performances) {
    ClientDraw client;
    client.temperament = static_cast<Temperament>(dice.pick({40, 25, 12, 8, 12}));
    client.kind = dice.chance(200) ? AccountKind::Rival : AccountKind::Person;
    client.deposit = Amount{dice.chance(100) ? 0 : dice.lowBetween(0, 5'000) * 1'000};
    const bool quick = client.temperament == Temperament::Hurries || client.temperament == Temperament::Cheats;
    client.pauseMs = quick ? dice.between(60, 600) : dice.between(300, 4'000);
    client.favourite = dice.below32(performances);
    return client;
}

}  // namespace

bool isLinked(const WorldLimits& limits) {
    constexpr std::uint32_t perMille = 150;  // of all runs
    return limits.links == Links::Drawn ? Dice(limits.seed, kLinkDice).chance(perMille) : limits.links == Links::Only;
}

World drawWorld(const WorldLimits& limits) {
    Dice dice(limits.seed, kWorldDice);
    World world;
    world.engine = {static_cast<std::uint32_t>(dice.between(1, 5)), static_cast<std::uint32_t>(dice.between(1, 3))};
    const auto clients = static_cast<std::uint32_t>(dice.between(3, 24));
    const std::uint32_t performances = 1;
    world.ops = static_cast<std::uint64_t>(dice.between(1'000, 6'000));
    if (limits.ops != 0) world.ops = limits.ops;
    world.crowdPauseMs = dice.between(500, 20'000);
    const auto crowd = static_cast<std::uint32_t>(dice.lowBetween(1, dice.chance(900) ? 40 : 100'000));
    world.crowdSize = dice.chance(500) ? crowd : 0;
    world.leapPerMillion = static_cast<std::uint32_t>(dice.between(200, 2'000));
    world.driftPerMillion = dice.between(-200, 200);
    world.snapshotEvery = static_cast<std::uint64_t>(dice.lowBetween(30, 4'000));
    world.stallRule = dice.chance(700) ? StallRule::Extend : StallRule::Expire;
    world.faults = drawFaults(dice, limits.faults);
    for (std::uint32_t i = 0; i < performances; ++i) {
        Dice own(limits.seed, kWorldDice + 1 + i);
        world.performances.push_back(drawPerformance(own, clients, limits.sections));
    }
    for (std::uint32_t i = 0; i < clients; ++i) {
        Dice own(limits.seed, kWorldDice + 100 + i);
        world.clients.push_back(drawClient(own, performances));
    }
    // The first is the seller, the second runs the server; they buy nothing.
    world.clients[0].temperament = Temperament::Sells;
    world.clients[1].temperament = Temperament::Administers;
    for (std::size_t i = 0; i < 2; ++i) world.clients[i].pauseMs = dice.between(2'000, 20'000);
    if (world.clients.size() > limits.clients) world.clients.resize(std::max<std::size_t>(limits.clients, 2));
    return world;
}

}  // namespace frontrow::simulation
