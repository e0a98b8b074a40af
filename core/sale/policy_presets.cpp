// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/policy.h"

namespace frontrow {

namespace {

SalePolicy offline() {
    SalePolicy policy;
    policy.admission.mapCap = 0;
    return policy;
}

// The rules of an earlier web system: first come first served into fifty slots, ten-second passes
// and holds, a minute to pay, wallet only, whole orders cancelled in full at any time.
SalePolicy classicWebSale() {
    SalePolicy policy;
    policy.opening.waitingRoomOpensBeforeMs = 0;
    policy.admission.ratePerMille = 10'000'000;
    policy.admission.mapCap = 50;
    policy.admission.passMs = 10'000;
    policy.admission.mapSessionMs = 600'000;
    policy.admission.placeUpdatesPerMinute = 60;
    policy.letters.gate = LettersGate::Off;
    policy.holds.ticketLimit = 10;
    policy.holds.holdMs = 10'000;
    policy.holds.clockOnChange = HoldClockOnChange::Restarts;
    policy.holds.lostConnectionMs = 30'000;
    policy.holds.onLeave = LeaveRule::FreeAtLapse;
    policy.holds.scarcity = ScarcitySteps::ShareSold;
    policy.holds.singleSeat = SingleSeatRule::Off;
    policy.payment.limitMs = 60'000;
    policy.payment.feePerSeat = 0;
    policy.payment.card = 0;
    policy.payment.transfer = 0;
    policy.payment.split = 0;
    policy.payment.walletStart = 500'000;
    policy.payment.weeklyAllowance = 0;
    policy.payment.topUpAllowed = 0;
    policy.payment.retry = RetryUnit::WholeOrder;
    policy.payment.outcomes = OutcomeModel::Stress;
    policy.cancel.unit = CancelUnit::WholeOrder;
    policy.cancel.stepCount = 0;
    policy.cancel.feeRefund = FeeRefundRule::Always;
    policy.cancel.rebooking = 0;
    return policy;
}

// Its grid variant: 101 people every five seconds without a cap, a five-minute lock, a map that is
// loaded once, card payment with every outcome equally likely.
SalePolicy classicGrid() {
    SalePolicy policy = classicWebSale();
    policy.admission.ratePerMille = 20'200;
    policy.admission.burstMs = 5'000;
    policy.admission.periodMs = 5'000;
    policy.admission.mapCap = 0;
    policy.admission.passMs = 600'000;
    policy.holds.holdMs = 300'000;
    policy.holds.map = MapFreshness::Snapshot;
    policy.payment.wallet = 0;
    policy.payment.card = 1;
    return policy;
}

}  // namespace

std::optional<SalePolicy> policyPreset(std::string_view name) {
    if (name == "standard") return SalePolicy{};
    if (name == "offline") return offline();
    if (name == "classic-web-sale") return classicWebSale();
    if (name == "classic-grid") return classicGrid();
    return std::nullopt;
}

}  // namespace frontrow
