// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sign_in_throttle.h"

#include <algorithm>

namespace frontrow {

namespace {

std::string addressKey(const SourceAddress& from) { return "a " + from.key; }
std::string nameKey(const std::string& name) { return "n " + name; }

// A bucket holds what a minute allows and fills evenly: one is free while the instant at which the bucket
// would be full lies less than a minute ahead.
std::int64_t waitOfBucket(std::int64_t fullMs, std::int64_t perMinute, std::int64_t nowMs) {
    const std::int64_t apart = minutes(1).ms / perMinute;
    return std::max<std::int64_t>(0, fullMs - nowMs - (minutes(1).ms - apart));
}
void countInBucket(std::int64_t& fullMs, std::int64_t perMinute, std::int64_t nowMs) {
    fullMs = std::max(fullMs, nowMs) + minutes(1).ms / perMinute;
}

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

Duration SignInThrottle::waitOf(const Entry& entry, std::int64_t nowMs) const {
    const std::int64_t rate = waitOfBucket(entry.triesFullMs, m_policy.triesPerMinute, nowMs);
    return {std::max(entry.freeAtMs - nowMs, rate)};
}

Duration SignInThrottle::waitBefore(const SourceAddress& from, const std::string& name, std::int64_t nowMs) {
    const Duration wait = waitOf(entry(nameKey(name)), nowMs);
    return from.trusted ? wait : std::max(wait, waitOf(entry(addressKey(from)), nowMs));
}

Duration SignInThrottle::take(const SourceAddress& from, const std::string& name, std::int64_t nowMs) {
    const Duration wait = waitBefore(from, name, nowMs);
    if (wait.ms > 0) return wait;
    countInBucket(entry(nameKey(name)).triesFullMs, m_policy.triesPerMinute, nowMs);
    if (!from.trusted) countInBucket(entry(addressKey(from)).triesFullMs, m_policy.triesPerMinute, nowMs);
    return {};
}

Duration SignInThrottle::takeOf(const SourceAddress& from, std::int64_t Entry::*fullMs, std::int64_t perMinute,
                                std::int64_t nowMs) {
    if (from.trusted) return {};
    Entry& there = entry(addressKey(from));
    const std::int64_t wait = waitOfBucket(there.*fullMs, perMinute, nowMs);
    if (wait == 0) countInBucket(there.*fullMs, perMinute, nowMs);
    return {wait};
}

Duration SignInThrottle::takePicture(const SourceAddress& from, std::int64_t nowMs) {
    return takeOf(from, &Entry::picturesFullMs, m_policy.picturesPerMinute, nowMs);
}

Duration SignInThrottle::takeReading(const SourceAddress& from, std::int64_t nowMs) {
    return takeOf(from, &Entry::readingsFullMs, m_policy.readingsPerMinute, nowMs);
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
