// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window with its page Together beside a whole server in this process: real sockets on the
// loopback, and a clock that moves only when the test says so. Thread: the test's.
#pragma once

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "crowd/presets.h"
#include "gui/layout_check.h"
#include "gui/pictures.h"
#include "screens/together/together_page.h"
#include "sockets/server_in_process.h"
#include "window/action_table.h"
#include "window/main_window.h"
#include "window/settings.h"
#include "window/together.h"

namespace frontrow::test {

class FollowingClock final : public LocalClock {
public:
    explicit FollowingClock(const MovedClock& clock) : m_clock(clock) {}
    std::int64_t nowMs() const override { return m_clock.nowMs(); }

private:
    const MovedClock& m_clock;
};

class TogetherStage {
public:
    explicit TogetherStage(const QString& name = QStringLiteral("Haneul"), const Store* store = nullptr)
        : TogetherStage(name, store, std::make_shared<MovedClock>(), nullptr, nullptr) {}
    // With a reception and a place for secrets of the test's, which must outlive it.
    TogetherStage(const QString& name, const Store* store, std::shared_ptr<MovedClock> shared, Reception* reception,
                  SecretStore* secrets)
        : server(wideSetup(), store, std::move(shared), reception),
          clock(server.clock) {
        Scenario scenario = presetScenario(Preset::Easy);
        // The program knows one of that name too, with the same rules for places.
        m_scenario = scenario.name;
        scenario.policy.payment.outcomes = OutcomeModel::Calm;
        server.maker().addScenario(scenario);
        server.maker().addVenue("side-hall", hall);
        window.resize(1440, 900);
        together = std::make_unique<Together>(
            window, settings,
            TogetherGround{folder.path(), [name] { return name; }, [this] { return server.clock.nowMs(); }, clock,
                           hosted, TickSource::Script, false, nullptr, secrets,
                           [this](const QString& file) { return folder.filePath(file); }});
        together->open();
        window.showPlace(Place::Together);
        window.QWidget::show();
    }

    TogetherPage& page() { return *together->page(); }
    ServerConnection& connection() {
        return *together->servers().find(KnownServers::keyOf(server.address()))->connection;
    }
    template <class Widget = QAbstractButton> Widget* find(const char* name) {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    void click(const char* name) {
        auto* button = find(name);
        QVERIFY2(button != nullptr && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void key(Qt::Key which) { QTest::keyClick(&page(), which); }

    // A friend who has come in by that name.
    std::unique_ptr<ServerConnection> friendNamed(const std::string& name, quint16 port = 0,
                                                  const QByteArray& key = {}) {
        auto made = std::make_unique<ServerConnection>(QStringLiteral("a friend"));
        ServerAddress address = server.address();
        if (port != 0) address.port = port;
        address.pin = key;
        made->open(address);
        if (!waitUntil([&] { return made->state() == ServerConnection::State::Entered; })) return nullptr;
        made->ask(SignInAsGuest{name});
        if (!waitUntil([&] { return made->me().has_value(); })) return nullptr;
        return made;
    }
    OpenSession session(OpensWhen opens = OpensWhen::AllReady) const {
        OpenSession open;
        open.title = "Friday";
        open.scenario = m_scenario;
        open.venue = "side-hall";
        open.seed = "4F2A-91";
        open.rivals = 60;
        open.opens = opens;
        return open;
    }

    // Lets time pass in tenths, everything that was sent arriving.
    void pass(Duration time) {
        for (Duration done; done < time; done = done + milliseconds(100)) {
            (m_next ? *m_next : server).settle(connection(), milliseconds(100));
            if (LiveSession* session = together->play().session()) session->tick();
        }
        QCoreApplication::processEvents();
    }
    template <class Reached> bool until(Reached reached) {
        for (int i = 0; i < 6'000 && !reached(); ++i) pass(milliseconds(100));
        return reached();
    }
    bool untilScreen(FlowScreen screen) {
        return until([&] { return together->play().page() != nullptr && together->play().page()->screen() == screen; });
    }
    // Brings the first session of the server into the table and joins it.
    void joinFirst() {
        together->lookAt(server.address());
        QVERIFY(waitUntil([&] { return find("join0") != nullptr; }));
        click("join0");
    }

    // The server is gone for everybody, without a word and without what a server does at its end.
    void endServer() {
        m_port = server.port();
        server.sockets.stopListening();
        server.sockets.closeAll(kCloseComeAgain);
    }
    // Another one at the same place, on what lies in that folder.
    void startServerAgain(const Store& store) {
        SocketServerSetup setup = wideSetup();
        setup.port = m_port;
        m_next = std::make_unique<ServerInProcess>(std::move(setup), &store, server.sharedClock());
    }

    // Of the window as it is, faultless in its layout.
    void picture(const char* name) {
        QVERIFY(savePicture(window, QStringLiteral("together/") + QLatin1String(name)));
        const QStringList faults = layoutFaults(window);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QLatin1String(name) + QStringLiteral(": ") + faults.join(QLatin1Char('\n'))));
    }

    ServerInProcess server;
    FollowingClock clock;
    PlanPointer hall = hallPlan(4, 8, 12);
    QTemporaryDir folder;
    Settings settings{folder.path()};
    ActionTable actions{settings};
    MainWindow window{settings, actions};
    HostedServer hosted{{folder.filePath(QStringLiteral("server")), QStringLiteral("frontrow test"), false, 0},
                        server.clock,
                        server.clock};
    std::unique_ptr<Together> together;

private:
    std::string m_scenario;
    quint16 m_port = 0;
    std::unique_ptr<ServerInProcess> m_next;
};

}  // namespace frontrow::test
