// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command rates of everybody at every host: a person who comes by another connection goes on with what
// is left, instead of having everything anew. Thread: any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include "domain/ids.h"
#include "sockets/command_rates.h"

namespace frontrow {

class Host;

// One person's; an old and a new connection may meet here for a moment.
class PersonRates {
public:
    explicit PersonRates(const ConnectionLimits& limits) : m_rates(limits) {}
    std::int64_t waitFor(const ClientMessage& message, std::int64_t nowMs) {
        const std::lock_guard lock(m_mutex);
        return m_rates.waitFor(message, nowMs);
    }

private:
    std::mutex m_mutex;
    CommandRates m_rates;
};

class PeopleRates {
public:
    explicit PeopleRates(const ConnectionLimits& limits) : m_limits(limits) {}

    // Of that account; who only looks on has none to share.
    std::shared_ptr<PersonRates> of(const std::shared_ptr<const Host>& host, AccountId account);
    std::size_t count() const;

private:
    struct Entry {
        std::weak_ptr<const Host> host;
        std::shared_ptr<PersonRates> rates;
    };

    const ConnectionLimits m_limits;
    mutable std::mutex m_mutex;
    std::map<std::pair<const Host*, AccountId>, Entry> m_entries;
    std::size_t m_tidyAt = 64;  // entries; then those of hosts that are gone go
};

}  // namespace frontrow
