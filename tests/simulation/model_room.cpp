// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference model: waiting room, connections, map sessions and letters.
#include <algorithm>

#include "model.h"

namespace frontrow::simulation {

namespace {

Answer no(Refusal refusal, std::uint32_t subject = 0, std::uint32_t number = 0, SimTime until = {}) {
    return {refusal, subject, number, until};
}

}  // namespace

std::optional<Answer> Model::notRunning() const {
    if (m_cancelled) return no(Refusal::PerformanceCancelled);
    if (m_ended) return no(Refusal::SaleEnded);
    return std::nullopt;
}

std::uint32_t Model::waiting() const {
    std::uint32_t people = 0;
    for (const ModelPlace& place : m_line) people += place.people;
    return people;
}

std::uint32_t Model::slotsUsed() const {
    std::uint32_t slots = m_crowdOnMap;
    for (const auto& [id, buyer] : m_buyers) {
        slots += buyer.stage == BuyerStage::Admitted || buyer.stage == BuyerStage::OnMap ? 1U : 0U;
    }
    return slots;
}

std::uint32_t Model::placeOf(AccountId id) const {
    std::uint32_t people = 0;
    for (const ModelPlace& place : m_line) {
        people += place.people;
        if (place.account == id) return people;
    }
    return 0;
}

// A place is only shown where there is an order.
bool Model::orderShown() const {
    const QueuePolicy queue = policy().admission.queue;
    return queue == QueuePolicy::FirstCome || (queue == QueuePolicy::ShuffledPreQueue && m_opened);
}

// The place in an answer; among the shuffled it is the seed's choice.
std::uint32_t Model::shownPlace(const ModelBuyer& buyer) const {
    if (buyer.stage != BuyerStage::Waiting || !orderShown()) return 0;
    for (const ModelPlace& place : m_line) {
        if (place.account == buyer.account && place.mixed) return m_said->number;
    }
    return placeOf(buyer.account);
}

std::uint32_t Model::queueUp(ModelBuyer& buyer) {
    buyer.stage = BuyerStage::Waiting;
    m_line.push_back({buyer.account, 1, 0, false});
    return shownPlace(buyer);
}

void Model::leaveQueue(ModelBuyer& buyer) {
    std::erase_if(m_line, [&](const ModelPlace& place) { return place.account == buyer.account; });
    buyer.stage = BuyerStage::Outside;
}

std::optional<Answer> Model::badCode(const EnterWaitingRoom& a) const {
    const auto& codes = m_setup->presaleCodes;
    switch (policy().opening.presaleCode) {
        case PresaleCodeRule::None: return std::nullopt;
        case PresaleCodeRule::OneForAll:
            if (a.presaleCode == 0 || codes.empty() || a.presaleCode != codes.front()) return no(Refusal::CodeUnknown);
            return std::nullopt;
        case PresaleCodeRule::OnceEach: {
            if (std::find(codes.begin(), codes.end(), a.presaleCode) == codes.end()) return no(Refusal::CodeUnknown);
            const auto used = m_codesUsed.find(a.presaleCode);
            if (used != m_codesUsed.end() && used->second != m_command->actor.account) return no(Refusal::CodeUsed);
            return std::nullopt;
        }
    }
    return std::nullopt;
}

// Where the line forms early one may stand in it from the doors on; else the click counts.
std::optional<Answer> Model::tooEarly(ModelBuyer& buyer) const {
    if (m_opened) return std::nullopt;
    const OpeningPolicy& opening = policy().opening;
    const SimTime doors = m_setup->opening - milliseconds(opening.waitingRoomOpensBeforeMs);
    const bool lineForms =
        policy().admission.queue != QueuePolicy::FirstCome || opening.earlyClick == EarlyClickRule::AcceptIntoPreQueue;
    if (lineForms && m_now >= doors) return std::nullopt;
    if (opening.earlyClick == EarlyClickRule::RefuseAndLock) {
        buyer.clickLockedUntil = m_now + milliseconds(opening.earlyClickLockMs);
    }
    return no(Refusal::NotOpen, 0, 0, lineForms ? doors : m_setup->opening);
}

Answer Model::enter(const EnterWaitingRoom& a) {
    if (const auto refused = notRunning()) return *refused;
    ModelBuyer& b = buyer(m_command->actor.account);
    if (m_now < b.clickLockedUntil) return no(Refusal::ClickLocked, 0, 0, b.clickLockedUntil);
    if (m_now < b.reloadLockedUntil) return no(Refusal::ReloadLocked, 0, 0, b.reloadLockedUntil);
    if (const auto early = tooEarly(b)) return *early;
    if (b.stage != BuyerStage::Outside) {
        if (policy().waitingRoom.secondEntry == SecondEntryRule::Refused) return no(Refusal::AlreadyWaiting);
        reconnect(b);
        return {Refusal::None, 0, shownPlace(b), {}};
    }
    if (const auto refused = badCode(a)) return *refused;
    if (policy().opening.presaleCode == PresaleCodeRule::OnceEach) m_codesUsed[a.presaleCode] = b.account;
    reconnect(b);
    if (policy().letters.skipWhenPassed == 0) b.passedBeforeMap = false;
    return {Refusal::None, 0, queueUp(b), {}};
}

void Model::reconnect(ModelBuyer& buyer) {
    if (buyer.connected) return;
    buyer.connected = true;
    buyer.graceUntil = kNever;
    buyer.lostSeatsUntil = kNever;
}

Answer Model::leave(AccountId id) {
    ModelBuyer& b = buyer(id);
    if (b.stage == BuyerStage::Outside && b.held.empty()) return no(Refusal::NotWaiting);
    if (b.stage == BuyerStage::Waiting) leaveQueue(b);
    b.stage = BuyerStage::Outside;
    const bool holds = b.order.value == 0 && !b.held.empty();
    if (holds && policy().holds.onLeave == LeaveRule::FreeAtOnce) endHold(b, HoldEnd::Left);
    b.graceUntil = kNever;
    b.lostSeatsUntil = kNever;
    return {};
}

Answer Model::loseConnection(AccountId id) {
    if (!exists(id)) return no(Refusal::UnknownAccount);
    ModelBuyer& b = buyer(id);
    if (!b.connected || (b.stage == BuyerStage::Outside && b.held.empty())) return no(Refusal::NotWaiting);
    b.connected = false;
    b.graceUntil = m_now + milliseconds(policy().waitingRoom.graceMs);
    if (!b.held.empty() && b.order.value == 0) {
        b.lostSeatsUntil = std::min(b.holdUntil, m_now + milliseconds(policy().holds.lostConnectionMs));
    }
    return {Refusal::None, 0, 0, b.graceUntil};
}

Answer Model::resumeConnection(const ResumeConnection& a) {
    if (!exists(a.account)) return no(Refusal::UnknownAccount);
    ModelBuyer& b = buyer(a.account);
    if (b.stage == BuyerStage::Outside && b.held.empty()) return no(Refusal::NotWaiting);
    const bool reloads = a.reload != 0 && b.stage == BuyerStage::Waiting;
    if (reloads && policy().waitingRoom.reentry == ReentryRule::ReloadLock) {
        if (b.reloadLockedUntil == SimTime{}) {
            b.reloadLockedUntil = m_now + milliseconds(policy().waitingRoom.reloadLockMs);
        }
        if (m_now < b.reloadLockedUntil) return no(Refusal::ReloadLocked, 0, 0, b.reloadLockedUntil);
        b.reloadLockedUntil = {};
    }
    reconnect(b);
    if (reloads && policy().waitingRoom.reentry == ReentryRule::EndOfQueue) {
        leaveQueue(b);
        queueUp(b);
    }
    return {Refusal::None, 0, shownPlace(b), {}};
}

Answer Model::usePass(const UsePass& a) {
    if (const auto refused = notRunning()) return *refused;
    ModelBuyer& b = buyer(m_command->actor.account);
    if (b.stage != BuyerStage::Admitted) return no(Refusal::NotAdmitted);
    if (a.pass != b.pass || a.epoch != m_epoch) return no(Refusal::PassInvalid);
    b.stage = BuyerStage::OnMap;
    b.wasOnMap = true;
    b.mapEntered = m_now;
    b.challenge = {};
    b.lettersWrong = 0;
    b.sessionUntil = std::min(m_now + milliseconds(policy().admission.mapSessionMs), m_setup->starts);
    return {Refusal::None, 0, 0, b.sessionUntil};
}

// --- Letters --------------------------------------------------------------------------------------

bool Model::needsLettersBeforeMap(const ModelBuyer& buyer) const {
    const LettersGate gate = policy().letters.gate;
    return (gate == LettersGate::BeforeMap || gate == LettersGate::Both) && !buyer.passedBeforeMap;
}

bool Model::needsLettersAfterSeats(const ModelBuyer& buyer) const {
    const LettersGate gate = policy().letters.gate;
    return (gate == LettersGate::AfterSeats || gate == LettersGate::Both) && !buyer.passedAfterSeats;
}

// New letters; their text is the seed's choice.
void Model::issueLetters(ModelBuyer& buyer, SimTime from) {
    buyer.challenge = ChallengeId{++m_lastChallenge};
    buyer.lettersFrom = from;
    buyer.lettersUntil = from + milliseconds(policy().letters.lifetimeMs);
    for (const Event& event : *m_events) {
        if (event.kind == EventKind::LettersIssued && event.subject == buyer.challenge.value)
            buyer.letters = event.value;
    }
}

Answer Model::requestLetters() {
    if (const auto refused = notRunning()) return *refused;
    ModelBuyer& b = buyer(m_command->actor.account);
    if (b.stage != BuyerStage::OnMap) return no(Refusal::NotOnMap);
    if (!needsLettersBeforeMap(b) && !needsLettersAfterSeats(b)) return no(Refusal::LettersUnknown);
    const bool first = b.challenge.value == 0;
    if (!first && m_now < b.lettersFrom) return no(Refusal::LettersNotYet, b.challenge.value, 0, b.lettersFrom);
    issueLetters(b, first ? m_now : m_now + milliseconds(policy().letters.renewMs));
    return {Refusal::None, b.challenge.value, 0, b.lettersUntil};
}

// Too many wrong letters: back to the end of the line; an order in payment keeps its seats.
void Model::sendBack(ModelBuyer& buyer) {
    if (!buyer.held.empty() && buyer.order.value == 0) endHold(buyer, HoldEnd::Removed);
    buyer.stage = BuyerStage::Outside;
    queueUp(buyer);
}

Answer Model::answerLetters(const AnswerLetters& a) {
    if (const auto refused = notRunning()) return *refused;
    ModelBuyer& b = buyer(m_command->actor.account);
    if (b.stage != BuyerStage::OnMap) return no(Refusal::NotOnMap);
    const bool asked = needsLettersBeforeMap(b) || needsLettersAfterSeats(b);
    if (!asked || a.challenge != b.challenge || b.challenge.value == 0) return no(Refusal::LettersUnknown);
    if (m_now < b.lettersFrom) return no(Refusal::LettersNotYet, b.challenge.value, 0, b.lettersFrom);
    if (m_now >= b.lettersUntil) return no(Refusal::LettersLapsed, b.challenge.value);
    if (a.text == b.letters) {
        b.challenge = {};
        (needsLettersBeforeMap(b) ? b.passedBeforeMap : b.passedAfterSeats) = true;
        return {};
    }
    ++b.lettersWrong;
    if (policy().letters.wrongLimit > 0 && b.lettersWrong >= policy().letters.wrongLimit) {
        sendBack(b);
        return no(Refusal::LettersTooMany, 0, b.lettersWrong);
    }
    issueLetters(b, m_now + milliseconds(policy().letters.renewMs));
    return no(Refusal::LettersWrong, b.challenge.value, b.lettersWrong, b.lettersFrom);
}

}  // namespace frontrow::simulation
