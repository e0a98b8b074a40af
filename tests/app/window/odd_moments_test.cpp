// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says when something is over or cannot be had: a click before the opening, a turn that was
// not used, letters that do not match, a hold and an order that ended, a sale that was left by a kill, a data
// folder that cannot be used. Each in every look: a picture is written and its layout checked.
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include "book/set_clock.h"
#include "crowd/presets.h"
#include "hosting/live_rehearsal.h"
#include "hosting/practice_host.h"
#include "screens/payment/payment_screen.h"
#include "screens/practice/practice_page.h"
#include "screens/waiting_room/waiting_room_screen.h"
#include "support/plans.h"
#include "theme/theme_style.h"
#include "widgets/banner.h"
#include "widgets/text_label.h"
#include "window/return_offer.h"
#include "window/scripted_play.h"
#include "window/start_notices.h"
#include "window/translations.h"

using namespace frontrow;
using test::ScriptedPlay;

Q_DECLARE_METATYPE(frontrow::Scheme)
Q_DECLARE_METATYPE(frontrow::Language)

namespace {

// 2026-03-01 12:00 UTC.
constexpr std::int64_t kNow = 1'772'366'400'000;

RehearsalSetup smallHall() {
    RehearsalSetup setup;
    setup.scenario = presetScenario(Preset::Easy);
    setup.plan = test::hallPlan(4, 6, 12);
    setup.seed = Seed{0x4F2A91};
    setup.pace = Pace::Fast;
    setup.version = "test";
    return setup;
}

}  // namespace

class OddMomentsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_style = &installTheme(*qApp, Scheme::Light);
        m_style->setMotion(Motion::Reduced);
    }
    void init() {
        QFETCH(Scheme, scheme);
        QFETCH(Language, language);
        m_style->setTheme(Theme::builtIn(scheme), *qApp);
        m_translations.take(language);
    }
    void cleanup() {
        m_style->setTheme(Theme::builtIn(Scheme::Light), *qApp);
        m_translations.take(Language::English);
        const QStringList faults = std::exchange(m_faults, {});
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void anEarlyClick_data() { looks(); }
    void anEarlyClick() {
        ScriptedPlay play(size(), arena(), m_arena);
        play.press(Qt::Key_Return);
        const auto* notice = play.find<Banner>("clickNotice");
        play.advance(seconds(2));
        QCoreApplication::processEvents();
        QCOMPARE(play.page().screen(), FlowScreen::Countdown);
        QVERIFY(notice->isVisible());
        picture(play, "early-click");
    }

    void aTurnThatWasNotUsed_data() { looks(); }
    void aTurnThatWasNotUsed() {
        ScriptedPlay play(size(), arena(), m_arena);
        QVERIFY(play.enterTheWaitingRoom());
        QVERIFY(play.untilStage(BuyerStage::Admitted));
        picture(play, "your-turn");
        play.advance(seconds(52));
        QCOMPARE(play.view().stage(), BuyerStage::Admitted);
        picture(play, "pass-lapsing");
        play.advance(seconds(10));
        QCoreApplication::processEvents();
        QCOMPARE(play.page().screen(), FlowScreen::Countdown);
        QVERIFY(play.find<Banner>("clickNotice")->isVisible());
        QVERIFY(!play.find<Banner>("clockWarning")->isVisible());
        picture(play, "pass-lapsed");
    }

    // Twice on the button: the second click asks for what the first one has got.
    void aDoubleClickLosesNothing_data() { looks(); }
    void aDoubleClickLosesNothing() {
        ScriptedPlay play(size(), arena(), m_arena);
        QVERIFY(play.enterTheWaitingRoom());
        QVERIFY(play.untilStage(BuyerStage::Admitted));
        for (int i = 0; i < 2; ++i) emit play.page().waitingRoom().continued();
        QVERIFY(play.until(FlowScreen::Letters));
        play.advance(seconds(3));
        // Its usual words, and no refusal.
        QVERIFY(play.find<TextLabel>("lettersNotice")->text().contains(QStringLiteral("0, O, 1")));
        play.typeLetters();
        QVERIFY(play.until(FlowScreen::Seats));
        QVERIFY(play.takeTheBest());
        for (int i = 0; i < 2; ++i) emit play.page().seats().continued();
        QVERIFY(play.until(FlowScreen::Payment));
        play.advance(seconds(1));
        QVERIFY(!play.find<QWidget>("paymentBanner")->isVisible());
    }

    void lettersThatDoNotMatch_data() { looks(); }
    void lettersThatDoNotMatch() {
        ScriptedPlay play(size(), arena(), m_arena);
        QVERIFY(play.enterTheWaitingRoom());
        QVERIFY(play.untilStage(BuyerStage::Admitted));
        play.press(Qt::Key_Return);
        QVERIFY(play.until(FlowScreen::Letters));
        play.advance(seconds(3));
        auto* boxes = play.find<LetterBoxes>("letterBoxes");
        QTest::keyClicks(boxes, QStringLiteral("222222"));
        QTest::keyClick(boxes, Qt::Key_Return);
        play.advance(milliseconds(1'500));
        QCOMPARE(play.page().screen(), FlowScreen::Letters);
        QVERIFY(!play.find<TextLabel>("lettersNotice")->text().isEmpty());
        picture(play, "wrong-letters");
    }

    // The seats go back, the map stays.
    void aHoldThatEnded_data() { looks(); }
    void aHoldThatEnded() {
        Scenario scenario = arena();
        scenario.policy.holds.holdMs = 60'000;
        ScriptedPlay play(size(), scenario, m_arena);
        QVERIFY(play.reachTheMap());
        QVERIFY(play.takeTheBest());
        play.advance(play.rehearsal().session().until(play.view().holdUntil()) - seconds(15));
        picture(play, "hold-ending");
        QVERIFY(play.untilHeld(0));
        play.advance(milliseconds(300));
        QCOMPARE(play.page().screen(), FlowScreen::Seats);
        QVERIFY(play.find<QWidget>("toast")->isVisible());
        picture(play, "hold-ended");
    }

    // Out of time at the payment: nothing charged, back to the map or out.
    void anOrderThatEnded_data() { looks(); }
    void anOrderThatEnded() {
        Scenario scenario = arena();
        scenario.policy.payment.limitMs = 60'000;
        ScriptedPlay play(size(), scenario, m_arena);
        QVERIFY(play.reachTheMap());
        QVERIFY(play.takeTheBest());
        play.press(Qt::Key_Return);
        QVERIFY(play.until(FlowScreen::Payment));
        play.advance(play.rehearsal().session().until(play.view().order()->until) - seconds(12));
        picture(play, "order-ending");
        QVERIFY(play.until([&] { return !play.view().order().has_value(); }));
        play.advance(milliseconds(300));
        QCOMPARE(play.page().screen(), FlowScreen::Seats);
        QVERIFY(play.find<QWidget>("toast")->isVisible());
        picture(play, "order-ended");
    }

    void aSaleThatWasLeftByAKill_data() { looks(); }
    void aSaleThatWasLeftByAKill() {
        QTemporaryDir folder;
        test::SetClock clock(kNow);
        test::StillClock still;
        {
            auto data = PracticeData::open(folder.path(), clock, Unfinished::LeaveOpen);
            QVERIFY(data);
            LiveRehearsal rehearsal(smallHall(), data->get(), still);
            rehearsal.start();
            rehearsal.advance(milliseconds(10'050));
            rehearsal.session().session().enterWaitingRoom(0);
            rehearsal.advance(milliseconds(400));
            rehearsal.leaveOpen();
        }
        clock.now += 12'000;
        auto data = PracticeData::open(folder.path(), clock, Unfinished::LeaveOpen);
        QVERIFY(data);
        QVERIFY((*data)->openRun());
        Shown shown(size());
        showStartNotices(shown.window, {{}, {}, LastEnd::Cut, {}});
        ReturnOffer offer(shown.window, **data);
        auto* back = shown.window.findChild<QAbstractButton*>(QStringLiteral("backToSale"));
        QCoreApplication::processEvents();
        QVERIFY(back->isVisible());
        picture(shown, "left-by-a-kill");
        // Enter goes back, where it would else start another rehearsal and give up this one.
        QTRY_COMPARE(shown.window.focusWidget(), back);
        const QSignalSpy clicked(back, &QAbstractButton::clicked);
        QTest::keyClick(shown.window.focusWidget(), Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        offer.settle();
        QVERIFY(shown.window.findChild<Banner*>(QStringLiteral("returnNotice")) == nullptr);
        picture(shown, "settled-meanwhile");
    }

    void aFolderThatCannotBeUsed_data() { looks(); }
    void aFolderThatCannotBeUsed() {
        const QTemporaryDir folder;
        QFile other(folder.filePath(QStringLiteral("holiday.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        PracticeHost foreign(folder.path());
        foreign.openFolder();
        QVERIFY(!foreign.refusal().isEmpty());
        Shown shown(size());
        showStartNotices(shown.window, {foreign.refusal(), {}, LastEnd::Proper, {}});
        picture(shown, "folder-of-others");
        PracticeHost below(folder.filePath(QStringLiteral("holiday.txt/frontrow")));
        below.openFolder();
        QVERIFY(!below.refusal().isEmpty());
        showStartNotices(shown.window, {below.refusal(), {}, LastEnd::Proper, {}});
        picture(shown, "folder-not-made");
    }

private:
    // The first page with what stands over it.
    struct Shown {
        explicit Shown(QSize size) {
            PracticeSurroundings around;
            around.folder = folder.path();
            around.randomSeed = [] { return Seed{1}; };
            around.nowUtcMs = [] { return kNow; };
            window.addPage(Place::Practice, new PracticePage(around));
            window.showPlace(Place::Practice);
            window.resize(size);
            window.QWidget::show();
        }
        QTemporaryDir folder;
        Settings settings{folder.path()};
        ActionTable actions{settings};
        MainWindow window{settings, actions};
    };

    static void looks() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Language>("language");
        QTest::newRow("light") << QSize(1440, 900) << Scheme::Light << Language::English;
        QTest::newRow("korean") << QSize(1440, 900) << Scheme::Light << Language::Korean;
        QTest::newRow("small-korean-dark") << QSize(1120, 720) << Scheme::Dark << Language::Korean;
        QTest::newRow("small-contrast") << QSize(1120, 720) << Scheme::HighContrast << Language::English;
    }
    static QSize size() {
        QFETCH(QSize, size);
        return size;
    }
    static Scenario arena() { return *builtInScenario("arena-sprint"); }
    static QString placeOf(const char* name) {
        return QStringLiteral("odd/%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()));
    }
    void picture(ScriptedPlay& play, const char* name) { m_faults << play.picture(placeOf(name)); }
    void picture(Shown& shown, const char* name) {
        QCoreApplication::processEvents();
        QVERIFY(test::savePicture(shown.window, placeOf(name)));
        for (const QString& fault : test::layoutFaults(shown.window) + test::contrastFaults(shown.window))
            m_faults << QLatin1String(name) + QStringLiteral(": ") + fault;
    }

    ThemeStyle* m_style = nullptr;
    Translations m_translations{*qApp};
    std::shared_ptr<const VenuePlan> m_arena = loadVenue(QStringLiteral("arena")).value().plan;
    QStringList m_faults;
};

QTEST_MAIN(OddMomentsTest)
#include "odd_moments_test.moc"
