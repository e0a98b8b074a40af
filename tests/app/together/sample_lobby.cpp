// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "together/sample_lobby.h"

namespace frontrow::test {

namespace {

constexpr std::uint32_t kNotReached = 0xFFFF'FFFF;

SessionRow sessionRow(std::uint32_t id, const char* title, const char* host, const char* scenario) {
    SessionRow row;
    row.session = LanSessionId{id};
    row.title = title;
    row.host = PersonId{1};
    row.hostName = host;
    row.scenario = scenario;
    row.venue = "arena";
    row.mostPeople = 16;
    row.people = 8;
    row.rivals = 4'000;
    row.seats = 6'809;
    return row;
}

SessionRow joinedRow() {
    SessionRow row = sessionRow(1, "frontrow-study", "Haneul", "arena-sprint");
    row.opens = OpensWhen::AtATime;
    row.opensAt = SimTime{kSampleNow + 134'600};
    row.watchers = 1;
    return row;
}

PersonRow person(std::uint32_t id, const char* name, bool ready, std::uint32_t clockMs, std::uint32_t latencyMs) {
    PersonRow row;
    row.person = PersonId{id};
    row.personName = name;
    row.host = id == 1 ? 1 : 0;
    row.ready = ready ? 1 : 0;
    row.clockErrorMs = clockMs;
    row.latencyMs = latencyMs;
    return row;
}

ResultRow result(std::uint32_t rank, std::uint32_t id, const char* name, std::uint32_t firstSeat, std::uint32_t seats) {
    ResultRow row;
    row.rank = rank;
    row.person = PersonId{id};
    row.personName = name;
    for (std::uint32_t i = 0; i < seats; ++i) row.seats.push_back(SeatIndex{firstSeat + i});
    row.place = 40 * rank;
    row.clickMs = 90 + 60 * rank;
    row.queueMs = 6'200 + 2'300 * rank;
    row.lettersMs = 5'400 + 700 * rank;
    row.seatsMs = 7'800 + 1'900 * rank;
    row.paymentMs = seats > 0 ? 6'100 + 900 * rank : kNotReached;
    row.quality = seats > 0 ? 950 - 60 * rank : 0;
    row.luckPlaces = rank % 3 == 0 ? 0 : rank % 2 == 0 ? 12 : -31;
    row.skillMs = row.clickMs + row.lettersMs + row.seatsMs + (seats > 0 ? row.paymentMs : 0);
    row.seatsLost = rank - 1;
    return row;
}

}  // namespace

std::vector<ServerRow> sampleServers() {
    const auto server = [](const char* name, const char* address, ServerReach reach, bool favourite) {
        ServerRow row;
        row.key = QString::fromUtf8(address) + QStringLiteral(":47100");
        row.server = row.key;
        row.name = QString::fromUtf8(name);
        row.address = QString::fromUtf8(address);
        row.reach = reach;
        row.joinedAtUtcMs = kSampleNow - 86'400'000;
        row.sinceUtcMs = kSampleNow - 600'000;
        row.favourite = favourite;
        return row;
    };
    std::vector<ServerRow> servers;
    servers.push_back(server("office-server", "tickets.office.example", ServerReach::Reachable, true));
    servers.back().sessions = 1;
    servers.back().open = LanSessionId{2};
    servers.push_back(server("민아의 컴퓨터", "192.168.0.12", ServerReach::KeyChanged, true));
    servers.back().why = QStringLiteral("The server at 192.168.0.12 has another key than before.");
    servers.push_back(server("Club night", "192.168.0.31", ServerReach::Silent, false));
    servers.push_back(server("Haneul's desktop", "10.0.0.2", ServerReach::Reachable, false));
    servers.back().sessions = 3;
    servers.push_back(server("Raspberry Pi", "10.8.0.3", ServerReach::Looking, false));
    servers.push_back(server("An old laptop", "10.8.0.7", ServerReach::Unusable, false));
    return servers;
}

std::vector<FoundSession> sampleSessions() {
    std::vector<FoundSession> found;
    found.push_back({QStringLiteral("10.0.0.2:47100"), QStringLiteral("Haneul's desktop"), joinedRow(), 3, false});
    SessionRow evening = sessionRow(1, "저녁 티켓팅 연습", "Mina", "fan-club-presale");
    evening.people = 5;
    evening.mostPeople = 8;
    evening.locked = 1;
    found.push_back({QStringLiteral("10.0.0.3:47100"), QStringLiteral("mina-laptop"), evening, 4, false});
    SessionRow night = sessionRow(2, "Stadium night", "Daniel", "stadium-storm");
    night.people = 41;
    night.mostPeople = 200;
    night.state = SessionState::Running;
    night.opensAt = SimTime{kSampleNow - 38'000};
    found.push_back({QStringLiteral("10.0.0.4:47100"), QStringLiteral("office-server"), night, 6, false});
    SessionRow quick = sessionRow(1, "quick-drill", "Sora", "small-hall-first-try");
    quick.people = 3;
    quick.mostPeople = 4;
    quick.opens = OpensWhen::WhenTheHostSays;
    found.push_back({QStringLiteral("10.0.0.5:47100"), QStringLiteral("Raspberry Pi"), quick, 19, false});
    SessionRow again = sessionRow(3, "Once more", "Haneul", "arena-sprint");
    again.state = SessionState::Over;
    again.people = 2;
    found.push_back({QStringLiteral("10.0.0.2:47100"), QStringLiteral("Haneul's desktop"), again, 3, false});
    return found;
}

void fillLobby(LobbyState& lobby, AsWhom who) {
    SignedIn me;
    me.person = PersonId{who == AsWhom::Host ? 1U : who == AsWhom::Guest ? 2U : 9U};
    lobby.take(me);
    lobby.take(Joined{LanSessionId{1}, static_cast<std::uint8_t>(who == AsWhom::Watcher ? 1 : 0)});
    lobby.take(joinedRow());
    lobby.take(person(1, "Haneul", false, 2, 1));
    lobby.take(person(2, "Jiwoo", true, 2, 4));
    lobby.take(person(3, "Minseo", true, 2, 5));
    lobby.take(person(4, "Daniel", true, 5, 11));
    PersonRow away = person(5, "Yuna", false, 2, 7);
    away.connected = 0;
    lobby.take(away);
    lobby.take(person(6, "Sora", true, 5, 23));
    lobby.take(person(7, "Kenji", false, 68, 71));
    PersonRow silenced = person(8, "Areum", true, 2, 6);
    silenced.silenced = 1;
    lobby.take(silenced);
    PersonRow watcher = person(9, "A name that is thirty letters", false, kNotTold, kNotTold);
    watcher.watching = 1;
    lobby.take(watcher);
    lobby.take(Said{PersonId{3}, "Minseo", SimTime{kSampleNow}, "shall we all go for floor D this time?"});
    lobby.take(Said{PersonId{2}, "Jiwoo", SimTime{kSampleNow}, "no, rivals. winner buys coffee"});
}

void fillBoard(LobbyState& lobby) {
    SessionRow row = joinedRow();
    row.state = SessionState::Over;
    row.seed = "4F2A-91";
    lobby.take(row);
    lobby.take(result(1, 3, "Minseo", 4, 2));
    lobby.take(result(2, lobby.me().value, lobby.me().value == 1 ? "Haneul" : "Jiwoo", 120, 2));
    lobby.take(result(3, 4, "Daniel", 900, 4));
    lobby.take(result(4, 6, "Sora", 2'000, 1));
    ResultRow never = result(5, 7, "Kenji", 0, 0);
    never.clickMs = never.queueMs = never.lettersMs = never.seatsMs = never.paymentMs = kNotReached;
    never.place = 0;
    lobby.take(never);
    ResultRow left = result(6, 8, "Areum", 0, 0);
    left.seatsMs = kNotReached;
    left.left = 1;
    lobby.take(left);
    lobby.take(ResultsTold{LanSessionId{1}, 2, 6, "4F2A-91", "c0ffee"});
}

}  // namespace frontrow::test
