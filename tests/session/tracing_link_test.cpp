// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written down of a link, and what the file promises.
#include "session/tracing_link.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "session/scripted_link.h"

using namespace frontrow;

namespace {

struct Ear final : LinkReceiver {
    QStringList heard;
    void linkOpened() override { heard << QStringLiteral("open"); }
    void received(const ServerMessage& message) override {
        heard << std::visit([](const auto& each) { return QString::fromUtf8(each.name.data()); }, message);
    }
    void linkLost() override { heard << QStringLiteral("lost"); }
};

// Whole lines only: what does not end in a line break is not there.
QStringList linesOf(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    lines.removeLast();
    return lines;
}

}  // namespace

class TracingLinkTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString name() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

private slots:
    void bothDirectionsAreWrittenAndNothingIsChanged() {
        auto file = TraceFile::create(name());
        QVERIFY(bool(file));
        test::ScriptedLink inner;
        ManualClock clock;
        Ear ear;
        TracingLink link(inner, clock, *file.value());
        link.setReceiver(&ear);
        clock.set(5);
        link.open();
        link.send(Hello{});
        clock.set(9);
        inner.tell(Welcome{1, 1, 1, AccountId{1}, DeviceIndex{2}, {1'000}});
        inner.tell(Declined{WireRefusal::SlowDown, CommandCounter{7}, "x", {}});
        inner.lose();
        link.close();
        QCOMPARE(ear.heard, (QStringList{QStringLiteral("open"), QStringLiteral("welcome"), QStringLiteral("declined"),
                                         QStringLiteral("lost")}));
        QVERIFY(inner.sent.size() == 1 && std::holds_alternative<Hello>(inner.sent[0]));
        QCOMPARE(linesOf(name()).join(QLatin1Char('\n')), QStringLiteral(R"({"at_ms":5,"link":"opening","log_ms":null}
{"at_ms":5,"link":"open","log_ms":null}
{"at_ms":5,"direction":"to_server","log_ms":null,"message":{"client":"","device":"255","message":"hello","nonce":"0","reload":0,"version":1}}
{"at_ms":9,"direction":"to_client","log_ms":1000,"message":{"account":"1","device":"2","epoch":1,"message":"welcome","shard":1,"time":1000,"version":1}}
{"at_ms":9,"direction":"to_client","log_ms":1000,"message":{"counter":"7","detail":"x","message":"declined","refusal":"SLOW_DOWN","until":0}}
{"at_ms":9,"link":"lost","log_ms":1000}
{"at_ms":9,"link":"closed","log_ms":1000})"));
    }
    // Somebody who reads the file while it is written, or after the program was killed, finds every line.
    void aLineIsThereAsSoonAsItHappened() {
        auto file = TraceFile::create(name());
        for (int i = 1; i <= 100; ++i) {
            file.value()->write({{QStringLiteral("number"), i}});
            QCOMPARE(linesOf(name()).size(), i);
        }
        QCOMPARE(linesOf(name()).last(), QStringLiteral(R"({"number":100})"));
    }
    void whatTheLinkDidNotTakeIsSaid() {
        struct DeadLink final : Link {
            void setReceiver(LinkReceiver*) override {}
            void open() override {}
            void close() override {}
            bool send(const ClientMessage&) override { return false; }
        } dead;
        auto file = TraceFile::create(name());
        ManualClock clock;
        TracingLink link(dead, clock, *file.value());
        QVERIFY(!link.send(ClockProbe{}));
        QCOMPARE(linesOf(name()).last(), QStringLiteral(R"({"at_ms":0,"link":"not_sent","log_ms":null})"));
    }
    void anOldFileIsReplaced() {
        TraceFile::create(name()).value()->write({{QStringLiteral("a"), 1}});
        TraceFile::create(name()).value()->write({{QStringLiteral("b"), 2}});
        QCOMPARE(linesOf(name()), QStringList{QStringLiteral(R"({"b":2})")});
    }
    void aPlaceThatCannotBeWrittenIsRefused() {
        const auto file = TraceFile::create(m_folder.filePath(QStringLiteral("no/such/folder/trace")));
        QVERIFY(!file);
        QVERIFY(file.error().text().contains(QStringLiteral("no/such/folder/trace: cannot be written")));
    }
    void atItsLimitTheFileEndsAndSaysSo() {
        const qint64 line = QByteArray("{\"n\":1}\n").size();
        auto file = TraceFile::create(name(), 2 * line);
        for (int i = 0; i < 2; ++i) file.value()->write({{QStringLiteral("n"), 1}});
        QVERIFY(!file.value()->fault());
        file.value()->write({{QStringLiteral("n"), 1}});
        QVERIFY(file.value()->fault()->text().contains(QStringLiteral("limit of 16 bytes")));
        // Nothing smaller slips in behind the gap.
        file.value()->write({});
        QCOMPARE(linesOf(name()).size(), 2);
    }
    void aFullDiskEndsTheFileAndSaysSo() {
        const QString full = QStringLiteral("/dev/full");
        if (!QFile::exists(full)) QSKIP("no /dev/full here");
        auto file = TraceFile::create(full);
        file.value()->write({{QStringLiteral("n"), 1}});
        QVERIFY(file.value()->fault().has_value());
        QVERIFY(file.value()->fault()->text().contains(QStringLiteral("ends early")));
    }
};

QTEST_APPLESS_MAIN(TracingLinkTest)
#include "tracing_link_test.moc"
