// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to the first paint of a window: the program against a bare main window
// with a menu bar, each in a process of its own, in turn. Without a display it is measured offscreen.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QProcess>
#include <QTemporaryDir>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "bench/measure.h"
#include "window/application.h"
#include "window/main_window.h"

using namespace frontrow;

namespace {

constexpr int kPairs = 9;
constexpr double kMostRatio = 2;

std::int64_t nowUs() {
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

// Ends the process with the first paint of a window, saying when it was.
class FirstPaint final : public QObject {
public:
    bool eventFilter(QObject* object, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(object);
        if (event->type() == QEvent::Paint && widget != nullptr && widget->isWindow()) {
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::printf("%lld\n", static_cast<long long>(nowUs()));
                    std::fflush(stdout);
                    std::_Exit(0);
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(object, event);
    }
};

int runBare(int argc, char** argv) {
    QApplication application(argc, argv);
    FirstPaint first;
    application.installEventFilter(&first);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.setCentralWidget(new QLabel(QStringLiteral("Frontrow")));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

int runFrontrow(int argc, char** argv) {
    QApplication application(argc, argv);
    FirstPaint first;
    application.installEventFilter(&first);
    Application frontrow(application, {});
    return frontrow.run();
}

// Milliseconds from just before the process is made to its first paint; below 0 where it failed.
double start(const QString& program, const QString& mode, const QString& home) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
    process.setProcessEnvironment(environment);
    const std::int64_t began = nowUs();
    process.start(program, {mode});
    if (!process.waitForFinished(30'000)) return -1;
    bool ok = false;
    const qint64 painted = process.readAllStandardOutput().trimmed().toLongLong(&ok);
    return ok ? static_cast<double>(painted - began) / 1'000.0 : -1;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 1 && qstrcmp(argv[1], "bare") == 0) return runBare(1, argv);
    if (argc > 1 && qstrcmp(argv[1], "frontrow") == 0) return runFrontrow(1, argv);
    const QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    const QString program = QCoreApplication::applicationFilePath();
    const double loadBefore = bench::loadAverage();
    std::vector<double> bare, ours, ratios;
    for (int i = -1; i < kPairs; ++i) {
        const double b = start(program, QStringLiteral("bare"), home.path());
        const double f = start(program, QStringLiteral("frontrow"), home.path());
        if (b < 0 || f < 0) {
            std::fprintf(stderr, "benchprog_start: a window was not painted\n");
            return 1;
        }
        if (i < 0) continue;  // the first pair warms the caches
        bare.push_back(b);
        ours.push_back(f);
        ratios.push_back(f / b);
    }
    const double ratio = bench::median(ratios);
    char words[300];
    std::snprintf(words, sizeof words,
                  "bare main window %.0f ms, Frontrow %.0f ms, ratio %.2f, of %d pairs %s; at most %.0f%s",
                  bench::median(bare), bench::median(ours), ratio, kPairs, bench::spread(ratios, 2).c_str(), kMostRatio,
                  bench::contended(loadBefore) ? ", contended" : "");
    bench::printResult("start/first paint", words, ratio <= kMostRatio);
    return 0;
}
