// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running/server_figures.h"

namespace frontrow {

ServerFigures::ServerFigures(Metrics& metrics, LanServer& server)
    : m_server(server),
      m_connections(metrics.gauge("frontrow_connections", "Connections that are open")),
      m_people(metrics.gauge("frontrow_people", "People who are connected or in a session")),
      m_sessions(metrics.gauge("frontrow_sessions", "Sessions in the lobby or playing")) {
    const IoCounters& counted = server.sockets().counters();
    const auto add = [&](const std::atomic<std::uint64_t>& count, const char* name, const char* help) {
        m_counted.push_back({count, metrics.counter(name, help)});
    };
    add(counted.accepted, "frontrow_connections_accepted_total", "Connections that were let in");
    add(counted.refused, "frontrow_connections_refused_total", "Connections that were over a limit");
    add(counted.brokenHandshakes, "frontrow_handshakes_broken_total", "Connections that ended before they spoke");
    add(counted.framesOut, "frontrow_frames_sent_total", "Frames that were sent");
    add(counted.bytesOut, "frontrow_bytes_sent_total", "Bytes that were sent");
    add(counted.encoded, "frontrow_messages_encoded_total", "Messages that were made into bytes, once for all");
    add(counted.deltasDropped, "frontrow_deltas_dropped_total", "Map updates left out for a slow client");
    add(counted.slowDowns, "frontrow_slow_downs_total", "Times that a client was told to slow down");
    add(counted.tooSlow, "frontrow_connections_too_slow_total", "Connections closed because they did not read");
}

void ServerFigures::take() {
    for (Counted& each : m_counted) {
        const std::uint64_t now = each.count.load(std::memory_order_relaxed);
        each.figure.add(static_cast<double>(now - each.shown));
        each.shown = now;
    }
    m_connections.set(m_server.sockets().addresses().connections());
    m_people.set(static_cast<double>(m_server.desk().people()));
    m_sessions.set(static_cast<double>(m_server.desk().sessions()));
}

}  // namespace frontrow
