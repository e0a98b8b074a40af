// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters between the pass and the map, or between the seats and the payment. The text is made
// and compared here and leaves only in an event for the server.
#include "sale/canary.h"
#include "sale/letters.h"
#include "sale/sale_state.h"

namespace frontrow {

namespace {

bool gateAsks(const SaleState& s, const Buyer& b) { return s.needsLettersBeforeMap(b) || s.needsLettersAfterSeats(b); }

void issue(SaleState& s, const Context& c, Buyer& b, SimTime from) {
    b.challenge = ChallengeId{++s.challengeCounter};
    const std::uint32_t hidden = canary(Canary::HiddenState) ? drawsOfThisThread() : 0;
    b.letters = drawLetters(s.dice, s.challengeCounter + hidden, s.policy.letters.length);
    b.lettersFrom = from;
    b.lettersUntil = from + milliseconds(s.policy.letters.lifetimeMs);
    s.tell(c, {.value = b.letters,
               .until = b.lettersUntil,
               .account = b.account,
               .subject = b.challenge.value,
               .kind = EventKind::LettersIssued});
}

// Back to the end of the waiting room; what was held goes back first.
void sendBack(SaleState& s, const Context& c, Buyer& b) {
    // An order in payment keeps its seats until its limit.
    if (!b.held.empty() && b.order.value == 0) s.endHold(c, b, HoldEnd::Removed);
    s.leaveMap(c, b, MapEnd::SentBack);
    if (s.line.hasRoom(1)) s.enqueue(c, b);
}

Answer wrongLetters(SaleState& s, const Context& c, Buyer& b) {
    ++b.lettersWrong;
    s.tell(c, {.account = b.account, .number = b.lettersWrong, .kind = EventKind::LettersWrong});
    if (s.policy.letters.wrongLimit > 0 && b.lettersWrong >= s.policy.letters.wrongLimit) {
        sendBack(s, c, b);
        return refuse(Refusal::LettersTooMany, 0, b.lettersWrong);
    }
    issue(s, c, b, c.t + milliseconds(s.policy.letters.renewMs));
    return refuse(Refusal::LettersWrong, b.challenge.value, b.lettersWrong, b.lettersFrom);
}

}  // namespace

bool Sale::State::needsLettersBeforeMap(const Buyer& b) const {
    const LettersGate gate = policy.letters.gate;
    return (gate == LettersGate::BeforeMap || gate == LettersGate::Both) && !b.passedBeforeMap;
}

bool Sale::State::needsLettersAfterSeats(const Buyer& b) const {
    const LettersGate gate = policy.letters.gate;
    return (gate == LettersGate::AfterSeats || gate == LettersGate::Both) && !b.passedAfterSeats;
}

Answer perform(SaleState& s, const Context& c, const RequestLetters&) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    Buyer& b = s.buyer(c.actor.account);
    if (b.stage != BuyerStage::OnMap) return refuse(Refusal::NotOnMap);
    if (!gateAsks(s, b)) return refuse(Refusal::LettersUnknown);
    const bool first = b.challenge.value == 0;
    if (!first && c.t < b.lettersFrom) return refuse(Refusal::LettersNotYet, b.challenge.value, 0, b.lettersFrom);
    issue(s, c, b, first ? c.t : c.t + milliseconds(s.policy.letters.renewMs));
    return {.subject = b.challenge.value, .until = b.lettersUntil};
}

Answer perform(SaleState& s, const Context& c, const AnswerLetters& a) {
    if (const auto refusal = s.notRunning()) return refuse(*refusal);
    Buyer& b = s.buyer(c.actor.account);
    if (b.stage != BuyerStage::OnMap) return refuse(Refusal::NotOnMap);
    if (!gateAsks(s, b) || b.challenge.value == 0 || a.challenge != b.challenge) return refuse(Refusal::LettersUnknown);
    if (c.t < b.lettersFrom) return refuse(Refusal::LettersNotYet, b.challenge.value, 0, b.lettersFrom);
    if (c.t >= b.lettersUntil) return refuse(Refusal::LettersLapsed, b.challenge.value);
    if (a.text != b.letters) return wrongLetters(s, c, b);
    (s.needsLettersBeforeMap(b) ? b.passedBeforeMap : b.passedAfterSeats) = true;
    b.challenge = {};
    s.tell(c, {.account = b.account, .kind = EventKind::LettersPassed});
    return {};
}

}  // namespace frontrow
