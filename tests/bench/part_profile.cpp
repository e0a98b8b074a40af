// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/part_profile.h"

#include <cxxabi.h>
#include <dlfcn.h>
#include <sys/time.h>
#include <ucontext.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <map>
#include <memory>
#include <string_view>

namespace frontrow::bench {

namespace {

constexpr std::size_t kMostSamples = 100'000;
// Filled by the signal handler, which may do nothing else.
std::array<void*, kMostSamples> places;
std::atomic<std::size_t> count{0};

void interrupted(int, siginfo_t*, void* context) {
    const std::size_t at = count.fetch_add(1, std::memory_order_relaxed);
    if (at >= kMostSamples) return;
#if defined(__x86_64__)
    places[at] = reinterpret_cast<void*>(static_cast<ucontext_t*>(context)->uc_mcontext.gregs[REG_RIP]);
#elif defined(__aarch64__)
    places[at] = reinterpret_cast<void*>(static_cast<ucontext_t*>(context)->uc_mcontext.pc);
#else
    static_cast<void>(context);
#endif
}

void setTimer(long microseconds) {
    const itimerval timer{{0, microseconds}, {0, microseconds}};
    setitimer(ITIMER_PROF, &timer, nullptr);
}

// The first whose word is in the function's name.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kParts{{
    {"SeatSampler", "crowd: picking seats by weight"},
    {"SeatChooser", "crowd: choosing seats"},
    {"Agents", "crowd: agents"},
    {"FarCrowd", "crowd: the far crowd"},
    {"FieldStatistics", "crowd: statistics"},
    {"oneWayDelay", "crowd: network and chance"},
    {"normal", "crowd: network and chance"},
    {"lognormal", "crowd: network and chance"},
    {"decayed", "crowd: network and chance"},
    {"World", "crowd: the order of events"},
    {"windowAround", "sale: seats that go together"},
    {"loneSeat", "sale: seats that go together"},
    {"CommandMemory", "sale: memory of command ids"},
    {"frontrow::", "sale: its rules"},
}};

std::string_view partOf(void* place) {
    Dl_info info{};
    if (dladdr(place, &info) == 0 || info.dli_sname == nullptr) return "allocation, C library, kernel";
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> name(abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status),
                                                      std::free);
    const std::string_view words = status == 0 ? name.get() : info.dli_sname;
    for (const auto& [word, part] : kParts) {
        if (words.find(word) != std::string_view::npos) return part;
    }
    return "allocation, C library, kernel";
}

}  // namespace

PartProfile::PartProfile() {
    count = 0;
    struct sigaction action {};
    action.sa_sigaction = interrupted;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    sigaction(SIGPROF, &action, nullptr);
    setTimer(1'000);
}

PartProfile::~PartProfile() { setTimer(0); }

std::vector<std::pair<std::string, double>> PartProfile::finish() {
    setTimer(0);
    const std::size_t samples = std::min(count.load(), kMostSamples);
    std::map<std::string_view, std::size_t> byPart;
    for (std::size_t i = 0; i < samples; ++i) ++byPart[partOf(places[i])];
    std::vector<std::pair<std::string, double>> shares;
    for (const auto& [part, hits] : byPart) {
        shares.emplace_back(part, 100.0 * static_cast<double>(hits) / static_cast<double>(samples));
    }
    std::ranges::sort(shares, [](const auto& a, const auto& b) { return a.second > b.second; });
    return shares;
}

}  // namespace frontrow::bench
