// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPaintEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "theme/theme_style.h"
#include "widgets/accessible_widgets.h"
#include "widgets/action_button.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/figure_label.h"
#include "widgets/figure_text.h"
#include "widgets/hold_timer.h"
#include "widgets/keycap.h"
#include "widgets/progress_button.h"
#include "widgets/segmented_control.h"
#include "widgets/stepper.h"
#include "widgets/switch.h"
#include "widgets/text_label.h"

using namespace frontrow;
using namespace std::chrono_literals;

namespace {

// Counts what a widget is told, and keeps the place of the last painting.
class Watched final : public QObject {
public:
    explicit Watched(QEvent::Type type) : m_type(type) {}
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != m_type) return false;
        ++count;
        if (m_type == QEvent::Paint) last = static_cast<QPaintEvent*>(event)->rect();
        return false;
    }

    int count = 0;
    QRect last;

private:
    const QEvent::Type m_type;
};

}  // namespace

class WidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(*qApp, Scheme::Light); }

    void writesTheTimeLeft_data() {
        QTest::addColumn<int>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole minutes") << 300'000 << QStringLiteral("05:00");
        QTest::newRow("a started second is shown") << 299'001 << QStringLiteral("05:00");
        QTest::newRow("its end") << 299'000 << QStringLiteral("04:59");
        QTest::newRow("last second without tenths") << 20'000 << QStringLiteral("00:20");
        QTest::newRow("tenths") << 19'999 << QStringLiteral("19.9");
        QTest::newRow("nearly over") << 99 << QStringLiteral("00.0");
        QTest::newRow("over") << -50 << QStringLiteral("00.0");
        QTest::newRow("hours are minutes") << 7'200'000 << QStringLiteral("120:00");
    }
    void writesTheTimeLeft() {
        QFETCH(int, ms);
        QFETCH(QString, text);
        QCOMPARE(timeLeftText(std::chrono::milliseconds(ms)), text);
    }

    void tellsOnceWhenTimeGetsShort() {
        HoldTimer timer(QStringLiteral("Hold"));
        QSignalSpy told(&timer, &DeadlineTimer::urgencyChanged);
        for (auto left = 90'000ms; left >= 0ms; left -= 500ms) timer.setRemaining(left, 300s);
        QCOMPARE(told.count(), 2);
        QCOMPARE(told[0][0].value<Urgency>(), Urgency::Soon);
        QCOMPARE(told[1][0].value<Urgency>(), Urgency::Urgent);
        QCOMPARE(timer.accessibleName(), QStringLiteral("Hold 00.0"));
    }

    void aTimerThatBeginsShortTellsNothing() {
        RingTimer timer(QStringLiteral("Left to pay"));
        QSignalSpy told(&timer, &DeadlineTimer::urgencyChanged);
        timer.setRemaining(10s, 300s);
        QCOMPARE(told.count(), 0);
    }

    void digitsOfATimerDoNotMove() {
        for (const TextRole role : {TextRole::Timer, TextRole::BodyStrong, TextRole::Countdown}) {
            const QFont font = themeFont(role);
            QCOMPARE(FigureText(font, QStringLiteral("11:11")).width(),
                     FigureText(font, QStringLiteral("08:40")).width());
        }
    }

    void progressNeverRunsBackAndWaitsForTheAnswer() {
        ProgressButton button;
        button.start(QStringLiteral("Paying"));
        button.setStep(2, 3);
        const qreal after = button.share();
        button.setStep(1, 3);
        QCOMPARE(button.share(), after);
        button.setStep(3, 3);
        QCOMPARE(button.share(), 0.92);
        button.finish();
        QCOMPARE(button.share(), 1.0);
        button.start(QStringLiteral("Paying again"));
        QCOMPARE(button.share(), 0.0);
    }

    void namesTheKeysOfAShortcut_data() {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("letter") << QKeySequence(Qt::Key_B) << QStringList{QStringLiteral("B")};
        QTest::newRow("two") << QKeySequence(Qt::CTRL | Qt::Key_N)
                             << QStringList{QStringLiteral("Ctrl"), QStringLiteral("N")};
        QTest::newRow("return is called enter") << QKeySequence(Qt::Key_Return) << QStringList{QStringLiteral("Enter")};
        QTest::newRow("plus") << QKeySequence(Qt::Key_Plus) << QStringList{QStringLiteral("+")};
        QTest::newRow("with plus") << QKeySequence(Qt::CTRL | Qt::Key_Plus)
                                   << QStringList{QStringLiteral("Ctrl"), QStringLiteral("+")};
        QTest::newRow("none") << QKeySequence() << QStringList{};
    }
    void namesTheKeysOfAShortcut() {
        QFETCH(QKeySequence, keys);
        QFETCH(QStringList, names);
        QCOMPARE(keycapNames(keys), names);
    }

    void theWholeRowOfASwitchIsHit() {
        Switch toggle(QStringLiteral("Play a chime"));
        toggle.resize(400, 28);
        toggle.show();
        QTest::mouseClick(&toggle, Qt::LeftButton, {}, QPoint(200, 14));
        QVERIFY(toggle.isChecked());
        QTest::keyClick(&toggle, Qt::Key_Space);
        QVERIFY(!toggle.isChecked());
    }

    void aStepperStepsByClickKeyAndWheel() {
        Stepper stepper(1, 4);
        stepper.setValue(2);
        stepper.resize(stepper.sizeHint());
        stepper.show();
        QTest::mouseClick(&stepper, Qt::LeftButton, {}, QPoint(90, 16));
        QCOMPARE(stepper.value(), 3);
        QTest::mouseClick(&stepper, Qt::LeftButton, {}, QPoint(10, 16));
        QCOMPARE(stepper.value(), 2);
        QTest::keyClick(&stepper, Qt::Key_Plus);
        QTest::keyClick(&stepper, Qt::Key_Plus);
        QTest::keyClick(&stepper, Qt::Key_Plus);
        QCOMPARE(stepper.value(), 4);
        QTest::keyClick(&stepper, Qt::Key_Minus);
        QCOMPARE(stepper.value(), 3);
    }

    void oneSegmentIsChosen() {
        SegmentedControl control;
        control.addSegment(QStringLiteral("Map"));
        control.addSegment(QStringLiteral("List"));
        QCOMPARE(control.current(), 0);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.setCurrent(1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(control.current(), 1);
    }

    void oneCardOfAParentIsChosen() {
        QWidget parent;
        ChoiceCard first(QStringLiteral("First"), &parent), second(QStringLiteral("Second"), &parent);
        first.setChecked(true);
        second.setChecked(true);
        QVERIFY(!first.isChecked());
        QCOMPARE(QAccessible::queryAccessibleInterface(&second)->text(QAccessible::Name), QStringLiteral("Second"));
    }

    void aChipIsCalledByNameValueAndNote() {
        Chip chip;
        chip.setValue(QStringLiteral("Server time"), QStringLiteral("20:00:41"), QStringLiteral("±3 ms"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&chip)->text(QAccessible::Name),
                 QStringLiteral("Server time 20:00:41 ±3 ms"));
    }

    // A tool that asks for a child it counted a moment ago must find it, or nothing.
    void aScrollAreaKeepsItsChildrenWhenItIsHidden() {
        installAccessibleWidgets();
        QScrollArea area;
        auto* large = new QWidget;
        large->resize(2'000, 2'000);
        area.setWidget(large);
        area.resize(300, 300);
        area.show();
        QVERIFY(area.verticalScrollBar()->isVisible());
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&area);
        const int shown = spoken->childCount();
        QVERIFY(shown >= 3);
        QAccessibleInterface* last = spoken->child(shown - 1);
        area.hide();
        QCOMPARE(spoken->childCount(), shown);
        QCOMPARE(spoken->child(shown - 1), last);
        QVERIFY(last->state().invisible);
        QVERIFY(spoken->child(shown) == nullptr);
    }

    // A tool's choice is a click, for that is what the program listens to.
    void choosingByAToolIsAClick() {
        installAccessibleWidgets();
        SegmentedControl control;
        control.addSegment(QStringLiteral("Map"));
        control.addSegment(QStringLiteral("&List"));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&control)->child(1);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("List"));
        QCOMPARE(list->role(), QAccessible::RadioButton);
        QVERIFY(list->state().checkable && !list->state().checked);
        QSignalSpy clicked(qobject_cast<QAbstractButton*>(list->object()), &QAbstractButton::clicked);
        const QString toggle = QAccessibleActionInterface::toggleAction();
        QVERIFY(list->actionInterface()->actionNames().contains(toggle));
        list->actionInterface()->doAction(toggle);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(list->state().checked);
    }

    void aButtonHasRoomForLabelIconAndKey() {
        ActionButton button(ButtonKind::Primary, QStringLiteral("Pay"));
        const int bare = button.sizeHint().width();
        button.setIconName(IconName::Play);
        const int withIcon = button.sizeHint().width();
        button.setKeyHint(QKeySequence(Qt::Key_Return));
        QVERIFY(bare < withIcon && withIcon < button.sizeHint().width());
        button.setButtonSize(ButtonSize::Pay);
        QCOMPARE(button.sizeHint().height(), 64);
    }

    void wrappedTextAsksForTheHeightItNeeds() {
        TextLabel label(TextRole::Body);
        label.setText(QStringLiteral("Closing the window sends you behind the people who wait."));
        label.setOverflow(TextLabel::Overflow::Wrap);
        QVERIFY(label.heightForWidth(120) > label.heightForWidth(400));
        QVERIFY(label.heightForWidth(120) % 19 <= 3);
    }

    // A screen whose numbers run is not laid out, or drawn as a whole, for each of them.
    void aNumberThatRunsMovesNothing() {
        QWidget window;
        QVBoxLayout column(&window);
        auto* counting = new TextLabel(TextRole::Body, Colour::Text, QStringLiteral("place 1,284"));
        counting->setCounts(true);
        auto* plain = new TextLabel(TextRole::Body, Colour::Text, QStringLiteral("place 1,284"));
        column.addWidget(counting);
        column.addWidget(plain);
        Watched layouts(QEvent::LayoutRequest);
        window.installEventFilter(&layouts);
        window.show();
        QApplication::processEvents();
        layouts.count = 0;
        counting->setText(QStringLiteral("place 1,111"));
        QApplication::processEvents();
        QCOMPARE(layouts.count, 0);
        plain->setText(QStringLiteral("place 1,111"));
        QApplication::processEvents();
        QCOMPARE(layouts.count, 1);
        counting->setText(QStringLiteral("place 999"));
        QApplication::processEvents();
        QCOMPARE(layouts.count, 2);
    }

    void aFigureDrawsOnlyTheDigitsThatChange() {
        FigureLabel figure(TextRole::Countdown);
        figure.setText(QStringLiteral("00:12:40.3"));
        figure.resize(figure.sizeHint());
        Watched paintings(QEvent::Paint);
        figure.installEventFilter(&paintings);
        figure.show();
        QApplication::processEvents();
        figure.setText(QStringLiteral("00:12:40.2"));
        QApplication::processEvents();
        QVERIFY(paintings.last.left() > figure.width() * 4 / 5);
        QCOMPARE(paintings.last.right(), figure.width() - 1);
        figure.setText(QStringLiteral("00:13:40.2"));
        QApplication::processEvents();
        QVERIFY(paintings.last.width() < figure.width() / 5);
        figure.setText(QStringLiteral("13:40.2"));
        QApplication::processEvents();
        QCOMPARE(paintings.last, figure.rect());
    }

    void theRingShowsAfterAKeyAndHidesAfterAClick() {
        QWidget window;
        QVBoxLayout column(&window);
        auto* first = new ActionButton(ButtonKind::Primary, QStringLiteral("First"));
        auto* second = new ActionButton(ButtonKind::Secondary, QStringLiteral("Second"));
        column.addWidget(first);
        column.addWidget(second);
        window.show();
        QApplication::setActiveWindow(&window);
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(!showsKeyboardFocus(first));
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QVERIFY(showsKeyboardFocus(second));
        QTest::mouseClick(second, Qt::LeftButton);
        QVERIFY(!showsKeyboardFocus(second));
    }
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
