// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills the program with its window at random moments of the flow, again and again, all rounds in one
// profile. The next start must say that it did not end properly, and what became of the run or that there is a
// way back into its sale, which is gone every other time, to the tickets; every run that had begun, every ticket
// that had been shown and every report must be there, with those of all rounds before, and the folder must pass
// its check.
//   window_rounds VICTIM FRONTROW FOLDER ROUNDS SEED
// With 0 rounds it plays once from the start to the report and kills nothing: for a build that looks for leaks.
// Nothing may be warned of on the way.
// Ends with one line of what was done, and 1 where anything was lost.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QThread>
#include <array>
#include <cstdio>

#include "domain/random.h"

using namespace frontrow;

namespace {

constexpr int kLimitMs = 90'000;
constexpr std::uint64_t kLongestDelayMs = 700;
constexpr std::array<const char*, 9> kPlaces{"practice", "preparing", "countdown", "waiting-room", "letters",
                                             "seats",    "payment",   "done",      "report"};
// A hall that is not full when one comes, and a short line before it.
constexpr const char* kScenario = R"({"format": "frontrow-scenario", "version": 1, "name": "calm-evening",
  "title": {"en": "Calm evening"}, "venue": "club", "difficulty": 1,
  "arrivals": {"people": 60, "early_share": 800, "aimer_share": 100}, "pace": {"sell_out_ms": 0}})";

struct Said {
    QString killedAt;
    bool killed = false;
    QStringList seats;  // of the tickets that were shown
    bool begun = false, reported = false;
};

struct Output {
    int code = -1;
    QByteArray out, error;
};

class Rounds {
public:
    Rounds(QString victim, QString program, const QString& folder, std::uint64_t seed);

    bool run(int rounds);
    void report(int rounds, std::uint64_t seed) const;

private:
    std::uint64_t draw(std::uint64_t bound) { return m_random.below(bound, Stream::Simulation, 0, ++m_draws); }
    bool wholeSession();
    bool endedFromOutside();
    bool round(int number);
    Said play(const QString& place);
    Output ask(const QString& program, const QStringList& words) const;
    Said heard(const QByteArray& out) const;
    bool looked(const Said& said);
    QJsonArray runs() const;
    bool goneBack();
    bool explained(const Said& said, const QByteArray& words);
    bool kept(const Said& said, const QJsonArray& runs);
    bool fail(const QString& why) const;

    QString m_victim, m_program, m_home, m_data;
    QProcessEnvironment m_environment;
    Random m_random;
    std::uint64_t m_draws = 0;
    qsizetype m_runs = 0;
    qsizetype m_begun = 0;  // rounds in which a run was seen to begin
    QSet<QString> m_codes;
    QMap<QString, int> m_places;
    int m_killed = 0, m_settled = 0, m_offered = 0, m_returned = 0, m_shown = 0, m_reports = 0;
};

