// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the screens of a sale look like when something is odd: nothing to show, long names, a question, a
// refusal. Each state is reached by what a person does, a picture of it is written and its layout checked.
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPaintEvent>

#include "models/practice_card.h"
#include "screens/payment/payment_screen.h"
#include "screens/seats/filter_panel.h"
#include "screens/seats/seat_run_table.h"
#include "screens/seats/selection_panel.h"
#include "screens/waiting_room/place_figure.h"
#include "session/buyer_choice.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/confirm_dialog.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"
#include "window/scripted_play.h"
#include "window/translations.h"

using namespace frontrow;
using test::ScriptedPlay;

Q_DECLARE_METATYPE(frontrow::Scheme)
Q_DECLARE_METATYPE(frontrow::Language)

namespace {

constexpr QSize kUsual(1440, 900);
constexpr QSize kSmallest(1120, 720);

}  // namespace

class FlowStatesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_style = &installTheme(*qApp, Scheme::Light);
        m_style->setMotion(Motion::Reduced);
        m_translations.take(Language::English);
    }

    void cleanup() {
        const QStringList faults = std::exchange(m_faults, {});
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void theOpeningTheTurnAndASeatAreHeard() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        QList<Cue> heard;
        connect(&play.play(), &Play::cueCame, this, [&heard](Cue cue) { heard << cue; });
        QVERIFY(play.until([&] { return play.view().saleOpened(); }));
        QCOMPARE(heard, (QList{Cue::Tick, Cue::Tick, Cue::Tick, Cue::Opening}));
        heard.clear();
        play.press(Qt::Key_Return);
        QVERIFY(play.until(FlowScreen::WaitingRoom));
        QVERIFY(play.passTheLetters());
        QCOMPARE(heard, QList{Cue::YourTurn});
        heard.clear();
        QVERIFY(play.takeTheBest());
        QCOMPARE(heard, QList{Cue::SeatHeld});
    }

    void takesSeatsFromTheListByKeysAlone() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        QVERIFY(play.reachTheMap());
        SeatsScreen& seats = play.page().seats();
        QTest::keyClick(&play.map(), Qt::Key_L);
        QCOMPARE(seats.shownAs(), SeatsView::List);
        auto* table = play.find<DataTable>("seatRuns");
        QVERIFY(table->hasFocus());
        picture(play, "list");
        const SeatList first = play.find<SeatRunTable>("seatRunTable")->chosen();
        QTest::keyClick(table, Qt::Key_Down);
        const SeatList second = play.find<SeatRunTable>("seatRunTable")->chosen();
        QVERIFY(!(first == second));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(play.untilHeld(2));
        QVERIFY(play.view().held() == second);
        // What is held is gone from the list, and Enter goes on.
        const SeatRunModel& model = play.find<SeatRunTable>("seatRunTable")->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const SeatRun& run = model.run(row);
            QVERIFY(second[0].value < run.first.value || second[0].value >= run.first.value + run.count);
        }
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(play.until(FlowScreen::Payment));
    }

    // Best available, asked for from the list, is what Space takes until another line is chosen.
    void spaceTakesWhatWasOfferedLast() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        QVERIFY(play.reachTheMap());
        QTest::keyClick(&play.map(), Qt::Key_L);
        auto* table = play.find<DataTable>("seatRuns");
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_B);
        const SeatList offered = play.page().seats().offered();
        picture(play, "list-best");
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(play.untilHeld(2));
        QVERIFY(play.view().held() == offered);
    }

    // After a walk over the map, best available is what Space takes; a step further it is the seat again.
    void spaceTakesTheSuggestionAfterAWalk() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        QVERIFY(play.reachTheMap());
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Down, Qt::Key_Left})
            QTest::keyClick(&play.map(), key);
        QTest::keyClick(&play.map(), Qt::Key_B);
        const SeatList offered = play.page().seats().offered();
        QVERIFY(!offered.empty());
        QTest::keyClick(&play.map(), Qt::Key_Space);
        QVERIFY(play.untilHeld(2));
        QVERIFY(play.view().held() == offered);
    }

    void keysOfOnesOwnHoldInTheSaleAndStandOnItsButtons() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        const auto caps = [&play](const char* button) {
            return play.find<ActionButton>(button)->keyNames().join(QLatin1Char('+'));
        };
        QVERIFY(play.reachTheMap());
        QCOMPARE(caps("bestAvailable"), QStringLiteral("B"));
        play.actions().assign(QStringLiteral("seats.best"), QKeySequence(Qt::Key_X));
        play.actions().assign(QStringLiteral("seats.take"), QKeySequence(Qt::Key_F7));
        play.actions().assign(QStringLiteral("seats.tier1"), QKeySequence());
        play.actions().assign(QStringLiteral("sale.primary"), QKeySequence(Qt::Key_F8));
        QCOMPARE(caps("bestAvailable"), QStringLiteral("X"));
        QTest::keyClick(&play.map(), Qt::Key_B);
        QVERIFY(play.page().seats().offered().empty());
        QTest::keyClick(&play.map(), Qt::Key_X);
        const SeatList offered = play.page().seats().offered();
        QVERIFY(!offered.empty());
        QCOMPARE(caps("takeAdvice"), QStringLiteral("F7"));
        QTest::keyClick(&play.map(), Qt::Key_Space);
        QTest::keyClick(&play.map(), Qt::Key_1);
        QVERIFY(play.find<QAbstractButton>("tierFilter1")->isChecked());
        QTest::keyClick(&play.map(), Qt::Key_F7);
        QVERIFY(play.untilHeld(2));
        QVERIFY(play.view().held() == offered);
        picture(play, "own-keys");
        play.press(Qt::Key_Return);
        play.advance(seconds(1));
        QCOMPARE(play.page().screen(), FlowScreen::Seats);
        play.press(Qt::Key_F8);
        QVERIFY(play.until(FlowScreen::Payment));
    }

    void theAccessibleListAsksForStepFreePlaces() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        QVERIFY(play.reachTheMap());
        QTest::keyClick(&play.map(), Qt::Key_A);
        auto* table = play.find<DataTable>("seatRuns");
        QVERIFY(!table->isColumnHidden(SeatRunModel::Places));
        picture(play, "accessible");
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(play.untilHeld(2));
        bool stepFree = false;
        for (const SeatIndex seat : play.view().held())
            stepFree = stepFree || play.view().plan().seatFlags(seat).has(SeatFlag::Accessible);
        QVERIFY(stepFree);
        QTest::keyClick(table, Qt::Key_M);
        QCOMPARE(play.page().seats().shownAs(), SeatsView::Map);
        QVERIFY(play.map().hasFocus());
    }

    void anEmptyListSaysWhyAndShowsEverythingAgain() {
        ScriptedPlay play(kSmallest, arena(), m_arena);
        QVERIFY(play.reachTheMap());
        for (int key = Qt::Key_1; key <= Qt::Key_6; ++key) play.press(static_cast<Qt::Key>(key));
        play.press(Qt::Key_L);
        picture(play, "list-nothing");
        play.click("emptyAction");
        QVERIFY(play.find<SeatRunTable>("seatRunTable")->model().rowCount() > 0);
    }

    void partOfAPartyIsFoundRoomBesideIt() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        QVERIFY(play.reachTheMap());
        QVERIFY(play.takeTheBest());
        play.page().seats().setParty(3);
        play.advance(milliseconds(300));
        picture(play, "one-more");
        QVERIFY(play.find<QWidget>("moreSeats")->isVisible());
        QTest::keyClick(&play.map(), Qt::Key_N);
        const SeatList offered = play.page().seats().offered();
        QCOMPARE(offered.size(), std::size_t{1});
        picture(play, "beside");
        QTest::keyClick(&play.map(), Qt::Key_Space);
        QVERIFY(play.untilHeld(3));
        QVERIFY(play.view().held().contains(offered[0]));
    }

    void betterSeatsAreOfferedWithWhatTheyGain() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        QVERIFY(play.reachTheMap());
        play.press(Qt::Key_L);
        auto* table = play.find<DataTable>("seatRuns");
        for (int i = 0; i < 12; ++i) QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(play.untilHeld(2));
        const SeatList held = play.view().held();
        QVERIFY(play.until([&] { return play.find<QWidget>("seatAdvice")->isVisible(); }));
        picture(play, "better-found");
        QVERIFY(play.find<QWidget>("seatAdvice")->findChild<TextLabel*>()->text().contains(QStringLiteral("(+")));
        // It is offered, not taken by a key that means the list.
        QVERIFY(!(play.page().seats().offered() == held));
        play.click("takeAdvice");
        QVERIFY(play.until([&] { return !(play.view().held() == held); }));
        QCOMPARE(play.view().held().size(), std::size_t{2});
    }

    // The sale advises against it and takes it all the same: the seats stay, a step aside is offered.
    void aSeatThatIsLeftAloneIsSaid() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        QVERIFY(play.reachTheMap());
        const auto edge = freeEdge(play.view());
        QVERIFY(edge.has_value());
        SeatList second;
        for (const std::uint32_t at : {1U, 2U}) second.push(SeatIndex{edge->value + at});
        emit play.page().seats().seatsChosen(second);
        QVERIFY(play.untilHeld(2));
        play.advance(milliseconds(200));
        auto* advice = play.find<QWidget>("seatAdvice");
        QVERIFY(advice->isVisible());
        QVERIFY(advice->findChild<TextLabel*>()->text().contains(QStringLiteral("seat 1 is left without a neighbour")));
        picture(play, "left-alone");
        QVERIFY(play.view().held() == second);
        play.click("takeAdvice");
        QVERIFY(play.until([&] { return play.view().held().contains(*edge); }));
        play.advance(milliseconds(200));
        QVERIFY(!advice->isVisible());
    }

    void theWaitingRoomShowsASmallMap() {
        ScriptedPlay play(kSmallest, arena(), m_arena);
        QVERIFY(play.enterTheWaitingRoom());
        play.advance(seconds(1));
        QVERIFY(!play.find<QWidget>("waitingMap")->isVisible());
        play.press(Qt::Key_M);
        play.advance(seconds(1));
        QVERIFY(play.find<QWidget>("waitingMap")->isVisible());
        picture(play, "waiting-map");
        play.press(Qt::Key_M);
        QVERIFY(!play.find<QWidget>("waitingMap")->isVisible());
    }

    void delGivesBackTheSeatThatHasTheFocus() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        QVERIFY(play.reachTheMap());
        QVERIFY(play.takeTheBest());
        play.advance(milliseconds(300));
        const SeatIndex seat = play.view().held()[1];
        const QByteArray name = "dropSeat" + QByteArray::number(seat.value);
        auto* line = play.find<QAbstractButton>(name.constData());
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Delete);
        QVERIFY(play.untilHeld(1));
        QVERIFY(!play.view().held().contains(seat));
    }

    void aLostSeatIsSaidInMilliseconds() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        QVERIFY(play.reachTheMap());
        // The map is a moment old when the click arrives: seats that go meanwhile are lost.
        QVERIFY(play.until([&] {
            if (!play.find<QWidget>("toast")->isVisible()) {
                const auto better = chooseSeats(play.view(), 1, 0);
                if (better) emit play.page().seats().seatChosen((*better)[0]);
            }
            return play.find<QWidget>("toast")->isVisible() || play.view().held().size() > 0;
        }));
        picture(play, "clicked-in-the-rush");
    }

    // Nothing moves away under the pointer that goes to agree.
    void aRefusalMovesNothingOnThePaymentScreen() {
        for (const QSize size : {kUsual, kSmallest}) {
            ScriptedPlay play(size, arena(), m_arena);
            QVERIFY(play.reachTheMap());
            QVERIFY(play.takeTheBest());
            play.press(Qt::Key_Return);
            QVERIFY(play.until(FlowScreen::Payment));
            const auto place = [&play](const char* name) {
                auto* widget = play.find<QWidget>(name);
                return QRect(widget->mapTo(&play.page(), QPoint()), widget->size());
            };
            const QRect agree = place("agreeToRules"), wallet = place("method1"), pay = place("pay");
            play.press(Qt::Key_Return);
            QCoreApplication::processEvents();
            QVERIFY(play.find<QWidget>("paymentBanner")->isVisible());
            picture(play, size == kUsual ? "not-agreed" : "not-agreed-small");
            QCOMPARE(place("agreeToRules"), agree);
            QCOMPARE(place("method1"), wallet);
            QCOMPARE(place("pay"), pay);
            play.find<QCheckBox>("agreeToRules")->setChecked(true);
            QVERIFY(!play.find<QWidget>("paymentBanner")->isVisible());
        }
    }

    // From words to a figure the colour is another one, though the first signs are the same.
    void theFirstPlaceIsDrawnWhole() {
        class Drawn final : public QObject {
        public:
            bool eventFilter(QObject*, QEvent* event) override {
                if (event->type() == QEvent::Paint) region += static_cast<QPaintEvent*>(event)->region();
                return false;
            }
            QRegion region;
        };
        PlaceFigure figure;
        figure.resize(700, 220);
        figure.showWords(QStringLiteral("250"));
        figure.show();
        QVERIFY(QTest::qWaitForWindowExposed(&figure));
        Drawn drawn;
        figure.installEventFilter(&drawn);
        figure.showPlace(246);
        QCoreApplication::processEvents();
        QVERIFY(drawn.region.contains(QPoint(10, 110)));
        drawn.region = {};
        figure.showPlace(245);
        QCoreApplication::processEvents();
        QVERIFY(!drawn.region.isEmpty() && !drawn.region.contains(QPoint(10, 110)));
    }

    void aRefusedCardIsSaidWithWhatIsSafe() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        QVERIFY(play.reachTheMap());
        QVERIFY(play.takeTheBest());
        QTest::keyClick(&play.map(), Qt::Key_Return);
        QVERIFY(play.until(FlowScreen::Payment));
        play.press(Qt::Key_2);
        play.find<QCheckBox>("agreeToRules")->setChecked(true);
        for (int attempt = 1; attempt <= 3; ++attempt) {
            typeCard(play, QStringLiteral("000"));
            play.click("pay");
            QVERIFY(play.until([&] { return !play.page().payment().isPaying(); }));
            QVERIFY(play.find<QWidget>("paymentFailure")->isVisible());
            picture(play, attempt == 1   ? "payment-refused"
                          : attempt == 2 ? "payment-refused-again"
                                         : "payment-card-off");
            const QString details = play.find<TextLabel>("failureDetails")->text();
            QVERIFY2(details.startsWith(QStringLiteral("Code 14 · attempt %1 of 3").arg(attempt)), qPrintable(details));
            // What was typed stays, but for the CVC.
            if (attempt == 1) {
                QVERIFY(!play.find<QLineEdit>("cardNumber")->text().isEmpty());
                QVERIFY(play.find<QLineEdit>("cardCvc")->text().isEmpty());
            }
        }
        // That card is off: the next one is shown, and the wallet is suggested.
        QVERIFY(play.find<QAbstractButton>("method1")->isChecked());
        QVERIFY(play.find<QAbstractButton>("method2")->isEnabled());
        play.press(Qt::Key_2);
        picture(play, "payment-other-card");
        QTest::keyClick(play.find<QLineEdit>("cardNumber"), Qt::Key_Escape);
        QVERIFY(play.until(FlowScreen::Seats));
    }

    void questionsAreAskedInTheProgramsOwnWindow() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        QVERIFY(play.enterTheWaitingRoom());
        play.press(Qt::Key_Escape);
        auto* question = play.window().findChild<ConfirmDialog*>(QStringLiteral("question"));
        QVERIFY(question != nullptr);
        QVERIFY(test::savePicture(*question, QStringLiteral("states/question")));
        m_faults << test::layoutFaults(*question) << test::contrastFaults(*question);
        // Enter is the safe answer.
        QTest::keyClick(question, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(play.view().stage() == BuyerStage::Waiting || play.view().stage() == BuyerStage::Admitted);
    }

    void aCodeIsAskedForWhereTheSaleWantsOne() {
        ScriptedPlay play(kSmallest, *builtInScenario("fan-club-presale"), m_theatre);
        picture(play, "presale-code");
        QVERIFY(play.find<QLineEdit>("presaleCode")->isVisible());
    }

    void longNamesAreElided() {
        Scenario scenario = arena();
        scenario.titleEn =
            "A sale with a name that goes on and on and on, as some tours of many stops have in fact had";
        scenario.titleKo = "아주아주 긴 이름의 공연 예매 연습 그리고 또 이어지는 이름";
        for (const QSize size : {kUsual, kSmallest}) {
            ScriptedPlay play(size, scenario, m_arena);
            const QString at = size == kUsual ? QStringLiteral("long") : QStringLiteral("long-small");
            picture(play, at + QStringLiteral("-countdown"));
            QVERIFY(play.reachTheMap());
            QVERIFY(play.takeTheBest());
            QTest::keyClick(&play.map(), Qt::Key_Return);
            QVERIFY(play.until(FlowScreen::Payment));
            picture(play, at + QStringLiteral("-payment"));
        }
    }

    // The latest come to a house that has nothing left.
    void aSoldOutHouseSaysWhatThereStillIs() {
        ScriptedPlay play(kUsual, arena(), m_arena);
        play.advance(seconds(240));
        play.press(Qt::Key_Return);
        QVERIFY(play.until(FlowScreen::WaitingRoom));
        QVERIFY(play.passTheLetters());
        if (!play.until([&] { return play.find<QWidget>("soldOut")->isVisible(); }))
            QSKIP("some seat is always coming back in this run");
        picture(play, "sold-out");
        play.find<QWidget>("soldOut")->findChild<QAbstractButton*>(QStringLiteral("emptyAction"))->click();
        QVERIFY(play.window().findChild<ConfirmDialog*>(QStringLiteral("question")) != nullptr);
    }

