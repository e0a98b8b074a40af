// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/diagnostics.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

#include "commands/version.h"
#include "theme/fonts.h"

namespace frontrow {

QString diagnosticsText() {
    QStringList lines{
        QStringLiteral("Frontrow %1").arg(programVersion()),
        QStringLiteral("Qt %1 (built with %2), platform %3")
            .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR), QGuiApplication::platformName()),
        QStringLiteral("%1, kernel %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("language %1, system %2").arg(QLocale().name(), QLocale::system().name())};
    for (const QScreen* screen : QGuiApplication::screens()) {
        lines << QStringLiteral("screen %1x%2 at %3, %4 Hz")
                     .arg(screen->geometry().width())
                     .arg(screen->geometry().height())
                     .arg(screen->devicePixelRatio())
                     .arg(screen->refreshRate());
    }
    const QStringList missing = missingFontFamilies();
    lines << QStringLiteral("missing fonts: %1")
                 .arg(missing.isEmpty() ? QStringLiteral("none") : missing.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace frontrow
