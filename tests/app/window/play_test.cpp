// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole sale in the real window, with time that moves only when the test says so: from the countdown
// to the tickets, with every picture on the way, and what can go wrong.
#include "window/play.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include "crowd/built_in_scenarios.h"
#include "gui/layout_check.h"
#include "gui/pictures.h"
#include "screens/flow/flow_page.h"
#include "screens/letters/letter_boxes.h"
#include "screens/payment/payment_screen.h"
#include "screens/seats/seats_screen.h"
#include "seat_map/seat_map.h"
#include "session/buyer_choice.h"
#include "theme/theme_style.h"
#include "venue/venue_catalogue.h"
#include "widgets/text_label.h"
#include "window/action_table.h"
#include "window/flow_tour.h"
#include "window/main_window.h"
#include "window/translations.h"

using namespace frontrow;

Q_DECLARE_METATYPE(frontrow::Scheme)
Q_DECLARE_METATYPE(frontrow::Language)

namespace {

class StillClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return 0; }
    void sleepUntil(std::int64_t) override {}
};

}  // namespace

class PlayTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_style = &installTheme(*qApp, Scheme::Light);
        m_style->setMotion(Motion::Reduced);
        m_translations.take(Language::English);
    }

    void cleanup() {
        m_play.reset();
        m_window.reset();
    }

    void goesFromTheCountdownToTheTickets() {
        begin({1440, 900});
        picture("countdown");
        m_rehearsal->advance(seconds(6));
        picture("countdown-last-seconds");
        click("enterWaitingRoom");
        m_rehearsal->advance(milliseconds(600));
        QCOMPARE(m_page->screen(), FlowScreen::Countdown);
        picture("countdown-early-click");
        m_rehearsal->advance(m_rehearsal->session().until(m_rehearsal->opening()) + milliseconds(120));
        QTest::keyClick(m_page, Qt::Key_Return);
        QVERIFY(until(FlowScreen::WaitingRoom));
        m_rehearsal->advance(seconds(2));
        picture("waiting-room");
        QVERIFY(untilStage(BuyerStage::Admitted));
        picture("waiting-room-turn");
        QTest::keyClick(m_page, Qt::Key_Return);
        QVERIFY(until(FlowScreen::Letters));
        m_rehearsal->advance(seconds(3));
        picture("letters");
        typeLetters();
        QVERIFY(until(FlowScreen::Seats));
        m_rehearsal->advance(seconds(1));
        picture("seats");
        QTest::keyClick(&m_page->seats().map(), Qt::Key_B);
        picture("seats-best");
        QTest::keyClick(&m_page->seats().map(), Qt::Key_Space);
        QVERIFY(untilHeld(2));
        m_rehearsal->advance(seconds(2));
        picture("seats-held");
        QTest::keyClick(&m_page->seats().map(), Qt::Key_Return);
        QVERIFY(until(FlowScreen::Payment));
        picture("payment");
        QTest::keyClick(m_page, Qt::Key_2);
        picture("payment-card");
        QTest::keyClick(m_page, Qt::Key_1);
        find<QCheckBox>("agreeToRules")->setChecked(true);
        click("pay");
        m_rehearsal->advance(milliseconds(100));
        picture("payment-running");
        QVERIFY(until(FlowScreen::Done));
        picture("done");
    }

    // Every screen on the way in every scheme, both languages and the smallest window: nothing overlaps,
    // nothing is cut.
    void isWellLaidOut_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Language>("language");
        QTest::newRow("light") << QSize(1440, 900) << Scheme::Light << Language::English;
        QTest::newRow("dark") << QSize(1440, 900) << Scheme::Dark << Language::English;
        QTest::newRow("contrast") << QSize(1440, 900) << Scheme::HighContrast << Language::English;
        QTest::newRow("korean") << QSize(1440, 900) << Scheme::Light << Language::Korean;
        QTest::newRow("small") << QSize(1120, 720) << Scheme::Light << Language::English;
        QTest::newRow("small-korean-dark") << QSize(1120, 720) << Scheme::Dark << Language::Korean;
    }
    void isWellLaidOut() {
        QFETCH(QSize, size);
        QFETCH(Scheme, scheme);
        QFETCH(Language, language);
        m_style->setTheme(Theme::builtIn(scheme), *qApp);
        m_translations.take(language);
        begin(size);
        FlowTour tour(*m_window, *m_play, {});
        QStringList faults;
        tour.setObserver([&](const QString& name) {
            QString folder = QString::fromLatin1(QTest::currentDataTag());
            if (qApp->devicePixelRatio() > 1) folder += QStringLiteral("-%1").arg(qApp->devicePixelRatio());
            QVERIFY(test::savePicture(*m_window, folder + QLatin1Char('/') + name));
            for (const QString& fault : test::layoutFaults(*m_window) + test::contrastFaults(*m_window))
                faults << name + QStringLiteral(": ") + fault;
        });
        QVERIFY(!tour.run().has_value());
        m_style->setTheme(Theme::builtIn(Scheme::Light), *qApp);
        m_translations.take(Language::English);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(m_rehearsal->report().result == RunResult::Tickets);
    }

