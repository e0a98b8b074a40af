// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "theme/theme_style.h"
#include "window/settings_page.h"
#include "window/step_indicator.h"

using namespace frontrow;

namespace {

struct Shown {
    QTemporaryDir folder;
    Settings settings{folder.path()};
    ActionTable actions{settings};
    MainWindow window{settings, actions};

    Shown() {
        for (const Place place : {Place::Practice, Place::Tickets, Place::History}) {
            window.addPage(place, new QWidget);
        }
        window.addPage(Place::Settings, new SettingsPage(settings));
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
