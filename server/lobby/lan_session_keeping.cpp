// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a session is kept, and how one that was kept is taken up again.
#include <algorithm>
#include <utility>

#include "lobby/lan_session.h"

namespace frontrow {

// Who was there is expected back within the usual time; while a sale runs, his place is kept by its rules.
LanSession::LanSession(LanSessionSetup setup, const KeptSession& kept, LobbyGround& ground)
    : LanSession(std::move(setup), ground) {
    m_host = kept.host;
    m_state = kept.state;
    m_opensAtUtcMs = kept.opensAtUtcMs;
    m_runs = kept.runs;
    m_stream = kept.stream;
    m_people = m_setup.people;
    m_leavers = kept.leavers;
    m_results = kept.results;
    m_digest = kept.digest;
    for (const KeptMember& each : kept.members) {
        Member member;
        member.row.person = each.person;
        member.row.personName = each.known.name;
        member.row.host = each.person == m_host ? 1 : 0;
        member.row.watching = each.watching;
        member.row.silenced = each.silenced;
        member.row.connected = 0;
        member.account = each.account;
        member.lostAtMs = utcMs();
        m_members.push_back(std::move(member));
    }
    const bool underWay = m_state == SessionState::Opening || m_state == SessionState::Running;
    if (underWay && m_stream != StreamId{}) {
        makeSale(m_stream);
    } else if (underWay) {
        // It ended before its sale was there.
        backToLobby(OpensWhen::WhenTheHostSays);
    }
}

KeptSession LanSession::kept() const {
    KeptSession kept;
    kept.id = m_setup.id;
    kept.state = m_state;
    kept.host = m_host;
    kept.wishes = m_setup.wishes;
    kept.lock = m_setup.lock;
    kept.venue = m_setup.venue;
    kept.seed = m_setup.seed;
    kept.runs = m_runs;
    kept.opensAtUtcMs = m_opensAtUtcMs;
    kept.stream = m_stream;
    kept.leavers = m_leavers;
    kept.results = m_results;
    kept.digest = m_digest;
    for (const Member& each : m_members) {
        const Person* person = m_ground.people.find(each.row.person);
        if (person == nullptr) continue;
        KeptMember member;
        member.person = person->id;
        member.known = {person->member, person->name, person->role};
        member.watching = each.row.watching;
        member.silenced = each.row.silenced;
        member.account = each.account;
        member.token = m_ground.reception.keptToken(person->member);
        kept.members.push_back(std::move(member));
    }
    return kept;
}

// False where it could not be stored: it is tried again.
bool LanSession::keep() {
    if (m_ground.archive != nullptr && !m_ground.archive->save(kept())) {
        m_keepAtMs = utcMs() + kKeepAgainMs;
        return false;
    }
    m_kept = m_changes;
    return true;
}

}  // namespace frontrow
