// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the books of one stream behind its journal while the sale runs: hears what was committed,
// gathers it, and writes a page at least every kLongestLagMs while there is something to write. The
// books never hold what the journal does not. A page that fails leaves the books behind: they are
// caught up by a replay, never guessed. Thread: committed() and write() are the engine's; waiting and
// reached() are for any.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

#include "book/page_writer.h"
#include "book/utc_clock.h"
#include "host/commit_observer.h"
#include "sale/journal.h"

namespace frontrow {

class Bookkeeper final : public CommitObserver {
public:
    // How old what is heard may grow; a second is promised, and a transaction takes its time.
    static constexpr std::int64_t kLongestLagMs = 500;
    // Events heard that make a page due at once.
    static constexpr std::size_t kMostEvents = 65'536;
    // Records of one page.
    static constexpr std::size_t kMostRecords = 100'000;

    // All but the book outlive the bookkeeper; `journal` is the stream's.
    Bookkeeper(Database& database, SaleBook book, Journal& journal, const UtcClock& clock);

    void committed(std::uint64_t sequence, SimTime now, std::span<const Event> events, const Engine& engine) override;
    // A page of everything heard, due or not. False when the books are behind.
    bool write(const Engine& engine);

    // The newest record in the books.
    std::uint64_t reached() const { return m_reached; }
    // For a read that must be exact: asks for a page with the next commit and waits until the books
    // have that record. False after `longestMs`, or when the books are behind.
    bool waitFor(std::uint64_t sequence, int longestMs);
    // Nothing more is written; a replay has to bring the rest.
    bool behind() const { return m_behind; }
    // Why, in words for a log.
    std::string fault() const;

private:
    bool due() const;
    void fallBehind(const std::string& why);

    Database& m_database;
    SaleBook m_book;
    Journal& m_journal;
    const UtcClock& m_clock;

    std::vector<Event> m_events;  // not yet in the books
    std::uint64_t m_sequence = 0;
    SimTime m_time;
    std::int64_t m_oldestMs = 0;  // when the first of what waits was heard
    bool m_waiting = false;       // something is not yet in the books
    SimTime m_timeReached;

    std::atomic<std::uint64_t> m_reached{0};
    std::atomic<bool> m_behind{false};
    std::atomic<bool> m_asked{false};
    mutable std::mutex m_mutex;
    std::condition_variable m_written;
    std::string m_fault;  // guarded by m_mutex
};

}  // namespace frontrow
