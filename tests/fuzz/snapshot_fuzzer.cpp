// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds arbitrary bytes to the reader of snapshots: as they are, with right checksums, and behind
// the header straight to the walk over the state. A state that keeps its ranges and invariants must
// be written again as the same bytes, and that snapshot must be read.
#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "domain/assert.h"
#include "domain/bytes.h"
#include "domain/crc32c.h"
#include "sale/fuzzed_sales.h"
#include "sale/sale_fields.h"
#include "sale/snapshot.h"

namespace {

using namespace frontrow;
using Bytes = std::vector<std::byte>;
using Setups = std::vector<PerformanceSetup>;

// Places of the header, see docs/journal-format.md.
constexpr std::size_t kConfigHashAt = 40;
constexpr std::size_t kBodyBytesAt = 64;
constexpr std::size_t kBodyChecksumAt = 72;
constexpr std::size_t kHeaderChecksumAt = 76;

const std::vector<Setups>& allSetups() {
    static const std::vector<Setups> setups = [] {
        std::vector<Setups> made;
        for (const auto& lines : test::kFuzzedSales) made.push_back({test::busySetup(lines).performance});
        return made;
    }();
    return setups;
}

void seal(Bytes& bytes, const Setups& setups) {
    if (bytes.size() < kSnapshotHeaderBytes) return;
    const std::span<std::byte> all(bytes);
    putAt(all, kConfigHashAt, configHash(1, setups));
    putAt(all, kBodyBytesAt, std::uint64_t{bytes.size() - kSnapshotHeaderBytes});
    putAt(all, kBodyChecksumAt, crc32c(all.subspan(kSnapshotHeaderBytes)));
    putAt(all, kHeaderChecksumAt, crc32c(all.first(kHeaderChecksumAt)));
}

// What a state hash that was damaged on purpose would let through.
void bodyComesBack(std::span<const std::byte> body, const Setups& setups) {
    Engine engine(EngineSetup{});
    for (const PerformanceSetup& each : setups) engine.addPerformance(each);
    ByteReader in(body);
    StateReader reader(in);
    StateFields::engine(reader, engine);
    if (in.failed() || in.left() != 0 || !engine.checkInvariants().empty()) return;
    const Bytes again = writeSnapshot(engine, 1);
    const auto written = std::span(again).subspan(kSnapshotHeaderBytes);
    FRONTROW_ASSERT(std::equal(written.begin(), written.end(), body.begin(), body.end()));
    FRONTROW_ASSERT(static_cast<bool>(readSnapshot(again, {}, setups)));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto* begin = reinterpret_cast<const std::byte*>(data);
    Bytes bytes(begin, begin + size);
    const Setups& either = allSetups()[size % allSetups().size()];
    (void)readSnapshot(bytes, {}, either);
    seal(bytes, either);
    (void)readSnapshot(bytes, {}, either);
    if (size <= kSnapshotHeaderBytes) return 0;
    for (const Setups& setups : allSetups()) bodyComesBack(std::span(bytes).subspan(kSnapshotHeaderBytes), setups);
    return 0;
}
