// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a test does with a data folder in another process:
//   hold FOLDER             opens it, says so, and keeps it until its input ends
//   open FOLDER             opens it, without a superuser's rights, and says how that went
//   sell FOLDER             sells for ever, a line for each commit
//   fill FOLDER BYTES MORE  sells to a disk whose files cannot grow above BYTES, then to one of MORE
// A line is "committed N", "stopped N", "refused CODE" or "open"; nothing is said before it is so.
#include <sys/resource.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QStringList>
#include <csignal>
#include <cstdio>

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

// Until it is stopped, or has sold so much.
void sell(Database& database, StreamId stream, std::uint64_t most) {
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
        if (writer.commit() == CommitOutcome::Stopped) {
            say("stopped", writer.committed());
            return;
        }
        say("committed", writer.committed());
    }
}

int sellFor(const QString& folder, std::uint64_t most) {
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
    sell(*open.database, stream, most);
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
    return 2;
}
