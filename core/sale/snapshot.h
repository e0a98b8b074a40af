// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole state of an engine as bytes and back; docs/journal-format.md shows the bytes. A snapshot
// saves reading the journal from its beginning and is never the truth: one that is damaged, of
// another version or of another set-up is refused by name, and the journal alone suffices. What is
// read back is held against every range, every invariant, the digest and the state hash. Memory is
// bounded by the size of the bytes. Thread: the engine's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "domain/result.h"
#include "sale/engine.h"

namespace frontrow {

// How the header is laid out, and how what is behind it. Neither older nor newer ones are read: the
// journal is.
inline constexpr std::uint16_t kSnapshotFormat = 1;
inline constexpr std::uint16_t kSnapshotSchema = 1;
inline constexpr std::size_t kSnapshotHeaderBytes = 80;

enum class SnapshotFault : std::uint8_t {
    TooShort,          // it ends before its end
    NotASnapshot,      // it does not begin as one
    UnknownFormat,     // its header is of another version
    UnknownSchema,     // its state is of another version
    OtherTimeUnit,     // its times are not in milliseconds
    BadHeader,         // the header's checksum is wrong
    BadChecksum,       // the checksum of the state is wrong
    TrailingBytes,     // there is more behind it
    OtherShard,        // it is of another shard
    LaterEpoch,        // a later writer than this one made it
    OtherSetup,        // plan, policy, times, codes or seed of its performances are others
    FieldOutOfRange,   // a value, an index or a count that cannot be
    InvariantBroken,   // its state cannot be
    DigestDiffers,     // what was read is not what the header says
    StateHashDiffers,  // likewise
    Count_
};
// "bad checksum"; for logs and refusals.
std::string_view faultText(SnapshotFault fault);

struct SnapshotHeader {
    std::uint32_t epoch = 0;
    std::uint32_t shard = 0;
    std::uint64_t sequence = 0;  // of the last record it holds
    SimTime time;
    std::uint64_t configHash = 0;
    std::uint64_t stateHash = 0;
    std::uint64_t digest = 0;
    std::uint64_t bodyBytes = 0;
};

// One number for everything that decides what an engine does with its commands.
std::uint64_t configHash(std::uint32_t shard, std::span<const PerformanceSetup> performances);

// `sequence` is the last record that the engine has applied. Between two commands only.
std::vector<std::byte> writeSnapshot(const Engine& engine, std::uint64_t sequence);

// The header alone, with its checksum and both versions looked at; nothing behind it.
Result<SnapshotHeader, SnapshotFault> readSnapshotHeader(std::span<const std::byte> bytes);

// An engine that goes on exactly as the one that was written would, in the epoch of the snapshot
// (which may be smaller than that of `setup`; see Engine::enterEpoch).
Result<std::unique_ptr<Engine>, SnapshotFault> readSnapshot(std::span<const std::byte> bytes, EngineSetup setup,
                                                            std::span<const PerformanceSetup> performances);

}  // namespace frontrow
