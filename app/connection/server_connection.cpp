// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/server_connection.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QWebSocketHandshakeOptions>
#include <algorithm>
#include <utility>

#include "protocol/message_codec.h"
#include "protocol/message_number.h"

namespace frontrow {

namespace {

constexpr int kConnectMs = 8'000;
// Above this a message is none of a Frontrow server.
constexpr quint64 kMostIncoming = kMaxMessageBytes;

QByteArray keyOf(const QSslConfiguration& configuration) {
    return QCryptographicHash::hash(configuration.peerCertificate().publicKey().toDer(), QCryptographicHash::Sha256);
}

// What a certificate that its server has signed itself must be forgiven once its key is the right one.
bool isAboutTrust(const QSslError& error) {
    return error.error() == QSslError::SelfSignedCertificate || error.error() == QSslError::HostNameMismatch ||
           error.error() == QSslError::UnableToGetLocalIssuerCertificate ||
           error.error() == QSslError::UnableToVerifyFirstCertificate ||
           error.error() == QSslError::CertificateUntrusted;
}

// Nobody was reached, rather than somebody who is no server.
bool isAboutTheWay(QAbstractSocket::SocketError error) {
    return error == QAbstractSocket::ConnectionRefusedError || error == QAbstractSocket::HostNotFoundError ||
           error == QAbstractSocket::NetworkError || error == QAbstractSocket::SocketTimeoutError;
}

bool isAboutLetters(const LobbyRequest& request) {
    return std::holds_alternative<RenewSignInLetters>(request) || std::holds_alternative<ReadSignInLetters>(request);
}

bool isWayIn(const LobbyRequest& request) {
    return isAboutLetters(request) || std::holds_alternative<SignInWithLetters>(request) ||
           std::holds_alternative<SignUpWithLetters>(request) || std::holds_alternative<SignIn>(request) ||
           std::holds_alternative<SignUp>(request) || std::holds_alternative<SignInAsGuest>(request) ||
           std::holds_alternative<SignInAgain>(request);
}

}  // namespace

ServerConnection::ServerConnection(QString client, ConnectionPace pace) : m_client(std::move(client)), m_pace(pace) {
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ServerConnection::startSocket);
    m_probe.setInterval(m_pace.probeEveryMs);
    connect(&m_probe, &QTimer::timeout, this, &ServerConnection::probe);
}

ServerConnection::~ServerConnection() {
    if (m_socket) m_socket->disconnect(this);
}

void ServerConnection::open(const ServerAddress& address) {
    close();
    m_address = address;
    m_tries = 0;
    m_me.reset();
    startSocket();
}

void ServerConnection::close() {
    m_again.stop();
    m_probe.stop();
    m_signingIn.reset();
    m_link.saleWent();
    m_saleThere = false;
    m_lostAtMs = 0;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->close();
        m_socket.release()->deleteLater();
    }
    setState(State::Closed);
}

void ServerConnection::setState(State state) {
    if (m_state == state) return;
    m_state = state;
    emit stateChanged(state);
}

void ServerConnection::startSocket() {
    m_unanswered = 0;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingFrameSize(kMostIncoming);
    m_socket->setMaxAllowedIncomingMessageSize(kMostIncoming);
    connect(m_socket.get(), &QWebSocket::connected, this, &ServerConnection::connected);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &ServerConnection::disconnected);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &ServerConnection::received);
    connect(m_socket.get(), QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            &ServerConnection::failed);
    connect(m_socket.get(), &QWebSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_keySeen = keyOf(m_socket->sslConfiguration());
        const bool known = m_keySeen.startsWith(m_address.pin);
        if (!known) return giveUp(Trouble::KeyChanged, {});
        if (std::ranges::all_of(errors, isAboutTrust)) m_socket->ignoreSslErrors(errors);
    });
    QTimer::singleShot(kConnectMs, m_socket.get(), [this, socket = m_socket.get()] {
        if (m_socket.get() == socket && m_state == State::Connecting) failed(QAbstractSocket::SocketTimeoutError);
    });
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QStringLiteral("frontrow.v%1").arg(kProtocolVersion)});
    setState(m_lostAtMs == 0 ? State::Connecting : State::Waiting);
    m_socket->open(m_address.url(), options);
}

