// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a device shows: always the permitted projection of a prefix of the journal, never a shorter one than
// before (rule I8); and when faults have stopped, the sale as it is (rule I14).
#include <algorithm>

#include "device_link.h"
#include "link_run.h"
#include "oracle.h"
#include "sale/letters.h"

namespace frontrow::simulation {

namespace {

constexpr std::int64_t kCalmMs = 45'000;
constexpr std::int64_t kLongestMapTickMs = 100;

std::string ofDevice(std::string_view rule, AccountId account, std::string_view what) {
    return std::string(rule) + ": a device of account " + std::to_string(account.value) + " " + std::string(what);
}

bool shows(const SeatSight& sight, SeatCode code) {
    return seatCode(sight.state, AccountKind::Person) == code &&
           (sight.holder == SeatHolder::Person) == (code != SeatCode::Free && code != SeatCode::Blocked);
}

}  // namespace

void LinkRun::checkShown(Device& device, bool ownMayDiffer) {
    if (failed()) return;
    if (!device.buyer->complaint().empty()) return fail(device.buyer->complaint());
    if (device.buyer->hasNews()) checkNews(device);
    if (!failed() && ownMayDiffer) checkSight(device);
    const BuyerView& view = device.buyer->view();
    const bool blind = view.mapShown() && view.mapState() != MapState::Live;
    device.blindSince = !blind ? 0 : device.blindSince == 0 ? m_clock : device.blindSince;
    if (!failed() && device.buyer->view().mapState() == MapState::Live && m_dice.chance(150)) checkMap(device);
}

void LinkRun::checkNews(Device& device) {
    WiredBuyer& buyer = *device.buyer;
    const WiredBuyer::News news = buyer.takeNews();
    for (const OwnEvent& event : news.events) {
        const std::uint64_t fact = factOf(event);
        if (buyer.heard(fact) > m_ledger.times(buyer.account(), fact))
            return fail(ofDevice("I8", buyer.account(), "tells a person something twice"));
    }
    if (news.receipts.empty() || device.wire == nullptr) return;
    for (const CommandReceipt& receipt : news.receipts) {
        if (!m_ledger.answered(buyer.account(), device.wire->deviceTold, receipt.counter, receipt.answer))
            return fail(ofDevice("I4", buyer.account(), "shows an answer that is not in the journal"));
    }
}

void LinkRun::checkSight(Device& device) {
    const WiredBuyer& buyer = *device.buyer;
    const auto found = m_ledger.findSight(buyer.account(), sightOf(buyer.view()), device.sight);
    if (!found) {
        const bool ever = m_ledger.findSight(buyer.account(), sightOf(buyer.view()), 0).has_value();
        return fail(ofDevice("I8", buyer.account(),
                             ever ? "shows as its own what it has no more" : "shows as its own what it never had"));
    }
    device.sight = *found;
}

void LinkRun::checkMap(Device& device) {
    const WiredBuyer& buyer = *device.buyer;
    const BuyerView& view = buyer.view();
    const auto map = m_maps.find({view.epoch(), view.mapSequence()});
    if (map == m_maps.end()) {
        return fail(ofDevice("I8", buyer.account(), "shows a map that was never told: ") +
                    std::to_string(view.epoch()) + "/" + std::to_string(view.mapSequence()));
    }
    // Of a map that is not kept up to date a refusal says more.
    const bool live = m_world.performances.front().policy.holds.map == MapFreshness::Live;
    for (std::uint32_t i = 0; i < map->second.size(); ++i) {
        const SeatSight sight = view.seat(SeatIndex{i});
        const bool notedGone = !live && sight.holder == SeatHolder::Rival;
        if (sight.holder != SeatHolder::Mine && !notedGone && !shows(sight, map->second[i]))
            return fail(ofDevice("I8", buyer.account(), "shows seat " + std::to_string(i) + " as it was not"));
    }
    m_coverage.count(Linked::MapCompared);
    const bool back = device.showedMap &&
                      std::pair{view.epoch(), view.mapSequence()} < std::pair{device.mapEpoch, device.mapSequence};
    if (back) return fail(ofDevice("I8", buyer.account(), "shows an older map than before"));
    device.showedMap = true;
    device.mapEpoch = view.epoch();
    device.mapSequence = view.mapSequence();
}

// --- When faults have stopped ---------------------------------------------------------------------

// Links that lost single messages end; no other needs help to show what is.
void LinkRun::settle() {
    m_calm = true;
    m_disk.setFailing(false);
    m_disk.disarm();
    m_crashPoint.reset();
    if (m_process) m_process->journal.dieAfterAppend(false);
    std::vector<bool> second(m_devices.size(), false);
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        Device& device = m_devices[i];
        device.unreachableUntil = 0;
        second[i] = i > 0 && m_devices[i - 1].buyer->account() == device.buyer->account();
        if (device.wire != nullptr) readsAgain(*device.wire);
        const bool ends = second[i] || (device.wire != nullptr && (device.wire->lossy || device.wire->deadSince != 0));
        if (ends) device.buyer->session().close();
    }
    std::priority_queue<Item> rest;
    for (; !m_items.empty(); m_items.pop()) {
        if (m_items.top().what != Happening::Acts) rest.push(m_items.top());
    }
    m_items.swap(rest);
    const std::int64_t end = m_clock + kCalmMs + std::max<std::int64_t>(0, m_downUntil - m_clock);
    std::int64_t openAt = m_clock;
    while (!failed() && !m_items.empty() && m_clock < end) {
        const Item item = m_items.top();
        m_items.pop();
        runTo(item.at);
        if (!failed()) happens(item);
        if (m_clock < openAt) continue;
        openAt = m_clock + 1'000;
        for (std::size_t i = 0; i < m_devices.size() && !failed(); ++i) {
            Session& session = m_devices[i].buyer->session();
            const bool closed = session.linkState() == LinkState::Closed || session.linkState() == LinkState::Lost;
            if (closed && !second[i]) session.open();
        }
    }
    // What changed last is told at the next tick of the map: until nothing was on record for longer than that.
    for (std::uint64_t before = 0; !failed() && before != m_ledger.position();) {
        before = m_ledger.position();
        runTo(m_clock + kLongestMapTickMs);
    }
    // What the host has said by now arrives; it says no more.
    for (const Device& device : m_devices) {
        while (!failed() && device.wire != nullptr && !device.wire->down.empty()) {
            m_clock = std::max(m_clock, device.wire->down.front().at);
            downArrives(*device.wire);
        }
    }
    for (std::size_t i = 0; i < m_devices.size() && !failed(); ++i) {
        if (!second[i]) checkConverged(m_devices[i]);
    }
    if (failed()) return;
    const SaleDesk& host = *desk();
    m_ledger.passTime(host.engine().now());
    if (!m_ledger.broken().empty()) return fail(m_ledger.broken());
    if (host.engine().stateHash() != m_ledger.engine().stateHash())
        return fail("I7: the host's state is not that of its journal");
    if (std::string broken = host.engine().checkInvariants(); !broken.empty()) fail(broken);
}

