// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A password or a token on its way: moved, never copied by accident, and overwritten when it goes.
// Thread: values, any.
#pragma once

#include <sodium.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace frontrow {

class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view text) : m_bytes(text.begin(), text.end()) {}
    // Takes what is in it and leaves nothing there.
    explicit Secret(std::string&& text) : m_bytes(text.begin(), text.end()) {
        sodium_memzero(text.data(), text.size());
        text.clear();
    }
    ~Secret() { wipe(); }
    Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Secret& operator=(Secret&& other) noexcept {
        if (this == &other) return *this;
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
        return *this;
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    // Points somewhere even where it is empty: libsodium wants that.
    std::string_view view() const {
        return m_bytes.empty() ? std::string_view("") : std::string_view(m_bytes.data(), m_bytes.size());
    }
    bool empty() const { return m_bytes.empty(); }

private:
    void wipe() {
        if (!m_bytes.empty()) sodium_memzero(m_bytes.data(), m_bytes.size());
        m_bytes.clear();
    }

    std::vector<char> m_bytes;
};

}  // namespace frontrow
