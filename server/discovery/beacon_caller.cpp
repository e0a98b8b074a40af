// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/beacon_caller.h"

#include <QNetworkInterface>
#include <utility>

#include "domain/assert.h"
#include "protocol/message_codec.h"
#include "protocol/qt_text.h"

namespace frontrow {

BeaconCaller::BeaconCaller(std::function<Beacon()> beacon, Loopback loopback, quint16 port, QObject* parent)
    : QObject(parent),
      m_beacon(std::move(beacon)),
      m_loopback(loopback),
      m_port(port) {
    m_timer.setInterval(kBeaconEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &BeaconCaller::call);
}

void BeaconCaller::start() {
    m_socket.bind(QHostAddress(QHostAddress::AnyIPv4), 0);
    m_timer.start();
    call();
}

// An interface that cannot be reached is passed over: another one may do.
void BeaconCaller::call() {
    const auto bytes = encodeMessage(BeaconMessage{m_beacon()});
    FRONTROW_ASSERT(static_cast<bool>(bytes));
    const auto send = [&](const QHostAddress& to) {
        if (m_socket.writeDatagram(bytes.value(), to, m_port) > 0) ++m_sent;
    };
    const QHostAddress group(toQString(kBeaconGroup));
    for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
        const bool isLoopback = each.flags().testFlag(QNetworkInterface::IsLoopBack);
        const bool isUp =
            each.flags().testFlag(QNetworkInterface::IsUp) && each.flags().testFlag(QNetworkInterface::IsRunning);
        if (!isUp || (isLoopback && m_loopback == Loopback::LeftOut)) continue;
        for (const QNetworkAddressEntry& entry : each.addressEntries()) {
            if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol) continue;
            if (isLoopback)
                send(entry.ip());
            else if (!entry.broadcast().isNull())
                send(entry.broadcast());
        }
        if (isLoopback) continue;
        m_socket.setMulticastInterface(each);
        send(group);
    }
}

}  // namespace frontrow
