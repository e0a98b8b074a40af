// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What follows from the rest of a state that was read.
#include "sale/state_fields.h"

#include "sale/engine_parts.h"
#include "sale/snapshot.h"

namespace frontrow {

void StateFields::rebuildBuyers(StateReader& a, Sale::State& state) {
    state.buyerOf.clear();
    std::size_t waiting = 0;
    for (std::uint32_t i = 0; i < state.buyers.size() && !a.failed(); ++i) {
        const Buyer& b = state.buyers[i];
        if (b.account.value >= state.buyerOf.size()) state.buyerOf.resize(b.account.value + 1);
        std::uint32_t& index = state.buyerOf[b.account.value];
        a.require(b.account != kNobody && index == 0);
        index = i + 1;
        if (b.stage != BuyerStage::Waiting) continue;
        ++waiting;
        a.require(b.slot < state.line.m_slots.size() && state.line.accountAt(b.slot) == b.account);
    }
    for (const WaitingLine::Slot& slot : state.line.m_slots) {
        if (slot.account == kNobody || slot.people == 0) continue;
        const Buyer* b = state.findBuyer(slot.account);
        a.require(b != nullptr && b->stage == BuyerStage::Waiting && waiting-- > 0);
        if (a.failed()) return;
    }
    a.require(waiting == 0);
    for (const Order& order : state.orders) a.require(state.findBuyer(order.owner) != nullptr);
    for (const Ticket& ticket : state.tickets) a.require(state.findBuyer(ticket.owner) != nullptr);
}

std::uint64_t StateFields::configHash(const Engine& engine) {
    std::vector<PerformanceSetup> setups;
    for (const auto& sale : engine.m_parts->sales) setups.push_back(sale->setup());
    return frontrow::configHash(engine.setup().shard, setups);
}

}  // namespace frontrow
