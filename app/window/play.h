// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rehearsal from "start" to its report: runs it, shows its screens in the window, keeps the window's
// header, strip and title true while it lasts, and gives the report to whoever shows it.
// Thread: the GUI's.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "desktop/cue.h"
#include "hosting/live_rehearsal.h"

namespace frontrow {

class FlowPage;
class MainWindow;
class PreparingPage;
class Settings;

class Play final : public QObject {
    Q_OBJECT

public:
    // All must outlive it; nothing is kept where `data` is null.
    Play(MainWindow& window, Settings& settings, PracticeData* data, MonotonicClock& clock, QObject* parent = nullptr);
    ~Play() override;

    void start(RehearsalSetup setup);
    // A run that was left, taken up from the folder.
    void goOnWith(OpenRun open);
    bool isRunning() const { return m_rehearsal != nullptr; }
    // What closing the window would give up; empty where there is nothing to lose.
    QString loss() const;
    // Whether the sale would go on after the window is closed, with what loss() names kept for a while.
    bool outlastsTheWindow() const;
    // What is kept then, in a sentence.
    QString kept() const;
    // The person is gone: a run under way is left open where it outlasts the window, else it ends as left early. Waits
    // until that is written.
    void leaveNow();
    LiveRehearsal* rehearsal() { return m_rehearsal.get(); }
    FlowPage* page() { return m_page; }

signals:
    void began();
    // The run is over, judged and kept.
    void finished(const frontrow::LiveRehearsal& rehearsal);
    // With a sentence; the run is gone from the window.
    void failed(const QString& why);
    // Left before anything was judged.
    void dropped();
    // The person's turn has come.
    void turnCame(bool chime);
    void cueCame(frontrow::Cue cue);

private:
    void play(std::unique_ptr<LiveRehearsal> rehearsal, const QString& heading);
    void begin();
    void showPage();
    void showState();
    void bought();
    void left();
    void judged();
    void handOver();
    void clear();

    MainWindow& m_window;
    Settings& m_settings;
    PracticeData* const m_data;
    MonotonicClock& m_clock;
    std::unique_ptr<LiveRehearsal> m_rehearsal;
    PreparingPage* m_preparing = nullptr;
    FlowPage* m_page = nullptr;
    QTimer m_afterwards;
    bool m_reportWanted = false;
    bool m_goesOn = false;  // a run that was left
};

}  // namespace frontrow
