// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thread with sockets: shakes hands, owns its connections, and has one inbox through which all other
// threads reach them. Thread: its own, but for post(), run() and the counters.
#pragma once

#include <QObject>
#include <QTimer>
#include <QWebSocketServer>
#include <array>
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <unordered_map>
#include <vector>

#include "host/monotonic_clock.h"
#include "sockets/address_book.h"
#include "sockets/client_connection.h"

class QSslConfiguration;

namespace frontrow {

// What workers have done since the start.
struct IoCounters {
    std::atomic<std::uint64_t> accepted{0}, refused{0}, framesOut{0}, bytesOut{0}, encoded{0}, deltasDropped{0},
        slowDowns{0}, tooSlow{0}, brokenHandshakes{0};
};

// A message of a host for one connection's visit to it; null: the seat is lost.
struct Delivery {
    ClientConnection* to = nullptr;
    std::uint32_t visit = 0;
    SharedMessage message;
};

// What all workers share; outlives them.
struct IoSetup {
    ConnectionLimits limits;
    ConnectionListener& listener;
    MonotonicClock& clock;
    AddressBook& addresses;
    IoCounters& counters;
    PeopleRates& rates;
    QStringList allowedOrigins;
};

class IoWorker final : public QObject {
    Q_OBJECT

public:
    // `number` of `count` workers: a connection's key says which one has it.
    IoWorker(const IoSetup& setup, std::uint64_t number, std::uint64_t count);
    ~IoWorker() override;

    // Any thread
    void post(ClientConnection& to, std::uint32_t visit, std::span<SharedMessage> messages);
    void run(std::function<void(IoWorker&)> job);

    // Its own thread
    void start();
    // A descriptor that was admitted. With TLS where there is a configuration.
    void accept(qintptr descriptor, const QHostAddress& address, const std::shared_ptr<const QSslConfiguration>& tls);
    ClientConnection* find(ConnectionKey key) const;
    // The connection is about to go, and no host knows it any more.
    void forget(const ClientConnection& connection);
    void closeAll(QWebSocketProtocol::CloseCode code);
    // The frame of a message; made once while it is sent to many.
    const QByteArray& frameOf(const SharedMessage& message);
    std::int64_t nowMs() const { return m_setup.clock.nowMs(); }
    const ConnectionLimits& limits() const { return m_setup.limits; }
    ConnectionListener& listener() { return m_setup.listener; }
    IoCounters& counters() { return m_setup.counters; }
    PeopleRates& rates() { return m_setup.rates; }
    // Counted here and put to the shared counters now and then: the workers would wait for each other's.
    void noteSent(std::size_t frames, qsizetype bytes) {
        m_framesSent += frames;
        m_bytesSent += static_cast<std::uint64_t>(bytes);
    }
    std::size_t connections() const { return m_connections.size(); }

private:
    // A socket that shakes hands, by its peer's port and address.
    struct Handshake {
        QTcpSocket* tcp = nullptr;
        ByteMeter* meter = nullptr;
        QHostAddress address;
        std::int64_t since = 0;
    };
    struct Framed {
        SharedMessage message;
        QByteArray frame;
    };

    void shake(QTcpSocket& socket, qintptr descriptor, const QHostAddress& address);
    void upgraded();
    void handshakeGone(QTcpSocket* tcp);
    void finished(ConnectionKey key);
    void drain();
    void deliverAll();
    void wake();
    void sweep();

    const IoSetup& m_setup;
    const std::uint64_t m_number;
    const std::uint64_t m_count;
    std::uint64_t m_keys = 0;
    std::unique_ptr<QWebSocketServer> m_upgrader;
    std::unique_ptr<QTimer> m_sweeper;
    std::map<QTcpSocket*, Handshake> m_handshakes;
    std::unordered_map<std::uint64_t, std::unique_ptr<ClientConnection>> m_connections;
    std::array<Framed, 8> m_framed;
    std::size_t m_nextFramed = 0;
    std::uint64_t m_framesSent = 0, m_bytesSent = 0;
    std::vector<Delivery> m_delivering;     // those that were taken from the inbox
    std::vector<SharedMessage> m_together;  // for one connection

    std::mutex m_mutex;
    std::vector<Delivery> m_deliveries;  // guarded by m_mutex, as the two below
    std::vector<std::function<void(IoWorker&)>> m_jobs;
    bool m_woken = false;
};

}  // namespace frontrow
