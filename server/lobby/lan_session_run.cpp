// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sale of a session: begun, looked after, judged.
#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "lobby/lan_session.h"
#include "protocol/message_number.h"

namespace frontrow {

void LanSession::begin(std::int64_t opensAtUtcMs) {
    ++m_runs;
    m_opensAtUtcMs = opensAtUtcMs;
    AccountId account{0};
    for (Member& member : m_members) {
        member.account = member.row.watching != 0 ? kNobody : AccountId{++account.value};
    }
    m_people = account.value;
    m_leavers.clear();
    m_stream = {};
    setState(SessionState::Opening);
    makeSale({});
}

// A new one, or that of this stream taken up again.
void LanSession::makeSale(StreamId stream) {
    SessionRunSetup setup;
    setup.scenario = m_setup.scenario;
    setup.plan = m_setup.plan;
    setup.seed = m_setup.seed;
    setup.people = std::max<std::uint32_t>(1, m_people);
    const std::int64_t toOpening = std::max(m_opensAtUtcMs - utcMs(), -kLongestRunMs);
    setup.opensAtClockMs = m_ground.clock.nowMs() + toOpening;
    setup.program = m_ground.program;
    setup.session = m_setup.id;
    setup.stream = stream;
    if (m_ground.archive != nullptr) {
        setup.store = &m_ground.archive->store();
        setup.utc = &m_ground.archive->utc();
    }
    auto made = std::make_shared<std::shared_ptr<SessionRun>>();
    m_ground.aside([setup, made, &clock = m_ground.clock] { *made = std::make_shared<SessionRun>(setup, clock); },
                   [self = m_self, made] {
                       if (*self != nullptr) (*self)->saleMade(std::move(*made));
                   });
}

void LanSession::saleMade(std::shared_ptr<SessionRun> run) {
    const bool good = run->isGood();
    if (!good && m_state == SessionState::Opening) return saleFailed();
    m_run = std::move(run);
    m_stream = m_run->stream();
    // Taken up and not to be gone on with: the board is what can be read.
    if (!good) return judge();
    m_lookAtMs = utcMs();
    m_seatsDue = true;
    seatAll();
}

// There is no room for its journal, for one: back to the lobby, and it can be tried again.
void LanSession::saleFailed() {
    backToLobby(OpensWhen::WhenTheHostSays);
    const Member* host = find(m_host);
    const auto line = host == nullptr ? std::nullopt : lineOf(*host);
    if (line) m_ground.lines.tell(*line, Refused{kMessageNumber<StartSession>, LobbyRefusal::Busy, "journal", 0});
}

void LanSession::seatAll() {
    if (!keep()) return;
    m_seatsDue = false;
    for (Member& member : m_members) seat(member);
}

void LanSession::seat(Member& member) {
    const auto line = lineOf(member);
    // Who came to look on has no account; who joins between two runs waits for the next one.
    const bool plays = member.row.watching == 0;
    if (!line || (plays && member.account == kNobody)) return;
    m_ground.lines.takeSeat(*line, m_run->host(), member.account);
    SaleThere there{m_setup.id, m_setup.plan->digest(), m_runs, 0, SimTime{m_opensAtUtcMs}};
    if (plays) there.presaleCode = m_run->presaleCode(member.account);
    m_ground.lines.tell(*line, there);
}

std::vector<AccountId> LanSession::playing() const {
    std::vector<AccountId> accounts;
    for (const Member& member : m_members) {
        if (member.account != kNobody) accounts.push_back(member.account);
    }
    return accounts;
}

void LanSession::look() {
    const auto accounts = playing();
    const RunProgress progress = m_run->progress(accounts);
    if (m_state == SessionState::Opening && progress.opened) setState(SessionState::Running);
    const std::int64_t sinceMs = utcMs() - m_opensAtUtcMs;
    const bool late = sinceMs >= kLongestRunMs;
    // Nobody waits for who never came, once all who did are done.
    const std::size_t awaited = sinceMs >= kAwaitedMs ? progress.came : accounts.size();
    const bool all = progress.opened && progress.came > 0 && progress.finished.size() >= awaited;
    if (progress.over || late || all) judge();
}

LobbyRefusal LanSession::end() {
    if (m_state != SessionState::Running || m_run == nullptr) return LobbyRefusal::NotNow;
    judge();
    return LobbyRefusal::None;
}

void LanSession::judge() {
    std::vector<AccountId> left;
    std::map<AccountId, std::pair<PersonId, std::string>> who;
    for (const Leaver& each : m_leavers) {
        left.push_back(each.account);
        who[each.account] = {each.person, each.name};
    }
    for (const Member& each : m_members) {
        if (each.account != kNobody) who[each.account] = {each.row.person, each.row.personName};
    }
    const RunResults results = m_run->results(playing(), left);
    m_results = results.rows;
    for (std::size_t i = 0; i < m_results.size(); ++i)
        std::tie(m_results[i].person, m_results[i].personName) = who.at(results.accounts[i]);
    m_leavers.clear();
    m_digest = QString::number(results.recording.digest, 16).toStdString();
    for (Member& member : m_members) {
        if (const auto line = lineOf(member)) m_ground.lines.leaveSeat(*line);
        member.account = kNobody;
    }
    // The engine ends beside this thread, which may have to wait for it.
    m_ground.aside([run = std::exchange(m_run, nullptr)]() mutable { run.reset(); }, [] {});
    setState(SessionState::Over);
    keep();
    tellResults(std::nullopt);
}

void LanSession::tellResults(std::optional<ConnectionKey> only) {
    for (const Member& member : m_members) {
        const auto line = lineOf(member);
        if (!line || (only && *line != *only)) continue;
        std::uint32_t told = 0;
        for (const ResultRow& each : m_results) {
            const bool shown =
                each.rank <= kMostShown || each.person == member.row.person || member.row.person == m_host;
            if (!shown) continue;
            m_ground.lines.tell(*line, each);
            ++told;
        }
        m_ground.lines.tell(*line, ResultsTold{m_setup.id, m_runs, told, m_setup.seed.text(), m_digest});
    }
}

}  // namespace frontrow
