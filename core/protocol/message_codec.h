// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message ↔ its bytes on the wire: one CBOR map with ascending numbers as keys, 0 for the message's
// number and then every field by its place. A message has exactly one form, so equal messages have
// equal bytes and whatever is decoded encodes to the bytes it came from. Decoding takes all or nothing and
// allocates nothing before the limits of wire_limits.h and of the field are known to hold.
// Thread: any.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <cstdint>
#include <optional>

#include "domain/result.h"
#include "protocol/beacon.h"
#include "protocol/client_message.h"
#include "protocol/lobby_news.h"
#include "protocol/lobby_request.h"
#include "protocol/server_message.h"
#include "protocol/transfer_message.h"
#include "protocol/wire_fault.h"

namespace frontrow {

// The bytes, or the field that is out of its limit: what would be refused is never made.
Result<QByteArray, WireFault> encodeMessage(const ClientMessage& message);
Result<QByteArray, WireFault> encodeMessage(const ServerMessage& message);
Result<QByteArray, WireFault> encodeMessage(const TransferMessage& message);
Result<QByteArray, WireFault> encodeMessage(const LobbyRequest& message);
Result<QByteArray, WireFault> encodeMessage(const LobbyNews& message);
Result<QByteArray, WireFault> encodeMessage(const BeaconMessage& message);

// The message, or the rule that the bytes break and where.
Result<ClientMessage, WireFault> decodeClientMessage(QByteArrayView bytes);
Result<ServerMessage, WireFault> decodeServerMessage(QByteArrayView bytes);
Result<TransferMessage, WireFault> decodeTransferMessage(QByteArrayView bytes);
Result<LobbyRequest, WireFault> decodeLobbyRequest(QByteArrayView bytes);
Result<LobbyNews, WireFault> decodeLobbyNews(QByteArrayView bytes);
Result<BeaconMessage, WireFault> decodeBeacon(QByteArrayView bytes);

// The number at the front of a message, so that its reader can be chosen; nothing where there is none.
std::optional<std::uint32_t> messageNumber(QByteArrayView bytes);

}  // namespace frontrow
