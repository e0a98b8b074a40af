// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a server is: host and port as people type them, and the key it is known by. Plain connections
// stay within this computer; everything else is encrypted. Thread: values, any.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <optional>

#include "protocol/beacon.h"

namespace frontrow {

struct ServerAddress {
    QString host;
    quint16 port = kServerPort;
    // SHA-256 of the server's public key or its first bytes, as far as they are known; empty: not at all.
    QByteArray pin;

    bool isThisComputer() const;
    // Within this computer only where a key is known.
    bool isEncrypted() const;
    // "ws://127.0.0.1:47100" or "wss://…".
    QUrl url() const;
    // "host", or "host:port" where the port is not the usual one.
    QString text() const;
    // "host", "host:port", "[::1]:port", "1.2.3.4"; nothing for what is none of them.
    static std::optional<ServerAddress> parse(const QString& typed);

    bool operator==(const ServerAddress&) const = default;
};

}  // namespace frontrow
