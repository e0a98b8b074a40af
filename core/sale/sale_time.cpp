// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What time alone does to a sale: one function per kind of deadline.
#include <algorithm>

#include "sale/canary.h"
#include "sale/sale_state.h"

namespace frontrow {

namespace {

void opening(SaleState& s, const Context& c) {
    s.opened = true;
    s.bucket.begin(c.t);
    s.tell(c, {.kind = EventKind::SaleOpened});
    if (s.policy.admission.queue != QueuePolicy::ShuffledPreQueue) return;
    s.line.shuffle(s.dice, [&](AccountId account, std::uint32_t slot) { s.buyer(account).slot = slot; });
    s.tell(c, {.number = s.line.people(), .kind = EventKind::QueueShuffled});
}

void saleEnds(SaleState& s, const Context& c) {
    s.ended = true;
    s.tell(c, {.kind = EventKind::SaleEnded});
}

void holdLapses(SaleState& s, const Context& c, Buyer& b, HoldEnd why) {
    if (canary(Canary::LapseSkipped)) return;
    s.endHold(c, b, why);
    if (s.policy.holds.lapseBudget == 0) return;
    if (++b.lapses > static_cast<std::uint32_t>(s.policy.holds.lapseBudget)) {
        b.coolUntil = c.t + milliseconds(s.policy.holds.coolDownMs);
    }
}

void graceOver(SaleState& s, const Context& c, Buyer& b) {
    if (b.stage == BuyerStage::Waiting) {
        s.leaveQueue(c, b, QueueEnd::GraceOver);
        return;
    }
    if (b.stage == BuyerStage::Outside) return;
    if (b.order.value == 0 && !b.held.empty()) s.endHold(c, b, HoldEnd::ConnectionLost);
    s.leaveMap(c, b, MapEnd::ConnectionLost);
}

void sessionEnds(SaleState& s, const Context& c, Buyer& b) {
    if (b.order.value == 0 && !b.held.empty()) s.endHold(c, b, HoldEnd::SessionEnded);
    s.leaveMap(c, b, c.t >= s.setup.starts ? MapEnd::SaleEnded : MapEnd::SessionEnded);
}

void passLapses(SaleState& s, const Context& c, Buyer& b) {
    s.tell(c, {.account = b.account, .kind = EventKind::PassLapsed});
    s.deadlines.cancel(DeadlineKind::Grace, s.indexOf(b));
    b.stage = BuyerStage::Outside;
    --s.slotsUsed;
}

}  // namespace

// Deadlines come before admissions of the same instant: a slot that frees is filled at once.
void Sale::State::pass(SimTime t, Accounts& accounts, EventBuffer& out) {
    for (;;) {
        const SimTime admission = nextAdmission();
        const SimTime deadline = deadlines.earliest();
        if (std::min(admission, deadline) > t) break;
        if (canary(Canary::ClosedDeadline) && admission > t && deadline >= t) break;
        DeadlineWheel::Due next{};
        if (deadline > admission) {
            admitAll({admission, kTime, accounts, out});
        } else if (deadlines.take(deadline, next)) {
            clock = next.deadline;
            due({clock, kTime, accounts, out}, next);
        }
    }
    clock = t;
}

void Sale::State::due(const Context& c, const DeadlineWheel::Due& deadline) {
    switch (deadline.kind) {
        case DeadlineKind::Opening: return opening(*this, c);
        case DeadlineKind::SaleEnd: return saleEnds(*this, c);
        case DeadlineKind::PaymentRetry: return requestPayment(c, PaymentId{deadline.id});
        case DeadlineKind::SeatReturn:
            return seats.change(SeatIndex{deadline.id}, SeatState::Free, kNobody, c.t, c.out);
        case DeadlineKind::Hold: return holdLapses(*this, c, buyers[deadline.id], HoldEnd::Lapsed);
        case DeadlineKind::LostSeats: return endHold(c, buyers[deadline.id], HoldEnd::ConnectionLost);
        case DeadlineKind::Order: return closeOrder(c, orders[deadline.id - 1], OrderEnd::Lapsed);
        case DeadlineKind::Grace: return graceOver(*this, c, buyers[deadline.id]);
        case DeadlineKind::PassWarning: {
            const Buyer& b = buyers[deadline.id];
            const SimTime until = deadlines.deadline(DeadlineKind::Pass, deadline.id);
            return tell(c, {.until = until, .account = b.account, .subject = b.pass, .kind = EventKind::PassLapsing});
        }
        case DeadlineKind::Pass: return passLapses(*this, c, buyers[deadline.id]);
        case DeadlineKind::MapSession: return sessionEnds(*this, c, buyers[deadline.id]);
        case DeadlineKind::Count_: return;
    }
}

}  // namespace frontrow