Rounds::Rounds(QString victim, QString program, const QString& folder, std::uint64_t seed)
    : m_victim(std::move(victim)),
      m_program(std::move(program)),
      m_home(folder),
      m_data(folder + QStringLiteral("/window_victim")),
      m_environment(QProcessEnvironment::systemEnvironment()),
      m_random(seed) {
    for (const char* each : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QLatin1String(each), m_home);
    // No desktop hears of it.
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    m_environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    QFile::setPermissions(m_home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // The program makes its folder, and the scenario lies in it.
    ask(m_program,
        {QStringLiteral("wallet"), QStringLiteral("top-up"), QStringLiteral("1000"), QStringLiteral("--data"), m_data});
    QDir().mkpath(m_data + QStringLiteral("/scenarios"));
    QFile scenario(m_data + QStringLiteral("/scenarios/calm-evening.json"));
    if (scenario.open(QIODevice::WriteOnly)) scenario.write(kScenario);
}

bool Rounds::fail(const QString& why) const {
    std::printf("window_rounds: FAILED: %s; the profile is in %s\n", qPrintable(why), qPrintable(m_home));
    return false;
}

Output Rounds::ask(const QString& program, const QStringList& words) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, words);
    if (!process.waitForFinished(kLimitMs) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// The program is killed some time after it has come to that place, or earlier where it never does.
Said Rounds::play(const QString& place) {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(m_victim, {QStringLiteral("play"), QStringLiteral("calm-evening")});
    const QByteArray awaited = "at " + place.toUtf8() + '\n';
    QByteArray out;
    while (!out.contains(awaited) && process.waitForReadyRead(kLimitMs)) out += process.readAllStandardOutput();
    QThread::msleep(draw(kLongestDelayMs + 1));
    process.kill();
    process.waitForFinished(kLimitMs);
    out += process.readAllStandardOutput();

    Said said = heard(out);
    said.killedAt = place;
    said.killed = process.exitStatus() == QProcess::CrashExit;
    return said;
}

Said Rounds::heard(const QByteArray& out) const {
    Said said;
    for (const QByteArray& line : out.left(out.lastIndexOf('\n') + 1).split('\n')) {
        said.begun = said.begun || line == "at countdown";
        said.reported = said.reported || line == "at report";
        if (line.startsWith("ticket ")) said.seats << QString::fromUtf8(line.mid(7));
    }
    return said;
}

bool Rounds::kept(const Said& said, const QJsonArray& runs) {
    if (runs.size() < m_runs) return fail(QStringLiteral("lost: a run of an earlier round"));
    if (runs.size() < m_begun) return fail(QStringLiteral("lost: the run, which had begun"));
    m_runs = runs.size();
    const QJsonObject newest = runs.at(0).toObject();
    if (said.reported && newest.value(QLatin1String("state")).toString() != QLatin1String("finished"))
        return fail(QStringLiteral("lost: the report, which had been shown"));
    const Output listed =
        ask(m_program, {QStringLiteral("tickets"), QStringLiteral("--json"), QStringLiteral("--data"), m_data});
    QSet<QString> codes;
    QStringList seats;
    for (const QJsonValue& each : QJsonDocument::fromJson(listed.out).array()) {
        const QJsonObject ticket = each.toObject();
        codes.insert(ticket.value(QLatin1String("code")).toString());
        if (ticket.value(QLatin1String("run")) != newest.value(QLatin1String("id"))) continue;
        seats << QStringLiteral("%1 row %2 seat %3")
                     .arg(ticket.value(QLatin1String("section")).toString(),
                          ticket.value(QLatin1String("row")).toString(),
                          ticket.value(QLatin1String("seat")).toString());
    }
    if (!codes.contains(m_codes)) return fail(QStringLiteral("lost: a ticket of an earlier round"));
    m_codes = codes;
    for (const QString& seat : said.seats) {
        if (!seats.contains(seat)) return fail(QStringLiteral("lost: %1, which had been shown").arg(seat));
    }
    m_shown += static_cast<int>(said.seats.size());
    return true;
}

// Back into the sale, and on to the report.
bool Rounds::goneBack() {
    const Output back = ask(m_victim, {QStringLiteral("play"), QStringLiteral("calm-evening")});
    const Said said = heard(back.out);
    if (back.code != 0 || !back.error.isEmpty())
        return fail(QStringLiteral("the way back ends with %1: %2").arg(back.code).arg(QString::fromUtf8(back.error)));
    if (back.out.contains("at countdown") || !said.reported)
        return fail(QStringLiteral("the way back leads elsewhere: ") + QString::fromUtf8(back.out));
    ++m_returned;
    return kept(said, runs());
}

// The start after the kill tells of it, and of the run where one was cut off.
bool Rounds::explained(const Said& said, const QByteArray& words) {
    if (!said.killed) return true;
    // At the report it ends by itself: a kill may find that it has noted a good end already.
    if (!said.reported && !words.contains("notice crashNotice: Frontrow did not end properly last time."))
        return fail(
            QStringLiteral("nothing is said of the kill at %1: %2").arg(said.killedAt, QString::fromUtf8(words)));
    const bool offered = words.contains("notice returnNotice: A sale goes on without you");
    const bool settled = words.contains("was cut off.");
    if (offered) ++m_offered;
    if (settled) ++m_settled;
    if (said.begun && !said.reported && !offered && !settled)
        return fail(QStringLiteral("nothing is said of the run: ") + QString::fromUtf8(words));
    if (settled && !said.seats.isEmpty() && !words.contains("What was paid is yours"))
        return fail(QStringLiteral("nothing is said of what was paid: ") + QString::fromUtf8(words));
    return true;
}

// Asking for the history is a start of the program: what nobody went back to is settled.
QJsonArray Rounds::runs() const {
    const Output history =
        ask(m_program, {QStringLiteral("history"), QStringLiteral("--json"), QStringLiteral("--data"), m_data});
    return QJsonDocument::fromJson(history.out)[QLatin1String("runs")].toArray();
}

bool Rounds::looked(const Said& said) {
    const Output first = ask(m_victim, {QStringLiteral("look")});
    if (first.code != 0) return fail(QStringLiteral("it does not start any more"));
    if (!first.error.isEmpty()) return fail(QStringLiteral("it warns: ") + QString::fromUtf8(first.error));
    if (!explained(said, first.out)) return false;
    const bool offered = first.out.contains("returnNotice");
    if (offered && m_offered % 2 == 1 && !goneBack()) return false;
    const QJsonArray all = runs();
    if (!kept(said, all)) return false;
    for (const QJsonValue& each : all) {
        if (each[QLatin1String("state")].toString() == QLatin1String("playing"))
            return fail(QStringLiteral("a run is neither gone on with nor settled"));
    }
    const Output second = ask(m_victim, {QStringLiteral("look")});
    if (second.out.contains("crashNotice") || second.out.contains("was cut off"))
        return fail(QStringLiteral("it tells of the kill twice"));
    const Output check =
        ask(m_program, {QStringLiteral("data"), QStringLiteral("check"), QStringLiteral("--data"), m_data});
    if (check.code == 0) return true;
    return fail(QStringLiteral("the folder does not pass its check: ") + QString::fromUtf8(check.error));
}

// Every place is killed at as often as any other.
bool Rounds::round(int number) {
    const QString place = QLatin1String(kPlaces[(static_cast<std::size_t>(number) * 4 + 3) % kPlaces.size()]);
    const Said said = play(place);
    if (said.killed) ++m_killed;
    if (said.begun) ++m_begun;
    if (said.reported) ++m_reports;
    ++m_places[place];
    return looked(said);
}

bool Rounds::wholeSession() {
    const Output played = ask(m_victim, {QStringLiteral("play"), QStringLiteral("calm-evening")});
    const Said said = heard(played.out);
    if (!played.error.isEmpty()) return fail(QStringLiteral("it warns: ") + QString::fromUtf8(played.error));
    if (played.code != 0 || !said.reported)
        return fail(QStringLiteral("it ends with %1: %2").arg(played.code).arg(QString::fromUtf8(played.out)));
    m_begun = 1;
    return kept(said, runs());
}

// SIGTERM in the middle of a sale is a good end: nothing is said of a crash, and there is the way back.
bool Rounds::endedFromOutside() {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(m_victim, {QStringLiteral("play"), QStringLiteral("calm-evening")});
    QByteArray out;
    while (!out.contains("at letters\n") && process.waitForReadyRead(kLimitMs)) out += process.readAllStandardOutput();
    process.terminate();
    const bool ended = process.waitForFinished(kLimitMs) && process.exitStatus() == QProcess::NormalExit;
    if (!ended || process.exitCode() != 0)
        return fail(QStringLiteral("asked to end it ends with %1").arg(process.exitCode()));
    const QByteArray words = ask(m_victim, {QStringLiteral("look")}).out;
    if (words.contains("crashNotice") || !words.contains("returnNotice"))
        return fail(QStringLiteral("asked to end, it says at the next start: ") + QString::fromUtf8(words));
    ++m_begun;
    return kept({}, runs());
}

bool Rounds::run(int rounds) {
    if (rounds == 0) return wholeSession();
    for (int i = 0; i < rounds; ++i) {
        if (!round(i)) return false;
    }
    if (!endedFromOutside()) return false;
    if (rounds >= 9 && (m_killed < rounds * 2 / 3 || m_settled == 0 || m_returned == 0 || m_shown == 0)) {
        return fail(QStringLiteral("%1 kills, %2 runs settled, %3 gone on with and %4 tickets shown prove nothing")
                        .arg(m_killed)
                        .arg(m_settled)
                        .arg(m_returned)
                        .arg(m_shown));
    }
    return true;
}

void Rounds::report(int rounds, std::uint64_t seed) const {
    std::printf(
        "window_rounds: rounds=%d seed=%llu killed=%d places=%d settled=%d offered=%d returned=%d tickets_shown=%d "
        "reports_shown=%d lost=0\n",
        rounds, static_cast<unsigned long long>(seed), m_killed, static_cast<int>(m_places.size()), m_settled,
        m_offered, m_returned, m_shown, m_reports);
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 6) {
        std::fprintf(stderr, "usage: window_rounds VICTIM FRONTROW FOLDER ROUNDS SEED\n");
        return 2;
    }
    const int rounds = words[4].toInt();
    const std::uint64_t seed = words[5].toULongLong();
    QDir().mkpath(words[3]);
    Rounds all(words[1], words[2], words[3], seed);
    if (!all.run(rounds)) return 1;
    all.report(rounds, seed);
    return 0;
}
