// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/engine_stage.h"

namespace frontrow {

EngineStage::EngineStage(const ListedSetup& setup) : m_engine(std::make_unique<Engine>(setup.engine)) {
    for (const PerformanceSetup& performance : setup.performances) m_engine->addPerformance(performance);
}

std::optional<std::vector<std::byte>> EngineStage::snapshot(std::uint64_t) const { return std::nullopt; }

Result<std::unique_ptr<Stage>, std::string> EngineStages::restored(std::uint64_t, std::span<const std::byte>) {
    return Failure{std::string("snapshots are not written by this program")};
}

}  // namespace frontrow
