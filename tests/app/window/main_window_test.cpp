// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "theme/theme_style.h"
#include "widgets/banner.h"
#include "widgets/confirm_dialog.h"
#include "window/first_run.h"
#include "window/profile_care.h"
#include "window/settings_page.h"
#include "window/shortcuts_dialog.h"
#include "window/step_indicator.h"

using namespace frontrow;

namespace {

class PlayedProfile final : public ProfileCare {
public:
    QString name() const override { return m_name; }
    std::optional<QString> rename(const QString& name) override {
        if (name.isEmpty()) return QStringLiteral("A name has 1 to 30 characters.");
        m_name = name;
        return std::nullopt;
    }
    Result<QString, QString> exportTo(const QString& file) override { return file; }
    void removeEverything() override { removed = true; }
    QString folder() const override { return QStringLiteral("/data/frontrow"); }
    std::optional<QString> moveTo(const QString&) override { return std::nullopt; }
    std::optional<QString> exportSettings(const QString&) override { return std::nullopt; }
    std::optional<QString> importSettings(const QString&) override { return std::nullopt; }

    bool removed = false;

private:
    QString m_name = QStringLiteral("Haneul Seo");
};

struct Shown {
    PlayedProfile profile;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    ActionTable actions{settings};
    MainWindow window{settings, actions};
    SettingsPage* page = nullptr;

