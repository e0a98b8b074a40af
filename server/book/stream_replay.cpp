// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/stream_replay.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr std::size_t kRecordsAtOnce = 1'000;

}  // namespace

void StreamReplay::keep() {
    std::copy_if(m_fresh.begin(), m_fresh.end(), std::back_inserter(m_events), concernsBooks);
    m_fresh.clear();
}

void StreamReplay::forget() {
    m_records.clear();
    m_events.clear();
}

Answer StreamReplay::apply(JournalRecord record) {
    m_stage->enterEpoch(record.epoch);
    const Answer answer = m_stage->apply(record.time, record.command, m_fresh);
    record.answer = answer;
    m_sequence = record.sequence;
    m_records.push_back(std::move(record));
    keep();
    return answer;
}

std::string StreamReplay::goTo(std::uint64_t sequence, SimTime time) {
    while (m_sequence < sequence) {
        const std::size_t most = std::min<std::uint64_t>(kRecordsAtOnce, sequence - m_sequence);
        const auto records = m_reader.read(m_sequence + 1, most);
        if (!records || records->empty()) return "record " + std::to_string(m_sequence + 1) + " cannot be read";
        for (const JournalRecord& record : *records) {
            if (apply(record) == record.answer) continue;
            return "record " + std::to_string(record.sequence) + " is answered otherwise than it was";
        }
    }
    if (time > now()) {
        m_stage->advance(time, m_fresh);
        keep();
    }
    return {};
}

}  // namespace frontrow
