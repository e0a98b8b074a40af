// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that a server can be set to, with its defaults: a server starts with no settings at all.
// A plain value; what each may be stands in config_table.cpp, which reads and prints it.
// Thread: a value, any.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>

namespace frontrow {

enum class TlsUse : std::uint8_t {
    OffLoopback,  // everywhere but on 127.0.0.1 and ::1
    Everywhere
};
enum class Enumeration : std::uint8_t {
    Clear,  // "this name is not registered"
    Strict  // name or password, and nobody learns which
};
enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

struct ServerConfig {
    struct Server {
        QString name = QStringLiteral("Frontrow");  // what lists of servers show
        QString address = QStringLiteral("::");     // of the machine's own; "::" is all of both families
        std::int64_t port = 47'100;
        QString dataFolder;              // empty: the system's place for the server's data
        std::int64_t ioThreads = 0;      // 0: one for each core but one
        bool discovery = true;           // the beacon
        std::int64_t drainSeconds = 10;  // from SIGTERM on, for sessions that play
    } server;
    struct Tls {
        TlsUse use = TlsUse::OffLoopback;
    } tls;
    struct Limits {
        std::int64_t connections = 5'000;
        std::int64_t connectionsPerAddress = 50;
        std::int64_t newPerSecondPerAddress = 20;
        std::int64_t handshakes = 4'096;
        std::int64_t handshakesPerAddress = 30;
        QStringList trustedSources;  // addresses and networks that nothing is counted by address for
        QStringList allowedOrigins;  // of browsers; a client without an Origin is always let in
        std::int64_t lobbySessions = 64;
    } limits;
    struct Rates {
        std::int64_t messagesPerSecond = 10;
        std::int64_t messagesBurst = 30;
        std::int64_t kibibytesPerSecond = 32;
        std::int64_t kibibytesBurst = 128;
        std::int64_t messagesBeforeSignIn = 5;
        std::int64_t holdsPerSecond = 5;
        std::int64_t holdsBurst = 10;
        std::int64_t ordersPerSecond = 1;  // ordering, paying and cancelling together
        std::int64_t ordersBurst = 3;
        std::int64_t signInsPerMinute = 5;  // for each address, and for each name
    } rates;
    struct Timeouts {
        std::int64_t handshakeSeconds = 10;
        std::int64_t helloSeconds = 5;
        std::int64_t pingSeconds = 10;
        std::int64_t deadSeconds = 30;
        std::int64_t slowSeconds = 10;  // above the soft limit of the send queue
        std::int64_t closeSeconds = 2;  // between a close and an abort
        std::int64_t signInCheckMinutes = 30;
    } timeouts;
    struct Privacy {
        Enumeration enumeration = Enumeration::Clear;
    } privacy;
    struct Accounts {
        bool signUp = true;
        bool guests = true;
        std::int64_t mostGuests = 5'000;
        bool letters = true;  // after unknown names
        std::int64_t sessionHours = 12;
        std::int64_t rememberedDays = 30;
        std::int64_t passwordMemoryMib = 64;
        std::int64_t passwordPasses = 2;
    } accounts;
    struct Backup {
        std::int64_t everyHours = 1;  // 0: only at the end
        std::int64_t kept = 24;
    } backup;
    struct Metrics {
        bool on = true;
        QString address = QStringLiteral("127.0.0.1");
        std::int64_t port = 47'101;
    } metrics;
    struct Log {
        LogLevel level = LogLevel::Info;
        QString file;  // empty: the error output
        std::int64_t fileMib = 16;
        std::int64_t filesKept = 5;
    } log;
};

}  // namespace frontrow
