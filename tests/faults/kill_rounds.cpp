// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills a selling process again and again, at random moments and at named places, and starts it anew
// on the same data folder. Each start compares the journal with every answer that buyers had, checks
// database and invariants, and sells on. Now and then the process is only stopped for a while. Before all
// that a process that forgets what it confirmed must be found out.
//   kill_rounds VICTIM FOLDER ROUNDS SEED
// Ends with one line of what was done, and 1 where anything was lost.
#include <signal.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <array>
#include <cstdio>

#include "domain/random.h"

using namespace frontrow;

namespace {

constexpr int kRoundsPerFolder = 25;
constexpr int kStartLimitMs = 60'000;
constexpr int kLongestRoundMs = 400;
constexpr int kPointLimitMs = 120'000;
constexpr int kStoppedMs = 6'000;  // longer than what counts as a stall
constexpr std::array<const char*, 6> kPoints{"before_commit",  "after_commit",    "before_snapshot",
                                             "after_snapshot", "while_replaying", "after_opening"};

// The numbers of the line that a start prints.
struct Opening {
    qulonglong epoch = 0, records = 0, snapshot = 0, replayed = 0, acknowledged = 0, stalls = 0;
};

class Rounds {
public:
    Rounds(QString victim, QString folder, std::uint64_t seed)
        : m_victim(std::move(victim)),
          m_folder(std::move(folder)),
          m_random(seed) {}

    bool run(int rounds);
    bool findsALoss();
    void report(int rounds, std::uint64_t seed) const;

private:
    std::uint64_t draw(std::uint64_t bound) { return m_random.below(bound, Stream::Simulation, 0, ++m_draws); }
    bool round(int number);
    bool freshFolder();
    bool start(QProcess& process, const QStringList& more);
    std::optional<Opening> opening(QProcess& process, int limitMs);
    bool grew(const Opening& opening);
    bool killAtRandom(QProcess& process);
    bool killAtPoint(int number);
    bool suspend(QProcess& process);
    bool goesOn();
    bool fail(const QString& why);

