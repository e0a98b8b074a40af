// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd/payment_desk.h"

namespace frontrow {

void PaymentDesk::requested(const Event& event) {
    const PaymentRequest request = unpackPaymentRequest(PaymentId{event.subject}, event.account, event.number);
    const auto delay = paymentDelay(m_context.random, request);
    if (!delay) return;
    if (event.subject >= m_replies.size()) m_replies.resize(event.subject + std::size_t{1});
    const OutcomeModel model = m_context.scenario.policy.payment.outcomes;
    m_replies[event.subject] = {request.tryNumber, paymentOutcome(model, m_context.random, request)};
    m_context.queue.push(event.time + *delay, CrowdSource::Payment, event.subject);
    ++m_pending;
}

void PaymentDesk::settle(SimTime t, PaymentId payment, EventBuffer& out) {
    --m_pending;
    const Reply reply = m_replies[payment.value];
    m_context.systemCommand(t, SettlePayment{payment, reply.tryNumber, reply.outcome}, out);
}

}  // namespace frontrow
