// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the whole program costs while nobody touches it: on every page, and on every screen of a sale that
// goes on in this process beside a few rivals. A hundredth of a core is promised. Without a display it is
// measured offscreen.
// usage: benchprog_idle [--seconds N] [--paints]; the second tells what each widget drew.
#include <sys/resource.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPaintEvent>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <map>

#include "bench/measure.h"
#include "gui/window_player.h"
#include "window/application.h"
#include "window/main_window.h"

using namespace frontrow;

namespace {

constexpr double kSettleSeconds = 0.7;
constexpr double kMostPercent = 1;
// Nobody is in a hurry, and one waits for a while.
constexpr const char* kScenario = R"({"format": "frontrow-scenario", "version": 1, "name": "calm-evening",
  "title": {"en": "Calm evening", "ko": "조용한 저녁"}, "venue": "club", "difficulty": 1,
  "arrivals": {"people": 300, "early_share": 900, "aimer_share": 50, "early_error_ms": -300},
  "policy": {"preset": "offline", "admission": {"rate_per_mille": 20000}},
  "pace": {"sell_out_ms": 0}})";

double secondsOf(const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; }

// What this process has computed so far, in seconds: the thread of the window, and all the others, which are the
// sale and its rivals and the one that waits for the display.
struct Cost {
    double window = 0;
    double others = 0;
};
Cost costNow() {
    rusage own{}, all{};
    getrusage(RUSAGE_THREAD, &own);
    getrusage(RUSAGE_SELF, &all);
    const double window = secondsOf(own.ru_utime) + secondsOf(own.ru_stime);
    return {window, secondsOf(all.ru_utime) + secondsOf(all.ru_stime) - window};
}

QString nameOf(const QObject& object) {
    return object.objectName().isEmpty() ? QString::fromLatin1(object.metaObject()->className()) : object.objectName();
}

// What is drawn and laid out, widget by widget, in the time between.
class Paints final : public QObject {
public:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) {
            ++m_byName[QStringLiteral("layout of ") + nameOf(*object)].first;
            return false;
        }
        if (event->type() != QEvent::Paint) return false;
        qint64 pixels = 0;
        for (const QRect& each : static_cast<QPaintEvent*>(event)->region())
            pixels += qint64{each.width()} * each.height();
        auto& [times, area] = m_byName[nameOf(*object)];
        ++times;
        area += pixels;
        return false;
    }
    void forget() { m_byName.clear(); }
    void print(double seconds) const {
        for (const auto& [name, of] : m_byName) {
            std::printf("  %-28s %6.1f paintings/s %9.0f pixels/s\n", qPrintable(name), of.first / seconds,
                        static_cast<double>(of.second) / seconds);
        }
    }

private:
    std::map<QString, std::pair<int, qint64>> m_byName;
};

void pass(double seconds) {
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1'000), &loop, &QEventLoop::quit);
    loop.exec();
}

bool all = true;
double span = 3;
Paints* paints = nullptr;

void measure(const QString& place) {
    pass(kSettleSeconds);
    if (paints != nullptr) paints->forget();
    const bench::Stopwatch watch;
    const Cost before = costNow();
    pass(span);
    const Cost after = costNow();
    const double seconds = watch.seconds();
    const double window = (after.window - before.window) / seconds * 100;
    const double others = (after.others - before.others) / seconds * 100;
    const bool ok = window + others < kMostPercent;
    all = all && ok;
    char words[200];
    std::snprintf(words, sizeof words,
                  "%.2f %% of a core over %.0f s (window %.2f, sale and rivals %.2f); less than %.0f", window + others,
                  span, window, others, kMostPercent);
    bench::printResult("idle/" + place.toStdString(), words, ok);
    if (paints != nullptr) paints->print(seconds);
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
    Paints painted;
    for (const char* each : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(each, home.path().toUtf8());
    QApplication application(argc, argv);
    const QStringList wishes = application.arguments();
    if (const auto at = wishes.indexOf(QStringLiteral("--seconds")); at > 0)
        span = std::max(1.0, wishes.value(at + 1).toDouble());
    if (wishes.contains(QStringLiteral("--paints"))) {
        paints = &painted;
        application.installEventFilter(&painted);
    }
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
