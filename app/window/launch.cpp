// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/launch.h"

#include <QApplication>
#include <QTextStream>
#include <algorithm>
#include <memory>

#include "commands/command_table.h"
#include "desktop/log_file.h"
#include "desktop/single_instance.h"
#include "window/application.h"
#include "window/display.h"
#include "window/launch_options.h"
#include "window/main_window.h"
#include "window/places_on_disk.h"

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

// The profile's name with the next number whose window is not open.
QString freeProfile(const QString& wanted) {
    QString name = wanted;
    for (int number = 2; SingleInstance::isTaken(placesOf(name).settings); ++number) {
        name = (wanted.isEmpty() ? QStringLiteral("window") : wanted) + QStringLiteral("-%1").arg(number);
    }
    return name;
}

int runWindow(QApplication& application, LaunchOptions options) {
    if (options.instances == Instances::Another) options.profile = freeProfile(options.profile);
    const PlacesOnDisk places = placesOf(options.profile);
    SingleInstance instance(places.settings);
    if (!instance.isFirst()) {
        if (instance.callFirst()) return static_cast<int>(ExitCode::Done);
        return refuse(QStringLiteral("this profile is open in another process, which does not answer"));
    }
    const LogFile log(places.logs);
    while (true) {
        Application frontrow(application, options);
        QObject::connect(&instance, &SingleInstance::called, &frontrow.window(), &MainWindow::raiseToFront);
        const int code = frontrow.run();
        if (code != Application::kStartAnew) return code;
    }
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
    return runWindow(application, *options);
}

}  // namespace frontrow