void ServerConnection::connected() {
    if (m_address.isEncrypted()) {
        m_keySeen = keyOf(m_socket->sslConfiguration());
        if (!m_keySeen.startsWith(m_address.pin)) return giveUp(Trouble::KeyChanged, {});
        // Known from the first time on.
        m_address.pin = m_keySeen;
    }
    ask(Enter{kProtocolVersion, 0, m_client.toStdString()});
}

void ServerConnection::failed(QAbstractSocket::SocketError) {
    if (m_lostAtMs != 0) return lose();
    if (m_state == State::Connecting) giveUp(Trouble::Unreachable, m_socket->errorString());
}

void ServerConnection::disconnected() {
    const auto code = m_socket->closeCode();
    if (code == QWebSocketProtocol::CloseCodePolicyViolated) {
        if (m_signingIn && !std::exchange(m_askedAnew, true)) {
            m_socket->disconnect(this);
            m_socket.release()->deleteLater();
            return startSocket();
        }
        return giveUp(Trouble::Refused, m_socket->closeReason());
    }
    // A socket tells that it is not connected before it tells why.
    if (m_state == State::Connecting && isAboutTheWay(m_socket->error())) {
        return giveUp(Trouble::Unreachable, m_socket->errorString());
    }
    if (m_state == State::Connecting) return giveUp(Trouble::NotAServer, {});
    if (m_state == State::Closed) return;
    lose();
}

void ServerConnection::giveUp(Trouble trouble, const QString& detail) {
    close();
    emit troubled(trouble, detail);
}

// It is tried again until it is there or closed.
void ServerConnection::lose() {
    m_probe.stop();
    m_saleThere = false;
    const bool first = m_lostAtMs == 0;
    if (first) m_lostAtMs = QDateTime::currentMSecsSinceEpoch();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
    }
    const int most = std::min(m_pace.mostAgainMs, m_pace.firstAgainMs << std::min(m_tries, 5));
    ++m_tries;
    m_again.start(static_cast<int>(QRandomGenerator::global()->bounded(most + 1)));
    setState(State::Waiting);
    m_link.saleWent();
    if (first) emit troubled(Trouble::Lost, {});
}

bool ServerConnection::ask(const LobbyRequest& request) {
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState) return false;
    if (!m_me && isWayIn(request)) m_signingIn = request;
    const auto bytes = encodeMessage(request);
    return bytes && m_socket->sendBinaryMessage(bytes.value()) > 0;
}

// Counted in probes, not in time: a program that stood still itself has not waited for an answer.
void ServerConnection::probe() {
    if (m_unanswered >= m_pace.mostUnanswered) return lose();
    ++m_unanswered;
    askTime();
}

void ServerConnection::askTime() { ask(LobbyProbe{QDateTime::currentMSecsSinceEpoch()}); }

// --- What comes in --------------------------------------------------------------------------------

// Whatever cannot be read makes an end of the connection: nothing can be missing on the next one.
void ServerConnection::received(const QByteArray& bytes) {
    m_unanswered = 0;
    const std::uint32_t number = messageNumber(bytes).value_or(0);
    if (number >= 64 && number < 128) {
        if (const auto message = decodeServerMessage(bytes)) return m_link.arrived(message.value());
    } else if (number >= 128 && number < 160) {
        if (const auto message = decodeTransferMessage(bytes)) return takeTransfer(message.value());
    } else if (const auto news = decodeLobbyNews(bytes)) {
        return take(news.value());
    }
    if (m_state == State::Connecting) return giveUp(Trouble::NotAServer, {});
    lose();
}

void ServerConnection::takeTransfer(const TransferMessage& message) {
    std::visit([&](const auto& each) { m_parts.take(each); }, message);
    if (const auto* begin = std::get_if<PartsBegin>(&message)) m_isExport = begin->sha256 == m_export;
    const auto content = m_parts.finished();
    if (!content) return;
    if (m_isExport)
        emit exportArrived(*content);
    else
        emit planArrived(*content);
}

