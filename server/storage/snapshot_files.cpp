// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace frontrow {

namespace {

const QString kEnding = QStringLiteral(".snapshot");
const QString kUnfinished = QStringLiteral(".part");
constexpr int kDigits = 20;  // of the largest sequence, so that names sort as numbers

}  // namespace

SnapshotFiles::SnapshotFiles(const QString& folder, DurableFiles& files) : m_folder(folder), m_files(files) {
    const QDir kept(m_folder);
    for (const QString& name : kept.entryList({QLatin1Char('*') + kUnfinished}, QDir::Files)) {
        m_files.remove(kept.filePath(name));
    }
}

QString SnapshotFiles::pathOf(std::uint64_t sequence) const {
    return QStringLiteral("%1/%2%3")
        .arg(m_folder)
        .arg(qulonglong{sequence}, kDigits, 10, QLatin1Char('0'))
        .arg(kEnding);
}

bool SnapshotFiles::store(std::uint64_t sequence, std::span<const std::byte> bytes) {
    if (!makePrivateFolder(m_folder)) return false;
    const QString unfinished = pathOf(sequence) + kUnfinished;
    if (!m_files.write(unfinished, bytes) || !m_files.rename(unfinished, pathOf(sequence))) {
        m_files.remove(unfinished);
        return false;
    }
    removeOlder();
    return true;
}

// A file that cannot be removed does no harm, and is tried again at the next snapshot.
void SnapshotFiles::removeOlder() {
    const std::vector<std::uint64_t> all = stored();
    for (std::size_t i = kKept; i < all.size(); ++i) m_files.remove(pathOf(all[i]));
}

std::vector<std::uint64_t> SnapshotFiles::stored() {
    std::vector<std::uint64_t> sequences;
    const QDir kept(m_folder);
    for (const QString& name : kept.entryList({QLatin1Char('*') + kEnding}, QDir::Files, QDir::Name | QDir::Reversed)) {
        bool number = false;
        const std::uint64_t sequence = name.chopped(kEnding.size()).toULongLong(&number);
        if (number && name.size() == kDigits + kEnding.size()) sequences.push_back(sequence);
    }
    return sequences;
}

std::optional<std::vector<std::byte>> SnapshotFiles::load(std::uint64_t sequence) {
    QFile file(pathOf(sequence));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxBytes) return std::nullopt;
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size()) return std::nullopt;
    const auto* begin = reinterpret_cast<const std::byte*>(bytes.constData());
    return std::vector<std::byte>(begin, begin + bytes.size());
}

}  // namespace frontrow
