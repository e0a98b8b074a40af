// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records of every verb with drawn fields, extremes included, for tests of their bytes. They need
// not make sense to a sale. Thread: values, any.
#pragma once

#include <limits>
#include <type_traits>
#include <utility>

#include "domain/random.h"
#include "sale/journal_record.h"

namespace frontrow::test {

class RandomRecord {
public:
    explicit RandomRecord(std::uint64_t seed) : m_dice(seed) {}

    // With an action of that verb.
    JournalRecord make(std::size_t verb) {
        JournalRecord record;
        record.sequence = number<std::uint64_t>() | 1U;
        record.epoch = number<std::uint32_t>() | 1U;
        record.shard = number<std::uint32_t>() | 1U;
        record.time.ms = number<std::int64_t>() & std::numeric_limits<std::int64_t>::max();
        Command& command = record.command;
        command.actor.role = pick(Role::System);
        draw(command.actor.account);
        draw(command.actor.device);
        draw(command.counter);
        draw(command.performance);
        drawAction(verb, command.action, std::make_index_sequence<kVerbCount>());
        record.answer.refusal = pick(Refusal::NotEmpty);
        draw(record.answer.subject);
        draw(record.answer.number);
        draw(record.answer.until.ms);
        return record;
    }

    // One field of an action.
    template <class T> void operator()(std::string_view, T& field) { draw(field); }

private:
    // Every fourth number is an extreme one.
    template <class T> T number() {
        const std::uint64_t bits = m_dice.bits(Stream::Simulation, 0, m_step++);
        switch (bits & 7U) {
            case 0: return std::numeric_limits<T>::max();
            case 1: return std::numeric_limits<T>::min();
            default: return static_cast<T>(bits >> 3U);
        }
    }
    template <class E> E pick(E last) {
        const auto most = static_cast<std::uint64_t>(last) + 1;
        return static_cast<E>(m_dice.below(most, Stream::Simulation, 1, m_step++));
    }

    template <class Tag, class Integer> void draw(Id<Tag, Integer>& id) { id.value = number<Integer>(); }
    void draw(Amount& amount) { amount.minor = number<std::int64_t>(); }
    template <class T> void draw(ShortList<T>& list) {
        const std::uint64_t count = m_dice.below(kMaxSeatsPerCommand + 1, Stream::Simulation, 2, m_step++);
        for (std::uint64_t i = 0; i < count; ++i) {
            T item;
            draw(item);
            list.push(item);
        }
    }
    void draw(AccountKind& kind) { kind = pick(AccountKind::Rival); }
    void draw(PaymentMethod& method) { method = pick(PaymentMethod::Split); }
    void draw(PaymentOutcome& outcome) { outcome = pick(PaymentOutcome::NetworkError); }
    void draw(HoldMode& mode) { mode = pick(HoldMode::Swap); }
    void draw(PartyNeeds& needs) { needs = pick(PartyNeeds::StepFree); }
    void draw(StallRule& rule) { rule = pick(StallRule::Expire); }
    template <class T>
    requires std::is_integral_v<T>
    void draw(T& field) { field = number<T>(); }

    template <std::size_t... Verbs> void drawAction(std::size_t verb, Action& action, std::index_sequence<Verbs...>) {
        const auto make = [&](auto& made) { made.fields(made, *this); };
        ((verb == Verbs ? make(action.emplace<Verbs>()) : void()), ...);
    }

    Random m_dice;
    std::uint64_t m_step = 0;
};

}  // namespace frontrow::test
