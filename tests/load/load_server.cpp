// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server that load programs measure: LanServer itself, on the loopback, with the limits lifted that
// would hold for one address, and a hall of one section; its sessions are kept in a folder, as those of a real
// server are, where that is wanted. Prints its port, and ends when its input does.
// usage: load_server [threads [lifted|default [kept]]]
#include <sys/resource.h>

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "crowd/presets.h"
#include "host/monotonic_clock.h"
#include "lobby/lan_server.h"
#include "support/plans.h"

using namespace frontrow;

namespace {

// The rules of people on one network, without letters, and everybody let in at once.
Scenario loadScenario() {
    Scenario scenario = presetScenario(Preset::Easy);
    scenario.name = "load";
    scenario.opensAfterMs = 30'000;
    scenario.policy.letters.gate = LettersGate::Off;
    scenario.policy.admission.ratePerMille = 10'000'000;
    scenario.policy.admission.mapCap = 0;
    scenario.policy.admission.mapSessionMs = 3'600'000;
    scenario.policy.holds.singleSeat = SingleSeatRule::Off;
    scenario.pace.sellOutMs = 0;
    return scenario;
}

LanServerSetup setupOf(int threads, bool lifted) {
    LanServerSetup setup;
    setup.name = QStringLiteral("Load");
    setup.program = "load_server";
    setup.port = 0;
    setup.beacon = false;
    setup.threads = threads;
    if (!lifted) return setup;
    setup.limits.connections = 20'000;
    // Buyers of a race ask as fast as messages may come.
    setup.limits.holdsPerSecond = setup.limits.ordersPerSecond = setup.limits.messagesPerSecond;
    setup.limits.holdsBurst = setup.limits.ordersBurst = setup.limits.messageBurst;
    setup.limits.trustedSources = {QHostAddress::parseSubnet(QStringLiteral("127.0.0.0/8"))};
    return setup;
}

}  // namespace

int main(int count, char** arguments) {
    // What frontrow-server does as well: Qt's own event dispatcher, and as many descriptors as there may be.
    qputenv("QT_NO_GLIB", "1");
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    QCoreApplication application(count, arguments);
    const bool lifted = count <= 2 || std::string_view(arguments[2]) != "default";
    SteadyClock clock;
    SystemUtcClock utc;
    const QTemporaryDir folder;
    DurableFiles durable;
    std::unique_ptr<Store> store;
    LanServerSetup setup = setupOf(count > 1 ? std::atoi(arguments[1]) : 0, lifted);
    if (count > 3 && std::string_view(arguments[3]) == "kept") {
        auto opened = Store::open(folder.filePath(QStringLiteral("data")), durable, utc.nowMs());
        if (!opened) return std::fprintf(stderr, "load_server: no data folder\n"), 1;
        store = std::move(*opened);
        setup.store = store.get();
    }
    LanServer server(std::move(setup), clock, utc);
    server.maker().addScenario(loadScenario());
    server.maker().addVenue("section", test::rowsPlan(25, 40));
    server.maker().addVenue("field", test::rowsPlan(250, 200));
    if (const auto refusal = server.start()) {
        std::fprintf(stderr, "load_server: %s\n", qPrintable(*refusal));
        return 1;
    }
    std::printf("%d\n", int{server.port()});
    std::fflush(stdout);
    QSocketNotifier input(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        if (std::getchar() == EOF) application.quit();
    });
    return application.exec();
}
