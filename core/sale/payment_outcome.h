// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outcome models of the simulated payment providers: what the money says to one try of one
// attempt. Drawn from the seed by (account, attempt, try), so a repeated run meets the same ones.
#pragma once

#include <cstdint>
#include <optional>

#include "domain/ids.h"
#include "domain/random.h"
#include "domain/time.h"
#include "sale/command.h"
#include "sale/policy.h"

namespace frontrow {

// A payment request as the PaymentRequested event carries it.
struct PaymentRequest {
    PaymentId payment;
    AccountId account;
    PaymentMethod method = PaymentMethod::Wallet;
    std::uint8_t tryNumber = 1;  // from 1
    std::uint32_t attempt = 1;   // of this account in this sale, from 1
    bool detailsWrong = false;
};

// The request as the number of its PaymentRequested event: bits 0-6 method, bit 7 details typed
// wrong, bits 8-15 try, bits 16-31 attempt (modulo 65,536).
std::uint32_t packPaymentRequest(const PaymentRequest& request);
PaymentRequest unpackPaymentRequest(PaymentId payment, AccountId account, std::uint32_t number);

// Wallet and split: always Approved (the engine checks the balance). Card: success 100/88/20 %,
// insufficient 0/3/20, details 0/3/20 (always when typed wrong), limit 0/3/20, network 0/3/20 for
// calm/normal/stress. Transfer: Approved when it arrives.
PaymentOutcome paymentOutcome(OutcomeModel model, const Random& random, const PaymentRequest& request);

// How long the provider takes to say so: wallet 200–500 ms, card 700–2,200 ms, a transfer minutes
// (2–20; one in ten never comes: nothing).
std::optional<Duration> paymentDelay(const Random& random, const PaymentRequest& request);

}  // namespace frontrow
