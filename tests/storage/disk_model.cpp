// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/disk_model.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "domain/digest.h"

namespace frontrow {

namespace {

constexpr qsizetype kSector = 512;

bool heads(std::uint64_t& random) {
    random += 0x9e3779b97f4a7c15ULL;
    return (mix(random) & 1U) != 0;
}

bool keeps(Kept kept, std::uint64_t& random) {
    return kept == Kept::Everything || (kept == Kept::Some && heads(random));
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

DiskModel::File& DiskModel::file(const QString& path) {
    FilePointer& known = m_files[path];
    if (known && known->exists) return *known;
    auto made = std::make_shared<File>();
    made->before = known;
    known = made;
    return *known;
}

void DiskModel::found(const QString& path) {
    if (m_files.contains(path)) return;
    File& entry = file(path);
    entry.nameLasts = true;
    entry.lasting = contentOf(path);
}

void DiskModel::wrote(const QString& path, std::int64_t offset, const QByteArray& bytes) {
    Change change;
    change.offset = offset;
    change.bytes = bytes;
    file(path).changes.push_back(std::move(change));
}

void DiskModel::truncated(const QString& path, std::int64_t size) {
    Change change;
    change.size = size;
    file(path).changes.push_back(std::move(change));
}

void DiskModel::synced(const QString& path) {
    File& entry = file(path);
    entry.nameLasts = true;
    entry.before.reset();
    for (Change& change : entry.changes) {
        if (change.state == Change::State::Waiting) change.state = Change::State::Lasting;
    }
    // What lasts at the front need not be kept apart.
    const auto doubtful = std::find_if(entry.changes.begin(), entry.changes.end(),
                                       [](const Change& change) { return change.state != Change::State::Lasting; });
    for (auto change = entry.changes.begin(); change != doubtful; ++change) apply(*change, entry.lasting);
    entry.changes.erase(entry.changes.begin(), doubtful);
}

void DiskModel::syncFailed(const QString& path) {
    for (Change& change : file(path).changes) {
        if (change.state == Change::State::Waiting) change.state = Change::State::Doubtful;
    }
}

void DiskModel::removed(const QString& path) {
    const auto known = m_files.find(path);
    if (known == m_files.end() || !known->second->exists) return;
    auto gone = std::make_shared<File>();
    gone->exists = false;
    gone->before = known->second;
    known->second = gone;
}

void DiskModel::renamed(const QString& from, const QString& to) {
    const FilePointer moved = m_files[from];
    if (!moved) return;
    auto arrived = std::make_shared<File>(*moved);
    arrived->before = m_files[to];
    arrived->nameLasts = false;
    removed(from);
    m_files[to] = arrived;
}

void DiskModel::folderSynced(const QString& folder) {
    for (auto& [path, entry] : m_files) {
        if (QFileInfo(path).path() != folder || !entry) continue;
        entry->nameLasts = true;
        entry->before.reset();
    }
}

void DiskModel::apply(const Change& change, QByteArray& content) {
    if (change.size >= 0) {
        content.resize(static_cast<qsizetype>(std::min<std::int64_t>(change.size, content.size())));
        return;
    }
    const auto end = static_cast<qsizetype>(change.offset) + change.bytes.size();
    if (content.size() < end) content.append(end - content.size(), '\0');
    content.replace(static_cast<qsizetype>(change.offset), change.bytes.size(), change.bytes);
}

QByteArray DiskModel::contentAfter(const File& file, Kept kept, std::uint64_t& random) {
    QByteArray content = file.lasting;
    for (const Change& change : file.changes) {
        if (change.state == Change::State::Lasting) {
            apply(change, content);
        } else if (change.size >= 0) {
            if (keeps(kept, random)) apply(change, content);
        } else {
            for (qsizetype at = 0; at < change.bytes.size(); at += kSector) {
                if (!keeps(kept, random)) continue;
                Change sector;
                sector.offset = change.offset + at;
                sector.bytes = change.bytes.mid(at, kSector);
                apply(sector, content);
            }
        }
    }
    return content;
}

void DiskModel::cut(Kept kept, std::uint64_t seed) {
    std::uint64_t random = seed;
    for (const auto& [path, entry] : m_files) {
        // Back to the last state of the name that lasts, or that the cut happens to keep.
        FilePointer found = entry;
        while (found && !found->nameLasts && !keeps(kept, random)) found = found->before;
        QFile::remove(path);
        if (!found || !found->exists) continue;
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly)) continue;
        written.write(contentAfter(*found, kept, random));
    }
    m_files.clear();
}

}  // namespace frontrow
