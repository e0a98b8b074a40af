// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets/client_connection.h"

#include <sys/socket.h>
#include <sys/uio.h>

#include <QVarLengthArray>
#include <algorithm>
#include <utility>

#include "domain/assert.h"
#include "protocol/message_codec.h"
#include "protocol/message_number.h"
#include "sockets/io_worker.h"
#include "sockets/outgoing_frame.h"

namespace frontrow {

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
// A part follows when no more than this is on its way.
constexpr std::int64_t kPartsDrained = kPartBytes / 2;
constexpr std::size_t kMostPartsWaiting = 4;
// Given to the system at once.
constexpr std::size_t kFramesAtOnce = 16;

bool isForLobby(std::uint32_t number) { return number >= 160 && number < 200; }

}  // namespace

ClientConnection::ClientConnection(IoWorker& worker, ConnectionKey key, std::unique_ptr<QWebSocket> socket,
                                   QTcpSocket& tcp, ByteMeter& meter, const QHostAddress& address)
    : m_worker(worker),
      m_key(key),
      m_socket(std::move(socket)),
      m_tcp(&tcp),
      m_meter(meter),
      m_address(address),
      m_direct(qobject_cast<QSslSocket*>(&tcp) == nullptr),
      m_since(worker.nowMs()),
      m_messageRate(worker.limits().messagesPerSecond, worker.limits().messageBurst),
      m_byteRate(worker.limits().bytesPerSecond, worker.limits().byteBurst),
      m_queueGuard(worker.limits().sendQueue()),
      m_silenceGuard(worker.limits().pingMs, worker.limits().silentMs, m_since) {
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(kMaxIncomingBytes));
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(kMaxIncomingBytes));
    m_tcp->setReadBufferSize(kReadBufferBytes);
    m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_tcp->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kSendBufferBytes);
    m_meter.readerIsThere();
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &ClientConnection::received);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this] { close(QWebSocketProtocol::CloseCodeDatatypeNotSupported); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &ClientConnection::finished, Qt::QueuedConnection);
    // Kept here: what each frame asks for must not be looked up in Qt's objects.
    const auto noteState = [this] {
        m_isOpen = m_tcp && m_tcp->state() == QAbstractSocket::ConnectedState &&
                   m_socket->state() == QAbstractSocket::ConnectedState;
        m_descriptor = m_isOpen ? static_cast<int>(m_tcp->socketDescriptor()) : -1;
    };
    connect(m_socket.get(), &QWebSocket::stateChanged, this, noteState);
    connect(m_tcp, &QAbstractSocket::stateChanged, this, noteState);
    connect(m_tcp, &QObject::destroyed, this, [this] { m_isOpen = false; });
    noteState();
    connect(m_tcp, &QIODevice::bytesWritten, this, &ClientConnection::sendNextPart);
    // Qt answers pings by itself.
    connect(m_tcp, &QIODevice::readyRead, this, [this] { m_mayBeQueued = true; });
}

ClientConnection::~ClientConnection() {
    leaveSeat();
    m_worker.forget(*this);
    if (m_entered) m_worker.listener().went(m_key);
    m_socket->disconnect(this);
    m_socket->abort();
}

void ClientConnection::close(QWebSocketProtocol::CloseCode code) {
    if (m_closingSince != 0) return;
    m_closingSince = m_worker.nowMs();
    leaveSeat();
    m_mayBeQueued = true;
    m_socket->close(code);
}

// --- Coming in ------------------------------------------------------------------------------------

void ClientConnection::received(const QByteArray& bytes) {
    if (m_closingSince != 0) return;
    const auto number = messageNumber(bytes);
    if (!mayTake(number.value_or(0), bytes)) return;
    ++m_messages;
    if (!number) return refuse(0, LobbyRefusal::Malformed, QStringLiteral("not a message"), 0);
    if (isForLobby(*number)) return receivedForLobby(bytes, *number);
    receivedForSale(bytes, *number);
}

bool ClientConnection::mayTake(std::uint32_t number, const QByteArray& bytes) {
    const ConnectionLimits& limits = m_worker.limits();
    const std::int64_t now = m_worker.nowMs();
    if (!m_signedIn && m_messages >= limits.messagesBeforeSignIn) {
        close(QWebSocketProtocol::CloseCodePolicyViolated);
        return false;
    }
    if (m_messageRate.take(1, now)) return true;
    slowDown(number, bytes, m_messageRate.waitMs());
    return false;
}

void ClientConnection::slowDown(std::uint32_t number, const QByteArray& bytes, std::int64_t waitMs) {
    const std::int64_t now = m_worker.nowMs();
    m_worker.counters().slowDowns.fetch_add(1, std::memory_order_relaxed);
    if (now - m_slowDownsSince > kMinuteMs) {
        m_slowDownsSince = now;
        m_slowDowns = 0;
    }
    if (++m_slowDowns >= m_worker.limits().slowDownsPerMinute) {
        return close(QWebSocketProtocol::CloseCodePolicyViolated);
    }
    if (number == 0 || isForLobby(number)) return refuse(number, LobbyRefusal::SlowDown, {}, waitMs);
    const auto message = decodeClientMessage(bytes);
    const CommandCounter counter = message ? counterOf(message.value()) : CommandCounter{};
    sendMessage(Declined{WireRefusal::SlowDown, counter, "wait_ms " + std::to_string(waitMs), {}});
}

