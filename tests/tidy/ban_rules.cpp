// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidy/ban_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

#include "tidy/source_text.h"

namespace frontrow::tidy {

namespace {

struct Ban {
    std::string_view rule;
    std::string_view instead;
    std::span<const std::string_view> words;    // banned wherever they stand
    std::span<const std::string_view> calls;    // banned when called, but not as a member
    std::span<const std::string_view> headers;  // banned includes
};

constexpr std::array<std::string_view, 8> kClockWords{"system_clock",  "steady_clock", "high_resolution_clock",
                                                      "clock_gettime", "gettimeofday", "QDateTime",
                                                      "QElapsedTimer", "QTimer"};
constexpr std::array<std::string_view, 6> kClockCalls{"time", "clock", "localtime", "gmtime", "mktime", "sleep_for"};
constexpr std::array<std::string_view, 3> kClockHeaders{"chrono", "ctime", "time.h"};

constexpr std::array<std::string_view, 7> kChanceWords{
    "random_device", "mt19937", "mt19937_64", "minstd_rand", "default_random_engine", "QRandomGenerator", "getrandom"};
constexpr std::array<std::string_view, 5> kChanceCalls{"rand", "srand", "random", "shuffle", "sample"};
constexpr std::array<std::string_view, 1> kChanceHeaders{"random"};

constexpr std::array<std::string_view, 6> kUnorderedWords{"unordered_map",      "unordered_set", "unordered_multimap",
                                                          "unordered_multiset", "QHash",         "QSet"};
constexpr std::array<std::string_view, 2> kUnorderedHeaders{"unordered_map", "unordered_set"};

constexpr std::array<std::string_view, 9> kThreadWords{
    "jthread", "mutex", "shared_mutex", "condition_variable", "atomic", "future", "promise", "QThread", "QMutex"};
constexpr std::array<std::string_view, 1> kThreadCalls{"async"};
constexpr std::array<std::string_view, 7> kThreadHeaders{"thread", "mutex",  "shared_mutex", "condition_variable",
                                                         "atomic", "future", "semaphore"};

constexpr std::array<std::string_view, 2> kHashWords{"qHash", "hash_value"};
constexpr std::array<std::string_view, 1> kHashCalls{"hash"};

constexpr std::array<std::string_view, 14> kMathsCalls{"sin", "cos", "tan",  "asin",  "acos", "atan",  "atan2",
                                                       "exp", "log", "log2", "log10", "pow",  "hypot", "cbrt"};
constexpr std::array<std::string_view, 2> kMathsHeaders{"cmath", "math.h"};

constexpr std::array<std::string_view, 4> kWorldWords{"getenv", "setlocale", "ifstream", "ofstream"};
constexpr std::array<std::string_view, 5> kWorldHeaders{"fstream", "filesystem", "locale", "iostream", "unistd.h"};

constexpr std::array<Ban, 7> kBans{{
    {"clocks", "log time is given: take a SimTime (domain/time.h) as an argument", kClockWords, kClockCalls,
     kClockHeaders},
    {"chance", "draw from frontrow::Random (domain/random.h), by stream, person and step", kChanceWords, kChanceCalls,
     kChanceHeaders},
    {"unordered",
     "use a sorted std::vector, std::map or an array by index: their order is the same everywhere",
     kUnorderedWords,
     {},
     kUnorderedHeaders},
    {"threads", "the core has one thread; hand work over in server/host", kThreadWords, kThreadCalls, kThreadHeaders},
    {"hashes",
     "use frontrow::Digest or mix() (domain/digest.h): the same on every machine",
     kHashWords,
     kHashCalls,
     {}},
    {"maths",
     "use whole numbers or a table: the library's last digits differ between machines",
     {},
     kMathsCalls,
     kMathsHeaders},
    {"world",
     "no files, environment, locale or console here: take the text or value as an argument",
     kWorldWords,
     {},
     kWorldHeaders},
}};

constexpr std::array<std::string_view, 4> kDeterministic{"core/domain/", "core/sale/", "core/crowd/", "core/practice/"};
constexpr std::array<std::string_view, 2> kWholeNumbersOnly{"core/sale/", "core/crowd/"};
constexpr std::array<std::string_view, 12> kMoneyWords{"price",  "amount", "money", "fee",     "refund", "balance",
                                                       "wallet", "charge", "minor", "deposit", "escrow", "cost"};

bool within(std::string_view path, std::span<const std::string_view> folders) {
    return std::any_of(folders.begin(), folders.end(), [&](auto folder) { return path.starts_with(folder); });
}

bool contains(std::span<const std::string_view> words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// A call (or a use as a template) of a free function: not `x.time()`, not a declaration's `int time(`.
bool isFreeUse(const std::vector<Token>& all, std::size_t i) {
    if (i + 1 >= all.size() || (all[i + 1].text != "(" && all[i + 1].text != "<")) return false;
    if (i == 0) return true;
    const std::string_view before = all[i - 1].text;
    if (before == "." || before == "->") return false;
    if (before == "::") return i >= 2 ? all[i - 2].text == "std" || all[i - 2].kind != Token::Kind::Word : true;
    return all[i - 1].kind != Token::Kind::Word || before == "return";
}

// The name in `#include <name>`; headers have a list of their own.
bool isIncluded(const std::vector<Token>& all, std::size_t i) { return i >= 2 && all[i - 2].text == "include"; }

bool isFloating(const Token& token) {
    if (token.kind == Token::Kind::Word) return token.text == "float" || token.text == "double";
    if (token.kind != Token::Kind::Number || token.text.starts_with("0x") || token.text.starts_with("0X")) return false;
    return token.text.find_first_of(".eE") != std::string_view::npos;
}

std::string quoted(std::string_view text) { return "`" + std::string(text) + "`"; }

void checkWords(const SourceFile& file, const Ban& ban, const std::vector<Token>& all, Findings& found) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string_view word = all[i].text;
        const bool distribution = ban.rule == "chance" && word.ends_with("_distribution");
        const bool thread = ban.rule == "threads" && word == "thread" && i > 0 && all[i - 1].text == "::";
        const bool called = contains(ban.calls, word) && isFreeUse(all, i);
        if (!contains(ban.words, word) && !distribution && !thread && !called) continue;
        if (isIncluded(all, i)) continue;
        found.push_back(
            {file.path, all[i].line, std::string(ban.rule), quoted(word) + ": " + std::string(ban.instead)});
    }
}

bool namesMoney(std::string_view word) {
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::any_of(kMoneyWords.begin(), kMoneyWords.end(),
                       [&](auto money) { return lower.find(money) != std::string::npos; });
}

}  // namespace

