// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting/folder_move.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>

#include "storage/data_folder.h"

namespace frontrow {

namespace {

struct FolderMoveWords {
    Q_DECLARE_TR_FUNCTIONS(FolderMoveWords)
};

const QString kMovedTo = QStringLiteral("moved-to");
constexpr qint64 kLongestPath = 4'096;
// A folder may be moved again and again; a ring is not followed.
constexpr int kMostMoves = 16;

// Everything that a folder holds, with hidden files.
constexpr auto kAll = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

QString plain(const QString& folder) { return QDir::cleanPath(QDir(folder).absolutePath()); }

// But for word of data that was there once.
bool isFree(const QString& folder) {
    const QStringList entries = QDir(folder).entryList(kAll);
    return entries.isEmpty() || entries == QStringList{kMovedTo};
}

// Why it cannot go there; empty where it can.
QString refusal(const QString& from, const QString& to) {
    if (from == to || to.startsWith(from + QLatin1Char('/')))
        return FolderMoveWords::tr("The new folder lies in the old one. Choose a folder outside of it.");
    if (QFileInfo::exists(to) && !QFileInfo(to).isDir())
        return FolderMoveWords::tr("%1 is a file. Choose a folder.").arg(QDir::toNativeSeparators(to));
    if (!isFree(to))
        return FolderMoveWords::tr("%1 is not empty. Choose an empty folder, or make one.")
            .arg(QDir::toNativeSeparators(to));
    return {};
}

bool copyAll(const QString& from, const QString& to) {
    const QString lock = DataPaths(from).lock();
    QDirIterator entries(from, kAll, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString copy = to + path.mid(from.size());
        if (path == lock) continue;
        const bool made = entries.fileInfo().isDir() ? QDir().mkpath(copy) : QFile::copy(path, copy);
        if (!made) return false;
    }
    return true;
}

void empty(const QString& folder) {
    for (const QFileInfo& each : QDir(folder).entryInfoList(kAll)) {
        if (each.fileName() == kMovedTo) continue;
        if (each.isDir() && !each.isSymLink())
            QDir(each.filePath()).removeRecursively();
        else
            QFile::remove(each.filePath());
    }
}

bool leaveWord(const QString& from, const QString& to) {
    QSaveFile file(from + QLatin1Char('/') + kMovedTo);
    return file.open(QIODevice::WriteOnly) && file.write(to.toUtf8()) == to.toUtf8().size() && file.commit();
}

}  // namespace

QString whereDataLies(const QString& folder) {
    QString place = folder;
    for (int moves = 0; moves < kMostMoves; ++moves) {
        QFile file(place + QLatin1Char('/') + kMovedTo);
        if (!file.open(QIODevice::ReadOnly)) return place;
        const QString next = QString::fromUtf8(file.read(kLongestPath)).trimmed();
        if (next.isEmpty() || !QDir::isAbsolutePath(next)) return place;
        place = next;
    }
    return folder;
}

QString usualDataFolder() { return whereDataLies(defaultDataFolder()); }

Result<QString, QString> moveData(const QString& fromFolder, const QString& toFolder, const DataPlugs& plugs) {
    const QString from = plain(fromFolder), to = plain(toFolder);
    const QString why = refusal(from, to);
    if (!why.isEmpty()) return Failure{why};
    const bool wasThere = QFileInfo::exists(to);
    if (QDir().mkpath(to) && copyAll(from, to)) {
        const auto good = checkData(to, plugs);
        if (good && leaveWord(from, to)) {
            // Back where it was once: the word there is void. Read as a ring until then, it leads to the same place.
            QFile::remove(to + QLatin1Char('/') + kMovedTo);
            empty(from);
            return to;
        }
    }
    empty(to);
    if (!wasThere) QDir().rmdir(to);
    return Failure{FolderMoveWords::tr("The data could not be copied to %1. Nothing was changed: look whether there is "
                                       "room and the folder may be written.")
                       .arg(QDir::toNativeSeparators(to))};
}

}  // namespace frontrow