    QString m_victim, m_folder, m_data, m_acks;
    Random m_random;
    std::uint64_t m_draws = 0;
    int m_folders = 0, m_random_kills = 0, m_point_kills = 0, m_stops = 0, m_fromSnapshot = 0;
    qulonglong m_acknowledged = 0;
    Opening m_last;
};

bool Rounds::fail(const QString& why) {
    std::printf("kill_rounds: FAILED: %s; the data is in %s\n", qPrintable(why), qPrintable(m_data));
    return false;
}

bool Rounds::freshFolder() {
    m_acknowledged += m_last.acknowledged;
    m_last = {};
    ++m_folders;
    m_data = QStringLiteral("%1/data-%2").arg(m_folder).arg(m_folders);
    m_acks = QStringLiteral("%1/acks-%2").arg(m_folder).arg(m_folders);
    return true;
}

bool Rounds::start(QProcess& process, const QStringList& more) {
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(m_victim, QStringList{m_data, m_acks, QString::number(draw(1'000'000'000))} + more);
    return process.waitForStarted() || fail(QStringLiteral("%1 does not start").arg(m_victim));
}

// What the start found; nothing where it ended before it could say so.
std::optional<Opening> Rounds::opening(QProcess& process, int limitMs) {
    QElapsedTimer timer;
    timer.start();
    QByteArray line;
    while (!line.endsWith('\n') && timer.elapsed() < limitMs) {
        if (!process.canReadLine() && !process.waitForReadyRead(100) && process.state() == QProcess::NotRunning) break;
        if (process.canReadLine()) line += process.readLine();
    }
    Opening o;
    const int read = std::sscanf(
        line.constData(), "open epoch=%llu records=%llu snapshot=%llu replayed=%llu acknowledged=%llu stalls=%llu",
        &o.epoch, &o.records, &o.snapshot, &o.replayed, &o.acknowledged, &o.stalls);
    if (read == 6) return o;
    if (!line.isEmpty()) fail(QString::fromUtf8(line).trimmed());
    return std::nullopt;
}

// Nothing shrinks from one start to the next, and the epoch rises.
bool Rounds::grew(const Opening& opening) {
    if (opening.epoch <= m_last.epoch)
        return fail(QStringLiteral("epoch %1 after %2").arg(opening.epoch).arg(m_last.epoch));
    if (opening.records < m_last.records || opening.acknowledged < m_last.acknowledged) {
        return fail(QStringLiteral("%1 records after %2").arg(opening.records).arg(m_last.records));
    }
    if (opening.snapshot > 0) ++m_fromSnapshot;
    m_last = opening;
    return true;
}

bool Rounds::killAtRandom(QProcess& process) {
    QThread::msleep(draw(kLongestRoundMs));
    if (process.state() != QProcess::Running) return fail(QStringLiteral("it ended by itself"));
    process.kill();
    process.waitForFinished();
    ++m_random_kills;
    return true;
}

// Points before the sale is open print no line; the next start tells what came of it.
bool Rounds::killAtPoint(int number) {
    const char* point = kPoints[static_cast<std::size_t>(number) % kPoints.size()];
    const bool inOpening = number % static_cast<int>(kPoints.size()) >= 4;
    const std::uint64_t after = inOpening ? 1
                                : qstrcmp(point, "before_snapshot") == 0 || qstrcmp(point, "after_snapshot") == 0
                                    ? 1
                                    : 1 + draw(20);
    QProcess process;
    if (!start(process, {QLatin1String(point), QString::number(after)})) return false;
    const auto found = opening(process, kStartLimitMs);
    if (found && !grew(*found)) return false;
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(kPointLimitMs)) {
        process.kill();
        process.waitForFinished();
        return fail(QStringLiteral("it never came to %1").arg(QLatin1String(point)));
    }
    if (process.exitStatus() != QProcess::CrashExit)
        return fail(QStringLiteral("it ended before %1").arg(QLatin1String(point)));
    ++m_point_kills;
    return true;
}

// A suspended process goes on as if nothing had been, and has put the time on record.
bool Rounds::suspend(QProcess& process) {
    const auto pid = static_cast<pid_t>(process.processId());
    QThread::msleep(200);
    if (::kill(pid, SIGSTOP) != 0) return fail(QStringLiteral("it cannot be stopped"));
    QThread::msleep(kStoppedMs);
    ::kill(pid, SIGCONT);
    QThread::msleep(1'000);
    const bool killed = killAtRandom(process);
    const qulonglong before = m_last.stalls;
    QProcess again;
    if (!killed || !start(again, {})) return false;
    const auto found = opening(again, kStartLimitMs);
    if (!found || !grew(*found)) return fail(QStringLiteral("it does not open after it was suspended"));
    if (found->stalls != before + 1) return fail(QStringLiteral("its suspension is not on record"));
    ++m_stops;
    return killAtRandom(again);
}

bool Rounds::round(int number) {
    if (number % kRoundsPerFolder == 0 && !freshFolder()) return false;
    // The first start of a folder has nothing to be cut off in.
    if (number % 2 == 1) return killAtPoint(number / 2);
    QProcess process;
    if (!start(process, {})) return false;
    const auto found = opening(process, kStartLimitMs);
    if (!found) return fail(QStringLiteral("it does not open"));
    if (!grew(*found)) return false;
    const bool stops = number % 100 == 24;
    if (!(stops ? suspend(process) : killAtRandom(process))) return false;
    return number % kRoundsPerFolder != kRoundsPerFolder - 1 || goesOn();
}

// The last start of a folder sells on and ends as a server should.
bool Rounds::goesOn() {
    QProcess process;
    if (!start(process, {QStringLiteral("--answers"), QStringLiteral("100")})) return false;
    const auto found = opening(process, kStartLimitMs);
    if (!found || !grew(*found)) return fail(QStringLiteral("it does not open at the end"));
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(kStartLimitMs);
    if (!ended || process.exitCode() != 0 || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return fail(QStringLiteral("it does not sell on"));
    }
    return true;
}

// A journal that drops what it is given, with everything else in order: the next start says what is lost.
bool Rounds::findsALoss() {
    freshFolder();
    QProcess forgetful;
    if (!start(forgetful, {QStringLiteral("--forget"), QString::number(20 + draw(40)), QStringLiteral("--answers"),
                           QStringLiteral("400")})) {
        return false;
    }
    if (!forgetful.waitForFinished(kPointLimitMs)) return fail(QStringLiteral("the forgetful one does not end"));
    QProcess next;
    if (!start(next, {}) || !next.waitForFinished(kStartLimitMs)) {
        next.kill();
        next.waitForFinished();
        return fail(QStringLiteral("a start that lost answers goes on"));
    }
    const QByteArray line = next.readAllStandardOutput().trimmed();
    m_last = {};
    return line.startsWith("fault lost: ") ||
           fail(QStringLiteral("the loss is not found: %1").arg(QString::fromUtf8(line)));
}

bool Rounds::run(int rounds) {
    if (!findsALoss()) return false;
    for (int i = 0; i < rounds; ++i) {
        if (!round(i)) return false;
    }
    if (rounds % kRoundsPerFolder != 0 && !goesOn()) return false;
    return true;
}

void Rounds::report(int rounds, std::uint64_t seed) const {
    std::printf(
        "kill_rounds: rounds=%d seed=%llu killed_at_random=%d killed_at_points=%d suspended=%d folders=%d "
        "acknowledged=%llu from_snapshot=%d planted_loss=found lost=0\n",
        rounds, static_cast<unsigned long long>(seed), m_random_kills, m_point_kills, m_stops, m_folders,
        m_acknowledged + m_last.acknowledged, m_fromSnapshot);
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5) {
        std::fprintf(stderr, "usage: kill_rounds VICTIM FOLDER ROUNDS SEED\n");
        return 2;
    }
    const int rounds = words[3].toInt();
    const std::uint64_t seed = words[4].toULongLong();
    QDir().mkpath(words[2]);
    Rounds all(words[1], words[2], seed);
    if (!all.run(rounds)) return 1;
    all.report(rounds, seed);
    return 0;
}
