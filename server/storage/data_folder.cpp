// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/data_folder.h"

#include <QDir>
#include <QFileInfo>

namespace frontrow {

namespace {

// A folder that is empty, or in which something lies that only this program makes. Anything else is
// not touched: somebody named their photographs by mistake.
bool mayUse(const DataPaths& paths) {
    const QDir folder(paths.folder);
    constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    return folder.isEmpty(everything) ||
           !folder.entryList({QStringLiteral("frontrow.*"), QStringLiteral("replaced-*")}, everything).isEmpty() ||
           !QDir(paths.backups()).entryList({QStringLiteral("*.db")}, QDir::Files).isEmpty();
}

}  // namespace

DataFolder::DataFolder(const QString& path, DurableFiles& files)
    : m_paths(QDir::cleanPath(QFileInfo(path).absoluteFilePath())),
      m_files(files),
      m_lock(m_paths.lock()) {
    // However old a lock is, its process decides whether it holds.
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<DataFolder>, StorageFault> DataFolder::open(const QString& path, DurableFiles& files) {
    std::unique_ptr<DataFolder> folder(new DataFolder(path, files));
    if (auto fault = folder->take()) return Failure{*std::move(fault)};
    return folder;
}

std::optional<StorageFault> DataFolder::take() {
    const QString& place = m_paths.folder;
    const QFileInfo info(place);
    if (info.exists() && !info.isDir()) return StorageFault{StorageProblem::NotADataFolder, place};
    if (!makePrivateFolder(place)) return StorageFault{StorageProblem::FolderNotMade, place};
    if (!mayUse(m_paths)) return StorageFault{StorageProblem::NotADataFolder, place};

    const PrivateCreation own;
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() != QLockFile::LockFailedError) {
            return StorageFault{StorageProblem::FolderNotWritable, place};
        }
        qint64 process = 0;
        QString host;
        QString program;
        m_lock.getLockInfo(&process, &host, &program);
        return StorageFault{StorageProblem::InUse, place, QStringLiteral("%1 on %2").arg(program, host),
                            static_cast<std::uint64_t>(process)};
    }
    m_unclean = QFileInfo::exists(m_paths.running()) || QFileInfo(m_paths.log()).size() > 0;
    const bool noted = makePrivate(place) && m_files.write(m_paths.running(), {}) && m_files.sync(place);
    if (!noted) return StorageFault{StorageProblem::FolderNotWritable, place};
    return std::nullopt;
}

DataFolder::~DataFolder() = default;

void DataFolder::markClean() { m_files.remove(m_paths.running()); }

}  // namespace frontrow
