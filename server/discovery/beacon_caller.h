// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls a server's beacon into every network this computer is on, once a second. Thread: one with an
// event loop.
#pragma once

#include <QObject>
#include <QTimer>
#include <QUdpSocket>
#include <functional>

#include "protocol/beacon.h"

namespace frontrow {

enum class Loopback : std::uint8_t { LeftOut, Included };

class BeaconCaller final : public QObject {
    Q_OBJECT

public:
    // What to call is asked anew each time. The loopback is for tests, and for two programs on one computer.
    BeaconCaller(std::function<Beacon()> beacon, Loopback loopback, quint16 port = kBeaconPort,
                 QObject* parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }
    // Once, now.
    void call();
    // Datagrams that left.
    std::uint64_t sent() const { return m_sent; }

private:
    const std::function<Beacon()> m_beacon;
    const Loopback m_loopback;
    const quint16 m_port;
    QUdpSocket m_socket;
    QTimer m_timer;
    std::uint64_t m_sent = 0;
};

}  // namespace frontrow
