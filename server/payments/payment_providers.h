// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The payment providers behind a listed performance's sale, simulated. They hear of a request only
// once it is committed, and answer it later by a command of its own. What they have not answered
// when the server ends is asked again at the next start, under the same payment and try; an answer
// that comes twice is refused by the sale. Outcomes follow from the seed by (account, attempt, try),
// so a request that is asked again gets the same one. Thread: the engine's.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "domain/random.h"
#include "sale/event.h"
#include "sale/payment_outcome.h"
#include "sale/sale.h"

namespace frontrow {

class PaymentProviders {
public:
    PaymentProviders(OutcomeModel model, Random random) : m_model(model), m_random(random) {}

    // Committed events; those that are no requests are passed over.
    void heard(std::span<const Event> events);
    // After a restart, at log time t: everything that the sale still waits for, and nothing else.
    void askAgain(const Sale& sale, SimTime t);

    // When the next answer comes; kNever if none is on its way.
    SimTime nextDue() const;
    // The answers that have come by t, in order, one at each call.
    std::optional<SettlePayment> take(SimTime t);
    std::size_t pending() const { return m_answers.size(); }

private:
    void request(const PaymentRequest& request, SimTime t);

    OutcomeModel m_model;
    Random m_random;
    std::map<std::pair<SimTime, PaymentId>, SettlePayment> m_answers;
};

}  // namespace frontrow
