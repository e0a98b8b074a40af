// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server's log: what Qt and the program say by their categories, as one JSON object a line, to the
// error output or to a file that turns over. Events and numbers; what looks like a token or a password
// is struck out, should one ever get there. Thread: messages come from any; the object is made and ended
// on the main one, and there is one at a time.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QString>
#include <optional>

#include "book/utc_clock.h"
#include "operations/server_config.h"

namespace frontrow {

// An event with its numbers, so that a machine can read them apart: logEvent(frontrowSockets(), "closed",
// {{"code", 1008}}).
void logEvent(const QLoggingCategory& category, LogLevel level, const QString& event, const QJsonObject& values = {});

struct JsonLogSetup {
    LogLevel level = LogLevel::Info;
    QString file;  // empty: the error output
    qint64 fullAt = 16 * 1024 * 1024;
    int kept = 5;  // files, the present one counted
};

class JsonLog {
public:
    // Takes over the messages of the process until it ends. The clock has to outlive it.
    JsonLog(JsonLogSetup setup, const UtcClock& clock);
    ~JsonLog();
    JsonLog(const JsonLog&) = delete;
    JsonLog& operator=(const JsonLog&) = delete;

    // False: the file cannot be written, and the lines go to the error output.
    bool isOpen() const { return m_setup.file.isEmpty() || m_file.isOpen(); }

    // What a line says; nothing below the level.
    std::optional<QByteArray> line(QtMsgType type, const char* category, const QString& text) const;

private:
    static void take(QtMsgType type, const QMessageLogContext& context, const QString& text);
    void write(const QByteArray& line);
    void turnOver();

    JsonLogSetup m_setup;
    const UtcClock& m_clock;
    QFile m_file;
    QtMessageHandler m_before;
};

}  // namespace frontrow
