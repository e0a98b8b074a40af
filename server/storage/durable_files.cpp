// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durable_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>

namespace frontrow {

namespace {

constexpr mode_t kFileMode = 0600;
constexpr mode_t kFolderMode = 0700;

// A descriptor that is closed; close() says whether that went well.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool valid() const { return m_number >= 0; }
    int number() const { return m_number; }
    bool close() {
        const int number = m_number;
        m_number = -1;
        return ::close(number) == 0;
    }

private:
    int m_number;
};

bool writeAll(int descriptor, std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

DurableFiles::~DurableFiles() = default;

bool DurableFiles::write(const QString& path, std::span<const std::byte> bytes) {
    const QByteArray name = QFile::encodeName(path);
    Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, kFileMode));
    return file.valid() && writeAll(file.number(), bytes) && ::fsync(file.number()) == 0 && file.close();
}

bool DurableFiles::sync(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    Descriptor file(::open(name.constData(), O_RDONLY | O_CLOEXEC));
    return file.valid() && ::fsync(file.number()) == 0;
}

bool DurableFiles::rename(const QString& from, const QString& to) {
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) return false;
    return sync(QFileInfo(to).absolutePath());
}

bool DurableFiles::remove(const QString& path) {
    return ::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT;
}

bool makePrivateFolder(const QString& path) {
    if (QFileInfo(path).isDir()) return true;
    const QString parent = QFileInfo(path).absolutePath();
    if (!QFileInfo(parent).isDir() && !makePrivateFolder(parent)) return false;
    return ::mkdir(QFile::encodeName(path).constData(), kFolderMode) == 0 || QFileInfo(path).isDir();
}

bool makePrivate(const QString& path) {
    const mode_t mode = QFileInfo(path).isDir() ? kFolderMode : kFileMode;
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

PrivateCreation::PrivateCreation() : m_before(::umask(0077)) {}

PrivateCreation::~PrivateCreation() { ::umask(m_before); }

}  // namespace frontrow
