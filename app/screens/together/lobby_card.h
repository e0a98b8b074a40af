// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The session one is in: what is played and when it opens, the people, the chat, and at the foot what
// one does next. The host starts it, removes people and silences them. Thread: the GUI's.
#pragma once

#include "models/lobby_state.h"
#include "widgets/card.h"

namespace frontrow {

class ActionButton;
class ChatPanel;
class FigureLabel;
class PeopleView;
class TextLabel;

class LobbyCard final : public Card {
    Q_OBJECT

public:
    // The state must outlive the card.
    explicit LobbyCard(LobbyState& lobby, QWidget* parent = nullptr);

    // What the scenario is called.
    void setScenarioTitle(const QString& title);
    // The server's UTC, for the countdown.
    void setNow(SimTime nowUtc);
    void refresh();
    ChatPanel& chat() { return *m_chat; }
    // What Enter does: ready, not ready any more, or the host's start.
    void proceed();

signals:
    void readyAsked(bool ready);
    void startAsked();
    void leaveAsked();
    // The run is to end now, by the host.
    void endAsked();
    void removeAsked(frontrow::PersonId person);
    void silenceAsked(frontrow::PersonId person, bool silenced);

private:
    const PersonRow* chosenPerson() const;
    void refreshHead();
    void refreshFoot();
    QString footText() const;
    bool hostStarts() const;

    LobbyState& m_lobby;
    QString m_scenario;
    SimTime m_now;
    TextLabel* m_title;
    TextLabel* m_line;
    TextLabel* m_opensCaption;
    FigureLabel* m_opens;
    PeopleView* m_people;
    ActionButton* m_silence;
    ActionButton* m_remove;
    ChatPanel* m_chat;
    TextLabel* m_note;
    ActionButton* m_leave;
    ActionButton* m_ready;
};

}  // namespace frontrow
