// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text of a message that nobody may find later in memory, such as a password: every copy of it is
// overwritten at its end. It travels like any other text. Thread: values, any.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace frontrow {

class SecretText {
public:
    SecretText() = default;
    // Implicit: a message is written down with its texts.
    SecretText(std::string text) : m_text(std::move(text)) {}  // NOLINT(google-explicit-constructor)
    SecretText(const char* text) : m_text(text) {}             // NOLINT(google-explicit-constructor)
    SecretText(const SecretText&) = default;
    SecretText(SecretText&& other) noexcept : m_text(std::move(other.m_text)) { other.wipe(); }
    SecretText& operator=(const SecretText& other) {
        if (this == &other) return *this;
        wipe();
        m_text = other.m_text;
        return *this;
    }
    SecretText& operator=(SecretText&& other) noexcept {
        if (this == &other) return *this;
        wipe();
        m_text = std::move(other.m_text);
        other.wipe();
        return *this;
    }
    ~SecretText() { wipe(); }

    const std::string& text() const { return m_text; }
    // For whoever reads it from somewhere.
    std::string& writable() { return m_text; }

    bool operator==(const SecretText&) const = default;

private:
    // Short texts lie within the string itself, so what was moved away is overwritten too.
    void wipe() noexcept {
        m_text.resize(m_text.capacity());
        volatile char* bytes = m_text.data();
        for (std::size_t i = 0; i < m_text.size(); ++i) bytes[i] = 0;
        m_text.clear();
    }

    std::string m_text;
};

}  // namespace frontrow
