// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running/serve.h"

#include <QCoreApplication>
#include <QTextStream>

#include "operations/json_log.h"
#include "operations/stop_signals.h"
#include "operations/system_notice.h"
#include "protocol/join_code.h"
#include "running/server_process.h"

namespace frontrow {

namespace {

JsonLogSetup logSetupOf(const ServerConfig& config) {
    return {config.log.level, config.log.file, qint64{config.log.fileMib} * 1024 * 1024,
            static_cast<int>(config.log.filesKept)};
}

// What the people who keep the server hand on.
void sayWhere(QTextStream& out, ServerProcess& server) {
    out << "serving on port " << server.lan().port() << ", data in " << server.folder() << '\n';
    for (const JoinTarget& target : server.lan().targets()) {
        out << "  " << joinLink(target);
        if (const auto code = joinCode(target)) out << "  " << *code;
        out << '\n';
    }
    if (server.figuresPort() != 0) out << "figures on port " << server.figuresPort() << '\n';
    out.flush();
}

}  // namespace

ServerExit serve(const ServerConfig& config, QTextStream& out, QTextStream& error) {
    const SystemUtcClock utc;
    SleepingClock clock;
    const JsonLog log(logSetupOf(config), utc);
    if (!log.isOpen()) {
        error << "frontrow-server: " << config.log.file
              << ": cannot be written; choose another file with --set log.file=FILE\n";
        return ServerExit::Refused;
    }
    const QString program =
        QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
    ServerProcess server(config, program, clock, utc);
    if (const auto fault = server.start()) {
        error << "frontrow-server: " << *fault << '\n';
        return ServerExit::Refused;
    }
    QObject::connect(&server, &ServerProcess::stopped, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    const StopSignals stopSignals([&server] { server.drain(); });
    sayWhere(out, server);
    noteServing(QStringLiteral("serving on port %1").arg(server.lan().port()).toStdString());
    QCoreApplication::exec();
    return ServerExit::Done;
}

}  // namespace frontrow
