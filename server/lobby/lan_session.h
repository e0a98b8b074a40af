// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session: people who come together in a lobby, open one sale in the same second and see one board
// afterwards. It decides who may do what and when; it reaches people through the lines it is given, and
// its sale is made beside its thread. With an archive it is kept: nobody is let into a sale before it is
// stored who plays in it, and a session that is taken up again goes on where it was. Thread: the lobby's.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "book/utc_clock.h"
#include "lobby/people.h"
#include "lobby/session_archive.h"
#include "lobby/session_run.h"
#include "sockets/client_lines.h"
#include "sockets/rate_bucket.h"

namespace frontrow {

// What a session is opened with, checked.
struct LanSessionSetup {
    LanSessionId id;
    OpenSession wishes;  // without the password
    SessionLock lock{};
    Scenario scenario{};  // with the wishes in it
    std::shared_ptr<const VenuePlan> plan;
    std::string venue;
    Seed seed;
    std::uint32_t people = 0;  // that play in a run that is taken up, whoever of them is still there
};

// Does what takes long beside the lobby's thread and then the rest on it; in a test, both at once.
using RunAside = std::function<void(std::function<void()> work, std::function<void()> then)>;

// What a session stands on; all of it outlives the session.
struct LobbyGround {
    ClientLines& lines;
    People& people;
    MonotonicClock& clock;
    const UtcClock& utc;
    RunAside aside;
    std::string program;
    Reception& reception;
    SessionArchive* archive = nullptr;  // null: nothing is kept
};

class LanSession {
public:
    // Of a session that opens when all are ready.
    static constexpr std::int64_t kCountdownMs = 10'000;
    // Somebody whose connection is lost in the lobby is expected back for so long; the host as well.
    static constexpr std::int64_t kReturnMs = 30'000;
    // A run is judged after this at the latest.
    static constexpr std::int64_t kLongestRunMs = 40 * 60'000;
    // Who has not entered the waiting room so long after the opening is not waited for.
    static constexpr std::int64_t kAwaitedMs = 60'000;
    // Beyond so many, people are only counted: each is told of himself and of those who came first, and the
    // host of everybody. Else what a crowd costs would grow with its square.
    static constexpr std::size_t kMostShown = 100;
    // The sale is made ready this long before its countdown, in a session that opens at a time.
    static constexpr std::int64_t kReadyMs = 15'000;
    // What could not be stored is tried again so often.
    static constexpr std::int64_t kKeepAgainMs = 1'000;

    LanSession(LanSessionSetup setup, LobbyGround& ground);
    // One that was kept, with everybody away; its sale is taken up again if it was under way. The setup is that
    // of its run.
    LanSession(LanSessionSetup setup, const KeptSession& kept, LobbyGround& ground);
    ~LanSession();
    LanSession(const LanSession&) = delete;
    LanSession& operator=(const LanSession&) = delete;

    LanSessionId id() const { return m_setup.id; }
    // As everybody may see it.
    SessionRow row() const;
    // Up for every change of row().
    std::uint64_t changes() const { return m_changes; }
    const std::shared_ptr<const VenuePlan>& plan() const { return m_setup.plan; }
    bool isEmpty() const { return m_members.empty(); }
    bool hasConnections() const;

    bool isHost(const Person& person) const { return person.id == m_host; }

    // Each gives None when it was done. Who may ask for it is known before (accounts/server_rights.h).
    LobbyRefusal join(Person& person, const JoinSession& request);
    // The same person, back on another connection.
    void comeBack(Person& person);
    void connectionLost(Person& person);
    void leave(Person& person, GoneBecause why);
    LobbyRefusal close(const Person& person);
    LobbyRefusal setReady(const Person& person, bool ready);
    void setClock(const Person& person, const TellClock& clock);
    LobbyRefusal say(const Person& person, const Say& words);
    LobbyRefusal start(std::int64_t countdownMs);
    LobbyRefusal end();
    LobbyRefusal rematch(bool sameSeed);
    LobbyRefusal remove(PersonId other);
    LobbyRefusal silence(PersonId other, bool silenced);
    // Everybody is told that it is over; nothing may be asked of it any more.
    void closeForAll();
    // The same, once a sale that runs is judged.
    void endForAll();

    // Lets time do what is due.
    void tick();

private:
    struct Member {
        PersonRow row;
        AccountId account;  // in the present run; nobody for a watcher
        std::int64_t lostAtMs = 0;
        RateBucket chat{1, 5};
    };

    std::int64_t utcMs() const { return m_ground.utc.nowMs(); }
    Member* find(PersonId person);
    std::optional<ConnectionKey> lineOf(const Member& member) const;
    void tellAll(const LobbyNews& news);
    bool isShown(const Member& member) const;
    // To everybody who is told of that member.
    void tellOf(const Member& member, const LobbyNews& news);
    void showPerson(const Member& member);
    void drop(PersonId person, GoneBecause why);
    void begin(std::int64_t opensAtUtcMs);
    void makeSale(StreamId stream);
    void saleMade(std::shared_ptr<SessionRun> run);
    void saleFailed();
    // Once it is stored who plays in it.
    void seatAll();
    void seat(Member& member);
    bool keep();
    KeptSession kept() const;
    std::vector<AccountId> playing() const;
    void look();
    void judge();
    void tellResults(std::optional<ConnectionKey> only);
    void setState(SessionState state);
    // A time that was set has passed: it opens by that other rule next.
    void backToLobby(OpensWhen insteadOfATime);

    LanSessionSetup m_setup;
    LobbyGround& m_ground;
    PersonId m_host;
    std::vector<Member> m_members;
    std::vector<Leaver> m_leavers;  // of the present run
    SessionState m_state = SessionState::Lobby;
    std::int64_t m_opensAtUtcMs = 0;
    std::uint32_t m_runs = 0;
    std::shared_ptr<SessionRun> m_run;
    std::uint32_t m_people = 0;  // that play in the run
    StreamId m_stream;           // of the run, as it is kept
    bool m_seatsDue = false;     // nobody is let in before it is stored
    std::uint64_t m_kept = 0;    // changes that are stored
    std::int64_t m_keepAtMs = 0;
    std::int64_t m_lookAtMs = 0;
    std::vector<ResultRow> m_results;
    std::string m_digest;
    std::uint64_t m_changes = 0;
    std::uint64_t m_changesTold = 0;      // to the members
    std::shared_ptr<LanSession*> m_self;  // null in what is done aside once the session is gone
};

}  // namespace frontrow
