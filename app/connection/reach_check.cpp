// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/reach_check.h"

#include <QTcpSocket>
#include <QTimer>
#include <utility>

namespace frontrow {

namespace {

// It may be the socket that tells.
void release(std::vector<std::unique_ptr<QTcpSocket>>& sockets) {
    for (auto& each : std::exchange(sockets, {})) {
        each->disconnect();
        each->abort();
        each.release()->deleteLater();
    }
}

}  // namespace

ReachCheck::ReachCheck(int answerMs, QObject* parent) : QObject(parent), m_answerMs(answerMs) {}

ReachCheck::~ReachCheck() { release(m_sockets); }

void ReachCheck::start(const QList<ServerAddress>& addresses) {
    release(m_sockets);
    m_answered.clear();
    m_silent.clear();
    m_open = addresses.size();
    for (const ServerAddress& address : addresses) {
        m_sockets.push_back(std::make_unique<QTcpSocket>());
        QTcpSocket* socket = m_sockets.back().get();
        connect(socket, &QTcpSocket::connected, this, [this, address] { settle(address, true); });
        connect(socket, &QTcpSocket::errorOccurred, this, [this, address] { settle(address, false); });
        // A firewall that says nothing.
        QTimer::singleShot(m_answerMs, socket, [this, address] { settle(address, false); });
        socket->connectToHost(address.host, address.port);
    }
}

void ReachCheck::settle(const ServerAddress& address, bool answered) {
    const QString text = address.text();
    if (m_answered.contains(text) || m_silent.contains(text)) return;
    (answered ? m_answered : m_silent) << text;
    if (--m_open > 0) return;
    release(m_sockets);
    emit finished(m_answered, m_silent);
}

}  // namespace frontrow
