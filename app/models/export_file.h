// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that a person asks for: written as a whole or not at all, with a sentence where that fails;
// and tables as CSV (RFC 4180, UTF-8). Thread: the GUI's.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>
#include <optional>

#include "practice/report.h"

namespace frontrow {

// A sentence for people where the file could not be written; then nothing is there that was not before.
std::optional<QString> exportFile(const QString& name, const QByteArray& content);
QByteArray pngOf(const QImage& image);
// Cells are quoted where they need it. Nothing that a spreadsheet would run as a formula comes through.
QByteArray csvOf(const QStringList& head, const std::vector<QStringList>& rows);
// Every figure of a report, one line each: its key as in the report file, its value.
QByteArray reportCsv(const Report& report);

}  // namespace frontrow
