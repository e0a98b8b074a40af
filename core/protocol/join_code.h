// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a server is and by which key it is known, as people hand it on: a link that holds everything,
// and a code that can be read out and typed. The code holds an IPv4 address, the port and the first 80
// bits of the key's SHA-256, in letters and digits without those that are taken for others, with one more
// that shows a slip. Thread: any.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace frontrow {

// Bits of the key's hash that a code carries, in bytes.
inline constexpr qsizetype kCodeKeyBytes = 10;

struct JoinTarget {
    QString host;
    quint16 port = 0;
    QByteArray key;  // 32 bytes, 10 from a code, or none where the connection is not encrypted

    bool operator==(const JoinTarget&) const = default;
};

// "frontrow://192.168.0.12:47100/3f…": the key in hexadecimal.
QString joinLink(const JoinTarget& target);
// "7K3QD-…" in groups of five; nothing where the host is no IPv4 address.
std::optional<QString> joinCode(const JoinTarget& target);
// A link or a code, with or without its dashes, in either case; nothing for anything else.
std::optional<JoinTarget> parseJoin(const QString& text);

}  // namespace frontrow
