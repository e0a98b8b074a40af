// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets/command_rates.h"

#include <type_traits>

namespace frontrow {

namespace {

template <class Message, class... Verbs>
inline constexpr bool kAsksForOneOf = (std::is_same_v<Message, Ask<Verbs>> || ...);

template <class Message> inline constexpr bool kIsHold = kAsksForOneOf<Message, HoldSeats, HoldParty, HoldStanding>;
template <class Message>
inline constexpr bool kIsOrder =
    kAsksForOneOf<Message, OpenOrder, CancelOrder, Pay, OfferSplit, PayShare, CancelTickets>;

}  // namespace

std::int64_t CommandRates::waitFor(const ClientMessage& message, std::int64_t nowMs) {
    return std::visit(
        [&]<class Message>(const Message&) -> std::int64_t {
            if constexpr (kIsHold<Message> || kIsOrder<Message>) {
                RateBucket& rate = kIsHold<Message> ? m_holds : m_orders;
                return rate.take(1, nowMs) ? 0 : rate.waitMs();
            }
            return 0;
        },
        message);
}

}  // namespace frontrow
