// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets/io_worker.h"

#include <QCoreApplication>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QWebSocketCorsAuthenticator>

#include <algorithm>
#include <utility>

#include "domain/assert.h"
#include "protocol/message_codec.h"
#include "sockets/outgoing_frame.h"

namespace frontrow {

namespace {

constexpr int kSweepMs = 100;

}  // namespace

IoWorker::IoWorker(const IoSetup& setup, std::uint64_t number, std::uint64_t count)
    : m_setup(setup),
      m_number(number),
      m_count(count) {}

// A WebSocket leaves its socket to the event loop, which has ended here.
IoWorker::~IoWorker() {
    m_connections.clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void IoWorker::start() {
    m_upgrader = std::make_unique<QWebSocketServer>(QStringLiteral("frontrow"), QWebSocketServer::NonSecureMode);
    m_upgrader->setSupportedSubprotocols({QStringLiteral("frontrow.v%1").arg(kProtocolVersion)});
    m_upgrader->setMaxPendingConnections(limits().pendingInAll);
    m_upgrader->setHandshakeTimeout(limits().handshakeMs);
    connect(m_upgrader.get(), &QWebSocketServer::newConnection, this, &IoWorker::upgraded);
    connect(m_upgrader.get(), &QWebSocketServer::originAuthenticationRequired, this,
            [this](QWebSocketCorsAuthenticator* asked) {
                asked->setAllowed(asked->origin().isEmpty() || m_setup.allowedOrigins.contains(asked->origin()));
            });
    m_sweeper = std::make_unique<QTimer>();
    connect(m_sweeper.get(), &QTimer::timeout, this, &IoWorker::sweep);
    m_sweeper->start(kSweepMs);
}

// --- Handshakes -----------------------------------------------------------------------------------

void IoWorker::shake(QTcpSocket& socket, qintptr descriptor, const QHostAddress& address) {
    socket.setReadBufferSize(kMaxHandshakeBytes);
    m_handshakes[&socket] = {&socket, new ByteMeter(socket), address, nowMs()};
    connect(&socket, &QAbstractSocket::disconnected, this, [this, &socket] { handshakeGone(&socket); });
    socket.setSocketDescriptor(descriptor);
}

void IoWorker::accept(qintptr descriptor, const QHostAddress& address,
                      const std::shared_ptr<const QSslConfiguration>& tls) {
    m_setup.counters.accepted.fetch_add(1, std::memory_order_relaxed);
    if (tls == nullptr) {
        auto* socket = new QTcpSocket(this);
        shake(*socket, descriptor, address);
        m_upgrader->handleConnection(socket);
        return;
    }
    auto* socket = new QSslSocket(this);
    shake(*socket, descriptor, address);
    socket->setSslConfiguration(*tls);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { m_upgrader->handleConnection(socket); });
    socket->startServerEncryption();
}

void IoWorker::upgraded() {
    while (auto* socket = m_upgrader->nextPendingConnection()) {
        std::unique_ptr<QWebSocket> owned(socket);
        const auto found = std::ranges::find_if(m_handshakes, [&](const auto& each) {
            return each.first->peerPort() == owned->peerPort() && each.first->peerAddress() == owned->peerAddress();
        });
        if (found == m_handshakes.end()) continue;
        const Handshake handshake = found->second;
        m_handshakes.erase(found);
        handshake.tcp->disconnect(this);
        // From here on the WebSocket owns it.
        handshake.tcp->setParent(nullptr);
        m_setup.addresses.shaken(handshake.address);
        const ConnectionKey key{++m_keys * m_count + m_number};
        auto made = std::make_unique<ClientConnection>(*this, key, std::move(owned), *handshake.tcp, *handshake.meter,
                                                       handshake.address);
        connect(made.get(), &ClientConnection::finished, this, [this, key] { finished(key); });
        m_connections.emplace(key.value, std::move(made));
    }
}

void IoWorker::handshakeGone(QTcpSocket* tcp) {
    const auto found = m_handshakes.find(tcp);
    if (found == m_handshakes.end()) return;
    m_setup.counters.brokenHandshakes.fetch_add(1, std::memory_order_relaxed);
    m_setup.addresses.gone(found->second.address, false);
    m_handshakes.erase(found);
    tcp->disconnect(this);
    tcp->deleteLater();
}

void IoWorker::finished(ConnectionKey key) {
    const auto found = m_connections.find(key.value);
    if (found == m_connections.end()) return;
    m_setup.addresses.gone(found->second->address(), true);
    m_connections.erase(found);
}

// --- The inbox ------------------------------------------------------------------------------------

void IoWorker::post(ClientConnection& to, std::uint32_t visit, std::span<SharedMessage> messages) {
    bool wakes = false;
    {
        const std::lock_guard lock(m_mutex);
        for (SharedMessage& each : messages) m_deliveries.push_back({&to, visit, std::move(each)});
        wakes = !std::exchange(m_woken, true);
    }
    if (wakes) wake();
}

void IoWorker::run(std::function<void(IoWorker&)> job) {
    bool wakes = false;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        wakes = !std::exchange(m_woken, true);
    }
    if (wakes) wake();
}

