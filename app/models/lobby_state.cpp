// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lobby_state.h"

#include <utility>

#include "models/figures.h"
#include "models/lobby_words.h"

namespace frontrow {

bool LobbyState::isHost() const {
    const PersonRow* me = m_people.me();
    return me != nullptr && me->host != 0;
}

bool LobbyState::isReady() const {
    const PersonRow* me = m_people.me();
    return me != nullptr && me->ready != 0;
}

void LobbyState::take(const LobbyNews& news) {
    if (const auto* me = std::get_if<SignedIn>(&news)) {
        m_me = me->person;
        m_people.setMe(m_me);
        // Away for so long that the session went on without this person.
        if (m_joined && me->session == LanSessionId{}) {
            const QString title = plainText(m_row.title);
            leave();
            emit gone(GoneBecause::ConnectionLost, title);
        }
    } else if (const auto* in = std::get_if<Joined>(&news)) {
        const bool again = m_joined && m_joined->session == in->session;
        if (!again) leave();
        m_joined = *in;
        // The rows of everybody who is there follow.
        m_people.clear();
        m_rows.clear();
        emit changed();
        if (!again) emit joined();
    } else if (const auto* row = std::get_if<SessionRow>(&news)) {
        if (m_joined && row->session == m_joined->session) takeRow(*row);
    } else if (const auto* person = std::get_if<PersonRow>(&news)) {
        // One's own row may come before joined does.
        m_people.take(*person);
        emit changed();
    } else if (const auto* left = std::get_if<PersonGone>(&news)) {
        takeGone(*left);
    } else if (const auto* said = std::get_if<Said>(&news)) {
        m_chat.add(*said);
    } else if (const auto* sale = std::get_if<SaleThere>(&news)) {
        m_results.reset();
        emit saleCame(*sale);
    } else if (const auto* result = std::get_if<ResultRow>(&news)) {
        m_rows.push_back(*result);
    } else if (const auto* told = std::get_if<ResultsTold>(&news)) {
        m_results = *told;
        m_board.setRows(std::exchange(m_rows, {}), m_me);
        emit changed();
        emit resultsCame();
    } else if (const auto* refusal = std::get_if<Refused>(&news)) {
        emit refused(*refusal);
    } else if (std::holds_alternative<SignedOut>(news)) {
        leave();
        emit changed();
    }
}

void LobbyState::takeRow(const SessionRow& row) {
    const bool back = row.state == SessionState::Lobby && m_row.state == SessionState::Over && m_results.has_value();
    m_row = row;
    if (back) m_results.reset();
    emit changed();
    if (back) emit lobbyCame();
}

void LobbyState::takeGone(const PersonGone& left) {
    if (!m_joined) return;
    if (left.person == m_me) {
        const QString title = plainText(m_row.title);
        if (left.why == GoneBecause::SessionClosed && m_results) {
            m_joined.reset();
            m_people.clear();
        } else {
            leave();
        }
        emit changed();
        emit gone(left.why, title);
        return;
    }
    if (const PersonRow* person = m_people.find(left.person)) {
        m_chat.addLine(goneSentence(left.why, plainText(person->personName)));
        m_people.remove(left.person);
    }
    emit changed();
}

void LobbyState::forgetBoard() {
    leave();
    emit changed();
}

void LobbyState::leave() {
    m_joined.reset();
    m_row = SessionRow{};
    m_rows.clear();
    m_results.reset();
    m_people.clear();
    m_chat.clear();
    m_board.setRows({}, m_me);
}

}  // namespace frontrow
