// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole server within a test: its real sockets on the loopback, its lobby and its sales, on a clock
// that the test moves. Messages really travel; settle() waits until all that were on their way have
// arrived. Thread: the test's.
#pragma once

#include <QDir>
#include <QFile>
#include <QTest>
#include <atomic>
#include <memory>
#include <mutex>

#include "connection/server_connection.h"
#include "lobby/front_desk.h"
#include "lobby/guest_reception.h"
#include "sockets/socket_server.h"
#include "sockets/wait_until.h"
#include "support/plans.h"

namespace frontrow::test {

class MovedClock final : public MonotonicClock, public UtcClock {
public:
    MovedClock() = default;
    explicit MovedClock(std::int64_t nowMs) : m_now(nowMs) {}
    std::int64_t nowMs() const override { return m_now; }
    void sleepUntil(std::int64_t) override {}
    void move(Duration time) { m_now += time.ms; }

private:
    std::atomic<std::int64_t> m_now = 1'800'000'000'000;
};

// Gives everything on, and knows the last host that anybody was connected to.
class NotingLines final : public ClientLines {
public:
    ClientLines* lines = nullptr;
    std::shared_ptr<Host> host;

    void tell(ConnectionKey key, LobbyNews news) override { lines->tell(key, std::move(news)); }
    void noteSignedIn(ConnectionKey key) override { lines->noteSignedIn(key); }
    void takeSeat(ConnectionKey key, std::shared_ptr<Host> given, AccountId account) override {
        host = given;
        lines->takeSeat(key, std::move(given), account);
    }
    void leaveSeat(ConnectionKey key) override { lines->leaveSeat(key); }
    void sendParts(ConnectionKey key, QByteArray content) override { lines->sendParts(key, std::move(content)); }
    void close(ConnectionKey key, QWebSocketProtocol::CloseCode code) override { lines->close(key, code); }
};

// Wide enough that a test which asks fast, or moves the clock far, is not slowed down or taken for gone.
inline ConnectionLimits wideLimits() {
    ConnectionLimits limits;
    limits.messagesPerSecond = 100'000;
    limits.messageBurst = 100'000;
    limits.bytesPerSecond = 1'000'000'000;
    limits.byteBurst = 1'000'000'000;
    limits.messagesBeforeSignIn = 100'000;
    limits.holdsPerSecond = 100'000;
    limits.holdsBurst = 100'000;
    limits.ordersPerSecond = 100'000;
    limits.ordersBurst = 100'000;
    limits.silentMs = 3'600'000;
    limits.newPerSecondPerAddress = 10'000;
    limits.perAddress = 5'000;
    limits.pendingPerAddress = 5'000;
    return limits;
}

inline SocketServerSetup wideSetup() {
    SocketServerSetup setup;
    setup.limits = wideLimits();
    setup.threads = 1;
    return setup;
}

// A data folder as a kill at this instant leaves it.
inline void leaveBehind(const QString& folder, const QString& copy) {
    QVERIFY(QDir().mkpath(copy));
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        if (name.endsWith(QStringLiteral(".lock"))) continue;
        QVERIFY(QFile::copy(folder + QLatin1Char('/') + name, copy + QLatin1Char('/') + name));
    }
}

class ServerInProcess {
public:
    // With a data folder it takes up what an earlier server left in it.
    explicit ServerInProcess(SocketServerSetup setup = wideSetup(), const Store* store = nullptr,
                             std::int64_t nowMs = 1'800'000'000'000)
        : ServerInProcess(std::move(setup), store, std::make_shared<MovedClock>(nowMs)) {}
    // On a clock that it shares with another one; people are received by `reception` where one is given, which must
    // outlive it.
    ServerInProcess(SocketServerSetup setup, const Store* store, std::shared_ptr<MovedClock> shared,
                    Reception* reception = nullptr)
        : m_clock(std::move(shared)),
          clock(*m_clock),
          m_guests(clock),
          m_archive(archiveIn(store, clock)),
          m_desk({"Test house", "frontrow-server test", 50, m_archive.get()},
                 reception == nullptr ? m_guests : *reception, m_maker, clock, clock,
                 [](const std::function<void()>& work, const std::function<void()>& then) {
                     work();
                     then();
                 }),
          sockets(std::move(setup), m_desk, clock) {
        m_lines.lines = &sockets;
        m_desk.reachBy(m_lines);
        const auto port = sockets.listen();
        if (port) m_port = *port;
        m_desk.takeUp();
    }

    quint16 port() const { return m_port; }
    SessionMaker& maker() { return m_maker; }
    FrontDesk& desk() { return m_desk; }
    ServerAddress address() const { return {QStringLiteral("127.0.0.1"), m_port, {}}; }
    const std::shared_ptr<Host>& host() const { return m_lines.host; }

    // Lets everything that was sent arrive, at the server, in its sale, and at that client.
    void arrive(ServerConnection& client) {
        roundTrip(client);
        if (m_lines.host != nullptr) {
            // The first question lets the host catch up with the clock, before it hears the second.
            for (int i = 0; i < 2; ++i) m_lines.host->ask([](const SaleDesk&) {});
        }
        roundTrip(client);
    }
    // Lets time pass in steps of a few map ticks.
    void settle(ServerConnection& client, Duration time) {
        for (Duration done; done < time; done = done + kStep) {
            clock.move(kStep);
            m_desk.tick();
            arrive(client);
        }
    }
    void forgetHost() { m_lines.host.reset(); }

private:
    const std::shared_ptr<MovedClock> m_clock;

public:
    MovedClock& clock;
    const std::shared_ptr<MovedClock>& sharedClock() const { return m_clock; }

private:
    static constexpr Duration kStep = milliseconds(100);

    static std::unique_ptr<SessionArchive> archiveIn(const Store* store, const UtcClock& utc) {
        if (store == nullptr) return nullptr;
        auto archive = SessionArchive::open(*store, utc);
        return archive ? std::move(*archive) : nullptr;
    }
    static void roundTrip(ServerConnection& client) {
        bool there = false;
        const auto heard = QObject::connect(&client, &ServerConnection::told, [&](const LobbyNews& news) {
            const auto* time = std::get_if<LobbyTime>(&news);
            there = there || (time != nullptr && time->t0 == kMark);
        });
        if (client.ask(LobbyProbe{kMark})) QVERIFY(waitUntil([&] { return there; }));
        QObject::disconnect(heard);
    }
    static constexpr std::int64_t kMark = -4711;

    GuestReception m_guests;
    SessionMaker m_maker;
    NotingLines m_lines;
    std::unique_ptr<SessionArchive> m_archive;
    FrontDesk m_desk;

public:
    SocketServer sockets;

private:
    quint16 m_port = 0;
};

}  // namespace frontrow::test
