// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sign_in_letters.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

#include "accounts/letters_drawing.h"
#include "sale/letters.h"

namespace frontrow {

SignInLetters::SignInLetters(const SignInLettersPolicy& policy, Chance chance)
    : m_policy(policy),
      m_chance(std::move(chance)) {}

SignInLetters::Chance SignInLetters::systemChance() {
    return [] {
        std::uint64_t bits = 0;
        randombytes_buf(&bits, sizeof bits);
        return bits;
    };
}

// Two numbers that have nothing to do with each other: what can be seen of one tells nothing of the other.
SignInLettersShown SignInLetters::make(const std::string& address, std::int64_t nowMs) {
    const auto known = m_byAddress.find(address);
    if (known != m_byAddress.end() && known->second.size() >= m_policy.mostPerAddress) {
        close(m_open.find(known->second.front()));
    }
    if (m_open.size() >= m_policy.mostOpen) close(m_open.begin());
    // 0 means none.
    do ++m_last;
    while (static_cast<std::uint32_t>(m_last) == 0);
    const auto challenge = static_cast<std::uint32_t>(m_last);
    const std::uint64_t letters = drawLetters(Random(m_chance()), challenge, m_policy.length);
    m_open.emplace(m_last, Open{address, letters, nowMs + m_policy.lifetime.ms});
    m_byAddress[address].push_back(m_last);

    SignInLettersShown shown;
    shown.challenge = challenge;
    shown.letters = static_cast<std::uint8_t>(m_policy.length);
    shown.width = LettersDrawing::kWidth;
    shown.height = LettersDrawing::kHeight;
    shown.lastsMs = static_cast<std::uint32_t>(m_policy.lifetime.ms);
    shown.picture = drawSignInLetters(unpackLetters(letters), m_chance());
    return shown;
}

SignInLetters::Place SignInLetters::find(const std::string& address, std::uint32_t challenge, std::int64_t nowMs) {
    const auto known = m_byAddress.find(address);
    if (known == m_byAddress.end()) return m_open.end();
    const auto number =
        std::ranges::find_if(known->second, [&](auto each) { return static_cast<std::uint32_t>(each) == challenge; });
    if (number == known->second.end()) return m_open.end();
    const Place place = m_open.find(*number);
    if (place->second.lapsesMs > nowMs) return place;
    close(place);
    return m_open.end();
}

void SignInLetters::close(Place place) {
    const auto known = m_byAddress.find(place->second.address);
    std::erase(known->second, place->first);
    if (known->second.empty()) m_byAddress.erase(known);
    m_open.erase(place);
}

SignInLetters::Outcome SignInLetters::check(const std::string& address, const TypedLetters& typed, std::int64_t nowMs) {
    const Place place = find(address, typed.challenge, nowMs);
    if (place == m_open.end()) return Outcome::Lapsed;
    const bool right = packLetters(typed.text) == place->second.letters;
    close(place);
    return right ? Outcome::Right : Outcome::Wrong;
}

void SignInLetters::drop(const std::string& address, std::uint32_t challenge) {
    const Place place = find(address, challenge, 0);
    if (place != m_open.end()) close(place);
}

std::optional<std::string> SignInLetters::spell(const std::string& address, std::uint32_t challenge,
                                                std::int64_t nowMs) {
    const Place place = find(address, challenge, nowMs);
    if (place == m_open.end()) return std::nullopt;
    return unpackLetters(place->second.letters);
}

}  // namespace frontrow
