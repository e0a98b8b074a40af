// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/bookkeeper.h"

#include <algorithm>
#include <chrono>

namespace frontrow {

Bookkeeper::Bookkeeper(Database& database, SaleBook book, Journal& journal, const UtcClock& clock)
    : m_database(database),
      m_book(std::move(book)),
      m_journal(journal),
      m_clock(clock) {
    BookTables tables(m_database);
    if (const auto page = tables.lastPage(m_book.stream().stream)) {
        m_sequence = page->sequence;
        m_time = m_timeReached = page->time;
        m_reached = page->sequence;
    }
}

// In a stream where everything is journaled a record that is in the books is known by its number. In a
// rehearsal time alone does things too, and how much of them is in the books cannot be told from the
// middle of a replay: that is left to one that goes page by page.
void Bookkeeper::committed(std::uint64_t sequence, SimTime now, std::span<const Event> events, const Engine& engine) {
    if (m_behind) return;
    const bool everything = m_book.stream().booked == Booked::Everybody;
    if (sequence < m_sequence || now < m_time) {
        if (!everything) return fallBehind("the sale was rebuilt while it ran");
        m_events.clear();
        m_waiting = false;
        m_sequence = m_reached;
        m_time = m_timeReached;
    }
    if (everything && sequence <= m_reached) return;
    const std::size_t before = m_events.size();
    std::copy_if(events.begin(), events.end(), std::back_inserter(m_events), concernsBooks);
    const bool news = m_events.size() > before || sequence > m_sequence;
    m_sequence = sequence;
    m_time = now;
    if (news && !m_waiting) {
        m_waiting = true;
        m_oldestMs = m_clock.nowMs();
    }
    if (due()) write(engine);
}

bool Bookkeeper::due() const {
    if (m_asked) return true;
    if (!m_waiting) return false;
    if (m_events.size() >= kMostEvents || m_sequence - m_reached >= kMostRecords) return true;
    const std::int64_t waited = m_clock.nowMs() - m_oldestMs;
    return waited >= kLongestLagMs || waited < 0;
}

bool Bookkeeper::write(const Engine& engine) {
    if (m_behind) return false;
    std::vector<JournalRecord> records;
    if (m_sequence > m_reached) {
        auto read = m_journal.read(m_reached + 1, static_cast<std::size_t>(m_sequence - m_reached));
        if (!read || read->size() != m_sequence - m_reached) {
            fallBehind("the journal's records could not be read");
            return false;
        }
        records = *std::move(read);
    }
    if (m_waiting || m_time > m_timeReached) {
        const PageContent content{records, m_events, m_sequence, m_time, m_clock.nowMs()};
        const std::string fault = writePage(m_database, m_book, content, engine);
        if (!fault.empty()) {
            fallBehind(fault);
            return false;
        }
    }
    m_events.clear();
    m_waiting = false;
    m_timeReached = m_time;
    {
        const std::lock_guard lock(m_mutex);
        m_reached = m_sequence;
        m_asked = false;
    }
    m_written.notify_all();
    return true;
}

void Bookkeeper::fallBehind(const std::string& why) {
    {
        const std::lock_guard lock(m_mutex);
        m_fault = why;
        m_behind = true;
    }
    m_events.clear();
    m_written.notify_all();
}

bool Bookkeeper::waitFor(std::uint64_t sequence, int longestMs) {
    std::unique_lock lock(m_mutex);
    if (m_reached >= sequence) return true;
    m_asked = true;
    m_written.wait_for(lock, std::chrono::milliseconds(longestMs),
                       [&] { return m_reached >= sequence || m_behind.load(); });
    return m_reached >= sequence;
}

std::string Bookkeeper::fault() const {
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

}  // namespace frontrow
