// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens once one is in a session: its people, its sale, its end.
#include <algorithm>

#include "desktop/desktop.h"
#include "models/figures.h"
#include "models/run_words.h"
#include "models/scenario_words.h"
#include "sale/letters.h"
#include "screens/together/join_dialogs.h"
#include "screens/together/together_page.h"
#include "venue/venue_catalogue.h"
#include "widgets/confirm_dialog.h"
#include "window/main_window.h"
#include "window/together.h"

namespace frontrow {

namespace {

constexpr int kTenthMs = 100;
constexpr int kSecondMs = 1'000;

}  // namespace

// --- In a session ---------------------------------------------------------------------------------

ServerConnection* Together::mine() {
    KnownServer* server = m_servers.find(m_mine);
    return server == nullptr ? nullptr : server->connection.get();
}

void Together::joined() {
    m_wish.reset();
    if (m_dialog) m_dialog->close();
    m_page->hideNotice();
    if (const auto said = std::exchange(m_noticedOnTheWay, std::nullopt)) m_page->showNotice(said->first, said->second);
    // What had it may have gone, as the button that hosts.
    if (m_window.page() == m_page) m_page->setFocus();
    m_clockTold = TellClock{};
    m_leftRun = 0;
    tellClock();
    KnownServer* server = m_servers.find(m_mine);
    if (server != nullptr && server->origin != ServerOrigin::Own) m_care.joined(*server);
    if (server != nullptr && server->origin == ServerOrigin::Own) {
        HostedFacts facts;
        QList<ServerAddress> own;
        facts.port = m_ground.server.port();
        for (const JoinTarget& target : m_ground.server.targets()) {
            if (target.host == QStringLiteral("127.0.0.1")) continue;
            own << ServerAddress{target.host, target.port, {}};
            facts.addresses << own.last().text();
            if (const auto code = joinCode(target)) facts.codes << *code;
            facts.links << joinLink(target);
        }
        m_page->setHosted(facts);
        m_reach.start(own);
    }
    if (ServerConnection* connection = mine()) {
        connect(connection, &ServerConnection::planArrived, this, &Together::planCame, Qt::UniqueConnection);
    }
    showServers();
}

void Together::gone(GoneBecause why, const QString& title) {
    m_sale.reset();
    m_play.end();
    settleDesktop();
    m_page->setPlan(nullptr);
    if (m_window.isFlow()) m_window.showPlace(Place::Together);
    m_page->showNotice(Tone::Warn, goneNotice(why, title));
    // The own server was there for its session.
    if (m_ground.server.isRunning()) m_goodbye.start();
    showServers();
}

void Together::askToLeave() {
    if (!m_lobby.isInSession()) {
        m_lobby.forgetBoard();
        return showServers();
    }
    const bool lobby = m_lobby.row().state == SessionState::Lobby;
    const bool alone = m_lobby.people().rowCount() <= 1;
    if (m_lobby.isHost() && !alone) {
        return confirm(
            "leaveQuestion", tr("End the session for everybody?"),
            tr("You are its host: everybody is told that it is over. Results that are there stay with them."),
            tr("End it"), tr("Stay"), [this] { leave(); });
    }
    if (lobby || alone || m_lobby.results()) return leave();
    confirm("leaveQuestion", tr("Leave the session?"),
            tr("Leaving now gives up the sale; what is paid is on the board."), tr("Leave"), tr("Stay"),
            [this] { leave(); });
}

void Together::leave() { ask(LeaveSession{static_cast<std::uint8_t>(m_lobby.isHost() ? 1 : 0)}); }

void Together::askToRemove(PersonId id) {
    const PersonRow* person = m_lobby.people().find(id);
    if (person == nullptr) return;
    const QString name = plainText(person->personName);
    confirm("removeQuestion", tr("Remove %1?").arg(name),
            tr("%1 leaves the lobby and is told so. The session goes on.").arg(name), tr("Remove"), tr("Keep"),
            [this, id] { ask(RemovePerson{id}); });
}

void Together::askToStopHosting() {
    if (m_lobby.isInSession()) return askToLeave();
    stopHosting();
}

void Together::stopHosting() {
    const ServerAddress own{QStringLiteral("127.0.0.1"), m_ground.server.port(), {}};
    if (KnownServer* server = m_servers.find(KnownServers::keyOf(own))) {
        server->connection->close();
        if (m_mine == server->key) m_mine.clear();
        m_servers.forget(server->key);
    }
    m_ground.server.stop();
    m_page->setHosted(std::nullopt);
    showServers();
}

// How well this clock is known, for the others; half the way of the best probe.
void Together::tellClock() {
    KnownServer* server = m_servers.find(m_mine);
    if (server == nullptr || !m_lobby.isInSession() || !server->latencyMs) return;
    const auto way = static_cast<std::uint32_t>(*server->latencyMs);
    const TellClock clock{(way + 1) / 2, way};
    if (clock.errorMs == m_clockTold.errorMs && clock.latencyMs == m_clockTold.latencyMs) return;
    if (server->connection->ask(clock)) m_clockTold = clock;
}

void Together::tick() {
    std::int64_t now = m_ground.nowUtcMs();
    m_sessions.setNow(SimTime{now});
    if (const KnownServer* server = m_servers.find(m_mine)) now += server->clockOffsetMs;
    m_page->setNow(SimTime{now});
    // Nobody looks at it: when it is shown again it goes on. Tenths are shown to those who wait for an opening.
    if (!m_page->isVisible()) {
        m_care.setWatching(false);
        return m_tick.stop();
    }
    m_tick.setInterval(m_lobby.isInSession() ? kTenthMs : kSecondMs);
}

// --- The sale -------------------------------------------------------------------------------------

void Together::saleCame(const SaleThere& sale) {
    // The same run after a break: its link comes back by itself.
    if (m_play.isRunning() && m_play.run() == sale.run) return;
    if (m_leftRun == sale.run) return;
    m_sale = sale;
    if (knownPlan(sale.planDigest, m_lobby.row().venue) != nullptr) return begin();
    ask(FetchPlan{sale.planDigest});
    m_page->showNotice(Tone::Accent,
                       {tr("The plan of the venue is on its way."), tr("The sale is shown when it is there.")});
}

std::shared_ptr<const VenuePlan> Together::knownPlan(std::uint64_t digest, const std::string& venue) {
    const auto kept = m_plans.find(digest);
    if (kept != m_plans.end()) return kept->second;
    const QString key = QString::fromStdString(venue);
    if (m_venues.find(key) == nullptr) return nullptr;
    const auto plan = m_venues.plan(key);
    if (!plan || (*plan)->digest() != digest) return nullptr;
    m_plans[digest] = *plan;
    return *plan;
}

void Together::planCame(const QByteArray& content) {
    const auto loaded = venueFromBytes(content);
    if (!m_sale || !loaded || loaded->plan->digest() != m_sale->planDigest) {
        m_page->showNotice(Tone::Danger, {tr("The server sent another plan than its sale uses."),
                                          tr("You are still in the session; leave it and join it again.")});
        return;
    }
    m_plans[m_sale->planDigest] = loaded->plan;
    m_page->hideNotice();
    begin();
}

void Together::begin() {
    if (!m_sale || mine() == nullptr) return;
    const auto plan = m_plans.at(m_sale->planDigest);
    m_page->setPlan(plan);
    if (m_ground.desktop != nullptr) m_ground.desktop->inhibitSleep(tr("A sale is being played"));
    m_play.start(mine()->link(), m_lobby.people(), saleOf(*m_sale, plan));
}

LanSale Together::saleOf(const SaleThere& there, std::shared_ptr<const VenuePlan> plan) const {
    LanSale sale;
    sale.sale = there;
    sale.plan = std::move(plan);
    sale.watching = m_lobby.isWatching();
    sale.title = plainText(m_lobby.row().title);
    sale.venue = QString::fromStdString(sale.plan->name());
    sale.posterSeed = (std::uint64_t{m_lobby.row().session.value} << 32U) + there.run;
    FlowSetup& flow = sale.flow;
    flow.title.event = titleOf(m_lobby.row().scenario);
    flow.title.venue = sale.venue;
    flow.title.party = 2;
    flow.title.rivals = m_lobby.row().rivals;
    flow.title.people = m_lobby.row().people;
    flow.title.presaleCode = QString::fromStdString(unpackLetters(there.presaleCode));
    flow.waitsFor = tr("The others are still at it");
    if (const auto scenario = scenarioOf(m_lobby.row().scenario)) {
        sale.secondTitle = scenarioTitle(*scenario);
        flow.title.cancelRule = cancelRuleText(scenario->policy.cancel);
        flow.title.transferDue = milliseconds(scenario->policy.payment.transferDueMs);
        flow.letters = scenario->policy.letters;
        flow.placeKept = milliseconds(scenario->policy.waitingRoom.graceMs);
        flow.seatsKept = std::min(*flow.placeKept, milliseconds(scenario->policy.holds.lostConnectionMs));
    }
    return sale;
}

// The person is out of the sale; the board comes when all have finished.
void Together::leftSale() {
    m_leftRun = m_play.run();
    // Nobody waits for who never came in; the host stays, to end the run or to play the next one.
    const bool never = m_play.session() != nullptr && m_play.session()->view().stage() == BuyerStage::Outside;
    if (m_lobby.isWatching() || (never && !m_lobby.isHost())) ask(LeaveSession{});
    m_play.end();
    settleDesktop();
    m_window.showPlace(Place::Together);
}

void Together::showBoard() {
    m_sale.reset();
    m_play.end();
    settleDesktop();
    if (m_window.isFlow() || m_window.page() != m_page) m_window.showPlace(Place::Together);
    m_page->setFocus();
}

std::optional<Scenario> Together::scenarioOf(const std::string& name) const {
    const ScenarioEntry* entry = m_scenarios.find(name);
    if (entry == nullptr) return std::nullopt;
    return entry->scenario;
}

QString Together::titleOf(const std::string& name) const {
    const auto scenario = scenarioOf(name);
    return scenario ? scenarioTitle(*scenario) : plainText(name);
}

void Together::settleDesktop() {
    if (m_ground.desktop == nullptr) return;
    m_ground.desktop->allowSleep();
    m_ground.desktop->withdrawNotification();
}

// --- Asking ---------------------------------------------------------------------------------------

// Not modal to the sale: time goes on while it is read.
void Together::confirm(const char* name, const QString& title, const QString& words, const QString& doIt,
                       const QString& stay, const std::function<void()>& then) {
    auto* question = new ConfirmDialog(title, stay, doIt, &m_window);
    question->setObjectName(QLatin1String(name));
    question->addParagraph(words);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, then);
    question->open();
}

bool Together::mayClose() {
    const QString loss = m_play.loss();
    const bool hosts = m_ground.server.isRunning() && m_lobby.people().rowCount() > 1;
    if (!loss.isEmpty() || hosts) {
        ConfirmDialog question(tr("Quit and leave the session?"), tr("Stay"), tr("Quit"), &m_window);
        question.setObjectName(QStringLiteral("quitTogetherQuestion"));
        question.addParagraph(hosts ? tr("You are its host: the session ends for everybody.") : loss);
        if (question.exec() != QDialog::Accepted) return false;
    }
    m_play.end();
    m_ground.server.stop();
    return true;
}

}  // namespace frontrow
