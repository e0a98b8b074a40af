// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sign_in_throttle.h"

#include <algorithm>

namespace frontrow {

namespace {

std::string addressKey(const SourceAddress& from) { return "a " + from.key; }
std::string nameKey(const std::string& name) { return "n " + name; }

}  // namespace

SignInThrottle::Entry& SignInThrottle::entry(const std::string& key) {
    const auto known = m_places.find(key);
    if (known != m_places.end()) {
        m_entries.splice(m_entries.begin(), m_entries, known->second);
        return m_entries.front();
    }
    if (m_entries.size() >= m_policy.mostKept) {
        m_places.erase(m_entries.back().key);
        m_entries.pop_back();
    }
    m_entries.push_front(Entry{key});
    m_places.emplace(key, m_entries.begin());
    return m_entries.front();
}

// The bucket holds triesPerMinute tries and fills evenly: a try is free while the instant at which it
// would be full lies less than a minute ahead.
Duration SignInThrottle::waitOf(const Entry& entry, std::int64_t nowMs) const {
    const std::int64_t apart = minutes(1).ms / m_policy.triesPerMinute;
    const std::int64_t rate = entry.nextFreeTryMs - nowMs - (minutes(1).ms - apart);
    return {std::max<std::int64_t>({0, entry.freeAtMs - nowMs, rate})};
}

void SignInThrottle::count(Entry& entry, std::int64_t nowMs) const {
    entry.nextFreeTryMs = std::max(entry.nextFreeTryMs, nowMs) + minutes(1).ms / m_policy.triesPerMinute;
}

Duration SignInThrottle::take(const SourceAddress& from, const std::string& name, std::int64_t nowMs) {
    Duration wait = waitOf(entry(nameKey(name)), nowMs);
    if (!from.trusted) wait = std::max(wait, waitOf(entry(addressKey(from)), nowMs));
    if (wait.ms > 0) return wait;
    count(entry(nameKey(name)), nowMs);
    if (!from.trusted) count(entry(addressKey(from)), nowMs);
    return {};
}

Duration SignInThrottle::punish(Entry& entry, std::int64_t nowMs) const {
    if (nowMs - entry.lastWrongMs > m_policy.forgottenAfter.ms) entry.wrong = 0;
    Duration delay = m_policy.firstDelay;
    for (std::int64_t i = 0; i < entry.wrong && delay < m_policy.longestDelay; ++i) delay = delay * 2;
    delay = std::min(delay, m_policy.longestDelay);
    ++entry.wrong;
    entry.lastWrongMs = nowMs;
    entry.freeAtMs = std::max(entry.freeAtMs, nowMs + delay.ms);
    return delay;
}

Duration SignInThrottle::noteWrong(const SourceAddress& from, const std::string& name, std::int64_t nowMs) {
    const Duration delay = punish(entry(nameKey(name)), nowMs);
    if (from.trusted) return delay;
    return std::max(delay, punish(entry(addressKey(from)), nowMs));
}

void SignInThrottle::noteUnknown(const SourceAddress& from, std::int64_t nowMs) {
    if (from.trusted) return;
    Entry& there = entry(addressKey(from));
    if (nowMs - there.minuteMs >= minutes(1).ms) {
        there.minuteMs = nowMs;
        there.unknown = 0;
    }
    ++there.unknown;
    if (there.unknown > m_policy.unknownBeforeLetters) punish(there, nowMs);
}

void SignInThrottle::noteRight(const std::string& name) {
    Entry& known = entry(nameKey(name));
    known.wrong = 0;
    known.freeAtMs = 0;
}

bool SignInThrottle::needsLetters(const SourceAddress& from, std::int64_t nowMs) {
    if (from.trusted) return false;
    const auto known = m_places.find(addressKey(from));
    if (known == m_places.end()) return false;
    const Entry& there = *known->second;
    return there.unknown >= m_policy.unknownBeforeLetters && nowMs - there.minuteMs < minutes(1).ms;
}

}  // namespace frontrow
