// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/log_file.h"

#include <QDateTime>
#include <QDir>
#include <mutex>

#include "domain/assert.h"

namespace frontrow {

namespace {

// Qt's handler is a plain function: this is the one object it can find.
std::mutex lock;
LogFile* current = nullptr;

const char* wordOf(QtMsgType type) {
    switch (type) {
        case QtDebugMsg: return "debug";
        case QtInfoMsg: return "info";
        case QtWarningMsg: return "warning";
        case QtCriticalMsg: return "error";
        case QtFatalMsg: return "fatal";
    }
    return "info";
}

QString older(const QString& path, int age) { return path + QLatin1Char('.') + QString::number(age); }

}  // namespace

LogFile::LogFile(const QString& folder)
    : m_file(QDir(folder).filePath(QStringLiteral("frontrow.log"))),
      m_before(nullptr) {
    FRONTROW_ASSERT(current == nullptr);
    if (!QDir().mkpath(folder) || !m_file.open(QIODevice::Append)) return;
    const std::scoped_lock held(lock);
    current = this;
    m_before = qInstallMessageHandler(take);
}

LogFile::~LogFile() {
    if (!m_file.isOpen()) return;
    qInstallMessageHandler(m_before);
    const std::scoped_lock held(lock);
    current = nullptr;
}

void LogFile::take(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    QtMessageHandler before = nullptr;
    {
        const std::scoped_lock held(lock);
        if (current == nullptr) return;
        before = current->m_before;
        current->write(QStringLiteral("%1 %2 %3 %4\n")
                           .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                QLatin1String(wordOf(type)), QLatin1String(context.category), text));
    }
    const bool quiet = type == QtDebugMsg || type == QtInfoMsg;
    if (!quiet && before != nullptr) before(type, context, text);
}

void LogFile::write(const QString& line) {
    if (m_file.size() >= kFullAt) turnOver();
    m_file.write(line.toUtf8());
    m_file.flush();
}

void LogFile::turnOver() {
    const QString path = m_file.fileName();
    m_file.close();
    QFile::remove(older(path, kKept - 1));
    for (int age = kKept - 2; age > 0; --age) QFile::rename(older(path, age), older(path, age + 1));
    QFile::rename(path, older(path, 1));
    m_file.open(QIODevice::Append);
}

}  // namespace frontrow
