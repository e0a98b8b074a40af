// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets/socket_server.h"

#include <sys/socket.h>
#include <unistd.h>

#include <QSslConfiguration>
#include <QTcpServer>
#include <algorithm>
#include <utility>

#include "domain/assert.h"
#include "sockets/epoll_dispatcher.h"

namespace frontrow {

namespace {

// Who is at the other end; an IPv4 address as such, also where it came in by IPv6.
QHostAddress peerOf(int descriptor) {
    sockaddr_storage storage{};
    socklen_t size = sizeof(storage);
    auto* address = reinterpret_cast<sockaddr*>(&storage);
    if (::getpeername(descriptor, address, &size) != 0) return {};
    const QHostAddress peer(address);
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : peer;
}

}  // namespace

// Takes descriptors only; a socket is made on the thread that will own it.
class SocketServer::Listener final : public QTcpServer {
public:
    explicit Listener(SocketServer& owner) : m_owner(owner) {}

protected:
    void incomingConnection(qintptr descriptor) override {
        const QHostAddress address = peerOf(static_cast<int>(descriptor));
        if (m_owner.m_addresses.admit(address, m_owner.m_clock.nowMs()) != Entrance::Admitted) {
            m_owner.m_counters.refused.fetch_add(1, std::memory_order_relaxed);
            ::close(static_cast<int>(descriptor));
            return;
        }
        IoWorker* worker = m_owner.m_workers[m_next++ % m_owner.m_workers.size()];
        const bool plain = address.isLoopback() && !m_owner.m_setup.encryptLoopback;
        worker->run([descriptor, address, tls = plain ? nullptr : m_owner.m_setup.tls](IoWorker& w) {
            w.accept(descriptor, address, tls);
        });
    }

private:
    SocketServer& m_owner;
    std::size_t m_next = 0;
};

SocketServer::SocketServer(SocketServerSetup setup, ConnectionListener& listener, MonotonicClock& clock)
    : m_setup(std::move(setup)),
      m_addresses(m_setup.limits),
      m_rates(m_setup.limits),
      m_io{m_setup.limits, listener, clock, m_addresses, m_counters, m_rates, m_setup.allowedOrigins},
      m_clock(clock) {
    const int threads = m_setup.threads > 0 ? m_setup.threads : std::max(1, QThread::idealThreadCount() - 1);
    for (int i = 0; i < threads; ++i) {
        auto thread = std::make_unique<QThread>();
        thread->setObjectName(QStringLiteral("sockets %1").arg(i + 1));
        auto* worker = new IoWorker(m_io, static_cast<std::uint64_t>(i), static_cast<std::uint64_t>(threads));
        worker->moveToThread(thread.get());
        thread->setEventDispatcher(new EpollDispatcher);
        QObject::connect(thread.get(), &QThread::finished, worker, &QObject::deleteLater);
        thread->start();
        worker->run([](IoWorker& w) { w.start(); });
        m_workers.push_back(worker);
        m_threads.push_back(std::move(thread));
    }
}

SocketServer::~SocketServer() {
    m_listener.reset();
    for (const auto& thread : m_threads) thread->quit();
    for (const auto& thread : m_threads) thread->wait();
}

Result<quint16, QString> SocketServer::listen() {
    FRONTROW_ASSERT(m_listener == nullptr);
    m_listener = std::make_unique<Listener>(*this);
    m_listener->setListenBacklogSize(kListenBacklog);
    if (!m_listener->listen(m_setup.address, m_setup.port)) {
        const QString why = m_listener->errorString();
        m_listener.reset();
        return Failure{why};
    }
    return m_listener->serverPort();
}

void SocketServer::stopListening() { m_listener.reset(); }

void SocketServer::closeAll(QWebSocketProtocol::CloseCode code) {
    for (IoWorker* worker : m_workers) {
        worker->run([code](IoWorker& w) { w.closeAll(code); });
    }
    constexpr std::int64_t patienceMs = 1'000;
    const std::int64_t until = m_clock.nowMs() + patienceMs;
    while (m_addresses.connections() > 0 && m_clock.nowMs() < until) QThread::msleep(5);
}

void SocketServer::onConnection(ConnectionKey key, std::function<void(ClientConnection&)> job) {
    m_workers[key.value % m_workers.size()]->run([key, job = std::move(job)](IoWorker& worker) {
        if (ClientConnection* connection = worker.find(key)) job(*connection);
    });
}

void SocketServer::tell(ConnectionKey key, LobbyNews news) {
    onConnection(key, [news = std::move(news)](ClientConnection& c) { c.tell(news); });
}
void SocketServer::noteSignedIn(ConnectionKey key) {
    onConnection(key, [](ClientConnection& c) { c.noteSignedIn(); });
}
void SocketServer::takeSeat(ConnectionKey key, std::shared_ptr<Host> host, AccountId account) {
    onConnection(key, [host = std::move(host), account](ClientConnection& c) { c.takeSeat(host, account); });
}
void SocketServer::leaveSeat(ConnectionKey key) {
    onConnection(key, [](ClientConnection& c) { c.leaveSeat(); });
}
void SocketServer::sendParts(ConnectionKey key, QByteArray content) {
    onConnection(key, [content = std::move(content)](ClientConnection& c) { c.sendParts(content); });
}
void SocketServer::close(ConnectionKey key, QWebSocketProtocol::CloseCode code) {
    onConnection(key, [code](ClientConnection& c) { c.close(code); });
}

}  // namespace frontrow
