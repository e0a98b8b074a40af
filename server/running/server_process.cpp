// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running/server_process.h"

#include <utility>

#include "book/ticket_code.h"
#include "operations/config_use.h"
#include "operations/data_care.h"
#include "operations/json_log.h"
#include "operations/storage_words.h"
#include "operations/system_notice.h"
#include "storage/backup.h"

namespace frontrow {

namespace {

Q_LOGGING_CATEGORY(logServer, "frontrow.server")

constexpr int kBeatMs = 1'000;
// The main thread has not come round for so long: the process should be started anew.
constexpr Duration kStalled = seconds(10);
// A copy at the end, but for a server that is started and stopped again and again.
constexpr Duration kClosingCopyAfter = minutes(1);
const QString kCommand = QStringLiteral("frontrow-server");

LanServerSetup setupOf(const ServerConfig& config, const QString& program, const QString& folder) {
    LanServerSetup setup;
    setup.name = config.server.name;
    setup.program = program.toStdString();
    setup.folder = folder;
    // Not the address of that text: Qt listens for both families only under this name.
    setup.address = config.server.address == QStringLiteral("::") ? QHostAddress(QHostAddress::Any)
                                                                  : QHostAddress(config.server.address);
    setup.port = static_cast<quint16>(config.server.port);
    const bool plain = config.tls.use == TlsUse::OffLoopback && setup.address.isLoopback();
    setup.encryption = plain ? Encryption::Off : Encryption::On;
    setup.encryptLoopback = config.tls.use == TlsUse::Everywhere;
    setup.limits = connectionLimitsOf(config);
    setup.allowedOrigins = config.limits.allowedOrigins;
    setup.threads = static_cast<int>(config.server.ioThreads);
    setup.mostSessions = static_cast<std::size_t>(config.limits.lobbySessions);
    setup.beacon = config.server.discovery;
    return setup;
}

}  // namespace

ServerProcess::ServerProcess(const ServerConfig& config, const QString& program, MonotonicClock& clock,
                             const UtcClock& utc)
    : m_config(config),
      m_program(program),
      m_folder(dataFolderOf(config)),
      m_policy(accountPolicyOf(config)),
      m_trusted(config.limits.trustedSources),
      m_clock(clock),
      m_utc(utc) {
    connect(&m_beat, &QTimer::timeout, this, &ServerProcess::beat);
}

ServerProcess::~ServerProcess() {
    m_health.reset();
    if (m_copying.joinable()) m_copying.join();
    m_lan.reset();
}

std::optional<QString> ServerProcess::openFolder() {
    if (!sodiumReady()) return QStringLiteral("the cryptographic library does not start; install libsodium anew");
    auto store = Store::open(m_folder, m_files, m_utc.nowMs());
    if (!store) return storageSentence(store.error(), m_folder, kCommand);
    m_store = std::move(*store);
    auto database = m_store->connect(DatabaseUse::Write);
    if (!database) return storageSentence(database.error(), m_folder, kCommand);
    m_database = std::move(*database);
    return std::nullopt;
}

bool ServerProcess::note(AuditKind kind, const std::string& detail) {
    if (!m_database->begin()) return false;
    if (AuditLog(*m_database).append({m_utc.nowMs(), kOperator, kind, {}, detail})) return m_database->commit();
    m_database->rollback();
    return false;
}

std::optional<QString> ServerProcess::start() {
    if (const auto fault = openFolder()) return fault;
    m_pool = std::make_unique<ThreadedHashPool>();
    m_service = std::make_unique<AccountService>(
        AccountParts{*m_database, m_utc, m_clock, *m_pool, executorOf(*this),
                     [this](const SignInsEnded&) {
                         // After the answer: whoever changed a password has the new token by then.
                         QMetaObject::invokeMethod(this, &ServerProcess::lookAgain, Qt::QueuedConnection);
                     }},
        m_policy);
    m_reception = std::make_unique<AccountReception>(
        *m_service, m_policy, [this](const QHostAddress& address) { return m_trusted.trusts(address); });
    LanServerSetup lan = setupOf(m_config, m_program, m_folder);
    lan.store = m_store.get();
    m_lan = std::make_unique<LanServer>(std::move(lan), m_clock, m_utc, m_reception.get());
    if (const auto fault = m_lan->start()) {
        m_lan.reset();
        return *fault + QStringLiteral("; end what has it, or choose another one with --port");
    }
    if (const auto fault = startFigures()) return fault;
    if (!note(AuditKind::ServerStarted, m_program.toStdString())) {
        return storageSentence({StorageProblem::WriteFailed, m_database->file(), m_database->lastReason()}, m_folder,
                               kCommand);
    }
    m_lookedMs = m_clock.nowMs();
    beat();
    m_beat.start(kBeatMs);
    m_ready = true;
    logEvent(logServer(), LogLevel::Info, QStringLiteral("serving"),
             {{QStringLiteral("port"), m_lan->port()}, {QStringLiteral("folder"), m_folder}});
    return std::nullopt;
}

std::optional<QString> ServerProcess::startFigures() {
    m_figures = std::make_unique<ServerFigures>(m_metrics, *m_lan);
    if (!m_config.metrics.on) return std::nullopt;
    HealthSetup setup;
    setup.address = m_config.metrics.address;
    setup.port = static_cast<std::uint16_t>(m_config.metrics.port);
    setup.metrics = &m_metrics;
    m_lastBeatMs = m_clock.nowMs();
    setup.healthy = [this] { return m_clock.nowMs() - m_lastBeatMs < kStalled.ms; };
    setup.ready = [this] { return Readiness{m_ready, m_ready ? "" : "draining"}; };
    auto health = HealthServer::start(std::move(setup));
    if (!health) return health.error() + QStringLiteral("; choose another one with --set metrics.port=N");
    m_health = std::move(*health);
    return std::nullopt;
}

void ServerProcess::beat() {
    m_lastBeatMs = m_clock.nowMs();
    noteAlive();
    m_figures->take();
    lookAfterPeople();
    lookAfterBackups();
    if (m_drainUntilMs && (m_lan->desk().sessions() == 0 || m_clock.nowMs() >= *m_drainUntilMs)) end();
}

// --- People -------------------------------------------------------------------------------------------

// What another process did in the data folder, and what has lapsed.
void ServerProcess::lookAfterPeople() {
    const bool due = m_clock.nowMs() - m_lookedMs >= minutes(m_config.timeouts.signInCheckMinutes).ms;
    if (m_service->peopleChanged() || due) lookAgain();
}

void ServerProcess::lookAgain() {
    m_lookedMs = m_clock.nowMs();
    if (!m_lan) return;
    for (const SignedInMember& each : m_lan->desk().signedIn()) {
        m_service->resume(each.token, [this, each](const AccountAnswer& answer) {
            if (answer.refusal == AccountRefusal::SessionLapsed && m_lan) m_lan->desk().endSignIn(each);
        });
    }
}

// --- Backups and the end ------------------------------------------------------------------------------

void ServerProcess::lookAfterBackups() {
    if (m_config.backup.everyHours == 0 || !m_copied || m_drainUntilMs) return;
    if (!backupDue(m_store->paths(), backupPolicyOf(m_config), m_utc.nowMs())) return;
    if (m_copying.joinable()) m_copying.join();
    m_copied = false;
    m_copying = std::thread([this] { copyBeside(); });
}

// On a thread of its own: it reads through a connection of its own, and takes its time.
void ServerProcess::copyBeside() {
    const auto made =
        makeBackup(*m_store, dataPlugs().stages, ReplayScope::OpenStreams, backupPolicyOf(m_config), m_utc.nowMs());
    if (made) {
        logEvent(logServer(), LogLevel::Info, QStringLiteral("copied"), {{QStringLiteral("file"), *made}});
    } else {
        logEvent(logServer(), LogLevel::Error, QStringLiteral("not_copied"),
                 {{QStringLiteral("why"), storageSentence(made.error(), m_folder, kCommand)}});
    }
    m_copied = true;
}

void ServerProcess::drain() {
    if (m_drainUntilMs) return end();
    m_ready = false;
    m_drainUntilMs = m_clock.nowMs() + seconds(m_config.server.drainSeconds).ms;
    noteStopping();
    logEvent(logServer(), LogLevel::Info, QStringLiteral("draining"));
    m_lan->desk().drain();
    if (m_lan->desk().sessions() == 0) end();
}

void ServerProcess::end() {
    if (!m_lan) return;
    m_beat.stop();
    m_lan->stop();
    m_health.reset();
    m_figures.reset();
    m_lan.reset();
    m_reception.reset();
    m_service.reset();
    m_pool.reset();
    if (m_copying.joinable()) m_copying.join();
    note(AuditKind::ServerStopped, m_program.toStdString());
    m_database.reset();
    BackupPolicy closing = backupPolicyOf(m_config);
    closing.every = kClosingCopyAfter;
    if (backupDue(m_store->paths(), closing, m_utc.nowMs())) copyBeside();
    m_store->closeCleanly();
    m_store.reset();
    logEvent(logServer(), LogLevel::Info, QStringLiteral("stopped"));
    emit stopped();
}

}  // namespace frontrow
