// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <array>
#include <charconv>
#include <functional>
#include <string_view>
#include <utility>

namespace frontrow::simulation {

namespace {

bool readNumber(std::string_view text, std::uint64_t& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

void setNumber(Options& options, std::string_view name, std::uint64_t value) {
    if (name == "--seed") {
        options.limits.seed = value;
        options.single = true;
    } else if (name == "--from") {
        options.limits.seed = value;
    } else if (name == "--seeds") {
        options.seeds = value;
    } else if (name == "--ops") {
        options.limits.ops = value;
        options.totalOps = value;
    } else if (name == "--clients") {
        options.limits.clients = static_cast<std::uint32_t>(value);
    } else if (name == "--sections") {
        options.limits.sections = static_cast<std::uint32_t>(value);
    } else if (name == "--faults") {
        options.limits.faults = value & kAllFaults;
    } else if (name == "--links") {
        options.limits.links = value == 0 ? Links::None : Links::Only;
    } else if (name == "--minutes") {
        options.minutes = static_cast<std::int64_t>(value);
    } else if (name == "--threads") {
        options.threads = static_cast<std::uint32_t>(value);
    }
}

constexpr std::array<std::string_view, 10> kNumbers{"--links",   "--seed",     "--from",   "--seeds",   "--ops",
                                                    "--clients", "--sections", "--faults", "--minutes", "--threads"};

bool isNumber(std::string_view name) {
    for (const std::string_view each : kNumbers) {
        if (each == name) return true;
    }
    return false;
}

}  // namespace

std::optional<Options> readOptions(std::span<char* const> arguments, std::string& wrong) {
    Options options;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view name = arguments[i];
        if (name == "--chain")
            options.chain = true;
        else if (name == "--canaries")
            options.canaries = true;
        else if (name == "--help")
            options.help = true;
        else if (name == "--table")
            options.table = true;
        else if (name == "--small")
            options.seeds = 200;
        else if (isNumber(name)) {
            std::uint64_t value = 0;
            if (i + 1 == arguments.size() || !readNumber(arguments[++i], value)) {
                wrong = std::string(name) + " wants a whole number";
                return std::nullopt;
            }
            setNumber(options, name, value);
        } else {
            wrong = "unknown option " + std::string(name);
            return std::nullopt;
        }
    }
    if (options.threads == 0 || options.threads > 64) {
        wrong = "--threads is 1 to 64";
        return std::nullopt;
    }
    // A stretch of time begins with a seed; it does not end with it.
    if (options.minutes > 0) options.single = false;
    if (!options.single) options.limits.ops = 0;
    return options;
}

std::string usage() {
    return "frontrow_simulation [OPTION]…  simulates sales with faults and checks every rule\n"
           "  --ops N        simulate until N messages were answered (50,000,000)\n"
           "  --seeds N      simulate N seeds instead\n"
           "  --small        the same as --seeds 200\n"
           "  --minutes N    simulate for N minutes, from --seed on\n"
           "  --threads N    on N threads (2)\n"
           "  --from S       begin with seed S (1); a failing seed is made smaller and reported\n"
           "  --seed S       one seed only, made smaller by --ops, --clients, --sections and --faults\n"
           "                 (the kinds of faults as a sum of powers of two)\n"
           "  --links L      1: only runs over network links, 0: only those without\n"
           "  --chain        print digest and state hash at every 1,000th op\n"
           "  --canaries     find each planted bug (needs a build with FRONTROW_CANARIES)\n"
           "  --table        print how often each verb met each answer under each fault\n"
           "exit status: 0 nothing broken, 1 a rule is broken or a planted bug survived, 2 wrong use\n";
}

}  // namespace frontrow::simulation
