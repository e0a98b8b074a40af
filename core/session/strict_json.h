// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON text from outside, read once through the bounded reader (no key twice, no deep nesting, no
// bad text) and only then turned into Qt's values. Thread: any.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

#include "domain/result.h"
#include "session/file_fault.h"

namespace frontrow {

// The object that the text holds, at most `mostBytes` of it, or why it is refused.
Result<QJsonObject, FileFault> readStrictJson(const QByteArray& text, qsizetype mostBytes);
// A file's whole content, at most `mostBytes`.
Result<QByteArray, FileFault> readBoundedFile(const QString& name, qsizetype mostBytes);
// Writes a file as a whole or not at all.
Result<bool, FileFault> writeWholeFile(const QString& name, const QByteArray& content);

// "format" must be this word and "version" at most this one.
std::optional<FileFault> wrongFormat(const QJsonObject& object, const QString& format, int version);

}  // namespace frontrow
