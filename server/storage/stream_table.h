// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The streams of a database: each is one rehearsal or one shard of listed performances, with the
// setup that its first record was applied to. A stream has one writer at a time: whoever opens it
// raises its epoch, and the one before can append no more. Thread: that of the connection.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/time.h"
#include "sale/snapshot.h"
#include "storage/database.h"

namespace frontrow {

using StreamId = Id<struct StreamTag, std::uint64_t>;

// As stored: numbers are never given another meaning.
enum class StreamKind : std::uint8_t {
    Listed = 1,    // everything is journaled
    Rehearsal = 2  // people's commands only; the crowd follows from the seed
};
enum class StreamState : std::uint8_t { Open = 1, Finished = 2 };

// One instant on both clocks.
struct TimeAnchor {
    SimTime log;
    std::int64_t utcMs = 0;
};

// The hash of the whole state once the record of that sequence was applied. A state that is laid out
// otherwise has another hash: compare it only with one of the same schema.
struct NotedState {
    std::uint64_t sequence = 0;
    std::uint64_t hash = 0;
    std::uint16_t schema = kSnapshotSchema;
};

struct StreamInfo {
    StreamId id;
    StreamKind kind = StreamKind::Listed;
    StreamState state = StreamState::Open;
    std::uint32_t shard = 1;
    std::uint32_t epoch = 0;  // of its last writer; 0 before the first
    std::int64_t createdUtcMs = 0;
    std::uint64_t committed = 0;  // the last record's sequence
    std::uint64_t tailHash = 0;   // the last record's hash
    std::optional<NotedState> noted;
    std::optional<TimeAnchor> anchor;
};

// A setup is no longer; an arena's plan takes about a megabyte.
inline constexpr std::size_t kMaxHeadBytes = 48 * 1024 * 1024;

class StreamTable {
public:
    explicit StreamTable(Database& database) : m_database(database) {}

    // In one transaction of its own. The head may not be empty, nor above kMaxHeadBytes.
    Result<StreamId, StorageFault> create(StreamKind kind, std::uint32_t shard, std::span<const std::byte> head,
                                          std::int64_t nowUtcMs);
    // The same inside a transaction of the caller's, who gives it up where this failed.
    std::optional<StreamId> insert(StreamKind kind, std::uint32_t shard, std::span<const std::byte> head,
                                   std::int64_t nowUtcMs);
    // Its records, its head and itself, inside a transaction of the caller's; only of a finished one that no other
    // row names.
    bool remove(StreamId stream);
    // All of them, the oldest first.
    Result<std::vector<StreamInfo>, StorageFault> list();
    Result<StreamInfo, StorageFault> find(StreamId stream);
    // Refused where it is not as it was written.
    Result<std::vector<std::byte>, StorageFault> head(StreamId stream);

    // From that epoch to the next one, which is returned. Refused where it has another epoch by now.
    Result<std::uint32_t, StorageFault> raiseEpoch(StreamId stream, std::uint32_t from);
    std::optional<StorageFault> finish(StreamId stream);
    std::optional<StorageFault> setAnchor(StreamId stream, TimeAnchor anchor);
    // Kept so that a backup can be compared with it.
    std::optional<StorageFault> noteState(StreamId stream, NotedState noted);

private:
    std::optional<StorageFault> update(StreamId stream, const QString& sql, const QVariantList& values);
    StorageFault failed(StreamId stream) const;

    Database& m_database;
};

}  // namespace frontrow
