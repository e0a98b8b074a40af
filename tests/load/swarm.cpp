// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/swarm.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <utility>

#include "domain/assert.h"

namespace frontrow::load {

namespace {

constexpr std::size_t kReadBytes = 64 * 1024;
constexpr int kMostEvents = 512;

constexpr int kFinalText = 0x81;
constexpr int kFinalBinary = 0x82;

QByteArray handshake(const QByteArray& path) {
    return "GET " + path +
           " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Protocol: frontrow.v1\r\n\r\n";
}

// Masked with zero, which changes nothing: the other side still has to unmask it.
QByteArray frameOf(int head, QByteArrayView payload) {
    QByteArray frame;
    frame.reserve(payload.size() + 14);
    frame.append(static_cast<char>(head));
    if (payload.size() < 126) {
        frame.append(static_cast<char>(0x80 | payload.size()));
    } else {
        frame.append(static_cast<char>(0x80 | 126));
        frame.append(static_cast<char>(payload.size() >> 8)).append(static_cast<char>(payload.size() & 0xFF));
    }
    frame.append(4, '\0');
    frame.append(payload);
    return frame;
}

}  // namespace

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

Swarm::Swarm(std::function<void(std::size_t, QByteArrayView)> heard)
    : m_heard(std::move(heard)),
      m_epoll(epoll_create1(EPOLL_CLOEXEC)) {
    FRONTROW_ASSERT(m_epoll >= 0);
}

Swarm::~Swarm() {
    for (const auto& client : m_clients) {
        if (client->descriptor >= 0) ::close(client->descriptor);
    }
    ::close(m_epoll);
}

std::size_t Swarm::add(std::uint16_t port, const QByteArray& path) {
    const std::size_t number = m_clients.size();
    auto client = std::make_unique<Client>();
    client->descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    FRONTROW_ASSERT(client->descriptor >= 0);
    const int on = 1;
    setsockopt(client->descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    client->stage = Stage::Connecting;
    client->path = path;
    const int result = ::connect(client->descriptor, reinterpret_cast<const sockaddr*>(&to), sizeof(to));
    FRONTROW_ASSERT(result == 0 || errno == EINPROGRESS);
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT;
    event.data.u64 = number;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, client->descriptor, &event);
    m_clients.push_back(std::move(client));
    return number;
}

void Swarm::watch(std::size_t number, bool writing) {
    Client& client = *m_clients[number];
    epoll_event event{};
    event.events = (client.deaf ? 0U : EPOLLIN) | (writing ? EPOLLOUT : 0U);
    event.data.u64 = number;
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, client.descriptor, &event);
}

bool Swarm::send(std::size_t number, const QByteArray& message) { return sendAs(kFinalBinary, number, message); }

bool Swarm::sendText(std::size_t number, const QByteArray& message) { return sendAs(kFinalText, number, message); }

bool Swarm::sendAs(int head, std::size_t number, const QByteArray& message) {
    Client& client = *m_clients[number];
    if (client.stage != Stage::Open) return false;
    client.out += frameOf(head, message);
    flush(client);
    if (!client.out.isEmpty()) watch(number, true);
    return true;
}

void Swarm::stopReading(std::size_t number, bool stopped) {
    m_clients[number]->deaf = stopped;
    watch(number, !m_clients[number]->out.isEmpty());
}

void Swarm::close(std::size_t number) { end(number); }

void Swarm::flush(Client& client) {
    if (client.out.isEmpty()) return;
    const auto wrote = ::send(client.descriptor, client.out.constData(), static_cast<std::size_t>(client.out.size()),
                              MSG_DONTWAIT | MSG_NOSIGNAL);
    if (wrote > 0) client.out.remove(0, wrote);
}

void Swarm::end(std::size_t number) {
    Client& client = *m_clients[number];
    if (client.stage == Stage::Gone) return;
    if (client.stage == Stage::Open) --m_open;
    client.stage = Stage::Gone;
    ::close(std::exchange(client.descriptor, -1));
    client.in.clear();
}

void Swarm::poll(int waitMs) {
    std::array<epoll_event, kMostEvents> events;
    const int count = epoll_wait(m_epoll, events.data(), kMostEvents, waitMs);
    for (int i = 0; i < count; ++i) {
        handle(static_cast<std::size_t>(events[static_cast<std::size_t>(i)].data.u64),
               events[static_cast<std::size_t>(i)].events);
    }
}

void Swarm::handle(std::size_t number, std::uint32_t events) {
    Client& client = *m_clients[number];
    if (client.stage == Stage::Gone) return;
    if (client.stage == Stage::Connecting && (events & EPOLLOUT) != 0) {
        client.stage = Stage::Shaking;
        client.out = handshake(client.path);
    }
    if ((events & (EPOLLERR | EPOLLHUP)) != 0 && (events & EPOLLIN) == 0) return end(number);
    if ((events & EPOLLOUT) != 0) {
        flush(client);
        watch(number, !client.out.isEmpty());
    }
    if ((events & EPOLLIN) != 0) read(number);
}

void Swarm::read(std::size_t number) {
    static std::array<char, kReadBytes> buffer;
    Client& client = *m_clients[number];
    const auto got = ::recv(client.descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) return end(number);
    if (got < 0) return;
    m_bytes += static_cast<std::uint64_t>(got);
    client.in.append(buffer.data(), got);
    if (client.stage == Stage::Shaking) {
        const qsizetype headEnd = client.in.indexOf("\r\n\r\n");
        if (headEnd < 0) return;
        if (!client.in.startsWith("HTTP/1.1 101")) return end(number);
        client.in.remove(0, headEnd + 4);
        client.stage = Stage::Open;
        ++m_open;
        m_heard(number, {});  // it is open
    }
    if (client.stage == Stage::Open) parse(number);
}

// Frames of a server are not masked; it sends no pieces.
void Swarm::parse(std::size_t number) {
    Client& client = *m_clients[number];
    qsizetype at = 0;
    while (client.stage == Stage::Open) {
        const auto byte = [&](qsizetype i) { return static_cast<std::uint8_t>(client.in[at + i]); };
        const qsizetype left = client.in.size() - at;
        if (left < 2) break;
        qsizetype head = 2, size = byte(1);
        if (size == 126) {
            if (left < 4) break;
            head = 4;
            size = byte(2) << 8 | byte(3);
        } else if (size == 127) {
            if (left < 10) break;
            head = 10;
            size = 0;
            for (qsizetype i = 2; i < 10; ++i) size = size << 8 | byte(i);
        }
        if (left < head + size) break;
        const int opcode = byte(0) & 0x0F;
        const QByteArrayView payload = QByteArrayView(client.in).sliced(at + head, size);
        at += head + size;
        if (opcode == 1 || opcode == 2) {
            ++m_messages;
            m_heard(number, payload);
        } else if (opcode == 9) {
            client.out += frameOf(0x8A, payload);
            flush(client);
        } else if (opcode == 8) {
            return end(number);
        }
    }
    if (client.stage == Stage::Open && at > 0) client.in.remove(0, at);
}

}  // namespace frontrow::load
