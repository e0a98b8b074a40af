// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seat map at 100,000 seats on 1920 x 1080 pixels, in software and on no screen: a full painting
// against two QGraphicsViews with an item per seat, a pan step against the bare copying of the
// picture, the processor's share at 1,000 changes a second, and the memory over an empty window.
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTimer>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>

#include "bench/measure.h"
#include "bench/seatmap_peers.h"
#include "domain/random.h"
#include "seat_map/map_canvas.h"
#include "seat_map/sample_view.h"
#include "seat_map/seat_map.h"
#include "theme/fonts.h"
#include "theme/theme_style.h"

using namespace frontrow;

namespace {

constexpr QSize kScreen(1920, 1080);
constexpr int kPairs = 5;
// In a row, on every side alike: a map that is zoomed is painted again and again. The first of them finds the caches
// full of what the side before has left there.
constexpr int kPaintings = 5;
constexpr double kLeastOverEllipses = 40, kLeastOverRectangles = 20;
constexpr double kMostPerCent = 2, kMostBlits = 4, kMostMegabytes = 32;
constexpr int kPanStep = 20;
constexpr int kPans = 25;  // back and forth
constexpr int kChangesPerFrame = 17, kFrameMs = 17;
constexpr int kLiveMs = 3'000;

template <class... Values> std::string words(const char* format, Values... values) {
    std::array<char, 384> text{};
    std::snprintf(text.data(), text.size(), format, values...);
    return text.data();
}

double processorSeconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

// Of the processor, not of the clock on the wall: all of this is one thread's work, and others use
// the machine, too.
double milliseconds(const std::function<void()>& work) {
    const double before = processorSeconds();
    work();
    return (processorSeconds() - before) * 1'000;
}

// The map's picture with every seat in it, and a widget that copies it.
struct Drawing {
    explicit Drawing(const std::shared_ptr<const VenuePlan>& plan)
        : sample(plan),
          geometry(plan),
          looks(geometry),
          canvas(geometry, looks),
          widget(kScreen) {
        for (std::uint32_t i = 0; i < plan->sections().size(); ++i) sample.fill(SectionIndex{i}, 40, i);
        looks.readAll(sample.view());
        canvas.setTheme(themeOf(nullptr), themeFont(TextRole::Body));
        viewport.setContent(geometry.bounds(), 100 / geometry.pitch());
        viewport.resize(kScreen);
        widget.setPicture(&canvas.image());
    }
    void fit() {
        viewport.fit();
        canvas.show(viewport, DetailLevel::Dots, 1);
    }
    void zoom() {
        viewport.fit();
        viewport.zoom(4, {kScreen.width() / 2.0, kScreen.height() / 2.0});
        canvas.show(viewport, DetailLevel::Glyphs, 1);
    }
    void repaint() {
        canvas.show(viewport, canvas.level(), 1);
        widget.repaint();
    }
    void pan(int pixels) {
        canvas.pan(viewport, viewport.pan({pixels, 0}));
        widget.repaint();
    }
    void change(const std::vector<SeatIndex>& seats, SeatCode code) {
        std::vector<std::pair<SeatIndex, SeatCode>> set;
        for (const SeatIndex seat : seats) set.emplace_back(seat, code);
        sample.set(set);
        std::vector<Slot> changed;
        for (const SeatIndex seat : seats) looks.read(sample.view(), seat, changed);
        for (const Slot slot : changed) widget.update(canvas.paintSeat(slot));
        QApplication::processEvents();
    }

