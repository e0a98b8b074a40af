// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/lan_session.h"

#include <QRandomGenerator>
#include <algorithm>
#include <utility>

#include "crowd/presets.h"

namespace frontrow {

namespace {

// How often a run is asked how far it is.
constexpr std::int64_t kLookEveryMs = 500;

bool saysSomething(std::string_view text) {
    return !QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed().isEmpty();
}

}  // namespace

LanSession::LanSession(LanSessionSetup setup, LobbyGround& ground)
    : m_setup(std::move(setup)),
      m_ground(ground),
      m_opensAtUtcMs(m_setup.wishes.opens == OpensWhen::AtATime ? m_setup.wishes.opensAt.ms : 0),
      m_self(std::make_shared<LanSession*>(this)) {}

LanSession::~LanSession() { *m_self = nullptr; }

SessionRow LanSession::row() const {
    SessionRow row;
    row.session = m_setup.id;
    row.title = m_setup.wishes.title;
    row.host = m_host;
    row.scenario = m_setup.scenario.name;
    row.venue = m_setup.venue;
    row.planDigest = m_setup.plan->digest();
    row.state = m_state;
    row.opens = m_setup.wishes.opens;
    row.opensAt = SimTime{m_opensAtUtcMs};
    for (const Member& member : m_members) {
        ++(member.row.watching != 0 ? row.watchers : row.people);
        if (member.row.person == m_host) row.hostName = member.row.personName;
    }
    row.mostPeople = m_setup.wishes.mostPeople;
    row.rivals = m_setup.wishes.rivals;
    row.seats = sellableSeats(*m_setup.plan);
    row.locked = m_setup.lock.isLocked() ? 1 : 0;
    row.letters = m_setup.wishes.letters;
    row.watching = m_setup.wishes.watching;
    if (m_state == SessionState::Over) row.seed = m_setup.seed.text();
    return row;
}

bool LanSession::hasConnections() const {
    return std::ranges::any_of(m_members, [](const Member& each) { return each.row.connected != 0; });
}

LanSession::Member* LanSession::find(PersonId person) {
    const auto found = std::ranges::find_if(m_members, [&](const Member& each) { return each.row.person == person; });
    return found == m_members.end() ? nullptr : &*found;
}

std::optional<ConnectionKey> LanSession::lineOf(const Member& member) const {
    const Person* person = m_ground.people.find(member.row.person);
    return person == nullptr ? std::nullopt : person->connection;
}

void LanSession::tellAll(const LobbyNews& news) {
    for (const Member& member : m_members) {
        if (const auto line = lineOf(member)) m_ground.lines.tell(*line, news);
    }
}

bool LanSession::isShown(const Member& member) const {
    return static_cast<std::size_t>(&member - m_members.data()) < kMostShown;
}

void LanSession::tellOf(const Member& member, const LobbyNews& news) {
    if (isShown(member)) return tellAll(news);
    for (const Member& each : m_members) {
        if (&each != &member && each.row.person != m_host) continue;
        if (const auto line = lineOf(each)) m_ground.lines.tell(*line, news);
    }
}

void LanSession::showPerson(const Member& member) { tellOf(member, member.row); }

void LanSession::setState(SessionState state) {
    m_state = state;
    m_changesTold = ++m_changes;
    tellAll(row());
}

void LanSession::backToLobby(OpensWhen insteadOfATime) {
    m_opensAtUtcMs = 0;
    if (m_setup.wishes.opens == OpensWhen::AtATime) m_setup.wishes.opens = insteadOfATime;
    for (Member& member : m_members) {
        member.account = kNobody;
        member.row.ready = 0;
        showPerson(member);
    }
    setState(SessionState::Lobby);
}

// --- Coming and going -----------------------------------------------------------------------------

LobbyRefusal LanSession::join(Person& person, const JoinSession& request) {
    const bool watch = request.watch != 0;
    if (person.session != LanSessionId{}) return LobbyRefusal::AlreadyInSession;
    if (!m_setup.lock.opensWith(request.password)) return LobbyRefusal::WrongSessionPassword;
    if (watch && m_setup.wishes.watching == 0) return LobbyRefusal::WatchingNotAllowed;
    if (!watch) {
        const bool closes =
            m_state == SessionState::Lobby && m_opensAtUtcMs != 0 && m_opensAtUtcMs - utcMs() < kCountdownMs;
        if (m_state == SessionState::Opening || m_state == SessionState::Running || closes)
            return LobbyRefusal::JoiningClosed;
    }
    const auto same = [&](const Member& each) { return (each.row.watching != 0) == watch; };
    const auto most = watch ? std::int64_t{kMaxSessionPeople} : std::int64_t{m_setup.wishes.mostPeople};
    if (std::ranges::count_if(m_members, same) >= most) return LobbyRefusal::SessionFull;

    if (m_host == PersonId{}) m_host = person.id;
    person.session = m_setup.id;
    Member member;
    member.row.person = person.id;
    member.row.personName = person.name;
    member.row.host = isHost(person) ? 1 : 0;
    member.row.watching = watch ? 1 : 0;
    m_members.push_back(std::move(member));
    ++m_changes;
    showPerson(m_members.back());
    comeBack(person);
    return LobbyRefusal::None;
}

void LanSession::comeBack(Person& person) {
    Member* member = find(person.id);
    if (member == nullptr || !person.connection) return;
    const bool wasAway = member->row.connected == 0;
    member->row.connected = 1;
    m_ground.lines.tell(*person.connection, Joined{m_setup.id, member->row.watching});
    m_ground.lines.tell(*person.connection, row());
    for (const Member& each : m_members) {
        if (isShown(each) || &each == member || isHost(person)) m_ground.lines.tell(*person.connection, each.row);
    }
    if (wasAway) showPerson(*member);
    if (m_run != nullptr && !m_seatsDue) seat(*member);
    if (m_state == SessionState::Over) tellResults(person.connection);
}

void LanSession::connectionLost(Person& person) {
    Member* member = find(person.id);
    if (member == nullptr) return;
    member->row.connected = 0;
    member->row.ready = 0;
    member->lostAtMs = utcMs();
    showPerson(*member);
}

void LanSession::drop(PersonId id, GoneBecause why) {
    Member* member = find(id);
    if (member == nullptr) return;
    tellOf(*member, PersonGone{id, why});
    if (const auto line = lineOf(*member)) m_ground.lines.leaveSeat(*line);
    // Once the sale is open, what he has reached stands on its board.
    if (m_run != nullptr && member->account != kNobody && utcMs() >= m_opensAtUtcMs)
        m_leavers.push_back({member->account, id, member->row.personName});
    if (Person* person = m_ground.people.find(id)) person->session = LanSessionId{};
    std::erase_if(m_members, [&](const Member& each) { return each.row.person == id; });
    ++m_changes;
}

void LanSession::leave(Person& person, GoneBecause why) {
    const bool host = isHost(person);
    drop(person.id, why);
    // Nobody takes the host's place; a run that is under way goes on to its results.
    if (host && m_state == SessionState::Lobby) closeForAll();
}

void LanSession::closeForAll() {
    while (!m_members.empty()) drop(m_members.back().row.person, GoneBecause::SessionClosed);
}

LobbyRefusal LanSession::close(const Person& person) {
    if (!isHost(person)) return LobbyRefusal::NotTheHost;
    endForAll();
    return LobbyRefusal::None;
}

void LanSession::endForAll() {
    if (m_state == SessionState::Running && m_run != nullptr) judge();
    closeForAll();
}

LobbyRefusal LanSession::remove(PersonId other) {
    if (other == m_host || find(other) == nullptr) return LobbyRefusal::NoSuchPerson;
    drop(other, GoneBecause::Removed);
    return LobbyRefusal::None;
}

// --- In the lobby ---------------------------------------------------------------------------------

LobbyRefusal LanSession::setReady(const Person& person, bool ready) {
    if (m_state != SessionState::Lobby) return LobbyRefusal::NotNow;
    Member* member = find(person.id);
    if (member->row.watching != 0) return LobbyRefusal::NotNow;
    member->row.ready = ready ? 1 : 0;
    showPerson(*member);
    return LobbyRefusal::None;
}

void LanSession::setClock(const Person& person, const TellClock& clock) {
    Member* member = find(person.id);
    if (member->row.clockErrorMs == clock.errorMs && member->row.latencyMs == clock.latencyMs) return;
    member->row.clockErrorMs = clock.errorMs;
    member->row.latencyMs = clock.latencyMs;
    showPerson(*member);
}

LobbyRefusal LanSession::say(const Person& person, const Say& words) {
    Member* member = find(person.id);
    if (member->row.silenced != 0) return LobbyRefusal::Silenced;
    if (!saysSomething(words.text)) return LobbyRefusal::TextEmpty;
    if (!member->chat.take(1, m_ground.clock.nowMs())) return LobbyRefusal::SlowDown;
    const Said said{person.id, person.name, SimTime{utcMs()}, words.text};
    // While a sale runs, who looks on could tell players what they see.
    const bool apart = member->row.watching != 0 && m_run != nullptr;
    for (const Member& each : m_members) {
        if (apart && each.row.watching == 0) continue;
        if (const auto line = lineOf(each)) m_ground.lines.tell(*line, said);
    }
    return LobbyRefusal::None;
}

LobbyRefusal LanSession::silence(PersonId other, bool silenced) {
    Member* member = find(other);
    if (member == nullptr || other == m_host) return LobbyRefusal::NoSuchPerson;
    member->row.silenced = silenced ? 1 : 0;
    ++m_changes;
    showPerson(*member);
    return LobbyRefusal::None;
}

LobbyRefusal LanSession::start(std::int64_t countdownMs) {
    if (m_state != SessionState::Lobby) return LobbyRefusal::NotNow;
    begin(utcMs() + countdownMs);
    return LobbyRefusal::None;
}

LobbyRefusal LanSession::rematch(bool sameSeed) {
    if (m_state != SessionState::Over) return LobbyRefusal::NotNow;
    if (!sameSeed) m_setup.seed = Seed{QRandomGenerator::system()->bounded(quint32{1} << 24U)};
    m_results.clear();
    backToLobby(OpensWhen::AllReady);
    return LobbyRefusal::None;
}

// --- Time -----------------------------------------------------------------------------------------

void LanSession::tick() {
    const std::int64_t now = utcMs();
    // Its figures once, however many came and went.
    if (std::exchange(m_changesTold, m_changes) != m_changes) tellAll(row());
    if (m_state == SessionState::Lobby || m_state == SessionState::Over) {
        std::vector<PersonId> away;
        for (const Member& each : m_members) {
            if (each.row.connected == 0 && now - each.lostAtMs >= kReturnMs) away.push_back(each.row.person);
        }
        for (const PersonId id : away) {
            Person* person = m_ground.people.find(id);
            if (person != nullptr)
                leave(*person, GoneBecause::ConnectionLost);
            else
                drop(id, GoneBecause::ConnectionLost);
        }
    }
    if (m_state == SessionState::Lobby && !m_members.empty()) {
        const auto isReady = [](const Member& each) { return each.row.watching != 0 || each.row.ready != 0; };
        const auto plays = [](const Member& each) { return each.row.watching == 0; };
        const bool allReady = std::ranges::all_of(m_members, isReady) && std::ranges::any_of(m_members, plays);
        if (m_setup.wishes.opens == OpensWhen::AllReady && allReady) begin(now + kCountdownMs);
        if (m_setup.wishes.opens == OpensWhen::AtATime && m_opensAtUtcMs - now <= kCountdownMs) {
            begin(std::max(m_opensAtUtcMs, now + kCountdownMs / 2));
        }
    }
    if (now >= m_keepAtMs && m_seatsDue)
        seatAll();
    else if (now >= m_keepAtMs && m_kept != m_changes)
        keep();
    if (m_run == nullptr || m_seatsDue || now < m_lookAtMs) return;
    m_lookAtMs = now + kLookEveryMs;
    look();
}

}  // namespace frontrow
