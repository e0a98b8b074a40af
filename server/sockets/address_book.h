// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many connections there are, in all and from each address, and whether one more may come. What it
// knows of an address is forgotten when nothing of it is left. Thread: any.
#pragma once

#include <QHash>
#include <QHostAddress>
#include <cstdint>
#include <mutex>

#include "sockets/connection_limits.h"
#include "sockets/rate_bucket.h"

namespace frontrow {

enum class Entrance : std::uint8_t { Admitted, ServerFull, AddressFull, TooManyAtOnce, Count_ };

class AddressBook {
public:
    explicit AddressBook(ConnectionLimits limits) : m_limits(std::move(limits)) {}

    // One more that is about to shake hands, counted when admitted.
    Entrance admit(const QHostAddress& address, std::int64_t nowMs);
    // Its handshake is done.
    void shaken(const QHostAddress& address);
    // It is gone; `shaken` tells whether its handshake had been done.
    void gone(const QHostAddress& address, bool shaken);
    bool trusted(const QHostAddress& address) const;
    int connections() const;
    // Addresses that are remembered.
    qsizetype addresses() const;

private:
    struct Entry {
        explicit Entry(int perSecond) : newcomers(perSecond, perSecond) {}
        int pending = 0;
        int all = 0;
        RateBucket newcomers;
        std::int64_t lastMs = 0;
    };
    void forgetIdle(std::int64_t nowMs);

    const ConnectionLimits m_limits;
    mutable std::mutex m_mutex;
    QHash<QHostAddress, Entry> m_entries;
    int m_pending = 0;
    int m_all = 0;
    std::int64_t m_sweptMs = 0;
};

}  // namespace frontrow
