// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/crash_sentinel.h"

#include <QDir>
#include <QFile>

namespace frontrow {

CrashSentinel::CrashSentinel(const QString& folder)
    : m_path(QDir(folder).filePath(QStringLiteral("running"))),
      m_lastEndedBadly(QFile::exists(m_path)) {
    QDir().mkpath(folder);
    QFile file(m_path);
    file.open(QIODevice::WriteOnly);
}

CrashSentinel::~CrashSentinel() { clear(); }

void CrashSentinel::clear() { QFile::remove(m_path); }

}  // namespace frontrow
