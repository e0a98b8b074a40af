// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server as it is run: its parts together in one process, people on real sockets, figures, the end.
// The program itself is started, asked and ended at the bottom.
#include "running/server_process.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <csignal>

#include "accounts/sample_people.h"
#include "operations/account_care.h"
#include "protocol/message_codec.h"
#include "sockets/wait_until.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

// Somebody who speaks the protocol.
class Client {
public:
    explicit Client(quint16 port) {
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, [this](const QByteArray& bytes) {
            if (auto news = decodeLobbyNews(bytes)) heard.push_back(*news);
        });
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QStringLiteral("frontrow.v%1").arg(kProtocolVersion)});
        m_socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(port)), options);
        if (waitUntil([&] { return m_socket.state() == QAbstractSocket::ConnectedState; })) say(Enter{});
    }
    void say(const LobbyRequest& request) { m_socket.sendBinaryMessage(encodeMessage(request).value()); }
    template <class News> const News* find() const {
        for (auto each = heard.rbegin(); each != heard.rend(); ++each) {
            if (const auto* news = std::get_if<News>(&*each)) return news;
        }
        return nullptr;
    }
    template <class News> const News* hear() {
        waitUntil([&] { return find<News>() != nullptr; });
        return find<News>();
    }
    bool isGone() {
        return waitUntil([&] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }

    std::vector<LobbyNews> heard;

private:
    QWebSocket m_socket;
};

struct Running {
    Running() {
        config.server.address = QStringLiteral("127.0.0.1");
        config.server.port = 0;
        config.server.dataFolder = folder.filePath(QStringLiteral("data"));
        config.server.discovery = false;
        config.server.ioThreads = 1;
        config.metrics.port = 0;
        config.accounts.passwordMemoryMib = 19;
    }
    // Empty where it serves.
    QString start() {
        server = std::make_unique<ServerProcess>(config, QStringLiteral("frontrow-server test"), clock, utc);
        QObject::connect(server.get(), &ServerProcess::stopped, [this] { ended = true; });
        return server->start().value_or(QString());
    }
    QByteArray figures(const QByteArray& path) const {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server->figuresPort());
        socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QByteArray all;
        while (socket.waitForReadyRead(10'000)) all += socket.readAll();
        return all;
    }
    AccountCare care() const { return {config.server.dataFolder, kNowUtcMs, kCheap}; }

    QTemporaryDir folder;
    ServerConfig config;
    SystemUtcClock utc;
    SteadyClock clock;
    std::unique_ptr<ServerProcess> server;
    bool ended = false;
};

}  // namespace

