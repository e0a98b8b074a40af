// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/payment_outcome.h"

#include <array>

namespace frontrow {

namespace {

// Per thousand: insufficient, wrong details, limit exceeded, network error; the rest is success.
using RefusalShares = std::array<std::uint32_t, 4>;

RefusalShares refusalShares(OutcomeModel model) {
    switch (model) {
        case OutcomeModel::Calm: return {0, 0, 0, 0};
        case OutcomeModel::Normal: return {30, 30, 30, 30};
        case OutcomeModel::Stress: return {200, 200, 200, 200};
    }
    return {};
}

std::uint64_t step(const PaymentRequest& request) { return std::uint64_t{request.attempt} * 256 + request.tryNumber; }

}  // namespace

std::uint32_t packPaymentRequest(const PaymentRequest& request) {
    return static_cast<std::uint32_t>(request.method) | (request.detailsWrong ? 0x80U : 0U) |
           (std::uint32_t{request.tryNumber} << 8U) | ((request.attempt & 0xFFFFU) << 16U);
}

PaymentRequest unpackPaymentRequest(PaymentId payment, AccountId account, std::uint32_t number) {
    return {payment,
            account,
            static_cast<PaymentMethod>(number & 0x7FU),
            static_cast<std::uint8_t>((number >> 8U) & 0xFFU),
            number >> 16U,
            (number & 0x80U) != 0};
}

PaymentOutcome paymentOutcome(OutcomeModel model, const Random& random, const PaymentRequest& request) {
    if (request.method != PaymentMethod::Card) return PaymentOutcome::Approved;
    if (request.detailsWrong) return PaymentOutcome::WrongDetails;
    const auto draw = random.below(1'000, Stream::Payments, request.account.value, step(request));
    constexpr std::array outcomes{PaymentOutcome::InsufficientFunds, PaymentOutcome::WrongDetails,
                                  PaymentOutcome::LimitExceeded, PaymentOutcome::NetworkError};
    std::uint32_t bound = 0;
    const RefusalShares shares = refusalShares(model);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        bound += shares[i];
        if (draw < bound) return outcomes[i];
    }
    return PaymentOutcome::Approved;
}

std::optional<Duration> paymentDelay(const Random& random, const PaymentRequest& request) {
    constexpr std::uint64_t delayStep = std::uint64_t{1} << 40U;
    const auto within = [&](std::int64_t least, std::int64_t most) {
        const auto draw = random.below(static_cast<std::uint64_t>(most - least + 1), Stream::Payments,
                                       request.account.value, delayStep + step(request));
        return milliseconds(least + static_cast<std::int64_t>(draw));
    };
    switch (request.method) {
        case PaymentMethod::Wallet:
        case PaymentMethod::Split: return within(200, 500);
        case PaymentMethod::Card: return within(700, 2'200);
        case PaymentMethod::Transfer:
            if (random.chance(100'000, Stream::Payments, request.account.value, 2 * delayStep + step(request))) {
                return std::nullopt;
            }
            return within(120'000, 1'200'000);
    }
    return std::nullopt;
}

}  // namespace frontrow
