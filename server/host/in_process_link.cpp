// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/in_process_link.h"

#include "domain/assert.h"
#include "protocol/message_codec.h"

namespace frontrow {

InProcessLink::InProcessLink(Host& host, AccountId account, std::function<void()> wake, Carriage carriage)
    : m_host(host),
      m_account(account),
      m_wake(std::move(wake)),
      m_carriage(carriage) {}

InProcessLink::~InProcessLink() { close(); }

void InProcessLink::open() {
    if (m_connection) return;
    m_connection = m_host.connect(m_account, *this);
    if (!m_connection) put({NoteKind::Lost, nullptr, {}});
}

void InProcessLink::close() {
    if (m_connection) m_host.disconnect(*m_connection);
    m_connection.reset();
    const std::lock_guard lock(m_mutex);
    m_notes.clear();
}

bool InProcessLink::send(const ClientMessage& message) {
    if (!m_connection) return false;
    return m_carriage == Carriage::Bytes ? sendBytes(message) : m_host.post(*m_connection, message);
}

bool InProcessLink::sendBytes(const ClientMessage& message) {
    const auto bytes = encodeMessage(message);
    if (!bytes) {
        const Declined declined{WireRefusal::Malformed, counterOf(message), bytes.error().text().toStdString(), {}};
        deliver(std::make_shared<const ServerMessage>(declined));
        return true;
    }
    auto arrived = decodeClientMessage(bytes.value());
    FRONTROW_ASSERT(static_cast<bool>(arrived));
    return m_host.post(*m_connection, std::move(arrived.value()));
}

void InProcessLink::deliver(SharedMessage message) {
    if (m_carriage == Carriage::Values) return put({NoteKind::Message, std::move(message), {}});
    auto bytes = encodeMessage(*message);
    // The server's own messages keep within their limits.
    FRONTROW_ASSERT(static_cast<bool>(bytes));
    put({NoteKind::Message, nullptr, std::move(bytes.value())});
}

SharedMessage InProcessLink::read(const Note& note) const {
    if (m_carriage == Carriage::Values) return note.message;
    auto message = decodeServerMessage(note.bytes);
    FRONTROW_ASSERT(static_cast<bool>(message));
    return std::make_shared<const ServerMessage>(std::move(message.value()));
}

void InProcessLink::put(Note note) {
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_notes.empty();
        if (m_notes.size() >= kMaxWaiting) {
            m_notes.clear();
            note = {NoteKind::Lost, nullptr, {}};
        }
        m_notes.push_back(std::move(note));
    }
    if (wasEmpty && m_wake) m_wake();
}

std::size_t InProcessLink::poll() {
    std::deque<Note> notes;
    {
        const std::lock_guard lock(m_mutex);
        notes.swap(m_notes);
    }
    std::size_t count = 0;
    for (const Note& note : notes) {
        // The receiver may have closed the link while it was told.
        if (m_receiver == nullptr || (!m_connection && note.kind != NoteKind::Lost)) break;
        switch (note.kind) {
            case NoteKind::Opened: m_receiver->linkOpened(); break;
            case NoteKind::Message:
                ++count;
                m_receiver->received(*read(note));
                break;
            case NoteKind::Lost:
                close();
                m_receiver->linkLost();
                return count;
        }
    }
    return count;
}

}  // namespace frontrow
