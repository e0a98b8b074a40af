// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Snapshots of one stream as files in a folder of their own. A file has its name only once it is
// whole and on the disk; what a crash left unfinished is removed at the next start. Thread: the
// engine's.
#pragma once

#include <QString>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "sale/snapshot_store.h"
#include "storage/durable_files.h"

namespace frontrow {

class SnapshotFiles final : public SnapshotStore {
public:
    // A longer file is not read: no engine's state is.
    static constexpr std::int64_t kMaxBytes = 1024LL * 1024 * 1024;

    // The folder is made with the first snapshot.
    SnapshotFiles(const QString& folder, DurableFiles& files);

    bool store(std::uint64_t sequence, std::span<const std::byte> bytes) override;
    std::vector<std::uint64_t> stored() override;
    std::optional<std::vector<std::byte>> load(std::uint64_t sequence) override;

private:
    QString pathOf(std::uint64_t sequence) const;
    void removeOlder();

    QString m_folder;
    DurableFiles& m_files;
};

}  // namespace frontrow
