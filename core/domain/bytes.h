// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole numbers as bytes, little endian, the same on every machine. The reader trusts nothing: each
// read looks first whether so much is left, and after the first failure everything reads as 0, so
// that one question at the end suffices. Thread: values, any.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

namespace frontrow {

// Appends to a buffer that it borrows.
class ByteWriter {
public:
    explicit ByteWriter(std::vector<std::byte>& out) : m_out(out) {}

    // As many bytes as the type has, the lowest first.
    template <std::integral T> void put(T number) {
        const auto bits = static_cast<std::make_unsigned_t<T>>(number);
        std::array<std::byte, sizeof(T)> bytes;
        for (std::size_t i = 0; i < sizeof(T); ++i) bytes[i] = static_cast<std::byte>((bits >> (8 * i)) & 0xFFU);
        m_out.insert(m_out.end(), bytes.begin(), bytes.end());
    }
    void put(bool flag) { put(static_cast<std::uint8_t>(flag ? 1 : 0)); }
    void put(std::span<const std::byte> bytes) { m_out.insert(m_out.end(), bytes.begin(), bytes.end()); }

    std::size_t size() const { return m_out.size(); }

private:
    std::vector<std::byte>& m_out;
};

// Writes over bytes that are there already: the caller knows that `at` and the type's size fit.
template <std::integral T> void putAt(std::span<std::byte> bytes, std::size_t at, T number) {
    const auto bits = static_cast<std::make_unsigned_t<T>>(number);
    const std::span<std::byte> place = bytes.subspan(at, sizeof(T));
    for (std::size_t i = 0; i < sizeof(T); ++i) place[i] = static_cast<std::byte>((bits >> (8 * i)) & 0xFFU);
}

// Reads from bytes that it borrows.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    // 0 where too little is left, or something failed before.
    template <std::integral T> T take() {
        if (!has(sizeof(T))) return 0;
        std::make_unsigned_t<T> bits = 0;
        for (std::size_t i = 0; i < sizeof(T); ++i) {
            const auto byte = std::to_integer<std::make_unsigned_t<T>>(m_bytes[m_at + i]);
            bits = static_cast<std::make_unsigned_t<T>>(bits | static_cast<std::make_unsigned_t<T>>(byte << (8 * i)));
        }
        m_at += sizeof(T);
        return static_cast<T>(bits);
    }
    // 0 or 1; another byte is a failure.
    bool takeFlag() {
        const auto flag = take<std::uint8_t>();
        if (flag > 1) fail();
        return flag == 1;
    }
    // A number of things to come, 32 bits wide: a failure, and 0, where it is above `most` or where the
    // bytes left could not hold so many of at least `bytesEach` (≥ 1). Allocate only after it.
    std::size_t takeCount(std::size_t most, std::size_t bytesEach) {
        const std::size_t count = take<std::uint32_t>();
        if (count <= most && count <= left() / bytesEach) return count;
        fail();
        return 0;
    }

    void fail() { m_failed = true; }
    bool failed() const { return m_failed; }
    std::size_t left() const { return m_failed ? 0 : m_bytes.size() - m_at; }
    std::size_t position() const { return m_at; }

private:
    bool has(std::size_t wanted) {
        if (wanted > left()) fail();
        return !m_failed;
    }

    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
    bool m_failed = false;
};

}  // namespace frontrow
