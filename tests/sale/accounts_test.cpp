// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ledger against a plain list of sums, over random movements.
#include "sale/accounts.h"

#include <rapidcheck.h>

#include <QTest>
#include <limits>
#include <numeric>

using namespace frontrow;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

enum class Move { Deposit, DepositToHouse, WithdrawFromHouse, Pay, IntoEscrow, EscrowToHouse, EscrowToWallet, Refund };

struct Movement {
    Move move;
    std::uint32_t account;
    std::int64_t amount;
};

void showValue(const Movement& m, std::ostream& out) {
    out << "move " << static_cast<int>(m.move) << " account " << m.account << " amount " << m.amount;
}

rc::Gen<Movement> movements(std::uint32_t accounts) {
    const auto amount = rc::gen::weightedOneOf<std::int64_t>(
        {{10, rc::gen::inRange<std::int64_t>(0, 1'000)}, {1, rc::gen::just(kMost)}, {1, rc::gen::just(kMost - 1'000)}});
    return rc::gen::construct<Movement>(
        rc::gen::map(rc::gen::inRange(0, 8), [](int i) { return static_cast<Move>(i); }),
        rc::gen::inRange<std::uint32_t>(1, accounts + 1), amount);
}

// What the sums should be.
struct Plain {
    std::vector<std::int64_t> wallets;
    std::int64_t escrow = 0;
    std::int64_t house = 0;
    std::int64_t deposits = 0;

    bool fits(std::int64_t amount) const { return amount <= kMost - deposits; }
};

// Does the movement on both; false where the ledger's yes or no is another than the plain one's.
// What would be a programmer's error (more than there is, from house or escrow) is left out.
bool moveBoth(Accounts& accounts, Plain& plain, const Movement& m) {
    const AccountId account{m.account};
    const Amount amount{m.amount};
    std::int64_t& wallet = plain.wallets[m.account - 1];
    const auto shift = [&](std::int64_t& from, std::int64_t& to) {
        from -= m.amount;
        to += m.amount;
        return true;
    };
    switch (m.move) {
        case Move::Deposit:
        case Move::DepositToHouse: {
            const bool house = m.move == Move::DepositToHouse;
            const bool expected = plain.fits(m.amount);
            if (expected) {
                plain.deposits += m.amount;
                (house ? plain.house : wallet) += m.amount;
            }
            return expected == (house ? accounts.depositToHouse(amount) : accounts.deposit(account, amount));
        }
        case Move::WithdrawFromHouse:
            if (plain.house < m.amount) return true;
            accounts.withdrawFromHouse(amount);
            plain.house -= m.amount;
            plain.deposits -= m.amount;
            return true;
        case Move::Pay:
            if (wallet < m.amount) return !accounts.pay(account, amount);
            return shift(wallet, plain.house) && accounts.pay(account, amount);
        case Move::IntoEscrow:
            if (wallet < m.amount) return !accounts.payIntoEscrow(account, amount);
            return shift(wallet, plain.escrow) && accounts.payIntoEscrow(account, amount);
        case Move::EscrowToHouse:
            if (plain.escrow < m.amount) return true;
            accounts.escrowToHouse(amount);
            return shift(plain.escrow, plain.house);
        case Move::EscrowToWallet:
            if (plain.escrow < m.amount) return true;
            accounts.escrowToWallet(account, amount);
            return shift(plain.escrow, wallet);
        case Move::Refund:
            if (plain.house < m.amount) return true;
            accounts.refund(account, amount);
            return shift(plain.house, wallet);
    }
    return false;
}

bool agree(const Accounts& accounts, const Plain& plain) {
    for (std::uint32_t i = 1; i <= accounts.count(); ++i) {
        if (accounts.balance(AccountId{i}).minor != plain.wallets[i - 1]) return false;
    }
    return accounts.escrow().minor == plain.escrow && accounts.house().minor == plain.house &&
           accounts.deposits().minor == plain.deposits;
}

// Σ wallets + escrow + house = Σ deposits, and nothing is below 0.
bool balanced(const Accounts& accounts) {
    std::int64_t sum = accounts.escrow().minor + accounts.house().minor;
    bool positive = accounts.escrow().minor >= 0 && accounts.house().minor >= 0;
    for (std::uint32_t i = 1; i <= accounts.count(); ++i) {
        sum += accounts.balance(AccountId{i}).minor;
        positive = positive && accounts.balance(AccountId{i}).minor >= 0;
    }
    return positive && sum == accounts.deposits().minor;
}

}  // namespace

class AccountsTest : public QObject {
    Q_OBJECT

private slots:
    void moneyNeitherAppearsNorVanishes();
    void accountsAreNumberedFromOne();
    void aDepositThatDoesNotFitIsRefused();
};

void AccountsTest::moneyNeitherAppearsNorVanishes() {
    const bool holds = rc::check("every movement has two sides", [] {
        const auto moves = *rc::gen::container<std::vector<Movement>>(movements(3));
        Accounts accounts;
        Plain plain;
        for (int i = 0; i < 3; ++i) {
            accounts.open(AccountKind::Person, Amount{500});
            plain.wallets.push_back(500);
            plain.deposits += 500;
        }
        for (const Movement& each : moves) {
            RC_ASSERT(moveBoth(accounts, plain, each));
            RC_ASSERT(agree(accounts, plain));
            RC_ASSERT(balanced(accounts));
        }
    });
    QVERIFY(holds);
}

void AccountsTest::accountsAreNumberedFromOne() {
    Accounts accounts;
    QVERIFY(!accounts.exists(kNobody));
    QVERIFY(!accounts.exists(AccountId{1}));
    QCOMPARE(accounts.open(AccountKind::Person, Amount{5}).value, 1U);
    QCOMPARE(accounts.open(AccountKind::Rival, Amount{0}).value, 2U);
    QVERIFY(accounts.exists(AccountId{2}));
    QVERIFY(!accounts.exists(AccountId{3}));
    QCOMPARE(accounts.kind(AccountId{2}), AccountKind::Rival);
}

void AccountsTest::aDepositThatDoesNotFitIsRefused() {
    Accounts accounts;
    const AccountId account = accounts.open(AccountKind::Person, Amount{kMost});
    QVERIFY(!accounts.deposit(account, Amount{1}));
    QVERIFY(!accounts.depositToHouse(Amount{1}));
    QVERIFY(!accounts.deposit(account, Amount{-1}));
    QCOMPARE(accounts.balance(account).minor, kMost);
    QVERIFY(balanced(accounts));
}

QTEST_APPLESS_MAIN(AccountsTest)
#include "accounts_test.moc"
