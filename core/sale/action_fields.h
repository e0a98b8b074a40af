// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks actions: by verb, and their fields as plain numbers, for digests. Thread: values, any.
#pragma once

#include <cstdint>
#include <string_view>
#include <type_traits>
#include <variant>

#include "domain/digest.h"
#include "sale/command.h"

namespace frontrow {

// As std::visit(), which calls through a table; the two verbs of a click are asked for first, for they are nearly all
// there is in a rush and the compiler can put them in line.
template <class Visitor> [[gnu::always_inline]] inline auto visitAction(const Action& action, Visitor&& visitor) {
    if (const auto* hold = std::get_if<HoldSeats>(&action)) return visitor(*hold);
    if (const auto* release = std::get_if<ReleaseSeats>(&action)) return visitor(*release);
    return std::visit(visitor, action);
}

// Adds every field a visitor meets to a digest, lists with their length.
class FieldDigester {
public:
    explicit FieldDigester(RecordDigest& digest) : m_digest(digest) {}

    template <class T> void operator()(std::string_view, const T& field) { add(field); }

private:
    template <class Tag, class Integer> void add(Id<Tag, Integer> id) { m_digest.add(std::uint64_t{id.value}); }
    void add(Amount amount) { m_digest.add(amount.minor); }
    template <class T> void add(const ShortList<T>& list) {
        m_digest.add(std::uint64_t{list.count});
        for (const T& item : list) add(item);
    }
    template <class T>
    requires(std::is_integral_v<T> || std::is_enum_v<T>) void add(T number) {
        m_digest.add(static_cast<std::uint64_t>(number));
    }

    RecordDigest& m_digest;
};

inline void addAction(RecordDigest& digest, const Action& action) {
    digest.add(std::uint64_t{action.index()});
    visitAction(action, [&](const auto& a) { a.fields(a, FieldDigester(digest)); });
}

// What a command asks for, whoever asks: a repeat of its id must have the same.
inline std::uint64_t bodyHash(const Command& command) {
    RecordDigest body;
    body.add(std::uint64_t{command.performance.value});
    addAction(body, command.action);
    return body.value();
}

}  // namespace frontrow
