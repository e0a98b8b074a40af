// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The profiles' own accounts and what comes into their wallets from outside: first balance, weekly
// allowance, top ups. They are commands in a stream of their own, as everything else is; its log time is
// UTC. What is bought with the money is in the streams of the sales. Thread: that of the connection.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "book/bookkeeper.h"
#include "book/run_table.h"
#include "domain/result.h"
#include "sale/engine_stage.h"
#include "sale/sale_writer.h"
#include "storage/sqlite_journal.h"

namespace frontrow {

// What a first start gives, and every week's allowance; a sale's policy names the same by default.
inline constexpr Amount kFirstBalance{1'000'000};
inline constexpr Amount kWeeklyAllowance{500'000};
// Weeks in which the program was not started are made up for, but no more of them at once.
inline constexpr std::int64_t kMostWeeksAtOnce = 4;
inline constexpr ProfileId kOwnProfile{1};

class AccountStream {
public:
    // Finds the stream, or makes it; makes the profile where there is none; brings the books up to it.
    static Result<std::unique_ptr<AccountStream>, std::string> open(Database& database, const TicketKey& key,
                                                                    const UtcClock& clock,
                                                                    const std::string& profileName);

    // For each week begun since the last one, counted from the profile's first day; what it came to.
    Result<Amount, std::string> grantAllowance();
    // As the engine decides: nothing below 1 or above 100,000,000.
    Result<Answer, std::string> topUp(Amount amount);

    StreamId stream() const { return m_stream; }

private:
    AccountStream(Database& database, StreamId stream, std::unique_ptr<SqliteJournal> journal, SaleBook book,
                  const UtcClock& clock);
    std::string begin(const std::string& profileName);
    bool ready();
    Result<Answer, std::string> apply(const Actor& actor, const Action& action);

    Database& m_database;
    StreamId m_stream;
    const UtcClock& m_clock;
    std::unique_ptr<SqliteJournal> m_journal;
    EngineStages m_stages;
    Bookkeeper m_bookkeeper;
    SaleWriter m_writer;
    std::optional<SimTime> m_opened;   // the first account
    std::optional<SimTime> m_granted;  // the newest allowance
    std::uint64_t m_counter = 0;       // of the device that tops up
};

// Everybody's accounts are booked, the first one as the profile's.
BookedStream accountBooks(StreamId stream);

// What such a stream begins with.
std::vector<std::byte> accountStreamHead();
bool isAccountStreamHead(std::span<const std::byte> head);

}  // namespace frontrow
