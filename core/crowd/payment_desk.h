// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The simulated payment providers of a rehearsal: every request of the sale, a rival's or a
// person's, is answered after the provider's delay with the outcome that the seed says.
// Thread: the world's.
#pragma once

#include <cstdint>
#include <vector>

#include "crowd/crowd_context.h"
#include "sale/payment_outcome.h"

namespace frontrow {

class PaymentDesk {
public:
    explicit PaymentDesk(const CrowdContext& context) : m_context(context) {}

    // A PaymentRequested event.
    void requested(const Event& event);
    // Its entry in the queue is due.
    void settle(SimTime t, PaymentId payment, EventBuffer& out);

    // Requests that will still be answered.
    std::uint32_t pending() const { return m_pending; }

private:
    struct Reply {
        std::uint8_t tryNumber = 0;
        PaymentOutcome outcome = PaymentOutcome::Approved;
    };

    const CrowdContext& m_context;
    std::vector<Reply> m_replies;  // by payment
    std::uint32_t m_pending = 0;
};

}  // namespace frontrow
