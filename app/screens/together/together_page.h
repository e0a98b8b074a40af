// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Playing together: the sessions that were found, the servers that were joined before, the lobby of the one that one is
// in, hosting, and the board after a run. It asks; what becomes of it comes back through the models. F5 searches, T
// chats, Enter is the next step. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <optional>

#include "models/lobby_state.h"
#include "models/lobby_words.h"
#include "models/server_table_model.h"
#include "models/session_table_model.h"
#include "screens/together/host_form.h"
#include "screens/together/hosted_card.h"
#include "widgets/chip.h"
#include "widgets/tone.h"

class QStackedWidget;

namespace frontrow {

class ActionButton;
class Banner;
class BoardPage;
class LobbyCard;
class ServerList;
class SessionList;
class StateDot;
class TextLabel;

struct HostedFacts {
    QStringList addresses;
    QStringList codes;
    QStringList links;
    quint16 port = 0;
    // Whether the addresses answered when this computer called them itself.
    HostedCard::Port reach = HostedCard::Port::Trying;
};

class TogetherPage final : public QWidget {
    Q_OBJECT

public:
    // All must outlive the page.
    TogetherPage(SessionTableModel& sessions, ServerTableModel& servers, LobbyState& lobby, QWidget* parent = nullptr);

    void setChoices(const HostChoices& choices);
    // Where servers are listened for, or why they are not.
    void setListening(DotState state, const QString& text);
    void setSummary(const QString& text);
    // The server's UTC.
    void setNow(SimTime nowUtc);
    // What the scenario of the session is called, and its plan as soon as it is known.
    void setScenarioTitle(const QString& title);
    void setPlan(std::shared_ptr<const VenuePlan> plan);
    // This program hosts; nothing: it does not.
    void setHosted(const std::optional<HostedFacts>& hosted);
    void setReach(HostedCard::Port reach);
    void setHostBusy(const QString& why);
    // What the button of the account says; empty: no server has accounts.
    void setAccount(const QString& text);
    // Where its menu hangs, on the screen.
    QPoint accountCorner() const;
    // Stays until the next one, or a click.
    void showNotice(Tone tone, const Notice& notice);
    void hideNotice();
    OpenSession wishes(std::int64_t nowUtcMs) const;

signals:
    void favouriteAsked(const QString& key, bool favourite);
    void forgetAsked(const QString& key);
    void lookAsked(const QString& key);
    void searchAsked();
    void addressAsked();
    void accountAsked();
    void joinAsked(const QString& server, frontrow::LanSessionId session);
    void watchAsked(const QString& server, frontrow::LanSessionId session);
    void hostAsked();
    void stopAsked();
    // One of the messages of somebody in a session.
    void asked(const frontrow::LobbyRequest& request);
    void leaveAsked();
    void removeAsked(frontrow::PersonId person);
    void endAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QLayout* makeHead();
    QWidget* makeMeeting();
    void showParts();

    SessionTableModel& m_sessions;
    ServerTableModel& m_knownServers;
    LobbyState& m_lobby;
    HostChoices m_choices;
    DotState m_listening = DotState::Unknown;
    QString m_listeningText, m_summary, m_scenario, m_busy, m_accountText;
    std::shared_ptr<const VenuePlan> m_plan;
    std::optional<HostedFacts> m_hosted;
    SimTime m_now;
    QWidget* m_content = nullptr;
    StateDot* m_dot = nullptr;
    ActionButton* m_account = nullptr;
    TextLabel* m_listens = nullptr;
    Banner* m_banner = nullptr;
    QStackedWidget* m_body = nullptr;
    QWidget* m_meeting = nullptr;
    SessionList* m_list = nullptr;
    ServerList* m_servers = nullptr;
    LobbyCard* m_card = nullptr;
    QStackedWidget* m_side = nullptr;
    HostForm* m_form = nullptr;
    HostedCard* m_hostedCard = nullptr;
    BoardPage* m_board = nullptr;
};

}  // namespace frontrow
