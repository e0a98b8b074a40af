// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/ticket_key.h"

#include <sodium.h>

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <span>

namespace frontrow {

namespace {

constexpr QFileDevice::Permissions kOthers =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

Result<TicketKey, FileFault> make(const QString& file, DurableFiles& files) {
    TicketKey key{};
    randombytes_buf(key.data(), key.size());
    const QString fresh = file + QStringLiteral(".new");
    if (files.write(fresh, std::as_bytes(std::span(key))) && files.rename(fresh, file)) return key;
    return Failure{FileFault{file, QStringLiteral("cannot be written"),
                             QStringLiteral("make room, or choose another data folder")}};
}

Result<TicketKey, FileFault> read(const QString& name) {
    const QString restore = QStringLiteral("put back the file that belongs to this data folder");
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{FileFault{name, QStringLiteral("cannot be read (%1)").arg(file.errorString()), restore}};
    }
    if ((file.permissions() & kOthers) != QFileDevice::Permissions()) {
        return Failure{FileFault{name, QStringLiteral("can be read or written by others, who could sign tickets"),
                                 QStringLiteral("take those rights away (chmod 600), if nobody has used them")}};
    }
    TicketKey key{};
    const QByteArray bytes = file.read(kTicketKeyBytes + 1);
    if (bytes.size() != static_cast<qsizetype>(kTicketKeyBytes)) {
        return Failure{FileFault{
            name, QStringLiteral("is not a key of %1 bytes").arg(static_cast<int>(kTicketKeyBytes)), restore}};
    }
    std::transform(bytes.begin(), bytes.end(), key.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
    return key;
}

}  // namespace

QString ticketKeyFile(const QString& folder) { return folder + QStringLiteral("/ticket.key"); }

Result<TicketKey, FileFault> ticketKey(const QString& folder, DurableFiles& files, MissingKey missing) {
    const QString file = ticketKeyFile(folder);
    if (!sodiumReady()) {
        return Failure{FileFault{file, QStringLiteral("cannot be used: the cryptographic library does not start"),
                                 QStringLiteral("install libsodium anew")}};
    }
    if (QFileInfo::exists(file)) return read(file);
    if (missing == MissingKey::Make) return make(file, files);
    return Failure{FileFault{file, QStringLiteral("is missing, and tickets were signed with it"),
                             QStringLiteral("put it back; or delete nothing and run `frontrow data rebuild`, which "
                                            "signs all tickets anew with a new key")}};
}

}  // namespace frontrow
