// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QSaveFile>

#include "commands/report_json.h"

namespace frontrow {

namespace {

struct ExportFile {
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

QString cell(QString text) {
    // Text that begins like a formula is a formula to a spreadsheet; numbers below 0 stay numbers.
    bool number = false;
    text.toDouble(&number);
    if (!number && !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool quoted = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
                        text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!quoted) return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QByteArray line(const QStringList& cells) {
    QStringList written;
    for (const QString& each : cells) written << cell(each);
    return written.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

void addRows(std::vector<QStringList>& rows, const QString& path, const QJsonValue& value) {
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QString prefix = path.isEmpty() ? path : path + QLatin1Char('.');
        for (auto it = object.begin(); it != object.end(); ++it) addRows(rows, prefix + it.key(), it.value());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            addRows(rows, path + QLatin1Char('[') + QString::number(i + 1) + QLatin1Char(']'), array.at(i));
        }
    } else {
        rows.push_back({path, value.toVariant().toString()});
    }
}

}  // namespace

std::optional<QString> exportFile(const QString& name, const QByteArray& content) {
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) return std::nullopt;
    return ExportFile::tr("%1 could not be written (%2). Nothing was exported; choose another folder or make room.")
        .arg(QDir::toNativeSeparators(name), file.errorString());
}

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray csvOf(const QStringList& head, const std::vector<QStringList>& rows) {
    QByteArray text = line(head);
    for (const QStringList& row : rows) text += line(row);
    return text;
}

QByteArray reportCsv(const Report& report) {
    std::vector<QStringList> rows;
    addRows(rows, {}, reportObject(report));
    return csvOf({QStringLiteral("figure"), QStringLiteral("value")}, rows);
}

}  // namespace frontrow
