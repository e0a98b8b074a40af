// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of anything one connection, one address and the server as a whole may use. The defaults
// hold for strangers; a server's configuration sets its own. Thread: values, any.
#pragma once

#include <QHostAddress>
#include <QList>
#include <cstdint>
#include <utility>

#include "protocol/wire_limits.h"
#include "sockets/send_queue_guard.h"

namespace frontrow {

// Frames and messages that come in, on every accepted socket.
inline constexpr std::int64_t kMaxIncomingBytes = static_cast<std::int64_t>(kMaxMessageBytes);
// A handshake's request in all.
inline constexpr std::int64_t kMaxHandshakeBytes = 16 * 1024;
// What Qt may hold of one socket's incoming bytes: a whole frame and its head.
inline constexpr std::int64_t kReadBufferBytes = kMaxIncomingBytes + 1024;
// What the system may hold of one socket's outgoing bytes. By itself it takes megabytes: a client that does not read
// would be noticed late, and catch up with what is long past.
inline constexpr int kSendBufferBytes = 128 * 1024;
// TCP connections that the system keeps until they are accepted.
inline constexpr int kListenBacklog = 4'096;

struct ConnectionLimits {
    int handshakeMs = 10'000;
    // From the handshake to enter.
    int enterMs = 5'000;
    int pendingPerAddress = 30;
    int pendingInAll = 4'096;
    int connections = 5'000;
    int perAddress = 50;
    int newPerSecondPerAddress = 20;
    // Addresses for which the three limits of an address do not hold.
    QList<std::pair<QHostAddress, int>> trustedSources;

    // Beyond this many bytes on their way out a connection hears no more of single seats, and asks for the
    // map anew when it has caught up.
    std::int64_t queueSoft = 256 * 1024;
    int queueSoftMs = 10'000;
    std::int64_t queueHard = 1024 * 1024;
    int abortMs = 2'000;  // after a close that the other side does not answer

    int pingMs = 10'000;
    int silentMs = 30'000;

    int messagesPerSecond = 10;
    int messageBurst = 30;
    std::int64_t bytesPerSecond = 32 * 1024;
    std::int64_t byteBurst = 128 * 1024;
    // Messages before it is known who speaks.
    int messagesBeforeSignIn = 5;
    // Commands of a sale, from one person: taking seats; ordering, paying and cancelling together.
    int holdsPerSecond = 5;
    int holdsBurst = 10;
    int ordersPerSecond = 1;
    int ordersBurst = 3;
    // Times a connection is told to slow down within a minute; then it is closed.
    int slowDownsPerMinute = 3;

    SendQueueLimits sendQueue() const { return {queueSoft, queueSoftMs, queueHard}; }
};

}  // namespace frontrow
