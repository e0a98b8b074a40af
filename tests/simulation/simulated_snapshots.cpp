// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulated_snapshots.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace frontrow::simulation {

namespace {

constexpr std::string_view kPrefix = "snapshot-";
const std::string kUnfinished = "snapshot.unfinished";

}  // namespace

std::string SimulatedSnapshots::fileOf(std::uint64_t sequence) {
    return std::string(kPrefix) + std::to_string(sequence);
}

bool SimulatedSnapshots::store(std::uint64_t sequence, std::span<const std::byte> bytes) {
    const bool stored = m_disk.create(kUnfinished) && m_disk.write(kUnfinished, bytes) && m_disk.sync(kUnfinished) &&
                        m_disk.rename(kUnfinished, fileOf(sequence)) && m_disk.syncFolder();
    if (!stored) {
        tidy();
        return false;
    }
    const std::vector<std::uint64_t> all = this->stored();
    for (std::size_t i = kKept; i < all.size(); ++i) m_disk.remove(fileOf(all[i]));
    return true;
}

std::vector<std::uint64_t> SimulatedSnapshots::stored() {
    std::vector<std::uint64_t> sequences;
    for (const std::string& name : m_disk.names()) {
        if (name.starts_with(kPrefix)) sequences.push_back(std::stoull(name.substr(kPrefix.size())));
    }
    std::sort(sequences.begin(), sequences.end(), std::greater<>());
    return sequences;
}

std::optional<std::vector<std::byte>> SimulatedSnapshots::load(std::uint64_t sequence) {
    const std::string name = fileOf(sequence);
    if (!m_disk.exists(name) || !m_disk.readable(name)) return std::nullopt;
    const std::span<const std::byte> bytes = m_disk.read(name);
    return std::vector<std::byte>(bytes.begin(), bytes.end());
}

void SimulatedSnapshots::tidy() {
    if (m_disk.exists(kUnfinished)) m_disk.remove(kUnfinished);
}

}  // namespace frontrow::simulation
