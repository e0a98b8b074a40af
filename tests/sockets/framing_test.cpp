// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Handshakes and frames as RFC 6455 allows and forbids them, against the real server: at once and byte
// by byte.
#include <QTest>

#include "protocol/message_codec.h"
#include "sockets/raw_client.h"
#include "sockets/server_in_process.h"

using namespace frontrow;
using test::clientFrame;
using test::RawClient;

namespace {

constexpr int kStaysOpen = 0;

QByteArray bytes(const char* hex) { return QByteArray::fromHex(hex); }
QByteArray closeFrame(int code, const QByteArray& reason = {}) {
    QByteArray payload;
    payload.append(static_cast<char>(code >> 8)).append(static_cast<char>(code & 0xFF)).append(reason);
    return clientFrame(0x88, payload);
}
QByteArray pieces(int count, qsizetype size) {
    QByteArray all;
    for (int i = 0; i < count; ++i) {
        all += clientFrame((i == 0 ? 0x02 : 0x00) | (i == count - 1 ? 0x80 : 0), QByteArray(size, 'x'));
    }
    return all;
}
QByteArray declared(int head, quint64 size) {
    QByteArray frame;
    frame.append(static_cast<char>(head)).append(static_cast<char>(0xFF));
    for (int shift = 56; shift >= 0; shift -= 8) frame.append(static_cast<char>(size >> shift & 0xFFU));
    return frame + "abcd";
}

}  // namespace

