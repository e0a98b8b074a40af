// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sockets of a server: listens, hands every connection to one of its threads, and reaches each of
// them by its key. Thread: made, started and ended on one thread with an event loop; the calls that name
// a key may come from any thread.
#pragma once

#include <QString>
#include <QThread>
#include <memory>
#include <vector>

#include "domain/result.h"
#include "sockets/io_worker.h"

class QSslConfiguration;

namespace frontrow {

struct SocketServerSetup {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;  // 0: any that is free
    ConnectionLimits limits;
    QStringList allowedOrigins;
    int threads = 0;                               // 0: one for each core but one, which is the sale's
    std::shared_ptr<const QSslConfiguration> tls;  // null: plain
    // Who comes from this computer itself speaks plainly, unless that is encrypted too.
    bool encryptLoopback = false;
};

class SocketServer final : public ClientLines {
public:
    // Both must outlive it.
    SocketServer(SocketServerSetup setup, ConnectionListener& listener, MonotonicClock& clock);
    ~SocketServer() override;
    SocketServer(const SocketServer&) = delete;
    SocketServer& operator=(const SocketServer&) = delete;

    // The port that is listened on, or what the system says against it.
    Result<quint16, QString> listen();
    // Nobody comes in any more; who is there stays.
    void stopListening();
    // Closes all connections with that code and waits until they are gone, for a second at the most.
    void closeAll(QWebSocketProtocol::CloseCode code);

    void tell(ConnectionKey key, LobbyNews news) override;
    void noteSignedIn(ConnectionKey key) override;
    void takeSeat(ConnectionKey key, std::shared_ptr<Host> host, AccountId account) override;
    void leaveSeat(ConnectionKey key) override;
    void sendParts(ConnectionKey key, QByteArray content) override;
    void close(ConnectionKey key, QWebSocketProtocol::CloseCode code) override;

    const IoCounters& counters() const { return m_counters; }
    const AddressBook& addresses() const { return m_addresses; }

private:
    class Listener;
    void onConnection(ConnectionKey key, std::function<void(ClientConnection&)> job);

    const SocketServerSetup m_setup;
    AddressBook m_addresses;
    IoCounters m_counters;
    PeopleRates m_rates;
    IoSetup m_io;
    MonotonicClock& m_clock;
    std::unique_ptr<Listener> m_listener;
    std::vector<std::unique_ptr<QThread>> m_threads;
    std::vector<IoWorker*> m_workers;  // end with their threads
};

}  // namespace frontrow