void ClientConnection::receivedForLobby(const QByteArray& bytes, std::uint32_t number) {
    auto request = decodeLobbyRequest(bytes);
    if (!request) return refuse(number, LobbyRefusal::Malformed, request.error().text(), 0);
    const auto* enter = std::get_if<Enter>(&request.value());
    if ((enter != nullptr) == m_entered) return refuse(number, LobbyRefusal::EnterFirst, {}, 0);
    if (enter == nullptr) return m_worker.listener().asked(m_key, std::move(request.value()));
    if (enter->version != kProtocolVersion) {
        return refuse(number, LobbyRefusal::VersionUnknown, QString::number(kProtocolVersion), 0);
    }
    m_entered = true;
    m_worker.listener().entered(m_key, m_address, *enter);
}

void ClientConnection::receivedForSale(const QByteArray& bytes, std::uint32_t number) {
    auto message = decodeClientMessage(bytes);
    if (!message) {
        if (!m_seat) return refuse(number, LobbyRefusal::Malformed, message.error().text(), 0);
        return sendMessage(Declined{WireRefusal::Malformed, {}, message.error().text().toStdString(), {}});
    }
    if (!m_seat) return refuse(number, LobbyRefusal::NotInSession, {}, 0);
    const CommandCounter counter = counterOf(message.value());
    const std::int64_t wait = m_commandRates->waitFor(message.value(), m_worker.nowMs());
    if (wait > 0) {
        m_worker.counters().slowDowns.fetch_add(1, std::memory_order_relaxed);
        return sendMessage(Declined{WireRefusal::SlowDown, counter, "wait_ms " + std::to_string(wait), {}});
    }
    if (m_host->post(*m_seat, std::move(message.value()))) return;
    sendMessage(Declined{WireRefusal::SlowDown, counter, "the server is busy", {}});
}

// --- The seat at a host ---------------------------------------------------------------------------

void ClientConnection::takeSeat(std::shared_ptr<Host> host, AccountId account) {
    leaveSeat();
    if (m_closingSince != 0) return;
    m_host = std::move(host);
    m_commandRates = m_worker.rates().of(m_host, account);
    m_visit.emplace(m_worker, *this, ++m_visits);
    m_seat = account == kNobody ? m_host->watch(*m_visit) : m_host->connect(account, *m_visit);
    if (!m_seat) {
        m_host.reset();
        close(kCloseComeAgain);
    }
}

void ClientConnection::leaveSeat() {
    if (m_seat) m_host->disconnect(*m_seat);
    m_seat.reset();
    m_queueGuard.forget();
    m_host.reset();
}

void ClientConnection::Visit::flush() {
    m_worker.post(m_visitor, m_number, m_messages);
    m_messages.clear();
}

void ClientConnection::Visit::lost() {
    deliver(nullptr);
    flush();
}

// --- Going out ------------------------------------------------------------------------------------

void ClientConnection::tell(const LobbyNews& news) {
    const auto bytes = encodeMessage(news);
    // The lobby's own messages keep within their limits.
    FRONTROW_ASSERT(static_cast<bool>(bytes));
    sendFrame(binaryFrame(bytes.value()));
}

void ClientConnection::refuse(std::uint32_t number, LobbyRefusal refusal, const QString& detail, std::int64_t waitMs) {
    tell(Refused{number, refusal, detail.left(60).toStdString(), static_cast<std::uint32_t>(waitMs)});
}

void ClientConnection::sendMessage(const ServerMessage& message) {
    const auto bytes = encodeMessage(message);
    FRONTROW_ASSERT(static_cast<bool>(bytes));
    sendFrame(binaryFrame(bytes.value()));
}

std::int64_t ClientConnection::queued() {
    if (!m_mayBeQueued || !m_tcp) return 0;
    const std::int64_t bytes = m_tcp->bytesToWrite();
    m_mayBeQueued = bytes > 0;
    return bytes;
}

// With one call of the system where it takes them.
void ClientConnection::sendFrames(std::span<const QByteArray> frames) {
    if (!isOpen()) return;
    qsizetype all = 0;
    for (const QByteArray& frame : frames) all += frame.size();
    m_worker.noteSent(frames.size(), all);
    // Nothing waits in Qt's buffer, so the order is kept.
    qsizetype sent = m_direct && queued() == 0 ? sendNow(frames) : 0;
    if (sent == all) return;
    m_mayBeQueued = true;
    for (const QByteArray& frame : frames) {
        const qsizetype done = std::min(sent, frame.size());
        sent -= done;
        if (done < frame.size()) m_tcp->write(frame.constData() + done, frame.size() - done);
    }
}

