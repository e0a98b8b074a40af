// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts the bytes that come in on a socket, whatever they are: frames, pings, rubbish. Qt's WebSocket
// tells nothing of the pings it answers. It looks at the socket before its reader does and again after
// it. Thread: the socket's.
#pragma once

#include <QObject>
#include <QTcpSocket>
#include <cstdint>

namespace frontrow {

class ByteMeter final : public QObject {
    Q_OBJECT

public:
    // Before anybody else reads the socket; goes with it.
    explicit ByteMeter(QTcpSocket& socket) : QObject(&socket), m_socket(socket) {
        connect(&socket, &QIODevice::readyRead, this, [this] { m_bytes += m_socket.bytesAvailable() - m_left; });
    }
    // Once the one who reads it is connected.
    void readerIsThere() {
        m_left = m_socket.bytesAvailable();
        connect(&m_socket, &QIODevice::readyRead, this, [this] { m_left = m_socket.bytesAvailable(); });
    }
    std::int64_t bytes() const { return m_bytes; }

private:
    QTcpSocket& m_socket;
    std::int64_t m_bytes = 0;
    std::int64_t m_left = 0;
};

}  // namespace frontrow
