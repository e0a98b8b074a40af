// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the whole program costs while nobody touches it: on every page, and on every screen of a sale that
// goes on in this process beside a few rivals. A hundredth of a core is promised. Without a display it is
// measured offscreen.
#include <sys/resource.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

#include "bench/measure.h"
#include "gui/window_player.h"
#include "window/application.h"
#include "window/main_window.h"

using namespace frontrow;

namespace {

constexpr double kSeconds = 3;
constexpr double kSettleSeconds = 0.7;
constexpr double kMostPercent = 1;
// Nobody is in a hurry, and one waits for a while.
constexpr const char* kScenario = R"({"format": "frontrow-scenario", "version": 1, "name": "calm-evening",
  "title": {"en": "Calm evening", "ko": "조용한 저녁"}, "venue": "club", "difficulty": 1,
  "arrivals": {"people": 300, "early_share": 900, "aimer_share": 50, "early_error_ms": -300},
  "policy": {"preset": "offline", "admission": {"rate_per_mille": 20000}},
  "pace": {"sell_out_ms": 0}})";

double cpuSeconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto of = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return of(used.ru_utime) + of(used.ru_stime);
}

void pass(double seconds) {
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1'000), &loop, &QEventLoop::quit);
    loop.exec();
}

bool all = true;

void measure(const QString& place) {
    pass(kSettleSeconds);
    const bench::Stopwatch watch;
    const double before = cpuSeconds();
    pass(kSeconds);
    const double percent = (cpuSeconds() - before) / watch.seconds() * 100;
    const bool ok = percent < kMostPercent;
    all = all && ok;
    char words[200];
    std::snprintf(words, sizeof words, "%.2f %% of a core over %.0f s; less than %.0f", percent, kSeconds,
                  kMostPercent);
    bench::printResult("idle/" + place.toStdString(), words, ok);
    std::fflush(stdout);
}

bool writeScenario(const QString& data) {
    const QString folder = data + QStringLiteral("/scenarios");
    QFile file(folder + QStringLiteral("/calm-evening.json"));
    return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(kScenario) > 0;
}

void visitPages(MainWindow& window) {
    const std::pair<Place, const char*> pages[]{
        {Place::Tickets, "tickets"}, {Place::History, "history"}, {Place::Settings, "settings"}};
    for (const auto& [place, name] : pages) {
        window.showPlace(place);
        measure(QLatin1String(name));
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    for (const char* each : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(each, home.path().toUtf8());
    QApplication application(argc, argv);
    Application frontrow(application, {});
    frontrow.settings().setIntroduced(true);
    frontrow.settings().setRaiseAtTurn(false);
    if (!writeScenario(frontrow.places().data)) {
        std::fprintf(stderr, "benchprog_idle: the scenario could not be written\n");
        return 1;
    }
    test::WindowPlayer player(frontrow.window(), QStringLiteral("calm-evening"));
    QStringList seen;
    QObject::connect(&player, &test::WindowPlayer::arrived, [&](const QString& place) {
        if (place == QLatin1String("preparing") || seen.contains(place)) return;
        seen << place;
        player.rest();
        measure(place);
        if (place == QLatin1String("report")) {
            visitPages(frontrow.window());
            return QApplication::exit(0);
        }
        player.go();
    });
    player.go();
    QTimer::singleShot(180'000, &application, [] { QApplication::exit(2); });
    if (frontrow.run() != 0) {
        std::fprintf(stderr, "benchprog_idle: it came no further than %s\n", qPrintable(seen.join(QLatin1Char(' '))));
        return 1;
    }
    return all ? 0 : 1;
}
