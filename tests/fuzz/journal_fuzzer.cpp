// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds arbitrary bytes to the reader of journal records: as they are, with right checksums and a
// right chain, and laid over a record of any verb. Whatever it accepts must be written again as the
// same bytes.
#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "domain/assert.h"
#include "domain/bytes.h"
#include "domain/crc32c.h"
#include "sale/random_record.h"
#include "sale/record_chain.h"

namespace {

using namespace frontrow;
using Bytes = std::vector<std::byte>;

constexpr std::size_t kChainAt = 6;
constexpr std::size_t kSequenceAt = 14;
constexpr std::size_t kChecksumBytes = 4;

void comesBack(std::span<const std::byte> bytes) {
    const JournalImage image = readJournalImage(bytes);
    FRONTROW_ASSERT(image.size <= bytes.size());
    FRONTROW_ASSERT((image.end == JournalEnd::Complete) == (image.size == bytes.size()));
    Bytes again;
    for (const DecodedRecord& each : image.records) encodeRecord(each.record, each.previousHash, again);
    FRONTROW_ASSERT(again.size() == image.size && std::equal(again.begin(), again.end(), bytes.begin()));
}

void seal(std::span<std::byte> record) {
    const std::size_t checked = record.size() - kChecksumBytes;
    putAt(record, checked, crc32c(record.first(checked)));
}

// Gives each stretch that could be a record the sequence, the hash before it and the checksum it needs.
void chain(std::span<std::byte> bytes) {
    std::uint64_t sequence = 0;
    std::uint64_t hash = kFirstHash;
    while (bytes.size() >= kSequenceAt + sizeof(sequence) + kChecksumBytes) {
        const std::size_t size = ByteReader(bytes).take<std::uint32_t>();
        if (size < kSequenceAt + sizeof(sequence) + kChecksumBytes || size > bytes.size()) return;
        const std::span<std::byte> record = bytes.first(size);
        putAt(record, kChainAt, hash);
        putAt(record, kSequenceAt, ++sequence);
        seal(record);
        hash = recordHash(record);
        bytes = bytes.subspan(size);
    }
}

// The first eight bytes choose a record; the others change it from its end to its front.
void overAnyVerb(std::span<const std::byte> bytes) {
    ByteReader choice(bytes);
    const auto seed = choice.take<std::uint64_t>();
    if (choice.failed()) return;
    Bytes record;
    encodeRecord(test::RandomRecord(seed).make(seed % kVerbCount), kFirstHash, record);
    const std::span<const std::byte> changes = bytes.subspan(choice.position());
    for (std::size_t i = 0; i < std::min(changes.size(), record.size()); ++i) {
        record[record.size() - 1 - i] ^= changes[i];
    }
    seal(record);
    comesBack(record);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto* begin = reinterpret_cast<const std::byte*>(data);
    comesBack({begin, size});
    Bytes chained(begin, begin + size);
    chain(chained);
    comesBack(chained);
    overAnyVerb({begin, size});
    return 0;
}
