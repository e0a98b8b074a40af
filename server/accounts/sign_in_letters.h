// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters that an address has to type before it may try more names: made and checked here, and good
// for one try, for a short time and for that address alone. A stranger's connection is short, so they
// belong to the address; its next connection goes on with them. What is open is bounded, for each address
// and in all: the oldest goes first. Times are those of the throttle. Thread: one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "domain/time.h"
#include "protocol/letters_news.h"

namespace frontrow {

struct SignInLettersPolicy {
    std::int64_t length = 5;
    Duration lifetime = minutes(3);
    std::size_t mostPerAddress = 4;
    std::size_t mostOpen = 4'096;
};

// What was typed; challenge 0: nothing.
struct TypedLetters {
    std::uint32_t challenge = 0;
    std::string text;
};

class SignInLetters {
public:
    enum class Outcome : std::uint8_t { Right, Wrong, Lapsed };
    // 64 bits that nobody can guess.
    using Chance = std::function<std::uint64_t()>;

    explicit SignInLetters(const SignInLettersPolicy& policy, Chance chance = systemChance());
    static Chance systemChance();

    SignInLettersShown make(const std::string& address, std::int64_t nowMs);
    // Whatever comes out, these letters are gone.
    Outcome check(const std::string& address, const TypedLetters& typed, std::int64_t nowMs);
    void drop(const std::string& address, std::uint32_t challenge);
    // Nothing where they are not open for this address.
    std::optional<std::string> spell(const std::string& address, std::uint32_t challenge, std::int64_t nowMs);

    std::size_t open() const { return m_open.size(); }
    std::size_t addresses() const { return m_byAddress.size(); }

private:
    struct Open {
        std::string address;
        std::uint64_t letters = 0;  // packed
        std::int64_t lapsesMs = 0;
    };
    using Place = std::map<std::uint64_t, Open>::iterator;

    // Of this address and not lapsed, or end.
    Place find(const std::string& address, std::uint32_t challenge, std::int64_t nowMs);
    void close(Place place);

    const SignInLettersPolicy m_policy;
    const Chance m_chance;
    // By a number that only rises, so that the oldest is the first; its lower half is the challenge.
    std::map<std::uint64_t, Open> m_open;
    std::unordered_map<std::string, std::deque<std::uint64_t>> m_byAddress;
    std::uint64_t m_last = 0;
};

}  // namespace frontrow
