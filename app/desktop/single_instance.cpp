// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace frontrow {

namespace {

constexpr int kPatienceMs = 2000;
const QByteArray kCall("raise\n");

}  // namespace

QString SingleInstance::lockPath(const QString& folder) { return QDir(folder).filePath(QStringLiteral("window.lock")); }

QString SingleInstance::addressOf(const QString& folder) {
    const QByteArray hash =
        QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("frontrow-") + QString::fromLatin1(hash);
}

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent),
      m_address(addressOf(folder)),
      m_lock(lockPath(folder)),
      m_first(false) {
    QDir().mkpath(folder);
    // Held as long as its process lives, however long that is.
    m_lock.setStaleLockTime(0);
    m_first = m_lock.tryLock(0);
    if (!m_first) return;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_address);
    m_server.listen(m_address);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
                const bool wellFormed = caller->read(kCall.size() + 1) == kCall;
                caller->disconnectFromServer();
                if (wellFormed) emit called();
            });
        }
    });
}

bool SingleInstance::callFirst() const {
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(kPatienceMs)) return false;
    socket.write(kCall);
    return socket.waitForBytesWritten(kPatienceMs);
}

bool SingleInstance::isTaken(const QString& folder) {
    if (!QDir(folder).exists()) return false;
    QLockFile lock(lockPath(folder));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0);
}

}  // namespace frontrow
