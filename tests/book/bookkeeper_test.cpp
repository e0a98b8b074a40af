// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The books behind a running sale: when they are written, what they hold, and that they can be made
// anew from the journal.
#include "book/bookkeeper.h"

#include <QTemporaryDir>
#include <QTest>
#include <thread>

#include "book/book_rebuild.h"
#include "book/sample_sale.h"
#include "book/set_clock.h"
#include "sale/engine_stage.h"
#include "storage/sample_store.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

// A listed performance whose records go to the database one by one, and the bookkeeper behind it.
struct Shop {
    Shop() : open(place.path()) {
        stream = StreamTable(*open.database).create(StreamKind::Listed, 1, someHead(), kNowUtcMs).value();
        journal = std::move(*SqliteJournal::open(*open.database, stream));
        hire();
    }
    void hire() {
        keeper = std::make_unique<Bookkeeper>(*open.database, SaleBook(booked(), sampleKey()), *journal, clock);
    }
    BookedStream booked() const { return {stream, Booked::Everybody, {}, 0, {}}; }
    SourceOfStream source() const {
        return [this](const StreamInfo&) {
            return StreamSource{
                std::make_unique<EngineStages>(ListedSetup{EngineSetup{}, {sampleSetup(samplePolicy())}}),
                booked(),
                {}};
        };
    }
    // Commits what the sale did since the last call, and lets the bookkeeper hear of it.
    void commit() {
        const auto records = std::span(sale.records()).subspan(committed);
        if (records.empty()) return;
        if (journal->append(records) != AppendResult::Committed) qFatal("not committed");
        committed += records.size();
        tell();
    }
    void tell() {
        keeper->committed(committed, sale.now(), std::span(sale.events()).subspan(told), sale.engine());
        told = sale.events().size();
    }
    void sell(std::uint32_t seat) {
        const AccountId buyer = sale.open(Amount{1'000'000});
        sale.pay(buyer, sale.order(buyer, {seat}), PaymentMethod::Wallet);
    }
    std::vector<std::string> dump() { return dumpBooks(*open.database); }

    QTemporaryDir place;
    SetClock clock{kNowUtcMs};
    OpenFolder open;
    StreamId stream;
    std::unique_ptr<SqliteJournal> journal;
    SampleSale sale;
    std::unique_ptr<Bookkeeper> keeper;
    std::size_t committed = 0, told = 0;
};

}  // namespace

class BookkeeperTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sodiumReady()); }

    void aPageIsWrittenWhenItsTimeHasCome() {
        Shop shop;
        shop.sell(12);
        shop.commit();
        QCOMPARE(shop.keeper->reached(), std::uint64_t{0});
        shop.clock.now += Bookkeeper::kLongestLagMs - 1;
        shop.sell(13);
        shop.commit();
        QCOMPARE(shop.keeper->reached(), std::uint64_t{0});
        shop.clock.now += 1;
        shop.sell(14);
        shop.commit();
        QCOMPARE(shop.keeper->reached(), std::uint64_t{shop.committed});
        QCOMPARE(BookTables(*shop.open.database).ticketsOf(shop.stream).size(), std::size_t{3});
        QCOMPARE(BookTables(*shop.open.database).pages().size(), std::size_t{1});
    }

    void aDateThatWasSetBackDelaysNothing() {
        Shop shop;
        shop.sell(12);
        shop.commit();
        shop.clock.now -= 3'600'000;
        shop.sell(13);
        shop.commit();
        QCOMPARE(shop.keeper->reached(), std::uint64_t{shop.committed});
    }

    void anExactReadForcesThePage() {
        Shop shop;
        shop.sell(12);
        shop.commit();
        QVERIFY(!shop.keeper->waitFor(shop.committed, 0));
        // The next commit brings the page, due or not.
        bool exact = false;
        const std::uint64_t wanted = shop.committed;
        std::thread reader([&] { exact = shop.keeper->waitFor(wanted, 10'000); });
        shop.sell(13);
        shop.commit();
        reader.join();
        QVERIFY(exact);
        QVERIFY(shop.keeper->reached() >= wanted);
    }

    void theBooksOfARestartedSaleGoOnWhereTheyWere() {
        Shop shop;
        shop.sell(12);
        shop.commit();
        QVERIFY(shop.keeper->write(shop.sale.engine()));
        const std::size_t seen = shop.committed;
        shop.sell(13);
        shop.commit();
        // The process ends here: what was heard is lost. The next one replays from the start.
        shop.hire();
        QCOMPARE(shop.keeper->reached(), std::uint64_t{seen});
        for (std::size_t i = 0; i < shop.committed; ++i) {
            const std::size_t from = i == 0 ? 0 : shop.sale.eventsBehind()[i - 1];
            shop.keeper->committed(i + 1, shop.sale.records()[i].time,
                                   std::span(shop.sale.events()).subspan(from, shop.sale.eventsBehind()[i] - from),
                                   shop.sale.engine());
        }
        QVERIFY(shop.keeper->write(shop.sale.engine()));
        const auto check = checkBooks(*shop.open.database, sampleKey(), shop.source());
        QVERIFY2(check.fault.empty(), check.fault.c_str());
        QCOMPARE(check.pages, std::uint64_t{2});
    }

    void rebuildingGivesTheSameRows_data() {
        QTest::addColumn<int>("salesPerPage");
        for (const int sales : {1, 3, 40}) QTest::addRow("%d", sales) << sales;
    }
    void rebuildingGivesTheSameRows() {
        QFETCH(int, salesPerPage);
        Shop shop;
        for (std::uint32_t seat = 0; seat < 40; ++seat) {
            shop.sell(seat);
            if (seat % 7 == 3) {
                CancelTickets cancel;
                cancel.tickets.push(shop.sale.ticketOf(seat));
                QVERIFY(shop.sale.buyer(shop.sale.sale().ticket(cancel.tickets[0])->owner, cancel).ok());
            }
            shop.commit();
            if ((seat + 1) % static_cast<std::uint32_t>(salesPerPage) == 0) {
                shop.clock.now += 37;
                QVERIFY(shop.keeper->write(shop.sale.engine()));
            }
        }
        QVERIFY(shop.keeper->write(shop.sale.engine()));
        const auto kept = shop.dump();
        QVERIFY(kept.size() > 120);
        const auto result = rebuildBooks(*shop.open.database, sampleKey(), shop.source());
        QVERIFY2(result.fault.empty(), result.fault.c_str());
        QVERIFY(shop.dump() == kept);
        QCOMPARE(checkSums(*shop.open.database), std::string());
    }

    void aChangedRowIsFound_data() {
        QTest::addColumn<QString>("change");
        QTest::newRow("an entry's amount")
            << QStringLiteral("UPDATE ledger_entry SET amount = amount + 1 WHERE id = 2");
        QTest::newRow("a wallet") << QStringLiteral("UPDATE account SET balance = balance + 1");
        QTest::newRow("a ticket's state") << QStringLiteral("UPDATE ticket SET state = 1");
        QTest::newRow("a ticket's code") << QStringLiteral("UPDATE ticket SET code = 'x'");
        QTest::newRow("a booking's state") << QStringLiteral("UPDATE booking SET state = 3");
        QTest::newRow("a booking's fee") << QStringLiteral("UPDATE booking SET fee = fee + 1");
        QTest::newRow("escrow from nowhere") << QStringLiteral("UPDATE booking SET escrow = 5");
        QTest::newRow("a page beyond the journal") << QStringLiteral("UPDATE book_page SET sequence = sequence + 9");
        QTest::newRow("a ticket too few") << QStringLiteral("DELETE FROM ticket");
        QTest::newRow("money to the wrong pot")
            << QStringLiteral("UPDATE ledger_entry SET from_pot = 3, to_pot = 2 WHERE id = 2");
    }
    void aChangedRowIsFound() {
        QFETCH(QString, change);
        Shop shop;
        shop.sell(12);
        shop.commit();
        QVERIFY(shop.keeper->write(shop.sale.engine()));
        QVERIFY(checkBooks(*shop.open.database, sampleKey(), shop.source()).fault.empty());
        QVERIFY(shop.open.database->run(change));
        const auto kept = shop.dump();
        QVERIFY(!checkBooks(*shop.open.database, sampleKey(), shop.source()).fault.empty());
        // Looking changes nothing.
        QVERIFY(shop.dump() == kept);
    }

    void aStreamThatCannotBeRunAgainKeepsItsRows() {
        Shop shop;
        shop.sell(12);
        shop.sell(13);
        shop.commit();
        QVERIFY(shop.keeper->write(shop.sale.engine()));
        const auto kept = shop.dump();
        const auto result = rebuildBooks(*shop.open.database, sampleKey(), [](const StreamInfo&) {
            StreamSource none;
            none.why = "it is of another crowd";
            return none;
        });
        QVERIFY2(result.fault.empty(), result.fault.c_str());
        QCOMPARE(result.kept.size(), std::size_t{1});
        QCOMPARE(result.kept[0].why, std::string("it is of another crowd"));
        QVERIFY(shop.dump() == kept);
    }

    // The index that lets one ticket live for a seat is a second belt: the books refuse what the sale
    // would never do.
    void oneSeatHasOneValidTicket() {
        Shop shop;
        shop.sell(12);
        shop.commit();
        QVERIFY(shop.keeper->write(shop.sale.engine()));
        BookTables tables(*shop.open.database);
        TicketRow twin = tables.ticketsOf(shop.stream).front();
        twin.key += 1;
        BookSheet sheet(tables, 1);
        sheet.open(twin);
        QVERIFY(!tables.store(sheet));
    }

    void aFailedPageLeavesTheBooksBehindAndSaysSo() {
        Shop shop;
        shop.sell(12);
        QVERIFY(shop.open.database->run(QStringLiteral("DROP TABLE ticket")));
        shop.commit();
        QVERIFY(!shop.keeper->write(shop.sale.engine()));
        QVERIFY(shop.keeper->behind());
        QVERIFY(!shop.keeper->fault().empty());
        QVERIFY(!shop.keeper->waitFor(shop.committed, 10'000));
        // The sale itself goes on.
        shop.sell(13);
        shop.commit();
        QCOMPARE(shop.journal->lastSequence(), std::uint64_t{shop.committed});
    }
};

QTEST_GUILESS_MAIN(BookkeeperTest)
#include "bookkeeper_test.moc"