private:
    // The first seat of a stretch whose first five are free and alike.
    static std::optional<SeatIndex> freeEdge(const BuyerView& view) {
        const VenuePlan& plan = view.plan();
        for (const Stretch& stretch : plan.stretches()) {
            if (stretch.seatCount < 5) continue;
            bool good = true;
            for (std::uint32_t i = 0; i < 5; ++i) {
                const SeatIndex seat{stretch.firstSeat.value + i};
                good = good && view.freeSeats()[seat.value] != 0 && plan.seatFlags(seat) == SeatFlags{};
            }
            if (good) return stretch.firstSeat;
        }
        return std::nullopt;
    }

    static Scenario arena() { return *builtInScenario("arena-sprint"); }
    static void typeCard(ScriptedPlay& play, const QString& cvc) {
        const CardDetails card = practiceCard(0);
        const std::array<std::pair<const char*, QString>, 4> fields{
            {{"cardNumber", card.number}, {"cardExpiry", card.expiry}, {"cardCvc", cvc}, {"cardBirth", card.birth}}};
        for (const auto& [name, text] : fields) {
            auto* field = play.find<QLineEdit>(name);
            field->clear();
            QTest::keyClicks(field, text);
        }
    }
    void picture(ScriptedPlay& play, const QString& name) {
        m_faults << play.picture(QStringLiteral("states/") + name);
    }
    void picture(ScriptedPlay& play, const char* name) { picture(play, QString::fromLatin1(name)); }

    ThemeStyle* m_style = nullptr;
    std::shared_ptr<const VenuePlan> m_arena = loadVenue(QStringLiteral("arena")).value().plan;
    std::shared_ptr<const VenuePlan> m_theatre = loadVenue(QStringLiteral("theatre")).value().plan;
    Translations m_translations{*qApp};
    QStringList m_faults;
};

QTEST_MAIN(FlowStatesTest)
#include "flow_states_test.moc"
