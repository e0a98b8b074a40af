// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bounded reader of JSON text from outside. It keeps one small record per value and the text
// itself, so memory is at most the text plus 16 bytes for each of at most kMaxJsonValues values.
// Refused: more than 32 levels, objects with more than 64 keys or one key twice, text that is not
// UTF-8, numbers without a finite value, anything after the document. Thread: immutable once read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/result.h"
#include "venue/venue_fault.h"

namespace frontrow {

inline constexpr std::size_t kMaxJsonDepth = 32;
inline constexpr std::size_t kMaxJsonKeys = 64;
inline constexpr std::size_t kMaxJsonValues = 8'000'000;

enum class JsonType : std::uint8_t { Null, False, True, Number, Text, List, Object };

class JsonDocument;

// One value of a document; borrows the document.
class JsonValue {
public:
    JsonType type() const;
    bool isText() const { return type() == JsonType::Text; }
    bool isNumber() const { return type() == JsonType::Number; }
    bool isList() const { return type() == JsonType::List; }
    bool isObject() const { return type() == JsonType::Object; }

    // The value of a number; 0 for any other value.
    double number() const;
    // The text of a string with its escapes resolved; empty for any other value.
    std::string text() const;
    // The value as it stands in the file.
    std::string_view source() const;
    // Elements of a list, or keys of an object.
    std::uint32_t size() const;
    // The elements of a list in order; none for any other value.
    std::vector<JsonValue> elements() const;
    // The keys of an object and their values in order; none for any other value.
    std::vector<std::pair<std::string, JsonValue>> members() const;
    std::optional<JsonValue> member(std::string_view key) const;

private:
    friend class JsonDocument;
    friend class JsonParser;
    JsonValue(const JsonDocument* document, std::uint32_t node) : m_document(document), m_node(node) {}
    JsonValue after() const;

    const JsonDocument* m_document;
    std::uint32_t m_node;
};

class JsonDocument {
public:
    // `text` must outlive the document.
    static Result<JsonDocument, VenueFault> parse(std::string_view text);

    JsonValue root() const { return {this, 0}; }
    // A fault at `at`, with its line and path.
    VenueFault faultAt(const JsonValue& at, VenueFault::Code code, std::string detail = {}) const;

private:
    friend class JsonValue;
    friend class JsonParser;
    struct Node {
        std::uint32_t begin;  // in the text
        std::uint32_t end;
        std::uint32_t next;  // the node behind this value and all within it
        JsonType type;
    };
    std::string pathTo(std::uint32_t node) const;

    std::string_view m_text;
    std::vector<Node> m_nodes;
};

// Line and column (both from 1, columns in bytes) of a place in a text.
struct TextPlace {
    std::size_t line;
    std::size_t column;
};
TextPlace placeOf(std::string_view text, std::size_t offset);

}  // namespace frontrow
