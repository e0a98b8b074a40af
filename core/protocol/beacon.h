// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server calls into its networks, so that nobody has to type an address. A hint and never an
// authority: what it says is seen again, and proven, when somebody connects. Thread: values, any.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/lobby_words.h"

namespace frontrow {

inline constexpr std::uint16_t kServerPort = 47100;
// Where beacons are sent: to this group, and to every network's broadcast address.
inline constexpr std::uint16_t kBeaconPort = 47102;
inline constexpr std::string_view kBeaconGroup = "239.255.71.0";
inline constexpr int kBeaconEveryMs = 1'000;
// A server that was not heard for so long is gone.
inline constexpr int kBeaconLastsMs = 4'000;
inline constexpr std::size_t kMaxBeaconBytes = 512;

struct Beacon {
    static constexpr std::string_view name = "beacon";
    std::uint32_t version = kProtocolVersion;
    std::uint64_t server = 0;  // drawn when it starts, so that it is one server on several networks
    std::string serverName;
    std::uint32_t port = kServerPort;
    std::vector<std::uint8_t> key;  // SHA-256 of its public key; empty: not encrypted
    std::uint32_t sessions = 0;
    std::uint32_t people = 0;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("version", s.version, limits::number32);
        v("server", s.server, limits::number64);
        v("server_name", s.serverName, limits::text);
        v("port", s.port, FieldLimit{1, 65'535});
        v("key", s.key, limits::token);
        v("sessions", s.sessions, limits::number32);
        v("people", s.people, limits::number32);
    }
};

using BeaconMessage = std::variant<Beacon>;

}  // namespace frontrow
