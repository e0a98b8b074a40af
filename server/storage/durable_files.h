// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The few operations on files that must be durable when they return, beside those of the database.
// Files are for their owner alone (0600, folders 0700). Virtual, so that a test can make each of them
// fail. Thread: any; no state.
#pragma once

#include <QString>
#include <cstddef>
#include <span>

namespace frontrow {

class DurableFiles {
public:
    virtual ~DurableFiles();

    // Makes the file, or overwrites it, and syncs it. False leaves a file of unknown content.
    virtual bool write(const QString& path, std::span<const std::byte> bytes);
    // Waits until what was written to the file, or the names in a folder, would survive a power cut.
    virtual bool sync(const QString& path);
    // Renames, replacing what has the name; both must lie in one file system. Syncs the folder it ends in.
    virtual bool rename(const QString& from, const QString& to);
    // True also where there was none.
    virtual bool remove(const QString& path);
};

// Makes the folder with its parents, 0700. False where there is none afterwards.
bool makePrivateFolder(const QString& path);
// 0600 for a file, 0700 for a folder.
bool makePrivate(const QString& path);

// While it lives, whatever this process makes is for its owner alone.
class PrivateCreation {
public:
    PrivateCreation();
    ~PrivateCreation();
    PrivateCreation(const PrivateCreation&) = delete;
    PrivateCreation& operator=(const PrivateCreation&) = delete;

private:
    unsigned m_before;
};

}  // namespace frontrow
