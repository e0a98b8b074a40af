// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What kinds of fields messages have; the readable rendering, the wire and the message table tell
// them apart by these concepts alone. A type of no kind does not compile. Thread: any.
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "domain/money.h"
#include "domain/time.h"
#include "sale/command.h"

namespace frontrow {

template <class T>
concept Enumeration = std::is_enum_v<T>;
template <class T>
concept Identifier = requires(T t) {
    t.value;
}
&&std::is_aggregate_v<T> == false && std::integral<decltype(T{}.value)>;
template <class T>
concept Sequence = requires(const T& t) {
    t.begin();
    t.end();
    t.size();
}
&&!std::same_as<T, std::string>;

template <class T> struct IsColumn : std::false_type {};
template <class T> struct IsColumn<std::vector<T>> : std::true_type {};
// A list of any length: numbers of one width side by side in a byte string, lowest byte first.
template <class T>
concept Column = IsColumn<T>::value;

// Bytes that one entry of a column takes.
template <class Entry> constexpr std::size_t columnWidth() {
    if constexpr (Identifier<Entry>)
        return sizeof(Entry{}.value);
    else
        return sizeof(Entry);
}

}  // namespace frontrow
