// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills the real program in the middle of rehearsals, again and again, all of them in one data folder.
// The next start must say that the run was cut off and how it was settled, once; every ticket that the
// program had shown must be there, with those of all rounds before, and the folder must pass its check.
//   rehearse_rounds FRONTROW FOLDER ROUNDS SEED
// Ends with one line of what was done, and 1 where anything was lost.
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QThread>
#include <array>
#include <cstdio>

#include "domain/random.h"

using namespace frontrow;

namespace {

constexpr int kLimitMs = 60'000;
// A line of progress behind which a process is killed at the latest; a whole run prints some forty.
constexpr std::uint64_t kMostLines = 16;
constexpr std::uint64_t kLongestDelayMs = 6;
constexpr std::array<const char*, 3> kScenarios{"small-hall-first-try", "arena-sprint", "normal"};

struct Said {
    bool begun = false;  // the run had left its first line of progress
    bool killed = false;
    QStringList seats;  // tickets it showed, "SECTION row ROW seat NUMBER"
};

struct Output {
    int code = -1;
    QByteArray out, error;
};

class Rounds {
public:
    Rounds(QString program, const QString& folder, std::uint64_t seed)
        : m_program(std::move(program)),
          m_data(folder + QStringLiteral("/data")),
          m_random(seed) {}

    bool run(int rounds);
    void report(int rounds, std::uint64_t seed) const;

private:
    std::uint64_t draw(std::uint64_t bound) { return m_random.below(bound, Stream::Simulation, 0, ++m_draws); }
    bool round(int number);
    Said rehearse(const QString& seed);
    Output ask(const QStringList& words) const;
    bool looked(const Said& said, const QString& seed);
    bool newsOf(const Said& said, const QString& seed, const QByteArray& news);
    bool ticketsOf(const Said& said, qint64 run);
    bool fail(const QString& why) const;

