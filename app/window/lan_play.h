// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sale of a session one is in, from its countdown to the board: the same screens as a rehearsal,
// over a link to a server elsewhere; for whoever looks on, the map. Thread: the GUI's.
#pragma once

#include <QObject>
#include <memory>

#include "connection/live_session.h"
#include "desktop/cue.h"
#include "models/lobby_people_model.h"
#include "protocol/lobby_news.h"
#include "screens/flow/flow_page.h"

namespace frontrow {

class MainWindow;
class Settings;
class WatchPage;

// What the sale is, in words and rules as far as they are known here.
struct LanSale {
    SaleThere sale;
    FlowSetup flow;  // but for the opening
    bool watching = false;
    std::uint64_t posterSeed = 0;
    QString title, secondTitle, venue;
    std::shared_ptr<const VenuePlan> plan;
};

class LanPlay final : public QObject {
    Q_OBJECT

public:
    // All must outlive it.
    LanPlay(MainWindow& window, Settings& settings, const LocalClock& clock, TickSource ticks,
            QObject* parent = nullptr);
    ~LanPlay() override;

    // The link's sale must be there; both must outlive the play or its end().
    void start(Link& link, LobbyPeopleModel& people, LanSale sale);
    // The screens go; the session with the sale is closed.
    void end();
    bool isRunning() const { return m_session != nullptr; }
    std::uint32_t run() const { return m_sale.sale.run; }
    // What leaving would give up; empty where there is nothing to lose.
    QString loss() const;
    // The board is there, and the person may look at it when he likes.
    void setBoardReady();
    LiveSession* session() { return m_session.get(); }
    FlowPage* page() { return m_page; }
    WatchPage* watchPage() { return m_watch; }

signals:
    // The person has left the sale, not the session.
    void left();
    void boardAsked();
    void turnCame(bool chime);
    void cueCame(frontrow::Cue cue);

private:
    void clear();
    void showScreens();
    void showState();
    void showWatching();
    // The opening in log time, as soon as the sale has told it; until then as the lobby said.
    OpeningTime opening() const;

    MainWindow& m_window;
    Settings& m_settings;
    const LocalClock& m_clock;
    const TickSource m_ticks;
    LanSale m_sale;
    LobbyPeopleModel* m_people = nullptr;
    std::unique_ptr<LiveSession> m_session;
    FlowPage* m_page = nullptr;
    WatchPage* m_watch = nullptr;
    QMetaObject::Connection m_first;
};

}  // namespace frontrow
