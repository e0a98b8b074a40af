// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Snapshots on the simulated disk: written under another name, synced, renamed, the folder synced,
// and only then are the older ones removed. Thread: one.
#pragma once

#include <string>

#include "disk.h"
#include "sale/snapshot_store.h"

namespace frontrow::simulation {

class SimulatedSnapshots final : public SnapshotStore {
public:
    explicit SimulatedSnapshots(Disk& disk) : m_disk(disk) {}

    bool store(std::uint64_t sequence, std::span<const std::byte> bytes) override;
    std::vector<std::uint64_t> stored() override;
    std::optional<std::vector<std::byte>> load(std::uint64_t sequence) override;

    // Removes what a process that died in store() left behind.
    void tidy();
    static std::string fileOf(std::uint64_t sequence);

private:
    Disk& m_disk;
};

}  // namespace frontrow::simulation
