// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The guards of one connection: of what waits to go out, and of silence.
#include <QTest>

#include "sockets/send_queue_guard.h"
#include "sockets/silence_guard.h"

using namespace frontrow;
using Pace = SendQueueGuard::Verdict;
using Life = SilenceGuard::Verdict;

namespace {

constexpr SendQueueLimits kLimits{1'000, 10'000, 4'000};
constexpr std::int64_t kStart = 1'000'000;

SharedMessage delta(std::uint64_t sequence) {
    return std::make_shared<const ServerMessage>(MapDelta{1, sequence, {}, {}, {}});
}

}  // namespace

class LineGuardsTest : public QObject {
    Q_OBJECT

private slots:
    void onlyChangesOfSeatsAreWithheld() {
        SendQueueGuard guard(kLimits);
        QVERIFY(guard.passes(delta(1), 1'000));
        QVERIFY(!guard.passes(delta(2), 1'001));
        QVERIFY(guard.passes(std::make_shared<const ServerMessage>(OwnState{}), 1'000'000));
        QVERIFY(guard.passes(std::make_shared<const ServerMessage>(MapSnapshot{}), 1'001));
    }
    void theNewestThatWasWithheldFollowsOnce() {
        SendQueueGuard guard(kLimits);
        QVERIFY(!guard.passes(delta(2), 1'001));
        const SharedMessage newest = delta(3);
        QVERIFY(!guard.passes(newest, 1'001));
        QVERIFY(guard.owed(1'001) == nullptr);
        QVERIFY(guard.owed(1'000) == newest);
        QVERIFY(guard.owed(0) == nullptr);
    }
    void whatIsSentAfterItShowsTheGapAsWell() {
        SendQueueGuard guard(kLimits);
        QVERIFY(!guard.passes(delta(2), 1'001));
        QVERIFY(guard.passes(delta(3), 10));
        QVERIFY(guard.owed(0) == nullptr);
        QVERIFY(!guard.passes(delta(4), 1'001));
        guard.forget();
        QVERIFY(guard.owed(0) == nullptr);
    }
    void tooSlowIsAboveTheLimitAllTheTime() {
        SendQueueGuard guard(kLimits);
        QVERIFY(guard.look(1'001, kStart) == Pace::Keep);
        QVERIFY(guard.look(1'001, kStart + 9'999) == Pace::Keep);
        QVERIFY(guard.look(1'000, kStart + 9'999) == Pace::Keep);  // caught up for a moment
        QVERIFY(guard.look(1'001, kStart + 10'000) == Pace::Keep);
        QVERIFY(guard.look(1'001, kStart + 19'999) == Pace::Keep);
        QVERIFY(guard.look(1'001, kStart + 20'000) == Pace::TooSlow);
    }
    void beyondTheHardLimitNothingIsWaitedFor() {
        SendQueueGuard guard(kLimits);
        QVERIFY(guard.look(4'000, kStart) == Pace::Keep);
        QVERIFY(guard.look(4'001, kStart) == Pace::Flooded);
    }
    void whoIsSilentIsPingedAndThenGone() {
        SilenceGuard guard(10'000, 30'000, kStart);
        QVERIFY(guard.look(kStart + 9'999) == Life::Keep);
        QVERIFY(guard.look(kStart + 10'000) == Life::Ping);
        QVERIFY(guard.look(kStart + 10'001) == Life::Keep);
        QVERIFY(guard.look(kStart + 20'000) == Life::Ping);
        QVERIFY(guard.look(kStart + 29'999) == Life::Keep);
        QVERIFY(guard.look(kStart + 30'000) == Life::Gone);
        guard.heard(kStart + 30'000);
        QVERIFY(guard.look(kStart + 59'999) == Life::Ping);
        QVERIFY(guard.look(kStart + 60'000) == Life::Gone);
    }
};

QTEST_APPLESS_MAIN(LineGuardsTest)
#include "line_guards_test.moc"
