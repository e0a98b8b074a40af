// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server of its own process and protocol clients that go the way of a buyer to the map, as fast as the
// server lets them: what every load program begins with. Thread: one.
#pragma once

#include <QProcess>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "load/history.h"
#include "load/swarm.h"
#include "protocol/client_message.h"
#include "protocol/lobby_news.h"
#include "protocol/lobby_request.h"
#include "protocol/server_message.h"

namespace frontrow::load {

enum class ServerLimits : std::uint8_t { Default, Lifted };
// Whether its sales are kept on the disk, as those of a real server are.
enum class ServerKeeps : std::uint8_t { Nothing, Sales };

// The process that is measured.
class LoadServer {
public:
    explicit LoadServer(int threads = 0, ServerLimits limits = ServerLimits::Lifted,
                        ServerKeeps keeps = ServerKeeps::Nothing);
    ~LoadServer();
    std::uint16_t port() const { return m_port; }
    // Seconds of the processor that it has used, user and system.
    double cpuSeconds() const;
    // Bytes of memory that it holds now.
    std::uint64_t residentBytes() const;

private:
    QProcess m_process;
    std::uint16_t m_port = 0;
};

enum class Way : std::uint8_t { Buys, LooksOn };

class Buyers {
public:
    struct Buyer {
        Way way = Way::Buys;
        double bornAt = 0;
        double mapAt = 0;  // when the whole map was there; 0: not yet
        PersonId person;
        std::uint64_t counter = 0;
        std::uint32_t epoch = 0;
        SeatIndex held{0xFFFF'FFFF};
        bool welcome = false;
        bool entered = false;
        bool passUsed = false;
        std::uint64_t deltas = 0;
    };

    explicit Buyers(std::uint16_t port);

    // One more; the first one opens the session. `name` must be new.
    std::size_t add(Way way);
    // Everybody who is there is in the session.
    bool gather(std::size_t count, double patience);
    // The first one starts the sale; true when all buyers have the map.
    bool openSale(double patience);
    bool allHaveTheMap() const;
    void poll(int waitMs) { m_swarm.poll(waitMs); }

    // A command of that buyer; its counter.
    template <class Verb> std::uint64_t ask(std::size_t buyer, Verb verb);
    Swarm& swarm() { return m_swarm; }
    Buyer& operator[](std::size_t buyer) { return m_buyers[buyer]; }
    std::size_t size() const { return m_buyers.size(); }
    LanSessionId session() const { return m_session; }
    std::uint64_t refused() const { return m_refused; }

    // What is asked and told is written down there; null: nowhere. Outlives the buyers.
    History* history = nullptr;
    OpenSession wishes;
    // Called for answers and, of the buyers that are listened to, for deltas.
    std::function<void(std::size_t, const Answered&)> answered;
    std::function<void(std::size_t, const MapDelta&)> changed;
    std::function<bool(std::size_t)> listens = [](std::size_t) { return true; };

private:
    void heard(std::size_t buyer, QByteArrayView message);
    void take(std::size_t buyer, const LobbyNews& news);
    void take(std::size_t buyer, const ServerMessage& message);
    void sendRequest(std::size_t buyer, const LobbyRequest& request);
    void sendMessage(std::size_t buyer, const ClientMessage& message);

    const std::uint16_t m_port;
    Swarm m_swarm;
    std::vector<Buyer> m_buyers;
    LanSessionId m_session;
    std::size_t m_joined = 0;
    std::size_t m_withMap = 0;
    std::uint64_t m_refused = 0;
};

template <class Verb> std::uint64_t Buyers::ask(std::size_t buyer, Verb verb) {
    Ask<Verb> message;
    message.counter = CommandCounter{++m_buyers[buyer].counter};
    message.performance = PerformanceId{1};
    message.verb = std::move(verb);
    sendMessage(buyer, message);
    return m_buyers[buyer].counter;
}

}  // namespace frontrow::load
