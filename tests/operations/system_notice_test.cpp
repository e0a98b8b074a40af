// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A socket stands in for systemd's.
#include "operations/system_notice.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <cstring>

using namespace frontrow;

namespace {

class StandInForSystemd {
public:
    StandInForSystemd() : m_socket(::socket(AF_UNIX, SOCK_DGRAM, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = m_folder.filePath(QStringLiteral("notify")).toUtf8();
        std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
        if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
            qputenv("NOTIFY_SOCKET", path);
        }
    }
    ~StandInForSystemd() {
        qunsetenv("NOTIFY_SOCKET");
        ::close(m_socket);
    }
    StandInForSystemd(const StandInForSystemd&) = delete;
    StandInForSystemd& operator=(const StandInForSystemd&) = delete;

    // What was said; empty where nothing was.
    QByteArray heard() const {
        std::array<char, 512> bytes{};
        const auto length = ::recv(m_socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
        return length < 0 ? QByteArray() : QByteArray(bytes.data(), static_cast<qsizetype>(length));
    }

private:
    QTemporaryDir m_folder;
    int m_socket;
};

}  // namespace

class SystemNoticeTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatItDoes() {
        const StandInForSystemd systemd;
        noteServing("serving on port 47100");
        QCOMPARE(systemd.heard(), QByteArray("READY=1\nSTATUS=serving on port 47100"));
        noteStatus("12 people\nREADY=0");
        QCOMPARE(systemd.heard(), QByteArray("STATUS=12 people READY=0"));
        noteAlive();
        QCOMPARE(systemd.heard(), QByteArray("WATCHDOG=1"));
        noteStopping();
        QCOMPARE(systemd.heard(), QByteArray("STOPPING=1"));
    }

    void saysNothingToNobody() {
        qunsetenv("NOTIFY_SOCKET");
        noteServing("alone");
        noteStopping();
        QCOMPARE(watchdogMs(), std::int64_t{0});
    }

    void knowsHowOftenToGiveASign() {
        qputenv("WATCHDOG_USEC", "30000000");
        qputenv("WATCHDOG_PID", QByteArray::number(static_cast<qlonglong>(::getpid())));
        QCOMPARE(watchdogMs(), std::int64_t{30'000});
        qputenv("WATCHDOG_PID", "1");  // meant for another process
        QCOMPARE(watchdogMs(), std::int64_t{0});
        qunsetenv("WATCHDOG_USEC");
        qunsetenv("WATCHDOG_PID");
    }
};

QTEST_APPLESS_MAIN(SystemNoticeTest)
#include "system_notice_test.moc"
