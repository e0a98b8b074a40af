// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where everybody who connects is received: says who is there, keeps the list of sessions, and gives
// each request to whom it concerns. Requests come on the sockets' threads and are done on the desk's
// own, one after the other. Thread: that of its object, with an event loop.
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <map>
#include <memory>
#include <set>

#include "lobby/lan_session.h"
#include "lobby/reception.h"
#include "lobby/session_maker.h"

namespace frontrow {

struct FrontDeskSetup {
    std::string server;   // what its keeper calls it
    std::string program;  // and version
    std::size_t mostSessions = 50;
    SessionArchive* archive = nullptr;  // where sessions are kept; null: nowhere
};

// Somebody who is connected, and by which token.
struct SignedInMember {
    std::uint64_t member = 0;
    std::vector<std::uint8_t> token;
};

class FrontDesk final : public QObject, public ConnectionListener {
    Q_OBJECT

public:
    // Requests that may wait at once; a connection whose request finds no room is closed.
    static constexpr int kMostWaiting = 65'536;

    // All must outlive it. Does what takes long on threads of its own, or through `aside` where one is given.
    FrontDesk(FrontDeskSetup setup, Reception& reception, const SessionMaker& maker, MonotonicClock& clock,
              const UtcClock& utc, RunAside aside = {});
    ~FrontDesk() override;

    // Before anybody connects.
    void reachBy(ClientLines& lines) { m_lines.lines = &lines; }
    // Takes up the sessions that an earlier process left, with everybody away.
    void takeUp();

    // From the sockets' threads
    void entered(ConnectionKey key, const QHostAddress& address, const Enter& enter) override;
    void asked(ConnectionKey key, LobbyRequest request) override;
    void went(ConnectionKey key) override;

    // Its own thread
    // Nothing new is begun; everybody in a lobby is told that it closes.
    void drain();
    // Sales that run are judged, and every session is closed.
    void endSessions();
    std::size_t people() const { return m_people.count(); }
    std::size_t sessions() const { return m_sessions.size(); }
    std::vector<SessionRow> rows() const;
    std::vector<SignedInMember> signedIn() const;
    // That sign-in does not hold any more: the connection is told, leaves what it is in, and ends.
    void endSignIn(const SignedInMember& whose);
    // Lets time do what is due; by itself this happens ten times a second.
    void tick();

signals:
    // Somebody on another computer is in a session now: the way in is open.
    void joinedFromElsewhere();

private:
    // The lines, as soon as they are known.
    struct LateLines final : ClientLines {
        ClientLines* lines = nullptr;
        void tell(ConnectionKey key, LobbyNews news) override { lines->tell(key, std::move(news)); }
        void noteSignedIn(ConnectionKey key) override { lines->noteSignedIn(key); }
        void takeSeat(ConnectionKey key, std::shared_ptr<Host> host, AccountId account) override {
            lines->takeSeat(key, std::move(host), account);
        }
        void leaveSeat(ConnectionKey key) override { lines->leaveSeat(key); }
        void sendParts(ConnectionKey key, QByteArray content) override { lines->sendParts(key, std::move(content)); }
        void close(ConnectionKey key, QWebSocketProtocol::CloseCode code) override { lines->close(key, code); }
    };

    void onOwnThread(ConnectionKey key, std::function<void()> job);
    template <class Request> void answer(ConnectionKey key, const Request& request);

    // Who is there
    template <class Request> LobbyRefusal comeIn(ConnectionKey key, const Request& request);
    LobbyRefusal take(ConnectionKey key, const SignInAsGuest& request) { return comeIn(key, request); }
    LobbyRefusal take(ConnectionKey key, const SignIn& request) { return comeIn(key, request); }
    LobbyRefusal take(ConnectionKey key, const SignUp& request) { return comeIn(key, request); }
    LobbyRefusal take(ConnectionKey key, const SignInWithLetters& request) { return comeIn(key, request); }
    LobbyRefusal take(ConnectionKey key, const SignUpWithLetters& request) { return comeIn(key, request); }
    LobbyRefusal take(ConnectionKey key, const SignInAgain& request) { return comeIn(key, request); }
    template <class Request, class Tell> LobbyRefusal askLetters(ConnectionKey key, const Request& request, Tell tell);
    LobbyRefusal take(ConnectionKey key, const RenewSignInLetters& request);
    LobbyRefusal take(ConnectionKey key, const ReadSignInLetters& request);
    LobbyRefusal take(ConnectionKey key, const SignOut& request);
    LobbyRefusal take(ConnectionKey key, const ChangePassword& request);
    LobbyRefusal take(ConnectionKey key, const ExportData& request);
    LobbyRefusal take(ConnectionKey key, const DeleteAccount& request);
    // What needs nobody
    LobbyRefusal take(ConnectionKey key, const LobbyProbe& request);
    LobbyRefusal take(ConnectionKey key, const ListSessions& request);
    // What a person asks
    LobbyRefusal take(Person& person, const OpenSession& request);
    LobbyRefusal take(Person& person, const JoinSession& request);
    LobbyRefusal take(Person& person, const FetchPlan& request);
    // What somebody in a session asks
    LobbyRefusal take(Person& person, LanSession& session, const LeaveSession& request);
    LobbyRefusal take(Person& person, LanSession& session, const SetReady& request);
    LobbyRefusal take(Person& person, LanSession& session, const TellClock& request);
    LobbyRefusal take(Person& person, LanSession& session, const Say& request);
    LobbyRefusal take(Person& person, LanSession& session, const StartSession& request);
    LobbyRefusal take(Person& person, LanSession& session, const EndSession& request);
    LobbyRefusal take(Person& person, LanSession& session, const Rematch& request);
    LobbyRefusal take(Person& person, LanSession& session, const RemovePerson& request);
    LobbyRefusal take(Person& person, LanSession& session, const SilencePerson& request);

    // Refused where the same person is connected by another sign-in that may not be ended.
    LobbyRefusal signedIn(ConnectionKey key, const Welcomed& welcomed, bool mayTakeOver);
    // Somebody's question about his own account. True when its answer has come and he is still there.
    template <class Request> bool isAnswered(ConnectionKey key, const Settled& settled);
    // Whose connection that is leaves what he is in, and is told why.
    void signedOut(Person& person, const SignedOut& news, GoneBecause gone);
    LanSession* sessionOf(const Person& person);
    std::optional<LanSessionSetup> setupOf(const KeptSession& kept) const;
    void tellSessions();

    const FrontDeskSetup m_setup;
    Reception& m_reception;
    const SessionMaker& m_maker;
    const UtcClock& m_utc;
    std::string m_detail;  // of the refusal of the request that is being done
    People m_people;
    LateLines m_lines;
    LobbyGround m_ground;
    std::map<LanSessionId, std::unique_ptr<LanSession>> m_sessions;
    std::map<LanSessionId, std::uint64_t> m_told;  // changes() of each session as it was told
    std::map<ConnectionKey, QHostAddress> m_connections;
    std::set<ConnectionKey> m_comingIn;  // whose reception has not answered yet
    std::set<ConnectionKey> m_asking;    // the same of a question about one's own account
    std::set<ConnectionKey> m_following;
    std::uint32_t m_lastSession = 0;
    bool m_draining = false;
    std::atomic<int> m_waiting{0};
    QTimer m_timer;
    std::shared_ptr<std::atomic<int>> m_asideRunning;
};

}  // namespace frontrow
