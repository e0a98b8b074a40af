// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sessions of a server that was killed: what the next one finds is a data folder as it lay there at that
// instant, and people who come back with their tokens.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "book/run_stream.h"
#include "crowd/presets.h"
#include "lobby/guest.h"
#include "operations/data_care.h"
#include "protocol/message_codec.h"
#include "session/conformance.h"
#include "storage/sqlite_journal.h"

using namespace frontrow;
using test::Guest;

namespace {

// Also keeps what was paid with.
struct Ear final : SessionListener {
    std::optional<ClientMessage> payment;
    void asked(const ClientMessage& message, CommandCounter) override {
        if (std::holds_alternative<Ask<Pay>>(message)) payment = message;
    }
};

std::unique_ptr<Store> opened(const QString& folder, DurableFiles& files, std::int64_t nowMs) {
    auto store = Store::open(folder, files, nowMs);
    return store ? std::move(*store) : nullptr;
}

// A server with a data folder.
class KeptHouse {
public:
    explicit KeptHouse(const QString& folder, std::int64_t nowMs = 1'800'000'000'000, std::uint32_t rivals = 0)
        : m_store(opened(folder, m_files, nowMs)),
          server(test::wideSetup(), m_store.get(), nowMs),
          m_folder(folder) {
        Scenario scenario = presetScenario(Preset::Easy);
        scenario.name = "house-test";
        scenario.policy.letters.gate = LettersGate::Off;
        scenario.policy.admission.queue = QueuePolicy::ShuffledPreQueue;
        server.maker().addScenario(scenario);
        server.maker().addVenue("hall", plan);
        wishes.title = "Friday";
        wishes.scenario = "house-test";
        wishes.venue = "hall";
        wishes.seed = "4F2A-91";
        wishes.opens = OpensWhen::WhenTheHostSays;
        wishes.letters = 0;
        wishes.rivals = rivals;
    }

    void leaveBehind(const QString& copy) const { test::leaveBehind(m_folder, copy); }
    std::unique_ptr<Database> look() const {
        auto database = m_store->connect(DatabaseUse::Read);
        return database ? std::move(*database) : nullptr;
    }

    std::shared_ptr<const VenuePlan> plan = test::hallPlan(2, 3, 8);
    OpenSession wishes;

private:
    DurableFiles m_files;
    std::unique_ptr<Store> m_store;

public:
    test::ServerInProcess server;

private:
    QString m_folder;
};

// Somebody with the session that his program keeps across the server's end.
struct Buyer {
    Buyer(KeptHouse& house, const std::string& name)
        : guest(house.server, name),
          session(guest.connection.link(), clock, house.plan, ear, "kept session test"),
          home(&house) {}

    void settle(Duration time) { home->server.settle(guest.connection, time); }
    void comeIn() {
        session.open();
        settle(milliseconds(200));
        session.enterWaitingRoom(0);
        settle(milliseconds(200));
    }
    bool toTheMap() {
        for (int i = 0; i < 100 && session.view().stage() != BuyerStage::Admitted; ++i) settle(milliseconds(200));
        session.usePass();
        settle(milliseconds(400));
        return session.view().stage() == BuyerStage::OnMap;
    }
    bool hold() {
        const auto seats = chooseSeats(session.view(), 2, 0);
        if (!seats) return false;
        session.holdSeats(*seats, HoldMode::Add);
        settle(milliseconds(200));
        return session.view().held().size() == 2;
    }
    bool pay() {
        session.openOrder();
        settle(milliseconds(200));
        session.pay(PaymentMethod::Wallet, 0, CardForm::Right);
        settle(seconds(5));
        return session.view().tickets().size() == 2;
    }
    bool comeBackTo(KeptHouse& house) {
        home = &house;
        if (!guest.comeBackTo(house.server)) return false;
        session.open();
        settle(milliseconds(400));
        return session.linkState() == LinkState::Open && session.pendingCount() == 0;
    }

