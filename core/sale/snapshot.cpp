// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/snapshot.h"

#include <algorithm>
#include <optional>

#include "domain/bytes.h"
#include "domain/crc32c.h"
#include "sale/sale_fields.h"

namespace frontrow {

namespace {

constexpr std::uint64_t kMagic = 0x504E5354'4E4F5246;  // "FRONTSNP", first letter in the lowest byte
constexpr std::uint32_t kTicksPerSecond = 1'000;
constexpr std::size_t kBodyChecksumAt = kSnapshotHeaderBytes - 8;
constexpr std::size_t kHeaderChecksumAt = kSnapshotHeaderBytes - 4;

void putHeader(std::vector<std::byte>& out, const SnapshotHeader& header) {
    ByteWriter writer(out);
    writer.put(kMagic);
    writer.put(kSnapshotFormat);
    writer.put(kSnapshotSchema);
    writer.put(kTicksPerSecond);
    writer.put(header.epoch);
    writer.put(header.shard);
    writer.put(header.sequence);
    writer.put(header.time.ms);
    writer.put(header.configHash);
    writer.put(header.stateHash);
    writer.put(header.digest);
    writer.put(header.bodyBytes);
    writer.put(std::uint64_t{0});  // both checksums, once they are known
}

std::optional<SnapshotFault> wrongWith(const SnapshotHeader& header, EngineSetup setup,
                                       std::span<const PerformanceSetup> performances) {
    if (header.shard != setup.shard) return SnapshotFault::OtherShard;
    if (header.epoch > setup.epoch) return SnapshotFault::LaterEpoch;
    if (header.configHash != configHash(setup.shard, performances)) return SnapshotFault::OtherSetup;
    return std::nullopt;
}

std::optional<SnapshotFault> readBody(std::span<const std::byte> body, Engine& engine) {
    ByteReader in(body);
    StateReader reader(in);
    StateFields::engine(reader, engine);
    if (in.failed()) return SnapshotFault::FieldOutOfRange;
    if (in.left() != 0) return SnapshotFault::TrailingBytes;
    if (!engine.checkInvariants().empty()) return SnapshotFault::InvariantBroken;
    return std::nullopt;
}

std::optional<SnapshotFault> otherThan(const SnapshotHeader& header, const Engine& engine) {
    if (engine.now() != header.time) return SnapshotFault::FieldOutOfRange;
    if (engine.digest() != header.digest) return SnapshotFault::DigestDiffers;
    if (engine.stateHash() != header.stateHash) return SnapshotFault::StateHashDiffers;
    return std::nullopt;
}

}  // namespace

std::string_view faultText(SnapshotFault fault) {
    switch (fault) {
        case SnapshotFault::TooShort: return "ends too early";
        case SnapshotFault::NotASnapshot: return "is no snapshot";
        case SnapshotFault::UnknownFormat: return "has a header of another version";
        case SnapshotFault::UnknownSchema: return "was written by another version";
        case SnapshotFault::OtherTimeUnit: return "counts time in another unit";
        case SnapshotFault::BadHeader: return "has a damaged header";
        case SnapshotFault::BadChecksum: return "bad checksum";
        case SnapshotFault::TrailingBytes: return "bytes too many";
        case SnapshotFault::OtherShard: return "belongs to another shard";
        case SnapshotFault::LaterEpoch: return "was written by a later writer";
        case SnapshotFault::OtherSetup: return "belongs to other performances";
        case SnapshotFault::FieldOutOfRange: return "impossible value";
        case SnapshotFault::InvariantBroken: return "impossible state";
        case SnapshotFault::DigestDiffers: return "digest differs";
        case SnapshotFault::StateHashDiffers: return "state hash differs";
        case SnapshotFault::Count_: break;
    }
    return "unknown fault";
}

std::uint64_t configHash(std::uint32_t shard, std::span<const PerformanceSetup> performances) {
    Digest digest;
    digest.add(std::uint64_t{shard});
    std::uint32_t id = 0;
    for (const PerformanceSetup& each : performances) addSetup(digest, PerformanceId{++id}, each);
    digest.add(std::uint64_t{id});
    return digest.value();
}

std::vector<std::byte> writeSnapshot(const Engine& engine, std::uint64_t sequence) {
    SnapshotHeader header;
    header.epoch = engine.setup().epoch;
    header.shard = engine.setup().shard;
    header.sequence = sequence;
    header.time = engine.now();
    header.configHash = StateFields::configHash(engine);
    header.stateHash = engine.stateHash();
    header.digest = engine.digest();
    std::vector<std::byte> bytes(kSnapshotHeaderBytes);
    ByteWriter writer(bytes);
    StateWriter state(writer);
    StateFields::engine(state, engine);
    header.bodyBytes = bytes.size() - kSnapshotHeaderBytes;
    std::vector<std::byte> head;
    putHeader(head, header);
    const std::span<std::byte> all(bytes);
    putAt(std::span(head), kBodyChecksumAt, crc32c(all.subspan(kSnapshotHeaderBytes)));
    putAt(std::span(head), kHeaderChecksumAt, crc32c(std::span(head).first(kHeaderChecksumAt)));
    std::copy(head.begin(), head.end(), bytes.begin());
    return bytes;
}

Result<SnapshotHeader, SnapshotFault> readSnapshotHeader(std::span<const std::byte> bytes) {
    ByteReader in(bytes);
    const auto magic = in.take<std::uint64_t>();
    if (!in.failed() && magic != kMagic) return Failure{SnapshotFault::NotASnapshot};
    if (bytes.size() < kSnapshotHeaderBytes) return Failure{SnapshotFault::TooShort};
    const auto format = in.take<std::uint16_t>();
    if (format != kSnapshotFormat) return Failure{SnapshotFault::UnknownFormat};
    ByteReader end(bytes.subspan(kHeaderChecksumAt));
    const bool sound = end.take<std::uint32_t>() == crc32c(bytes.first(kHeaderChecksumAt));
    if (!sound) return Failure{SnapshotFault::BadHeader};
    if (in.take<std::uint16_t>() != kSnapshotSchema) return Failure{SnapshotFault::UnknownSchema};
    if (in.take<std::uint32_t>() != kTicksPerSecond) return Failure{SnapshotFault::OtherTimeUnit};
    SnapshotHeader header;
    header.epoch = in.take<std::uint32_t>();
    header.shard = in.take<std::uint32_t>();
    header.sequence = in.take<std::uint64_t>();
    header.time.ms = in.take<std::int64_t>();
    header.configHash = in.take<std::uint64_t>();
    header.stateHash = in.take<std::uint64_t>();
    header.digest = in.take<std::uint64_t>();
    header.bodyBytes = in.take<std::uint64_t>();
    return header;
}

Result<std::unique_ptr<Engine>, SnapshotFault> readSnapshot(std::span<const std::byte> bytes, EngineSetup setup,
                                                            std::span<const PerformanceSetup> performances) {
    const auto header = readSnapshotHeader(bytes);
    if (!header) return Failure{header.error()};
    const std::span<const std::byte> body = bytes.subspan(kSnapshotHeaderBytes);
    if (header.value().bodyBytes > body.size()) return Failure{SnapshotFault::TooShort};
    if (header.value().bodyBytes < body.size()) return Failure{SnapshotFault::TrailingBytes};
    ByteReader checksum(bytes.subspan(kBodyChecksumAt));
    if (checksum.take<std::uint32_t>() != crc32c(body)) return Failure{SnapshotFault::BadChecksum};
    if (const auto fault = wrongWith(header.value(), setup, performances)) return Failure{*fault};
    auto engine = std::make_unique<Engine>(EngineSetup{header.value().epoch, setup.shard});
    for (const PerformanceSetup& each : performances) engine->addPerformance(each);
    if (const auto fault = readBody(body, *engine)) return Failure{*fault};
    if (const auto fault = otherThan(header.value(), *engine)) return Failure{*fault};
    return engine;
}

}  // namespace frontrow
