// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills the real server, again and again, while people on real sockets buy in a session of it, and starts it
// anew on the same data folder. Everybody must come back as who they were, to what they had; what was
// acknowledged must be answered in the same way again, and stand in the journal. At the end the folder must pass its
// check, and what everybody heard must be the story of a right sale. Before all that, a folder that forgets the last
// moments must be found out.
//   server_rounds FRONTROW-SERVER FOLDER ROUNDS SEED
// Ends with one line of what was done, and 1 where anything was lost.
#include <signal.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <cstdio>

#include "server_buyer.h"
#include "storage/record_reader.h"
#include "storage/store.h"

using namespace frontrow;
using namespace frontrow::faults;

namespace {

constexpr int kRoundsPerFolder = 50;
constexpr int kLimitMs = 30'000;
constexpr double kPatience = 20;
constexpr std::size_t kBuyers = 12;
constexpr std::uint32_t kWantedSeats = 24;
constexpr std::uint64_t kLeastRoundMs = 30, kMostRoundMs = 330;

bool copyFolder(const QString& from, const QString& to) {
    if (!QDir().mkpath(to)) return false;
    for (const QFileInfo& each : QDir(from).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (each.suffix() == QStringLiteral("lock")) continue;
        if (!QFile::copy(each.filePath(), to + QLatin1Char('/') + each.fileName())) return false;
    }
    return true;
}

quint16 freePort() {
    QTcpServer any;
    any.listen(QHostAddress(QHostAddress::LocalHost));
    return any.serverPort();
}

class Rounds {
public:
    Rounds(QString server, QString folder, std::uint64_t seed)
        : m_server(std::move(server)),
          m_folder(std::move(folder)),
          m_seed(seed),
          m_random(seed) {}

