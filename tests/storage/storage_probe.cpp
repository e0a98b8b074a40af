// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a test does with a data folder in another process:
//   hold FOLDER             opens it, says so, and keeps it until its input ends
//   open FOLDER             opens it, without a superuser's rights, and says how that went
//   sell FOLDER             sells for ever, a line for each commit
//   fill FOLDER BYTES MORE  sells to a disk whose files cannot grow above BYTES, then to one of MORE
//   room FOLDER KIBIBYTES   sells on a disk of that size until it is full, then on one of twice that size with
//                           the same writer. Ends with 77 where it may not mount one
// A line is "committed N", "stopped N", "full N", "kept N", "refused CODE" or "open"; nothing is said before
// it is so.
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <csignal>
#include <cstdio>
#include <functional>

#include "storage/database_check.h"
#include "storage/sample_store.h"
#include "storage/small_sale.h"

using namespace frontrow;

namespace {

constexpr std::uint64_t kBatch = 16;
constexpr uid_t kNobody = 65'534;

void say(const char* what, std::uint64_t number) {
    std::printf("%s %llu\n", what, static_cast<unsigned long long>(number));
    std::fflush(stdout);
}

int refused(const StorageFault& fault) {
    say("refused", static_cast<std::uint64_t>(fault.problem));
    return 1;
}

int hold(const QString& folder) {
    const OpenFolder open(folder);
    if (open.fault) return refused(*open.fault);
    say("open", static_cast<std::uint64_t>(QCoreApplication::applicationPid()));
    while (std::getchar() != EOF) continue;
    return 0;
}

int openWithoutRights(const QString& folder) {
    if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) return 3;
    const OpenFolder open(folder);
    if (open.fault) return refused(*open.fault);
    say("open", 0);
    return 0;
}

// What the disk's other users do while the sale waits, and what is done for it.
struct Room {
    std::function<void()> take, make;
};

// As long as there is none it only asks for some, a good deal more often than the failures that stop a sale.
CommitOutcome waitForRoom(SaleWriter& writer, const Room& room) {
    constexpr int kTries = 10;
    say("full", writer.committed());
    CommitOutcome outcome = CommitOutcome::Full;
    for (int i = 0; i < kTries && outcome == CommitOutcome::Full; ++i) {
        if (room.take) room.take();
        outcome = writer.resume();
    }
    if (room.make) room.make();
    for (int i = 0; i < kTries && outcome == CommitOutcome::Full; ++i) outcome = writer.resume();
    return outcome;
}

// Until it is stopped, or has sold so much; without room until there is some.
void sell(Database& database, StreamId stream, std::uint64_t most, const Room& room) {
    auto journal = SqliteJournal::open(database, stream);
    if (!journal) return;
    EngineStages stages(smallSale());
    SaleWriter writer({(*journal)->epoch(), 1}, stages, **journal, nullptr);
    if (!writer.open().ok()) return;
    while (writer.committed() < most) {
        for (std::uint64_t i = 0; i < kBatch; ++i) {
            const std::uint64_t next = writer.committed() + 1 + i;
            writer.apply(smallSaleTime(next), smallSaleCommand(next));
        }
        CommitOutcome outcome = writer.commit();
        if (outcome == CommitOutcome::Full) outcome = waitForRoom(writer, room);
        if (outcome == CommitOutcome::Full || outcome == CommitOutcome::Stopped) {
            say("stopped", writer.committed());
            return;
        }
        say("committed", writer.committed());
    }
}

int sellFor(const QString& folder, std::uint64_t most, const Room& room = {}) {
    OpenFolder open(folder);
    if (open.fault) return refused(*open.fault);
    const auto streams = StreamTable(*open.database).list();
    if (!streams) return refused(streams.error());
    StreamId stream(1);
    if (streams->empty()) {
        const auto made = StreamTable(*open.database).create(StreamKind::Listed, 1, someHead(), kNowUtcMs);
        if (!made) return refused(made.error());
        stream = *made;
    }
    sell(*open.database, stream, most, room);
    return 0;
}

bool writeFile(const char* name, const QByteArray& text) {
    QFile file(QString::fromLatin1(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

// A disk of that size under the folder, for this process alone; as any user, where the system lets one.
bool mountSmallDisk(const QByteArray& folder, const QByteArray& kibibytes) {
    const QByteArray user = QByteArray::number(::geteuid());
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
        if (!writeFile("/proc/self/uid_map", "0 " + user + " 1")) return false;
    }
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return false;
    return ::mount("none", folder.constData(), "tmpfs", 0, ("size=" + kibibytes + "k").constData()) == 0;
}

bool resizeDisk(const QByteArray& folder, std::uint64_t kibibytes) {
    const QByteArray size = "size=" + QByteArray::number(static_cast<qulonglong>(kibibytes)) + "k";
    return ::mount("none", folder.constData(), nullptr, MS_REMOUNT, size.constData()) == 0;
}

// Somebody else takes every byte that the sale gives back while it waits.
void takeAllRoom(const QString& folder) {
    QFile file(folder + QStringLiteral("/taken"));
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered)) return;
    while (file.write(QByteArray(4'096, 'x')) == 4'096) continue;
}

// The second time that it is full nobody helps: it ends, and what it said is there all the same.
int sellOnAFullDisk(const QString& folder, std::uint64_t kibibytes) {
    const QByteArray path = folder.toUtf8();
    if (!mountSmallDisk(path, QByteArray::number(static_cast<qulonglong>(kibibytes)))) return 77;
    bool helped = false;
    const auto make = [&] {
        if (!helped) helped = resizeDisk(path, kibibytes * 2);
    };
    const int sold = sellFor(folder + QStringLiteral("/data"), 1'000'000, {[&] { takeAllRoom(folder); }, make});
    if (sold != 0 || !helped || !resizeDisk(path, kibibytes * 4)) return 3;
    const OpenFolder open(folder + QStringLiteral("/data"));
    if (open.fault) return refused(*open.fault);
    const auto streams = StreamTable(*open.database).list();
    if (!streams || checkDatabase(*open.database, CheckDepth::Whole)) return 3;
    if (!checkReplay(*open.database, smallSaleStages(), ReplayScope::EveryStream)) return 3;
    say("kept", streams->front().committed);
    return 0;
}

bool limitFiles(rlim_t bytes) {
    rlimit limit{};
    if (::getrlimit(RLIMIT_FSIZE, &limit) != 0) return false;
    limit.rlim_cur = bytes;
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

int fill(const QString& folder, std::uint64_t bytes, std::uint64_t more) {
    std::signal(SIGXFSZ, SIG_IGN);
    if (!limitFiles(bytes)) return 3;
    const int full = sellFor(folder, 1'000'000);
    if (full != 0 || !limitFiles(more)) return 3;
    return sellFor(folder, 1'000'000);
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() == 2 && words[0] == QStringLiteral("hold")) return hold(words[1]);
    if (words.size() == 2 && words[0] == QStringLiteral("open")) return openWithoutRights(words[1]);
    if (words.size() == 2 && words[0] == QStringLiteral("sell")) return sellFor(words[1], 1'000'000);
    if (words.size() == 4 && words[0] == QStringLiteral("fill")) {
        return fill(words[1], words[2].toULongLong(), words[3].toULongLong());
    }
    if (words.size() == 3 && words[0] == QStringLiteral("room")) {
        return sellOnAFullDisk(words[1], words[2].toULongLong());
    }
    return 2;
}
