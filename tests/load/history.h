// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What real clients asked of one sale and were told, in the order in which it happened to them, and whether
// a right sale can have told them that. Nothing is taken from the server's word about itself: a seat is
// one client's for as long as that client must believe so, by answers, deadlines and its own commands, and
// these times may not overlap with another's. Clients pay from the wallet, one command at a time.
// Thread: one, which hears all clients.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "protocol/client_message.h"
#include "protocol/server_message.h"

namespace frontrow::load {

class History {
public:
    // Nobody but the recorded clients wants seats: whoever is refused one, there is somebody who can have it.
    enum class Others : std::uint8_t { None, Some };
    explicit History(Others others) : m_others(others) {}

    // A command, before it leaves; again with the same counter where it is sent again.
    void asked(std::size_t client, const ClientMessage& message);
    void told(std::size_t client, const Answered& answer);
    void happened(std::size_t client, const OwnEvent& event);
    void saw(std::size_t client, const OwnState& state);
    // The connection is gone: what was asked and not answered may have been done or not.
    void broke(std::size_t client);

    // Everything that cannot be; to be asked at the end.
    std::vector<std::string> faults();
    std::size_t commands() const { return m_commands; }
    std::size_t answers() const { return m_answers; }

private:
    enum class What : std::uint8_t { Held, Ordered, Ticket };
    // A seat that its client must believe to have.
    struct Mine {
        What what = What::Held;
        std::uint32_t id = 0;  // version, order or ticket
        SimTime since;
        SimTime seen;  // the latest that the server said so
    };
    // From that time to before that one.
    struct Span {
        std::size_t client = 0;
        SimTime from, to;
    };
    struct Question {
        ClientMessage message;
        SimTime floor;  // no answer to it can be of an earlier time
        bool again = false;
    };
    struct Deadline {
        SimTime from, until, ended = kNever;
        SeatList seats;
        Amount total;
    };
    struct Client {
        std::map<SeatIndex, Mine> mine;
        std::map<std::uint32_t, Deadline> holds, orders;
        std::map<std::uint32_t, SeatIndex> tickets;  // ever told of, but for those given back
        std::map<std::uint64_t, Question> open;
        std::map<std::uint64_t, Answer> answered;
        std::set<std::uint32_t> givenBack;  // tickets, asked for
        std::set<std::uint32_t> paying;     // orders
        std::optional<Amount> wallet;
        SimTime heard;      // the latest time it was told of
        bool lost = false;  // since its last state
    };

    void fault(std::size_t client, SimTime time, const std::string& what);
    void close(std::size_t client, SeatIndex seat, SimTime to);
    void closeAll(std::size_t client, What what, SimTime to);
    void mayHave(std::size_t client, SeatIndex seat, SimTime from, SimTime to);
    void hear(Client& c, SimTime time);
    void held(std::size_t client, const HoldSeats& verb, const Answered& answer, SimTime from);
    void ordered(std::size_t client, const OpenOrder& verb, const Answered& answer, SimTime from);
    void refusedSeat(std::size_t client, const Question& question, const Answered& answer);
    bool givesUp(const Client& c, What what) const;
    void compare(std::size_t client, const OwnState& state);
    void count(std::size_t client, const OwnState& state);

    const Others m_others;
    std::map<std::size_t, Client> m_clients;
    std::map<SeatIndex, std::vector<Span>> m_spans;
    // When somebody can have had a seat, at the widest.
    std::map<SeatIndex, std::vector<Span>> m_chances;
    std::map<std::uint32_t, std::size_t> m_ticketOwners;
    struct Refused {
        std::size_t client;
        SeatIndex seat;
        SimTime time;
    };
    std::vector<Refused> m_refused;
    SimTime m_latest;  // of all answers told so far
    std::size_t m_commands = 0, m_answers = 0;
    std::vector<std::string> m_faults;
};

}  // namespace frontrow::load