    QString m_program, m_data;
    Random m_random;
    std::uint64_t m_draws = 0;
    qint64 m_newestRun = 0;
    QSet<QString> m_codes;  // of every ticket that was ever there
    int m_killed = 0, m_ended = 0, m_settled = 0, m_shown = 0;
};

bool Rounds::fail(const QString& why) const {
    std::printf("rehearse_rounds: FAILED: %s; the data is in %s\n", qPrintable(why), qPrintable(m_data));
    return false;
}

Output Rounds::ask(const QStringList& words) const {
    QProcess process;
    process.start(m_program, words + QStringList{QStringLiteral("--data"), m_data});
    if (!process.waitForFinished(kLimitMs) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// A rehearsal that is killed behind a line of its output, or has ended before.
Said Rounds::rehearse(const QString& seed) {
    const QString scenario = QLatin1String(kScenarios[draw(kScenarios.size())]);
    const auto lines = 1 + static_cast<qsizetype>(draw(kMostLines));
    QProcess process;
    process.start(m_program, {QStringLiteral("rehearse"), QStringLiteral("--fast"), QStringLiteral("--scenario"),
                              scenario, QStringLiteral("--venue"), QStringLiteral("club"), QStringLiteral("--seed"),
                              seed, QStringLiteral("--data"), m_data});
    QByteArray out;
    while (out.count('\n') < lines && process.waitForReadyRead(kLimitMs)) out += process.readAllStandardOutput();
    QThread::msleep(draw(kLongestDelayMs + 1));
    process.kill();
    process.waitForFinished(kLimitMs);
    out += process.readAllStandardOutput();

    Said said;
    said.killed = process.exitStatus() == QProcess::CrashExit;
    for (const QByteArray& line : out.left(out.lastIndexOf('\n') + 1).split('\n')) {
        said.begun = said.begun || line.contains("the sale opens") || line.contains("in the waiting room");
        const qsizetype ticket = line.indexOf("s  ticket: ");
        if (ticket >= 0) said.seats << QString::fromUtf8(line.mid(ticket + 11)).trimmed();
    }
    return said;
}

// The start after a kill says so, and the one after that does not.
bool Rounds::newsOf(const Said& said, const QString& seed, const QByteArray& news) {
    const QByteArray cutOff = "seed " + seed.toUtf8() + ", begun";
    const auto told = news.count(cutOff);
    if (told > 1 || (told == 1 && !said.killed)) return fail(QStringLiteral("it tells of a cut that was none"));
    if (told == 0) return true;
    if (!news.contains("was cut off and is settled by the sale's rules")) {
        return fail(QStringLiteral("it was not settled: %1").arg(QString::fromUtf8(news).trimmed()));
    }
    for (const QString& seat : said.seats) {
        if (!news.contains(seat.toUtf8())) return fail(QStringLiteral("it does not say that %1 is kept").arg(seat));
    }
    ++m_settled;
    if (ask({QStringLiteral("history")}).error.contains(cutOff)) return fail(QStringLiteral("it is settled twice"));
    return true;
}

// What was shown in this round is there, and so is everything of the rounds before.
bool Rounds::ticketsOf(const Said& said, qint64 run) {
    const Output listed = ask({QStringLiteral("tickets"), QStringLiteral("--json")});
    QSet<QString> codes;
    QStringList seats;
    for (const QJsonValue& each : QJsonDocument::fromJson(listed.out).array()) {
        const QJsonObject ticket = each.toObject();
        codes.insert(ticket.value(QLatin1String("code")).toString());
        if (ticket.value(QLatin1String("run")).toInteger() != run) continue;
        if (ticket.value(QLatin1String("state")).toString() != QLatin1String("valid")) continue;
        seats << QStringLiteral("%1 row %2 seat %3")
                     .arg(ticket.value(QLatin1String("section")).toString(),
                          ticket.value(QLatin1String("row")).toString(),
                          ticket.value(QLatin1String("seat")).toString());
    }
    if (!codes.contains(m_codes)) return fail(QStringLiteral("lost: a ticket of an earlier run"));
    m_codes = codes;
    for (const QString& seat : said.seats) {
        if (!seats.contains(seat)) return fail(QStringLiteral("lost: %1, which had been shown").arg(seat));
    }
    m_shown += static_cast<int>(said.seats.size());
    return true;
}

bool Rounds::looked(const Said& said, const QString& seed) {
    const Output history = ask({QStringLiteral("history"), QStringLiteral("--json")});
    if (history.code != 0) return fail(QStringLiteral("it does not open: %1").arg(QString::fromUtf8(history.error)));
    if (!newsOf(said, seed, history.error)) return false;
    const QJsonObject newest = QJsonDocument::fromJson(history.out)[QLatin1String("runs")][0].toObject();
    const qint64 run = newest.value(QLatin1String("id")).toInteger();
    const bool isThere = newest.value(QLatin1String("seed")).toString() == seed;
    if (said.begun && !isThere) return fail(QStringLiteral("lost: the run %1, which had begun").arg(seed));
    if (isThere && run <= m_newestRun) return fail(QStringLiteral("its run has an old number"));
    m_newestRun = std::max(m_newestRun, run);
    const bool cutOff = newest.value(QLatin1String("state")).toString() == QLatin1String("interrupted");
    if (isThere && cutOff && !history.error.contains("seed " + seed.toUtf8())) {
        return fail(QStringLiteral("nothing is said of the run %1, which was cut off").arg(seed));
    }
    if (!ticketsOf(said, run)) return false;
    const Output check = ask({QStringLiteral("data"), QStringLiteral("check")});
    if (check.code == 0) return true;
    return fail(QStringLiteral("the folder does not pass its check: %1").arg(QString::fromUtf8(check.error)));
}

bool Rounds::round(int number) {
    const QString digits = QStringLiteral("%1").arg(number + 1, 6, 16, QLatin1Char('0')).toUpper();
    const QString seed = digits.left(4) + QLatin1Char('-') + digits.right(2);
    const Said said = rehearse(seed);
    ++(said.killed ? m_killed : m_ended);
    return looked(said, seed);
}

bool Rounds::run(int rounds) {
    for (int i = 0; i < rounds; ++i) {
        if (!round(i)) return false;
    }
    if (rounds >= 10 && (m_killed < rounds / 2 || m_settled == 0 || m_shown == 0)) {
        return fail(QStringLiteral("%1 kills, %2 runs settled and %3 tickets shown prove nothing")
                        .arg(m_killed)
                        .arg(m_settled)
                        .arg(m_shown));
    }
    return true;
}

void Rounds::report(int rounds, std::uint64_t seed) const {
    std::printf("rehearse_rounds: rounds=%d seed=%llu killed=%d ended=%d settled=%d tickets_shown=%d lost=0\n", rounds,
                static_cast<unsigned long long>(seed), m_killed, m_ended, m_settled, m_shown);
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5) {
        std::fprintf(stderr, "usage: rehearse_rounds FRONTROW FOLDER ROUNDS SEED\n");
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
