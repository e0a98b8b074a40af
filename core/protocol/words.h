// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words that enumerations have in readable renderings and files, in the order of their
// declaration, joined by '|'. Thread: any.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/lobby_words.h"
#include "protocol/server_message.h"
#include "sale/command.h"
#include "sale/policy.h"
#include "sale/refusal.h"
#include "sale/sale.h"

namespace frontrow {

template <class E> struct Words;
template <> struct Words<Role> { static constexpr std::string_view list = "buyer|seller|admin|system"; };
template <> struct Words<AccountKind> { static constexpr std::string_view list = "person|rival"; };
template <> struct Words<PaymentMethod> { static constexpr std::string_view list = "wallet|card|transfer|split"; };
template <> struct Words<PaymentOutcome> {
    static constexpr std::string_view list = "approved|insufficient_funds|wrong_details|limit_exceeded|network_error";
};
template <> struct Words<HoldMode> { static constexpr std::string_view list = "add|swap"; };
template <> struct Words<PartyNeeds> { static constexpr std::string_view list = "none|step_free"; };
template <> struct Words<StallRule> { static constexpr std::string_view list = "extend|expire"; };
template <> struct Words<BuyerStage> { static constexpr std::string_view list = "outside|waiting|admitted|on_map"; };
template <> struct Words<QueuePolicy> {
    static constexpr std::string_view list = "first_come|shuffled_pre_queue|random_draw";
};
template <> struct Words<LettersGate> { static constexpr std::string_view list = "off|before_map|after_seats|both"; };
template <> struct Words<QueuePreview> { static constexpr std::string_view list = "off|tiers|map"; };
template <> struct Words<SingleSeatRule> { static constexpr std::string_view list = "off|advise|refuse"; };
template <> struct Words<MapFreshness> {
    static constexpr std::string_view list = "live|snapshot|snapshot_with_reload_limit";
};
template <> struct Words<PersonRole> { static constexpr std::string_view list = "guest|buyer|seller|admin"; };
template <> struct Words<SessionState> { static constexpr std::string_view list = "lobby|opening|running|over"; };
template <> struct Words<OpensWhen> {
    static constexpr std::string_view list = "all_ready|at_a_time|when_the_host_says";
};
template <> struct Words<GoneBecause> {
    static constexpr std::string_view list = "left|removed|connection_lost|session_closed";
};
template <> struct Words<SignedOutBecause> {
    static constexpr std::string_view list = "asked|came_in_elsewhere|ended|account_deleted";
};

// Word number `index` of a list; empty when there are fewer.
constexpr std::string_view wordAt(std::string_view list, std::size_t index) {
    while (index > 0) {
        const auto bar = list.find('|');
        if (bar == std::string_view::npos) return {};
        list.remove_prefix(bar + 1);
        --index;
    }
    return list.substr(0, list.find('|'));
}

// Which word of the list it is, from 0; nothing for another word.
constexpr std::optional<std::size_t> wordIndex(std::string_view list, std::string_view word) {
    if (word.empty()) return std::nullopt;
    for (std::size_t i = 0;; ++i) {
        const std::string_view each = wordAt(list, i);
        if (each.empty()) return std::nullopt;
        if (each == word) return i;
    }
}

// The word of any enumeration value that travels, refusals and events included.
template <class E> std::string_view wordOf(E value) { return wordAt(Words<E>::list, static_cast<std::size_t>(value)); }
template <> inline std::string_view wordOf(Refusal value) { return refusalName(value); }
template <> inline std::string_view wordOf(WireRefusal value) { return wireRefusalName(value); }
template <> inline std::string_view wordOf(EventKind value) { return eventName(value); }
template <> inline std::string_view wordOf(LobbyRefusal value) { return lobbyRefusalName(value); }

}  // namespace frontrow
