// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/faulty_disk.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <new>

#include "domain/assert.h"

namespace frontrow {

namespace {

FaultyDisk* installed = nullptr;
sqlite3_vfs* beneath = nullptr;

// What SQLite has of an open file; the file system's own one lies behind it in the same memory.
struct OpenFile {
    sqlite3_file base;
    QString* path;  // null for files without a name
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

OpenFile* of(sqlite3_file* file) { return reinterpret_cast<OpenFile*>(file); }
sqlite3_file* realOf(sqlite3_file* file) { return of(file)->real(); }
const sqlite3_io_methods* methodsOf(sqlite3_file* file) { return realOf(file)->pMethods; }

// Temporary files die with the process: no power cut, no fault.
DiskFault nextFor(sqlite3_file* file) { return of(file)->path == nullptr ? DiskFault::None : installed->next(); }

int closeFile(sqlite3_file* file) {
    const int result = methodsOf(file)->xClose(realOf(file));
    delete of(file)->path;
    of(file)->path = nullptr;
    return result;
}

int readFile(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset) {
    return methodsOf(file)->xRead(realOf(file), into, amount, offset);
}

int writePart(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset) {
    if (of(file)->path != nullptr) {
        installed->model().wrote(*of(file)->path, offset, QByteArray(static_cast<const char*>(bytes), amount));
    }
    return methodsOf(file)->xWrite(realOf(file), bytes, amount, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset) {
    switch (nextFor(file)) {
        case DiskFault::None: return writePart(file, bytes, amount, offset);
        case DiskFault::Full: return SQLITE_FULL;
        case DiskFault::ShortWrite: writePart(file, bytes, amount / 2, offset); return SQLITE_IOERR_WRITE;
        default: return SQLITE_IOERR_WRITE;
    }
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (nextFor(file) != DiskFault::None) return SQLITE_IOERR_TRUNCATE;
    if (of(file)->path != nullptr) installed->model().truncated(*of(file)->path, size);
    return methodsOf(file)->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int) {
    const DiskFault fault = nextFor(file);
    if (of(file)->path == nullptr) return SQLITE_OK;
    if (fault == DiskFault::None) {
        installed->model().synced(*of(file)->path);
        return SQLITE_OK;
    }
    if (fault != DiskFault::PowerCut) installed->model().syncFailed(*of(file)->path);
    return SQLITE_IOERR_FSYNC;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) { return methodsOf(file)->xFileSize(realOf(file), size); }
int lockFile(sqlite3_file* file, int how) { return methodsOf(file)->xLock(realOf(file), how); }
int unlockFile(sqlite3_file* file, int how) { return methodsOf(file)->xUnlock(realOf(file), how); }
int isReserved(sqlite3_file* file, int* out) { return methodsOf(file)->xCheckReservedLock(realOf(file), out); }
int controlFile(sqlite3_file* file, int what, void* argument) {
    return methodsOf(file)->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file* file) { return methodsOf(file)->xSectorSize(realOf(file)); }
int characteristics(sqlite3_file* file) { return methodsOf(file)->xDeviceCharacteristics(realOf(file)); }
int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** out) {
    return methodsOf(file)->xShmMap(realOf(file), page, size, extend, out);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    return methodsOf(file)->xShmLock(realOf(file), offset, count, flags);
}
void barrierShared(sqlite3_file* file) { methodsOf(file)->xShmBarrier(realOf(file)); }
int unmapShared(sqlite3_file* file, int remove) { return methodsOf(file)->xShmUnmap(realOf(file), remove); }

// Version 2: with shared memory for the log, without files mapped into memory, which no call would show.
constexpr sqlite3_io_methods kMethods{
    2,          closeFile,     readFile,    writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile,   unlockFile,    isReserved,  controlFile, sectorSize,   characteristics, mapShared,
    lockShared, barrierShared, unmapShared, nullptr,     nullptr};

void noteUse(const QString& path, bool there) {
    if (there) {
        installed->model().found(path);
    } else {
        installed->model().made(path);
    }
}

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
    OpenFile* opened = of(file);
    opened->base.pMethods = nullptr;
    opened->path = nullptr;
    constexpr int lasting =
        SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL | SQLITE_OPEN_SUPER_JOURNAL;
    const bool named = name != nullptr && (flags & lasting) != 0;
    if (named && installed->next() != DiskFault::None) return SQLITE_CANTOPEN;
    const QString path = QString::fromUtf8(name);
    const bool there = named && QFileInfo::exists(path);
    const int result = beneath->xOpen(beneath, name, opened->real(), flags, outFlags);
    if (opened->real()->pMethods == nullptr) return result;
    if (named) {
        opened->path = new QString(path);
        noteUse(path, there);
    }
    opened->base.pMethods = &kMethods;
    return result;
}

int removeFile(sqlite3_vfs*, const char* name, int syncFolder) {
    if (installed->next() != DiskFault::None) return SQLITE_IOERR_DELETE;
    const QString path = QString::fromUtf8(name);
    installed->model().removed(path);
    if (syncFolder != 0) installed->model().folderSynced(QFileInfo(path).path());
    return beneath->xDelete(beneath, name, 0);
}

}  // namespace

FaultyDisk& FaultyDisk::install() {
    if (installed != nullptr) return *installed;
    static FaultyDisk disk;
    installed = &disk;
    beneath = sqlite3_vfs_find(nullptr);
    FRONTROW_ASSERT(beneath != nullptr);
    static sqlite3_vfs layer = *beneath;
    layer.zName = "faulty";
    layer.pNext = nullptr;
    layer.szOsFile = static_cast<int>(sizeof(OpenFile)) + beneath->szOsFile;
    layer.xOpen = openFile;
    layer.xDelete = removeFile;
    const bool registered = sqlite3_vfs_register(&layer, 1) == SQLITE_OK;
    FRONTROW_ASSERT(registered);
    return disk;
}

void FaultyDisk::plan(std::uint64_t call, DiskFault fault, std::uint64_t cut, std::uint64_t further) {
    m_calls = 0;
    m_failing = call;
    m_further = further;
    m_fault = fault;
    m_cut = cut;
    m_struck = false;
    m_off = false;
}

void FaultyDisk::repair() {
    plan(0, DiskFault::None);
    m_model.clear();
}

void FaultyDisk::afterCut(Kept kept, std::uint64_t seed) {
    m_model.cut(kept, seed);
    plan(0, DiskFault::None);
}

DiskFault FaultyDisk::next() {
    ++m_calls;
    m_off = m_off || m_calls == m_cut;
    if (m_off) return DiskFault::PowerCut;
    if (m_failing == 0 || m_calls < m_failing || m_calls > m_failing + m_further) return DiskFault::None;
    m_struck = true;
    return m_fault;
}

bool FaultyDisk::write(const QString& path, std::span<const std::byte> bytes) {
    const QByteArray all(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    const DiskFault writing = next();
    if (writing != DiskFault::None && writing != DiskFault::ShortWrite) return false;
    const QByteArray part = writing == DiskFault::ShortWrite ? all.left(all.size() / 2) : all;
    noteUse(path, QFileInfo::exists(path));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(part) != part.size()) return false;
    file.close();
    m_model.truncated(path, 0);
    m_model.wrote(path, 0, part);
    return writing == DiskFault::None && sync(path);
}

bool FaultyDisk::sync(const QString& path) {
    const DiskFault fault = next();
    const bool folder = QFileInfo(path).isDir();
    if (fault == DiskFault::None && folder) m_model.folderSynced(path);
    if (fault == DiskFault::None && !folder) m_model.synced(path);
    if (fault != DiskFault::None && fault != DiskFault::PowerCut && !folder) m_model.syncFailed(path);
    return fault == DiskFault::None;
}

bool FaultyDisk::rename(const QString& from, const QString& to) {
    if (next() != DiskFault::None) return false;
    m_model.found(from);
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) return false;
    m_model.renamed(from, to);
    return sync(QFileInfo(to).absolutePath());
}

bool FaultyDisk::remove(const QString& path) {
    if (next() != DiskFault::None) return false;
    if (!QFileInfo::exists(path)) return true;
    m_model.found(path);
    m_model.removed(path);
    return QFile::remove(path);
}

}  // namespace frontrow
