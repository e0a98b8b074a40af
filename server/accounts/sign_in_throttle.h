// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How often somebody may try a password: so many tries a minute for each address and each name, and
// after a wrong one a wait of 1, 2, 4 … up to 60 s for both. Never for ever: a lock that lasts would be
// a weapon against whoever it locks out. What it knows is bounded; the longest unused goes first.
// Times are UTC milliseconds that only rise. Thread: one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <string>
#include <unordered_map>

#include "domain/time.h"

namespace frontrow {

struct ThrottlePolicy {
    std::int64_t triesPerMinute = 5;  // for each address, and for each name
    Duration firstDelay = seconds(1);
    Duration longestDelay = seconds(60);
    // Without a wrong try for this long, the next delay is the first one again.
    Duration forgottenAfter = minutes(15);
    std::int64_t unknownBeforeLetters = 3;  // names nobody has, per minute and address
    std::int64_t picturesPerMinute = 12;    // of letters, for each address
    std::int64_t readingsPerMinute = 3;     // of letters aloud, for each address
    std::size_t mostKept = 20'000;          // addresses, and names
};

// Where somebody comes from: an IPv4 address, or the first 64 bits of an IPv6 one. A trusted source is
// exempt from everything that counts by address, never from what counts by name.
struct SourceAddress {
    std::string key;
    bool trusted = false;
};

class SignInThrottle {
public:
    explicit SignInThrottle(const ThrottlePolicy& policy) : m_policy(policy) {}

    // How long the next try has to wait; nothing is counted.
    Duration waitBefore(const SourceAddress& from, const std::string& name, std::int64_t nowMs);
    // 0: go on, and the try is counted. Else how long to wait; it is not counted.
    Duration take(const SourceAddress& from, const std::string& name, std::int64_t nowMs);
    // The password was wrong; how long the next try has to wait.
    Duration noteWrong(const SourceAddress& from, const std::string& name, std::int64_t nowMs);
    // Something was learnt about a name: nobody has it or, at sign-up, somebody has.
    void noteUnknown(const SourceAddress& from, std::int64_t nowMs);
    // It was right: the name's delay is over. That of the address is not, or an own account would
    // free whoever tries others.
    void noteRight(const std::string& name);
    // After more unknown names than the policy allows.
    bool needsLetters(const SourceAddress& from, std::int64_t nowMs);
    // The same as take(), of a picture of letters and of reading letters aloud.
    Duration takePicture(const SourceAddress& from, std::int64_t nowMs);
    Duration takeReading(const SourceAddress& from, std::int64_t nowMs);

    std::size_t kept() const { return m_entries.size(); }

private:
    struct Entry {
        std::string key;
        std::int64_t wrong = 0;  // in a row
        std::int64_t lastWrongMs = 0;
        std::int64_t freeAtMs = 0;  // not before then
        // Rates, each as the instant at which its bucket is full again.
        std::int64_t triesFullMs = 0;
        std::int64_t picturesFullMs = 0;
        std::int64_t readingsFullMs = 0;
        std::int64_t unknown = 0;  // in the minute that began at …
        std::int64_t minuteMs = 0;
    };
    using Place = std::list<Entry>::iterator;

    Entry& entry(const std::string& key);
    Duration waitOf(const Entry& entry, std::int64_t nowMs) const;
    Duration takeOf(const SourceAddress& from, std::int64_t Entry::*fullMs, std::int64_t perMinute, std::int64_t nowMs);
    Duration punish(Entry& entry, std::int64_t nowMs) const;

    ThrottlePolicy m_policy;
    std::list<Entry> m_entries;  // the last used first
    std::unordered_map<std::string, Place> m_places;
};

}  // namespace frontrow
