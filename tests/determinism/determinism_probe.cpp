// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints a digest for each part of the core after a fixed run of it. scripts/test builds this
// program with two compilers at two levels of optimisation; all four must print the same.
#include <cstdint>
#include <cstdio>

#include "domain/digest.h"
#include "domain/random.h"
#include "domain/seed.h"
#include "sale/letters.h"
#include "sale/payment_outcome.h"
#include "sale/policy.h"

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

}  // namespace

int main() {
    print("chance", chance());
    print("letters", letters());
    print("payments", payments());
    print("policies", policies());
    return 0;
}
