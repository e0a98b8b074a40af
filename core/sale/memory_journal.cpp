// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "sale/journal.h"

namespace frontrow {

AppendResult MemoryJournal::append(std::span<const JournalRecord> batch) {
    if (m_records.size() + batch.size() > kMaxRecords) return AppendResult::Fenced;
    std::uint64_t expected = m_records.size() + 1;
    for (const JournalRecord& record : batch) {
        if (record.sequence != expected) return AppendResult::Fenced;
        ++expected;
    }
    m_records.insert(m_records.end(), batch.begin(), batch.end());
    return AppendResult::Committed;
}

std::optional<std::vector<JournalRecord>> MemoryJournal::read(std::uint64_t fromSequence, std::size_t most) {
    if (fromSequence == 0 || fromSequence > m_records.size()) return std::vector<JournalRecord>{};
    const auto begin = m_records.begin() + static_cast<std::ptrdiff_t>(fromSequence - 1);
    const auto count = std::min<std::size_t>(most, static_cast<std::size_t>(m_records.end() - begin));
    return std::vector<JournalRecord>(begin, begin + static_cast<std::ptrdiff_t>(count));
}

}  // namespace frontrow
