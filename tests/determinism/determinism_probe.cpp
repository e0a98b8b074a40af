// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints a digest for each part of the core after a fixed run of it. scripts/test builds this
// program with two compilers at two levels of optimisation; all four must print the same.
#include <cstdint>
#include <cstdio>
#include <vector>

#include "crowd/built_in_scenarios.h"
#include "crowd/distributions.h"
#include "crowd/world.h"
#include "domain/digest.h"
#include "domain/random.h"
#include "domain/seed.h"
#include "sale/letters.h"
#include "sale/payment_outcome.h"
#include "sale/policy.h"
#include "sale/seat_choice.h"
#include "support/hold_release_load.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

constexpr std::uint64_t kDraws = 100'000;

void print(const char* part, const Digest& digest) {
    std::printf("%-16s %016llx\n", part, static_cast<unsigned long long>(digest.value()));
}

Digest chance() {
    Digest digest;
    const Random random(Seed{0x4F2A91}.expanded());
    for (std::uint64_t i = 0; i < kDraws; ++i) {
        digest.add(random.bits(Stream::Choices, i, 1));
        digest.add(random.below(i + 1, Stream::Arrivals, i, 2));
    }
    return digest;
}

Digest letters() {
    Digest digest;
    const Random random(Seed{0x000001}.expanded());
    for (std::uint32_t i = 0; i < 10'000; ++i) digest.add(drawLetters(random, i, 4 + i % 5));
    return digest;
}

Digest payments() {
    Digest digest;
    const Random random(Seed{0xABCDEF}.expanded());
    for (const auto model : {OutcomeModel::Calm, OutcomeModel::Normal, OutcomeModel::Stress}) {
        for (std::uint32_t i = 0; i < 10'000; ++i) {
            PaymentRequest request;
            request.account = AccountId{i};
            request.method = static_cast<PaymentMethod>(i % 4);
            request.attempt = static_cast<std::uint8_t>(i % 3);
            digest.add(static_cast<std::uint64_t>(paymentOutcome(model, random, request)));
            const auto delay = paymentDelay(random, request);
            digest.add(delay ? delay->ms : -1);
        }
    }
    return digest;
}

Digest policies() {
    Digest digest;
    for (const auto preset : kPolicyPresets) {
        const auto policy = policyPreset(preset);
        visitPolicyFields(*policy,
                          [&](std::string_view name, const auto& value, std::int64_t, std::int64_t, std::string_view) {
                              digest.add(name);
                              digest.add(static_cast<std::int64_t>(value));
                          });
    }
    return digest;
}

Digest distributions() {
    Digest digest;
    const Random random(Seed{0x123456}.expanded());
    for (std::uint64_t i = 0; i < kDraws; ++i) {
        digest.add(normal(random.bits(Stream::Choices, i, 1), 10'000, 2'000));
        digest.add(lognormal(random.bits(Stream::Choices, i, 2), 1'200, 600));
        digest.add(exponential(random.bits(Stream::Choices, i, 3), 180'000));
    }
    return digest;
}

Digest plans() {
    Digest digest;
    digest.add(test::hallPlan(9, 20, 30)->digest());
    digest.add(test::flaggedPlan(20, 30)->digest());
    digest.add(test::standingPlan(500)->digest());
    return digest;
}

// Takes what best available suggests until the hall is full, for parties of one to four in turn.
Digest choices() {
    Digest digest;
    const auto plan = test::hallPlan(3, 12, 20);
    std::vector<std::uint8_t> free(plan->seatCount(), 1);
    for (std::uint32_t party = 1;; party = party % 4 + 1) {
        const auto suggestion = bestAvailable(*plan, free, party, SeatFilter{}, {});
        if (!suggestion) break;
        for (const SeatIndex seat : suggestion->seats) {
            free[seat.value] = 0;
            digest.add(std::uint64_t{seat.value});
        }
    }
    return digest;
}

Digest engine() {
    test::HoldReleaseLoad load(5, test::kFullMap);
    load.run(200'000);
    Digest digest;
    digest.add(load.engine().digest());
    digest.add(load.engine().stateHash());
    return digest;
}

// A rehearsal of every built-in scenario, from the opening until ten minutes later.
Digest crowd() {
    Digest digest;
    const auto plan = test::hallPlan(6, 10, 12);
    for (const Scenario& scenario : builtInScenarios()) {
        World world(scenario, plan, Seed{0xC0FFEE});
        EventBuffer events;
        world.advanceTo(world.opening() + minutes(10), events);
        digest.add(world.engine().digest());
        digest.add(world.engine().stateHash());
    }
    return digest;
}

}  // namespace

int main() {
    print("crowd", crowd());
    print("engine", engine());
    print("plans", plans());
    print("choices", choices());
    print("distributions", distributions());
    print("chance", chance());
    print("letters", letters());
    print("payments", payments());
    print("policies", policies());
    return 0;
}
