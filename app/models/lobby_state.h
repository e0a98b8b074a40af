// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server has told about the session one is in: its row, its people, what is said, and the
// board of its last run. It only follows; asking is somebody else's. Thread: the GUI's.
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "models/board_model.h"
#include "models/chat_model.h"
#include "models/lobby_people_model.h"
#include "protocol/lobby_news.h"

namespace frontrow {

class LobbyState final : public QObject {
    Q_OBJECT

public:
    explicit LobbyState(QObject* parent = nullptr) : QObject(parent) {}

    void take(const LobbyNews& news);
    // The connection was given up: one is in no session any more.
    void leave();
    // The board stays after its session has ended, until it was looked at.
    void forgetBoard();

    bool isInSession() const { return m_joined.has_value(); }
    LanSessionId session() const { return m_joined ? m_joined->session : LanSessionId{}; }
    bool isWatching() const { return m_joined && m_joined->watching != 0; }
    bool isHost() const;
    bool isReady() const;
    // Empty until it was told.
    const SessionRow& row() const { return m_row; }
    PersonId me() const { return m_me; }
    // The seed and digest of the run that is over; nothing during one.
    const std::optional<ResultsTold>& results() const { return m_results; }

    LobbyPeopleModel& people() { return m_people; }
    ChatModel& chat() { return m_chat; }
    BoardModel& board() { return m_board; }

signals:
    // Something of the session looks different.
    void changed();
    void joined();
    // One is not in it any more; the title it had.
    void gone(frontrow::GoneBecause why, const QString& title);
    void refused(const frontrow::Refused& refused);
    void saleCame(const frontrow::SaleThere& sale);
    // Every row of the board is there.
    void resultsCame();
    // After a run: people come together again.
    void lobbyCame();

private:
    void takeRow(const SessionRow& row);
    void takeGone(const PersonGone& gone);

    std::optional<Joined> m_joined;
    SessionRow m_row;
    PersonId m_me;
    std::vector<ResultRow> m_rows;  // of a board on its way
    std::optional<ResultsTold> m_results;
    LobbyPeopleModel m_people;
    ChatModel m_chat;
    BoardModel m_board;
};

}  // namespace frontrow
