// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/session_token.h"

#include <sodium.h>

namespace frontrow {

static_assert(crypto_hash_sha256_BYTES == std::tuple_size_v<TokenHash>);

Token makeToken() {
    Token token(kTokenBytes);
    randombytes_buf(token.data(), token.size());
    return token;
}

std::optional<TokenHash> hashOfToken(const Token& token) {
    if (token.size() != kTokenBytes) return std::nullopt;
    TokenHash hash{};
    crypto_hash_sha256(hash.data(), token.data(), token.size());
    return hash;
}

bool sameToken(const TokenHash& one, const TokenHash& other) {
    return sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

}  // namespace frontrow
