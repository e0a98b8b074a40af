// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/record_chain.h"

namespace frontrow {

namespace {

// True if a whole record begins anywhere behind the first byte. What seems torn is shorter than one
// record may be, so this is a small search whatever the bytes are.
bool holdsRecord(std::span<const std::byte> rest) {
    for (std::size_t at = 1; at < rest.size(); ++at) {
        if (decodeRecord(rest.subspan(at))) return true;
    }
    return false;
}

JournalEnd endFor(RecordFault fault, std::span<const std::byte> rest) {
    return fault == RecordFault::TooShort && !holdsRecord(rest) ? JournalEnd::Torn : JournalEnd::Damaged;
}

}  // namespace

RecordChain::RecordChain(const JournalRecord& last, std::uint64_t lastHash)
    : m_sequence(last.sequence),
      m_hash(lastHash),
      m_epoch(last.epoch),
      m_shard(last.shard),
      m_time(last.time) {}

std::optional<RecordFault> RecordChain::follow(const DecodedRecord& decoded, std::span<const std::byte> bytes) {
    const JournalRecord& record = decoded.record;
    if (record.sequence != m_sequence + 1) return RecordFault::SequenceBroken;
    if (decoded.previousHash != m_hash) return RecordFault::ChainBroken;
    const bool sameShard = m_shard == 0 || record.shard == m_shard;
    if (!sameShard || record.epoch < m_epoch || record.time < m_time) return RecordFault::OrderBroken;
    m_sequence = record.sequence;
    m_hash = recordHash(bytes);
    m_epoch = record.epoch;
    m_shard = record.shard;
    m_time = record.time;
    return std::nullopt;
}

JournalImage readJournalImage(std::span<const std::byte> bytes, RecordChain chain) {
    JournalImage image;
    while (image.size < bytes.size()) {
        const std::span<const std::byte> rest = bytes.subspan(image.size);
        auto decoded = decodeRecord(rest);
        if (!decoded) {
            image.fault = decoded.error();
            image.end = endFor(image.fault, rest);
            break;
        }
        if (const auto broken = chain.follow(*decoded, rest.first(decoded->size))) {
            image.fault = *broken;
            image.end = JournalEnd::Damaged;
            break;
        }
        image.size += decoded->size;
        image.records.push_back(*decoded);
    }
    return image;
}

}  // namespace frontrow
