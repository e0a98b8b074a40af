// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The message table as data: every message with its fields, keys, kinds and limits, read from the
// messages themselves. The protocol's document and the decoders are checked against it.
// Thread: any.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/beacon.h"
#include "protocol/client_message.h"
#include "protocol/field_limit.h"
#include "protocol/lobby_news.h"
#include "protocol/lobby_request.h"
#include "protocol/server_message.h"
#include "protocol/transfer_message.h"

namespace frontrow {

// To the sale and from it; in either direction; outside of a sale, to the server and from it; into a network.
enum class Direction : std::uint8_t { ToServer, ToClient, Either, LobbyToServer, LobbyToClient, ToAll };

struct FieldRow {
    std::uint32_t key = 0;  // its place in the list, from 1
    std::string_view name;
    std::string_view kind;  // "number", "id", "amount", "time", "span", "word", "text", "list", "packed 4"
    FieldLimit limit;
};

struct MessageRow {
    Direction direction = Direction::ToServer;
    std::uint32_t number = 0;  // of the message on the wire, at key 0
    std::string_view name;
    std::vector<FieldRow> fields;
};

std::vector<MessageRow> messageTable();
// "0 … 199999" or "≤ 10 of 0 … 199999", as the document shows it.
std::string limitText(const FieldRow& row);

// The first field of a message that is out of its limit, by name; nothing when all are within.
std::optional<std::string_view> fieldOutOfLimit(const ClientMessage& message);
std::optional<std::string_view> fieldOutOfLimit(const ServerMessage& message);
std::optional<std::string_view> fieldOutOfLimit(const TransferMessage& message);
std::optional<std::string_view> fieldOutOfLimit(const LobbyRequest& message);
std::optional<std::string_view> fieldOutOfLimit(const LobbyNews& message);
std::optional<std::string_view> fieldOutOfLimit(const BeaconMessage& message);

}  // namespace frontrow