class ServerProcessTest : public QObject {
    Q_OBJECT

private slots:
    void peopleSignUpLeaveAndComeBack() {
        Running running;
        QCOMPARE(running.start(), QString());
        std::vector<std::uint8_t> token;
        {
            Client mina(running.server->lan().port());
            mina.say(SignUp{"Mina", "correct h0rse", {}, PersonRole::Buyer});
            QVERIFY(mina.hear<SignedIn>() != nullptr);
            token = mina.find<SignedIn>()->token;
            QCOMPARE(token.size(), std::size_t{kTokenBytes});
        }
        Client again(running.server->lan().port());
        again.say(SignInAgain{token});
        QVERIFY(again.hear<SignedIn>() != nullptr);
        QCOMPARE(again.find<SignedIn>()->personName, std::string("Mina"));
        Client wrong(running.server->lan().port());
        wrong.say(SignIn{"Mina", "wrong passw0rd"});
        QVERIFY(wrong.hear<Refused>() != nullptr);
        QCOMPARE(wrong.find<Refused>()->refusal, LobbyRefusal::WrongPassword);
        QCOMPARE(wrong.find<Refused>()->waitMs, 1'000U);
    }

    void aTokenHoldsBeyondTheServersLife() {
        Running running;
        QCOMPARE(running.start(), QString());
        std::vector<std::uint8_t> token;
        {
            Client guest(running.server->lan().port());
            guest.say(SignInAsGuest{"Jae"});
            QVERIFY(guest.hear<SignedIn>() != nullptr);
            token = guest.find<SignedIn>()->token;
        }
        running.server->drain();
        QVERIFY(running.ended);
        QCOMPARE(running.start(), QString());
        Client guest(running.server->lan().port());
        guest.say(SignInAgain{token});
        QVERIFY(guest.hear<SignedIn>() != nullptr);
        QCOMPARE(guest.find<SignedIn>()->personName, std::string("Jae"));
    }

    // As when somebody's password is reset on the server: whoever has the old one is out.
    void whoeverIsSignedOutBesideIsOut() {
        Running running;
        QCOMPARE(running.start(), QString());
        Client mina(running.server->lan().port());
        mina.say(SignUp{"Mina", "correct h0rse", {}, PersonRole::Buyer});
        QVERIFY(mina.hear<SignedIn>() != nullptr);
        Client jae(running.server->lan().port());
        jae.say(SignInAsGuest{"Jae"});
        QVERIFY(jae.hear<SignedIn>() != nullptr);
        const auto done =
            resetAccount(running.care(), QStringLiteral("Mina"), Secret(std::string_view("another passw0rd")));
        QVERIFY2(done, done ? "" : qPrintable(done.error()));
        QVERIFY(mina.hear<SignedOut>() != nullptr);
        QVERIFY(mina.isGone());
        jae.say(LobbyProbe{7});
        QVERIFY(jae.hear<LobbyTime>() != nullptr);  // the others are not disturbed
        QVERIFY(jae.find<SignedOut>() == nullptr);
    }

    void showsItsFigures() {
        Running running;
        QCOMPARE(running.start(), QString());
        QVERIFY(running.figures("/health").startsWith("HTTP/1.1 200"));
        QVERIFY(running.figures("/ready").startsWith("HTTP/1.1 200"));
        Client jae(running.server->lan().port());
        jae.say(SignInAsGuest{"Jae"});
        QVERIFY(jae.hear<SignedIn>() != nullptr);
        QVERIFY(waitUntil([&] { return running.figures("/metrics").contains("frontrow_people 1\n"); }));
        const QByteArray all = running.figures("/metrics");
        QVERIFY(all.contains("frontrow_connections_accepted_total 1\n"));
        QVERIFY(all.contains("frontrow_connections 1\n"));
        QVERIFY(!all.contains("Jae"));
    }

    void endsWellAndStartsAgain() {
        Running running;
        QCOMPARE(running.start(), QString());
        Client jae(running.server->lan().port());
        jae.say(SignInAsGuest{"Jae"});
        QVERIFY(jae.hear<SignedIn>() != nullptr);
        running.server->drain();
        QVERIFY(running.ended);
        QVERIFY(jae.isGone());
        const QDir data(running.config.server.dataFolder);
        QVERIFY(!data.exists(QStringLiteral("frontrow.running")));
        QVERIFY(!QDir(data.filePath(QStringLiteral("backups"))).entryList({QStringLiteral("frontrow-*.db")}).isEmpty());
        const auto events = listAuditEvents(running.care(), 10);
        QVERIFY(events && events->contains(QStringLiteral("server_started by operator: frontrow-server test")));
        QVERIFY(events->contains(QStringLiteral("server_stopped")));
        QCOMPARE(running.start(), QString());
    }

    void saysWhyItCannotStart() {
        Running running;
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost)));
        running.config.server.port = taken.serverPort();
        const QString port = running.start();
        QVERIFY2(port.contains(QStringLiteral("port %1 cannot be listened on").arg(taken.serverPort())),
                 qPrintable(port));
        QVERIFY(port.contains(QStringLiteral("--port")));
        running.server.reset();
        running.config.server.port = 0;
        running.config.metrics.address = QStringLiteral("192.0.2.77");
        running.config.metrics.port = 47'101;
        QVERIFY(running.start().contains(QStringLiteral("192.0.2.77 port 47101")));
        running.server.reset();
        running.config.metrics.on = false;
        OpenFolder other(running.config.server.dataFolder);
        QVERIFY(!other.fault);
        QVERIFY(running.start().contains(QStringLiteral("is being used by")));
    }

    void theProgramServesUntilItIsToldToStop() {
        const QTemporaryDir folder;
        QTcpServer free;
        QTcpServer freeToo;
        QVERIFY(free.listen(QHostAddress(QHostAddress::LocalHost)) &&
                freeToo.listen(QHostAddress(QHostAddress::LocalHost)));
        const quint16 port = free.serverPort();
        const quint16 figures = freeToo.serverPort();
        free.close();
        freeToo.close();
        QProcess program;
        program.start(QStringLiteral(FRONTROW_SERVER_PROGRAM),
                      {QStringLiteral("--data"), folder.filePath(QStringLiteral("data")), QStringLiteral("--port"),
                       QString::number(port), QStringLiteral("--set"), QStringLiteral("server.address=127.0.0.1"),
                       QStringLiteral("--set"), QStringLiteral("server.discovery=false"), QStringLiteral("--set"),
                       QStringLiteral("metrics.port=%1").arg(figures)});
        QByteArray said;
        QVERIFY(waitUntil([&] { return (said += program.readAllStandardOutput()).contains("figures on port"); }));
        QVERIFY(said.contains("serving on port " + QByteArray::number(port)));
        QVERIFY(said.contains("frontrow://127.0.0.1:" + QByteArray::number(port)));
        Client jae(port);
        jae.say(SignInAsGuest{"Jae"});
        QVERIFY(jae.hear<SignedIn>() != nullptr);
        ::kill(static_cast<pid_t>(program.processId()), SIGTERM);
        QVERIFY(waitUntil([&] { return program.state() == QProcess::NotRunning; }));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(jae.isGone());
        QVERIFY(program.readAllStandardError().contains("\"event\":\"stopped\""));
    }
};

QTEST_GUILESS_MAIN(ServerProcessTest)
#include "server_process_test.moc"
