// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The readable rendering of every message, for logs, traces, tests and the protocol's document;
// made from the same field lists as the wire. Never on a hot path. Thread: any.
#pragma once

#include <QJsonObject>

#include "protocol/beacon.h"
#include "protocol/client_message.h"
#include "protocol/lobby_news.h"
#include "protocol/lobby_request.h"
#include "protocol/server_message.h"
#include "protocol/transfer_message.h"

namespace frontrow {

// {"message": name, then every field}. A delta's seats read "12 held_by_rival"; a column
// of bytes (packed codes, a part's content, a digest) reads as hexadecimal text.
QJsonObject toJson(const ClientMessage& message);
QJsonObject toJson(const ServerMessage& message);
QJsonObject toJson(const TransferMessage& message);
QJsonObject toJson(const LobbyRequest& message);
QJsonObject toJson(const LobbyNews& message);
QJsonObject toJson(const BeaconMessage& message);

}  // namespace frontrow
