// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tracing_link.h"

#include "protocol/message_json.h"

namespace frontrow {

namespace {

// The log time that a message carries as its own; nothing for those that have none.
std::optional<SimTime> timeOf(const ServerMessage& message) {
    return std::visit(
        [](const auto& each) -> std::optional<SimTime> {
            if constexpr (requires { each.time; })
                return each.time;
            else
                return std::nullopt;
        },
        message);
}

}  // namespace

TracingLink::TracingLink(Link& inner, const LocalClock& clock, TraceFile& file)
    : m_inner(inner),
      m_clock(clock),
      m_file(file) {
    m_inner.setReceiver(this);
}

TracingLink::~TracingLink() { m_inner.setReceiver(nullptr); }

QJsonObject TracingLink::line() const {
    QJsonObject object;
    object.insert(QStringLiteral("at_ms"), static_cast<qint64>(m_clock.nowMs()));
    object.insert(QStringLiteral("log_ms"),
                  m_logTime ? QJsonValue(static_cast<qint64>(m_logTime->ms)) : QJsonValue(QJsonValue::Null));
    return object;
}

void TracingLink::note(const QString& link) {
    QJsonObject object = line();
    object.insert(QStringLiteral("link"), link);
    m_file.write(object);
}

void TracingLink::open() {
    note(QStringLiteral("opening"));
    m_inner.open();
}

void TracingLink::close() {
    note(QStringLiteral("closed"));
    m_inner.close();
}

bool TracingLink::send(const ClientMessage& message) {
    QJsonObject object = line();
    object.insert(QStringLiteral("direction"), QStringLiteral("to_server"));
    object.insert(QStringLiteral("message"), toJson(message));
    m_file.write(object);
    const bool sent = m_inner.send(message);
    if (!sent) note(QStringLiteral("not_sent"));
    return sent;
}

void TracingLink::linkOpened() {
    note(QStringLiteral("open"));
    if (m_receiver != nullptr) m_receiver->linkOpened();
}

void TracingLink::received(const ServerMessage& message) {
    if (const auto time = timeOf(message)) m_logTime = time;
    QJsonObject object = line();
    object.insert(QStringLiteral("direction"), QStringLiteral("to_client"));
    object.insert(QStringLiteral("message"), toJson(message));
    m_file.write(object);
    if (m_receiver != nullptr) m_receiver->received(message);
}

void TracingLink::linkLost() {
    note(QStringLiteral("lost"));
    if (m_receiver != nullptr) m_receiver->linkLost();
}

}  // namespace frontrow
