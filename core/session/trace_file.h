// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file of lines, one JSON object each, for a person to read. Each line goes out in one write
// before the next thing happens, so a program that is killed leaves whole lines and at most one
// torn one. The file has a largest size; at the first trouble it ends, says why, and whatever is
// traced goes on. Thread: one.
#pragma once

#include <QFile>
#include <QJsonObject>
#include <memory>
#include <optional>

#include "domain/result.h"
#include "session/file_fault.h"

namespace frontrow {

// About two million messages.
inline constexpr qint64 kMaxTraceBytes = qint64{512} * 1024 * 1024;

class TraceFile {
public:
    // An existing file is replaced. Refused where the file cannot be written.
    static Result<std::unique_ptr<TraceFile>, FileFault> create(const QString& name, qint64 most = kMaxTraceBytes);

    void write(const QJsonObject& object);
    // Why the file ends early; nothing while it is whole.
    const std::optional<FileFault>& fault() const { return m_fault; }

private:
    TraceFile(const QString& name, qint64 most);

    QFile m_file;
    const qint64 m_most;
    qint64 m_size = 0;
    std::optional<FileFault> m_fault;
};

}  // namespace frontrow
