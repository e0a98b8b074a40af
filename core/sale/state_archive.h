// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three archives that one walk over the state can be given: to hash it, to write it, to read it.
// The walk names each field once, so what is written is what is read and what is hashed. The reader
// trusts nothing: see each function. Thread: values, any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

#include "domain/bytes.h"
#include "domain/digest.h"
#include "sale/command.h"

namespace frontrow {

// No instant and no amount of a state is beyond these, so that sums of a few fit into 64 bits.
inline constexpr SimTime kLastTime{std::int64_t{1} << 50U};     // 35,000 years
inline constexpr Amount kLargestAmount{1'000'000'000'000'000};  // either way

// What the three have in common: Self has number(x), which takes any whole number up to 64 bits, and
// count(n, most, bytesEach).
template <class Self> class StateArchive {
public:
    // Any value of its type.
    template <class T>
    requires std::is_integral_v<std::remove_const_t<T>>
    void operator()(T& number) { self().number(number); }
    template <class Tag, class Integer> void operator()(Id<Tag, Integer>& id) { self().number(id.value); }
    template <class Tag, class Integer> void operator()(const Id<Tag, Integer>& id) { self().number(id.value); }

    // From 0 to `most`.
    template <class T>
    requires std::is_integral_v<std::remove_const_t<T>>
    void operator()(T& number, std::remove_const_t<T> most) {
        self().number(number);
        keepIf(number >= 0 && number <= most, number);
    }
    template <class T, class Most>
    requires requires(T& id) { id.value; }
    void operator()(T& id, Most most) {
        self().number(id.value);
        keepIf(id.value <= most, id.value);
    }
    // Up to the last of its enumeration.
    template <class T>
    requires std::is_enum_v<std::remove_const_t<T>>
    void operator()(T& value, std::remove_const_t<T> last) {
        using Number = std::underlying_type_t<std::remove_const_t<T>>;
        auto number = static_cast<Number>(value);
        self().number(number);
        self().require(number <= static_cast<Number>(last));
        if constexpr (Self::kReading) {
            if (!self().failed()) value = static_cast<T>(number);
        }
    }

    template <class T> void flag(T& value) {
        auto number = static_cast<std::uint8_t>(value);
        self().number(number);
        self().require(number <= 1);
        if constexpr (Self::kReading) value = number == 1;
    }
    // 0 to kLastTime, or kNever.
    template <class T> void instant(T& when) {
        self().number(when.ms);
        const bool inRange = when.ms >= 0 && when.ms <= kLastTime.ms;
        keepIf(inRange || when.ms == kNever.ms, when.ms);
    }
    // As instant(), but never kNever.
    template <class T> void reached(T& when) {
        self().number(when.ms);
        keepIf(when.ms >= 0 && when.ms <= kLastTime.ms, when.ms);
    }
    template <class T> void amount(T& amount) {
        self().number(amount.minor);
        keepIf(amount.minor <= kLargestAmount.minor && amount.minor >= -kLargestAmount.minor, amount.minor);
    }
    // Identifiers from `least` up to below `bound`.
    template <class List> void shortList(List& list, std::uint32_t least, std::uint32_t bound) {
        self().number(list.count);
        keepIf(list.count <= kMaxSeatsPerCommand, list.count);
        for (std::size_t i = 0; i < list.count; ++i) {
            auto& item = list.items[i].value;
            self().number(item);
            keepIf(item >= least && item < bound, item);
        }
    }
    // A list of at most `most` things, each of which takes at least `bytesEach` bytes.
    template <class List, class Each> void list(List& list, std::size_t most, std::size_t bytesEach, Each&& each) {
        std::uint32_t count = static_cast<std::uint32_t>(list.size());
        self().count(count, most, bytesEach);
        if constexpr (Self::kReading) list.resize(count);
        for (auto& item : list) {
            if (self().failed()) return;
            each(item);
        }
    }

private:
    // What is out of its range fails, and is 0 from then on: no sum or shift is made of it.
    template <class T> void keepIf(bool inRange, T& number) {
        self().require(inRange);
        if constexpr (Self::kReading) {
            if (!inRange) number = 0;
        }
    }
    Self& self() { return static_cast<Self&>(*this); }
};

class StateHasher : public StateArchive<StateHasher> {
public:
    static constexpr bool kReading = false;

    template <class T> void number(const T& value) { m_digest.add(static_cast<std::uint64_t>(value)); }
    void count(std::uint32_t count, std::size_t, std::size_t) { number(count); }
    void require(bool) {}
    static constexpr bool failed() { return false; }
    // Kept, but no part of the state: how far time was let pass.
    template <class T> void besideState(const T&) {}

    std::uint64_t value() const { return m_digest.value(); }

private:
    RecordDigest m_digest;
};

class StateWriter : public StateArchive<StateWriter> {
public:
    static constexpr bool kReading = false;

    explicit StateWriter(ByteWriter& out) : m_out(out) {}

    template <class T> void number(const T& value) { m_out.put(value); }
    void count(std::uint32_t count, std::size_t, std::size_t) { number(count); }
    void require(bool) {}
    static constexpr bool failed() { return false; }
    template <class T> void besideState(const T& when) { number(when.ms); }

private:
    ByteWriter& m_out;
};

// After a failure every number is 0 and every list empty; what was read so far must not be used.
class StateReader : public StateArchive<StateReader> {
public:
    static constexpr bool kReading = true;

    explicit StateReader(ByteReader& in) : m_in(in) {}

    template <class T> void number(T& value) { value = m_in.take<T>(); }
    void count(std::uint32_t& count, std::size_t most, std::size_t bytesEach) {
        count = static_cast<std::uint32_t>(m_in.takeCount(most, bytesEach));
    }
    void require(bool holds) {
        if (!holds) m_in.fail();
    }
    bool failed() const { return m_in.failed(); }
    template <class T> void besideState(T& when) { reached(when); }

private:
    ByteReader& m_in;
};

}  // namespace frontrow
