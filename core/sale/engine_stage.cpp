// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/engine_stage.h"

#include "sale/snapshot.h"

namespace frontrow {

EngineStage::EngineStage(const ListedSetup& setup) : m_engine(std::make_unique<Engine>(setup.engine)) {
    for (const PerformanceSetup& performance : setup.performances) m_engine->addPerformance(performance);
}

std::optional<std::vector<std::byte>> EngineStage::snapshot(std::uint64_t sequence) const {
    return writeSnapshot(*m_engine, sequence);
}

Result<std::unique_ptr<Stage>, std::string> EngineStages::restored(std::uint64_t sequence,
                                                                   std::span<const std::byte> bytes) {
    const auto header = readSnapshotHeader(bytes);
    if (!header) return Failure{std::string(faultText(header.error()))};
    if (header.value().sequence != sequence) return Failure{std::string("it holds another record than its name says")};
    // Whether its epoch is too late for the writer is seen on the record behind which it was taken.
    const EngineSetup setup{header.value().epoch, m_setup.engine.shard};
    auto engine = readSnapshot(bytes, setup, m_setup.performances);
    if (!engine) return Failure{std::string(faultText(engine.error()))};
    return std::unique_ptr<Stage>(std::make_unique<EngineStage>(std::move(*engine)));
}

}  // namespace frontrow
