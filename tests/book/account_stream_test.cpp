// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wallet's money from outside: what a first start gives, the weeks, and top ups.
#include "book/account_stream.h"

#include <QTemporaryDir>
#include <QTest>

#include "book/book_rebuild.h"
#include "book/sample_sale.h"
#include "book/set_clock.h"
#include "storage/sample_store.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

struct Home {
    Home() { open(); }
    // As a new start of the program.
    void open() {
        folder.reset();
        folder = std::make_unique<OpenFolder>(place.path());
        auto opened = AccountStream::open(*folder->database, sampleKey(), clock, "you");
        if (!opened) qFatal("%s", opened.error().c_str());
        accounts = std::move(*opened);
    }
    void restart() {
        accounts.reset();
        folder->close();
        open();
    }
    Amount wallet() { return RunTable(*folder->database).profile(kOwnProfile)->wallet; }
    std::vector<LedgerEntry> entries() { return BookTables(*folder->database).entriesOf(accounts->stream()); }

    QTemporaryDir place;
    SetClock clock{kNowUtcMs};
    std::unique_ptr<OpenFolder> folder;
    std::unique_ptr<AccountStream> accounts;
};

}  // namespace

class AccountStreamTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sodiumReady()); }

    void theFirstStartGivesTheOpeningBalance() {
        Home home;
        QCOMPARE(home.wallet().minor, 1'000'000);
        const auto entries = home.entries();
        QCOMPARE(entries.size(), std::size_t{1});
        QVERIFY(entries[0].kind == EntryKind::Allowance && entries[0].from == Pot::Outside);
        const auto profile = RunTable(*home.folder->database).profile(kOwnProfile);
        QCOMPARE(profile->name, std::string("you"));
        QCOMPARE(profile->createdUtcMs, kNowUtcMs);
    }

    void anotherStartGivesNothingMore() {
        Home home;
        home.restart();
        home.restart();
        QCOMPARE(home.wallet().minor, 1'000'000);
        QCOMPARE(home.entries().size(), std::size_t{1});
    }

    void theAllowanceComesOnceAWeekAndIsMadeUpFor_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<qlonglong>("given");
        QTest::newRow("same day") << 0 << 0LL;
        QTest::newRow("sixth day") << 6 << 0LL;
        QTest::newRow("seventh day") << 7 << 500'000LL;
        QTest::newRow("thirteenth day") << 13 << 500'000LL;
        QTest::newRow("two weeks") << 14 << 1'000'000LL;
        QTest::newRow("four weeks") << 28 << 2'000'000LL;
        QTest::newRow("a year") << 365 << 2'000'000LL;
        QTest::newRow("the date was set back") << -30 << 0LL;
    }
    void theAllowanceComesOnceAWeekAndIsMadeUpFor() {
        QFETCH(int, days);
        QFETCH(qlonglong, given);
        Home home;
        home.clock.passDays(days);
        home.restart();
        const auto granted = home.accounts->grantAllowance();
        QVERIFY(granted && granted->minor == given);
        QCOMPARE(home.accounts->grantAllowance()->minor, 0);
        home.restart();
        QCOMPARE(home.accounts->grantAllowance()->minor, 0);
        QCOMPARE(home.wallet().minor, 1'000'000 + given);
        if (given > 0) QVERIFY(home.entries().back().kind == EntryKind::Allowance);
    }

    // The weeks are those of the profile, not of the last grant.
    void theNextWeekIsCountedFromTheFirstDay() {
        Home home;
        home.clock.passDays(13);
        QCOMPARE(home.accounts->grantAllowance()->minor, 500'000);
        home.clock.passDays(1);
        QCOMPARE(home.accounts->grantAllowance()->minor, 500'000);
    }

    void toppingUpIsAsOftenAsOneLikes() {
        Home home;
        QVERIFY(home.accounts->topUp(Amount{250'000})->ok());
        QVERIFY(home.accounts->topUp(Amount{250'000})->ok());
        home.restart();
        QVERIFY(home.accounts->topUp(Amount{1})->ok());
        QCOMPARE(home.wallet().minor, 1'500'001);
        QVERIFY(home.entries().back().kind == EntryKind::TopUp);
        QCOMPARE(home.entries().back().walletAfter.minor, 1'500'001);
    }

    void whatIsNoAmountIsRefused() {
        Home home;
        QVERIFY(home.accounts->topUp(Amount{0})->refusal == Refusal::Malformed);
        QVERIFY(home.accounts->topUp(Amount{-1})->refusal == Refusal::Malformed);
        QVERIFY(home.accounts->topUp(Amount{100'000'001})->refusal == Refusal::AmountTooLarge);
        QCOMPARE(home.wallet().minor, 1'000'000);
        QCOMPARE(home.entries().size(), std::size_t{1});
    }

    // A crash between the journal's commit and the books.
    void whatTheBooksMissedComesAtTheNextStart() {
        Home home;
        const auto before = dumpBooks(*home.folder->database);
        QVERIFY(home.accounts->topUp(Amount{70'000})->ok());
        const auto after = dumpBooks(*home.folder->database);
        QVERIFY(before != after);
        Database& database = *home.folder->database;
        QVERIFY(database.run(QStringLiteral("DELETE FROM ledger_entry WHERE id = 2")));
        QVERIFY(database.run(
            QStringLiteral("DELETE FROM book_page WHERE id > 1 AND id = (SELECT max(id) FROM book_page)")));
        QVERIFY(database.run(QStringLiteral("UPDATE profile SET wallet = 1000000")));
        QVERIFY(database.run(QStringLiteral("UPDATE account SET balance = 1000000")));
        QVERIFY(dumpBooks(database) == before);
        home.restart();
        QVERIFY(dumpBooks(*home.folder->database) == after);
    }

    void theBooksAreTheJournals() {
        Home home;
        home.clock.passDays(8);
        QVERIFY(home.accounts->grantAllowance()->minor > 0);
        QVERIFY(home.accounts->topUp(Amount{3})->ok());
        Database& database = *home.folder->database;
        const auto check = checkBooks(database, sampleKey(), sourcesIn(database));
        QVERIFY2(check.fault.empty(), check.fault.c_str());
        QCOMPARE(check.entries, std::uint64_t{3});
        QVERIFY(check.kept.empty());
    }
};

QTEST_GUILESS_MAIN(AccountStreamTest)
#include "account_stream_test.moc"
