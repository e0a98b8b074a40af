// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's log: a text file that turns over at 1 MiB, the last three kept. What Qt and the program
// say by their categories goes there, and warnings to stderr as well. Events and names, never a password
// or a person's words. Thread: messages come from any; the object is made and ended on the main one.
#pragma once

#include <QFile>
#include <QString>
#include <QtGlobal>

namespace frontrow {

class LogFile final {
public:
    static constexpr qint64 kFullAt = 1024 * 1024;
    static constexpr int kKept = 3;

    // Takes over the messages of the process until it ends; there is one at a time.
    explicit LogFile(const QString& folder);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    // For a folder that cannot be written there is none, and nothing is lost but the log.
    bool isOpen() const { return m_file.isOpen(); }
    QString path() const { return m_file.fileName(); }

private:
    static void take(QtMsgType type, const QMessageLogContext& context, const QString& text);
    void write(const QString& line);
    void turnOver();

    QFile m_file;
    QtMessageHandler m_before;
};

}  // namespace frontrow