void LinkRun::checkConverged(Device& device) {
    const WiredBuyer& buyer = *device.buyer;
    const BuyerView& view = buyer.view();
    if (buyer.isShutOut()) return;
    const auto wrong = [&](std::string_view what) { fail(ofDevice("I14", buyer.account(), what)); };
    if (buyer.session().linkState() != LinkState::Open) return wrong("does not come back");
    if (buyer.session().pendingCount() != 0) return wrong("still waits for an answer");
    for (const WiredBuyer::Asked& asked : buyer.allAsked()) {
        if (!asked.receipt && !asked.declined) return wrong("never heard what became of a command");
    }
    if (sightOf(view) != m_ledger.sight(buyer.account())) return wrong("does not show what its person has");
    const bool live = m_world.performances.front().policy.holds.map == MapFreshness::Live;
    m_coverage.count(Linked::Converged);
    if (!view.mapShown()) return;
    // What came last may have given it reason to ask.
    const bool justAsked = device.blindSince != 0 && m_clock - device.blindSince < kCalmMs / 4;
    if (live && view.mapState() != MapState::Live && !justAsked) return wrong("shows no live map");
    if (view.mapState() != MapState::Live) return;
    checkMap(device);
    if (failed() || !live) return;
    for (std::uint32_t i = 0; i < view.plan().seatCount(); ++i) {
        if (view.seat(SeatIndex{i}).state != m_ledger.sale().seatState(SeatIndex{i}))
            return wrong("shows another map than the sale's");
    }
}

}  // namespace frontrow::simulation
