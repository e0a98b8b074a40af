// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/json_parser.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "domain/plan_text.h"

namespace frontrow {

using Code = VenueFault::Code;

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20; }

}  // namespace

std::optional<VenueFault> JsonParser::run() {
    if (m_text.size() > kMaxVenueBytes) {
        fail(Code::TooLarge, 0);
        return m_fault;
    }
    if (!codePoints(m_text)) {
        fail(Code::NotUtf8, validUtf8Bytes(m_text));
        return m_fault;
    }
    if (m_text.starts_with("\xEF\xBB\xBF")) m_at = 3;
    skipSpace();
    while (m_expect != Expect::Nothing) {
        if (!step()) return m_fault;
        skipSpace();
    }
    if (m_at != m_text.size()) fail(Code::BadSyntax, m_at);
    return m_fault;
}

bool JsonParser::step() {
    if (m_at >= m_text.size()) return fail(Code::BadSyntax, m_text.size());
    const char c = peek();
    switch (m_expect) {
        case Expect::ValueOrEnd: return c == ']' ? close() : value();
        case Expect::Value: return value();
        case Expect::KeyOrEnd: return c == '}' ? close() : key();
        case Expect::Key: return key();
        case Expect::CommaOrEnd: return c == ',' ? comma() : close();
        case Expect::Nothing: break;
    }
    return false;
}

bool JsonParser::value() {
    switch (peek()) {
        case '{': return open(JsonType::Object);
        case '[': return open(JsonType::List);
        case 't': return word("true", JsonType::True);
        case 'f': return word("false", JsonType::False);
        case 'n': return word("null", JsonType::Null);
        case '"':
            if (!string()) return false;
            break;
        default:
            if (!number()) return false;
            break;
    }
    afterValue();
    return true;
}

bool JsonParser::open(JsonType type) {
    if (m_open.size() == kMaxJsonDepth) return fail(Code::TooDeep, m_at);
    const auto node = static_cast<std::uint32_t>(m_out.m_nodes.size());
    if (!addNode(type, m_at)) return false;
    const bool object = type == JsonType::Object;
    m_open.push_back({node, object});
    m_expect = object ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    ++m_at;
    return true;
}

bool JsonParser::close() {
    if (m_open.empty() || peek() != (m_open.back().object ? '}' : ']')) return fail(Code::BadSyntax, m_at);
    ++m_at;
    const Open closed = m_open.back();
    m_open.pop_back();
    auto& node = m_out.m_nodes[closed.node];
    node.end = static_cast<std::uint32_t>(m_at);
    node.next = static_cast<std::uint32_t>(m_out.m_nodes.size());
    if (closed.object && !noRepeatedKey(closed.node)) return false;
    afterValue();
    return true;
}

bool JsonParser::key() {
    if (peek() != '"') return fail(Code::BadSyntax, m_at);
    if (!string()) return false;
    skipSpace();
    if (peek() != ':') return fail(Code::BadSyntax, m_at);
    ++m_at;
    m_expect = Expect::Value;
    return true;
}

bool JsonParser::string() {
    const std::size_t begin = m_at++;
    while (m_at < m_text.size() && peek() != '"') {
        if (isControl(peek())) return fail(Code::BadSyntax, m_at);
        if (peek() == '\\') {
            if (!escape()) return false;
        } else {
            ++m_at;
        }
    }
    if (m_at >= m_text.size()) return fail(Code::BadSyntax, m_text.size());
    ++m_at;
    return addNode(JsonType::Text, begin);
}

bool JsonParser::escape() {
    ++m_at;
    if (m_at >= m_text.size()) return fail(Code::BadSyntax, m_at);
    const char c = m_text[m_at++];
    if (c == 'u') return unicodeEscape();
    if (std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos) return fail(Code::BadSyntax, m_at - 1);
    return true;
}

