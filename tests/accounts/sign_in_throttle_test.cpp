// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sign_in_throttle.h"

#include <QTest>

using namespace frontrow;

namespace {

const SourceAddress kHere{"192.0.2.7", false};
const SourceAddress kThere{"192.0.2.8", false};
const SourceAddress kProxy{"10.0.0.1", true};
constexpr std::int64_t kStart = 1'000'000;

ThrottlePolicy manyTries() {
    ThrottlePolicy policy;
    policy.triesPerMinute = 60'000;
    return policy;
}

}  // namespace

class SignInThrottleTest : public QObject {
    Q_OBJECT

private slots:
    void aWaitDoublesUpToAMinute() {
        SignInThrottle throttle(manyTries());
        std::int64_t now = kStart;
        for (const std::int64_t expected : {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            QCOMPARE(throttle.take(kHere, "mina", now).ms, std::int64_t{0});
            QCOMPARE(throttle.noteWrong(kHere, "mina", now).ms, seconds(expected).ms);
            QCOMPARE(throttle.take(kHere, "mina", now).ms, seconds(expected).ms);
            now += seconds(expected).ms;
            QCOMPARE(throttle.take(kHere, "mina", now - 1).ms, std::int64_t{1});
        }
        now += minutes(15).ms + 1;
        QCOMPARE(throttle.noteWrong(kHere, "mina", now).ms, seconds(1).ms);
    }

    void itHoldsForTheNameAndForTheAddress() {
        SignInThrottle throttle(manyTries());
        throttle.noteWrong(kHere, "mina", kStart);
        QVERIFY(throttle.take(kThere, "mina", kStart).ms > 0);
        QVERIFY(throttle.take(kHere, "other", kStart).ms > 0);
        QCOMPARE(throttle.take(kThere, "other", kStart).ms, std::int64_t{0});
    }

    // Else whoever has an account could try others without end.
    void aRightPasswordFreesTheNameOnly() {
        SignInThrottle throttle(manyTries());
        throttle.noteWrong(kHere, "mina", kStart);
        throttle.noteRight("mina");
        QCOMPARE(throttle.take(kThere, "mina", kStart).ms, std::int64_t{0});
        QVERIFY(throttle.take(kHere, "mina", kStart).ms > 0);
    }

    void soManyTriesAMinute() {
        SignInThrottle throttle{ThrottlePolicy{}};
        for (int i = 0; i < 5; ++i) QCOMPARE(throttle.take(kHere, std::to_string(i), kStart).ms, std::int64_t{0});
        const Duration wait = throttle.take(kHere, "sixth", kStart);
        QCOMPARE(wait.ms, seconds(12).ms);
        QCOMPARE(throttle.take(kThere, "sixth", kStart).ms, std::int64_t{0});
        QCOMPARE(throttle.take(kHere, "sixth", kStart + wait.ms).ms, std::int64_t{0});
        QVERIFY(throttle.take(kHere, "seventh", kStart + wait.ms).ms > 0);
        // After a minute of rest all five are there again, and not more.
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(throttle.take(kHere, "r" + std::to_string(i), kStart + 120'000).ms, std::int64_t{0});
        }
        QVERIFY(throttle.take(kHere, "r5", kStart + 120'000).ms > 0);
    }

    void aNameHasItsTriesWhereverTheyComeFrom() {
        SignInThrottle throttle{ThrottlePolicy{}};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(throttle.take({std::to_string(i), false}, "mina", kStart).ms, std::int64_t{0});
        }
        QVERIFY(throttle.take(kHere, "mina", kStart).ms > 0);
        QVERIFY(throttle.take(kProxy, "mina", kStart).ms > 0);
    }

    void aTrustedSourceIsNotCountedByAddress() {
        SignInThrottle throttle{ThrottlePolicy{}};
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(throttle.take(kProxy, std::to_string(i), kStart).ms, std::int64_t{0});
            throttle.noteWrong(kProxy, std::to_string(i), kStart);
            throttle.noteUnknown(kProxy, kStart);
        }
        QVERIFY(!throttle.needsLetters(kProxy, kStart));
    }

    void lettersAfterThreeUnknownNamesInAMinute() {
        SignInThrottle throttle(manyTries());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!throttle.needsLetters(kHere, kStart + i));
            throttle.noteUnknown(kHere, kStart + i);
            QCOMPARE(throttle.take(kHere, "x", kStart + i).ms, std::int64_t{0});
        }
        QVERIFY(throttle.needsLetters(kHere, kStart + 3));
        QVERIFY(!throttle.needsLetters(kThere, kStart + 3));
        throttle.noteUnknown(kHere, kStart + 3);
        QCOMPARE(throttle.take(kHere, "x", kStart + 3).ms, seconds(1).ms);
        QVERIFY(!throttle.needsLetters(kHere, kStart + 60'000));
    }

    void picturesAndReadingsHaveRatesOfTheirOwn() {
        SignInThrottle throttle{ThrottlePolicy{}};
        for (int i = 0; i < 12; ++i) QCOMPARE(throttle.takePicture(kHere, kStart).ms, std::int64_t{0});
        QCOMPARE(throttle.takePicture(kHere, kStart).ms, seconds(5).ms);
        QCOMPARE(throttle.takePicture(kHere, kStart + seconds(5).ms).ms, std::int64_t{0});
        for (int i = 0; i < 3; ++i) QCOMPARE(throttle.takeReading(kHere, kStart).ms, std::int64_t{0});
        QCOMPARE(throttle.takeReading(kHere, kStart).ms, seconds(20).ms);
        QCOMPARE(throttle.takeReading(kThere, kStart).ms, std::int64_t{0});
        QCOMPARE(throttle.take(kHere, "mina", kStart).ms, std::int64_t{0});
        for (int i = 0; i < 100; ++i) QCOMPARE(throttle.takePicture(kProxy, kStart).ms, std::int64_t{0});
    }

    void askingHowLongCountsNothing() {
        SignInThrottle throttle{ThrottlePolicy{}};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(throttle.waitBefore(kHere, "mina", kStart).ms, std::int64_t{0});
            QCOMPARE(throttle.waitBefore(kHere, "mina", kStart).ms, std::int64_t{0});
            throttle.take(kHere, "mina", kStart);
        }
        QCOMPARE(throttle.waitBefore(kHere, "mina", kStart).ms, seconds(12).ms);
    }

    void whatItKeepsIsBounded() {
        ThrottlePolicy policy;
        policy.mostKept = 100;
        SignInThrottle throttle(policy);
        throttle.noteWrong(kHere, "mina", kStart);
        for (int i = 0; i < 1'000; ++i) {
            throttle.take({"address " + std::to_string(i), false}, "name " + std::to_string(i), kStart);
            QVERIFY(throttle.take(kHere, "mina", kStart).ms > 0);  // in use, so kept
        }
        QCOMPARE(throttle.kept(), std::size_t{100});
    }
};

QTEST_APPLESS_MAIN(SignInThrottleTest)
#include "sign_in_throttle_test.moc"
