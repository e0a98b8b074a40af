// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payments/payment_providers.h"

namespace frontrow {

void PaymentProviders::heard(std::span<const Event> events) {
    for (const Event& event : events) {
        if (event.kind != EventKind::PaymentRequested) continue;
        request(unpackPaymentRequest(PaymentId{event.subject}, event.account, event.number), event.time);
    }
}

void PaymentProviders::askAgain(const Sale& sale, SimTime t) {
    m_answers.clear();
    for (const PaymentRequest& each : sale.unansweredPayments()) request(each, t);
}

void PaymentProviders::request(const PaymentRequest& request, SimTime t) {
    // The wallet is the sale's own: nobody has to be waited for.
    const bool own = request.method == PaymentMethod::Wallet || request.method == PaymentMethod::Split;
    const auto delay = own ? std::optional(Duration{}) : paymentDelay(m_random, request);
    if (!delay) return;
    const PaymentOutcome outcome = paymentOutcome(m_model, m_random, request);
    m_answers.insert_or_assign({t + *delay, request.payment},
                               SettlePayment{request.payment, request.tryNumber, outcome});
}

SimTime PaymentProviders::nextDue() const { return m_answers.empty() ? kNever : m_answers.begin()->first.first; }

std::optional<SettlePayment> PaymentProviders::take(SimTime t) {
    if (nextDue() > t) return std::nullopt;
    const SettlePayment answer = m_answers.begin()->second;
    m_answers.erase(m_answers.begin());
    return answer;
}

}  // namespace frontrow
