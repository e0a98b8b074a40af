// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Buyers on real sockets who survive their server: they come back with their tokens and devices, send again
// what was not answered, and compare what they had with what they are told. The first of them opens the
// session and never buys, so that its sale does not end. Everything is written into a history.
// Thread: one, which polls.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/random.h"
#include "load/history.h"
#include "load/swarm.h"
#include "protocol/lobby_news.h"
#include "protocol/lobby_request.h"

namespace frontrow::faults {

// A command that was answered.
struct AnsweredCommand {
    AccountId account;
    DeviceIndex device;
    ClientMessage message;
    Answer answer;
};

class ServerBuyers {
public:
    // `seats`: those that everybody wants, from the first on.
    ServerBuyers(std::size_t count, std::uint32_t seats, Random random);

    // Everybody connects, anew or again, to a server that was just started; true when all stand where they
    // stood, and what had been answered is answered in the same way once more.
    bool comeTo(std::uint16_t port, double patience);
    // Until the sale is open and everybody has asked a few times; once, before the first kill.
    bool begin(double patience);
    // Buys, as fast as answers come, for so long.
    void buy(double seconds);
    // The server is gone: what it had still sent is heard.
    void hearTheRest();
    // Nobody asks anything new; what is open is answered.
    bool settle(double patience);

    const std::vector<AnsweredCommand>& acknowledged() const { return m_acknowledged; }
    const std::vector<std::string>& wrongs() const { return m_wrongs; }
    load::History& history() { return m_history; }
    std::size_t compared() const { return m_compared; }
    std::uint32_t epoch() const { return m_epoch; }

private:
    struct Buyer {
        std::size_t number = 0;
        std::optional<std::size_t> line;  // in the swarm
        std::vector<std::uint8_t> token;
        PersonId person;
        AccountId account;
        DeviceIndex device{kNoDevice};
        bool joined = false;
        bool stateTold = false;  // on this connection
        OwnState state;
        std::uint64_t counter = 0;
        std::optional<ClientMessage> open;
        bool openSent = false;
        double againAt = 0;
        std::deque<std::size_t> compare;  // acknowledged commands to be asked once more
        std::vector<std::size_t> own;     // acknowledged commands
        std::uint64_t draws = 0;
    };

    void heard(std::size_t line, QByteArrayView message);
    void take(Buyer& b, const LobbyNews& news);
    void take(Buyer& b, const ServerMessage& message);
    void answered(Buyer& b, const Answered& answer);
    void returned(Buyer& b, std::uint32_t epoch);
    void send(Buyer& b, const LobbyRequest& request);
    void send(Buyer& b, const ClientMessage& message);
    void ask(Buyer& b, const ClientMessage& message);
    void act(Buyer& b, bool mayWish);
    std::optional<ClientMessage> wish(Buyer& b);
    template <class Verb> ClientMessage made(Buyer& b, Verb verb);
    std::uint64_t draw(Buyer& b, std::uint64_t bound);
    void wrong(const Buyer& b, const std::string& what);
    bool isHost(const Buyer& b) const { return b.number == 0; }
    bool allReady() const;

    const std::uint32_t m_seats;
    const Random m_random;
    std::vector<Buyer> m_buyers;
    std::vector<std::size_t> m_lines;  // whose each of the swarm's connections is
    std::unique_ptr<load::Swarm> m_swarm;
    load::History m_history{load::History::Others::None};
    LanSessionId m_session;
    bool m_started = false;
    bool m_opened = false;
    std::uint32_t m_epoch = 0;  // of the newest server
    std::uint32_t m_before = 0;
    std::vector<AnsweredCommand> m_acknowledged;
    std::vector<std::string> m_wrongs;
    std::size_t m_compared = 0;
};

}  // namespace frontrow::faults
