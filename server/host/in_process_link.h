// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The link between a session and a host of the same process: two queues between two threads, the
// same messages as on a socket. They travel as values, or as the very bytes that a socket would
// carry. What the host sends waits here until the session's thread calls poll(). Thread: the Link
// side is the session's, the Outlet side the engine's.
#pragma once

#include <QByteArray>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

#include "host/host.h"
#include "session/link.h"

namespace frontrow {

// How messages travel within a process: as they are, or through the codec in both directions, so
// that what works here works on a socket.
enum class Carriage : std::uint8_t { Values, Bytes };

class InProcessLink final : public Link, private Outlet {
public:
    // Messages that may wait for poll(); one more, and the link is lost.
    static constexpr std::size_t kMaxWaiting = 65'536;

    // `wake` (may be empty) is called on the engine thread when something came into an empty queue.
    InProcessLink(Host& host, AccountId account, std::function<void()> wake, Carriage carriage = Carriage::Values);
    ~InProcessLink() override;
    InProcessLink(const InProcessLink&) = delete;
    InProcessLink& operator=(const InProcessLink&) = delete;

    void setReceiver(LinkReceiver* receiver) override { m_receiver = receiver; }
    void open() override;
    void close() override;
    // As bytes: a message that may not travel is declined here, as the server would decline it.
    bool send(const ClientMessage& message) override;

    // Hands what has come to the receiver; how many messages that were.
    std::size_t poll();
    // Once open() has returned; nothing while the link is not open.
    std::optional<ConnectionId> connection() const { return m_connection; }

private:
    enum class NoteKind : std::uint8_t { Opened, Message, Lost };
    struct Note {
        NoteKind kind = NoteKind::Message;
        SharedMessage message;
        QByteArray bytes;  // of the message, where bytes travel
    };

    void opened() override { put({NoteKind::Opened, nullptr, {}}); }
    void deliver(SharedMessage message) override;
    void lost() override { put({NoteKind::Lost, nullptr, {}}); }
    void put(Note note);
    SharedMessage read(const Note& note) const;
    bool sendBytes(const ClientMessage& message);

    Host& m_host;
    const AccountId m_account;
    const std::function<void()> m_wake;
    const Carriage m_carriage;
    LinkReceiver* m_receiver = nullptr;
    std::optional<ConnectionId> m_connection;
    std::mutex m_mutex;
    std::deque<Note> m_notes;  // guarded by m_mutex
};

}  // namespace frontrow
