// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/strict_json.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include "venue/json_document.h"

namespace frontrow {

Result<QByteArray, FileFault> readBoundedFile(const QString& name, qsizetype mostBytes) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{FileFault{name, QStringLiteral("cannot be read (%1)").arg(file.errorString()),
                                 QStringLiteral("check the name and its rights")}};
    }
    QByteArray content = file.read(mostBytes + 1);
    if (content.size() > mostBytes) {
        return Failure{FileFault{name, QStringLiteral("is larger than %1 bytes").arg(mostBytes),
                                 QStringLiteral("choose a file of the right kind")}};
    }
    return content;
}

Result<bool, FileFault> writeWholeFile(const QString& name, const QByteArray& content) {
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) return true;
    return Failure{FileFault{name, QStringLiteral("cannot be written (%1)").arg(file.errorString()),
                             QStringLiteral("choose another place or make room")}};
}

Result<QJsonObject, FileFault> readStrictJson(const QByteArray& text, qsizetype mostBytes) {
    if (text.size() > mostBytes) {
        return Failure{FileFault{QStringLiteral("file"), QStringLiteral("is larger than %1 bytes").arg(mostBytes),
                                 QStringLiteral("choose a file of the right kind")}};
    }
    const auto checked = JsonDocument::parse({text.constData(), static_cast<std::size_t>(text.size())});
    if (!checked) {
        return Failure{FileFault{
            QStringLiteral("line %1").arg(checked.error().line), QStringLiteral("is not JSON as it should be"),
            QStringLiteral("the file is damaged, or was edited by hand: mend it there or export it again")}};
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) {
        return Failure{FileFault{QStringLiteral("file"), QStringLiteral("holds no JSON object"),
                                 QStringLiteral("choose a file of the right kind")}};
    }
    return document.object();
}

std::optional<FileFault> wrongFormat(const QJsonObject& object, const QString& format, int version) {
    if (object.value(QStringLiteral("format")).toString() != format) {
        return FileFault{QStringLiteral("format"), QStringLiteral("must be \"%1\"").arg(format),
                         QStringLiteral("choose a file of that kind")};
    }
    const int found = object.value(QStringLiteral("version")).toInt(0);
    if (found < 1) {
        return FileFault{QStringLiteral("version"), QStringLiteral("must be a whole number from 1"),
                         QStringLiteral("export the file again")};
    }
    if (found > version) {
        return FileFault{QStringLiteral("version"),
                         QStringLiteral("is %1, newer than this program's %2").arg(found).arg(version),
                         QStringLiteral("update the program")};
    }
    return std::nullopt;
}

}  // namespace frontrow
