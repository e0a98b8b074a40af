// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Result<T, E>: a value, or the reason why there is none. For fallible reading and parsing; an
// expected refusal of the sale is a Refusal, a programmer's error is a FRONTROW_ASSERT.
#pragma once

#include <utility>
#include <variant>

namespace frontrow {

template <class E> struct Failure { E error; };
template <class E> Failure(E) -> Failure<E>;

template <class T, class E> class Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure<E> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    T& value() { return std::get<0>(m_state); }
    const T& value() const { return std::get<0>(m_state); }
    const E& error() const { return std::get<1>(m_state); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

private:
    std::variant<T, E> m_state;
};

}  // namespace frontrow
