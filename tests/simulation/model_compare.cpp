// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference model against the sale: seats, buyers, places, wallets, orders, tickets, counts.
#include "model.h"
#include "sale/accounts.h"
#include "sale/sale.h"

namespace frontrow::simulation {

namespace {

std::string differs(std::string_view what, std::uint32_t id, std::string_view field, std::int64_t said,
                    std::int64_t expected) {
    return std::string(what) + " " + std::to_string(id) + ": " + std::string(field) + " is " + std::to_string(said) +
           ", the rules say " + std::to_string(expected);
}

}  // namespace

std::string Model::compareSeat(const Sale& sale, SeatIndex seat) const {
    const SeatState said = sale.seatState(seat);
    const SeatState expected = m_seats[seat.value].state;
    if (said == expected) return {};
    return differs("seat", seat.value, "state", static_cast<int>(said), static_cast<int>(expected));
}

std::string Model::compareBuyer(const Engine& engine, const Sale& sale, AccountId id) const {
    const std::int64_t balance = engine.accounts().balance(id).minor;
    if (balance != account(id).balance.minor)
        return differs("account", id.value, "balance", balance, account(id).balance.minor);
    const BuyerState said = sale.buyer(id);
    const auto found = m_buyers.find(id);
    const ModelBuyer expected = found == m_buyers.end() ? ModelBuyer{} : found->second;
    const auto check = [&](std::string_view field, std::int64_t a, std::int64_t b) {
        return a == b ? std::string{} : differs("buyer", id.value, field, a, b);
    };
    std::string difference;
    const auto then = [&](std::string_view field, std::int64_t a, std::int64_t b) {
        if (difference.empty()) difference = check(field, a, b);
    };
    then("stage", static_cast<int>(said.stage), static_cast<int>(expected.stage));
    then("connected", said.connected, expected.connected);
    then("held", static_cast<std::int64_t>(said.held.size()), static_cast<std::int64_t>(expected.held.size()));
    then("same seats", said.held == expected.held, true);
    then("hold version", said.holdVersion.value, expected.version.value);
    then("open order", said.openOrder.value, expected.order.value);
    then("bought", said.bought, expected.bought);
    // An account that the sale does not know yet has no times at all.
    const SimTime grace = said.graceUntil == SimTime{} ? kNever : said.graceUntil;
    then("grace until", grace.ms, expected.graceUntil.ms);
    const bool inside = expected.stage != BuyerStage::Outside;
    if (inside) then("letters passed", said.lettersPassed, !needsLettersBeforeMap(expected));
    if (!expected.held.empty()) then("hold until", said.holdUntil.ms, expected.holdUntil.ms);
    if (expected.stage == BuyerStage::Admitted) {
        then("pass", said.pass, expected.pass);
        then("pass until", said.passUntil.ms, expected.passUntil.ms);
    }
    if (expected.stage == BuyerStage::OnMap) then("session until", said.sessionUntil.ms, expected.sessionUntil.ms);
    if (expected.stage == BuyerStage::Waiting && orderShown()) {
        const auto place = sale.place(id);
        bool known = true;
        for (const ModelPlace& entry : m_line) {
            if (entry.account == id) known = !entry.mixed;
        }
        if (known) then("place", place.value_or(0), placeOf(id));
    }
    return difference;
}

std::string Model::compareOrder(const Sale& sale, OrderId id, const ModelOrder& order) const {
    const auto said = sale.order(id);
    if (!said) return differs("order", id.value, "existence", 0, 1);
    const bool open = order.stage == ModelOrderStage::Open;
    if (said->owner != order.owner) return differs("order", id.value, "owner", said->owner.value, order.owner.value);
    if (said->open != open) return differs("order", id.value, "open", said->open, open);
    const bool awaits = order.stage == ModelOrderStage::AwaitsTransfer;
    if (said->awaitsTransfer != awaits)
        return differs("order", id.value, "awaits transfer", said->awaitsTransfer, awaits);
    const bool paid = order.stage == ModelOrderStage::Paid;
    if (said->paid != paid) return differs("order", id.value, "paid", said->paid, paid);
    if (said->fee != order.fee) return differs("order", id.value, "fee", said->fee.minor, order.fee.minor);
    if (said->total != order.due) return differs("order", id.value, "total", said->total.minor, order.due.minor);
    if ((open || awaits) && said->until != order.until)
        return differs("order", id.value, "until", said->until.ms, order.until.ms);
    if (!(said->seats == order.seats)) return differs("order", id.value, "seats", 0, 1);
    return {};
}

std::string Model::compareActor(const Engine& engine, AccountId actor) const {
    return exists(actor) ? compareBuyer(engine, engine.sale(PerformanceId{1}), actor) : std::string{};
}

std::string Model::compare(const Engine& engine, const EventBuffer& events, AccountId actor, bool everything) const {
    const Sale& sale = engine.sale(PerformanceId{1});
    std::string difference;
    const auto look = [&](std::string found) {
        if (difference.empty()) difference = std::move(found);
    };
    const auto lookAtBuyer = [&](AccountId id) {
        if (exists(id) && difference.empty()) look(compareBuyer(engine, sale, id));
    };
    lookAtBuyer(actor);
    for (const Event& event : events) {
        if (event.kind == EventKind::SeatChanged) look(compareSeat(sale, SeatIndex{event.subject}));
        lookAtBuyer(event.account);
        if (event.kind == EventKind::OrderOpened || event.kind == EventKind::OrderClosed) {
            const auto order = m_orders.find(OrderId{event.subject});
            look(order == m_orders.end() ? "an order that must not be"
                                         : compareOrder(sale, order->first, order->second));
        }
    }
    if (!everything || !difference.empty()) return difference;
    if (engine.accounts().count() != m_accounts.size()) return "another number of accounts";
    for (std::uint32_t i = 0; i < m_seats.size(); ++i) look(compareSeat(sale, SeatIndex{i}));
    for (std::uint32_t i = 1; i <= m_accounts.size(); ++i) lookAtBuyer(AccountId{i});
    for (const OrderId id : m_liveOrders) look(compareOrder(sale, id, m_orders.at(id)));
    for (const auto& [id, ticket] : m_tickets) {
        const auto said = sale.ticket(id);
        const bool same = said && said->owner == ticket.owner && said->seat == ticket.seat &&
                          said->order == ticket.order && said->price == ticket.price && said->valid == ticket.valid;
        if (!same) look(differs("ticket", id.value, "sameness", 0, 1));
        if (!ticket.valid || m_ended || m_cancelled || !difference.empty()) continue;
        const Amount refund = sale.cancelQuote(id, m_now).refund;
        const Amount due = refundOf(ticket, Role::Buyer);
        if (refund != due) look(differs("ticket", id.value, "refund", refund.minor, due.minor));
    }
    const SaleCounts counts = sale.counts();
    const auto check = [&](std::string_view field, std::int64_t said, std::int64_t expected) {
        if (said != expected) look(differs("counts", 0, field, said, expected));
    };
    for (std::size_t i = 0; i < m_prices.size(); ++i) {
        check("price", sale.tierPrice(TierIndex{static_cast<std::uint8_t>(i)}).minor, m_prices[i].minor);
    }
    check("waiting", counts.waiting, waiting());
    check("on map", counts.onMap, slotsUsed());
    check("admitted", static_cast<std::int64_t>(counts.admitted), static_cast<std::int64_t>(m_admitted));
    check("escrow", engine.accounts().escrow().minor, m_escrow.minor);
    check("house", engine.accounts().house().minor, m_house.minor);
    check("deposits", engine.accounts().deposits().minor, m_deposits.minor);
    return difference;
}

}  // namespace frontrow::simulation