void ServerConnection::take(const LobbyNews& news) {
    if (const auto* entered = std::get_if<Entered>(&news)) {
        m_server = *entered;
        m_tries = 0;
        askTime();
        if (m_me)
            ask(SignInAgain{m_me->token});
        else
            m_lostAtMs = 0;
        if (const auto again = std::exchange(m_signingIn, std::nullopt)) ask(*again);
        setState(State::Entered);
    } else if (const auto* me = std::get_if<SignedIn>(&news)) {
        m_me = *me;
        m_signingIn.reset();
        m_askedAnew = false;
        m_lostAtMs = 0;
        // Not before: a stranger may send a few messages only.
        m_probe.start();
        setState(State::SignedIn);
    } else if (const auto* refused = std::get_if<Refused>(&news)) {
        if (refused->refusal == LobbyRefusal::VersionUnknown) {
            return giveUp(Trouble::VersionsDiffer, QString::fromStdString(refused->detail));
        }
        m_signingIn.reset();
        m_askedAnew = false;
        if (refused->request == kMessageNumber<SignInAgain>) {
            m_me.reset();
            m_lostAtMs = 0;
        }
    } else if (std::holds_alternative<SignInLettersShown>(news) || std::holds_alternative<SignInLettersSpelled>(news)) {
        // A refusal follows where something else was asked.
        if (m_signingIn && isAboutLetters(*m_signingIn)) m_signingIn.reset();
        m_askedAnew = false;
    } else if (const auto* time = std::get_if<LobbyTime>(&news)) {
        m_latencyMs = static_cast<int>(std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - time->t0));
    } else if (const auto* out = std::get_if<SignedOut>(&news)) {
        takeSignedOut(*out);
        return;
    } else if (const auto* exported = std::get_if<DataExported>(&news)) {
        m_export = exported->sha256;
    } else if (std::holds_alternative<SaleThere>(news)) {
        m_saleThere = true;
        emit told(news);
        return m_link.saleCame();
    }
    emit told(news);
}

// By one's own wish the connection stays, as a stranger's.
void ServerConnection::takeSignedOut(const SignedOut& out) {
    m_me.reset();
    m_link.saleWent();
    m_saleThere = false;
    const bool stays = out.why == SignedOutBecause::Asked || out.why == SignedOutBecause::AccountDeleted;
    if (stays) setState(State::Entered);
    emit told(out);
    if (stays) return;
    giveUp(out.why == SignedOutBecause::CameInElsewhere ? Trouble::TakenOver : Trouble::SignInEnded, {});
}

// --- The link -------------------------------------------------------------------------------------

void ServerConnection::SaleLink::open() {
    m_wanted = true;
    if (m_owner.m_saleThere) saleCame();
}

void ServerConnection::SaleLink::close() {
    m_wanted = false;
    m_open = false;
}

bool ServerConnection::SaleLink::send(const ClientMessage& message) {
    if (!m_open || !m_owner.m_socket) return false;
    const auto bytes = encodeMessage(message);
    if (!bytes) {
        // Nobody would take it; said here as the server would say it.
        arrived(Declined{WireRefusal::Malformed, counterOf(message), bytes.error().text().toStdString(), {}});
        return true;
    }
    return m_owner.m_socket->sendBinaryMessage(bytes.value()) > 0;
}

void ServerConnection::SaleLink::arrived(const ServerMessage& message) {
    if (m_open && m_receiver != nullptr) m_receiver->received(message);
}

void ServerConnection::SaleLink::saleCame() {
    if (!m_wanted) return;
    m_open = true;
    if (m_receiver != nullptr) m_receiver->linkOpened();
}

void ServerConnection::SaleLink::saleWent() {
    if (!std::exchange(m_open, false)) return;
    m_wanted = false;
    if (m_receiver != nullptr) m_receiver->linkLost();
}

}  // namespace frontrow
