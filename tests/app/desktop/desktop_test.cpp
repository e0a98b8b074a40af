// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The services of a desktop, played by this test on a bus of its own.
#include "desktop/desktop.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace frontrow;

namespace {

// Answers for the screen saver, the notifications and the settings portal, and writes down what was asked.
class PlayedDesktop final : public QDBusVirtualObject {
public:
    QStringList asked;
    uint colourScheme = 1;

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        const QString member = message.member();
        if (member != QStringLiteral("Read")) asked << member + argumentOf(message);
        if (member == QStringLiteral("Inhibit")) return connection.send(message.createReply(QVariant(uint{77})));
        if (member == QStringLiteral("Notify")) return connection.send(message.createReply(QVariant(uint{5})));
        if (member == QStringLiteral("Read")) {
            const bool scheme = message.arguments().value(1).toString() == QStringLiteral("color-scheme");
            const QDBusVariant inner(QVariant(scheme ? colourScheme : 0U));
            const QDBusVariant outer(QVariant::fromValue(inner));
            return connection.send(message.createReply(QVariant::fromValue(outer)));
        }
        return connection.send(message.createReply());
    }

private:
    static QString argumentOf(const QDBusMessage& message) {
        const QVariantList list = message.arguments();
        if (message.member() == QStringLiteral("Inhibit")) return QLatin1Char(' ') + list.value(1).toString();
        if (message.member() == QStringLiteral("Notify")) {
            QVariantMap hints;
            list.value(6).value<QDBusArgument>() >> hints;
            return QStringLiteral(" %1 (%2)")
                .arg(list.value(3).toString(), hints.value(QStringLiteral("sound-name")).toString());
        }
        return QLatin1Char(' ') + list.value(0).toString();
    }
};

}  // namespace

class DesktopTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty()) QSKIP("there is no dbus-daemon to play a desktop on");
        m_bus.start(daemon,
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
        m_service = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, QStringLiteral("played")));
        m_client = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, QStringLiteral("client")));
        QVERIFY(m_service->isConnected() && m_client->isConnected());
        m_service->registerVirtualObject(QStringLiteral("/"), &m_played, QDBusConnection::SubPath);
        for (const char* name :
             {"org.freedesktop.ScreenSaver", "org.freedesktop.Notifications", "org.freedesktop.portal.Desktop"}) {
            QVERIFY(m_service->registerService(QLatin1String(name)));
        }
    }
    void init() { m_played.asked.clear(); }
    void cleanupTestCase() {
        m_client.reset();
        m_service.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("played"));
        QDBusConnection::disconnectFromBus(QStringLiteral("client"));
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void staysAwakeAndGivesTheLockBack() {
        Desktop desktop(*m_client, nobody());
        desktop.inhibitSleep(QStringLiteral("A sale is running"));
        desktop.inhibitSleep(QStringLiteral("A sale is running"));
        QTRY_COMPARE(m_played.asked, QStringList{QStringLiteral("Inhibit A sale is running")});
        QTest::qWait(0);
        desktop.allowSleep();
        QTRY_COMPARE(m_played.asked.last(), QStringLiteral("UnInhibit 77"));
        QCOMPARE(m_played.asked.size(), 2);
    }

    void anAnswerThatComesTooLateIsGivenBack() {
        Desktop desktop(*m_client, nobody());
        desktop.inhibitSleep(QStringLiteral("A sale is running"));
        desktop.allowSleep();
        QTRY_COMPARE(m_played.asked.size(), 2);
        QCOMPARE(m_played.asked.last(), QStringLiteral("UnInhibit 77"));
    }

    void showsAMessageAndTakesItBack() {
        Desktop desktop(*m_client, nobody());
        QSignalSpy chosen(&desktop, &Desktop::notificationChosen);
        desktop.notify(QStringLiteral("Your turn"), QStringLiteral("The map is open."), Chime::Heard);
        QTRY_COMPARE(m_played.asked, QStringList{QStringLiteral("Notify Your turn (message-new-instant)")});
        QDBusMessage clicked = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                          QStringLiteral("org.freedesktop.Notifications"),
                                                          QStringLiteral("ActionInvoked"));
        clicked << uint{5} << QStringLiteral("default");
        QVERIFY(m_service->send(clicked));
        QTRY_COMPARE(chosen.count(), 1);
        desktop.withdrawNotification();
        QTRY_COMPARE(m_played.asked.last(), QStringLiteral("CloseNotification 5"));
    }

    void followsTheDesktopsColours() {
        Desktop desktop(*m_client, nobody());
        QVERIFY(!desktop.preferredScheme());
        desktop.askForScheme();
        QTRY_VERIFY(desktop.preferredScheme() == Scheme::Dark);
        QDBusMessage changed = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                          QStringLiteral("org.freedesktop.portal.Settings"),
                                                          QStringLiteral("SettingChanged"));
        changed << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
                << QVariant::fromValue(QDBusVariant(QVariant(2U)));
        QVERIFY(m_service->send(changed));
        QTRY_VERIFY(desktop.preferredScheme() == Scheme::Light);
    }

    void aDesktopThatIsNotThereIsNoFault() {
        Desktop desktop(nobody(), nobody());
        desktop.inhibitSleep(QStringLiteral("A sale is running"));
        desktop.notify(QStringLiteral("Your turn"), QString(), Chime::Silent);
        desktop.askForScheme();
        desktop.allowSleep();
        QVERIFY(!desktop.preferredScheme());
    }

private:
    static QDBusConnection nobody() { return QDBusConnection(QStringLiteral("no such connection")); }

    QProcess m_bus;
    PlayedDesktop m_played;
    std::unique_ptr<QDBusConnection> m_service;
    std::unique_ptr<QDBusConnection> m_client;
};

QTEST_GUILESS_MAIN(DesktopTest)
#include "desktop_test.moc"
