// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes down what a buyer's session saw and did, as the facts that a run is judged by. Whoever
// plays, a person or a program, the diary listens to the same session. What only the hands know
// (corrected letters, corrected form fields) is told to it. Thread: the session's.
#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "practice/run_facts.h"
#include "session/session.h"

namespace frontrow {

class RunDiary final : public SessionListener {
public:
    // `clock` is the session's own; log time = local time + `offsetMs`.
    RunDiary(const LocalClock& clock, std::int64_t offsetMs) : m_clock(clock), m_offset(offsetMs) {}
    // Before the session opens; it must outlive the diary's use. Without one the diary holds what it is told.
    void watch(const Session& session) { m_session = &session; }
    // Before the session opens, where the run is gone on with: what there was until the connection was lost.
    void goOnFrom(RunFacts facts, std::optional<SimTime> lostSince);

    void noteCorrection(LetterCorrection correction);
    void noteFormCorrections(std::uint8_t fields, Duration took);

    // Everything the session saw; the caller adds what only the host knows.
    RunFacts facts() const;

    void linkChanged() override;
    void asked(const ClientMessage& message, CommandCounter counter) override;
    void answered(const CommandReceipt& receipt) override;
    void happened(const OwnEvent& event) override;
    void lettersSpelled(const LettersSpelled& letters) override;
    void viewChanged() override;

private:
    SimTime now() const { return {m_clock.nowMs() + m_offset}; }
    CommandTimes timesOf(const CommandReceipt& receipt) const;
    void noteEntry(const CommandReceipt& receipt);
    void noteHold(const CommandReceipt& receipt, HoldAttempt attempt);
    void noteLetters(const CommandReceipt& receipt, const AnswerLetters& answer);
    void noteHoldEvent(const OwnEvent& event);
    void notePayment(const OwnEvent& event);
    OrderFacts* openOrder();

    const LocalClock& m_clock;
    const std::int64_t m_offset;
    const Session* m_session = nullptr;
    RunFacts m_facts;
    EntryCause m_nextCause = EntryCause::First;
    bool m_inside = false;  // from an entry until the waiting room, the pass or the map is left
    std::map<std::uint64_t, ClientMessage> m_asked;
    std::map<std::uint64_t, HoldAttempt> m_holds;
    bool m_holdToComplete = false;  // the last attempt succeeded, what is held comes with the state
    std::optional<SimTime> m_lettersAsked;
    std::optional<SimTime> m_lostSince;
    std::uint8_t m_fieldsCorrected = 0;
    Duration m_correcting;
    bool m_walletKnown = false;
};

}  // namespace frontrow
