// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key by which a server is known: made at its first start, kept in its folder, never sent. Clients
// know the server by the SHA-256 of its public key and by nothing else in the certificate around it.
// The one place that calls OpenSSL. Thread: any.
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <memory>

#include "domain/result.h"

namespace frontrow {

struct ServerIdentity {
    std::shared_ptr<const QSslConfiguration> tls;
    QByteArray keyHash;  // SHA-256 of the public key's DER form
};

// From `server.key` and `server.crt` of the folder; both are made where neither is there, the key
// readable for its owner only. Refused, with a sentence for whoever keeps the server: one of the two
// alone, unreadable, or not a pair.
Result<ServerIdentity, QString> serverIdentity(const QString& folder);

}  // namespace frontrow
