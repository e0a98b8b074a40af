// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/folder_request.h"

#include <QTextStream>

#include "commands/news_words.h"
#include "hosting/folder_move.h"

namespace frontrow {

Result<FolderRequest, QString> readFolderRequest(const QStringList& arguments, const QStringList& known) {
    FolderRequest request;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (!word.startsWith(QStringLiteral("--"))) {
            request.words.append(word);
            continue;
        }
        if (!known.contains(word)) return Failure{QStringLiteral("there is no option %1").arg(word)};
        if (word == QStringLiteral("--json")) request.json = true;
        if (word == QStringLiteral("--yes")) request.yes = true;
        if (word != QStringLiteral("--data")) continue;
        if (i + 1 == arguments.size() || arguments[i + 1].isEmpty()) {
            return Failure{QStringLiteral("--data needs a folder")};
        }
        request.folder = arguments[++i];
    }
    if (request.folder.isEmpty()) request.folder = usualDataFolder();
    return request;
}

std::unique_ptr<PracticeData> openFolder(const CommandContext& context, const QString& verb, const QString& folder,
                                         const UtcClock& clock, FolderUse use) {
    auto opened = PracticeData::open(folder, clock);
    if (!opened && opened.error().inUse && use == FolderUse::Look) opened = PracticeData::look(folder, clock);
    if (!opened) {
        context.error << "frontrow " << verb << ": " << opened.error().sentence << '\n';
        return nullptr;
    }
    for (const QString& line : newsSentences((*opened)->news())) context.error << line << '\n';
    context.error.flush();
    return std::move(*opened);
}

}  // namespace frontrow