    test::SampleView sample;
    MapGeometry geometry;
    SeatLooks looks;
    MapCanvas canvas;
    MapViewport viewport;
    bench::PictureWidget widget;
};

std::vector<SeatIndex> someSeats(std::uint32_t seats, std::uint64_t frame) {
    const Random random(3);
    std::vector<SeatIndex> chosen;
    for (std::uint64_t i = 0; i < kChangesPerFrame; ++i) {
        chosen.emplace_back(static_cast<std::uint32_t>(random.below(seats, Stream::Simulation, frame, i)));
    }
    return chosen;
}

void compareFull(Drawing& ours, bench::ItemView& ellipses, bench::ItemView& rectangles, const char* view, bool bound) {
    std::vector<double> a, b, c, firsts, overEllipses, overRectangles;
    const auto mean = [](const std::function<void()>& paint) {
        return milliseconds([&] {
                   for (int i = 0; i < kPaintings; ++i) paint();
               }) /
               kPaintings;
    };
    for (int pair = 0; pair < kPairs; ++pair) {
        a.push_back(mean([&] { ours.repaint(); }));
        b.push_back(mean([&] { ellipses.repaint(); }));
        c.push_back(mean([&] { rectangles.repaint(); }));
        firsts.push_back(milliseconds([&] { ours.repaint(); }));
        overEllipses.push_back(b.back() / a.back());
        overRectangles.push_back(c.back() / a.back());
    }
    const double first = bench::median(overEllipses), second = bench::median(overRectangles);
    bench::printResult("map full",
                       words("%s: ours %.2f ms (%.2f with cold caches), antialiased ellipse items %.1f ms (%.1fx, %s), "
                             "plain rectangle items %.1f ms (%.1fx, %s)%s",
                             view, bench::median(a), bench::median(firsts), bench::median(b), first,
                             bench::spread(overEllipses, 1).c_str(), bench::median(c), second,
                             bench::spread(overRectangles, 1).c_str(), bound ? "; at least 40x and 20x" : "; no bound"),
                       !bound || (first >= kLeastOverEllipses && second >= kLeastOverRectangles));
}

void comparePan(Drawing& ours, bench::ItemView& ellipses) {
    const auto steps = [](const std::function<void(int)>& pan) {
        return milliseconds([&] {
                   for (int i = 0; i < kPans; ++i) pan(i % 2 == 0 ? kPanStep : -kPanStep);
               }) /
               kPans;
    };
    std::vector<double> a, b, c, ratios;
    for (int pair = 0; pair < kPairs; ++pair) {
        a.push_back(steps([&](int pixels) { ours.pan(pixels); }));
        b.push_back(steps([&](int) { ours.widget.repaint(); }));
        c.push_back(steps([&](int pixels) { ellipses.pan(pixels); }));
        ratios.push_back(a.back() / b.back());
    }
    const double ratio = bench::median(ratios);
    bench::printResult(
        "map pan",
        words("a step of %d px at 4x zoom %.2f ms, bare copy %.2f ms: %.2f copies (%s), at most 4; ellipse "
              "items %.1f ms",
              kPanStep, bench::median(a), bench::median(b), ratio, bench::spread(ratios, 2).c_str(), bench::median(c)),
        ratio <= kMostBlits);
}

// Per cent of one core that frame() takes when it is called about 59 times a second.
double live(const std::function<void(std::uint64_t)>& frame) {
    std::uint64_t frames = 0;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, [&] { frame(frames++); });
    QEventLoop loop;
    QTimer::singleShot(kLiveMs, &loop, &QEventLoop::quit);
    const double before = processorSeconds();
    timer.start(kFrameMs);
    loop.exec();
    const double used = processorSeconds() - before;
    // By the changes that were made, for a busy machine skips frames.
    return 100 * used / (static_cast<double>(frames * kChangesPerFrame) / 1'000);
}

// At once: what is measured begins with the map at rest, and its seats may move.
void move(const std::function<void()>& to) {
    auto* style = qobject_cast<ThemeStyle*>(QApplication::style());
    style->setMotion(Motion::Reduced);
    to();
    style->setMotion(Motion::Full);
    QApplication::processEvents();
}

void measureChanges(Drawing& drawing, bench::ItemView& ellipses) {
    const auto code = [](std::uint64_t frame) { return frame % 2 == 0 ? SeatCode::HeldByRival : SeatCode::Free; };
    const std::uint32_t seats = drawing.sample.plan().seatCount();
    SeatMap map;
    map.resize(kScreen);
    map.setView(&drawing.sample.view());
    const auto onMap = [&](std::uint64_t frame) {
        std::vector<std::pair<SeatIndex, SeatCode>> set;
        for (const SeatIndex seat : someSeats(seats, frame / 2)) set.emplace_back(seat, code(frame));
        drawing.sample.set(set);
        map.refresh();
    };
    drawing.fit();
    std::vector<double> idle, all, overview, near;
    const auto overIdle = [&idle](const std::function<void(std::uint64_t)>& frame) {
        return live(frame) - idle.back();
    };
    for (int run = 0; run < kPairs; ++run) {
        idle.push_back(live([](std::uint64_t) { QApplication::processEvents(); }));
        all.push_back(overIdle([&](std::uint64_t frame) { drawing.change(someSeats(seats, frame / 2), code(frame)); }));
        map.show();
        move([&] { map.fit(); });
        overview.push_back(overIdle(onMap));
        move([&] {
            for (int i = 0; i < 3; ++i) map.zoomIn();
        });
        near.push_back(overIdle(onMap));
        map.hide();
    }
    ellipses.fit();
    const double peer = live([&](std::uint64_t frame) { ellipses.change(someSeats(seats, frame)); });
    const double most = std::max({bench::median(all), bench::median(overview), bench::median(near)});
    bench::printResult(
        "map changes",
        words("1,000 a second: %.2f %% of a core with all seats seen (%s), %.2f %% in the overview (%s), "
              "%.2f %% at 3.4x zoom with its animations (%s), at most 2 %%, over %.2f %% of an idle loop; "
              "ellipse items %.0f %%",
              bench::median(all), bench::spread(all, 2).c_str(), bench::median(overview),
              bench::spread(overview, 2).c_str(), bench::median(near), bench::spread(near, 2).c_str(),
              bench::median(idle), peer),
        most <= kMostPerCent);
}

// Resident megabytes of this process.
double residentMegabytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').at(1).toDouble() * 4096 / 1e6;
}

