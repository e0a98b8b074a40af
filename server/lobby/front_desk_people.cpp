// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is signed in, what somebody does about the own account, and the end of a sign-in.
#include <QCryptographicHash>

#include "lobby/front_desk.h"
#include "protocol/message_number.h"

namespace frontrow {

LobbyRefusal FrontDesk::signedIn(ConnectionKey key, const Welcomed& welcomed, bool mayTakeOver) {
    Person& person = m_people.admit(welcomed.person);
    if (person.connection && !mayTakeOver && person.token != welcomed.token) return LobbyRefusal::ConnectedElsewhere;
    // The same person came in by another connection: that one is over.
    if (person.connection) {
        const ConnectionKey before = *person.connection;
        m_lines.leaveSeat(before);
        m_lines.tell(before, SignedOut{0, SignedOutBecause::CameInElsewhere});
        m_lines.close(before, QWebSocketProtocol::CloseCodeNormal);
    }
    m_people.connect(person, key);
    person.token = welcomed.token;
    m_lines.noteSignedIn(key);
    m_lines.tell(
        key, SignedIn{person.id, person.name, person.role, welcomed.token, SimTime{welcomed.untilMs}, person.session});
    if (LanSession* session = sessionOf(person)) session->comeBack(person);
    return LobbyRefusal::None;
}

std::vector<SignedInMember> FrontDesk::signedIn() const {
    std::vector<SignedInMember> all;
    for (const Person* person : m_people.connected()) all.push_back({person->member, person->token});
    return all;
}

void FrontDesk::signedOut(Person& person, const SignedOut& news, GoneBecause gone) {
    const ConnectionKey key = *person.connection;
    if (LanSession* session = sessionOf(person)) session->leave(person, gone);
    m_people.disconnect(key);
    m_lines.leaveSeat(key);
    m_lines.tell(key, news);
}

void FrontDesk::endSignIn(const SignedInMember& whose) {
    for (const Person* each : m_people.connected()) {
        if (each->member != whose.member || each->token != whose.token) continue;
        const ConnectionKey key = *each->connection;
        signedOut(*m_people.byConnection(key), SignedOut{0, SignedOutBecause::Ended}, GoneBecause::Removed);
        return m_lines.close(key, QWebSocketProtocol::CloseCodeNormal);
    }
}

// --- One's own account ----------------------------------------------------------------------------
// Each is answered later, when the connection may be gone or somebody else's. One at a time.

template <class Request> bool FrontDesk::isAnswered(ConnectionKey key, const Settled& settled) {
    if (m_asking.erase(key) == 0 || m_people.byConnection(key) == nullptr) return false;
    if (settled.refusal == LobbyRefusal::None) return true;
    m_lines.tell(key, Refused{kMessageNumber<Request>, settled.refusal, settled.detail, settled.waitMs});
    return false;
}

LobbyRefusal FrontDesk::take(ConnectionKey key, const SignOut& request) {
    const Person* person = m_people.byConnection(key);
    if (!m_asking.insert(key).second) return LobbyRefusal::Busy;
    m_reception.leave(person->token, request.everywhere != 0, [this, key, request](Settled settled) {
        // What does not hold any more has ended already.
        if (settled.refusal == LobbyRefusal::TokenLapsed) settled = {};
        if (!isAnswered<SignOut>(key, settled)) return;
        signedOut(*m_people.byConnection(key), SignedOut{request.everywhere}, GoneBecause::Left);
    });
    return LobbyRefusal::None;
}

LobbyRefusal FrontDesk::take(ConnectionKey key, const ChangePassword& request) {
    const Person* person = m_people.byConnection(key);
    if (!m_asking.insert(key).second) return LobbyRefusal::Busy;
    m_reception.changePassword(m_connections[key], person->token, request, [this, key](const Welcomed& welcomed) {
        if (!isAnswered<ChangePassword>(key, welcomed)) return;
        Person& of = *m_people.byConnection(key);
        of.token = welcomed.token;
        m_lines.tell(key, SignedIn{of.id, of.name, of.role, welcomed.token, SimTime{welcomed.untilMs}, of.session});
    });
    return LobbyRefusal::None;
}

LobbyRefusal FrontDesk::take(ConnectionKey key, const ExportData&) {
    const Person* person = m_people.byConnection(key);
    if (!m_asking.insert(key).second) return LobbyRefusal::Busy;
    m_reception.exportData(person->token, [this, key](const Exported& exported) {
        if (!isAnswered<ExportData>(key, exported)) return;
        const QByteArray digest = QCryptographicHash::hash(exported.content, QCryptographicHash::Sha256);
        m_lines.tell(key, DataExported{{digest.begin(), digest.end()}});
        m_lines.sendParts(key, exported.content);
    });
    return LobbyRefusal::None;
}

LobbyRefusal FrontDesk::take(ConnectionKey key, const DeleteAccount& request) {
    const Person* person = m_people.byConnection(key);
    if (!m_asking.insert(key).second) return LobbyRefusal::Busy;
    m_reception.deleteAccount(m_connections[key], person->token, request, [this, key](const Settled& settled) {
        if (!isAnswered<DeleteAccount>(key, settled)) return;
        signedOut(*m_people.byConnection(key), SignedOut{1, SignedOutBecause::AccountDeleted}, GoneBecause::Left);
    });
    return LobbyRefusal::None;
}

}  // namespace frontrow
