// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets/address_book.h"

#include <algorithm>

namespace frontrow {

namespace {

// An address without connections has a full bucket again after a second.
constexpr std::int64_t kIdleMs = 1'000;

}  // namespace

bool AddressBook::trusted(const QHostAddress& address) const {
    return std::ranges::any_of(m_limits.trustedSources, [&](const auto& subnet) { return address.isInSubnet(subnet); });
}

Entrance AddressBook::admit(const QHostAddress& address, std::int64_t nowMs) {
    const bool isTrusted = trusted(address);
    const std::lock_guard lock(m_mutex);
    forgetIdle(nowMs);
    if (m_all >= m_limits.connections || m_pending >= m_limits.pendingInAll) return Entrance::ServerFull;
    auto entry = m_entries.find(address);
    if (entry == m_entries.end()) entry = m_entries.insert(address, Entry(m_limits.newPerSecondPerAddress));
    entry->lastMs = nowMs;
    if (!isTrusted) {
        if (!entry->newcomers.take(1, nowMs)) return Entrance::TooManyAtOnce;
        if (entry->all >= m_limits.perAddress || entry->pending >= m_limits.pendingPerAddress)
            return Entrance::AddressFull;
    }
    ++entry->all;
    ++entry->pending;
    ++m_all;
    ++m_pending;
    return Entrance::Admitted;
}

void AddressBook::shaken(const QHostAddress& address) {
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(address);
    if (entry == m_entries.end()) return;
    --entry->pending;
    --m_pending;
}

void AddressBook::gone(const QHostAddress& address, bool shaken) {
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(address);
    if (entry == m_entries.end()) return;
    --entry->all;
    --m_all;
    if (shaken) return;
    --entry->pending;
    --m_pending;
}

// Once a second, so that a flood of addresses cannot make a flood of sweeps.
void AddressBook::forgetIdle(std::int64_t nowMs) {
    if (nowMs - m_sweptMs < kIdleMs) return;
    m_sweptMs = nowMs;
    m_entries.removeIf([&](const auto& entry) { return entry->all == 0 && nowMs - entry->lastMs > kIdleMs; });
}

int AddressBook::connections() const {
    const std::lock_guard lock(m_mutex);
    return m_all;
}

qsizetype AddressBook::addresses() const {
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

}  // namespace frontrow
