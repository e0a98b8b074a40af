// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/front_desk.h"

#include <QLoggingCategory>
#include <QNetworkInterface>
#include <algorithm>
#include <thread>
#include <type_traits>
#include <utility>

#include "accounts/server_rights.h"
#include "protocol/message_number.h"
#include "venue/venue_writer.h"

namespace frontrow {

namespace {

Q_LOGGING_CATEGORY(logLobby, "frontrow.sessions")

constexpr int kTickMs = 100;

template <class Request>
concept OfAConnection = std::is_same_v<Request, SignInAsGuest> || std::is_same_v<Request, SignInAgain> ||
    std::is_same_v<Request, SignIn> || std::is_same_v<Request, SignUp> || std::is_same_v<Request, SignInWithLetters> ||
    std::is_same_v<Request, SignUpWithLetters> || std::is_same_v<Request, RenewSignInLetters> ||
    std::is_same_v<Request, ReadSignInLetters> || std::is_same_v<Request, SignOut> ||
    std::is_same_v<Request, ChangePassword> || std::is_same_v<Request, ExportData> ||
    std::is_same_v<Request, DeleteAccount> || std::is_same_v<Request, LobbyProbe> ||
    std::is_same_v<Request, ListSessions>;
template <class Request>
concept OutsideOfSessions =
    std::is_same_v<Request, OpenSession> || std::is_same_v<Request, JoinSession> || std::is_same_v<Request, FetchPlan>;
template <class Request>
concept OfASession = !OfAConnection<Request> && !OutsideOfSessions<Request>;

template <class Request> ServerVerb verbOf(const Request&) { return serverVerbOf<Request>(); }
ServerVerb verbOf(const JoinSession& request) {
    return request.watch != 0 ? ServerVerb::WatchSession : ServerVerb::JoinSession;
}
ServerVerb verbOf(const SignOut& request) {
    return request.everywhere != 0 ? ServerVerb::SignOutEverywhere : ServerVerb::SignOut;
}

// By the one table of rights; the refusal says what is missing.
LobbyRefusal refusalOf(ServerVerb verb, Standing standing, Whose whose) {
    if (mayAsk(verb, standing, whose)) return LobbyRefusal::None;
    if (standing == Standing::SignedOut) return LobbyRefusal::SignInFirst;
    if (mayAsk(verb, Standing::SignedOut, Whose::Own)) return LobbyRefusal::AlreadySignedIn;
    return mayAsk(verb, standing, Whose::Own) ? LobbyRefusal::NotTheHost : LobbyRefusal::Forbidden;
}

bool isOfThisComputer(const QHostAddress& address) {
    if (address.isLoopback()) return true;
    const auto same = [&](const QHostAddress& own) { return own.isEqual(address, QHostAddress::TolerantConversion); };
    return std::ranges::any_of(QNetworkInterface::allAddresses(), same);
}

}  // namespace

FrontDesk::FrontDesk(FrontDeskSetup setup, Reception& reception, const SessionMaker& maker, MonotonicClock& clock,
                     const UtcClock& utc, RunAside aside)
    : m_setup(std::move(setup)),
      m_reception(reception),
      m_maker(maker),
      m_utc(utc),
      m_ground{m_lines, m_people, clock, utc, std::move(aside), m_setup.program, m_reception, m_setup.archive},
      m_asideRunning(std::make_shared<std::atomic<int>>(0)) {
    if (!m_ground.aside) {
        m_ground.aside = [this, running = m_asideRunning](std::function<void()> work, std::function<void()> then) {
            ++*running;
            std::thread([this, running, work = std::move(work), then = std::move(then)]() mutable {
                work();
                work = {};
                QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
                --*running;
            }).detach();
        };
    }
    connect(&m_timer, &QTimer::timeout, this, &FrontDesk::tick);
    m_timer.start(kTickMs);
}

FrontDesk::~FrontDesk() {
    m_sessions.clear();
    // What runs aside still refers to clock and desk.
    while (m_asideRunning->load() > 0) std::this_thread::yield();
}

// --- From the sockets' threads --------------------------------------------------------------------

void FrontDesk::onOwnThread(ConnectionKey key, std::function<void()> job) {
    if (m_waiting.fetch_add(1) >= kMostWaiting) {
        --m_waiting;
        return m_lines.close(key, kCloseTryAgainLater);
    }
    QMetaObject::invokeMethod(
        this,
        [this, job = std::move(job)] {
            --m_waiting;
            job();
        },
        Qt::QueuedConnection);
}

void FrontDesk::entered(ConnectionKey key, const QHostAddress& address, const Enter&) {
    onOwnThread(key, [this, key, address] {
        m_connections[key] = address;
        Entered entered;
        entered.server = m_setup.server;
        entered.program = m_setup.program;
        entered.guests = m_reception.takesGuests() ? 1 : 0;
        entered.accounts = m_reception.hasAccounts() ? 1 : 0;
        entered.utc = SimTime{m_utc.nowMs()};
        m_lines.tell(key, entered);
    });
}

void FrontDesk::asked(ConnectionKey key, LobbyRequest request) {
    onOwnThread(key, [this, key, request = std::move(request)] {
        std::visit([&](const auto& each) { answer(key, each); }, request);
    });
}

// Whoever goes must be noticed, however much waits.
void FrontDesk::went(ConnectionKey key) {
    QMetaObject::invokeMethod(
        this,
        [this, key] {
            m_connections.erase(key);
            m_comingIn.erase(key);
            m_asking.erase(key);
            m_following.erase(key);
            Person* person = m_people.disconnect(key);
            if (person == nullptr) return;
            if (LanSession* session = sessionOf(*person)) session->connectionLost(*person);
        },
        Qt::QueuedConnection);
}

// --- Requests -------------------------------------------------------------------------------------

template <class Request> void FrontDesk::answer(ConnectionKey key, const Request& request) {
    if constexpr (!std::is_same_v<Request, Enter>) {
        m_detail.clear();
        Person* person = m_people.byConnection(key);
        LanSession* session = person == nullptr ? nullptr : sessionOf(*person);
        // What is about no session counts as one's own; so does one's own clock.
        constexpr bool ofAHost = OfASession<Request> && !std::is_same_v<Request, TellClock>;
        const bool others = session != nullptr && ofAHost && !session->isHost(*person);
        const Standing standing = person == nullptr ? Standing::SignedOut : standingOf(person->role);
        LobbyRefusal refusal = refusalOf(verbOf(request), standing, others ? Whose::Others : Whose::Own);
        if (refusal == LobbyRefusal::None) {
            if constexpr (OfAConnection<Request>) {
                refusal = take(key, request);
            } else if constexpr (OutsideOfSessions<Request>) {
                refusal = take(*person, request);
            } else {
                refusal = session == nullptr ? LobbyRefusal::NotInSession : take(*person, *session, request);
            }
        }
        if (refusal != LobbyRefusal::None) {
            m_lines.tell(key, Refused{kMessageNumber<Request>, refusal, m_detail, 0});
        }
    }
}

LanSession* FrontDesk::sessionOf(const Person& person) {
    const auto found = m_sessions.find(person.session);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

// --- Who is there ---------------------------------------------------------------------------------

// The answer may come at once or later, when the connection may be gone.
template <class Request> LobbyRefusal FrontDesk::comeIn(ConnectionKey key, const Request& request) {
    if (m_people.byConnection(key) != nullptr || m_comingIn.contains(key)) return LobbyRefusal::AlreadySignedIn;
    const auto connection = m_connections.find(key);
    if (connection == m_connections.end()) return LobbyRefusal::None;
    if (m_draining && !std::is_same_v<Request, SignInAgain>) return LobbyRefusal::ServerStopping;
    m_comingIn.insert(key);
    bool takesOver = true;
    if constexpr (std::is_same_v<Request, SignInAgain>) takesOver = request.takeOver != 0;
    m_reception.enter(connection->second, request, [this, key, takesOver](const Welcomed& welcomed) {
        if (m_comingIn.erase(key) == 0) return;
        LobbyRefusal refusal = welcomed.refusal;
        if (refusal == LobbyRefusal::None) refusal = signedIn(key, welcomed, takesOver);
        if (refusal == LobbyRefusal::None) return;
        if (welcomed.letters) m_lines.tell(key, *welcomed.letters);
        m_lines.tell(key, Refused{kMessageNumber<Request>, refusal, welcomed.detail, welcomed.waitMs});
    });
    return LobbyRefusal::None;
}

LobbyRefusal FrontDesk::take(ConnectionKey key, const RenewSignInLetters& request) {
    return askLetters(key, request, [](const Lettered& lettered) { return LobbyNews(*lettered.shown); });
}

LobbyRefusal FrontDesk::take(ConnectionKey key, const ReadSignInLetters& request) {
    return askLetters(key, request, [request](const Lettered& lettered) {
        return LobbyNews(SignInLettersSpelled{request.challenge, lettered.spelled});
    });
}

template <class Request, class Tell>
LobbyRefusal FrontDesk::askLetters(ConnectionKey key, const Request& request, Tell tell) {
    const auto connection = m_connections.find(key);
    if (connection == m_connections.end()) return LobbyRefusal::None;
    m_reception.letters(connection->second, request, [this, key, tell](const Lettered& lettered) {
        if (!m_connections.contains(key)) return;
        if (lettered.refusal == LobbyRefusal::None) return m_lines.tell(key, tell(lettered));
        m_lines.tell(key, Refused{kMessageNumber<Request>, lettered.refusal, lettered.detail, lettered.waitMs});
    });
    return LobbyRefusal::None;
}

// --- What needs nobody ----------------------------------------------------------------------------

LobbyRefusal FrontDesk::take(ConnectionKey key, const LobbyProbe& request) {
    const SimTime now{m_utc.nowMs()};
    m_lines.tell(key, LobbyTime{request.t0, now, now});
    return LobbyRefusal::None;
}

LobbyRefusal FrontDesk::take(ConnectionKey key, const ListSessions& request) {
    if (request.follow == 0) {
        m_following.erase(key);
        return LobbyRefusal::None;
    }
    m_following.insert(key);
    for (const auto& [id, session] : m_sessions) m_lines.tell(key, session->row());
    m_lines.tell(key, SessionsTold{static_cast<std::uint32_t>(m_sessions.size())});
    return LobbyRefusal::None;
}

std::vector<SessionRow> FrontDesk::rows() const {
    std::vector<SessionRow> rows;
    for (const auto& [id, session] : m_sessions) rows.push_back(session->row());
    return rows;
}

// --- Sessions -------------------------------------------------------------------------------------

LobbyRefusal FrontDesk::take(Person& person, const OpenSession& request) {
    if (m_draining) return LobbyRefusal::ServerStopping;
    if (person.session != LanSessionId{}) return LobbyRefusal::AlreadyInSession;
    if (m_sessions.size() >= m_setup.mostSessions) return LobbyRefusal::TooManySessions;
    if (request.opens == OpensWhen::AtATime && request.opensAt.ms < m_utc.nowMs() + LanSession::kCountdownMs) {
        m_detail = "opens_at";
        return LobbyRefusal::BadRules;
    }
    auto setup = m_maker.make(request);
    if (!setup) {
        m_detail = setup.error().detail;
        return setup.error().refusal;
    }
    setup->id = LanSessionId{++m_lastSession};
    auto& session = m_sessions[setup->id];
    session = std::make_unique<LanSession>(std::move(*setup), m_ground);
    JoinSession join;
    join.session = session->id();
    join.password = request.password;
    return session->join(person, join);
}

// Of a run that is under way or over as it was begun with; a lobby is made anew.
std::optional<LanSessionSetup> FrontDesk::setupOf(const KeptSession& kept) const {
    const auto head = kept.stream == StreamId{} ? std::nullopt : m_setup.archive->head(kept.stream);
    LanSessionSetup setup;
    if (head) {
        setup.wishes = kept.wishes;
        setup.scenario = head->scenario;
        setup.plan = head->plan;
        setup.people = head->people;
    } else {
        auto made = m_maker.make(kept.wishes);
        if (kept.stream != StreamId{} || !made) return std::nullopt;
        setup = *std::move(made);
    }
    setup.id = kept.id;
    setup.lock = kept.lock;
    setup.venue = kept.venue;
    setup.seed = kept.seed;
    return setup;
}

void FrontDesk::takeUp() {
    if (m_setup.archive == nullptr) return;
    m_lastSession = m_setup.archive->lastSession().value;
    for (const KeptSession& kept : m_setup.archive->sessions()) {
        auto setup = setupOf(kept);
        if (!setup) {
            qCWarning(logLobby, "session %u cannot be taken up again and is closed", kept.id.value);
            m_setup.archive->close(kept.id);
            continue;
        }
        for (const KeptMember& each : kept.members) {
            m_people.takeBack(each.person, each.known, kept.id);
            m_reception.takeBack(each.known, each.token);
        }
        m_sessions[kept.id] = std::make_unique<LanSession>(*std::move(setup), kept, m_ground);
    }
}

LobbyRefusal FrontDesk::take(Person& person, const JoinSession& request) {
    const auto found = m_sessions.find(request.session);
    if (found == m_sessions.end()) return LobbyRefusal::NoSuchSession;
    const LobbyRefusal refusal = found->second->join(person, request);
    if (refusal == LobbyRefusal::None && person.connection && !isOfThisComputer(m_connections[*person.connection]))
        emit joinedFromElsewhere();
    return refusal;
}

LobbyRefusal FrontDesk::take(Person& person, const FetchPlan& request) {
    for (const auto& [id, session] : m_sessions) {
        if (session->plan()->digest() != request.digest) continue;
        m_lines.sendParts(*person.connection, QByteArray::fromStdString(writeVenue(*session->plan())));
        return LobbyRefusal::None;
    }
    return LobbyRefusal::NoSuchPlan;
}

LobbyRefusal FrontDesk::take(Person& person, LanSession& session, const LeaveSession& request) {
    if (request.close != 0) return session.close(person);
    session.leave(person, GoneBecause::Left);
    return LobbyRefusal::None;
}
LobbyRefusal FrontDesk::take(Person& person, LanSession& session, const SetReady& request) {
    return session.setReady(person, request.ready != 0);
}
LobbyRefusal FrontDesk::take(Person& person, LanSession& session, const TellClock& request) {
    session.setClock(person, request);
    return LobbyRefusal::None;
}
LobbyRefusal FrontDesk::take(Person& person, LanSession& session, const Say& request) {
    return session.say(person, request);
}
LobbyRefusal FrontDesk::take(Person&, LanSession& session, const StartSession& request) {
    if (m_draining) return LobbyRefusal::ServerStopping;
    return session.start(request.countdownMs);
}
LobbyRefusal FrontDesk::take(Person&, LanSession& session, const EndSession&) { return session.end(); }
LobbyRefusal FrontDesk::take(Person&, LanSession& session, const Rematch& request) {
    return session.rematch(request.sameSeed != 0);
}
LobbyRefusal FrontDesk::take(Person&, LanSession& session, const RemovePerson& request) {
    return session.remove(request.person);
}
LobbyRefusal FrontDesk::take(Person&, LanSession& session, const SilencePerson& request) {
    return session.silence(request.person, request.silenced != 0);
}

// --- Time -----------------------------------------------------------------------------------------

void FrontDesk::tick() {
    for (const auto& [id, session] : m_sessions) session->tick();
    tellSessions();
    m_people.forgetAway();
    m_reception.forgetAway([this](std::uint64_t member) { return m_people.isHere(member); });
}

// What changed since the last tick, to all who follow the list.
void FrontDesk::tellSessions() {
    std::vector<LanSessionId> empty;
    for (const auto& [id, session] : m_sessions) {
        if (session->isEmpty()) {
            empty.push_back(id);
            continue;
        }
        std::uint64_t& told = m_told[id];
        if (told == session->changes()) continue;
        told = session->changes();
        for (const ConnectionKey key : m_following) m_lines.tell(key, session->row());
    }
    for (const LanSessionId id : empty) {
        m_sessions.erase(id);
        m_told.erase(id);
        if (m_setup.archive != nullptr) m_setup.archive->close(id);
        for (const ConnectionKey key : m_following) m_lines.tell(key, SessionGone{id});
    }
}

void FrontDesk::drain() {
    m_draining = true;
    for (const auto& [id, session] : m_sessions) {
        if (session->row().state == SessionState::Lobby) session->closeForAll();
    }
    tellSessions();
}

void FrontDesk::endSessions() {
    for (const auto& [id, session] : m_sessions) session->endForAll();
    tellSessions();
}

}  // namespace frontrow
