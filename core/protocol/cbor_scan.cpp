// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/cbor_scan.h"

#include <array>

#include "protocol/utf8.h"
#include "protocol/wire_limits.h"

namespace frontrow {

namespace {

// The kinds of items, as the first three bits of their first byte tell them (RFC 8949, section 3).
enum class Major : std::uint8_t { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

constexpr unsigned kFirstReservedForm = 28;
constexpr unsigned kIndefiniteForm = 31;

// The first bytes of one item: what it is, and its number or length.
struct Head {
    Major major = Major::Unsigned;
    std::uint64_t value = 0;
};

class Scan {
public:
    explicit Scan(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    std::optional<WireFault> run() {
        if (m_bytes.size() > kMaxMessageBytes) return WireFault{WireRule::MessageTooLarge, kMaxMessageBytes, {}, {}};
        do {
            if (const auto rule = item()) return WireFault{*rule, m_start, {}, {}};
            leaveFull();
        } while (m_depth > 0);
        if (m_at != m_bytes.size()) return WireFault{WireRule::TrailingBytes, m_at, {}, {}};
        return std::nullopt;
    }

private:
    using Rule = std::optional<WireRule>;

    // A container that is being looked at.
    struct Level {
        Major major = Major::Array;
        std::uint64_t left = 0;     // items that must still come
        std::uint64_t lastKey = 0;  // of a map, once `hasKey`
        bool hasKey = false;
    };

    Rule item() {
        m_start = m_at;
        if (++m_elements > kMaxWireElements) return WireRule::TooManyElements;
        Head head;
        if (const Rule rule = readHead(head)) return rule;
        if (const Rule rule = checkKey(head)) return rule;
        if (m_depth > 0) --m_levels[m_depth - 1].left;
        switch (head.major) {
            case Major::Unsigned:
            case Major::Negative: return std::nullopt;
            case Major::Bytes: return skip(head.value, kMaxWireBytes, WireRule::BytesTooLong);
            case Major::Text: return text(head.value);
            case Major::Array:
            case Major::Map: return enter(head);
            case Major::Tag: return WireRule::Tag;
            case Major::Simple: break;
        }
        return WireRule::NotAnInteger;
    }

    Rule readHead(Head& head) {
        if (m_at == m_bytes.size()) return WireRule::Truncated;
        const unsigned first = m_bytes[m_at++];
        const unsigned form = first & 0x1FU;
        head.major = static_cast<Major>(first >> 5U);
        if (head.major == Major::Tag || head.major == Major::Simple) return std::nullopt;
        if (form == kIndefiniteForm) return WireRule::IndefiniteLength;
        if (form >= kFirstReservedForm) return WireRule::Reserved;
        if (form < 24) {
            head.value = form;
            return std::nullopt;
        }
        const std::size_t width = std::size_t{1} << (form - 24);
        if (left() < width) return WireRule::Truncated;
        for (std::size_t i = 0; i < width; ++i) head.value = head.value << 8U | m_bytes[m_at++];
        const std::uint64_t fitsShorter = width == 1 ? 24 : std::uint64_t{1} << (width * 4);
        if (head.value < fitsShorter) return WireRule::NotShortest;
        return std::nullopt;
    }

    Rule checkKey(const Head& head) {
        if (m_depth == 0) return std::nullopt;
        Level& level = m_levels[m_depth - 1];
        if (level.major != Major::Map || level.left % 2 != 0) return std::nullopt;
        if (head.major != Major::Unsigned) return WireRule::KeyNotANumber;
        if (level.hasKey && head.value <= level.lastKey) return WireRule::KeyOrder;
        level.hasKey = true;
        level.lastKey = head.value;
        return std::nullopt;
    }

    Rule skip(std::uint64_t length, std::uint64_t most, WireRule tooLong) {
        if (length > most) return tooLong;
        if (length > left()) return WireRule::Truncated;
        m_at += static_cast<std::size_t>(length);
        return std::nullopt;
    }

    Rule text(std::uint64_t length) {
        const std::size_t from = m_at;
        if (const Rule rule = skip(length, kMaxWireText, WireRule::TextTooLong)) return rule;
        if (!isUtf8(m_bytes.subspan(from, m_at - from))) return WireRule::BadUtf8;
        return std::nullopt;
    }

    Rule enter(const Head& head) {
        if (m_depth == kMaxWireDepth) return WireRule::TooDeep;
        const std::uint64_t each = head.major == Major::Map ? 2 : 1;
        if (head.value > (kMaxWireElements - m_elements) / each) return WireRule::TooManyElements;
        if (head.value * each > left()) return WireRule::Truncated;
        m_levels[m_depth++] = {head.major, head.value * each, 0, false};
        return std::nullopt;
    }

    void leaveFull() {
        while (m_depth > 0 && m_levels[m_depth - 1].left == 0) --m_depth;
    }

    std::size_t left() const { return m_bytes.size() - m_at; }

    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at = 0;
    std::size_t m_start = 0;  // of the item looked at
    std::uint64_t m_elements = 0;
    std::array<Level, kMaxWireDepth> m_levels;
    std::size_t m_depth = 0;
};

}  // namespace

std::optional<WireFault> scanCbor(std::span<const std::uint8_t> bytes) { return Scan(bytes).run(); }

}  // namespace frontrow
