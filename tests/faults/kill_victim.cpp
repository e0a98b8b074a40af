// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The process that is killed: opens a sale in a data folder, compares it with what its buyers were
// told before, says so in one line, and then sells until it is killed or has answered enough.
//   kill_victim FOLDER ACKS SEED [POINT AFTER] [--answers N] [--forget N]
// With --forget its journal keeps nothing behind the Nth append and says that it did: a bug that has to be found.
// One line: "open epoch=… records=… snapshot=… replayed=… acknowledged=… stalls=…", or "fault …".
#include <QCoreApplication>
#include <chrono>
#include <cstdio>
#include <thread>

#include "kill_buyer.h"
#include "kill_sale.h"

using namespace frontrow;
using namespace frontrow::faults;

namespace {

void say(const KillRecovery& r) {
    std::printf("open epoch=%u records=%llu snapshot=%llu replayed=%llu acknowledged=%llu stalls=%llu\n", r.epoch,
                static_cast<unsigned long long>(r.records), static_cast<unsigned long long>(r.snapshot),
                static_cast<unsigned long long>(r.replayed), static_cast<unsigned long long>(r.acknowledged),
                static_cast<unsigned long long>(r.stalls));
    std::fflush(stdout);
}

struct Arguments {
    QString folder, acks;
    std::uint64_t seed = 0;
    CrashPlan plan;
    std::uint64_t answers = 0;  // 0: until it is killed
};

// The number behind an option, which is taken out; 0 where it is not there.
std::uint64_t takeNumber(QStringList& words, const QString& option) {
    const auto at = words.indexOf(option);
    if (at < 0 || at + 1 >= words.size()) return 0;
    const std::uint64_t number = words[at + 1].toULongLong();
    words.remove(at, 2);
    return number;
}

std::optional<Arguments> parse(QStringList words) {
    Arguments arguments;
    arguments.answers = takeNumber(words, QStringLiteral("--answers"));
    const auto forget = static_cast<std::uint32_t>(takeNumber(words, QStringLiteral("--forget")));
    if (words.size() != 4 && words.size() != 6) return std::nullopt;
    arguments.folder = words[1];
    arguments.acks = words[2];
    arguments.seed = words[3].toULongLong();
    if (words.size() == 6) arguments.plan = {crashPointNamed(words[4]), words[5].toUInt()};
    arguments.plan.forgetsAfter = forget;
    if (arguments.plan.point == CrashPoint::Count_) return std::nullopt;
    return arguments;
}

void sell(Host& host, AckFile& acks, const Arguments& arguments) {
    std::vector<std::unique_ptr<KillBuyer>> buyers;
    for (std::uint32_t i = 1; i <= kKillBuyers; ++i) {
        buyers.push_back(std::make_unique<KillBuyer>(AccountId{i}, arguments.seed, acks));
    }
    const std::size_t enough = acks.all().size() + arguments.answers;
    while (arguments.answers == 0 || acks.all().size() < enough) {
        bool busy = false;
        for (const auto& buyer : buyers) busy = buyer->act(host) || busy;
        if (!busy) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    for (const auto& buyer : buyers) buyer->leave(host);
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const auto arguments = parse(QCoreApplication::arguments());
    if (!arguments) {
        std::fprintf(stderr, "usage: kill_victim FOLDER ACKS SEED [POINT AFTER] [--answers N] [--forget N]\n");
        return 2;
    }
    AckFile acks(arguments->acks);
    KillSale sale(arguments->folder, arguments->plan, acks);
    SleepingClock clock;
    Host host([&] { return sale.open(); }, clock);
    if (!host.hasDesk()) {
        std::printf("fault %s\n", sale.recovery().fault.c_str());
        return 1;
    }
    say(sale.recovery());
    sell(host, acks, *arguments);
    sale.endCleanly();
    std::printf("ended\n");
    return 0;
}
