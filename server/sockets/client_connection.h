// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One client on its socket: what comes in is metered, decoded and given on, what goes out is queued
// within bounds. It may have a seat at a host, where it is one buyer; who that is was decided elsewhere.
// Thread: its I/O worker's; the outlet's calls come from the engine's thread and only post to the worker.
#pragma once

#include <QPointer>
#include <QWebSocket>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "host/host.h"
#include "protocol/client_message.h"
#include "protocol/lobby_news.h"
#include "protocol/parts.h"
#include "sockets/byte_meter.h"
#include "sockets/client_lines.h"
#include "sockets/connection_limits.h"
#include "sockets/connection_listener.h"
#include "sockets/people_rates.h"
#include "sockets/rate_bucket.h"
#include "sockets/send_queue_guard.h"
#include "sockets/silence_guard.h"

namespace frontrow {

class IoWorker;

class ClientConnection final : public QObject {
    Q_OBJECT

public:
    // Takes the socket over; `tcp` is the one below it and `meter` counts its bytes.
    ClientConnection(IoWorker& worker, ConnectionKey key, std::unique_ptr<QWebSocket> socket, QTcpSocket& tcp,
                     ByteMeter& meter, const QHostAddress& address);
    ~ClientConnection() override;

    ConnectionKey key() const { return m_key; }
    const QHostAddress& address() const { return m_address; }

    // From the lobby
    void tell(const LobbyNews& news);
    void noteSignedIn() { m_signedIn = true; }
    void takeSeat(std::shared_ptr<Host> host, AccountId account);
    void leaveSeat();
    void sendParts(QByteArray content);
    void close(QWebSocketProtocol::CloseCode code);

    // From the engine, for that visit to a host; null: the host has given the seat up.
    void deliver(std::uint32_t visit, std::span<const SharedMessage> messages);

    // Looks after queue, silence and floods.
    void sweep(std::int64_t nowMs);

signals:
    void finished();

private:
    // Each visit to a host has a number, so that what an earlier host still had on its way is not taken
    // for the present one's.
    class Visit final : public Outlet {
    public:
        Visit(IoWorker& worker, ClientConnection& visitor, std::uint32_t number)
            : m_worker(worker),
              m_visitor(visitor),
              m_number(number) {}
        void opened() override {}
        void deliver(SharedMessage message) override { m_messages.push_back(std::move(message)); }
        void flush() override;
        void lost() override;
        std::uint32_t number() const { return m_number; }

    private:
        IoWorker& m_worker;
        ClientConnection& m_visitor;  // only named here: it is another thread's
        const std::uint32_t m_number;
        std::vector<SharedMessage> m_messages;  // the engine's thread's
    };

    void received(const QByteArray& bytes);
    void receivedForLobby(const QByteArray& bytes, std::uint32_t number);
    void receivedForSale(const QByteArray& bytes, std::uint32_t number);
    bool mayTake(std::uint32_t number, const QByteArray& bytes);
    void refuse(std::uint32_t number, LobbyRefusal refusal, const QString& detail, std::int64_t waitMs);
    void slowDown(std::uint32_t number, const QByteArray& bytes, std::int64_t waitMs);
    void sendMessage(const ServerMessage& message);
    void sendFrame(const QByteArray& frame) { sendFrames({&frame, 1}); }
    void sendFrames(std::span<const QByteArray> frames);
    qsizetype sendNow(std::span<const QByteArray> frames) const;
    // Bytes that Qt holds back for the system. Asked for each frame, of which most have none before them: Qt is asked
    // only where something may have been written by it since it had none.
    std::int64_t queued();
    bool isTooSlowFor(const SharedMessage& message);
    void beginParts();
    void sendNextPart();
    bool isOpen() const { return m_isOpen && m_closingSince == 0; }

    IoWorker& m_worker;
    const ConnectionKey m_key;
    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_tcp;
    ByteMeter& m_meter;
    const QHostAddress m_address;
    bool m_direct;  // frames may go straight to the descriptor
    bool m_mayBeQueued = true;
    bool m_isOpen = false;
    int m_descriptor = -1;

    std::int64_t m_since;
    bool m_entered = false;
    bool m_signedIn = false;
    int m_messages = 0;
    RateBucket m_messageRate;
    RateBucket m_byteRate;
    std::shared_ptr<PersonRates> m_commandRates;  // while it has a seat
    std::int64_t m_bytesCharged = 0;
    int m_slowDowns = 0;
    std::int64_t m_slowDownsSince = 0;

    SendQueueGuard m_queueGuard;
    SilenceGuard m_silenceGuard;
    std::int64_t m_heardBytes = 0;
    std::int64_t m_closingSince = 0;

    std::shared_ptr<Host> m_host;
    std::optional<Visit> m_visit;
    std::uint32_t m_visits = 0;
    std::optional<ConnectionId> m_seat;
    std::optional<PartSender> m_parts;
    std::deque<QByteArray> m_partsWaiting;  // begun when the one before has been sent
    std::uint32_t m_transfers = 0;
};

}  // namespace frontrow
