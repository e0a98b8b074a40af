// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/password_hasher.h"

#include <sodium.h>

#include <array>
#include <cerrno>
#include <charconv>

#include "accounts/account_rules.h"

namespace frontrow {

namespace {

// The number behind `name` in "$argon2id$v=19$m=65536,t=2,p=1$…".
std::optional<std::uint64_t> numberIn(const std::string& stored, std::string_view name) {
    const auto at = stored.find(name);
    if (at == std::string::npos) return std::nullopt;
    std::uint64_t number = 0;
    const char* begin = stored.data() + at + name.size();
    const auto read = std::from_chars(begin, stored.data() + stored.size(), number);
    if (read.ec != std::errc() || read.ptr == begin) return std::nullopt;
    return number;
}

}  // namespace

std::optional<std::string> PasswordHasher::hash(const Secret& password) const {
    const Secret normal = normalPassword(password);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed = crypto_pwhash_str_alg(text.data(), normal.view().data(), normal.view().size(), m_cost.passes,
                                             m_cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0) return std::nullopt;
    return std::string(text.data());
}

PasswordMatch PasswordHasher::match(const std::string& stored, const Secret& password) const {
    if (stored.size() >= crypto_pwhash_STRBYTES || password.view().size() > kMostPasswordBytes) {
        return PasswordMatch::No;
    }
    const Secret normal = normalPassword(password);
    // Libsodium tells a wrong password from too little memory by errno only.
    errno = 0;
    if (crypto_pwhash_str_verify(stored.c_str(), normal.view().data(), normal.view().size()) != 0) {
        return errno == ENOMEM ? PasswordMatch::Unknown : PasswordMatch::No;
    }
    return isCheaper(stored) ? PasswordMatch::YesButWeak : PasswordMatch::Yes;
}

void PasswordHasher::matchNobody(const Secret& password) const {
    if (password.view().size() <= kMostPasswordBytes) static_cast<void>(hash(password));
}

bool PasswordHasher::isCheaper(const std::string& stored) const {
    const auto kibibytes = numberIn(stored, "$m=");
    const auto passes = numberIn(stored, ",t=");
    if (!stored.starts_with("$argon2id$") || !kibibytes || !passes) return true;
    return *kibibytes < m_cost.memoryBytes / 1024 || *passes < m_cost.passes;
}

}  // namespace frontrow
