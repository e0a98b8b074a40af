// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sale in the real window with time that moves only when the test says so, and the steps of a person in
// it: real clicks and keys. Thread: the GUI's.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include "crowd/built_in_scenarios.h"
#include "gui/layout_check.h"
#include "gui/pictures.h"
#include "screens/flow/flow_page.h"
#include "screens/letters/letter_boxes.h"
#include "screens/seats/seats_screen.h"
#include "seat_map/seat_map.h"
#include "venue/venue_catalogue.h"
#include "widgets/text_label.h"
#include "window/action_table.h"
#include "window/main_window.h"
#include "window/play.h"

namespace frontrow::test {

class StillClock final : public MonotonicClock {
public:
    std::int64_t nowMs() const override { return 0; }
    void sleepUntil(std::int64_t) override {}
};

class ScriptedPlay {
public:
    // Begun a second ago, with the countdown running.
    ScriptedPlay(QSize size, const Scenario& scenario, const std::shared_ptr<const VenuePlan>& plan)
        : m_settings(m_folder.path()),
          m_actions(m_settings),
          m_window(std::make_unique<MainWindow>(m_settings, m_actions)),
          m_play(std::make_unique<Play>(*m_window, m_settings, nullptr, m_clock)) {
        m_window->resize(size);
        m_window->QWidget::show();
        RehearsalSetup setup;
        setup.scenario = scenario;
        setup.plan = plan;
        setup.seed = Seed{0x4F2A91};
        setup.pace = Pace::Fast;
        setup.version = "test";
        m_play->start(setup);
        advance(seconds(1));
    }
    ~ScriptedPlay() { m_play.reset(); }
    ScriptedPlay(const ScriptedPlay&) = delete;
    ScriptedPlay& operator=(const ScriptedPlay&) = delete;

    MainWindow& window() { return *m_window; }
    ActionTable& actions() { return m_actions; }
    Play& play() { return *m_play; }
    LiveRehearsal& rehearsal() { return *m_play->rehearsal(); }
    FlowPage& page() { return *m_play->page(); }
    SeatMap& map() { return page().seats().map(); }
    const BuyerView& view() { return rehearsal().session().view(); }

    void advance(Duration time) { rehearsal().advance(time); }
    template <class Reached> bool until(Reached reached) {
        for (int i = 0; i < 6'000 && !reached(); ++i) advance(milliseconds(200));
        QCoreApplication::processEvents();
        return reached();
    }
    bool until(FlowScreen screen) {
        return until([&] { return page().screen() == screen; });
    }
    bool untilStage(BuyerStage stage) {
        return until([&] { return view().stage() == stage; });
    }
    bool untilHeld(std::size_t seats) {
        return until([&] { return view().held().size() == seats; });
    }
    template <class Widget> Widget* find(const char* name) { return page().findChild<Widget*>(QLatin1String(name)); }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void press(Qt::Key key) { QTest::keyClick(&page(), key); }
    // At the opening itself, and a little later.
    bool enterTheWaitingRoom() {
        advance(rehearsal().session().until(rehearsal().opening()) + milliseconds(120));
        press(Qt::Key_Return);
        return until(FlowScreen::WaitingRoom);
    }
    bool passTheLetters() {
        if (!untilStage(BuyerStage::Admitted)) return false;
        press(Qt::Key_Return);
        if (!until(FlowScreen::Letters)) return false;
        advance(seconds(3));
        typeLetters();
        return until(FlowScreen::Seats);
    }
    // Read aloud says them one by one, on the screen as well.
    void typeLetters() {
        click("readAloud");
        const std::string letters =
            find<TextLabel>("lettersNotice")->text().remove(QStringLiteral(" · ")).toStdString();
        QTest::keyClicks(find<LetterBoxes>("letterBoxes"), QString::fromStdString(letters));
        QTest::keyClick(find<LetterBoxes>("letterBoxes"), Qt::Key_Return);
    }
    bool reachTheMap() { return enterTheWaitingRoom() && passTheLetters(); }
    bool takeTheBest() {
        QTest::keyClick(&map(), Qt::Key_B);
        QTest::keyClick(&map(), Qt::Key_Space);
        return untilHeld(2);
    }
    // Faults of layout and contrast of what is shown, after a picture of it was written.
    QStringList picture(const QString& name) {
        if (!savePicture(*m_window, name)) return {name + QStringLiteral(" cannot be written")};
        QStringList faults;
        for (const QString& fault : layoutFaults(*m_window) + contrastFaults(*m_window))
            faults << name + QStringLiteral(": ") + fault;
        return faults;
    }

private:
    StillClock m_clock;
    QTemporaryDir m_folder;
    Settings m_settings;
    ActionTable m_actions;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Play> m_play;
};

}  // namespace frontrow::test
