// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For whoever looks on: the map as it sells, the field in figures, and who plays. Nothing can be done
// but leave. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "connection/live_session.h"
#include "models/lobby_people_model.h"
#include "models/time_words.h"

class QListView;

namespace frontrow {

class ActionButton;
class Banner;
class FigureLabel;
class SeatMap;
class TextLabel;
class TiersLeft;

class WatchPage final : public QWidget {
    Q_OBJECT

public:
    // Both must outlive the page; the session is open already.
    WatchPage(LiveSession& session, LobbyPeopleModel& people, OpeningTime opening, QWidget* parent = nullptr);
    ~WatchPage() override;

    SeatMap& map() { return *m_map; }

signals:
    // The clock has moved on.
    void changed();
    void leaveAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSide();
    void refresh();
    void watchLink();

    LiveSession& m_live;
    const OpeningTime m_opening;
    std::int64_t m_nextOpenMs = 0;
    Banner* m_strip;
    SeatMap* m_map;
    TextLabel* m_caption = nullptr;
    FigureLabel* m_clock = nullptr;
    TextLabel* m_waiting = nullptr;
    TextLabel* m_admitted = nullptr;
    TextLabel* m_left = nullptr;
    TiersLeft* m_tiers = nullptr;
    QListView* m_players = nullptr;
};

}  // namespace frontrow
