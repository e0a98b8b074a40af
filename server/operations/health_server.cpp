// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/health_server.h"

#include <httplib.h>

namespace frontrow {

namespace {

constexpr std::size_t kHelpers = 2;
constexpr std::time_t kKeptAliveSeconds = 2;
constexpr std::size_t kMostBodyBytes = 1024;

void say(httplib::Response& to, int status, const std::string& text) {
    to.status = status;
    to.set_header("Cache-Control", "no-store");
    to.set_content(text + "\n", "text/plain; charset=utf-8");
}

}  // namespace

HealthServer::HealthServer(HealthSetup setup)
    : m_setup(std::move(setup)),
      m_server(std::make_unique<httplib::Server>()) {}

Result<std::unique_ptr<HealthServer>, QString> HealthServer::start(HealthSetup setup) {
    std::unique_ptr<HealthServer> made(new HealthServer(std::move(setup)));
    httplib::Server& server = *made->m_server;
    server.new_task_queue = [] { return new httplib::ThreadPool(kHelpers); };
    server.set_read_timeout(made->m_setup.patience);
    server.set_write_timeout(made->m_setup.patience);
    server.set_keep_alive_timeout(kKeptAliveSeconds);
    server.set_payload_max_length(kMostBodyBytes);
    made->answer();
    const std::string address = made->m_setup.address.toStdString();
    int port = made->m_setup.port;
    const bool bound = port == 0 ? (port = server.bind_to_any_port(address)) > 0 : server.bind_to_port(address, port);
    if (!bound) {
        return Failure{QStringLiteral("%1 port %2 cannot be had for metrics: it is in use or not of this machine")
                           .arg(made->m_setup.address)
                           .arg(made->m_setup.port)};
    }
    made->m_port = static_cast<std::uint16_t>(port);
    made->m_thread = std::thread([&server] { server.listen_after_bind(); });
    // A stop before it listens would be lost.
    while (!server.is_running()) std::this_thread::yield();
    return made;
}

HealthServer::~HealthServer() {
    if (!m_thread.joinable()) return;
    m_server->stop();
    m_thread.join();
}

void HealthServer::answer() {
    m_server->Get("/health", [this](const httplib::Request&, httplib::Response& to) {
        const bool healthy = !m_setup.healthy || m_setup.healthy();
        say(to, healthy ? 200 : 503, healthy ? "ok" : "stalled");
    });
    m_server->Get("/ready", [this](const httplib::Request&, httplib::Response& to) {
        const Readiness state = m_setup.ready ? m_setup.ready() : Readiness{true};
        say(to, state.ready ? 200 : 503, state.ready ? "ready" : state.why);
    });
    m_server->Get("/metrics", [this](const httplib::Request&, httplib::Response& to) {
        to.set_header("Cache-Control", "no-store");
        to.set_content(m_setup.metrics == nullptr ? std::string() : m_setup.metrics->text(),
                       "text/plain; version=0.0.4; charset=utf-8");
    });
}

}  // namespace frontrow