// Behind the letter u: four digits, and for the first half of a pair the second half too.
bool JsonParser::unicodeEscape() {
    const std::size_t begin = m_at;
    const auto first = fourHexDigits();
    if (!first) return fail(Code::BadSyntax, begin);
    if (*first >= 0xDC00 && *first <= 0xDFFF) return fail(Code::NotUtf8, begin);
    if (*first < 0xD800 || *first > 0xDBFF) return true;
    if (m_text.substr(m_at, 2) != "\\u") return fail(Code::NotUtf8, begin);
    m_at += 2;
    const auto second = fourHexDigits();
    if (!second || *second < 0xDC00 || *second > 0xDFFF) return fail(Code::NotUtf8, begin);
    return true;
}

std::optional<std::uint32_t> JsonParser::fourHexDigits() {
    if (m_at + 4 > m_text.size()) return std::nullopt;
    std::uint32_t value = 0;
    const char* end = m_text.data() + m_at + 4;
    const auto read = std::from_chars(m_text.data() + m_at, end, value, 16);
    if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
    m_at += 4;
    return value;
}

bool JsonParser::number() {
    const std::size_t begin = m_at;
    if (peek() == '-') ++m_at;
    if (peek() == '0') {
        ++m_at;
    } else if (!digits()) {
        return fail(Code::BadSyntax, begin);
    }
    if (peek() == '.') {
        ++m_at;
        if (!digits()) return fail(Code::BadSyntax, m_at);
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (peek() == '+' || peek() == '-') ++m_at;
        if (!digits()) return fail(Code::BadSyntax, m_at);
    }
    double parsed = 0;
    const auto read = std::from_chars(m_text.data() + begin, m_text.data() + m_at, parsed);
    if (read.ec != std::errc() || !std::isfinite(parsed)) return fail(Code::NotFinite, begin);
    return addNode(JsonType::Number, begin);
}

bool JsonParser::digits() {
    const std::size_t begin = m_at;
    while (isDigit(peek())) ++m_at;
    return m_at > begin;
}

bool JsonParser::word(std::string_view expected, JsonType type) {
    if (m_text.substr(m_at, expected.size()) != expected) return fail(Code::BadSyntax, m_at);
    const std::size_t begin = m_at;
    m_at += expected.size();
    if (!addNode(type, begin)) return false;
    afterValue();
    return true;
}

bool JsonParser::comma() {
    ++m_at;
    m_expect = m_open.back().object ? Expect::Key : Expect::Value;
    return true;
}

void JsonParser::skipSpace() {
    while (m_at < m_text.size() && isSpace(m_text[m_at])) ++m_at;
}

bool JsonParser::noRepeatedKey(std::uint32_t objectNode) {
    std::vector<std::pair<std::string, std::uint32_t>> keys;
    const auto& nodes = m_out.m_nodes;
    for (std::uint32_t key = objectNode + 1; key < nodes[objectNode].next; key = nodes[key + 1].next) {
        if (keys.size() == kMaxJsonKeys) return fail(Code::TooManyKeys, nodes[objectNode].begin);
        keys.emplace_back(JsonValue(&m_out, key).text(), key);
    }
    std::sort(keys.begin(), keys.end());
    const auto twin =
        std::adjacent_find(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first == b.first; });
    if (twin == keys.end()) return true;
    return fail(Code::DuplicateKey, nodes[std::next(twin)->second].begin, twin->first);
}

bool JsonParser::addNode(JsonType type, std::size_t begin) {
    if (m_out.m_nodes.size() == kMaxJsonValues) return fail(Code::TooManyValues, begin);
    const auto next = static_cast<std::uint32_t>(m_out.m_nodes.size() + 1);
    m_out.m_nodes.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(m_at), next, type});
    return true;
}

void JsonParser::afterValue() { m_expect = m_open.empty() ? Expect::Nothing : Expect::CommaOrEnd; }

bool JsonParser::fail(Code code, std::size_t at, std::string detail) {
    const TextPlace place = placeOf(m_text, at);
    m_fault = VenueFault{code, place.line, place.column, {}, std::move(detail), std::nullopt};
    return false;
}

}  // namespace frontrow
