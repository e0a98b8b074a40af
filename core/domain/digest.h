// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A running 64-bit digest of integers, the same on every compiler and machine. It finds damage and
// divergence, not malice. The order of what is added matters. Thread: values, any.
#pragma once

#include <cstdint>
#include <string_view>

namespace frontrow {

// Bijective mixing of 64 bits (the finalizer of the splitmix generator by Steele, Lea and Flood).
constexpr std::uint64_t mix(std::uint64_t x) {
    x ^= x >> 30U;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27U;
    x *= 0x94d049bb133111ebULL;
    x ^= x >> 31U;
    return x;
}

class Digest {
public:
    constexpr Digest() = default;
    explicit constexpr Digest(std::uint64_t state) : m_state(state) {}

    constexpr void add(std::uint64_t value) {
        m_state = (m_state ^ value) * 0x9e3779b97f4a7c15ULL;
        m_state ^= m_state >> 32U;
    }
    constexpr void add(std::int64_t value) { add(static_cast<std::uint64_t>(value)); }
    constexpr void add(std::string_view text) {
        for (const char c : text) add(static_cast<std::uint64_t>(static_cast<unsigned char>(c)));
        add(static_cast<std::uint64_t>(text.size()));
    }
    constexpr std::uint64_t value() const { return mix(m_state); }
    // To go on from later, with the constructor.
    constexpr std::uint64_t state() const { return m_state; }

    bool operator==(const Digest&) const = default;

private:
    std::uint64_t m_state = 0x46726f6e74726f77ULL;  // "Frontrow"
};

// The digest of one record: a short row of numbers whose order matters. Its steps do not wait for
// each other as those of Digest do, and each is one multiplication whose halves are folded together,
// which makes it several times faster; chain the records with Digest. Thread: values, any.
class RecordDigest {
public:
    constexpr void add(std::uint64_t value) {
        m_position += 0x9e3779b97f4a7c15ULL;
        const Wide product = Wide{value ^ m_position} * 0xbf58476d1ce4e5b9ULL;
        m_sum += static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
    }
    constexpr void add(std::int64_t value) { add(static_cast<std::uint64_t>(value)); }
    // Two numbers in one step.
    constexpr void add(std::uint64_t first, std::uint64_t second) {
        m_position += 0x9e3779b97f4a7c15ULL;
        const Wide product = Wide{first ^ m_position} * (second ^ 0xbf58476d1ce4e5b9ULL);
        m_sum += static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
    }
    constexpr std::uint64_t value() const { return mix(m_sum ^ m_position); }

private:
    __extension__ using Wide = unsigned __int128;

    std::uint64_t m_position = 0x46726f6e74726f77ULL;  // "Frontrow"
    std::uint64_t m_sum = 0;
};

}  // namespace frontrow
