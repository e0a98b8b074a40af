// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened as rows: every movement of money with both sides, whatever the pages are cut into.
#include "book/sale_book.h"

#include <QTest>

#include "book/sample_sale.h"
#include "sale/accounts.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

constexpr StreamId kStream{5};
constexpr Amount kSeat{132'000};
constexpr Amount kFee{2'000};
constexpr Amount kDeposit{1'000'000};

Amount times(Amount amount, std::int64_t factor) { return Amount{amount.minor * factor}; }

BookedStream everybody() { return {kStream, Booked::Everybody, {}, 0, {}}; }

// Everything so far in pages of so many records.
MemoryBooks booked(const SampleSale& sale, std::size_t recordsPerPage = SIZE_MAX,
                   const BookedStream& stream = everybody()) {
    MemoryBooks rows;
    SaleBook book(stream, sampleKey());
    const std::span<const JournalRecord> records(sale.records());
    const std::span<const Event> events(sale.events());
    std::size_t done = 0, told = 0;
    std::int64_t page = 0;
    while (done < records.size()) {
        const std::size_t end = std::min(records.size() - done, recordsPerPage) + done;
        // The engine is behind the last record in any case; what it is asked is frozen by then.
        const bool last = end == records.size();
        BookSheet sheet(rows, ++page);
        const std::string fault =
            book.writePage(sheet, records.subspan(done, end - done),
                           events.subspan(told, sale.eventsBehind()[end - 1] - told), sale.engine(), done == 0);
        // Only behind the last page the engine's balances are those of the books.
        if (last && !fault.empty()) qFatal("%s", fault.c_str());
        rows.store(sheet);
        told = sale.eventsBehind()[end - 1];
        done = end;
    }
    return rows;
}

std::vector<EntryKind> kinds(const MemoryBooks& rows) {
    std::vector<EntryKind> found;
    for (const LedgerEntry& entry : rows.entries) found.push_back(entry.kind);
    return found;
}

// Σ wallets + escrow + house = Σ deposits, in the books and between books and engine.
void compareWithEngine(const MemoryBooks& rows, const Engine& engine) {
    Amount wallets;
    for (const auto& [key, account] : rows.accounts) {
        QCOMPARE(account.balance.minor, engine.accounts().balance(AccountId{numberOf(key)}).minor);
        wallets += account.balance;
    }
    QCOMPARE(inPot(rows, Pot::Wallet).minor, wallets.minor);
    QCOMPARE(inPot(rows, Pot::Escrow).minor, engine.accounts().escrow().minor);
    QCOMPARE(inPot(rows, Pot::House).minor, engine.accounts().house().minor);
    QCOMPARE(-inPot(rows, Pot::Outside).minor, engine.accounts().deposits().minor);
}

}  // namespace

class SaleBookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sodiumReady()); }

    void anAccountBeginsWithItsDeposit() {
        SampleSale sale;
        sale.open(kDeposit);
        const MemoryBooks rows = booked(sale);
        QCOMPARE(rows.accounts.size(), std::size_t{1});
        QCOMPARE(rows.accounts.at(rowKey(kStream, 1)).balance.minor, kDeposit.minor);
        QVERIFY(kinds(rows) == std::vector{EntryKind::Allowance});
        compareWithEngine(rows, sale.engine());
    }

    void anOrderPaidFromTheWallet() {
        SampleSale sale;
        const AccountId buyer = sale.open(kDeposit);
        QVERIFY(sale.pay(buyer, sale.order(buyer, {12, 13}), PaymentMethod::Wallet).ok());
        const MemoryBooks rows = booked(sale);
        const BookingRow& booking = rows.bookings.at(rowKey(kStream, 1));
        QVERIFY(booking.state == BookingState::Paid && booking.end == OrderEnd::Paid);
        QCOMPARE(booking.total.minor, 2 * (kSeat + kFee).minor);
        QCOMPARE(booking.fee.minor, 2 * kFee.minor);
        QCOMPARE(rows.tickets.size(), std::size_t{2});
        const TicketRow& ticket = rows.tickets.at(rowKey(kStream, 1));
        QCOMPARE(ticket.seat.value, 12U);
        QCOMPARE(QString::fromStdString(ticket.section + '/' + ticket.row + '/' + ticket.number),
                 QStringLiteral("A/2/1"));
        QCOMPARE(ticket.price.minor, kSeat.minor);
        const auto code = readTicketCode(ticket.code);
        QVERIFY(code && verifyTicket(sampleKey(), claimOf(ticket), *code));
        QCOMPARE(claimOf(ticket).account.value, buyer.value);
        const LedgerEntry& entry = rows.entries.back();
        QVERIFY(entry.kind == EntryKind::Purchase && entry.from == Pot::Wallet && entry.to == Pot::House);
        QCOMPARE(entry.walletAfter.minor, (kDeposit - times(kSeat + kFee, 2)).minor);
        QCOMPARE(entry.booking, booking.key);
        compareWithEngine(rows, sale.engine());
    }

    void aCardsMoneyComesFromOutside_data() {
        QTest::addColumn<int>("method");
        QTest::newRow("card") << static_cast<int>(PaymentMethod::Card);
        QTest::newRow("transfer") << static_cast<int>(PaymentMethod::Transfer);
    }
    void aCardsMoneyComesFromOutside() {
        QFETCH(int, method);
        SampleSale sale;
        const AccountId buyer = sale.open(kDeposit);
        QVERIFY(sale.pay(buyer, sale.order(buyer, {3}), static_cast<PaymentMethod>(method)).ok());
        const MemoryBooks rows = booked(sale);
        QVERIFY(rows.entries.back().from == Pot::Outside && rows.entries.back().to == Pot::House);
        QCOMPARE(rows.entries.back().walletAfter.minor, kDeposit.minor);
        QCOMPARE(static_cast<int>(rows.bookings.at(rowKey(kStream, 1)).method), method);
        compareWithEngine(rows, sale.engine());
    }

    void aTransferIsAwaitedAndMayNeverCome() {
        SampleSale sale;
        const AccountId buyer = sale.open(kDeposit);
        const OrderId order = sale.order(buyer, {3});
        QVERIFY(sale.buyer(buyer, Pay{order, PaymentMethod::Transfer, 0, 0}).ok());
        QVERIFY(booked(sale).bookings.at(rowKey(kStream, 1)).state == BookingState::AwaitsTransfer);
        sale.wait(hours(3));
        const BookingRow lapsed = booked(sale).bookings.at(rowKey(kStream, 1));
        QVERIFY(lapsed.state == BookingState::Closed && lapsed.end == OrderEnd::Lapsed);
        compareWithEngine(booked(sale), sale.engine());
    }

    void arefusedAttemptLeavesNoMoneyAndTheNextMethodCounts() {
        SampleSale sale;
        const AccountId buyer = sale.open(kDeposit);
        const OrderId order = sale.order(buyer, {3});
        sale.pay(buyer, order, PaymentMethod::Card, PaymentOutcome::LimitExceeded);
        QCOMPARE(booked(sale).entries.size(), std::size_t{1});
        QVERIFY(sale.pay(buyer, order, PaymentMethod::Wallet).ok());
        const MemoryBooks rows = booked(sale);
        QVERIFY(rows.bookings.at(rowKey(kStream, 1)).method == PaymentMethod::Wallet);
        QVERIFY(rows.entries.back().from == Pot::Wallet);
        compareWithEngine(rows, sale.engine());
    }

    void aSplitWaitsInEscrow() {
        SampleSale sale;
        const AccountId owner = sale.open(kDeposit);
        const AccountId friendly = sale.open(kDeposit);
        const OrderId order = sale.order(owner, {5, 6});
        OfferSplit offer;
        offer.order = order;
        offer.members.push(friendly);
        QVERIFY(sale.buyer(owner, offer).ok());
        QVERIFY(sale.buyer(friendly, PayShare{order}).ok());
        const MemoryBooks before = booked(sale);
        QVERIFY(before.entries.back().to == Pot::Escrow);
        QCOMPARE(before.bookings.at(rowKey(kStream, 1)).escrow.minor, (kSeat + kFee).minor);
        compareWithEngine(before, sale.engine());
        QVERIFY(sale.pay(owner, order, PaymentMethod::Split).ok());
        const MemoryBooks after = booked(sale);
        QCOMPARE(after.bookings.at(rowKey(kStream, 1)).escrow.minor, 0);
        QVERIFY(kinds(after) == (std::vector{EntryKind::Allowance, EntryKind::Allowance, EntryKind::Share,
                                             EntryKind::Purchase, EntryKind::Share}));
        compareWithEngine(after, sale.engine());
    }

    void sharesComeBackWhenTheOrderLapses() {
        SampleSale sale;
        const AccountId owner = sale.open(kDeposit);
        const AccountId friendly = sale.open(kDeposit);
        const OrderId order = sale.order(owner, {5, 6});
        OfferSplit offer;
        offer.order = order;
        offer.members.push(friendly);
        QVERIFY(sale.buyer(owner, offer).ok());
        QVERIFY(sale.buyer(friendly, PayShare{order}).ok());
        sale.wait(minutes(10));
        const MemoryBooks rows = booked(sale);
        QVERIFY(rows.entries.back().from == Pot::Escrow && rows.entries.back().to == Pot::Wallet);
        QVERIFY(rows.bookings.at(rowKey(kStream, 1)).end == OrderEnd::Lapsed);
        compareWithEngine(rows, sale.engine());
    }

    void cancellingIsARefundAndACharge_data() {
        QTest::addColumn<int>("daysAfter");
        QTest::addColumn<int>("chargePercent");
        QTest::newRow("long before") << 1 << 0;
        QTest::newRow("from six days") << 25 << 10;
        QTest::newRow("from two days") << 29 << 20;
    }
    void cancellingIsARefundAndACharge() {
        QFETCH(int, daysAfter);
        QFETCH(int, chargePercent);
        SampleSale sale;
        const AccountId buyer = sale.open(kDeposit);
        sale.pay(buyer, sale.order(buyer, {12, 13}), PaymentMethod::Card);
        sale.wait(days(daysAfter));
        CancelTickets cancel;
        cancel.tickets.push(sale.ticketOf(12));
        QVERIFY(sale.buyer(buyer, cancel).ok());
        const MemoryBooks rows = booked(sale);
        QVERIFY(rows.tickets.at(rowKey(kStream, 1)).state == TicketRowState::Void);
        QVERIFY(rows.tickets.at(rowKey(kStream, 2)).state == TicketRowState::Valid);
        const LedgerEntry& refund = rows.entries[2];
        QVERIFY(refund.kind == EntryKind::Refund && refund.from == Pot::House && refund.to == Pot::Wallet);
        QCOMPARE(refund.amount.minor, kSeat.minor);
        QCOMPARE(refund.ticket, rowKey(kStream, 1));
        QCOMPARE(rows.entries.size(), std::size_t{chargePercent == 0 ? 3U : 4U});
        if (chargePercent > 0) {
            QVERIFY(rows.entries[3].kind == EntryKind::Charge);
            QCOMPARE(rows.entries[3].amount.minor, kSeat.minor * chargePercent / 100);
        }
        compareWithEngine(rows, sale.engine());
    }

    void aSellersRefundIsInFullAndWithoutCharge() {
        SampleSale sale;
        const AccountId buyer = sale.open(kDeposit);
        sale.pay(buyer, sale.order(buyer, {12}), PaymentMethod::Wallet);
        sale.wait(days(29));
        CancelTickets cancel;
        cancel.tickets.push(sale.ticketOf(12));
        QVERIFY(sale.seller(cancel).ok());
        const MemoryBooks rows = booked(sale);
        QVERIFY(rows.entries.back().kind == EntryKind::Refund);
        QCOMPARE(rows.entries.back().amount.minor, (kSeat + kFee).minor);
        compareWithEngine(rows, sale.engine());
    }

    void aRebookingSettlesTheDifferenceOnly() {
        SampleSale sale;
        const AccountId buyer = sale.open(kDeposit);
        sale.pay(buyer, sale.order(buyer, {12}), PaymentMethod::Wallet);
        BeginRebooking begin;
        begin.tickets.push(sale.ticketOf(12));
        sale.wait(days(29));
        QVERIFY(sale.buyer(buyer, EnterWaitingRoom{}).ok());
        QVERIFY(sale.buyer(buyer, UsePass{sale.sale().buyer(buyer).pass, 1}).ok());
        QVERIFY(sale.buyer(buyer, begin).ok());
        QVERIFY(sale.pay(buyer, sale.order(buyer, {20, 21}), PaymentMethod::Wallet).ok());
        const MemoryBooks rows = booked(sale);
        QVERIFY(kinds(rows) == (std::vector{EntryKind::Allowance, EntryKind::Purchase, EntryKind::Purchase}));
        QCOMPARE(rows.entries.back().amount.minor, (kSeat + kFee).minor);
        QVERIFY(rows.tickets.at(rowKey(kStream, 1)).state == TicketRowState::Void);
        QCOMPARE(rows.tickets.size(), std::size_t{3});
        compareWithEngine(rows, sale.engine());
    }

    void aCancelledPerformancePaysEverybodyBack() {
        SampleSale sale;
        const AccountId first = sale.open(kDeposit);
        const AccountId second = sale.open(kDeposit, AccountKind::Rival);
        sale.pay(first, sale.order(first, {12}), PaymentMethod::Wallet);
        sale.pay(second, sale.order(second, {14, 15}), PaymentMethod::Card);
        QVERIFY(sale.seller(CancelPerformance{}).ok());
        while (sale.system(RefundNext{}).number > 0) {
        }
        const MemoryBooks rows = booked(sale);
        for (const auto& [key, ticket] : rows.tickets) QVERIFY(ticket.state == TicketRowState::Void);
        QCOMPARE(inPot(rows, Pot::House).minor, 0);
        compareWithEngine(rows, sale.engine());
    }

    void topUpsAndAllowancesAreToldApart() {
        SampleSale sale;
        const AccountId buyer = sale.open(Amount{});
        QVERIFY(sale.buyer(buyer, TopUp{Amount{300'000}}).ok());
        sale.pay(buyer, sale.order(buyer, {12}), PaymentMethod::Wallet);
        QVERIFY(sale.buyer(buyer, TopUp{Amount{50'000}}).ok());
        QVERIFY(sale.allow(buyer, Amount{70'000}).ok());
        const MemoryBooks rows = booked(sale);
        QVERIFY(kinds(rows) ==
                (std::vector{EntryKind::TopUp, EntryKind::Purchase, EntryKind::TopUp, EntryKind::Allowance}));
        compareWithEngine(rows, sale.engine());
    }

    void refusalsLeaveNothing() {
        SampleSale sale;
        const AccountId buyer = sale.open(Amount{10'000});
        const OrderId order = sale.order(buyer, {12});
        QVERIFY(!sale.buyer(buyer, Pay{order, PaymentMethod::Wallet, 0, 0}).ok());
        QVERIFY(!sale.buyer(buyer, TopUp{Amount{-5}}).ok());
        QCOMPARE(booked(sale).entries.size(), std::size_t{1});
        compareWithEngine(booked(sale), sale.engine());
    }

    // What a page holds is a matter of when it was written, not of what happened.
    void pagesMayBeCutAnywhere_data() {
        QTest::addColumn<int>("records");
        for (const int records : {1, 2, 3, 7, 50}) QTest::addRow("%d", records) << records;
    }
    void pagesMayBeCutAnywhere() {
        QFETCH(int, records);
        SampleSale sale;
        const AccountId first = sale.open(kDeposit);
        const AccountId second = sale.open(kDeposit);
        sale.pay(first, sale.order(first, {12, 13}), PaymentMethod::Wallet);
        sale.pay(second, sale.order(second, {20}), PaymentMethod::Card, PaymentOutcome::WrongDetails);
        sale.buyer(second, TopUp{Amount{5'000}});
        CancelTickets cancel;
        cancel.tickets.push(sale.ticketOf(13));
        sale.buyer(first, cancel);
        sale.wait(minutes(10));
        const MemoryBooks whole = booked(sale);
        const MemoryBooks cut = booked(sale, static_cast<std::size_t>(records));
        compareWithEngine(cut, sale.engine());
        QVERIFY(kinds(cut) == kinds(whole));
        QCOMPARE(cut.tickets.size(), whole.tickets.size());
        for (const auto& [key, ticket] : whole.tickets) {
            QVERIFY(cut.tickets.at(key).state == ticket.state);
            QCOMPARE(cut.tickets.at(key).code, ticket.code);
        }
    }

    void inARehearsalRivalsAreNotBooked() {
        SampleSale sale;
        const AccountId person = sale.open(kDeposit);
        const AccountId rival = sale.open(kDeposit, AccountKind::Rival);
        sale.pay(person, sale.order(person, {12}), PaymentMethod::Wallet);
        sale.pay(rival, sale.order(rival, {13}), PaymentMethod::Wallet);
        MemoryBooks rows;
        rows.wallets[ProfileId{1}] = Amount{1'500'000};
        SaleBook book({kStream, Booked::People, {{person, ProfileId{1}}}, 1, kDeposit}, sampleKey());
        BookSheet sheet(rows, 1);
        // The people of a rehearsal have their accounts before its first record.
        const std::string fault =
            book.writePage(sheet, std::span(sale.records()).subspan(2), sale.events(), sale.engine(), true);
        QVERIFY2(fault.empty(), fault.c_str());
        rows.store(sheet);
        QCOMPARE(rows.accounts.size(), std::size_t{1});
        QCOMPARE(rows.tickets.size(), std::size_t{1});
        QCOMPARE(rows.entries.size(), std::size_t{1});
        // The wallet goes on from what it held; the deposit was only taken along.
        QCOMPARE(rows.entries[0].walletAfter.minor, 1'500'000 - (kSeat + kFee).minor);
        QCOMPARE(rows.wallets.at(ProfileId{1}).minor, 1'500'000 - (kSeat + kFee).minor);
    }

    void booksThatDifferFromTheEngineAreSaidSo() {
        SampleSale sale;
        const AccountId buyer = sale.open(kDeposit);
        sale.pay(buyer, sale.order(buyer, {12}), PaymentMethod::Wallet);
        MemoryBooks rows;
        SaleBook book(everybody(), sampleKey());
        BookSheet sheet(rows, 1);
        std::vector<Event> without(sale.events().begin(), sale.events().end());
        std::erase_if(without, [](const Event& event) { return event.kind == EventKind::OrderClosed; });
        const std::string fault = book.writePage(sheet, sale.records(), without, sale.engine(), true);
        QVERIFY2(fault.find("the books say") != std::string::npos, fault.c_str());
    }
};

QTEST_APPLESS_MAIN(SaleBookTest)
#include "sale_book_test.moc"
