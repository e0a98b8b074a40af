// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulated_journal.h"

#include <algorithm>

#include "domain/bytes.h"
#include "domain/crc32c.h"

namespace frontrow::simulation {

namespace {

const std::string kName(SimulatedJournal::kFile);
const std::string kCopy = "journal.copy";

// No record is so long, so a mark is told from a record by its first four bytes.
constexpr std::uint32_t kMagic = 0x6B72614D;
constexpr std::size_t kMarkBytes = 4 + 8 + 8 + 8 + 4 + 4;

struct Mark {
    std::uint64_t begin = 0;    // of its batch in the file
    std::uint64_t synced = 0;   // the file up to here was synced before the batch was written
    std::uint64_t records = 0;  // in the file, this batch included
    std::uint32_t epoch = 0;
};

// A mark whose own checksum is right; what it says of the bytes around it is another question.
std::optional<Mark> readMark(std::span<const std::byte> bytes) {
    if (bytes.size() < kMarkBytes) return std::nullopt;
    ByteReader in(bytes.first(kMarkBytes));
    if (in.take<std::uint32_t>() != kMagic) return std::nullopt;
    Mark mark;
    mark.begin = in.take<std::uint64_t>();
    mark.synced = in.take<std::uint64_t>();
    mark.records = in.take<std::uint64_t>();
    mark.epoch = in.take<std::uint32_t>();
    if (in.take<std::uint32_t>() != crc32c(bytes.first(kMarkBytes - 4))) return std::nullopt;
    return mark;
}

// Whether a mark behind `from` says that what lies there had been synced when it was written.
bool laterMarkCovers(std::span<const std::byte> bytes, std::size_t from) {
    for (std::size_t at = from; at + kMarkBytes <= bytes.size(); ++at) {
        const auto mark = readMark(bytes.subspan(at));
        if (mark && mark->begin < at && mark->synced > from && mark->synced <= mark->begin) return true;
    }
    return false;
}

}  // namespace

bool SimulatedJournal::follows(std::span<const JournalRecord> batch) const {
    std::uint64_t expected = committed();
    for (const JournalRecord& record : batch) {
        if (record.sequence != ++expected) return false;
    }
    return true;
}

void SimulatedJournal::writeMark(std::size_t count, std::uint32_t epoch) {
    const std::size_t begin = m_bytes.size();
    ByteWriter out(m_bytes);
    out.put(kMagic);
    out.put(std::uint64_t{m_end});
    out.put(std::uint64_t{m_end});
    out.put(std::uint64_t{committed() + count});
    out.put(epoch);
    out.put(crc32c(std::span(m_bytes).subspan(begin)));
}

AppendResult SimulatedJournal::append(std::span<const JournalRecord> batch) {
    if (!m_usable) {
        m_misuse = "a writer appends to a journal whose last result it does not know";
        return AppendResult::Unknown;
    }
    if (m_lease.epoch > batch.back().epoch) return AppendResult::Fenced;
    if (!follows(batch)) {
        m_misuse = "a writer appends other sequences than the next ones";
        return AppendResult::Fenced;
    }
    m_usable = false;
    if (!appendUnfenced(batch)) return AppendResult::Unknown;
    m_usable = true;
    if (m_dieAfterAppend) throw Crashed{};
    return AppendResult::Committed;
}

bool SimulatedJournal::appendUnfenced(std::span<const JournalRecord> batch) {
    m_bytes.clear();
    std::vector<std::size_t> offsets;
    std::uint64_t hash = m_chain.hash();
    for (const JournalRecord& record : batch) {
        const std::size_t begin = m_bytes.size();
        encodeRecord(record, hash, m_bytes);
        hash = recordHash(std::span(m_bytes).subspan(begin));
        offsets.push_back(m_end + begin);
    }
    writeMark(batch.size(), batch.back().epoch);
    if (!m_disk.write(kName, m_bytes) || !m_disk.sync(kName)) return false;
    m_chain = RecordChain(batch.back(), hash);
    m_offsets.insert(m_offsets.end(), offsets.begin(), offsets.end());
    m_synced = m_end;
    m_end += m_bytes.size();
    return true;
}

std::optional<std::vector<JournalRecord>> SimulatedJournal::read(std::uint64_t fromSequence, std::size_t most) {
    if (m_damaged || !m_disk.readable(kName)) return std::nullopt;
    return peek(fromSequence, most);
}

std::optional<std::vector<JournalRecord>> SimulatedJournal::peek(std::uint64_t fromSequence, std::size_t most) const {
    std::vector<JournalRecord> records;
    const std::span<const std::byte> bytes = m_disk.read(kName);
    for (std::uint64_t i = fromSequence; i >= 1 && i <= committed() && records.size() < most; ++i) {
        const auto decoded = decodeRecord(bytes.subspan(m_offsets[i - 1]));
        if (!decoded) return std::nullopt;
        records.push_back(decoded->record);
    }
    return records;
}

// Where the batch ends that begins there; nothing if it is not as it was written.
std::optional<std::size_t> SimulatedJournal::scanBatch(std::span<const std::byte> bytes, std::size_t begin,
                                                       RecordChain& chain, std::vector<std::size_t>& offsets) {
    std::size_t at = begin;
    for (;;) {
        const std::span<const std::byte> rest = bytes.subspan(at);
        if (const auto mark = readMark(rest)) {
            const bool right = mark->begin == begin && mark->records == chain.sequence() && at > begin;
            return right ? std::optional(at + kMarkBytes) : std::nullopt;
        }
        const auto decoded = decodeRecord(rest);
        if (!decoded) return std::nullopt;
        // Epochs, times and shards are for the writer to judge; here only the bytes are.
        const std::uint64_t sequence = chain.sequence();
        if (decoded->previousHash != chain.hash() || decoded->record.sequence != sequence + 1) return std::nullopt;
        chain = RecordChain(decoded->record, recordHash(rest.first(decoded->size)));
        offsets.push_back(at);
        at += decoded->size;
    }
}

std::size_t SimulatedJournal::scan(std::span<const std::byte> bytes) {
    m_offsets.clear();
    m_damaged.reset();
    m_chain = {};
    m_synced = 0;
    std::size_t end = 0;
    RecordChain chain;
    std::vector<std::size_t> offsets;
    while (end < bytes.size()) {
        offsets.clear();
        const auto next = scanBatch(bytes, end, chain, offsets);
        if (!next) break;
        m_offsets.insert(m_offsets.end(), offsets.begin(), offsets.end());
        m_chain = chain;
        m_synced = end;
        end = *next;
    }
    if (end < bytes.size() && laterMarkCovers(bytes, end)) m_damaged = m_offsets.size() + offsets.size() + 1;
    return end;
}

// Under the old name stands either the old file or the whole copy, whatever happens on the way.
bool SimulatedJournal::copyWhole(std::size_t size) {
    const std::span<const std::byte> seen = m_disk.read(kName).first(size);
    const std::vector<std::byte> bytes(seen.begin(), seen.end());
    return m_disk.create(kCopy) && m_disk.write(kCopy, bytes) && m_disk.sync(kCopy) && m_disk.rename(kCopy, kName) &&
           m_disk.syncFolder();
}

bool SimulatedJournal::reopen() {
    m_usable = false;
    m_end = 0;
    if (!m_disk.exists(kName)) {
        m_offsets.clear();
        m_chain = {};
        m_usable = m_disk.create(kName) && m_disk.syncFolder();
        return m_usable;
    }
    if (!m_disk.readable(kName)) return false;
    const std::size_t end = scan(m_disk.read(kName));
    if (m_damaged || !copyWhole(end)) return false;
    m_end = end;
    m_usable = true;
    return true;
}

std::optional<std::size_t> SimulatedJournal::acknowledgedBit(Dice& dice) const {
    if (m_synced == 0) return std::nullopt;
    return dice.below(m_synced * 8);
}

}  // namespace frontrow::simulation