void IoWorker::wake() { QMetaObject::invokeMethod(this, &IoWorker::drain, Qt::QueuedConnection); }

void IoWorker::drain() {
    std::vector<std::function<void(IoWorker&)>> jobs;
    {
        const std::lock_guard lock(m_mutex);
        m_delivering.swap(m_deliveries);
        jobs.swap(m_jobs);
        m_woken = false;
    }
    deliverAll();
    for (const auto& job : jobs) job(*this);
}

// What follows each other for one connection travels together. No connection goes while this runs.
void IoWorker::deliverAll() {
    for (std::size_t i = 0; i < m_delivering.size();) {
        const Delivery& first = m_delivering[i];
        ClientConnection& to = *first.to;
        const std::uint32_t visit = first.visit;
        m_together.clear();
        for (; i < m_delivering.size() && m_delivering[i].to == &to && m_delivering[i].visit == visit; ++i) {
            m_together.push_back(std::move(m_delivering[i].message));
        }
        to.deliver(visit, m_together);
    }
    m_together.clear();
    m_delivering.clear();
}

void IoWorker::forget(const ClientConnection& connection) {
    FRONTROW_ASSERT(m_delivering.empty());
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_deliveries, [&](const Delivery& each) { return each.to == &connection; });
}

ClientConnection* IoWorker::find(ConnectionKey key) const {
    const auto found = m_connections.find(key.value);
    return found == m_connections.end() ? nullptr : found->second.get();
}

const QByteArray& IoWorker::frameOf(const SharedMessage& message) {
    for (const Framed& each : m_framed) {
        if (each.message == message) return each.frame;
    }
    const auto bytes = encodeMessage(*message);
    // The server's own messages keep within their limits.
    FRONTROW_ASSERT(static_cast<bool>(bytes));
    m_setup.counters.encoded.fetch_add(1, std::memory_order_relaxed);
    Framed& framed = m_framed[m_nextFramed++ % m_framed.size()];
    framed = {message, binaryFrame(bytes.value())};
    return framed.frame;
}

// --- Looking after them ---------------------------------------------------------------------------

void IoWorker::sweep() {
    const std::int64_t now = nowMs();
    counters().framesOut.fetch_add(std::exchange(m_framesSent, 0), std::memory_order_relaxed);
    counters().bytesOut.fetch_add(std::exchange(m_bytesSent, 0), std::memory_order_relaxed);
    // Those that came to their TLS or HTTP handshake and say nothing more, or too much.
    std::vector<QTcpSocket*> stale;
    for (const auto& [tcp, handshake] : m_handshakes) {
        const bool late = now - handshake.since >= limits().handshakeMs;
        const bool stuffed = tcp->bytesAvailable() >= kMaxHandshakeBytes;
        if (late || stuffed) stale.push_back(tcp);
    }
    for (QTcpSocket* tcp : stale) {
        tcp->abort();
        handshakeGone(tcp);
    }
    // A sweep may end connections, but only by the event loop.
    for (const auto& [key, connection] : m_connections) connection->sweep(now);
}

void IoWorker::closeAll(QWebSocketProtocol::CloseCode code) {
    for (const auto& [key, connection] : m_connections) connection->close(code);
}

}  // namespace frontrow
