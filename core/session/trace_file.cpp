// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/trace_file.h"

#include <QJsonDocument>

namespace frontrow {

TraceFile::TraceFile(const QString& name, qint64 most) : m_file(name), m_most(most) {}

Result<std::unique_ptr<TraceFile>, FileFault> TraceFile::create(const QString& name, qint64 most) {
    std::unique_ptr<TraceFile> trace(new TraceFile(name, most));
    if (!trace->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        return Failure{FileFault{name, QStringLiteral("cannot be written (%1)").arg(trace->m_file.errorString()),
                                 QStringLiteral("choose another place")}};
    }
    return trace;
}

void TraceFile::write(const QJsonObject& object) {
    if (m_fault) return;
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (m_size + line.size() > m_most) {
        m_fault = FileFault{m_file.fileName(), QStringLiteral("ends early, at the limit of %1 bytes").arg(m_most),
                            QStringLiteral("trace a shorter run")};
        return;
    }
    m_size += line.size();
    if (m_file.write(line) == line.size()) return;
    m_fault = FileFault{m_file.fileName(), QStringLiteral("ends early (%1)").arg(m_file.errorString()),
                        QStringLiteral("choose another place or make room")};
}

}  // namespace frontrow