    bool run(int rounds);
    bool findsALoss();
    void report(int rounds) const;

private:
    std::uint64_t draw(std::uint64_t bound) { return m_random.below(bound, Stream::Simulation, 0, ++m_draws); }
    double roundSeconds() { return static_cast<double>(kLeastRoundMs + draw(kMostRoundMs - kLeastRoundMs)) / 1'000; }
    void freshFolder();
    bool start(QProcess& server);
    bool comes();
    bool kill(QProcess& server);
    bool beginSale();
    bool round();
    bool ends();
    bool checked();
    bool inTheJournal();
    bool storyHolds();
    bool fail(const QString& why) const;

    QString m_server, m_folder, m_data;
    std::uint64_t m_seed;
    Random m_random;
    std::uint64_t m_draws = 0;
    quint16 m_port = 0;
    std::unique_ptr<ServerBuyers> m_buyers;
    int m_everyFolder = 0, m_folders = 0, m_kills = 0;
    std::size_t m_acknowledged = 0, m_compared = 0, m_heard = 0;
    qint64 m_slowestStartMs = 0;
};

bool Rounds::fail(const QString& why) const {
    std::printf("server_rounds: FAILED: %s; seed %llu, the data is in %s\n", qPrintable(why),
                static_cast<unsigned long long>(m_seed), qPrintable(m_data));
    return false;
}

void Rounds::freshFolder() {
    m_data = QStringLiteral("%1/server-%2").arg(m_folder).arg(++m_everyFolder);
    ++m_folders;
    m_port = freePort();
    m_buyers = std::make_unique<ServerBuyers>(kBuyers, kWantedSeats,
                                              Random(m_seed + static_cast<std::uint64_t>(m_everyFolder)));
}

bool Rounds::start(QProcess& server) {
    QElapsedTimer timer;
    timer.start();
    QStringList words{QStringLiteral("--data"), m_data, QStringLiteral("--port"), QString::number(m_port)};
    for (const char* setting :
         {"server.address=127.0.0.1", "server.discovery=false", "server.drain_seconds=1", "server.io_threads=1",
          "metrics.on=false", "log.level=error", "limits.trusted_sources=127.0.0.0/8", "rates.messages_per_second=1000",
          "rates.messages_burst=1000", "rates.holds_per_second=1000", "rates.holds_burst=1000",
          "rates.orders_per_second=1000", "rates.orders_burst=1000", "backup.every_hours=0"}) {
        words << QStringLiteral("--set") << QString::fromLatin1(setting);
    }
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(m_server, words);
    if (!server.waitForStarted()) return fail(QStringLiteral("%1 does not start").arg(m_server));
    while (!server.canReadLine()) {
        if (!server.waitForReadyRead(100) && (server.state() == QProcess::NotRunning || timer.elapsed() > kLimitMs))
            return fail(QStringLiteral("the server does not open"));
    }
    if (!server.readLine().startsWith("serving on port")) return fail(QStringLiteral("the server does not serve"));
    m_slowestStartMs = std::max(m_slowestStartMs, timer.elapsed());
    return true;
}

bool Rounds::comes() {
    if (m_buyers->comeTo(m_port, kPatience)) return true;
    if (m_buyers->wrongs().empty()) return fail(QStringLiteral("not everybody comes back"));
    return fail(QString::fromStdString(m_buyers->wrongs().front()));
}

bool Rounds::kill(QProcess& server) {
    if (server.state() != QProcess::Running) return fail(QStringLiteral("the server ended by itself"));
    server.kill();
    server.waitForFinished();
    m_buyers->hearTheRest();
    ++m_kills;
    return true;
}

// The first start of a folder, to the point where everybody buys.
bool Rounds::beginSale() {
    freshFolder();
    QProcess server;
    if (!start(server) || !comes()) return server.kill(), server.waitForFinished(), false;
    if (!m_buyers->begin(kPatience)) return fail(QStringLiteral("not everybody can buy"));
    return kill(server);
}

bool Rounds::round() {
    QProcess server;
    if (!start(server) || !comes()) return server.kill(), server.waitForFinished(), false;
    m_buyers->buy(roundSeconds());
    return kill(server);
}

// The last start of a folder ends as a server should, with its sale under way.
bool Rounds::ends() {
    QProcess server;
    if (!start(server) || !comes()) return server.kill(), server.waitForFinished(), false;
    m_buyers->buy(0.3);
    if (!m_buyers->settle(kPatience)) return fail(QStringLiteral("not everything is answered"));
    server.terminate();
    if (!server.waitForFinished(kLimitMs) || server.exitCode() != 0 || server.exitStatus() != QProcess::NormalExit) {
        server.kill();
        server.waitForFinished();
        return fail(QStringLiteral("the server does not end"));
    }
    m_acknowledged += m_buyers->acknowledged().size();
    m_compared += m_buyers->compared();
    return checked() && inTheJournal() && storyHolds();
}

// Every page, record and stream, by the program itself.
bool Rounds::checked() {
    QProcess check;
    check.start(m_server, {QStringLiteral("--data"), m_data, QStringLiteral("check")});
    if (!check.waitForFinished(kLimitMs) || check.exitCode() != 0)
        return fail(QString::fromUtf8(check.readAllStandardError()).trimmed());
    return true;
}

// What was acknowledged is there with the answer that its buyer had, also where it was asked again.
bool Rounds::inTheJournal() {
    DurableFiles files;
    const auto store = Store::open(m_data, files, 0);
    if (!store) return fail(QStringLiteral("the folder does not open"));
    const auto database = (*store)->connect(DatabaseUse::Read);
    const auto streams = database ? StreamTable(**database).list() : Failure{StorageFault{}};
    if (!streams || streams->size() != 1) return fail(QStringLiteral("there is not one stream"));
    struct Id {
        AccountId account;
        DeviceIndex device;
        CommandCounter counter;
        auto operator<=>(const Id&) const = default;
    };
    std::map<Id, Answer> found;
    RecordReader reader(**database, streams->front());
    for (std::uint64_t next = 1; next <= streams->front().committed;) {
        const auto records = reader.read(next, 1'000);
        if (!records || records->empty()) return fail(QStringLiteral("record %1 cannot be read").arg(next));
        for (const JournalRecord& record : *records) {
            const Command& command = record.command;
            if (command.actor.role != Role::Buyer) continue;
            const Id id{command.actor.account, command.actor.device, command.counter};
            const auto [entry, first] = found.try_emplace(id, record.answer);
            if (!first && !(entry->second == record.answer))
                return fail(QStringLiteral("record %1 answers again, and otherwise").arg(record.sequence));
        }
        next += records->size();
    }
    for (const AnsweredCommand& each : m_buyers->acknowledged()) {
        const auto entry = found.find({each.account, each.device, counterOf(each.message)});
        const QString which =
            QStringLiteral("command %1 of account %2").arg(counterOf(each.message).value).arg(each.account.value);
        if (entry == found.end()) return fail(which + QStringLiteral(" was acknowledged and is lost"));
        if (!(entry->second == each.answer))
            return fail(which + QStringLiteral(" is not there as it was acknowledged"));
    }
    (*store)->closeCleanly();
    return true;
}

bool Rounds::storyHolds() {
    m_heard += m_buyers->history().answers();
    const auto faults = m_buyers->history().faults();
    for (const std::string& each : faults) std::printf("server_rounds: %s\n", each.c_str());
    return faults.empty() || fail(QStringLiteral("what people heard is not the story of a right sale"));
}

// Everything in order but the disk, which has lost what it had confirmed.
bool Rounds::findsALoss() {
    if (!beginSale()) return false;
    QProcess server;
    if (!start(server) || !comes()) return server.kill(), server.waitForFinished(), false;
    m_buyers->buy(0.3);
    ::kill(static_cast<pid_t>(server.processId()), SIGSTOP);
    const QString old = m_data + QStringLiteral("-old");
    const bool copied = copyFolder(m_data, old);
    ::kill(static_cast<pid_t>(server.processId()), SIGCONT);
    m_buyers->buy(0.5);
    if (!copied || !kill(server)) return fail(QStringLiteral("the folder cannot be copied"));
    QDir(m_data).removeRecursively();
    if (!QDir().rename(old, m_data)) return fail(QStringLiteral("the folder cannot be put back"));
    QProcess again;
    if (!start(again)) return again.kill(), again.waitForFinished(), false;
    const bool missed = m_buyers->comeTo(m_port, kPatience) && m_buyers->history().faults().empty();
    again.kill();
    again.waitForFinished();
    m_kills = m_folders = 0;
    return !missed || fail(QStringLiteral("a planted loss is not found"));
}

bool Rounds::run(int rounds) {
    if (!findsALoss()) return false;
    while (m_kills < rounds) {
        const bool fresh = m_kills % kRoundsPerFolder == 0;
        if (fresh && m_kills > 0 && !ends()) return false;
        if (!(fresh ? beginSale() : round())) return false;
    }
    return ends();
}

void Rounds::report(int rounds) const {
    std::printf(
        "server_rounds: rounds=%d seed=%llu buyers=%zu killed=%d folders=%d acknowledged=%zu asked_again=%zu "
        "slowest_start_ms=%lld planted_loss=found lost=0 wrong_seats=0\n",
        rounds, static_cast<unsigned long long>(m_seed), kBuyers, m_kills, m_folders, m_acknowledged, m_compared,
        static_cast<long long>(m_slowestStartMs));
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5) {
        std::fprintf(stderr, "usage: server_rounds FRONTROW-SERVER FOLDER ROUNDS SEED\n");
        return 2;
    }
    const int rounds = words[3].toInt();
    QDir().mkpath(words[2]);
    Rounds all(words[1], words[2], words[4].toULongLong());
    if (!all.run(rounds)) return 1;
    all.report(rounds);
    return 0;
}
