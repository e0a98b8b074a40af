// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of practising and the way between them: choose, rehearse, read the report, look at tickets
// and history. Asks before anything is given up.
// Thread: the GUI's.
#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "hosting/practice_host.h"
#include "window/play.h"
#include "window/rail.h"

namespace frontrow {

class ActionTable;
class Desktop;
class HistoryPage;
class MainWindow;
class PracticePage;
class ReportPage;
class Settings;
class TicketsPage;

class Practising final : public QObject {
    Q_OBJECT

public:
    // All must outlive it; scenarios and plans of one's own lie below the host's folder.
    Practising(MainWindow& window, Settings& settings, PracticeHost& host, ActionTable& actions, Desktop& desktop,
               QObject* parent = nullptr);

    // Adds the pages and shows the first one; what was settled meanwhile is told over it.
    void open();
    Play& play() { return m_play; }
    // What the folder has now.
    void reload();
    // Asked before a rehearsal starts: why it may not, in a sentence; empty where it may.
    void setStartGuard(std::function<QString()> guard) { m_startGuard = std::move(guard); }
    // False where the person wants to stay.
    bool mayClose();
    // Without a question.
    void leaveNow() { m_play.leaveNow(); }
    // Back into the sale that was left; where there is none any more nothing happens.
    void goOn();

signals:
    // A rehearsal is about to begin.
    void newStarted();

private:
    void settleDesktop();
    void start(RehearsalSetup setup);
    void finished(const LiveRehearsal& rehearsal);
    void failed(const QString& why);
    void showReport(StreamId run);
    void showUnkeptReport(const LiveRehearsal& rehearsal);
    void show(ReportPage* page);
    void retry();
    void closeReport();

    MainWindow& m_window;
    Settings& m_settings;
    PracticeHost& m_host;
    ActionTable& m_actions;
    Desktop& m_desktop;
    Play m_play;
    PracticePage* m_practice = nullptr;
    TicketsPage* m_tickets = nullptr;
    HistoryPage* m_history = nullptr;
    ReportPage* m_report = nullptr;
    Place m_back = Place::Practice;
    std::optional<RehearsalSetup> m_last;
    std::function<QString()> m_startGuard;
};

}  // namespace frontrow
