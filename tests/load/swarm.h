// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Thousands of protocol clients in one thread, on plain descriptors and epoll: little enough work for each
// that a server can be measured from the same machine. Linux; the loopback only. Thread: one.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace frontrow::load {

class Swarm {
public:
    enum class Stage : std::uint8_t { Unborn, Connecting, Shaking, Open, Gone };

    // `heard` is called for each message with the client's number; the view holds during the call.
    explicit Swarm(std::function<void(std::size_t client, QByteArrayView message)> heard);
    ~Swarm();
    Swarm(const Swarm&) = delete;
    Swarm& operator=(const Swarm&) = delete;

    // Begins to connect one more to that port of the loopback; its number.
    std::size_t add(std::uint16_t port, const QByteArray& path = "/");
    std::size_t size() const { return m_clients.size(); }
    Stage stage(std::size_t client) const { return m_clients[client]->stage; }
    std::size_t open() const { return m_open; }
    // As one masked binary frame. False where the client is not open.
    bool send(std::size_t client, const QByteArray& message);
    bool sendText(std::size_t client, const QByteArray& message);
    // A client that does not read, until it is told otherwise.
    void stopReading(std::size_t client, bool stopped);
    void close(std::size_t client);
    // Handles what there is, waiting for at most so long.
    void poll(int waitMs);
    std::uint64_t bytesHeard() const { return m_bytes; }
    std::uint64_t messagesHeard() const { return m_messages; }

private:
    struct Client {
        int descriptor = -1;
        Stage stage = Stage::Unborn;
        QByteArray path, in, out;
        bool deaf = false;
    };
    bool sendAs(int head, std::size_t number, const QByteArray& message);
    void handle(std::size_t number, std::uint32_t events);
    void read(std::size_t number);
    void parse(std::size_t number);
    void flush(Client& client);
    void watch(std::size_t number, bool writing);
    void end(std::size_t number);

    std::function<void(std::size_t, QByteArrayView)> m_heard;
    std::vector<std::unique_ptr<Client>> m_clients;
    int m_epoll = -1;
    std::size_t m_open = 0;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_messages = 0;
};

// Seconds of a clock that only rises.
double now();

}  // namespace frontrow::load
