// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/redis_peer.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QRegularExpression>
#include <QThread>

namespace frontrow::bench {

namespace {

constexpr int kStartTries = 50;
constexpr int kStartStepMs = 100;
constexpr int kStopMs = 3'000;
constexpr int kBenchmarkMs = 120'000;

// A loopback port that is free now; 0 if there is none.
int freePort() {
    const int handle = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    const bool bound = bind(handle, generic, size) == 0 && getsockname(handle, generic, &size) == 0;
    close(handle);
    return bound ? ntohs(address.sin_port) : 0;
}

}  // namespace

RedisPeer::~RedisPeer() {
    if (m_server.state() == QProcess::NotRunning) return;
    m_server.terminate();
    if (!m_server.waitForFinished(kStopMs)) m_server.kill();
    m_server.waitForFinished(kStopMs);
}

bool RedisPeer::start() {
    m_port = QString::number(freePort());
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("redis-server"),
                   {QStringLiteral("--port"), m_port, QStringLiteral("--bind"), QStringLiteral("127.0.0.1"),
                    QStringLiteral("--save"), QString(), QStringLiteral("--appendonly"), QStringLiteral("no"),
                    QStringLiteral("--dir"), m_folder.path()});
    if (!m_server.waitForStarted()) return false;
    for (int i = 0; i < kStartTries; ++i) {
        if (run(QStringLiteral("redis-cli"), {QStringLiteral("-p"), m_port, QStringLiteral("ping")})
                .contains(QLatin1String("PONG"))) {
            return true;
        }
        QThread::msleep(kStartStepMs);
    }
    return false;
}

QString RedisPeer::version() const {
    const QString info = run(QStringLiteral("redis-cli"),
                             {QStringLiteral("-p"), m_port, QStringLiteral("info"), QStringLiteral("server")});
    return QRegularExpression(QStringLiteral("redis_version:(\\S+)")).match(info).captured(1);
}

std::optional<double> RedisPeer::holdsPerSecond(int clients, int commands, int keys, int pipeline) const {
    const QString out =
        run(QStringLiteral("redis-benchmark"),
            {QStringLiteral("-p"), m_port, QStringLiteral("-q"), QStringLiteral("--csv"), QStringLiteral("-c"),
             QString::number(clients), QStringLiteral("-n"), QString::number(commands), QStringLiteral("-r"),
             QString::number(keys), QStringLiteral("-P"), QString::number(pipeline), QStringLiteral("SET"),
             QStringLiteral("key:__rand_int__"), QStringLiteral("v"), QStringLiteral("NX"), QStringLiteral("PX"),
             QStringLiteral("300000")});
    // The last line: "SET key:… PX 300000","81433.22","0.31",…
    const auto fields = out.trimmed().section(QLatin1Char('\n'), -1).split(QStringLiteral("\",\""));
    bool read = false;
    const double rate = fields.size() > 1 ? fields.at(1).toDouble(&read) : 0;
    if (!read || rate <= 0) return std::nullopt;
    return rate;
}

QString RedisPeer::run(const QString& program, const QStringList& arguments) const {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kBenchmarkMs) || process.exitCode() != 0) return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace frontrow::bench
