// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The runs of the data folder and the profiles that played them: what no journal says, such as a report
// and a name. Thread: that of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "book/book_rows.h"
#include "book/rehearsal_head.h"
#include "storage/database.h"

namespace frontrow {

enum class RunState : std::uint8_t {
    Playing = 1,
    Finished = 2,
    Interrupted = 3  // the program ended in the middle; settled by rule at the next start
};
std::string_view runStateName(RunState state);

struct RunRow {
    StreamId stream;
    ProfileId profile;
    RunState state = RunState::Playing;
    std::int64_t startedUtcMs = 0;
    std::string program;
    int crowdVersion = 0;
    std::string scenario, policy, venue, seed;
    std::uint32_t party = 1;
    std::string result;             // of the report; empty while it is played
    std::optional<SimTime> ended;   // up to which it was recorded
    std::uint64_t recorded = 0;     // records up to that end
    std::string digest;             // at that time
    std::uint32_t lapsedSeats = 0;  // given back when an interrupted run was settled
    std::string report;             // JSON
};

struct ProfileRow {
    ProfileId id;
    std::string name;
    std::int64_t createdUtcMs = 0;
    Amount wallet;
};

RunRow runOf(const RehearsalHead& head, StreamId stream, std::int64_t startedUtcMs);

class RunTable {
public:
    explicit RunTable(Database& database) : m_database(database) {}

    // Each in one statement; false where it failed.
    bool add(const RunRow& run);
    // State, result, end, digest, lapsed seats and report.
    bool update(const RunRow& run);
    bool remove(StreamId stream);
    // The newest first; without reports where they are not wanted.
    enum class Reports : std::uint8_t { Left, Read };
    std::vector<RunRow> list(Reports reports);
    std::optional<RunRow> find(StreamId stream);
    // A run of the same scenario, venue and seed, other than this one.
    bool playedBefore(const RehearsalHead& head, StreamId but);

    bool addProfile(const ProfileRow& profile);
    std::optional<ProfileRow> profile(ProfileId id);
    bool renameProfile(ProfileId id, const std::string& name);

private:
    std::vector<RunRow> read(const QString& sql, const QVariantList& values);

    Database& m_database;
};

}  // namespace frontrow
