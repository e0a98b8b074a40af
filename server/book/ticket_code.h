// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The code on a ticket: which ticket of which stream it is, and a keyed signature over everything
// that the ticket says. Only whoever has the key can make a code that holds for another seat or
// another owner. As text it is 40 characters in groups of five, without characters that are easily
// taken for one another. Thread: values, any; sodiumReady() once before the first use.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/ids.h"

namespace frontrow {

inline constexpr std::size_t kTicketKeyBytes = 32;
using TicketKey = std::array<std::uint8_t, kTicketKeyBytes>;
// 128 of the 256 bits of HMAC-SHA-512/256.
inline constexpr std::size_t kTicketSignatureBytes = 16;

// Everything that is signed.
struct TicketClaim {
    std::uint32_t stream = 0;  // the journal's stream that issued it
    PerformanceId performance;
    TicketId ticket;
    AccountId account;
    SeatIndex seat;
    std::uint32_t epoch = 1;

    bool operator==(const TicketClaim&) const = default;
};

// What a code says by itself; whether it is true is for verifyTicket().
struct TicketCode {
    std::uint32_t stream = 0;
    TicketId ticket;
    std::array<std::uint8_t, kTicketSignatureBytes> signature{};
};

// Readies the library that signs; false where it cannot be used.
bool sodiumReady();

TicketCode signTicket(const TicketKey& key, const TicketClaim& claim);
// Compares in a time that does not depend on where the two differ.
bool verifyTicket(const TicketKey& key, const TicketClaim& claim, const TicketCode& code);

// "0G000-00001-…": letters in upper case.
std::string ticketCodeText(const TicketCode& code);
// Reads either case, with or without dashes and blanks, O as 0 and I or L as 1; nothing for any
// other text, and for a code of another form.
std::optional<TicketCode> readTicketCode(std::string_view text);

}  // namespace frontrow