    Ear ear;
    ManualClock clock;
    Guest guest;
    Session session;
    KeptHouse* home;
};

JoinSession join(LanSessionId session, const char* password = "") {
    JoinSession request;
    request.session = session;
    request.password = password;
    return request;
}

// Two people, one of whom has bought and one holds two seats.
struct Evening {
    explicit Evening(const QString& folder, std::uint32_t rivals = 0)
        : house(folder, 1'800'000'000'000, rivals),
          host(house, "Host"),
          guest(house, "Guest") {
        good = host.guest.ask(house.wishes) == LobbyRefusal::None &&
               guest.guest.ask(join(host.guest.joined)) == LobbyRefusal::None &&
               host.guest.ask(StartSession{3'000}) == LobbyRefusal::None;
        host.settle(milliseconds(500));
        guest.guest.hear();
        host.comeIn();
        guest.comeIn();
        good = good && host.toTheMap() && host.hold() && guest.toTheMap() && guest.hold() && host.pay();
        guest.guest.hear();
    }
    // The run to its end; its board.
    std::vector<ResultRow> end() {
        const bool paid = guest.pay();
        host.settle(seconds(1));
        host.guest.hear();
        return paid ? host.guest.results : std::vector<ResultRow>{};
    }

    KeptHouse house;
    Buyer host, guest;
    bool good = false;
};

std::uint64_t count(Database& database, const char* what) {
    const auto found = database.value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(what));
    return found ? found->toULongLong() : 4'711;
}

}  // namespace

class KeptSessionTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_folders = 0;
    QString fresh() { return m_folder.filePath(QString::number(++m_folders)); }

private slots:
    // 3.9, 3.11, 3.37: same people, same places, same money, another epoch.
    void aSaleGoesOnWhereItWas() {
        const QString left = fresh();
        Evening evening(fresh());
        QVERIFY(evening.good);
        evening.house.leaveBehind(left);
        const PersonId person = evening.guest.guest.id();
        const SeatList held = evening.guest.session.view().held();
        const SimTime until = evening.guest.session.view().holdUntil();
        const std::uint32_t epoch = evening.guest.session.view().epoch();
        const Amount wallet = evening.host.session.view().wallet();

        KeptHouse again(left, evening.house.server.clock.nowMs() + 2'000);
        QCOMPARE(again.server.desk().sessions(), std::size_t{1});
        QVERIFY(evening.guest.comeBackTo(again));
        QVERIFY(evening.host.comeBackTo(again));
        QVERIFY(evening.guest.guest.id() == person);
        QVERIFY(evening.guest.guest.joined == evening.host.guest.joined);
        QCOMPARE(evening.guest.session.view().epoch(), epoch + 1);
        QVERIFY(evening.guest.session.view().held() == held);
        QVERIFY(evening.guest.session.view().holdUntil() == until);
        QVERIFY(evening.host.session.view().wallet() == wallet);
        QCOMPARE(evening.host.session.view().tickets().size(), std::size_t{2});
        // The map is whole again for both, and shows what the other has.
        for (const TicketSight& ticket : evening.host.session.view().tickets()) {
            QVERIFY(evening.guest.session.view().seat(ticket.seat).state == SeatState::Sold);
        }
        QVERIFY(evening.guest.pay());
        evening.host.settle(seconds(1));
        QCOMPARE(evening.host.guest.ends.size(), std::size_t{1});
        QCOMPARE(evening.host.guest.results.size(), std::size_t{2});
        for (const ResultRow& row : evening.host.guest.results) QCOMPARE(row.seats.size(), std::size_t{2});
    }
    // 3.3, 3.9: what was answered is not done twice, under the old number.
    void whatIsAskedAgainHasItsOldAnswer() {
        const QString left = fresh();
        Evening evening(fresh());
        QVERIFY(evening.good);
        evening.house.leaveBehind(left);
        QVERIFY(evening.host.ear.payment);
        const Amount wallet = evening.host.session.view().wallet();
        KeptHouse again(left, evening.house.server.clock.nowMs() + 2'000);
        QVERIFY(evening.host.comeBackTo(again));
        QVERIFY(evening.host.guest.connection.link().send(*evening.host.ear.payment));
        evening.host.settle(milliseconds(400));
        QCOMPARE(evening.host.session.view().tickets().size(), std::size_t{2});
        QVERIFY(evening.host.session.view().wallet() == wallet);
        std::uint64_t records = 0;
        again.server.host()->ask([&](const SaleDesk& desk) { records = desk.committed(); });
        QCOMPARE(count(*again.look(), "record"), records);
    }
    // The board is made of what happened before and after: as if nothing had been.
    void theBoardIsThatOfARunThatWasNotKilled() {
        const QString left = fresh();
        Evening evening(fresh(), 8);
        QVERIFY(evening.good);
        evening.house.leaveBehind(left);
        const std::int64_t then = evening.house.server.clock.nowMs();
        const std::vector<ResultRow> whole = evening.end();
        QCOMPARE(whole.size(), std::size_t{2});

        KeptHouse again(left, then);
        QVERIFY(evening.host.comeBackTo(again) && evening.guest.comeBackTo(again));
        evening.host.guest.results.clear();
        QVERIFY(evening.guest.session.view().held().size() == 2);
        const std::vector<ResultRow> board = evening.end();
        QCOMPARE(board.size(), std::size_t{2});
        for (std::size_t i = 0; i < board.size(); ++i) {
            QVERIFY(board[i].person == whole[i].person && board[i].personName == whole[i].personName);
            QVERIFY(board[i].seats == whole[i].seats);
            QCOMPARE(board[i].place, whole[i].place);
            QCOMPARE(board[i].luckPlaces, whole[i].luckPlaces);
            QCOMPARE(board[i].clickMs, whole[i].clickMs);
            QCOMPARE(board[i].queueMs, whole[i].queueMs);
            QCOMPARE(board[i].quality, whole[i].quality);
        }
        QVERIFY(board[0].place > 0);
    }
    // Who had left before the kill is on the board, though nobody expects him back.
    void whoHadLeftIsOnTheBoardAllTheSame() {
        const QString left = fresh();
        KeptHouse house(fresh(), 1'800'000'000'000, 8);
        Buyer host(house, "Host"), guest(house, "Guest");
        QVERIFY(host.guest.ask(house.wishes) == LobbyRefusal::None);
        QVERIFY(guest.guest.ask(join(host.guest.joined)) == LobbyRefusal::None);
        QVERIFY(host.guest.ask(StartSession{3'000}) == LobbyRefusal::None);
        host.settle(milliseconds(500));
        guest.guest.hear();
        host.comeIn();
        guest.comeIn();
        QVERIFY(host.toTheMap() && guest.toTheMap() && guest.hold() && guest.pay());
        const PersonId gone = guest.guest.id();
        QVERIFY(guest.guest.ask(LeaveSession{}) == LobbyRefusal::None);
        host.settle(milliseconds(500));
        QVERIFY(host.guest.ends.empty());
        house.leaveBehind(left);

        KeptHouse again(left, house.server.clock.nowMs() + 2'000);
        QVERIFY(host.comeBackTo(again));
        QVERIFY(host.guest.ask(EndSession{}) == LobbyRefusal::None);
        const auto& board = host.guest.results;
        QCOMPARE(board.size(), std::size_t{2});
        QVERIFY(board[0].person == gone && board[0].left == 1 && board[0].seats.size() == 2);
        QCOMPARE(board[0].personName, std::string("Guest"));
        QVERIFY(board[1].person == host.guest.id() && board[1].left == 0 && board[1].seats.empty());
        host.settle(milliseconds(500));
        QCOMPARE(count(*again.look(), "lan_leaver"), std::uint64_t{0});
    }
    // A run is of those who were there when it began, whoever has left before its opening.
    void aRunIsTakenUpThoughItsLastPersonHadLeft() {
        const QString left = fresh();
        KeptHouse house(fresh(), 1'800'000'000'000, 8);
        Buyer host(house, "Host"), guest(house, "Guest");
        QVERIFY(host.guest.ask(house.wishes) == LobbyRefusal::None);
        QVERIFY(guest.guest.ask(join(host.guest.joined)) == LobbyRefusal::None);
        QVERIFY(host.guest.ask(StartSession{3'000}) == LobbyRefusal::None);
        host.settle(milliseconds(500));
        guest.guest.hear();
        guest.comeIn();
        QVERIFY(house.server.clock.nowMs() < guest.guest.sales.back().opens.ms);
        QVERIFY(guest.guest.ask(LeaveSession{}) == LobbyRefusal::None);
        host.settle(milliseconds(500));
        host.comeIn();
        house.leaveBehind(left);
        KeptHouse again(left, house.server.clock.nowMs() + 2'000);
        QVERIFY(host.comeBackTo(again));
        QVERIFY(host.toTheMap() && host.hold() && host.pay());
        host.settle(seconds(1));
        QCOMPARE(host.guest.results.size(), std::size_t{1});
        QCOMPARE(host.guest.results[0].seats.size(), std::size_t{2});
    }
    // A row of a board as the schema before this one had it.
    void aBoardFromBeforeIsReadAsOneOfWhoStayed() {
        const QString folder = fresh();
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + QStringLiteral("/frontrow.db");
        QVERIFY(QFile::copy(QStringLiteral(FRONTROW_SOURCE_FOLDER "/tests/data/golden/schema-4.db"), file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        OpenSession wishes;
        wishes.title = "Friday";
        const auto asked = encodeMessage(LobbyRequest{wishes});
        QVERIFY(asked);
        {
            const auto database = Database::open(file, DatabaseUse::Write);
            QVERIFY(database);
            QVERIFY(
                (*database)->run(QStringLiteral("INSERT INTO lan_session (id, state, host, wishes, lock, venue, seed, "
                                                "runs, opens_ms, stream, digest) "
                                                "VALUES (1, 3, 4, ?, x'', 'hall', '4F2A-91', 1, 1, NULL, 'd')"),
                                 {asked.value()}));
            // The example of a result_row without its last field.
            const QByteArray row = QByteArray::fromHex(
                "af0018d50101020403644d696e610448a0040000a10400000519032c06188f0719083408191af4091924b80a1937780b19036a"
                "0c000d1977b30e01");
            QVERIFY((*database)->run(QStringLiteral("INSERT INTO lan_result (session, rank, row) VALUES (1, 1, ?)"),
                                     {row}));
        }
        DurableFiles files;
        const auto store = Store::open(folder, files, 1'800'000'000'000);
        QVERIFY(store);
        const test::MovedClock clock;
        const auto archive = SessionArchive::open(**store, clock);
        QVERIFY(archive);
        const auto sessions = (*archive)->sessions();
        QCOMPARE(sessions.size(), std::size_t{1});
        QCOMPARE(sessions[0].results.size(), std::size_t{1});
        QCOMPARE(sessions[0].results[0].personName, std::string("Mina"));
        QCOMPARE(sessions[0].results[0].seatsLost, 1U);
        QCOMPARE(int{sessions[0].results[0].left}, 0);
    }
    void aBoardIsStillThereForWhoComesBack() {
        const QString left = fresh();
        Evening evening(fresh());
        QVERIFY(evening.good);
        const std::vector<ResultRow> board = evening.end();
        QCOMPARE(board.size(), std::size_t{2});
        evening.house.leaveBehind(left);
        const std::string digest = evening.host.guest.ends.back().digest;
        KeptHouse again(left, evening.house.server.clock.nowMs() + 5'000);
        evening.guest.guest.results.clear();
        QVERIFY(evening.guest.guest.comeBackTo(again.server));
        QCOMPARE(evening.guest.guest.results.size(), std::size_t{2});
        QCOMPARE(evening.guest.guest.results[0].personName, board[0].personName);
        QCOMPARE(evening.guest.guest.ends.back().digest, digest);
        // The host may have the rematch, of the same sale.
        QVERIFY(evening.host.guest.comeBackTo(again.server));
        QVERIFY(evening.host.guest.ask(Rematch{1}) == LobbyRefusal::None);
        QVERIFY(evening.host.guest.ask(StartSession{3'000}) == LobbyRefusal::None);
        again.server.settle(evening.host.guest.connection, seconds(4));
        QCOMPARE(evening.host.guest.sales.back().run, 2U);
        QCOMPARE(count(*again.look(), "lan_run"), std::uint64_t{2});
    }
    // Nobody is waited for longer than a run may last: it is settled by rule and judged.
    void aRunThatIsLongPastIsJudged() {
        const QString left = fresh();
        Evening evening(fresh());
        QVERIFY(evening.good);
        evening.house.leaveBehind(left);
        KeptHouse again(left, evening.house.server.clock.nowMs() + LanSession::kLongestRunMs + 60'000);
        evening.guest.guest.results.clear();
        QVERIFY(evening.guest.guest.comeBackTo(again.server));
        again.server.settle(evening.guest.guest.connection, seconds(1));
        QCOMPARE(evening.guest.guest.results.size(), std::size_t{2});
        QCOMPARE(evening.guest.guest.results[0].personName, std::string("Host"));
        QCOMPARE(evening.guest.guest.results[0].seats.size(), std::size_t{2});
        QVERIFY(evening.guest.guest.results[1].seats.empty());
        QCOMPARE(count(*again.look(), "stream WHERE state = 1"), std::uint64_t{0});
    }
    // A journal that does not come out again as it was: nobody buys on such ground, and the board holds what does.
    void aRunThatComesOutOtherwiseIsOver() {
        const QString left = fresh();
        Evening evening(fresh());
        QVERIFY(evening.good);
        evening.house.leaveBehind(left);
        {
            DurableFiles files;
            const auto store = opened(left, files, evening.house.server.clock.nowMs());
            QVERIFY(store != nullptr);
            const auto database = store->connect(DatabaseUse::Write);
            const auto streams = StreamTable(**database).list();
            const auto journal = SqliteJournal::open(**database, streams->front().id);
            const auto last = (*journal)->read(streams->front().committed, 1);
            JournalRecord wrong = last->front();
            wrong.sequence += 1;
            wrong.epoch = (*journal)->epoch();
            wrong.command = {
                {Role::Buyer, AccountId{1}, DeviceIndex{1}}, CommandCounter{900}, PerformanceId{1}, OpenOrder{}};
            wrong.answer = {};
            QVERIFY((*journal)->append(std::span(&wrong, 1)) == AppendResult::Committed);
        }
        KeptHouse again(left, evening.house.server.clock.nowMs() + 1'000);
        QVERIFY(evening.host.guest.comeBackTo(again.server));
        again.server.settle(evening.host.guest.connection, seconds(1));
        QCOMPARE(evening.host.guest.ends.size(), std::size_t{1});
        QCOMPARE(evening.host.guest.results.size(), std::size_t{2});
        QVERIFY(evening.host.guest.results[0].clickMs < 60'000);
        QCOMPARE(count(*again.look(), "stream WHERE state = 1"), std::uint64_t{0});
    }
    // Whoever stays away keeps his place for the grace of the sale, as after a broken connection.
    void whoDoesNotComeBackIsLostByRule() {
        const QString left = fresh();
        Evening evening(fresh());
        QVERIFY(evening.good);
        evening.house.leaveBehind(left);
        KeptHouse again(left, evening.house.server.clock.nowMs() + 1'000);
        QVERIFY(evening.host.comeBackTo(again));
        const AccountId away = evening.guest.session.view().account();
        const auto connected = [&] {
            bool is = true;
            again.server.host()->ask([&](const SaleDesk& desk) { is = desk.sale().buyer(away).connected; });
            return is;
        };
        evening.host.settle(SaleDesk::kReturnWithin - seconds(2));
        QVERIFY(connected());
        evening.host.settle(seconds(3));
        QVERIFY(!connected());
    }
    void aLobbyIsThereAgain() {
        const QString left = fresh();
        KeptHouse house(fresh());
        Guest host(house.server, "Host"), guest(house.server, "Guest");
        house.wishes.password = "sesame";
        house.wishes.scenario = "small-hall-first-try";
        house.wishes.venue = "club";
        QVERIFY(host.ask(house.wishes) == LobbyRefusal::None);
        const LanSessionId session = host.joined;
        QVERIFY(guest.ask(join(host.joined, "sesame")) == LobbyRefusal::None);
        house.server.settle(host.connection, milliseconds(200));
        house.leaveBehind(left);
        QFile kept(left + QStringLiteral("/frontrow.db-wal"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray bytes = kept.readAll();
        QVERIFY(bytes.contains("Friday") && !bytes.contains("sesame"));
        KeptHouse again(left, house.server.clock.nowMs() + 1'000);
        QVERIFY(guest.comeBackTo(again.server));
        QVERIFY(guest.joined == session && guest.knows("Host"));
        QCOMPARE(int{guest.people[host.id().value].connected}, 0);
        QVERIFY(host.comeBackTo(again.server));
        // The password is known without being there.
        Guest third(again.server, "Third");
        QVERIFY(third.ask(join(session, "open")) == LobbyRefusal::WrongSessionPassword);
        QVERIFY(third.ask(join(session, "sesame")) == LobbyRefusal::None);
        QVERIFY(host.ask(StartSession{3'000}) == LobbyRefusal::None);
    }
    // Made of a scenario that its keeper had added by hand: not known yet when the next server begins.
    void aLobbyOfSomethingUnknownIsClosed() {
        const QString left = fresh();
        KeptHouse house(fresh());
        Guest host(house.server, "Host");
        QVERIFY(host.ask(house.wishes) == LobbyRefusal::None);
        house.server.settle(host.connection, milliseconds(200));
        house.leaveBehind(left);
        KeptHouse again(left, house.server.clock.nowMs() + 1'000);
        QCOMPARE(again.server.desk().sessions(), std::size_t{0});
        QCOMPARE(count(*again.look(), "lan_session WHERE closed_ms IS NULL"), std::uint64_t{0});
        // Numbers are not given twice: clients know them.
        Guest next(again.server, "Next");
        QVERIFY(next.ask(again.wishes) == LobbyRefusal::None);
        QCOMPARE(next.joined.value, host.joined.value + 1);
    }
    // Names and tokens go with the session; the journal of its run stays for a while.
    void whatIsClosedIsForgotten() {
        const QString folder = fresh();
        {
            Evening evening(folder);
            QVERIFY(evening.good);
            const auto database = evening.house.look();
            QCOMPARE(count(*database, "lan_member WHERE length(token_hash) = 32"), std::uint64_t{2});
            QVERIFY(evening.host.guest.ask(LeaveSession{1}) == LobbyRefusal::None);
            evening.house.server.settle(evening.host.guest.connection, milliseconds(300));
            QCOMPARE(evening.house.server.desk().sessions(), std::size_t{0});
            QCOMPARE(count(*database, "lan_member"), std::uint64_t{0});
            QCOMPARE(count(*database, "lan_result"), std::uint64_t{0});
            QCOMPARE(count(*database, "stream WHERE state = 2"), std::uint64_t{1});
        }
        const auto checked = checkData(folder, dataPlugs());
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error()));
        QVERIFY(checked->contains(QStringLiteral("1 streams run again")));
        const std::int64_t month = 1'800'000'000'000 + SessionArchive::kRunsKeptMs;
        {
            const KeptHouse before(folder, month - 3'600'000);
            QVERIFY(count(*before.look(), "record") > 0);
        }
        const KeptHouse after(folder, month + 3'600'000);
        QCOMPARE(count(*after.look(), "record"), std::uint64_t{0});
        QCOMPARE(count(*after.look(), "stream"), std::uint64_t{0});
        QCOMPARE(count(*after.look(), "lan_session"), std::uint64_t{0});
    }
    // A folder in which the same person also rehearses: nobody takes the one for the other.
    void aRunOfASessionIsNoRehearsal() {
        Evening evening(fresh());
        QVERIFY(evening.good);
        const auto database = evening.house.look();
        QCOMPARE(count(*database, "stream WHERE kind = 2 AND state = 1"), std::uint64_t{1});
        RunStreams runs(*database, TicketKey{}, evening.house.server.clock);
        const auto settled = runs.settleUnfinished();
        QVERIFY(settled && settled->empty());
        QVERIFY(!runs.openRun());
        QCOMPARE(count(*database, "stream WHERE kind = 2 AND state = 1"), std::uint64_t{1});
    }
};

QTEST_GUILESS_MAIN(KeptSessionTest)
#include "kept_session_test.moc"
