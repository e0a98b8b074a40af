// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words behind a verb that looks into a data folder: plain ones, and the options --data FOLDER,
// --json and --yes where the verb has them. Thread: the main one.
#pragma once

#include <QString>
#include <QStringList>

#include "commands/command_table.h"
#include "domain/result.h"
#include "hosting/practice_data.h"

namespace frontrow {

struct FolderRequest {
    QStringList words;
    QString folder;  // the usual one where none is named
    bool json = false;
    bool yes = false;
};

// The request, or what is wrong with it. Only the options named in `known` are taken.
Result<FolderRequest, QString> readFolderRequest(const QStringList& arguments, const QStringList& known);

// Opens the folder as a start of the program and says what that brought about, on stderr. While another
// process has it, it is only looked at. A null pointer: it was refused, and the reason is on stderr.
std::unique_ptr<PracticeData> openFolder(const CommandContext& context, const QString& verb, const QString& folder,
                                         const UtcClock& clock, FolderUse use);

}  // namespace frontrow
