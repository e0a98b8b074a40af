// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/launch.h"

#include <QApplication>
#include <QTextStream>
#include <algorithm>
#include <memory>

#include "commands/command_table.h"
#include "window/application.h"
#include "window/display.h"
#include "window/launch_options.h"

namespace frontrow {

namespace {

QStringList argumentsOf(int argc, char** argv) {
    QStringList list;
    for (int i = 1; i < argc; ++i) list << QString::fromLocal8Bit(argv[i]);
    return list;
}

// Pictures of the screens are made without showing them to anybody.
bool makesPictures(const QStringList& arguments) {
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const QString& each) { return each.startsWith(QStringLiteral("--pictures")); });
}

int runVerb(int argc, char** argv) {
    std::unique_ptr<QCoreApplication> application;
    if (makesPictures(argumentsOf(argc, argv))) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QTextStream out(stdout);
    QTextStream error(stderr);
    return static_cast<int>(runCommandLine(QCoreApplication::arguments().mid(1), out, error));
}

int refuse(const QString& why) {
    QTextStream error(stderr);
    error << "frontrow: " << why << '\n';
    error.flush();
    return static_cast<int>(ExitCode::WrongUse);
}

}  // namespace

int launch(int argc, char** argv) {
    const QStringList arguments = argumentsOf(argc, argv);
    if (!asksForWindow(arguments)) return runVerb(argc, argv);
    const auto options = readLaunchOptions(arguments);
    if (!options) return refuse(options.error() + QStringLiteral("; `frontrow --help` lists the options"));
    if (!hasDisplay()) {
        refuse(QStringLiteral("there is no display to open a window on; these work without one"));
        QTextStream error(stderr);
        return static_cast<int>(runCommandLine({}, error, error));
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Frontrow"));
    Application frontrow(application, *options);
    return frontrow.run();
}

}  // namespace frontrow
