// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The opening click, the line, the pass, and what a lost connection costs.
#include <algorithm>

#include "domain/assert.h"
#include "sale/canary.h"
#include "sale/sale_state.h"

namespace frontrow {

namespace {

SimTime roomOpens(const SaleState& s) {
    return s.setup.opening - milliseconds(s.policy.opening.waitingRoomOpensBeforeMs);
}

// Before the opening: nothing where the person may wait already, else the refusal.
std::optional<Answer> earlyClick(SaleState& s, const Context& c, Buyer& b) {
    if (s.opened) return std::nullopt;
    const bool lineForms = s.policy.admission.queue != QueuePolicy::FirstCome ||
                           s.policy.opening.earlyClick == EarlyClickRule::AcceptIntoPreQueue;
    if (lineForms && c.t >= roomOpens(s)) return std::nullopt;
    ++s.earlyClicks;
    if (s.policy.opening.earlyClick == EarlyClickRule::RefuseAndLock) {
        b.clickLockedUntil = c.t + milliseconds(s.policy.opening.earlyClickLockMs);
    }
    return refuse(Refusal::NotOpen, 0, 0, lineForms ? roomOpens(s) : s.setup.opening);
}

std::optional<Answer> presaleRefusal(SaleState& s, const Context& c, std::uint64_t code) {
    const PresaleCodeRule rule = s.policy.opening.presaleCode;
    if (rule == PresaleCodeRule::None) return std::nullopt;
    const auto& given = s.setup.presaleCodes;
    if (rule == PresaleCodeRule::OneForAll) {
        const bool right = code != 0 && !given.empty() && code == given.front();
        return right ? std::nullopt : std::optional(refuse(Refusal::CodeUnknown));
    }
    if (code == 0 || !std::binary_search(s.sortedCodes.begin(), s.sortedCodes.end(), code)) {
        return refuse(Refusal::CodeUnknown);
    }
    const auto used = s.codesUsed.find(code);
    if (used != s.codesUsed.end() && used->second != c.actor.account) return refuse(Refusal::CodeUsed);
    return std::nullopt;
}

std::uint32_t shownPlace(const SaleState& s, const Buyer& b) {
    const bool orderKnown = s.policy.admission.queue == QueuePolicy::FirstCome ||
                            (s.policy.admission.queue == QueuePolicy::ShuffledPreQueue && s.opened);
    return orderKnown ? s.line.place(b.slot) : 0;
}

void reconnect(SaleState& s, const Context& c, Buyer& b) {
    if (b.connected) return;
    b.connected = true;
    s.deadlines.cancel(DeadlineKind::Grace, s.indexOf(b));
    s.deadlines.cancel(DeadlineKind::LostSeats, s.indexOf(b));
    s.tell(c, {.account = b.account, .kind = EventKind::ConnectionResumed});
}

}  // namespace

std::uint32_t Sale::State::enqueue(const Context& c, Buyer& b) {
    b.stage = BuyerStage::Waiting;
    b.slot = line.append(b.account);
    const std::uint32_t place = shownPlace(*this, b);
    tell(c, {.account = b.account, .number = place, .kind = EventKind::PlaceTaken});
    return place;
}

// A pool closes its gaps with the account at its end: that one stands elsewhere now.
void Sale::State::noteMoved() {
    if (const auto slot = line.moved()) buyer(line.accountAt(*slot)).slot = *slot;
}

void Sale::State::leaveQueue(const Context& c, Buyer& b, QueueEnd why) {
    line.remove(b.slot);
    noteMoved();
    b.stage = BuyerStage::Outside;
    tell(c, {.account = b.account, .number = static_cast<std::uint32_t>(why), .kind = EventKind::LeftQueue});
}

// Gives up pass or map, and the slot with it; seats are somebody else's business.
void Sale::State::leaveMap(const Context& c, Buyer& b, MapEnd why) {
    const std::uint32_t id = indexOf(b);
    for (const auto kind : {DeadlineKind::PassWarning, DeadlineKind::Pass, DeadlineKind::MapSession}) {
        deadlines.cancel(kind, id);
    }
    --slotsUsed;
    b.stage = BuyerStage::Outside;
    tell(c, {.account = b.account, .number = static_cast<std::uint32_t>(why), .kind = EventKind::LeftMap});
}

void Sale::State::admit(const Context& c, Buyer& b) {
    FRONTROW_ASSERT(b.stage == BuyerStage::Waiting);
    const SimTime until = std::min(c.t + milliseconds(policy.admission.passMs), setup.starts);
    const SimTime warning = until - kPassWarning;
    b.stage = BuyerStage::Admitted;
    b.pass = ++passCounter;
    deadlines.arm(DeadlineKind::Pass, indexOf(b), until);
    if (warning > c.t) deadlines.arm(DeadlineKind::PassWarning, indexOf(b), warning);
    tell(c, {.until = until, .account = b.account, .subject = b.pass, .kind = EventKind::Admitted});
}

void Sale::State::admitNext(const Context& c, std::uint32_t most) {
    const WaitingLine::Next next = line.take(most, dice, draws++);
    slotsUsed += next.count;
    admitted += next.count;
    if (next.account == kNobody) {
        crowdOnMap += next.count;
        tell(c, {.subject = next.slot, .number = next.count, .kind = EventKind::CrowdAdmitted});
        return;
    }
    noteMoved();
    admit(c, buyer(next.account));
}

// Everybody whom rate and cap let in now.
void Sale::State::admitPossible(const Context& c) {
    while (line.people() > 0) {
        std::uint32_t most = bucket.available(c.t);
        if (mapCap > 0 && !canary(Canary::MapCapIgnored)) {
            const auto cap = static_cast<std::uint32_t>(mapCap);
            most = std::min(most, cap > slotsUsed ? cap - slotsUsed : 0);
        }
        if (most == 0) return;
        const std::uint64_t before = admitted;
        admitNext(c, most);
        bucket.spend(static_cast<std::uint32_t>(admitted - before), c.t);
    }
}

Answer perform(SaleState& s, const Context& c, const EnterWaitingRoom& a) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    Buyer& b = s.buyer(c.actor.account);
    if (c.t < b.clickLockedUntil) return refuse(Refusal::ClickLocked, 0, 0, b.clickLockedUntil);
    if (c.t < b.reloadLockedUntil) return refuse(Refusal::ReloadLocked, 0, 0, b.reloadLockedUntil);
    if (const auto early = earlyClick(s, c, b)) return *early;
    if (b.stage != BuyerStage::Outside) {
        if (s.policy.waitingRoom.secondEntry == SecondEntryRule::Refused) return refuse(Refusal::AlreadyWaiting);
        reconnect(s, c, b);
        if (canary(Canary::SecondQueuePlace) && b.stage == BuyerStage::Waiting) return {.number = s.enqueue(c, b)};
        return {.number = b.stage == BuyerStage::Waiting ? shownPlace(s, b) : 0};
    }
    if (const auto refusal = presaleRefusal(s, c, a.presaleCode)) return *refusal;
    if (!s.line.hasRoom(1)) return refuse(Refusal::WaitingRoomFull);
    if (s.policy.opening.presaleCode == PresaleCodeRule::OnceEach) s.codesUsed[a.presaleCode] = b.account;
    reconnect(s, c, b);
    if (s.policy.letters.skipWhenPassed == 0) b.passedBeforeMap = false;
    return {.number = s.enqueue(c, b)};
}

