// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "window/action_table.h"
#include "window/launch_options.h"
#include "window/places_on_disk.h"

using namespace frontrow;

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void everyValueComesBack() {
        QTemporaryDir folder;
        {
            Settings settings(folder.path());
            settings.setTheme(ThemeChoice::HighContrast);
            settings.setLanguage(LanguageChoice::Korean);
            settings.setReducedMotion(true);
            settings.setChimeAtTurn(false);
            settings.setRaiseAtTurn(false);
            settings.setIntroduced(true);
            settings.setShortcut(QStringLiteral("quit"), QKeySequence());
            settings.setWindowState(QStringLiteral("main"), "abc");
        }
        const Settings again(folder.path());
        QCOMPARE(again.theme(), ThemeChoice::HighContrast);
        QCOMPARE(again.language(), LanguageChoice::Korean);
        QVERIFY(again.reducedMotion());
        QVERIFY(!again.chimeAtTurn());
        QVERIFY(!again.raiseAtTurn());
        QVERIFY(again.introduced());
        QVERIFY(again.shortcut(QStringLiteral("quit")).has_value());
        QVERIFY(again.shortcut(QStringLiteral("quit"))->isEmpty());
        QVERIFY(!again.shortcut(QStringLiteral("other")).has_value());
        QCOMPARE(again.windowState(QStringLiteral("main")), QByteArray("abc"));
    }

    void whatCannotBeReadIsTheDefault() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("settings.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\ntheme=plaid\nlanguage=17\n");
        file.close();
        const Settings settings(folder.path());
        QCOMPARE(settings.theme(), ThemeChoice::Automatic);
        QCOMPARE(settings.language(), LanguageChoice::System);
    }

    void tellsChangesOnly() {
        QTemporaryDir folder;
        Settings settings(folder.path());
        QSignalSpy changed(&settings, &Settings::themeChanged);
        settings.setTheme(ThemeChoice::Dark);
        settings.setTheme(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void keysOfOneScreenMayBeThoseOfAnother() {
        QTemporaryDir folder;
        Settings settings(folder.path());
        ActionTable table(settings);
        QObject owner;
        table.add(QStringLiteral("tier1"), ActionGroup::Seats, QKeySequence(Qt::Key_1), &owner);
        table.add(QStringLiteral("wallet"), ActionGroup::Payment, QKeySequence(Qt::Key_1), &owner);
        table.add(QStringLiteral("best"), ActionGroup::Seats, QKeySequence(Qt::Key_B), &owner);
        table.add(QStringLiteral("quit"), ActionGroup::Everywhere, QKeySequence(Qt::CTRL | Qt::Key_Q), &owner);
        QVERIFY(!table.conflict(QStringLiteral("wallet"), QKeySequence(Qt::Key_1)));
        QCOMPARE(table.conflict(QStringLiteral("best"), QKeySequence(Qt::Key_1)), QStringLiteral("tier1"));
        QCOMPARE(table.conflict(QStringLiteral("wallet"), QKeySequence(Qt::CTRL | Qt::Key_Q)), QStringLiteral("quit"));
        QCOMPARE(table.conflict(QStringLiteral("quit"), QKeySequence(Qt::Key_B)), QStringLiteral("best"));
        QVERIFY(!table.conflict(QStringLiteral("best"), QKeySequence()));
    }

    void changedKeysAreKeptAndReset() {
        QTemporaryDir folder;
        Settings settings(folder.path());
        QObject owner;
        {
            ActionTable table(settings);
            table.add(QStringLiteral("best"), ActionGroup::Seats, QKeySequence(Qt::Key_B), &owner);
            table.assign(QStringLiteral("best"), QKeySequence(Qt::Key_X));
        }
        ActionTable table(settings);
        const QAction* best = table.add(QStringLiteral("best"), ActionGroup::Seats, QKeySequence(Qt::Key_B), &owner);
        QCOMPARE(best->shortcut(), QKeySequence(Qt::Key_X));
        table.resetAll();
        QCOMPARE(best->shortcut(), QKeySequence(Qt::Key_B));
        QVERIFY(!settings.shortcut(QStringLiteral("best")));
    }

    void settingsGoToAnotherComputer() {
        const QTemporaryDir one, other;
        const QString file = one.filePath(QStringLiteral("settings-to-go.ini"));
        Settings from(one.path());
        from.setTheme(ThemeChoice::Dark);
        from.setLanguage(LanguageChoice::Korean);
        from.setChimeAtTurn(false);
        from.setIntroduced(true);
        from.setShortcut(QStringLiteral("quit"), QKeySequence(Qt::CTRL | Qt::Key_W));
        from.setWindowState(QStringLiteral("main"), "abc");
        QVERIFY(from.exportTo(file));

        Settings to(other.path());
        to.setReducedMotion(true);
        to.setShortcut(QStringLiteral("goToTickets"), QKeySequence(Qt::CTRL | Qt::Key_T));
        ActionTable actions(to);
        QObject commands;
        const QAction* quit =
            actions.add(QStringLiteral("quit"), ActionGroup::Everywhere, QKeySequence(Qt::CTRL | Qt::Key_Q), &commands);
        QVERIFY(to.importFrom(file));
        QCOMPARE(to.theme(), ThemeChoice::Dark);
        QCOMPARE(to.language(), LanguageChoice::Korean);
        QVERIFY(!to.chimeAtTurn());
        QVERIFY(!to.reducedMotion());
        QVERIFY(!to.introduced());
        QVERIFY(to.windowState(QStringLiteral("main")).isEmpty());
        QVERIFY(!to.shortcut(QStringLiteral("goToTickets")).has_value());
        QCOMPARE(quit->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_W));
    }

    void whatIsNoSettingsFileChangesNothing() {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        settings.setTheme(ThemeChoice::Dark);
        QFile other(folder.filePath(QStringLiteral("other.ini")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("[look]\ntheme=light\n");
        other.close();
        QVERIFY(!settings.importFrom(other.fileName()));
        QVERIFY(!settings.importFrom(folder.filePath(QStringLiteral("nothing.ini"))));
        QVERIFY(!settings.importFrom(folder.path()));
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
    }

    void readsTheCommandLine_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("window");
        QTest::addColumn<bool>("good");
        QTest::newRow("nothing") << QString() << true << true;
        QTest::newRow("profile") << QStringLiteral("--profile guest") << true << true;
        QTest::newRow("profile without a name") << QStringLiteral("--profile") << true << false;
        QTest::newRow("profile that leaves the folder") << QStringLiteral("--profile ../x") << true << false;
        QTest::newRow("beside one that runs") << QStringLiteral("--new-instance --lang ko") << true << true;
        QTest::newRow("a language it has not") << QStringLiteral("--lang de") << true << false;
        QTest::newRow("unknown") << QStringLiteral("--nonsense") << true << false;
        QTest::newRow("version") << QStringLiteral("--version") << false << true;
        QTest::newRow("verb") << QStringLiteral("history --json") << false << true;
    }
    void readsTheCommandLine() {
        QFETCH(QString, line);
        QFETCH(bool, window);
        QFETCH(bool, good);
        const QStringList arguments = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QCOMPARE(asksForWindow(arguments), window);
        if (window) QCOMPARE(static_cast<bool>(readLaunchOptions(arguments)), good);
    }

    void profilesKeepApart() {
        QVERIFY(placesOf(QString()).data != placesOf(QStringLiteral("guest")).data);
        QVERIFY(placesOf(QString()).settings != placesOf(QStringLiteral("guest")).settings);
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
