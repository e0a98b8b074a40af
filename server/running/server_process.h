// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server that keeps accounts, as frontrow-server runs it: the data folder, the accounts in it, the
// server for people on the network, its figures, its backups. What ends in one of them is made known to
// the others here and nowhere else. Thread: the main one, with an event loop.
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include "accounts/account_service.h"
#include "lobby/account_reception.h"
#include "lobby/lan_server.h"
#include "operations/health_server.h"
#include "operations/metrics.h"
#include "operations/server_config.h"
#include "operations/source_network.h"
#include "running/server_figures.h"
#include "storage/store.h"

namespace frontrow {

class ServerProcess final : public QObject {
    Q_OBJECT

public:
    // Both clocks must outlive it.
    ServerProcess(const ServerConfig& config, const QString& program, MonotonicClock& clock, const UtcClock& utc);
    // Ends at once what was not drained.
    ~ServerProcess() override;

    // A sentence where it cannot start, and nothing is left of it.
    std::optional<QString> start();
    // Nothing new is begun. Sessions that play go on for server.drain_seconds at the most; then all are
    // told, the database is copied and closed, and stopped() follows. Called again, at once.
    void drain();
    bool isDraining() const { return m_drainUntilMs.has_value(); }

    LanServer& lan() { return *m_lan; }
    AccountService& accounts() { return *m_service; }
    const QString& folder() const { return m_folder; }
    // Where the figures are; 0 where there are none.
    std::uint16_t figuresPort() const { return m_health ? m_health->port() : std::uint16_t{0}; }

signals:
    void stopped();

private:
    std::optional<QString> openFolder();
    std::optional<QString> startFigures();
    bool note(AuditKind kind, const std::string& detail);
    void beat();
    // Looks whether the sign-ins of those who are connected still hold.
    void lookAgain();
    void lookAfterPeople();
    void lookAfterBackups();
    void copyBeside();
    void end();

    const ServerConfig m_config;
    const QString m_program;
    const QString m_folder;
    const AccountPolicy m_policy;
    const TrustedSources m_trusted;
    MonotonicClock& m_clock;
    const UtcClock& m_utc;

    DurableFiles m_files;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Database> m_database;  // of the accounts
    std::unique_ptr<ThreadedHashPool> m_pool;
    std::unique_ptr<AccountService> m_service;
    std::unique_ptr<AccountReception> m_reception;
    std::unique_ptr<LanServer> m_lan;
    Metrics m_metrics;
    std::unique_ptr<ServerFigures> m_figures;
    std::unique_ptr<HealthServer> m_health;

    QTimer m_beat;  // once a second: figures, signs of life, what is due
    std::atomic<std::int64_t> m_lastBeatMs{0};
    std::atomic<bool> m_ready{false};
    std::optional<std::int64_t> m_drainUntilMs;
    std::int64_t m_lookedMs = 0;
    std::thread m_copying;
    std::atomic<bool> m_copied{true};
};

}  // namespace frontrow