Answer perform(SaleState& s, const Context& c, const Leave&) {
    Buyer& b = s.buyer(c.actor.account);
    if (b.stage == BuyerStage::Waiting) {
        s.leaveQueue(c, b, QueueEnd::Left);
    } else if (b.stage != BuyerStage::Outside) {
        s.leaveMap(c, b, MapEnd::Left);
    } else if (b.held.empty()) {
        return refuse(Refusal::NotWaiting);
    }
    if (b.order.value == 0 && !b.held.empty() && s.policy.holds.onLeave == LeaveRule::FreeAtOnce) {
        s.endHold(c, b, HoldEnd::Left);
    }
    s.deadlines.cancel(DeadlineKind::Grace, s.indexOf(b));
    s.deadlines.cancel(DeadlineKind::LostSeats, s.indexOf(b));
    return {};
}

Answer perform(SaleState& s, const Context& c, const LoseConnection& a) {
    if (!c.accounts.exists(a.account)) return refuse(Refusal::UnknownAccount);
    Buyer& b = s.buyer(a.account);
    if (!b.connected || (b.stage == BuyerStage::Outside && b.held.empty())) return refuse(Refusal::NotWaiting);
    b.connected = false;
    const SimTime until = c.t + milliseconds(s.policy.waitingRoom.graceMs);
    s.deadlines.arm(DeadlineKind::Grace, s.indexOf(b), until);
    if (!b.held.empty() && b.order.value == 0) {
        const SimTime seatsUntil = c.t + milliseconds(s.policy.holds.lostConnectionMs);
        s.deadlines.arm(DeadlineKind::LostSeats, s.indexOf(b), std::min(seatsUntil, b.holdUntil));
    }
    s.tell(c, {.until = until, .account = b.account, .kind = EventKind::ConnectionLost});
    return {.until = until};
}

