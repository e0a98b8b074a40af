// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/ticket_code.h"

#include <sodium.h>

#include <algorithm>
#include <span>

namespace frontrow {

namespace {

static_assert(crypto_auth_KEYBYTES == kTicketKeyBytes);

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kGroup = 5;
constexpr std::uint8_t kForm = 1;  // of the code; another one is laid out another way
// Form, stream, ticket, signature: 200 bits, which is 40 characters without a remainder.
constexpr std::size_t kCodeBytes = 1 + 4 + 4 + kTicketSignatureBytes;
constexpr std::size_t kCodeCharacters = kCodeBytes * 8 / 5;
static_assert(kCodeBytes * 8 % 5 == 0);

using CodeBytes = std::array<std::uint8_t, kCodeBytes>;
using Signature = std::array<std::uint8_t, crypto_auth_BYTES>;

// Big endian, so that the codes of one stream begin alike.
void put(std::span<std::uint8_t> to, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i) to[i] = static_cast<std::uint8_t>(value >> (24U - 8U * i));
}

std::uint32_t take(std::span<const std::uint8_t> from) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = (value << 8U) | from[i];
    return value;
}

Signature signatureOf(const TicketKey& key, const TicketClaim& claim) {
    constexpr std::string_view purpose = "frontrow ticket 1";
    const std::array<std::uint32_t, 6> fields{claim.stream,        claim.performance.value, claim.ticket.value,
                                              claim.account.value, claim.seat.value,        claim.epoch};
    std::array<std::uint8_t, purpose.size() + 4 * fields.size()> text{};
    std::copy(purpose.begin(), purpose.end(), text.begin());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        put(std::span(text).subspan(purpose.size() + 4 * i, 4), fields[i]);
    }
    Signature signature{};
    crypto_auth(signature.data(), text.data(), text.size(), key.data());
    return signature;
}

std::optional<std::uint32_t> valueOf(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    const auto at = kAlphabet.find(c);
    if (at == std::string_view::npos) return std::nullopt;
    return static_cast<std::uint32_t>(at);
}

}  // namespace

bool sodiumReady() { return sodium_init() >= 0; }

TicketCode signTicket(const TicketKey& key, const TicketClaim& claim) {
    TicketCode code{claim.stream, claim.ticket, {}};
    const Signature signature = signatureOf(key, claim);
    std::copy_n(signature.begin(), kTicketSignatureBytes, code.signature.begin());
    return code;
}

bool verifyTicket(const TicketKey& key, const TicketClaim& claim, const TicketCode& code) {
    const Signature signature = signatureOf(key, claim);
    return sodium_memcmp(signature.data(), code.signature.data(), kTicketSignatureBytes) == 0;
}

std::string ticketCodeText(const TicketCode& code) {
    CodeBytes bytes{};
    bytes[0] = kForm;
    put(std::span(bytes).subspan(1, 4), code.stream);
    put(std::span(bytes).subspan(5, 4), code.ticket.value);
    std::copy(code.signature.begin(), code.signature.end(), bytes.begin() + 9);
    std::string text;
    for (std::size_t i = 0; i < kCodeCharacters; ++i) {
        std::uint32_t value = 0;
        for (std::size_t bit = 5 * i; bit < 5 * i + 5; ++bit) {
            value = (value << 1U) | ((static_cast<std::uint32_t>(bytes[bit / 8]) >> (7U - bit % 8)) & 1U);
        }
        if (i > 0 && i % kGroup == 0) text.push_back('-');
        text.push_back(kAlphabet[value]);
    }
    return text;
}

std::optional<TicketCode> readTicketCode(std::string_view text) {
    CodeBytes bytes{};
    std::size_t characters = 0;
    for (const char c : text) {
        if (c == '-' || c == ' ') continue;
        const auto value = valueOf(c);
        if (!value || characters == kCodeCharacters) return std::nullopt;
        for (std::size_t k = 0; k < 5; ++k) {
            const std::size_t bit = 5 * characters + k;
            const std::uint32_t set = (*value >> (4U - k)) & 1U;
            bytes[bit / 8] = static_cast<std::uint8_t>(bytes[bit / 8] | (set << (7U - bit % 8)));
        }
        ++characters;
    }
    if (characters != kCodeCharacters || bytes[0] != kForm) return std::nullopt;
    TicketCode code;
    code.stream = take(std::span(bytes).subspan(1, 4));
    code.ticket = TicketId{take(std::span(bytes).subspan(5, 4))};
    std::copy(bytes.begin() + 9, bytes.end(), code.signature.begin());
    return code;
}

}  // namespace frontrow
