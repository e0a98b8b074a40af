// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages with any content that their limits allow, its edges more often than the rest. What is
// drawn comes from a source with `std::uint64_t below(std::uint64_t bound)` and `kMostEntries`, the
// most entries of a column: a seeded one in tests, a fuzzer's bytes elsewhere. Needs frontrow_protocol. Thread: one.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/random.h"
#include "protocol/field_kind.h"
#include "protocol/field_limit.h"

namespace frontrow::test {

class SeededSource {
public:
    explicit SeededSource(std::uint64_t seed) : m_random(seed) {}
    static constexpr std::uint64_t kMostEntries = std::numeric_limits<std::uint32_t>::max();
    std::uint64_t below(std::uint64_t bound) { return m_random.below(bound, Stream::Simulation, 0, m_step++); }

private:
    Random m_random;
    std::uint64_t m_step = 0;
};

template <class Source> std::uint64_t anyUpTo(Source& source, std::uint64_t most) {
    switch (source.below(4)) {
        case 0: return 0;
        case 1: return most;
        case 2: return source.below(most < 24 ? most + 1 : 24);
        default: break;
    }
    return most == std::numeric_limits<std::uint64_t>::max() ? source.below(most) : source.below(most + 1);
}

template <class Source> std::uint64_t numberWithin(Source& source, const FieldLimit& limit) {
    const auto least = static_cast<std::uint64_t>(limit.least);
    return least + anyUpTo(source, limit.most - least);
}

template <class Source, std::integral T> void fill(Source& source, T& out, const FieldLimit& limit) {
    out = static_cast<T>(numberWithin(source, limit));
}
template <class Source, Enumeration E> void fill(Source& source, E& out, const FieldLimit& limit) {
    out = static_cast<E>(numberWithin(source, limit));
}
template <class Source> void fill(Source& source, SimTime& out, const FieldLimit& limit) {
    fill(source, out.ms, limit);
}
template <class Source> void fill(Source& source, Duration& out, const FieldLimit& limit) {
    fill(source, out.ms, limit);
}
template <class Source> void fill(Source& source, Amount& out, const FieldLimit& limit) {
    fill(source, out.minor, limit);
}
template <class Source, Identifier T> void fill(Source& source, T& out, const FieldLimit& limit) {
    fill(source, out.value, limit);
}
template <class Source> void fill(Source& source, std::string& out, const FieldLimit& limit);
template <class Source> void fill(Source& source, SecretText& out, const FieldLimit& limit) {
    fill(source, out.writable(), limit);
}
template <class Source> void fill(Source& source, std::string& out, const FieldLimit& limit) {
    // One to four bytes each, a byte order mark among them.
    static const std::array<std::string, 6> characters{"a", "\n", "é", "\xEF\xBB\xBF", "좌", "🎫"};
    const std::uint64_t bytes = anyUpTo(source, limit.items);
    out.clear();
    for (;;) {
        const std::string& next = characters[source.below(characters.size())];
        if (out.size() + next.size() > bytes) return;
        out += next;
    }
}
template <class Source, class T> void fill(Source& source, ShortList<T>& out, const FieldLimit& limit) {
    out = {};
    for (std::uint64_t left = anyUpTo(source, limit.items); left > 0; --left) {
        T item{};
        fill(source, item, limit);
        out.push(item);
    }
}
template <class Source, class T> void fill(Source& source, std::vector<T>& out, const FieldLimit& limit) {
    out.resize(anyUpTo(source, std::min<std::uint64_t>(limit.items, Source::kMostEntries)));
    for (T& entry : out) fill(source, entry, limit);
}

// Message number `index` of the variant, with any content.
template <class Variant, class Source> Variant anyMessage(Source& source, std::size_t index) {
    return [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        Variant made;
        const auto make = [&]<std::size_t at>() {
            std::variant_alternative_t<at, Variant> message;
            std::remove_cvref_t<decltype(message)>::fields(
                message, [&](std::string_view, auto& member, const FieldLimit& limit) { fill(source, member, limit); });
            made = std::move(message);
        };
        ((Index == index ? make.template operator()<Index>() : void()), ...);
        return made;
    }
    (std::make_index_sequence<std::variant_size_v<Variant>>{});
}

}  // namespace frontrow::test