// How many bytes the system has taken.
qsizetype ClientConnection::sendNow(std::span<const QByteArray> frames) const {
    constexpr int flags = MSG_DONTWAIT | MSG_NOSIGNAL;
    if (frames.size() == 1) {
        const QByteArray& frame = frames.front();
        return std::max<qsizetype>(
            0, ::send(m_descriptor, frame.constData(), static_cast<std::size_t>(frame.size()), flags));
    }
    QVarLengthArray<iovec, kFramesAtOnce> parts;
    for (const QByteArray& frame : frames.first(std::min(frames.size(), kFramesAtOnce))) {
        parts.append({const_cast<char*>(frame.constData()), static_cast<std::size_t>(frame.size())});
    }
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = static_cast<std::size_t>(parts.size());
    return std::max<qsizetype>(0, ::sendmsg(m_descriptor, &message, flags));
}

bool ClientConnection::isTooSlowFor(const SharedMessage& message) {
    if (m_queueGuard.passes(message, queued())) return false;
    m_worker.counters().deltasDropped.fetch_add(1, std::memory_order_relaxed);
    return true;
}

void ClientConnection::deliver(std::uint32_t visit, std::span<const SharedMessage> messages) {
    if (!m_seat || m_visit->number() != visit) return;
    QVarLengthArray<QByteArray, kFramesAtOnce> frames;
    for (const SharedMessage& message : messages) {
        if (message == nullptr) {
            sendFrames(frames);
            return close(kCloseComeAgain);
        }
        if (!isTooSlowFor(message)) frames.append(m_worker.frameOf(message));
    }
    sendFrames(frames);
}

// More than a few at once nobody needs: the newest takes the place of the last that waits.
void ClientConnection::sendParts(QByteArray content) {
    if (m_partsWaiting.size() >= kMostPartsWaiting) m_partsWaiting.pop_back();
    m_partsWaiting.push_back(std::move(content));
    sendNextPart();
}

void ClientConnection::beginParts() {
    m_parts.emplace(++m_transfers, std::move(m_partsWaiting.front()));
    m_partsWaiting.pop_front();
    const auto bytes = encodeMessage(TransferMessage{m_parts->begin()});
    FRONTROW_ASSERT(static_cast<bool>(bytes));
    sendFrame(binaryFrame(bytes.value()));
}

void ClientConnection::sendNextPart() {
    while (isOpen() && queued() < kPartsDrained) {
        if (!m_parts && m_partsWaiting.empty()) return;
        if (!m_parts) beginParts();
        const auto part = m_parts->next();
        if (!part) {
            m_parts.reset();
            continue;
        }
        const auto bytes = encodeMessage(TransferMessage{*part});
        FRONTROW_ASSERT(static_cast<bool>(bytes));
        sendFrame(binaryFrame(bytes.value()));
    }
}

// --- Looking after it -----------------------------------------------------------------------------

void ClientConnection::sweep(std::int64_t nowMs) {
    const ConnectionLimits& limits = m_worker.limits();
    const std::int64_t queued = this->queued();
    if (m_closingSince != 0) {
        if (nowMs - m_closingSince >= limits.abortMs) m_socket->abort();
        return;
    }
    // Also where pongs pile up that Qt has queued by itself.
    const SendQueueGuard::Verdict pace = m_queueGuard.look(queued, nowMs);
    if (pace != SendQueueGuard::Verdict::Keep) {
        const bool flooded = pace == SendQueueGuard::Verdict::Flooded;
        m_worker.counters().tooSlow.fetch_add(1, std::memory_order_relaxed);
        close(flooded ? QWebSocketProtocol::CloseCodeTooMuchData : kCloseTryAgainLater);
        if (flooded) m_socket->abort();
        return;
    }
    if (m_seat) {
        if (const SharedMessage owed = m_queueGuard.owed(queued)) sendFrame(m_worker.frameOf(owed));
    }
    if (!m_entered && nowMs - m_since >= limits.enterMs) return close(QWebSocketProtocol::CloseCodePolicyViolated);

    const std::int64_t bytes = m_meter.bytes();
    if (bytes != m_heardBytes) m_silenceGuard.heard(nowMs);
    if (!m_byteRate.charge(bytes - m_heardBytes, nowMs)) {
        m_heardBytes = bytes;
        return slowDown(0, {}, m_byteRate.waitMs());
    }
    m_heardBytes = bytes;
    const SilenceGuard::Verdict life = m_silenceGuard.look(nowMs);
    if (life == SilenceGuard::Verdict::Gone) return close(QWebSocketProtocol::CloseCodeGoingAway);
    if (life == SilenceGuard::Verdict::Ping) {
        m_mayBeQueued = true;
        m_socket->ping();
    }
    sendNextPart();
}

}  // namespace frontrow
