// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference model: what time alone does, and who is let in.
#include <algorithm>

#include "model.h"

namespace frontrow::simulation {

namespace {

constexpr std::int64_t kPerson = 1'000'000;  // in the bucket's unit

}  // namespace

void Model::passTime(SimTime t) {
    while (true) {
        const SimTime next = std::min(nextDeadline(), nextAdmission());
        if (next > t) break;
        m_now = std::max(m_now, next);
        fireAt(m_now);
        admitDue();
        if (!m_complaint.empty()) break;
    }
    m_now = std::max(m_now, t);
}

SimTime Model::nextDeadline() const {
    SimTime next = kNever;
    const auto at = [&next](SimTime deadline) { next = std::min(next, deadline); };
    if (!m_opened) at(m_setup->opening);
    if (!m_ended) at(m_setup->starts);
    for (const PaymentId id : m_retrying) at(m_payments.at(id).retryAt);
    for (const auto& [seat, until] : m_returning) at(until);
    for (const OrderId id : m_liveOrders) at(m_orders.at(id).until);
    for (const auto& [id, buyer] : m_buyers) {
        at(std::min(buyer.holdUntil, buyer.lostSeatsUntil));
        at(buyer.graceUntil);
        if (buyer.stage == BuyerStage::Admitted) at(buyer.passUntil);
        if (buyer.stage == BuyerStage::OnMap) at(buyer.sessionUntil);
    }
    return next;
}

// Everything whose time has come, kind by kind.
void Model::fireAt(SimTime t) {
    if (!m_opened && m_setup->opening <= t) {
        m_opened = true;
        m_credited = t;
        m_tokens = policy().admission.periodMs > 0 ? std::min(bucketSize(), groupCredit()) : 0;
        if (policy().admission.queue == QueuePolicy::ShuffledPreQueue) {
            for (ModelPlace& place : m_line) place.mixed = true;
            m_mixedSlices = UINT32_MAX;
        }
    }
    if (m_setup->starts <= t) m_ended = true;
    const std::set<PaymentId> retrying = m_retrying;
    for (const PaymentId id : retrying) {
        ModelPayment& payment = m_payments.at(id);
        if (payment.retryAt > t) continue;
        payment.retryAt = kNever;
        m_retrying.erase(id);
    }
    std::erase_if(m_returning, [&](const auto& entry) {
        if (entry.second > t) return false;
        setSeat(entry.first, SeatState::Free, kNobody);
        return true;
    });
    for (auto& [id, buyer] : m_buyers) {
        if (buyer.holdUntil > t) continue;
        endHold(buyer, HoldEnd::Lapsed);
        if (policy().holds.lapseBudget > 0 && ++buyer.lapses > policy().holds.lapseBudget) {
            buyer.coolUntil = t + milliseconds(policy().holds.coolDownMs);
        }
    }
    for (auto& [id, buyer] : m_buyers) {
        if (buyer.lostSeatsUntil <= t) endHold(buyer, HoldEnd::ConnectionLost);
    }
    const std::set<OrderId> live = m_liveOrders;
    for (const OrderId id : live) {
        if (m_orders.at(id).until <= t) closeOrder(id, OrderEnd::Lapsed);
    }
    for (auto& [id, buyer] : m_buyers) {
        if (buyer.graceUntil <= t) loseGrace(buyer);
        if (buyer.stage == BuyerStage::Admitted && buyer.passUntil <= t) {
            buyer.stage = BuyerStage::Outside;
            buyer.graceUntil = kNever;
        }
        if (buyer.stage == BuyerStage::OnMap && buyer.sessionUntil <= t) endSession(buyer);
    }
}

// Gone for too long: the place, the pass or the map is given up; an order in payment keeps its seats.
void Model::loseGrace(ModelBuyer& buyer) {
    buyer.graceUntil = kNever;
    if (buyer.stage == BuyerStage::Waiting) return leaveQueue(buyer);
    if (buyer.stage == BuyerStage::Outside) return;
    if (buyer.order.value == 0 && !buyer.held.empty()) endHold(buyer, HoldEnd::ConnectionLost);
    buyer.stage = BuyerStage::Outside;
}

void Model::endSession(ModelBuyer& buyer) {
    if (buyer.order.value == 0 && !buyer.held.empty()) endHold(buyer, HoldEnd::SessionEnded);
    buyer.stage = BuyerStage::Outside;
}

// A stall gives back what nobody could use, up to the performance's start.
Answer Model::noteStall(const NoteStall& a) {
    if (a.stalledMs <= 0 || a.stalledMs > days(30).ms || a.rule > StallRule::Expire)
        return {Refusal::Malformed, 0, 0, {}};
    if (m_cancelled) return {Refusal::PerformanceCancelled, 0, 0, {}};
    if (m_ended) return {Refusal::SaleEnded, 0, 0, {}};
    if (a.rule == StallRule::Expire) return {};
    const auto later = [&](SimTime& deadline) {
        const SimTime moved = deadline + milliseconds(a.stalledMs);
        if (moved <= m_setup->starts) {
            deadline = moved;
        } else if (deadline < m_setup->starts) {
            deadline = m_setup->starts;
        }
        return 1U;
    };
    std::uint32_t moved = 0;
    for (auto& [id, buyer] : m_buyers) {
        if (buyer.holdUntil != kNever) moved += later(buyer.holdUntil);
        if (buyer.lostSeatsUntil != kNever) moved += later(buyer.lostSeatsUntil);
        if (buyer.graceUntil != kNever) moved += later(buyer.graceUntil);
        if (buyer.stage == BuyerStage::Admitted) moved += later(buyer.passUntil);
        if (buyer.stage == BuyerStage::OnMap) {
            moved += later(buyer.sessionUntil);
            buyer.mapEntered = buyer.mapEntered + milliseconds(a.stalledMs);
        }
        if (buyer.payUntil.ms != 0) later(buyer.payUntil);
        if (buyer.challenge.value != 0 && buyer.lettersUntil > m_now)
            buyer.lettersUntil = buyer.lettersUntil + milliseconds(a.stalledMs);
    }
    for (const OrderId id : m_liveOrders) {
        ModelOrder& order = m_orders.at(id);
        if (order.stage == ModelOrderStage::Open) moved += later(order.until);
    }
    return {Refusal::None, 0, moved, {}};
}

// --- Admission ----------------------------------------------------------------------------------

std::int64_t Model::groupCredit() const { return m_ratePerMille * policy().admission.periodMs; }

std::int64_t Model::bucketSize() const {
    const std::int64_t burst = m_ratePerMille * policy().admission.burstMs;
    const std::int64_t least = std::max(kPerson, burst);
    return policy().admission.periodMs > 0 ? std::max(least, groupCredit()) : least;
}

void Model::creditTo(SimTime t) {
    if (!m_opened || t <= m_credited) return;
    const std::int64_t period = policy().admission.periodMs;
    if (m_paused) {
        const std::int64_t grid = std::max<std::int64_t>(period, 1);
        m_credited = m_credited + milliseconds((t - m_credited).ms / grid * grid);
        return;
    }
    if (period == 0) {
        const std::int64_t elapsed = (t - m_credited).ms;
        const std::int64_t room = bucketSize() - m_tokens;
        // Beyond what fills the bucket the product could overflow and says nothing.
        m_tokens = elapsed > room / m_ratePerMille + 1 ? bucketSize()
                                                       : std::min(bucketSize(), m_tokens + elapsed * m_ratePerMille);
        m_credited = t;
        return;
    }
    while (m_credited + milliseconds(period) <= t && m_tokens < bucketSize()) {
        m_tokens = std::min(bucketSize(), m_tokens + groupCredit());
        m_credited = m_credited + milliseconds(period);
    }
    const std::int64_t periods = (t - m_credited).ms / period;
    m_credited = m_credited + milliseconds(periods * period);
}

bool Model::mayAdmit() const {
    const bool slot = m_mapCap == 0 || static_cast<std::int64_t>(slotsUsed()) < m_mapCap;
    return m_opened && !m_ended && !m_cancelled && !m_paused && slot && waiting() > 0;
}

// When the next person will be let in if nothing else happens.
SimTime Model::nextAdmission() const {
    if (!mayAdmit()) return kNever;
    const std::int64_t missing = kPerson - m_tokens;
    if (missing <= 0) return m_now;
    const std::int64_t period = policy().admission.periodMs;
    const std::int64_t credit = period > 0 ? groupCredit() : m_ratePerMille;
    const std::int64_t steps = (missing + credit - 1) / credit;
    return m_credited + milliseconds(steps * std::max<std::int64_t>(period, 1));
}

// The engine's next word on who was let in at this instant; nothing when there is none.
const Event* Model::nextChoice() {
    for (; m_nextEvent < m_events->size(); ++m_nextEvent) {
        const Event& event = (*m_events)[m_nextEvent];
        if (event.kind != EventKind::Admitted && event.kind != EventKind::CrowdAdmitted) continue;
        return &event;
    }
    return nullptr;
}

void Model::admitDue() {
    creditTo(m_now);
    while (mayAdmit() && m_tokens >= kPerson && m_complaint.empty()) {
        const Event* choice = nextChoice();
        if (choice == nullptr || choice->time != m_now)
            return complain("admission: a slot is free and somebody waits, yet nobody was let in");
        const std::int64_t people = choice->kind == EventKind::CrowdAdmitted ? choice->number : 1;
        const std::int64_t slots = m_mapCap - static_cast<std::int64_t>(slotsUsed());
        if (people * kPerson > m_tokens || (m_mapCap > 0 && people > slots))
            return complain("admission: more people than rate or cap allow");
        admitOne(*choice);
        m_tokens -= people * kPerson;
    }
}

void Model::admitOne(const Event& choice) {
    ++m_nextEvent;
    const bool crowd = choice.kind == EventKind::CrowdAdmitted;
    auto found = std::find_if(m_line.begin(), m_line.end(), [&](const ModelPlace& place) {
        return crowd ? place.account == kNobody : place.account == choice.account;
    });
    if (found == m_line.end()) return complain("admission: somebody was let in who did not wait");
    const bool drawn = policy().admission.queue == QueuePolicy::RandomDraw;
    if (!drawn && found != m_line.begin() && !(found->mixed && m_line.front().mixed)) {
        return complain("admission: somebody was let in before the one in front");
    }
    std::uint32_t people = crowd ? choice.number : 1;
    m_admitted += people;
    if (crowd) {
        m_crowdOnMap += people;
        for (auto place = found; people > 0 && place != m_line.end(); ++place) {
            if (place->account != kNobody) continue;
            const std::uint32_t taken = std::min(people, place->people);
            place->people -= taken;
            people -= taken;
        }
        if (people > 0) complain("admission: more of the far crowd than wait");
        std::erase_if(m_line, [](const ModelPlace& place) { return place.people == 0; });
        return;
    }
    m_line.erase(found);
    ModelBuyer& buyer = m_buyers.at(choice.account);
    buyer.stage = BuyerStage::Admitted;
    buyer.pass = ++m_lastPass;
    buyer.passUntil = std::min(m_now + milliseconds(policy().admission.passMs), m_setup->starts);
    if (choice.subject != buyer.pass || choice.until != buyer.passUntil)
        complain("admission: another pass than it must be");
}

}  // namespace frontrow::simulation
