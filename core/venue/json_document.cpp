// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/json_document.h"

#include <algorithm>
#include <charconv>

#include "domain/assert.h"
#include "venue/json_parser.h"

namespace frontrow {

namespace {

void appendUtf8(std::string& out, std::uint32_t c) {
    const auto byte = [&out](std::uint32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0U | (c >> 6U));
        byte(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        byte(0xE0U | (c >> 12U));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    } else {
        byte(0xF0U | (c >> 18U));
        byte(0x80U | ((c >> 12U) & 0x3FU));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    }
}

// Four hexadecimal digits that the parser has already checked.
std::uint32_t hexAt(std::string_view text, std::size_t at) {
    std::uint32_t value = 0;
    std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
    return value;
}

// Resolves the escape whose letter stands at `at`; the place behind it.
std::size_t appendEscape(std::string& out, std::string_view text, std::size_t at) {
    switch (text[at]) {
        case 'b': out += '\b'; return at + 1;
        case 'f': out += '\f'; return at + 1;
        case 'n': out += '\n'; return at + 1;
        case 'r': out += '\r'; return at + 1;
        case 't': out += '\t'; return at + 1;
        case 'u': break;
        default: out += text[at]; return at + 1;
    }
    std::uint32_t c = hexAt(text, at + 1);
    at += 5;
    if (c >= 0xD800 && c <= 0xDBFF) {
        c = 0x10000 + ((c - 0xD800) << 10U) + (hexAt(text, at + 2) - 0xDC00);
        at += 6;
    }
    appendUtf8(out, c);
    return at;
}

}  // namespace

TextPlace placeOf(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t lineStart = before.rfind('\n');
    return {lines + 1, lineStart == std::string_view::npos ? before.size() + 1 : before.size() - lineStart};
}

JsonType JsonValue::type() const { return m_document->m_nodes[m_node].type; }

std::string_view JsonValue::source() const {
    const auto& node = m_document->m_nodes[m_node];
    return m_document->m_text.substr(node.begin, node.end - node.begin);
}

JsonValue JsonValue::after() const { return {m_document, m_document->m_nodes[m_node].next}; }

double JsonValue::number() const {
    double value = 0;
    const std::string_view digits = source();
    if (isNumber()) std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::string JsonValue::text() const {
    if (!isText()) return {};
    const std::string_view inside = source().substr(1, source().size() - 2);
    if (inside.find('\\') == std::string_view::npos) return std::string(inside);
    std::string out;
    for (std::size_t i = 0; i < inside.size();) {
        if (inside[i] == '\\') {
            i = appendEscape(out, inside, i + 1);
        } else {
            out += inside[i++];
        }
    }
    return out;
}

std::uint32_t JsonValue::size() const {
    if (isList()) return static_cast<std::uint32_t>(elements().size());
    return static_cast<std::uint32_t>(members().size());
}

std::vector<JsonValue> JsonValue::elements() const {
    std::vector<JsonValue> out;
    if (!isList()) return out;
    const std::uint32_t end = after().m_node;
    for (JsonValue element(m_document, m_node + 1); element.m_node < end; element = element.after()) {
        out.push_back(element);
    }
    return out;
}

std::vector<std::pair<std::string, JsonValue>> JsonValue::members() const {
    std::vector<std::pair<std::string, JsonValue>> out;
    if (!isObject()) return out;
    const std::uint32_t end = after().m_node;
    for (JsonValue key(m_document, m_node + 1); key.m_node < end;) {
        const JsonValue value(m_document, key.m_node + 1);
        out.emplace_back(key.text(), value);
        key = value.after();
    }
    return out;
}

std::optional<JsonValue> JsonValue::member(std::string_view key) const {
    if (!isObject()) return std::nullopt;
    const std::uint32_t end = after().m_node;
    for (JsonValue name(m_document, m_node + 1); name.m_node < end;) {
        const JsonValue value(m_document, name.m_node + 1);
        if (name.text() == key) return value;
        name = value.after();
    }
    return std::nullopt;
}

Result<JsonDocument, VenueFault> JsonDocument::parse(std::string_view text) {
    JsonDocument document;
    document.m_text = text;
    if (auto fault = JsonParser(text, document).run()) return Failure{std::move(*fault)};
    return document;
}

std::string JsonDocument::pathTo(std::uint32_t node) const {
    std::string path;
    std::uint32_t at = 0;
    while (at != node) {
        const JsonValue here(this, at);
        std::uint32_t ordinal = 0;
        std::optional<std::uint32_t> inside;
        const auto holds = [&](const JsonValue& child) { return node >= child.m_node && node < child.after().m_node; };
        for (const JsonValue& child : here.elements()) {
            if (holds(child)) {
                path += '[' + std::to_string(ordinal) + ']';
                inside = child.m_node;
            }
            ++ordinal;
        }
        for (const auto& [key, child] : here.members()) {
            if (!holds(child)) continue;
            path += (path.empty() ? "" : ".") + key;
            inside = child.m_node;
        }
        if (!inside) break;
        at = *inside;
    }
    return path;
}

VenueFault JsonDocument::faultAt(const JsonValue& at, VenueFault::Code code, std::string detail) const {
    FRONTROW_ASSERT(at.m_document == this);
    const TextPlace place = placeOf(m_text, m_nodes[at.m_node].begin);
    return {code, place.line, place.column, pathTo(at.m_node), std::move(detail), std::nullopt};
}

}  // namespace frontrow
