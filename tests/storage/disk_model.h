// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What would be found on a disk after a power cut: every change of a file is kept beside the file
// until a sync makes it last. A cut then keeps none, all or some of the rest, by sectors. A sync that
// failed leaves changes that can still be read but may never have reached the disk, and that no later
// sync brings there: that is what kernels do. Names last once the file, or its folder, was synced.
// Thread: the test's.
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace frontrow {

enum class Kept : std::uint8_t { Nothing, Everything, Some };

class DiskModel {
public:
    // Nothing was ever written.
    void clear() { m_files.clear(); }

    // Before a file is used that is there: if nothing is known of it, it lasts as it is.
    void found(const QString& path);
    // A new file, under a name that was free.
    void made(const QString& path) { file(path); }
    void wrote(const QString& path, std::int64_t offset, const QByteArray& bytes);
    void truncated(const QString& path, std::int64_t size);
    void synced(const QString& path);
    void syncFailed(const QString& path);
    void removed(const QString& path);
    void renamed(const QString& from, const QString& to);
    // The names in a folder last.
    void folderSynced(const QString& folder);

    // Writes all files as they would be found.
    void cut(Kept kept, std::uint64_t seed);

private:
    struct Change {
        std::int64_t offset = 0;
        QByteArray bytes;        // of a write
        std::int64_t size = -1;  // of a truncation
        enum class State : std::uint8_t { Waiting, Lasting, Doubtful } state = State::Waiting;
    };
    struct File {
        bool exists = true;  // as programs see it
        bool nameLasts = false;
        QByteArray lasting;  // before the changes
        std::vector<Change> changes;
        std::shared_ptr<File> before;  // what had the name last
    };
    using FilePointer = std::shared_ptr<File>;

    File& file(const QString& path);
    static void apply(const Change& change, QByteArray& content);
    static QByteArray contentAfter(const File& file, Kept kept, std::uint64_t& random);

    std::map<QString, FilePointer> m_files;
};

}  // namespace frontrow