// What a process of its own does: a window with or without the map, then its memory on stdout.
int showWindow(const QString& what) {
    const auto plan = bench::hallOfHundredThousand();
    test::SampleView sample(plan);
    QWidget empty;
    SeatMap map;
    QWidget& shown = what == QStringLiteral("map") ? map : empty;
    shown.resize(kScreen);
    if (&shown == &map) map.setView(&sample.view());
    shown.show();
    shown.repaint();
    if (&shown == &map) {
        for (int i = 0; i < 3; ++i) map.zoomIn();
        QTimer::singleShot(800, qApp, &QApplication::quit);
        QApplication::exec();
        map.repaint();
    }
    std::printf("%.2f\n", residentMegabytes());
    return 0;
}

void measureMemory() {
    const auto run = [](const QString& what) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory"), what});
        process.waitForFinished(60'000);
        return process.readAllStandardOutput().trimmed().toDouble();
    };
    std::vector<double> over;
    for (int pair = 0; pair < kPairs; ++pair)
        over.push_back(run(QStringLiteral("map")) - run(QStringLiteral("window")));
    const double megabytes = bench::median(over);
    bench::printResult(
        "map memory",
        words("%.1f MB over an empty window (%s), at most 32 MB", megabytes, bench::spread(over, 1).c_str()),
        megabytes > 0 && megabytes <= kMostMegabytes);
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    QApplication application(argc, argv);
    installTheme(application, Scheme::Light);
    if (QCoreApplication::arguments().size() == 3) return showWindow(QCoreApplication::arguments().at(2));
    const double loadBefore = bench::loadAverage();
    const auto plan = bench::hallOfHundredThousand();
    Drawing drawing(plan);
    bench::ItemView ellipses(*plan, bench::ItemShape::AntialiasedEllipse, kScreen);
    bench::ItemView rectangles(*plan, bench::ItemShape::PlainRectangle, kScreen);
    drawing.fit();
    compareFull(drawing, ellipses, rectangles, "whole hall", true);
    drawing.zoom();
    ellipses.zoom();
    rectangles.zoom();
    compareFull(drawing, ellipses, rectangles, "4x zoom", false);
    comparePan(drawing, ellipses);
    measureChanges(drawing, ellipses);
    measureMemory();
    std::printf("%u seats in %zu sections, %d pairs; load average %.2f before, %.2f after%s\n", plan->seatCount(),
                plan->sections().size(), kPairs, loadBefore, bench::loadAverage(),
                bench::contended(loadBefore) ? "; contended" : "");
    return 0;
}
