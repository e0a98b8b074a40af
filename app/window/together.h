// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Playing together from "who is there" to the board: looks for servers, joins and hosts sessions, keeps
// the page true, and shows the sale when it is there. Thread: the GUI's.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "connection/known_servers.h"
#include "connection/reach_check.h"
#include "connection/server_finder.h"
#include "hosting/hosted_server.h"
#include "models/lobby_state.h"
#include "models/scenario_shelf.h"
#include "models/server_table_model.h"
#include "models/session_table_model.h"
#include "models/venue_shelf.h"
#include "window/account_care.h"
#include "window/lan_play.h"
#include "window/server_care.h"

namespace frontrow {

class Desktop;
class JoinDialog;
class MainWindow;
class Settings;
class TogetherPage;

struct TogetherGround {
    QString folder;                 // below it lie scenarios, plans, and the key of one's own server
    std::function<QString()> name;  // of the profile
    std::function<std::int64_t()> nowUtcMs;
    const LocalClock& clock;
    HostedServer& server;
    TickSource ticks = TickSource::Timer;
    // Listens for servers of the network; where a test gives none, they are only typed.
    bool listens = true;
    Desktop* desktop = nullptr;  // null: told nothing
    // Where sign-ins to servers are kept; null: nowhere beyond this run.
    SecretStore* secrets = nullptr;
    // Where a file of that name shall go; where a test gives nothing, the person is asked.
    std::function<QString(const QString& name)> askFile{};
};

class Together final : public QObject {
    Q_OBJECT

public:
    // All must outlive it.
    Together(MainWindow& window, Settings& settings, TogetherGround ground, QObject* parent = nullptr);
    ~Together() override;

    // Adds the page and begins to listen.
    void open();
    // Looks at that address; its sessions come into the table.
    void lookAt(const ServerAddress& address);
    // False where the person wants to stay.
    bool mayClose();
    LanPlay& play() { return m_play; }
    LobbyState& lobby() { return m_lobby; }
    KnownServers& servers() { return m_servers; }
    ServerCare& care() { return m_care; }
    AccountCare& accounts() { return m_accounts; }
    TogetherPage* page() { return m_page; }

private:
    // What is to be done as soon as the server knows who one is.
    struct Wish {
        QString server;
        std::optional<JoinSession> join;
        std::optional<OpenSession> open;
        QString title;
        QString name;
    };

    void makeChoices();
    void connectPage();
    void connectLobby();
    void connectAccounts();
    // Servers and sessions
    void search();
    void takeFound();
    void showServers();
    void showAccount();
    void openAccountMenu();
    void askAddress();
    // Of the servers that were joined before
    void setFavourite(const QString& key, bool favourite);
    void forgetServer(const QString& key);
    void lookAgain(const QString& key);
    void join(const QString& server, LanSessionId session, bool watch);
    void host();
    void pursue();
    void told(const QString& server, const LobbyNews& news);
    void troubled(const QString& server);
    void refused(const Refused& refused);
    void ask(const LobbyRequest& request);
    void askJoin(const QString& problem, bool forName);
    // In a session
    ServerConnection* mine();
    // The connection or the sign-in is over, and with it what one was in.
    void leaveLobby();
    void joined();
    void gone(GoneBecause why, const QString& title);
    void askToLeave();
    void leave();
    void askToRemove(PersonId person);
    void askToStopHosting();
    void stopHosting();
    void tellClock();
    // The sale
    void saleCame(const SaleThere& sale);
    void planCame(const QByteArray& content);
    void begin();
    void showBoard();
    void leftSale();
    LanSale saleOf(const SaleThere& sale, std::shared_ptr<const VenuePlan> plan) const;
    std::shared_ptr<const VenuePlan> knownPlan(std::uint64_t digest, const std::string& venue);
    std::optional<Scenario> scenarioOf(const std::string& name) const;
    QString titleOf(const std::string& scenario) const;
    void confirm(const char* name, const QString& title, const QString& words, const QString& doIt, const QString& stay,
                 const std::function<void()>& then);
    void tick();
    void settleDesktop();

    MainWindow& m_window;
    const TogetherGround m_ground;
    ScenarioShelf m_scenarios;
    VenueShelf m_venues;
    KnownServers m_servers;
    ServerCare m_care;
    AccountCare m_accounts;
    ServerFinder m_finder;
    ReachCheck m_reach;
    SessionTableModel m_sessions;
    ServerTableModel m_joinedServers;
    LobbyState m_lobby;
    LanPlay m_play;
    TogetherPage* m_page = nullptr;
    QPointer<JoinDialog> m_dialog;
    std::optional<Wish> m_wish;
    // Still to be read when one is in.
    std::optional<std::pair<Tone, Notice>> m_noticedOnTheWay;
    QString m_mine;      // the server of one's session
    QString m_lookedAt;  // whose answer is said on the page, whatever it is
    std::string m_said;
    std::optional<SaleThere> m_sale;
    std::uint32_t m_leftRun = 0;  // the run of this session that the person has left
    std::map<std::uint64_t, std::shared_ptr<const VenuePlan>> m_plans;
    TellClock m_clockTold;
    QTimer m_tick;
    QTimer m_goodbye;
};

}  // namespace frontrow