    Shown() {
        for (const Place place : {Place::Practice, Place::Tickets, Place::History}) {
            window.addPage(place, new QWidget);
        }
        page = new SettingsPage(settings, actions, profile);
        window.addPage(Place::Settings, page);
        window.rail().setProfile(QStringLiteral("Haneul Seo"), QStringLiteral("Offline profile"));
        window.rail().setCount(Place::Tickets, 4);
        window.statusStrip().setState(DotState::Ok,
                                      {QStringLiteral("Practice engine ready"), QStringLiteral("48 runs")});
        window.statusStrip().setClock(QStringLiteral("Server clock 20:00:41.206 · offset −12 ms ±3"));
        window.statusStrip().setMark(QStringLiteral("v1.0.0"));
        window.showPlace(Place::Settings);
        window.QWidget::show();
    }
    void beginFlow() {
        window.flowHeader().setEvent(7, QStringLiteral("LUMINA — Encore in Seoul"), QStringLiteral("루미나 앙코르"),
                                     QStringLiteral("Sat 12 Dec 2026, 18:00 · Hanbit Arena"));
        window.flowHeader().setClock(QStringLiteral("20:00:41"), QStringLiteral("±3 ms"), DotState::Ok);
        window.flowHeader().setWallet(QStringLiteral("₩1,284,000"));
        window.flowHeader().setStep(FlowStep::Seats);
        window.showFlowPage(new QWidget, QStringLiteral("Choose seats"));
    }
};

}  // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        installTheme(*qApp, Scheme::Light);
        QVERIFY(QDir().mkpath(QStringLiteral(FRONTROW_PICTURES)));
    }

    void hasItsPicture_data() {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("flow");
        QTest::newRow("settings-light") << 0 << QSize(1440, 900) << false;
        QTest::newRow("settings-dark") << 1 << QSize(1440, 900) << false;
        QTest::newRow("settings-narrow") << 2 << QSize(1120, 720) << false;
        QTest::newRow("flow-light") << 0 << QSize(1440, 900) << true;
        QTest::newRow("flow-narrow") << 1 << QSize(1120, 720) << true;
    }
    void hasItsPicture() {
        QFETCH(int, scheme);
        QFETCH(QSize, size);
        QFETCH(bool, flow);
        auto* style = qobject_cast<ThemeStyle*>(QApplication::style());
        style->setTheme(Theme::builtIn(static_cast<Scheme>(scheme)), *qApp);
        Shown shown;
        shown.window.resize(size);
        if (flow) shown.beginFlow();
        QCoreApplication::processEvents();
        const QString name = QStringLiteral(FRONTROW_PICTURES "/%1.png").arg(QLatin1String(QTest::currentDataTag()));
        QVERIFY(shown.window.grab().save(name));
        QCOMPARE(shown.window.size(), size);
    }

    void everySubjectOfTheSettingsHasItsPicture_data() {
        QTest::addColumn<int>("subject");
        for (int i = 0; i < 4; ++i) QTest::addRow("subject-%d", i) << i;
    }
    void everySubjectOfTheSettingsHasItsPicture() {
        QFETCH(int, subject);
        auto* style = qobject_cast<ThemeStyle*>(QApplication::style());
        style->setTheme(Theme::builtIn(Scheme::Light), *qApp);
        Shown shown;
        shown.window.showNotice(QStringLiteral("crashNotice"), Tone::Warn, QStringLiteral("It did not end properly."),
                                QStringLiteral("Nothing that was confirmed is lost."));
        shown.page->showSubject(static_cast<SettingsPage::Subject>(subject));
        QCoreApplication::processEvents();
        const QString name = QStringLiteral(FRONTROW_PICTURES "/%1.png").arg(QLatin1String(QTest::currentDataTag()));
        QVERIFY(shown.window.grab().save(name));
    }

    void aSearchFindsSettingsInEverySubject() {
        Shown shown;
        auto* search = shown.page->findChild<QLineEdit*>(QStringLiteral("settingsSearch"));
        auto* theme = shown.page->findChild<QWidget*>(QStringLiteral("settingsTheme"));
        auto* chime = shown.page->findChild<QWidget*>(QStringLiteral("settingsChime"));
        QVERIFY(theme->isVisible() && !chime->isVisible());
        search->setText(QStringLiteral("CHIME"));
        QVERIFY(!theme->isVisible() && chime->isVisible());
        search->setText(QStringLiteral("no such words"));
        QVERIFY(!theme->isVisible() && !chime->isVisible());
        search->clear();
        QVERIFY(theme->isVisible());
    }

    void defaultsComeBackForOneSubject() {
        Shown shown;
        shown.settings.setTheme(ThemeChoice::Dark);
        shown.settings.setChimeAtTurn(false);
        const auto buttons = shown.page->findChildren<QAbstractButton*>(QStringLiteral("restoreDefaults"));
        buttons.first()->click();
        QCOMPARE(shown.settings.theme(), ThemeChoice::Automatic);
        QVERIFY(!shown.settings.chimeAtTurn());
    }

    void keysThatAreTakenAreRefusedByName() {
        Shown shown;
        shown.page->showSubject(SettingsPage::Subject::Keys);
        auto* table = shown.page->findChild<QTableView*>(QStringLiteral("keysTable"));
        auto* edit = shown.page->findChild<QKeySequenceEdit*>(QStringLiteral("keysEdit"));
        auto* take = shown.page->findChild<QAbstractButton*>(QStringLiteral("keysTake"));
        table->selectRow(0);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Quit"));
        edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_2));
        take->click();
        QCOMPARE(shown.actions.keys(QStringLiteral("quit")), QKeySequence(Qt::CTRL | Qt::Key_Q));
        auto* hint = shown.page->findChild<TextLabel*>(QStringLiteral("keysHint"));
        QVERIFY2(hint->text().contains(QStringLiteral("My tickets")), qPrintable(hint->text()));
        edit->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_W));
        take->click();
        QCOMPARE(shown.actions.keys(QStringLiteral("quit")), QKeySequence(Qt::CTRL | Qt::Key_W));
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("Ctrl+W"));
    }

    void theFirstQuestionsTakeANameAndAreRemembered() {
        Shown shown;
        FirstRun questions(shown.settings, shown.profile, QStringLiteral("Calm Blue Otter"), &shown.window);
        questions.show();
        QVERIFY(questions.grab().save(QStringLiteral(FRONTROW_PICTURES "/first-run-1.png")));
        auto* next = questions.findChild<QAbstractButton*>(QStringLiteral("firstRunNext"));
        auto* name = questions.findChild<QLineEdit*>(QStringLiteral("firstRunName"));
        next->click();
        QVERIFY(questions.grab().save(QStringLiteral(FRONTROW_PICTURES "/first-run-2.png")));
        name->clear();
        next->click();
        QVERIFY(name->isVisible());
        QVERIFY(!questions.findChild<TextLabel*>(QStringLiteral("firstRunFault"))->text().isEmpty());
        name->setText(QStringLiteral("하늘"));
        next->click();
        QVERIFY(questions.grab().save(QStringLiteral(FRONTROW_PICTURES "/first-run-3.png")));
        QVERIFY(!shown.settings.introduced());
        next->click();
        QCOMPARE(shown.profile.name(), QStringLiteral("하늘"));
        QVERIFY(shown.settings.introduced());
        QVERIFY(!questions.isVisible());
    }

    void passingOverTheQuestionsIsRememberedToo() {
        Shown shown;
        FirstRun questions(shown.settings, shown.profile, QStringLiteral("Calm Blue Otter"), &shown.window);
        questions.show();
        QTest::keyClick(&questions, Qt::Key_Escape);
        QVERIFY(shown.settings.introduced());
        QCOMPARE(shown.profile.name(), QStringLiteral("Haneul Seo"));
    }

    void aNoticeStaysUntilItIsDismissed() {
        Shown shown;
        shown.window.showNotice(QStringLiteral("n"), Tone::Warn, QStringLiteral("A"), QString());
        shown.window.showNotice(QStringLiteral("n"), Tone::Danger, QStringLiteral("B"), QString());
        QCOMPARE(shown.window.findChildren<Banner*>(QStringLiteral("n")).size(), 1);
        shown.window.findChild<QAbstractButton*>(QStringLiteral("nDismiss"))->click();
        QVERIFY(shown.window.findChild<Banner*>(QStringLiteral("n")) == nullptr);
    }

    void theListOfKeysHasItsPicture() {
        Shown shown;
        ShortcutsDialog dialog(shown.actions, &shown.window);
        dialog.show();
        QVERIFY(dialog.grab().save(QStringLiteral(FRONTROW_PICTURES "/keys.png")));
        auto* table = dialog.findChild<QTableView*>(QStringLiteral("shortcutsTable"));
        QCOMPARE(table->model()->rowCount(), static_cast<int>(shown.actions.rows().size()));
    }

    void theRailGivesWayToTheHeader() {
        Shown shown;
        QVERIFY(shown.window.rail().isVisible());
        QVERIFY(!shown.window.flowHeader().isVisible());
        shown.beginFlow();
        QVERIFY(!shown.window.rail().isVisible());
        QVERIFY(shown.window.flowHeader().isVisible());
        QCOMPARE(shown.window.windowTitle(), QStringLiteral("Frontrow — Choose seats"));
        shown.window.setTitlePrefix(QStringLiteral("00:19"));
        QCOMPARE(shown.window.windowTitle(), QStringLiteral("00:19 · Frontrow — Choose seats"));
        shown.window.showPlace(Place::Practice);
        QVERIFY(shown.window.rail().isVisible());
    }

    void aKeyDoesNotLeaveARunningSale() {
        Shown shown;
        shown.beginFlow();
        auto* goTo = shown.window.findChild<QAction*>(QStringLiteral("goToTickets"));
        QVERIFY(goTo != nullptr);
        goTo->trigger();
        QVERIFY(shown.window.isFlow());
        shown.window.showPlace(Place::Practice);
        goTo->trigger();
        QCOMPARE(shown.window.windowTitle(), QStringLiteral("Frontrow — My tickets"));
    }

    void theRailIsNarrowInANarrowWindow() {
        Shown shown;
        shown.window.resize(1240, 800);
        QCOMPARE(shown.window.rail().width(), 196);
        shown.window.resize(1239, 800);
        QCOMPARE(shown.window.rail().width(), 52);
        auto* entry = shown.window.rail().findChild<QWidget*>(QStringLiteral("railTickets"));
        QCOMPARE(entry->toolTip(), QStringLiteral("My tickets"));
    }

    void theSameSizeComesBack() {
        QTemporaryDir folder;
        Settings settings(folder.path());
        {
            ActionTable actions(settings);
            MainWindow window(settings, actions);
            window.resize(1300, 800);
            window.QWidget::show();
            window.close();
        }
        ActionTable actions(settings);
        const MainWindow again(settings, actions);
        QCOMPARE(again.size(), QSize(1300, 800));
    }

    void asksBeforeItCloses() {
        Shown shown;
        QSignalSpy closed(&shown.window, &MainWindow::closed);
        bool allow = false;
        shown.window.setCloseGuard([&allow] { return allow; });
        QVERIFY(!shown.window.close());
        QCOMPARE(closed.count(), 0);
        allow = true;
        QVERIFY(shown.window.close());
        QCOMPARE(closed.count(), 1);
    }

    void aProfileIsRenamedByKeysAlone() {
        Shown shown;
        const QSignalSpy renamed(shown.page, &SettingsPage::profileRenamed);
        auto* rename = shown.page->findChild<QAbstractButton*>(QStringLiteral("profileRename"));
        rename->setFocus();
        QTest::keyClick(rename, Qt::Key_Space);
        auto* dialog = shown.window.findChild<QDialog*>(QStringLiteral("renameDialog"));
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("profileName"));
        QCOMPARE(name->text(), QStringLiteral("Haneul Seo"));
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClick(name, Qt::Key_Return);
        auto* problem = dialog->findChild<TextLabel*>(QStringLiteral("askProblem"));
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->text(), QStringLiteral("A name has 1 to 30 characters."));
        QCOMPARE(renamed.count(), 0);
        QTest::keyClicks(name, QStringLiteral("Mina"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(renamed.count(), 1);
        QCOMPARE(shown.profile.name(), QStringLiteral("Mina"));
    }

    // Enter keeps it; a screen reader hears what would go.
    void aProfileIsDeletedOnlyOnPurpose() {
        Shown shown;
        const auto ask = [&shown] {
            QTest::mouseClick(shown.page->findChild<QAbstractButton*>(QStringLiteral("profileDelete")), Qt::LeftButton);
            return shown.window.findChildren<ConfirmDialog*>(QStringLiteral("deleteQuestion")).last();
        };
        ConfirmDialog* question = ask();
        QVERIFY(question->windowTitle().contains(QStringLiteral("Haneul Seo")));
        QVERIFY(question->accessibleDescription().contains(QStringLiteral("wallet")));
        QTest::keyClick(question, Qt::Key_Return);
        QVERIFY(!question->isVisible());
        QVERIFY(!shown.profile.removed);
        question = ask();
        QTest::mouseClick(question->findChild<QAbstractButton*>(QStringLiteral("doIt")), Qt::LeftButton);
        QVERIFY(shown.profile.removed);
    }

    void nothingLeadsAwayFromARunningSale() {
        Shown shown;
        ShortcutsDialog dialog(shown.actions, &shown.window);
        auto* change = dialog.findChild<QAbstractButton*>(QStringLiteral("shortcutsChange"));
        QVERIFY(change->isEnabled());
        dialog.onlyShow(QStringLiteral("Later."));
        QVERIFY(!change->isEnabled());
        QCOMPARE(change->toolTip(), QStringLiteral("Later."));
    }

    void everyStepIsSaid() {
        StepIndicator steps;
        steps.setStep(FlowStep::Payment);
        QCOMPARE(steps.accessibleName(), QStringLiteral("Step 4 of 5: Payment"));
    }

    void headerPartsNeverMeet() {
        Shown shown;
        for (const int width : {1120, 1240, 1440}) {
            shown.window.resize(width, 800);
            shown.beginFlow();
            shown.window.flowHeader().setEvent(1, QStringLiteral("A very long title of an event that does not end"),
                                               QStringLiteral("아주 긴 공연 제목"),
                                               QStringLiteral("Somewhere, some day"));
            const auto parts = shown.window.flowHeader().findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
            for (const QWidget* a : parts) {
                for (const QWidget* b : parts) {
                    if (a == b || !a->isVisible() || !b->isVisible()) continue;
                    QVERIFY2(!a->geometry().intersects(b->geometry()),
                             qPrintable(a->objectName() + QLatin1Char('/') + b->objectName()));
                }
            }
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
