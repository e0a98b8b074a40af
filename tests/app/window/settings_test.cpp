// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings.h"

#include <QAction>
#include <QFile>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "window/action_table.h"
#include "window/launch_options.h"
#include "window/places_on_disk.h"
#include "window/sale_actions.h"

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

    // What holds in the whole sale meets each of its steps, and their steps do not meet each other.
    void keysOfASaleMeetWhereItsScreensDo() {
        QTemporaryDir folder;
        Settings settings(folder.path());
        ActionTable table(settings);
        const SaleActions sale(table);
        const auto meets = [&table](const char* id, const QKeySequence& keys) {
            return table.conflict(QLatin1String(id), keys).value_or(QString());
        };
        QCOMPARE(meets("seats.best", Qt::Key_Return), QStringLiteral("sale.primary"));
        QCOMPARE(meets("sale.back", Qt::Key_F5), QStringLiteral("letters.renew"));
        QCOMPARE(meets("seats.best", Qt::Key_Left), QStringLiteral("seats.walk"));
        QCOMPARE(meets("seats.best", Qt::Key_F5), QString());
        QCOMPARE(meets("payment.card", Qt::Key_Left), QString());
        for (const SaleKeyRow& row : SaleKeys::rows()) QCOMPARE(meets(row.id, QKeySequence(row.standard)), QString());
    }

    void aKeyThatIsTypedIsNoneForTheLetters_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<bool>("typed");
        QTest::newRow("a letter") << QStringLiteral("letters.read") << QKeySequence(Qt::Key_R) << true;
        QTest::newRow("a figure") << QStringLiteral("letters.renew") << QKeySequence(Qt::Key_5) << true;
        QTest::newRow("what takes back") << QStringLiteral("letters.renew") << QKeySequence(Qt::Key_Backspace) << true;
        QTest::newRow("everywhere in the sale") << QStringLiteral("sale.primary") << QKeySequence(Qt::Key_G) << true;
        QTest::newRow("with Ctrl") << QStringLiteral("letters.read") << QKeySequence(Qt::CTRL | Qt::Key_R) << false;
        QTest::newRow("a function key") << QStringLiteral("letters.read") << QKeySequence(Qt::Key_F7) << false;
        QTest::newRow("on the map") << QStringLiteral("seats.best") << QKeySequence(Qt::Key_R) << false;
    }
    void aKeyThatIsTypedIsNoneForTheLetters() {
        QFETCH(QString, id);
        QFETCH(QKeySequence, keys);
        QTemporaryDir folder;
        Settings settings(folder.path());
        ActionTable table(settings);
        const SaleActions sale(table);
        QTEST(table.isTyped(id, keys), "typed");
    }

    void aPressIsTheKeyThatItMeans_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("command");
        const auto row = [](const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers,
                            std::optional<SaleCommand> command) {
            QTest::newRow(name) << static_cast<int>(key) << static_cast<int>(modifiers.toInt())
                                << (command ? static_cast<int>(*command) : -1);
        };
        row("enter of the keypad", Qt::Key_Enter, Qt::KeypadModifier, SaleCommand::Primary);
        row("plus", Qt::Key_Plus, Qt::ShiftModifier, SaleCommand::ZoomIn);
        row("the key of plus", Qt::Key_Equal, Qt::NoModifier, SaleCommand::ZoomIn);
        row("backspace", Qt::Key_Backspace, Qt::NoModifier, SaleCommand::DropSeat);
        row("a figure above letters", Qt::Key_1, Qt::ShiftModifier, SaleCommand::Tier1);
        row("up with Shift", Qt::Key_Up, Qt::ShiftModifier, SaleCommand::MorePeople);
        row("up", Qt::Key_Up, Qt::NoModifier, std::nullopt);
        row("a letter with Ctrl", Qt::Key_B, Qt::ControlModifier, std::nullopt);
        row("a letter with Shift", Qt::Key_B, Qt::ShiftModifier, std::nullopt);
        row("of another step", Qt::Key_F5, Qt::NoModifier, std::nullopt);
    }
    void aPressIsTheKeyThatItMeans() {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(int, command);
        const SaleKeys keys;
        const QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers::fromInt(modifiers));
        const auto found = keys.commandOf(event, SaleStep::Seats);
        QCOMPARE(found ? static_cast<int>(*found) : -1, command);
    }

    void aCountdownOutsideOfItsRangeIsTheUsualOne() {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        QCOMPARE(settings.countdown(), seconds(10));
        settings.setCountdown(seconds(3));
        QCOMPARE(Settings(folder.path()).countdown(), seconds(3));
        for (const int wrong : {2, 61, -10}) {
            settings.setCountdown(seconds(wrong));
            QCOMPARE(settings.countdown(), seconds(10));
        }
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
