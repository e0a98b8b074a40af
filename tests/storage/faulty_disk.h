// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that fails at a chosen call, or loses power there, under everything that the storage writes:
// SQLite's files, through a file system layer that is its default from install() on, and those of
// DurableFiles. Counted are writes, syncs, truncations, openings, removals and renamings. Syncs only
// reach the model of the disk, which makes runs fast. Thread: the test's.
#pragma once

#include <QString>
#include <cstdint>

#include "storage/disk_model.h"
#include "storage/durable_files.h"

namespace frontrow {

enum class DiskFault : std::uint8_t {
    None,
    InputOutput,  // EIO
    Full,         // ENOSPC
    ShortWrite,   // half of it is written, then EIO; where nothing is written, EIO
    PowerCut      // it never happens, nor does any after it
};

class FaultyDisk final : public DurableFiles {
public:
    // Once in a process.
    static FaultyDisk& install();

    // Counts anew; the call with that number (from 1) fails. 0: none. The power is cut at `cut`, if at all.
    // So many calls behind it fail too.
    void plan(std::uint64_t call, DiskFault fault, std::uint64_t cut = 0, std::uint64_t further = 0);
    std::uint64_t calls() const { return m_calls; }
    bool struck() const { return m_struck; }
    bool powerIsOff() const { return m_off; }
    // The process was killed while the power was off to it, and another one starts: files are as they can
    // be read, which need not be what is on the disk. Power is cut at `cut`, counted anew.
    void restart(std::uint64_t cut) { plan(0, DiskFault::None, cut); }
    // From now on nothing fails; the model begins with what is on the disk.
    void repair();
    // What is found after the power cut; nothing may be open.
    void afterCut(Kept kept, std::uint64_t seed);

    bool write(const QString& path, std::span<const std::byte> bytes) override;
    bool sync(const QString& path) override;
    bool rename(const QString& from, const QString& to) override;
    bool remove(const QString& path) override;

    // For the layer below SQLite: what becomes of the next call.
    DiskFault next();
    DiskModel& model() { return m_model; }

private:
    FaultyDisk() = default;

    DiskModel m_model;
    std::uint64_t m_calls = 0;
    std::uint64_t m_failing = 0;
    std::uint64_t m_further = 0;
    DiskFault m_fault = DiskFault::None;
    std::uint64_t m_cut = 0;
    bool m_struck = false;
    bool m_off = false;
};

}  // namespace frontrow
