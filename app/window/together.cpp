// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/together.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <algorithm>

#include "commands/version.h"
#include "desktop/desktop.h"
#include "models/figures.h"
#include "models/scenario_words.h"
#include "protocol/message_number.h"
#include "screens/together/join_dialogs.h"
#include "screens/together/together_page.h"
#include "window/main_window.h"

namespace frontrow {

namespace {

// What was said before the own server ends still arrives.
constexpr int kGoodbyeMs = 1'500;

std::function<QString(const QString&)> askFileOf(QWidget& window) {
    return [&window](const QString& name) {
        return QFileDialog::getSaveFileName(&window, Together::tr("Export my data"), QDir::home().filePath(name),
                                            QStringLiteral("JSON (*.json)"));
    };
}

QString clientName() { return QStringLiteral("frontrow ") + programVersion(); }

}  // namespace

Together::Together(MainWindow& window, Settings& settings, TogetherGround ground, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_ground(std::move(ground)),
      m_scenarios(QDir(m_ground.folder).filePath(QStringLiteral("scenarios"))),
      m_venues(QDir(m_ground.folder).filePath(QStringLiteral("plans"))),
      m_servers(clientName()),
      m_care(m_servers, settings, m_ground.nowUtcMs),
      m_accounts({window, m_servers, m_ground.secrets, m_ground.folder, m_ground.name,
                  m_ground.askFile ? m_ground.askFile : askFileOf(window)}),
      m_play(window, settings, m_ground.clock, m_ground.ticks) {
    m_sessions.setTitles([this](const std::string& name) { return titleOf(name); });
    connect(&m_servers, &KnownServers::changed, this, &Together::showServers);
    connect(&m_servers, &KnownServers::told, this, &Together::told);
    connect(&m_servers, &KnownServers::troubled, this, &Together::troubled);
    connect(&m_care, &ServerCare::changed, this, &Together::showServers);
    connect(&m_finder, &ServerFinder::changed, this, &Together::takeFound);
    connect(&m_reach, &ReachCheck::finished, this, [this](const QStringList&, const QStringList& silent) {
        if (m_page != nullptr)
            m_page->setReach(silent.isEmpty() ? HostedCard::Port::Answers : HostedCard::Port::Silent);
    });
    connect(&m_ground.server, &HostedServer::joinedFromElsewhere, this, [this] {
        if (m_page != nullptr) m_page->setReach(HostedCard::Port::Proven);
    });
    connectLobby();
    connectAccounts();
    m_goodbye.setSingleShot(true);
    m_goodbye.setInterval(kGoodbyeMs);
    connect(&m_goodbye, &QTimer::timeout, this, &Together::stopHosting);
    connect(&m_tick, &QTimer::timeout, this, &Together::tick);
}

Together::~Together() {
    // Nothing is told any more.
    m_servers.disconnect(this);
    m_servers.disconnect(&m_care);
    m_lobby.disconnect(this);
    m_accounts.disconnect(this);
    m_play.disconnect(this);
}

void Together::open() {
    m_page = new TogetherPage(m_sessions, m_joinedServers, m_lobby);
    m_window.addPage(Place::Together, m_page);
    makeChoices();
    connectPage();
    connect(&m_window, &MainWindow::placeShown, this, [this](Place place) {
        if (place != Place::Together) return;
        makeChoices();
        m_page->setFocus();
        tick();
        m_care.look();
        if (m_ground.ticks == TickSource::Timer) {
            m_tick.start();
            m_care.setWatching(true);
        }
    });
    search();
    showServers();
}

void Together::makeChoices() {
    m_scenarios = ScenarioShelf(QDir(m_ground.folder).filePath(QStringLiteral("scenarios")));
    m_venues = VenueShelf(QDir(m_ground.folder).filePath(QStringLiteral("plans")));
    HostChoices choices;
    for (const ScenarioEntry& entry : m_scenarios.entries()) {
        const Scenario& scenario = entry.scenario;
        HostScenario each;
        each.name = QString::fromStdString(scenario.name);
        each.title = scenarioTitle(scenario);
        each.venue = QString::fromStdString(scenario.venue);
        each.rivals = static_cast<std::uint32_t>(std::max<std::int64_t>(0, scenario.arrivals.people));
        each.rivalsPerSeatPerMille =
            static_cast<std::uint32_t>(std::max<std::int64_t>(0, scenario.arrivals.peoplePerSeatPerMille));
        choices.scenarios.push_back(std::move(each));
    }
    for (const VenueEntry& entry : m_venues.entries()) choices.venues.push_back({entry.key, entry.name, entry.seats});
    choices.title = tr("Session of %1").arg(m_ground.name());
    m_page->setChoices(choices);
}

void Together::connectPage() {
    connect(m_page, &TogetherPage::searchAsked, this, &Together::search);
    connect(m_page, &TogetherPage::addressAsked, this, &Together::askAddress);
    connect(m_page, &TogetherPage::favouriteAsked, this, &Together::setFavourite);
    connect(m_page, &TogetherPage::forgetAsked, this, &Together::forgetServer);
    connect(m_page, &TogetherPage::lookAsked, this, &Together::lookAgain);
    connect(m_page, &TogetherPage::joinAsked, this,
            [this](const QString& server, LanSessionId session) { join(server, session, false); });
    connect(m_page, &TogetherPage::watchAsked, this,
            [this](const QString& server, LanSessionId session) { join(server, session, true); });
    connect(m_page, &TogetherPage::hostAsked, this, &Together::host);
    connect(m_page, &TogetherPage::stopAsked, this, &Together::askToStopHosting);
    connect(m_page, &TogetherPage::asked, this, &Together::ask);
    connect(m_page, &TogetherPage::accountAsked, this, &Together::openAccountMenu);
    connect(m_page, &TogetherPage::leaveAsked, this, &Together::askToLeave);
    connect(m_page, &TogetherPage::removeAsked, this, &Together::askToRemove);
    connect(m_page, &TogetherPage::endAsked, this, [this] {
        confirm("endQuestion", tr("End the sale for everybody?"),
                tr("What is paid is kept. The board shows everybody as far as they have come."), tr("End the sale"),
                tr("Go on"), [this] { ask(EndSession{}); });
    });
}

void Together::connectLobby() {
    connect(&m_lobby, &LobbyState::joined, this, &Together::joined);
    connect(&m_lobby, &LobbyState::gone, this, &Together::gone);
    connect(&m_lobby, &LobbyState::refused, this, &Together::refused);
    connect(&m_lobby, &LobbyState::saleCame, this, &Together::saleCame);
    connect(&m_lobby, &LobbyState::resultsCame, this, &Together::showBoard);
    connect(&m_lobby, &LobbyState::changed, this, [this] {
        if (m_page == nullptr) return;
        m_page->setScenarioTitle(titleOf(m_lobby.row().scenario));
        showServers();
    });
    connect(&m_play, &LanPlay::left, this, &Together::leftSale);
    connect(&m_play, &LanPlay::boardAsked, this, &Together::showBoard);
    connect(&m_play, &LanPlay::turnCame, this, [this](bool chime) {
        if (m_ground.desktop == nullptr) return;
        m_ground.desktop->notify(tr("Your turn"), tr("The waiting room lets you in. The pass lapses after a while."),
                                 chime && !m_ground.desktop->hasSound() ? Chime::Heard : Chime::Silent);
    });
    if (m_ground.desktop != nullptr) connect(&m_play, &LanPlay::cueCame, m_ground.desktop, &Desktop::play);
}

void Together::connectAccounts() {
    connect(&m_accounts, &AccountCare::noticed, this, [this](Tone tone, const Notice& notice) {
        if (m_page == nullptr) return;
        m_page->showNotice(tone, notice);
        if (m_wish) m_noticedOnTheWay = {tone, notice};
    });
    connect(&m_accounts, &AccountCare::changed, this, &Together::showAccount);
    connect(&m_accounts, &AccountCare::refusedToComeIn, this, [this] {
        m_wish.reset();
        showServers();
    });
    connect(&m_servers, &KnownServers::stateChanged, this, &Together::showAccount);
}

// --- Servers and sessions -------------------------------------------------------------------------

void Together::join(const QString& server, LanSessionId session, bool watch) {
    KnownServer* known = m_servers.find(server);
    if (known == nullptr) return;
    if (m_lobby.isInSession())
        return m_page->showNotice(Tone::Warn, refusalNotice({0, LobbyRefusal::AlreadyInSession, {}, 0}));
    const auto row = known->sessions.find(session);
    if (row == known->sessions.end()) return;
    Wish wish;
    wish.server = server;
    wish.join = JoinSession{session, {}, static_cast<std::uint8_t>(watch ? 1 : 0)};
    wish.title = plainText(row->second.title);
    wish.name = m_ground.name();
    m_wish = wish;
    m_noticedOnTheWay.reset();
    if (row->second.locked != 0) return askJoin({}, false);
    pursue();
}

// Asks for what the server wants to know; it stays open until one is in.
void Together::askJoin(const QString& problem, bool forName) {
    if (!m_wish) return;
    if (m_dialog) {
        const bool hasName = m_dialog->findChild<QWidget*>(QStringLiteral("joinName")) != nullptr;
        if (hasName == forName) return m_dialog->showProblem({problem, {}});
        m_dialog->close();
    }
    m_dialog = new JoinDialog(m_wish->title, forName ? JoinDialog::Wants::Name : JoinDialog::Wants::Password,
                              m_wish->name, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    JoinDialog* dialog = m_dialog;
    connect(dialog, &AskDialog::confirmed, this, [this, dialog, forName] {
        if (!m_wish) return dialog->reject();
        if (forName)
            m_wish->name = dialog->name();
        else if (m_wish->join)
            m_wish->join->password = dialog->password().toStdString();
        pursue();
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        const bool hosted = m_wish && m_wish->open;
        m_wish.reset();
        if (hosted) stopHosting();
        showServers();
    });
    if (!problem.isEmpty()) dialog->showProblem({problem, {}});
    dialog->open();
}

void Together::host() {
    if (m_lobby.isInSession() || m_wish) return;
    m_goodbye.stop();
    const auto refusal = m_ground.server.start(m_ground.name());
    if (refusal) return m_page->showNotice(Tone::Danger, {*refusal, {}});
    for (const ScenarioEntry& each : m_scenarios.entries()) {
        if (each.origin == ScenarioOrigin::Own) m_ground.server.addScenario(each.scenario);
    }
    for (const VenueEntry& each : m_venues.entries()) {
        if (each.origin != VenueOrigin::Own) continue;
        if (const auto plan = m_venues.plan(each.key)) m_ground.server.addVenue(each.key, *plan);
    }
    const ServerAddress own{QStringLiteral("127.0.0.1"), m_ground.server.port(), m_ground.server.key()};
    Wish wish;
    wish.server = KnownServers::keyOf(own);
    wish.open = m_page->wishes(m_ground.nowUtcMs());
    wish.title = QString::fromStdString(wish.open->title);
    wish.name = m_ground.name();
    m_wish = wish;
    m_servers.add(own, ServerOrigin::Own);
    pursue();
    showServers();
}

// The next step towards what is wished.
void Together::pursue() {
    if (!m_wish) return;
    KnownServer* server = m_servers.find(m_wish->server);
    if (server == nullptr) return;
    m_mine = m_wish->server;
    ServerConnection& connection = *server->connection;
    if (connection.me()) {
        if (m_wish->open)
            connection.ask(*m_wish->open);
        else if (m_wish->join)
            connection.ask(*m_wish->join);
    } else if (connection.state() == ServerConnection::State::Entered && connection.server().accounts != 0) {
        m_accounts.comeIn(m_wish->server, m_wish->name);
    } else if (connection.state() == ServerConnection::State::Entered) {
        connection.ask(SignInAsGuest{m_wish->name.toStdString()});
    } else if (connection.state() == ServerConnection::State::Closed) {
        m_servers.retry();
    }
}

void Together::told(const QString& server, const LobbyNews& news) {
    if (std::holds_alternative<SignedIn>(news) && server == m_mine) m_page->hideNotice();
    if (std::holds_alternative<Entered>(news) && server == m_lookedAt) m_lookedAt.clear();
    const bool said = m_accounts.take(server, news);
    if (said || server != m_mine) return;
    m_lobby.take(news);
    if (std::holds_alternative<SignedOut>(news)) leaveLobby();
    if (std::holds_alternative<SignedIn>(news) || std::holds_alternative<Entered>(news)) {
        // A connection that was lost comes back with its own token.
        if (m_wish && !m_lobby.isInSession() && (std::holds_alternative<SignedIn>(news) || !mine()->me())) pursue();
    }
    if (std::holds_alternative<LobbyTime>(news)) tellClock();
}

void Together::troubled(const QString& key) {
    const KnownServer* server = m_servers.find(key);
    if (server == nullptr || !server->trouble) return;
    m_accounts.connectionLost(key);
    const bool wished = m_wish && m_wish->server == key;
    const bool mineNow = key == m_mine && m_lobby.isInSession();
    const bool typed = server->origin == ServerOrigin::Typed || m_lookedAt == key;
    const bool lost = *server->trouble == ServerConnection::Trouble::Lost;
    // The lobby has been left by then.
    const bool out = *server->trouble == ServerConnection::Trouble::TakenOver ||
                     *server->trouble == ServerConnection::Trouble::SignInEnded;
    if (!wished && !mineNow && !(out && key == m_mine) && (!typed || lost)) return;
    m_page->showNotice(Tone::Warn, troubleNotice(*server->trouble, server->address.text(), server->detail));
    if (m_lookedAt == key) m_lookedAt.clear();
    if (lost) return;
    if (wished) m_accounts.giveUp();
    const bool hosting = wished && m_wish->open;
    m_wish.reset();
    // It may be the connection that tells this.
    if (hosting) QMetaObject::invokeMethod(this, &Together::stopHosting, Qt::QueuedConnection);
    if (m_dialog) m_dialog->close();
    if (mineNow) leaveLobby();
}

void Together::leaveLobby() {
    if (!m_lobby.isInSession()) return;
    m_lobby.leave();
    if (m_play.isRunning()) {
        m_play.end();
        m_window.showPlace(Place::Together);
    }
    settleDesktop();
    showServers();
}

void Together::showAccount() {
    if (m_page == nullptr) return;
    const KnownServer* server = m_accounts.shown();
    if (server == nullptr) return m_page->setAccount({});
    const auto& me = server->connection->me();
    m_page->setAccount(me ? plainText(me->personName) : tr("Sign in"));
}

void Together::openAccountMenu() {
    const KnownServer* server = m_accounts.shown();
    QMenu* menu = server == nullptr ? nullptr : m_accounts.makeMenu(server->key, m_page);
    if (menu != nullptr) menu->popup(m_page->accountCorner());
}

void Together::refused(const Refused& refusal) {
    const Notice notice = refusalNotice(refusal);
    const QString words = notice.what + QLatin1Char(' ') + notice.remedy;
    if (refusal.request == kMessageNumber<SignInAsGuest> && m_wish) return askJoin(words, true);
    if (refusal.refusal == LobbyRefusal::WrongSessionPassword && m_wish) return askJoin(words, false);
    if (refusal.request == kMessageNumber<OpenSession> || refusal.request == kMessageNumber<JoinSession>) {
        m_wish.reset();
        if (m_dialog) m_dialog->close();
        if (refusal.request == kMessageNumber<OpenSession>) stopHosting();
        showServers();
    }
    m_page->showNotice(Tone::Warn, notice);
}

void Together::ask(const LobbyRequest& request) {
    ServerConnection* connection = mine();
    if (connection != nullptr && connection->ask(request)) return;
    m_page->showNotice(Tone::Warn, {tr("There is no connection to the server now."),
                                    tr("Nothing was changed; the way back is tried by itself.")});
}

}  // namespace frontrow