Findings checkBans(const SourceFile& file) {
    Findings found;
    if (!within(file.path, kDeterministic)) return found;
    const std::string code = codeOnly(file.text);
    const auto all = tokens(code);
    for (const Ban& ban : kBans) {
        checkWords(file, ban, all, found);
        for (const Include& include : includes(file.text)) {
            if (!include.angled || !contains(ban.headers, include.name)) continue;
            found.push_back({file.path, include.line, std::string(ban.rule),
                             "<" + include.name + ">: " + std::string(ban.instead)});
        }
    }
    if (!within(file.path, kWholeNumbersOnly)) return found;
    for (const Token& token : all) {
        if (!isFloating(token)) continue;
        found.push_back({file.path, token.line, "floating",
                         quoted(token.text) + ": whole numbers only, in thousandths or a fixed-point table"});
    }
    return found;
}

Findings checkMoney(const SourceFile& file) {
    Findings found;
    const std::string code = codeOnly(file.text);
    const auto all = tokens(code);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].text != "float" && all[i].text != "double") continue;
        const auto onLine = [&](const Token& token) {
            return token.line == all[i].line && token.kind == Token::Kind::Word && namesMoney(token.text);
        };
        const auto money = std::find_if(all.begin(), all.end(), onLine);
        if (money == all.end()) continue;
        found.push_back({file.path, all[i].line, "money",
                         quoted(all[i].text) + " beside " + quoted(money->text) +
                             ": money is a whole number of minor units (domain/money.h)"});
    }
    return found;
}

}  // namespace frontrow::tidy
