// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/venue_catalogue.h"

#include <QFile>
#include <QFileInfo>
#include <QtGlobal>

#include "venue/json_document.h"
#include "venue/pretix_importer.h"
#include "venue/venue_generator.h"
#include "venue/venue_reader.h"

// Outside any namespace, as its definition demands.
static void makeVenuesAvailable() { Q_INIT_RESOURCE(venues); }

namespace frontrow {

using Code = VenueFault::Code;

namespace {

VenueFault fileFault(Code code, const QString& detail) {
    VenueFault fault;
    fault.code = code;
    fault.detail = detail.toStdString();
    return fault;
}

QString builtInPath(const QString& name) {
    for (const BuiltInVenue& venue : builtInVenues()) {
        if (venue.key == name) return QStringLiteral(":/venues/%1.json").arg(name);
    }
    return {};
}

bool isPretixPlan(const JsonValue& root) { return root.member("zones").has_value() && !root.member("format"); }

}  // namespace

std::vector<BuiltInVenue> builtInVenues() {
    std::vector<BuiltInVenue> out;
    for (const GeneratedVenue& venue : generatedVenues()) {
        out.push_back({QString::fromLatin1(venue.key.data(), static_cast<qsizetype>(venue.key.size())),
                       QString::fromUtf8(venue.name), venue.seats});
    }
    return out;
}

Result<QByteArray, VenueFault> venueBytes(const QString& nameOrFile) {
    makeVenuesAvailable();
    QString path = builtInPath(nameOrFile);
    if (path.isEmpty()) path = nameOrFile;
    const QFileInfo info(path);
    if (!info.exists()) return Failure{fileFault(Code::NotFound, nameOrFile)};
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly)) {
        return Failure{
            fileFault(Code::NotReadable, info.isDir() ? QStringLiteral("it is a folder") : file.errorString())};
    }
    // One byte more than allowed tells a large file without reading all of it.
    QByteArray bytes = file.read(static_cast<qint64>(kMaxVenueBytes) + 1);
    if (bytes.size() > static_cast<qsizetype>(kMaxVenueBytes)) return Failure{fileFault(Code::TooLarge, nameOrFile)};
    return bytes;
}

LoadedVenueResult venueFromBytes(const QByteArray& bytes) {
    auto document = JsonDocument::parse({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!document) return Failure{document.error()};
    if (isPretixPlan(document.value().root())) return importPretix(document.value());
    auto plan = readVenue(document.value());
    if (!plan) return Failure{plan.error()};
    return LoadedVenue{plan.value(), {}};
}

LoadedVenueResult loadVenue(const QString& nameOrFile) {
    auto bytes = venueBytes(nameOrFile);
    if (!bytes) return Failure{bytes.error()};
    return venueFromBytes(bytes.value());
}

}  // namespace frontrow
