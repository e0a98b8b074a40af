// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection between a device and the host: what is on its way in each direction, in order, with the
// time it takes; how fast the other side reads; and the product's own guards of the server's end. A wire
// that died looks open to both ends. Thread: one.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>

#include "host/connection.h"
#include "host/outlet.h"
#include "protocol/client_message.h"
#include "sockets/send_queue_guard.h"
#include "sockets/silence_guard.h"

namespace frontrow::simulation {

// About as many bytes as it has on a socket.
std::int64_t bytesOf(const ServerMessage& message);

struct WireSetup {
    std::uint32_t number = 0;
    std::uint32_t device = 0;  // whose, among the devices of a run
    AccountId account;
    std::int64_t delayMs = 1;  // one way, at least
    SendQueueLimits queue;
    std::int64_t pingMs = 10'000;
    std::int64_t silentMs = 30'000;
    std::int64_t nowMs = 1;
};

class Wire final : public Outlet {
public:
    // What the host says on the server's end; null is the end.
    using Teller = std::function<void(Wire&, SharedMessage)>;

    Wire(const WireSetup& setup, Teller teller);

    const WireSetup& setup() const { return m_setup; }

    // The server's end.
    void opened() override {}
    void deliver(SharedMessage message) override { m_teller(*this, std::move(message)); }
    void lost() override { m_teller(*this, nullptr); }
    // Bytes that the other side has not read yet.
    std::int64_t queued(std::int64_t nowMs) const;

    // From now on it reads so many bytes a second; 0: as they come, what waits included.
    void setReading(std::int64_t bytesPerSecond, std::int64_t nowMs);
    bool readsSlowly() const { return m_bytesPerSecond > 0; }

    // What travels; a way's messages arrive in the order in which they were put there. True where it is the
    // only one on its way.
    struct Up {
        std::int64_t at = 0;
        ClientMessage message;
    };
    struct Down {
        std::int64_t at = 0;
        SharedMessage message;  // null: the connection's end
    };
    bool putUp(ClientMessage message, std::int64_t nowMs, std::int64_t moreMs);
    bool putDown(SharedMessage message, std::int64_t nowMs, std::int64_t moreMs);
    std::deque<Up> up;
    std::deque<Down> down;

    SendQueueGuard queueGuard;
    SilenceGuard silenceGuard;
    std::optional<ConnectionId> seat;  // at the desk; nothing once the server has closed its end
    bool clientOpen = true;
    bool greeted = false;
    bool wholeMapTold = false;  // since it last asked to resume
    bool lossy = false;         // a message of it was lost or came late, which no stream of bytes would do
    bool missed = false;        // so since the server last heard it ask to resume
    std::optional<SharedMessage> late;
    DeviceIndex deviceTold{kNoDevice};
    std::int64_t deadSince = 0;  // 0: it lives
    std::int64_t highSince = 0;  // the queue was above the soft limit whenever it was looked at
    std::int64_t slowUntil = 0;
    std::int64_t outdatedSince = 0;  // whenever it was looked at: shows an older map as live; 0: does not

private:
    WireSetup m_setup;
    Teller m_teller;
    std::int64_t m_upLast = 0;
    std::int64_t m_downLast = 0;
    std::int64_t m_bytesPerSecond = 0;
    std::int64_t m_drainedAt = 0;  // when what is queued will have been read
};

}  // namespace frontrow::simulation
