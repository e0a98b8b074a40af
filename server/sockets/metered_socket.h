// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A socket that counts the bytes it has given to its reader, whatever they were: frames, pings, rubbish.
// Qt's WebSocket tells nothing of the pings it answers. Thread: the socket's.
#pragma once

#include <QSslSocket>
#include <QTcpSocket>
#include <cstdint>

namespace frontrow {

class ByteMeter {
public:
    virtual ~ByteMeter() = default;
    std::int64_t bytesRead() const { return m_bytesRead; }

protected:
    std::int64_t m_bytesRead = 0;
};

template <class Socket> class MeteredSocket final : public Socket, public ByteMeter {
public:
    using Socket::Socket;

protected:
    qint64 readData(char* data, qint64 most) override {
        const qint64 read = Socket::readData(data, most);
        if (read > 0) m_bytesRead += read;
        return read;
    }
};

}  // namespace frontrow
