// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A client that sends whatever bytes it likes, for tests of what a server does with them. Thread: one.
#pragma once

#include <QByteArray>
#include <QTcpSocket>
#include <cstdint>
#include <optional>

#include "sockets/wait_until.h"

namespace frontrow::test {

// A frame as clients send it: `head` is the first byte, FIN and opcode. The payload is masked.
inline QByteArray clientFrame(int head, const QByteArray& payload, int lengthBytes = -1) {
    const auto size = static_cast<std::uint64_t>(payload.size());
    if (lengthBytes < 0) lengthBytes = size < 126 ? 0 : size <= 0xFFFF ? 2 : 8;
    QByteArray frame;
    frame.append(static_cast<char>(head));
    frame.append(static_cast<char>(0x80U | (lengthBytes == 0 ? size : lengthBytes == 2 ? 126 : 127)));
    for (int shift = 8 * (lengthBytes - 1); shift >= 0; shift -= 8) {
        frame.append(static_cast<char>(size >> static_cast<unsigned>(shift) & 0xFFU));
    }
    const QByteArray mask("\x11\x22\x33\x44", 4);
    frame.append(mask);
    for (qsizetype i = 0; i < payload.size(); ++i) frame.append(static_cast<char>(payload[i] ^ mask[i % 4]));
    return frame;
}

class RawClient {
public:
    // With a fixed receive buffer the system takes in as much each time for somebody who does not read.
    explicit RawClient(quint16 port, int receiveBufferBytes = 0) {
        if (receiveBufferBytes > 0) {
            m_socket.bind(QHostAddress(QHostAddress::LocalHost));
            m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, receiveBufferBytes);
        }
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QObject::connect(&m_socket, &QTcpSocket::readyRead, [this] {
            if (!m_isDeaf) m_in += m_socket.readAll();
        });
    }
    static QByteArray request(const QByteArray& more = {}) {
        return "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Protocol: frontrow.v1\r\n" +
               more + "\r\n";
    }
    bool connected() {
        return waitUntil([&] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    }
    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    void sendByteByByte(const QByteArray& bytes) {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (const char byte : bytes) {
            QCoreApplication::processEvents();
            if (m_socket.state() != QAbstractSocket::ConnectedState) return;
            m_socket.write(&byte, 1);
            m_socket.flush();
        }
    }
    // From now on the system's buffers fill, and then the server's.
    void stopReading() {
        m_isDeaf = true;
        m_socket.setReadBufferSize(1);
    }
    void readOn() {
        m_isDeaf = false;
        m_socket.setReadBufferSize(0);
        m_in += m_socket.readAll();
    }
    // The status of the answer to the handshake; 0 where the connection ended without one.
    int shake(const QByteArray& asked = request()) {
        if (!connected()) return 0;
        send(asked);
        waitUntil([&] { return m_in.contains("\r\n\r\n") || isClosed(); });
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (end < 0) return 0;
        const int status = m_in.mid(9, 3).toInt();
        m_in.remove(0, end + 4);
        return status;
    }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool waitClosed() {
        return waitUntil([&] { return isClosed(); });
    }
    // What came behind the handshake; frames of the server are not masked.
    const QByteArray& heard() const { return m_in; }
    // The opcode of the first frame that came, and its payload.
    std::optional<std::pair<int, QByteArray>> nextFrame() {
        const auto whole = [&]() -> qsizetype {
            if (m_in.size() < 2) return -1;
            const auto length = static_cast<std::uint8_t>(m_in[1]);
            const qsizetype extra = length == 126 ? 2 : length == 127 ? 8 : 0;
            if (m_in.size() < 2 + extra) return -1;
            std::uint64_t size = length;
            if (extra > 0) {
                size = 0;
                for (qsizetype i = 0; i < extra; ++i) size = size << 8U | static_cast<std::uint8_t>(m_in[2 + i]);
            }
            const qsizetype all = 2 + extra + static_cast<qsizetype>(size);
            return m_in.size() < all ? -1 : all;
        };
        waitUntil([&] { return whole() > 0 || isClosed(); });
        const qsizetype all = whole();
        if (all < 0) return std::nullopt;
        const auto length = static_cast<std::uint8_t>(m_in[1]);
        const qsizetype head = length == 126 ? 4 : length == 127 ? 10 : 2;
        const std::pair frame{m_in[0] & 0x0F, m_in.mid(head, all - head)};
        m_in.remove(0, all);
        return frame;
    }
    // The code with which the server closes, passing over whatever else it says; 0 where it just ends.
    int closeCode() {
        while (const auto frame = nextFrame()) {
            if (frame->first != 8) continue;
            if (frame->second.size() < 2) return 1005;
            return static_cast<std::uint8_t>(frame->second[0]) << 8 | static_cast<std::uint8_t>(frame->second[1]);
        }
        return 0;
    }
    QTcpSocket& socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_in;
    bool m_isDeaf = false;
};

}  // namespace frontrow::test
