// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A buyer who survives the server: what it sends is written down before it is sent, what it was
// answered is written down and synced when it comes. After a restart it sends again what was not
// answered, under the same id. Thread: the Outlet side is the engine's, the rest the caller's.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "ack_file.h"
#include "domain/random.h"
#include "host/host.h"

namespace frontrow::faults {

class KillBuyer final : public Outlet {
public:
    KillBuyer(AccountId account, std::uint64_t seed, AckFile& acks);

    // Comes (back) in where it is not connected, and does what the last answer leads to. False while
    // there is nothing to do. The performance is number 1.
    bool act(Host& host);
    void leave(Host& host);

private:
    void opened() override {}
    void deliver(SharedMessage message) override;
    void lost() override;

    void hear(const ServerMessage& message);
    void answered(const Answered& answer);
    void send(Host& host, const ClientMessage& message);
    void say(Host& host, const Action& action);
    std::optional<Action> wish();
    Action hold();
    std::uint64_t draw(std::uint64_t bound);

    const AccountId m_account;
    AckFile& m_acks;
    Random m_random;
    std::uint64_t m_draws = 0;
    DeviceIndex m_device;
    std::uint64_t m_counter = 0;      // the last that was written down
    std::optional<Action> m_pending;  // not answered
    bool m_pendingSent = false;       // on this connection
    bool m_welcome = false;
    std::uint32_t m_epoch = 0;
    OwnState m_state;
    std::optional<ConnectionId> m_connection;

    std::mutex m_mutex;
    std::deque<SharedMessage> m_inbox;  // guarded
    std::atomic<bool> m_lost = false;
};

}  // namespace frontrow::faults
