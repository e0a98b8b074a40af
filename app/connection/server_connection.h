// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to a server: the lobby's messages as signals, the messages of a sale as a Link. It
// comes back by itself when it was lost: after a random time that grows, and with the token it was
// given, so that the person is the same to the server. A server that falls silent is left like one that
// is gone: it is asked for its time every few seconds. Thread: the GUI's.
#pragma once

#include <QObject>
#include <QTimer>
#include <QWebSocket>
#include <memory>
#include <optional>

#include "connection/server_address.h"
#include "protocol/lobby_news.h"
#include "protocol/lobby_request.h"
#include "protocol/parts.h"
#include "session/link.h"

namespace frontrow {

// How soon a connection notices and comes back. The first tries come soon, later ones within ten seconds:
// with full jitter, so that the clients of a server that starts anew do not all come at once.
struct ConnectionPace {
    int firstAgainMs = 500;
    int mostAgainMs = 10'000;
    int probeEveryMs = 3'000;
    // After so many probes without a word from the server it counts as lost.
    int mostUnanswered = 3;
};

class ServerConnection final : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t { Closed, Connecting, Entered, SignedIn, Waiting };
    enum class Trouble : std::uint8_t {
        Unreachable,     // nobody answers there, or the name is not known
        NotAServer,      // somebody answers who does not speak this protocol
        VersionsDiffer,  // detail: the server's
        KeyChanged,      // the server has another key than the one it is known by
        Lost,            // it stood, and is gone; it is tried again
        TakenOver,       // the same person came in elsewhere; this connection does not come back by itself
        SignInEnded,     // lapsed, or ended elsewhere: sign in again
        Refused          // the server closed it for a reason of its own
    };
    Q_ENUM(State)
    Q_ENUM(Trouble)

    explicit ServerConnection(QString client, ConnectionPace pace = {});
    ~ServerConnection() override;

    void open(const ServerAddress& address);
    void close();
    State state() const { return m_state; }
    const ServerAddress& address() const { return m_address; }
    // As the server told it; empty before.
    const Entered& server() const { return m_server; }
    // Who one is there.
    const std::optional<SignedIn>& me() const { return m_me; }
    // SHA-256 of the key the server has shown; empty where the connection is not encrypted.
    const QByteArray& keySeen() const { return m_keySeen; }
    // When the connection was lost and when it is tried again, by the local clock; 0 while it stands.
    qint64 lostAtMs() const { return m_lostAtMs; }

    // False while there is no connection; the message is then gone.
    // A server hears a stranger a few times only and then ends the connection: what it did not hear any more
    // is asked over a new one.
    bool ask(const LobbyRequest& request);
    // The link of the sale of one's session; a new sale gives a new one, opened once it is there.
    Link& link() { return m_link; }
    bool saleIsThere() const { return m_saleThere; }
    // How long the server took for the last probe, nothing before the first.
    std::optional<int> latencyMs() const { return m_latencyMs; }

signals:
    void stateChanged(frontrow::ServerConnection::State state);
    void told(const frontrow::LobbyNews& news);
    void planArrived(const QByteArray& content);
    // What was asked with export_data.
    void exportArrived(const QByteArray& content);
    void troubled(frontrow::ServerConnection::Trouble trouble, const QString& detail);

private:
    // The sale's part of this connection.
    class SaleLink final : public Link {
    public:
        explicit SaleLink(ServerConnection& owner) : m_owner(owner) {}
        void setReceiver(LinkReceiver* receiver) override { m_receiver = receiver; }
        void open() override;
        void close() override;
        bool send(const ClientMessage& message) override;
        void arrived(const ServerMessage& message);
        // A sale is there, or not any more.
        void saleCame();
        void saleWent();

    private:
        ServerConnection& m_owner;
        LinkReceiver* m_receiver = nullptr;
        bool m_wanted = false;
        bool m_open = false;
    };

    void connected();
    void disconnected();
    void failed(QAbstractSocket::SocketError error);
    void received(const QByteArray& bytes);
    void take(const LobbyNews& news);
    void takeSignedOut(const SignedOut& out);
    void takeTransfer(const TransferMessage& message);
    void giveUp(Trouble trouble, const QString& detail);
    void lose();
    void setState(State state);
    void startSocket();
    void probe();
    void askTime();

    const QString m_client;
    const ConnectionPace m_pace;
    std::unique_ptr<QWebSocket> m_socket;
    ServerAddress m_address;
    State m_state = State::Closed;
    Entered m_server;
    std::optional<SignedIn> m_me;
    std::optional<LobbyRequest> m_signingIn;  // asked and not answered
    bool m_askedAnew = false;                 // over a second connection already
    QByteArray m_keySeen;
    qint64 m_lostAtMs = 0;
    int m_tries = 0;
    int m_unanswered = 0;
    QTimer m_again;
    QTimer m_probe;
    std::optional<int> m_latencyMs;
    PartReceiver m_parts;
    std::vector<std::uint8_t> m_export;  // the digest of the file that was asked for
    bool m_isExport = false;             // what is arriving
    SaleLink m_link{*this};
    bool m_saleThere = false;
};

}  // namespace frontrow
