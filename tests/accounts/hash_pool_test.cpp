// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real threads, held by latches: nothing waits for a clock. Also what they compute, and what it costs.
#include "accounts/hash_pool.h"

#include <sodium.h>

#include <QTest>
#include <atomic>
#include <latch>
#include <set>

#include "accounts/password_hasher.h"
#include "accounts/session_token.h"
#include "book/ticket_code.h"

using namespace frontrow;

namespace {

constexpr HashCost kCheap{8'192, 1};
constexpr HashCost kDearer{16'384, 1};

}  // namespace

class HashPoolTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sodiumReady()); }

    void runsAsManyAsItHasThreadsAndKeepsAsManyAsItMay() {
        ThreadedHashPool pool(2, 3);
        std::latch running(2);
        std::latch hold(1);
        std::latch done(5);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(pool.submit([&] {
                running.count_down();
                hold.wait();
                done.count_down();
            }));
        }
        running.wait();
        int taken = 0;
        for (int i = 0; i < 3; ++i) taken += pool.submit([&] { done.count_down(); }) ? 1 : 0;
        const bool oneMore = pool.submit([] {});
        hold.count_down();  // before anything can fail: the pool waits for its threads
        QCOMPARE(taken, 3);
        done.wait();
        QVERIFY(!oneMore);
        std::latch again(1);
        QVERIFY(pool.submit([&] { again.count_down(); }));
        again.wait();
    }

    void endsWhenWhatRunsHasRun() {
        std::atomic<int> ran = 0;
        std::latch running(1);
        std::latch hold(1);
        {
            ThreadedHashPool pool(1, 8);
            QVERIFY(pool.submit([&] {
                running.count_down();
                hold.wait();
                ++ran;
            }));
            running.wait();
            hold.count_down();
        }
        QCOMPARE(ran.load(), 1);
    }

    void hasAtMostFourThreads() {
        const ThreadedHashPool pool;
        QVERIFY(pool.threads() >= 1 && pool.threads() <= ThreadedHashPool::kMostThreads);
    }

    void hashesWithTheCostItWasGiven() {
        const PasswordHasher hasher(kDearer);
        const auto hash = hasher.hash(Secret(std::string_view("correct h0rse")));
        QVERIFY(hash && hash->starts_with("$argon2id$v=19$m=16,t=1,p=1$"));
        QVERIFY(hash != hasher.hash(Secret(std::string_view("correct h0rse"))));  // salt
    }

    void theDefaultIsWhatTheRuleSays() {
        const HashCost usual;
        QCOMPARE(usual.memoryBytes, std::size_t{64} * 1024 * 1024);
        QCOMPARE(usual.passes, 2U);
        QCOMPARE(kLeastHashMemory, std::size_t{19} * 1024 * 1024);
    }

    void tellsRightFromWrongAndWeak() {
        const PasswordHasher cheap(kCheap);
        const PasswordHasher dear(kDearer);
        const Secret right(std::string_view("correct h0rse"));
        const std::string stored = *cheap.hash(right);
        QCOMPARE(cheap.match(stored, right), PasswordMatch::Yes);
        QCOMPARE(cheap.match(stored, Secret(std::string_view("correct h0rsf"))), PasswordMatch::No);
        QCOMPARE(dear.match(stored, right), PasswordMatch::YesButWeak);
        QCOMPARE(cheap.match(*dear.hash(right), right), PasswordMatch::Yes);
        QCOMPARE(cheap.match(stored, Secret(std::string(2'000, 'a'))), PasswordMatch::No);
        for (const char* broken : {"", "$argon2id$", "plain text", "$argon2id$v=19$m=8,t=1,p=1$AAAA$AAAA"}) {
            QCOMPARE(cheap.match(broken, right), PasswordMatch::No);
        }
    }

    void tokensAreLongAndNeverTheSame() {
        std::set<Token> made;
        for (int i = 0; i < 1'000; ++i) made.insert(makeToken());
        QCOMPARE(made.size(), std::size_t{1'000});
        const Token token = *made.begin();
        QCOMPARE(token.size(), std::size_t{kTokenBytes});
        const auto hash = hashOfToken(token);
        QVERIFY(hash && sameToken(*hash, *hashOfToken(token)));
        QVERIFY(!sameToken(*hash, *hashOfToken(*std::next(made.begin()))));
        QVERIFY(!hashOfToken(Token(kTokenBytes + 1)) && !hashOfToken(Token()));
    }
};

QTEST_GUILESS_MAIN(HashPoolTest)
#include "hash_pool_test.moc"