private:
    void begin(QSize size) {
        m_window = std::make_unique<MainWindow>(*m_settings, *m_actions);
        m_play = std::make_unique<Play>(*m_window, *m_settings, nullptr, m_clock);
        m_window->resize(size);
        m_window->QWidget::show();
        RehearsalSetup setup;
        setup.scenario = *builtInScenario("arena-sprint");
        setup.plan = m_plan;
        setup.seed = Seed{0x4F2A91};
        setup.pace = Pace::Fast;
        setup.version = "test";
        m_play->start(setup);
        m_rehearsal = m_play->rehearsal();
        m_page = m_play->page();
        m_rehearsal->advance(seconds(1));
    }

    template <class Reached> bool untilReached(Reached reached) {
        for (int i = 0; i < 6'000 && !reached(); ++i) m_rehearsal->advance(milliseconds(200));
        QCoreApplication::processEvents();
        return reached();
    }
    bool until(FlowScreen screen) {
        return untilReached([&] { return m_page->screen() == screen; });
    }
    bool untilStage(BuyerStage stage) {
        return untilReached([&] { return m_rehearsal->session().view().stage() == stage; });
    }
    bool untilHeld(std::size_t seats) {
        return untilReached([&] { return m_rehearsal->session().view().held().size() == seats; });
    }
    template <class Widget> Widget* find(const char* name) { return m_page->findChild<Widget*>(QLatin1String(name)); }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    // Read aloud says them one by one, on the screen as well.
    void typeLetters() {
        click("readAloud");
        const std::string letters =
            find<TextLabel>("lettersNotice")->text().remove(QStringLiteral(" · ")).toStdString();
        QTest::keyClicks(find<LetterBoxes>("letterBoxes"), QString::fromStdString(letters));
        QTest::keyClick(find<LetterBoxes>("letterBoxes"), Qt::Key_Return);
    }
    void picture(const char* name) {
        QVERIFY(test::savePicture(*m_window, QStringLiteral("flow/") + QLatin1String(name)));
        const QStringList faults = test::layoutFaults(*m_window);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QLatin1String(name) + QStringLiteral(": ") + faults.join(QStringLiteral("\n"))));
    }

    StillClock m_clock;
    ThemeStyle* m_style = nullptr;
    std::shared_ptr<const VenuePlan> m_plan = loadVenue(QStringLiteral("arena")).value().plan;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings = std::make_unique<Settings>(m_folder.path());
    std::unique_ptr<ActionTable> m_actions = std::make_unique<ActionTable>(*m_settings);
    Translations m_translations{*qApp};
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Play> m_play;
    LiveRehearsal* m_rehearsal = nullptr;
    FlowPage* m_page = nullptr;
};

QTEST_MAIN(PlayTest)
#include "play_test.moc"
