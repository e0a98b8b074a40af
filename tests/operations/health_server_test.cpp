// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures as they are read, and the little server that shows them, over real sockets on loopback.
#include "operations/health_server.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>
#include <atomic>
#include <thread>

using namespace frontrow;

namespace {

// Everything that comes until the server closes.
QByteArray ask(std::uint16_t port, const QByteArray& request) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(10'000)) return {};
    socket.write(request);
    QByteArray all;
    while (socket.waitForReadyRead(10'000)) all += socket.readAll();
    return all + socket.readAll();
}

QByteArray get(std::uint16_t port, const QByteArray& path) {
    return ask(port, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
}

}  // namespace

class HealthServerTest : public QObject {
    Q_OBJECT

private slots:
    void figuresAreShownInPrometheusForm() {
        Metrics metrics;
        CounterFigure accepted =
            metrics.counter("frontrow_connections_total", "Connections so far", {{"end", "accepted"}});
        CounterFigure refused =
            metrics.counter("frontrow_connections_total", "Connections so far", {{"end", "refused"}});
        GaugeFigure open = metrics.gauge("frontrow_connections", "Open connections");
        HistogramFigure answers = metrics.histogram("frontrow_answer_seconds", "From command to answer");
        accepted.add();
        accepted.add(2);
        refused.add();
        open.set(5);
        open.add(-1);
        answers.observe(0.003);
        answers.observe(20);
        const QString text = QString::fromStdString(metrics.text());
        for (const char* line :
             {"# HELP frontrow_connections_total Connections so far\n", "# TYPE frontrow_connections_total counter\n",
              "frontrow_connections_total{end=\"accepted\"} 3\n", "frontrow_connections_total{end=\"refused\"} 1\n",
              "frontrow_connections 4\n", "frontrow_answer_seconds_count 2\n",
              "frontrow_answer_seconds_bucket{le=\"0.0025\"} 0\n", "frontrow_answer_seconds_bucket{le=\"0.005\"} 1\n",
              "frontrow_answer_seconds_bucket{le=\"+Inf\"} 2\n"}) {
            QVERIFY2(text.contains(QString::fromUtf8(line)), qPrintable(text));
        }
    }

    void theSameNameIsTheSameFigure() {
        Metrics metrics;
        metrics.counter("frontrow_holds_total", "Holds").add();
        metrics.counter("frontrow_holds_total", "Holds").add();
        QCOMPARE(metrics.counter("frontrow_holds_total", "Holds").value(), 2.0);
    }

    void figuresAreFedFromAnyThread() {
        Metrics metrics;
        CounterFigure figure = metrics.counter("frontrow_events_total", "Events");
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([figure]() mutable {
                for (int k = 0; k < 10'000; ++k) figure.add();
            });
        }
        for (std::thread& each : threads) each.join();
        QCOMPARE(figure.value(), 40'000.0);
    }

    void answersWhoeverWatches() {
        Metrics metrics;
        metrics.gauge("frontrow_people", "People").set(7);
        std::atomic<bool> healthy = true;
        std::atomic<bool> ready = false;
        const auto server = HealthServer::start({QStringLiteral("127.0.0.1"), 0, [&] { return healthy.load(); },
                                                 [&] {
                                                     return Readiness{ready, ready ? "" : "starting"};
                                                 },
                                                 &metrics});
        QVERIFY(server);
        const std::uint16_t port = (*server)->port();
        QVERIFY(get(port, "/health").startsWith("HTTP/1.1 200"));
        QVERIFY(get(port, "/health").endsWith("ok\n"));
        QVERIFY(get(port, "/ready").startsWith("HTTP/1.1 503"));
        QVERIFY(get(port, "/ready").endsWith("starting\n"));
        ready = true;
        QVERIFY(get(port, "/ready").startsWith("HTTP/1.1 200"));
        healthy = false;
        QVERIFY(get(port, "/health").startsWith("HTTP/1.1 503"));
        const QByteArray figures = get(port, "/metrics");
        QVERIFY(figures.contains("text/plain; version=0.0.4"));
        QVERIFY(figures.contains("frontrow_people 7\n"));
    }

    void answersNothingElse() {
        const auto server =
            HealthServer::start({QStringLiteral("127.0.0.1"), 0, {}, {}, nullptr, std::chrono::milliseconds(20)});
        QVERIFY(server);
        const std::uint16_t port = (*server)->port();
        QVERIFY(get(port, "/").startsWith("HTTP/1.1 404"));
        QVERIFY(get(port, "/../../etc/passwd").startsWith("HTTP/1.1 40"));
        QVERIFY(ask(port, "POST /health HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi")
                    .startsWith("HTTP/1.1 404"));
        QVERIFY(
            ask(port, "POST /health HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999\r\nConnection: close\r\n\r\nhi")
                .startsWith("HTTP/1.1 413"));
        QVERIFY(!ask(port, "nonsense\r\n\r\n").startsWith("HTTP/1.1 200"));
        QVERIFY(get(port, "/health").startsWith("HTTP/1.1 200"));
    }

    void aTakenPortIsNamed() {
        const auto first = HealthServer::start({QStringLiteral("127.0.0.1"), 0, {}, {}, nullptr});
        QVERIFY(first);
        const auto second = HealthServer::start({QStringLiteral("192.0.2.77"), (*first)->port(), {}, {}, nullptr});
        QVERIFY(!second);
        QVERIFY(second.error().contains(QStringLiteral("192.0.2.77 port %1").arg((*first)->port())));
    }

    void endsAtOnce() {
        for (int i = 0; i < 20; ++i) {
            QVERIFY(HealthServer::start({QStringLiteral("127.0.0.1"), 0, {}, {}, nullptr}));
        }
    }
};

QTEST_GUILESS_MAIN(HealthServerTest)
#include "health_server_test.moc"
