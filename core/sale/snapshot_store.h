// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where snapshots of an engine are kept: whole files of bytes under the sequence up to which they
// hold. A store keeps the newest two. Thread: the engine's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace frontrow {

class SnapshotStore {
public:
    static constexpr std::size_t kKept = 2;

    virtual ~SnapshotStore() = default;
    // True once it is durable. False leaves the older ones untouched; the journal alone suffices.
    virtual bool store(std::uint64_t sequence, std::span<const std::byte> bytes) = 0;
    // Sequences of what is stored, newest first.
    virtual std::vector<std::uint64_t> stored() = 0;
    // Nothing where it cannot be read.
    virtual std::optional<std::vector<std::byte>> load(std::uint64_t sequence) = 0;
};

}  // namespace frontrow
