// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QTextStream>

#include "command_line/server_command_line.h"
#include "running/serve.h"

int main(int argc, char** argv) {
    // Glib's loop looks at every descriptor again in each turn.
    qputenv("QT_NO_GLIB", "1");
    ::umask(0077);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("frontrow-server"));
    QCoreApplication::setApplicationVersion(frontrow::serverVersion());
    QTextStream out(stdout);
    QTextStream error(stderr);
    const frontrow::ServerCall call =
        frontrow::serverCommandLine({QCoreApplication::arguments().mid(1), frontrow::processEnvironment(),
                                     QDateTime::currentMSecsSinceEpoch(), out, error});
    out.flush();
    error.flush();
    return static_cast<int>(call.ended ? *call.ended : frontrow::serve(call.config, out, error));
}
