// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidy/source_text.h"

#include <cctype>

namespace frontrow::tidy {

namespace {

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }
bool isDigit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

// Walks the text once and blanks what is not code.
class Blanker {
public:
    explicit Blanker(std::string_view text) : m_code(text) {}

    std::string run() {
        while (m_at < m_code.size()) step();
        return std::move(m_code);
    }

private:
    void step() {
        if (starts("//")) return blankUntil("\n", Keep::End);
        if (starts("/*")) return blankUntil("*/", Keep::Nothing);
        if (starts("R\"") && (m_at == 0 || !isWord(m_code[m_at - 1]))) return blankRawString();
        const char c = m_code[m_at];
        if (c == '"' || (c == '\'' && !isDigitSeparator())) return blankQuoted(c);
        ++m_at;
    }

    enum class Keep { End, Nothing };

    bool starts(std::string_view what) const { return std::string_view(m_code).substr(m_at).starts_with(what); }
    bool isDigitSeparator() const { return m_at > 0 && isWord(m_code[m_at - 1]); }

    void blankTo(std::size_t end) {
        for (; m_at < end && m_at < m_code.size(); ++m_at) {
            if (m_code[m_at] != '\n') m_code[m_at] = ' ';
        }
    }

    void blankUntil(std::string_view end, Keep keep) {
        const auto found = m_code.find(end, m_at + 2);
        if (found == std::string::npos) return blankTo(m_code.size());
        blankTo(keep == Keep::End ? found : found + end.size());
    }

    void blankRawString() {
        const auto open = m_code.find('(', m_at);
        if (open == std::string::npos) return blankTo(m_code.size());
        blankUntil(")" + m_code.substr(m_at + 2, open - m_at - 2) + "\"", Keep::Nothing);
    }

    void blankQuoted(char quote) {
        std::size_t end = m_at + 1;
        while (end < m_code.size() && m_code[end] != quote && m_code[end] != '\n') end += m_code[end] == '\\' ? 2 : 1;
        blankTo(end + 1);
    }

    std::string m_code;
    std::size_t m_at = 0;
};

std::size_t numberEnd(std::string_view code, std::size_t at) {
    while (at < code.size()) {
        const bool sign = (code[at] == '+' || code[at] == '-') && (code[at - 1] == 'e' || code[at - 1] == 'E');
        if (!isWord(code[at]) && code[at] != '.' && code[at] != '\'' && !sign) break;
        ++at;
    }
    return at;
}

std::size_t wordEnd(std::string_view code, std::size_t at) {
    while (at < code.size() && isWord(code[at])) ++at;
    return at;
}

}  // namespace

std::string codeOnly(std::string_view text) { return Blanker(text).run(); }

std::vector<Token> tokens(std::string_view code) {
    std::vector<Token> found;
    int line = 1;
    for (std::size_t at = 0; at < code.size();) {
        const char c = code[at];
        if (c == '\n') ++line;
        if (std::isspace(static_cast<unsigned char>(c)) != 0) {
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        auto kind = Token::Kind::Sign;
        const bool number = isDigit(c) || (c == '.' && at + 1 < code.size() && isDigit(code[at + 1]));
        if (number) {
            kind = Token::Kind::Number;
            end = numberEnd(code, at + 1);
        } else if (isWord(c)) {
            kind = Token::Kind::Word;
            end = wordEnd(code, at);
        } else if (code.substr(at, 2) == "::" || code.substr(at, 2) == "->") {
            end = at + 2;
        }
        found.push_back({kind, code.substr(at, end - at), line});
        at = end;
    }
    return found;
}

std::vector<Include> includes(std::string_view text) {
    std::vector<Include> found;
    const std::string code = codeOnly(text);
    const auto codeLines = lines(code);
    const auto textLines = lines(text);
    for (std::size_t i = 0; i < textLines.size(); ++i) {
        const auto hash = codeLines[i].find_first_not_of(" \t");
        if (hash == std::string_view::npos || codeLines[i][hash] != '#') continue;
        const auto word = codeLines[i].find("include");
        if (word == std::string_view::npos) continue;
        const auto open = textLines[i].find_first_of("<\"", word);
        if (open == std::string_view::npos) continue;
        const bool angled = textLines[i][open] == '<';
        const auto close = textLines[i].find(angled ? '>' : '"', open + 1);
        if (close == std::string_view::npos) continue;
        found.push_back(
            {std::string(textLines[i].substr(open + 1, close - open - 1)), angled, static_cast<int>(i) + 1});
    }
    return found;
}

std::vector<std::string_view> lines(std::string_view text) {
    std::vector<std::string_view> found;
    while (!text.empty()) {
        const auto end = text.find('\n');
        found.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return found;
}

}  // namespace frontrow::tidy