class FramingTest : public QObject {
    Q_OBJECT

private slots:
    void handshakesAreLookedAt_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray good = RawClient::request();
        const auto without = [&](const char* line) {
            QByteArray request = good;
            const qsizetype at = request.indexOf(line);
            request.remove(at, request.indexOf("\r\n", at) + 2 - at);
            return request;
        };
        QTest::newRow("as it should be") << good << 101;
        QTest::newRow("no key") << without("Sec-WebSocket-Key") << 0;
        QTest::newRow("no upgrade") << without("Upgrade:") << 0;
        QTest::newRow("no connection") << without("Connection:") << 0;
        QTest::newRow("no version") << without("Sec-WebSocket-Version") << 0;
        QTest::newRow("no host") << without("Host:") << 0;
        QTest::newRow("version 99") << QByteArray(good).replace("Version: 13", "Version: 99") << 0;
        QTest::newRow("posted") << QByteArray(good).replace("GET /", "POST /") << 0;
        QTest::newRow("HTTP/1.0") << QByteArray(good).replace("HTTP/1.1", "HTTP/1.0") << 0;
        QTest::newRow("from a web page") << RawClient::request("Origin: https://elsewhere.example\r\n") << 0;
        QTest::newRow("rubbish") << QByteArray("rubbish\r\n\r\n") << 0;
        QTest::newRow("header without end") << "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'x') << 0;
        QTest::newRow("many headers") << RawClient::request(QByteArray("X-Header: some words\r\n").repeated(2'000))
                                      << 0;
    }
    // Whatever is wrong with it, nobody gets in and the connection ends.
    void handshakesAreLookedAt() {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        test::ServerInProcess server;
        RawClient client(server.port());
        QVERIFY(client.connected());
        const int answered = client.shake(request);
        QCOMPARE(answered == 101, status == 101);
        if (status != 101) QVERIFY(client.waitClosed());
    }
    void aHandshakeThatDripsEndsInTime() {
        test::ServerInProcess server;
        RawClient client(server.port());
        QVERIFY(client.connected());
        QVERIFY(test::waitUntil([&] { return server.sockets.counters().accepted == 1; }));
        for (int i = 0; i < 10; ++i) {
            client.send("X-Drip: x\r\n");
            server.clock.move(seconds(1));
            QCoreApplication::processEvents();
        }
        server.clock.move(seconds(1));
        QVERIFY(client.waitClosed());
        QVERIFY(test::waitUntil([&] { return server.sockets.addresses().connections() == 0; }));
    }

    void framesAreLookedAt_data() {
        QTest::addColumn<QByteArray>("frames");
        QTest::addColumn<int>("code");
        const auto row = [](const QByteArray& name, const QByteArray& frames, int code) {
            QTest::newRow(name.constData()) << frames << code;
        };
        const QByteArray enter = encodeMessage(LobbyRequest{Enter{}}).value();
        row("binary", clientFrame(0x82, enter), kStaysOpen);
        row("binary, empty", clientFrame(0x82, {}), kStaysOpen);
        row("text", clientFrame(0x81, "hello"), 1003);
        row("text, bad", clientFrame(0x81, bytes("c328")), 1007);
        row("text, surrogate", clientFrame(0x81, bytes("eda080")), 1007);
        row("text, overlong", clientFrame(0x81, bytes("c0af")), 1007);
        row("text, beyond", clientFrame(0x81, bytes("f4908080")), 1007);
        row("text, cut off", clientFrame(0x81, bytes("e2 82")), 1007);
        for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
            row("opcode " + QByteArray::number(opcode), clientFrame(0x80 | opcode, {}), 1002);
        }
        for (const int bit : {0x40, 0x20, 0x10}) {
            row("reserved bit " + QByteArray::number(bit), clientFrame(0x82 | bit, enter), 1002);
            row("reserved bit in a ping " + QByteArray::number(bit), clientFrame(0x89 | bit, {}), 1002);
        }
        row("ping", clientFrame(0x89, {}), kStaysOpen);
        row("ping of 125", clientFrame(0x89, QByteArray(125, 'p')), kStaysOpen);
        row("ping of 126", clientFrame(0x89, QByteArray(126, 'p')), 1002);
        row("ping in pieces", clientFrame(0x09, "p"), 1002);
        row("pong unasked", clientFrame(0x8A, "p"), kStaysOpen);
        row("ping between pieces",
            clientFrame(0x02, enter.first(3)) + clientFrame(0x89, "p") + clientFrame(0x80, enter.mid(3)), kStaysOpen);
        row("1,000 pieces", pieces(1'000, 1), kStaysOpen);
        row("empty pieces", clientFrame(0x02, {}) + clientFrame(0x00, {}) + clientFrame(0x80, enter), kStaysOpen);
        row("a piece of nothing", clientFrame(0x80, "x"), 1002);
        row("a message within another", clientFrame(0x02, "x") + clientFrame(0x82, "y"), 1002);
        row("pieces over the limit", pieces(17, 4'096), 1009);
        row("pieces at the limit", pieces(16, 4'096), kStaysOpen);
        row("frame at the limit", clientFrame(0x82, QByteArray(65'536, 'x')), kStaysOpen);
        row("frame over the limit", clientFrame(0x82, QByteArray(65'537, 'x')), 1009);
        row("2^40 declared", declared(0x82, quint64{1} << 40U), 1009);
        row("2^63 declared", declared(0x82, quint64{1} << 63U), 1002);
        row("length of 16 bits not needed", clientFrame(0x82, enter, 2), 1002);
        row("length of 64 bits not needed", clientFrame(0x82, enter, 8), 1002);
        row("close", clientFrame(0x88, {}), 1000);
        for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 4999}) {
            row("close " + QByteArray::number(code), closeFrame(code, "bye"), code);
        }
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 2999, 5000, 65535}) {
            row("close " + QByteArray::number(code), closeFrame(code), 1002);
        }
        row("close of one byte", clientFrame(0x88, "x"), 1002);
        row("close, bad reason", closeFrame(1000, bytes("c328")), 1007);
        row("close of 126", clientFrame(0x88, QByteArray(126, 'x')), 1002);
        row("close in pieces", clientFrame(0x08, {}), 1002);
    }
    void framesAreLookedAt() { look(false); }
    void framesAreLookedAtByteByByte_data() { framesAreLookedAt_data(); }
    void framesAreLookedAtByteByByte() {
        QFETCH(QByteArray, frames);
        // What is long is cut by the network anyway.
        if (frames.size() > 4'096) return;
        look(true);
    }
    // RFC 6455 would have it closed; Qt 6.4 takes it. Harmless, and our own client masks.
    void anUnmaskedFrameIsTaken() {
        test::ServerInProcess server;
        RawClient client(server.port());
        QCOMPARE(client.shake(), 101);
        const QByteArray enter = encodeMessage(LobbyRequest{Enter{}}).value();
        client.send(QByteArray().append(static_cast<char>(0x82)).append(static_cast<char>(enter.size())) + enter);
        const auto answer = client.nextFrame();
        QVERIFY(answer && answer->first == 2);
    }

private:
    // The close code, or proof that the connection still does what it should.
    static void look(bool byteByByte) {
        QFETCH(QByteArray, frames);
        QFETCH(int, code);
        test::ServerInProcess server;
        RawClient client(server.port());
        QCOMPARE(client.shake(), 101);
        if (byteByByte)
            client.sendByteByByte(frames);
        else
            client.send(frames);
        if (code != kStaysOpen) {
            const int closed = client.closeCode();
            // What is sent to a connection that the server has closed may take its last words away.
            if (!byteByByte || closed != 0) QCOMPARE(closed, code);
            QVERIFY(client.waitClosed());
            return;
        }
        client.send(clientFrame(0x89, "still here"));
        while (const auto frame = client.nextFrame()) {
            if (frame->first == 10 && frame->second == "still here") return;
            QVERIFY(frame->first != 8);
        }
        QFAIL("the connection ended");
    }
};

QTEST_GUILESS_MAIN(FramingTest)
#include "framing_test.moc"
