// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// /health, /ready and /metrics over HTTP, for whoever watches a server: nothing else, and nothing about
// people. It has a thread and two helpers of its own, so that it answers however busy the sale is.
// Neither encrypted nor guarded: it belongs on 127.0.0.1. Thread: start and end on one.
#pragma once

#include <QString>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>

#include "domain/result.h"
#include "operations/metrics.h"

namespace httplib {
class Server;
}

namespace frontrow {

// Whether the server can be sent people. Why not, in a word: "starting", "draining", "storage full".
struct Readiness {
    bool ready = false;
    std::string why{};
};

struct HealthSetup {
    QString address;
    std::uint16_t port = 0;  // 0: any that is free
    // Both called from threads of this server.
    std::function<bool()> healthy;  // false: the process should be started anew
    std::function<Readiness()> ready;
    const Metrics* metrics = nullptr;
    // How long a request may take to come, and an answer to be taken.
    std::chrono::milliseconds patience{2'000};
};

class HealthServer {
public:
    // Why there is none: the address cannot be had.
    static Result<std::unique_ptr<HealthServer>, QString> start(HealthSetup setup);
    ~HealthServer();
    HealthServer(const HealthServer&) = delete;
    HealthServer& operator=(const HealthServer&) = delete;

    std::uint16_t port() const { return m_port; }

private:
    explicit HealthServer(HealthSetup setup);
    void answer();

    HealthSetup m_setup;
    std::unique_ptr<httplib::Server> m_server;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

}  // namespace frontrow
