// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A link that writes down what goes over another one, in both directions, in its readable form, and
// changes nothing of it. A line has the local clock (`at_ms`), the last log time that the server
// named (`log_ms`, null before the first) and either `message` with its `direction`, or what became
// of the link. Thread: the session's.
#pragma once

#include <QString>
#include <optional>

#include "session/link.h"
#include "session/local_clock.h"
#include "session/trace_file.h"

namespace frontrow {

class TracingLink final : public Link, private LinkReceiver {
public:
    // All must outlive this link.
    TracingLink(Link& inner, const LocalClock& clock, TraceFile& file);
    ~TracingLink() override;
    TracingLink(const TracingLink&) = delete;
    TracingLink& operator=(const TracingLink&) = delete;

    void setReceiver(LinkReceiver* receiver) override { m_receiver = receiver; }
    void open() override;
    void close() override;
    // Written down before it goes; a line with `link` "not_sent" follows where the link did not take it.
    bool send(const ClientMessage& message) override;

private:
    void linkOpened() override;
    void received(const ServerMessage& message) override;
    void linkLost() override;
    QJsonObject line() const;
    void note(const QString& link);

    Link& m_inner;
    const LocalClock& m_clock;
    TraceFile& m_file;
    LinkReceiver* m_receiver = nullptr;
    std::optional<SimTime> m_logTime;
};

}  // namespace frontrow
