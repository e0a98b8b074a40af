// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parser behind JsonDocument: one pass, no recursion. Thread: one.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "venue/json_document.h"

namespace frontrow {

class JsonParser {
public:
    JsonParser(std::string_view text, JsonDocument& into) : m_text(text), m_out(into) {}
    // Reads all of the text; the fault, if any.
    std::optional<VenueFault> run();

private:
    enum class Expect { Value, ValueOrEnd, Key, KeyOrEnd, CommaOrEnd, Nothing };
    struct Open {
        std::uint32_t node;
        bool object;
    };

    bool step();
    bool value();
    bool open(JsonType type);
    bool close();
    bool key();
    bool string();
    bool escape();
    bool unicodeEscape();
    std::optional<std::uint32_t> fourHexDigits();
    bool number();
    bool digits();
    bool word(std::string_view expected, JsonType type);
    bool comma();
    void skipSpace();
    bool noRepeatedKey(std::uint32_t objectNode);
    bool addNode(JsonType type, std::size_t begin);
    void afterValue();
    bool fail(VenueFault::Code code, std::size_t at, std::string detail = {});
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    std::string_view m_text;
    JsonDocument& m_out;
    std::size_t m_at = 0;
    std::vector<Open> m_open;
    Expect m_expect = Expect::Value;
    std::optional<VenueFault> m_fault;
};

}  // namespace frontrow
