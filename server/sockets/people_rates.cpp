// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets/people_rates.h"

#include <algorithm>

namespace frontrow {

std::shared_ptr<PersonRates> PeopleRates::of(const std::shared_ptr<const Host>& host, AccountId account) {
    if (account == kNobody) return std::make_shared<PersonRates>(m_limits);
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= m_tidyAt) {
        std::erase_if(m_entries, [](const auto& entry) { return entry.second.host.expired(); });
        m_tidyAt = std::max<std::size_t>(64, 2 * m_entries.size());
    }
    Entry& entry = m_entries[{host.get(), account}];
    // Another host may lie where an earlier one did.
    if (entry.rates == nullptr || entry.host.expired()) entry = {host, std::make_shared<PersonRates>(m_limits)};
    return entry.rates;
}

std::size_t PeopleRates::count() const {
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

}  // namespace frontrow
