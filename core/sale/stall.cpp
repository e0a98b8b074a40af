// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A time in which the server did not run, given back to those who could not use it.
#include "sale/sale_state.h"

namespace frontrow {

namespace {

constexpr DeadlineKind kBuyersOwn[] = {DeadlineKind::Hold, DeadlineKind::LostSeats, DeadlineKind::Grace,
                                       DeadlineKind::Pass, DeadlineKind::MapSession};

std::uint32_t extend(SaleState& s, const Context& c, Buyer& b, Duration by) {
    const SimTime latest = s.setup.starts;
    const std::uint32_t id = s.indexOf(b);
    std::uint32_t moved = 0;
    for (const DeadlineKind kind : kBuyersOwn) moved += s.deadlines.postpone(kind, id, by, latest) ? 1U : 0U;
    // The warning stays where it belongs, before its pass.
    if (s.deadlines.armed(DeadlineKind::PassWarning, id)) {
        const SimTime pass = s.deadlines.deadline(DeadlineKind::Pass, id);
        s.deadlines.arm(DeadlineKind::PassWarning, id, pass - kPassWarning);
    }
    if (s.deadlines.armed(DeadlineKind::Hold, id)) b.holdUntil = s.deadlines.deadline(DeadlineKind::Hold, id);
    // Holds that are still to come on this visit are counted from here.
    if (b.stage == BuyerStage::OnMap) b.mapEntered = b.mapEntered + by;
    if (b.payUntil != SimTime{}) b.payUntil = postponed(b.payUntil, by, latest);
    if (b.challenge.value != 0 && b.lettersUntil > c.t) b.lettersUntil = b.lettersUntil + by;
    return moved;
}

}  // namespace

Answer perform(SaleState& s, const Context& c, const NoteStall& a) {
    const Duration by = milliseconds(a.stalledMs);
    if (a.stalledMs <= 0 || by > kLongestStall || a.rule > StallRule::Expire) return refuse(Refusal::Malformed);
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    std::uint32_t moved = 0;
    if (a.rule == StallRule::Extend) {
        for (Buyer& b : s.buyers) moved += extend(s, c, b, by);
        for (Order& order : s.orders) {
            if (order.stage != OrderStage::Open) continue;
            order.until = postponed(order.until, by, s.setup.starts);
            s.deadlines.arm(DeadlineKind::Order, s.idOf(order).value, order.until);
            ++moved;
        }
    }
    return {.number = moved};
}

}  // namespace frontrow
