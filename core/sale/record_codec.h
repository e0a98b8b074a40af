// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One journal record as bytes and back; docs/journal-format.md shows every byte. A record says how
// long it is and which schema it has, names the hash of the record before it, and ends in a
// checksum of all of it. Reading believes nothing: no byte outside is touched, nothing is allocated,
// and whatever writing could not have made is a named fault. Thread: values, any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "domain/result.h"
#include "sale/journal_record.h"

namespace frontrow {

// Raised when the bytes of a record change; older ones are read for ever, newer ones refused.
inline constexpr std::uint16_t kRecordSchema = 1;
// No record of this or a later schema is longer. Those of today stay below 140 bytes.
inline constexpr std::size_t kMaxRecordBytes = 1'024;
// What the first record of a journal names as the hash before it.
inline constexpr std::uint64_t kFirstHash = 0x4A6F75726E616C31;  // "Journal1"

enum class RecordFault : std::uint8_t {
    TooShort,         // the bytes end before the record does: a torn tail, if nothing follows
    BadLength,        // no record has such a length
    BadChecksum,      // some bit of it is not as it was written
    UnknownSchema,    // written by a newer program
    UnknownVerb,      // no such action
    FieldOutOfRange,  // a field has a value that no record can have
    TrailingBytes,    // bytes between the last field and the checksum
    BodyHashDiffers,  // the command is not the one that its hash was made of
    ChainBroken,      // it does not name the record before it
    SequenceBroken,   // its sequence is not one above the record before it
    OrderBroken,      // epoch or log time fall, or the shard changes, from the record before it
    Count_
};
// "bad checksum"; for logs and refusals.
std::string_view faultText(RecordFault fault);

struct DecodedRecord {
    JournalRecord record;
    std::uint64_t previousHash = 0;
    std::size_t size = 0;  // bytes that it takes
};

// Whether a command can be a record: no list beyond its room, no value beside its enumeration. Ask
// before a command from outside is applied; what is applied must be written.
bool fitsRecord(const Command& command);

// Appends the bytes. The record must fit (fitsRecord), its sequence, epoch and shard be above 0.
void encodeRecord(const JournalRecord& record, std::uint64_t previousHash, std::vector<std::byte>& out);

// What the next record names as the hash before it. It finds damage, not malice.
std::uint64_t recordHash(std::span<const std::byte> bytes);

// The record at the front of the bytes; more may follow it. Never ChainBroken, SequenceBroken or
// OrderBroken, which only a RecordChain can tell.
Result<DecodedRecord, RecordFault> decodeRecord(std::span<const std::byte> bytes);

}  // namespace frontrow
