// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_retrace.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "protocol/server_message.h"
#include "sale/letters.h"
#include "session/run_diary.h"

namespace frontrow {

namespace {

// What the buyer's program had sent; nothing where no buyer's program sends it.
std::optional<ClientMessage> messageOf(const Command& command) {
    return std::visit(
        [&](const auto& action) -> std::optional<ClientMessage> {
            using Verb = std::remove_cvref_t<decltype(action)>;
            if constexpr (std::is_constructible_v<ClientMessage, Ask<Verb>>)
                return ClientMessage{Ask<Verb>{command.counter, command.performance, action}};
            else
                return std::nullopt;
        },
        command.action);
}

class Retracing {
public:
    void record(const JournalRecord& record) {
        m_clock.set(record.time.ms);
        if (std::holds_alternative<RequestLetters>(record.command.action)) m_lettersAsked = record.time;
        if (const auto* answer = std::get_if<AnswerLetters>(&record.command.action)) spell(*answer, record);
        const auto message = messageOf(record.command);
        if (!message) return;
        m_diary.asked(*message, record.command.counter);
        m_diary.answered({record.command.counter, verbName(record.command.action), record.time.ms, record.time.ms,
                          record.time, record.answer});
    }
    void event(const Event& event) {
        m_clock.set(event.time.ms);
        if (event.kind == EventKind::SeatChanged) m_seats.push_back(event);
        if (audienceOf(event.kind) != Audience::Owner) return;
        OwnEvent own;
        own.kind = event.kind;
        own.time = event.time;
        own.subject = event.subject;
        own.number = event.number;
        own.value = event.value;
        own.until = event.until;
        m_diary.happened(own);
    }
    RunFacts facts() const {
        RunFacts facts = m_diary.facts();
        for (HoldAttempt& attempt : facts.holdAttempts) {
            if (attempt.refusal == Refusal::None) attempt.held = heldAt(attempt.times.decided);
        }
        return facts;
    }

private:
    // They were read before they were answered; what they were, only the buyer knew.
    void spell(const AnswerLetters& answer, const JournalRecord& record) {
        m_clock.set(m_lettersAsked.value_or(record.time).ms);
        m_diary.lettersSpelled({answer.challenge, unpackLetters(answer.text)});
        m_clock.set(record.time.ms);
        if (record.answer.refusal == Refusal::LettersWrong) m_lettersAsked = record.time;
    }
    SeatList heldAt(SimTime t) const {
        std::vector<SeatIndex> held;
        for (const Event& change : m_seats) {
            if (change.time > t) break;
            const SeatIndex seat{change.subject};
            std::erase(held, seat);
            if (static_cast<SeatState>(change.number) == SeatState::Held) held.push_back(seat);
        }
        SeatList list;
        for (const SeatIndex seat : held) list.push(seat);
        return list;
    }

    ManualClock m_clock;
    RunDiary m_diary{m_clock, 0};
    std::optional<SimTime> m_lettersAsked;
    std::vector<Event> m_seats;  // of one's own
};

}  // namespace

RunFacts retraced(std::span<const JournalRecord> records, std::span<const Event> events, AccountId person) {
    Retracing retracing;
    std::size_t next = 0;
    for (const JournalRecord& record : records) {
        if (record.command.actor.role != Role::Buyer || record.command.actor.account != person) continue;
        // What a command did comes after it, in the same instant.
        for (; next < events.size() && events[next].time < record.time; ++next) retracing.event(events[next]);
        retracing.record(record);
    }
    for (; next < events.size(); ++next) retracing.event(events[next]);
    return retracing.facts();
}

}  // namespace frontrow