Answer perform(SaleState& s, const Context& c, const ResumeConnection& a) {
    if (!c.accounts.exists(a.account)) return refuse(Refusal::UnknownAccount);
    Buyer& b = s.buyer(a.account);
    if (b.stage == BuyerStage::Outside && b.held.empty()) return refuse(Refusal::NotWaiting);
    const bool reloadedInLine = a.reload != 0 && b.stage == BuyerStage::Waiting;
    if (reloadedInLine && s.policy.waitingRoom.reentry == ReentryRule::ReloadLock) {
        SimTime& until = b.reloadLockedUntil;
        if (until == SimTime{}) until = c.t + milliseconds(s.policy.waitingRoom.reloadLockMs);
        if (c.t < until) return refuse(Refusal::ReloadLocked, 0, 0, until);
        until = {};
    }
    reconnect(s, c, b);
    if (reloadedInLine && s.policy.waitingRoom.reentry == ReentryRule::EndOfQueue) {
        s.line.remove(b.slot);
        s.noteMoved();
        s.enqueue(c, b);
    }
    return {.number = b.stage == BuyerStage::Waiting ? shownPlace(s, b) : 0};
}

Answer perform(SaleState& s, const Context& c, const UsePass& a) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    Buyer& b = s.buyer(c.actor.account);
    if (b.stage != BuyerStage::Admitted) return refuse(Refusal::NotAdmitted);
    const bool samePass = a.pass == b.pass || canary(Canary::PassOfAnybody);
    if (!samePass || a.epoch != s.epoch) return refuse(Refusal::PassInvalid);
    const SimTime until = std::min(c.t + milliseconds(s.policy.admission.mapSessionMs), s.setup.starts);
    s.deadlines.cancel(DeadlineKind::Pass, s.indexOf(b));
    s.deadlines.cancel(DeadlineKind::PassWarning, s.indexOf(b));
    s.deadlines.arm(DeadlineKind::MapSession, s.indexOf(b), until);
    b.stage = BuyerStage::OnMap;
    b.wasOnMap = true;
    b.mapEntered = c.t;
    b.challenge = {};
    b.lettersWrong = 0;
    s.tell(c, {.until = until, .account = b.account, .kind = EventKind::EnteredMap});
    return {.until = until};
}

}  // namespace frontrow
