// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/remembered_servers.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <algorithm>
#include <optional>
#include <tuple>

namespace frontrow {

namespace {

Q_LOGGING_CATEGORY(logServers, "frontrow.servers")

const QString kList = QStringLiteral("servers");
const QString kName = QStringLiteral("name");
const QString kHost = QStringLiteral("host");
const QString kPort = QStringLiteral("port");
const QString kKey = QStringLiteral("key");
const QString kJoined = QStringLiteral("joined");
const QString kFavourite = QStringLiteral("favourite");

constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kMostHostCharacters = 253;
// Looked at in a file at all.
constexpr int kMostRead = 200;

bool isPrintable(const QString& text) {
    return std::ranges::all_of(text, [](QChar each) { return each.isPrint(); });
}

// What its keeper calls it comes from outside, and goes into a file.
QString tamed(const QString& name) {
    QString kept;
    for (const QChar each : name) kept += each.isPrint() ? each : QLatin1Char(' ');
    return kept.simplified().left(RememberedServers::kMostNameCharacters);
}

// Nothing, and why, where a value is none that was written here.
std::optional<RememberedServer> readOne(const QSettings& from, const char*& why) {
    const auto text = [&](const QString& key) { return from.value(key).toString(); };
    RememberedServer server;
    const QString host = text(kHost);
    bool number = false;
    const int port = from.value(kPort).toInt(&number);
    why = "port";
    if (!number || port < 1 || port > 65'535) return std::nullopt;
    why = "host";
    if (host.isEmpty() || host.size() > kMostHostCharacters) return std::nullopt;
    const bool bareIpv6 = host.contains(QLatin1Char(':'));
    const auto parsed =
        ServerAddress::parse((bareIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port));
    if (!parsed || parsed->host.compare(host, Qt::CaseInsensitive) != 0) return std::nullopt;
    server.address = {host, static_cast<quint16>(port), {}};
    why = "key";
    const QString key = text(kKey);
    server.address.pin = QByteArray::fromHex(key.toLatin1());
    const bool whole = server.address.pin.size() == kKeyBytes && server.address.pin.toHex() == key.toLatin1();
    if (!key.isEmpty() && !whole) return std::nullopt;
    // Whoever is elsewhere has shown a key: without it another one could take that place unnoticed.
    if (key.isEmpty() && !server.address.isThisComputer()) return std::nullopt;
    why = "name";
    server.name = text(kName);
    if (server.name.size() > RememberedServers::kMostNameCharacters || !isPrintable(server.name)) return std::nullopt;
    if (server.name.isEmpty()) server.name = server.address.text();
    why = "time";
    const QDateTime joined = QDateTime::fromString(text(kJoined), Qt::ISODateWithMs);
    if (!joined.isValid() || joined.timeSpec() != Qt::UTC || joined.toMSecsSinceEpoch() <= 0) return std::nullopt;
    server.joinedAtUtcMs = joined.toMSecsSinceEpoch();
    server.favourite = from.value(kFavourite, false).toBool();
    return server;
}

}  // namespace

const RememberedServer* RememberedServers::find(const QString& host, quint16 port) const {
    const auto found = std::ranges::find_if(
        m_servers, [&](const auto& each) { return each.address.host == host && each.address.port == port; });
    return found == m_servers.end() ? nullptr : &*found;
}

void RememberedServers::joined(const ServerAddress& address, const QString& name, std::int64_t nowUtcMs) {
    RememberedServer server{address, tamed(name), nowUtcMs, false};
    if (server.name.isEmpty()) server.name = address.text();
    std::erase_if(m_servers, [&](const RememberedServer& each) {
        const bool here = each.address.host == address.host && each.address.port == address.port;
        const bool moved = !address.pin.isEmpty() && each.address.pin == address.pin;
        if (here || moved) server.favourite = server.favourite || each.favourite;
        return here || moved;
    });
    m_servers.push_back(std::move(server));
    settle();
}

bool RememberedServers::setFavourite(const QString& host, quint16 port, bool favourite) {
    const auto most = static_cast<std::ptrdiff_t>(kMostFavourites);
    if (favourite && std::ranges::count_if(m_servers, &RememberedServer::favourite) >= most) return false;
    for (RememberedServer& each : m_servers) {
        if (each.address.host == host && each.address.port == port) each.favourite = favourite;
    }
    settle();
    return true;
}

void RememberedServers::remove(const QString& host, quint16 port) {
    std::erase_if(m_servers, [&](const auto& each) { return each.address.host == host && each.address.port == port; });
}

// In their order, and no more of them than may be.
void RememberedServers::settle() {
    std::ranges::stable_sort(m_servers, [](const RememberedServer& a, const RememberedServer& b) {
        return std::tie(b.favourite, b.joinedAtUtcMs) < std::tie(a.favourite, a.joinedAtUtcMs);
    });
    std::size_t favourites = 0;
    std::size_t recents = 0;
    std::erase_if(m_servers, [&](const RememberedServer& each) {
        return each.favourite ? ++favourites > kMostFavourites : ++recents > kMostRecents;
    });
}

RememberedServers RememberedServers::read(QSettings& from) {
    RememberedServers servers;
    const int told = from.beginReadArray(kList);
    if (told > kMostRead) qCWarning(logServers, "of %d remembered servers %d are read", told, kMostRead);
    for (int i = 0; i < std::min(told, kMostRead); ++i) {
        from.setArrayIndex(i);
        const char* why = "";
        const auto server = readOne(from, why);
        const auto isTwice = [&](const RememberedServer& each) {
            return (each.address.host == server->address.host && each.address.port == server->address.port) ||
                   (!each.address.pin.isEmpty() && each.address.pin == server->address.pin);
        };
        if (!server) {
            qCWarning(logServers, "remembered server %d is left out: its %s cannot be", i + 1, why);
        } else if (std::ranges::any_of(servers.m_servers, isTwice)) {
            qCWarning(logServers, "remembered server %d is left out: it is there already", i + 1);
        } else {
            servers.m_servers.push_back(*server);
        }
    }
    from.endArray();
    servers.settle();
    return servers;
}

void RememberedServers::write(QSettings& to) const {
    to.remove(kList);
    to.beginWriteArray(kList, static_cast<int>(m_servers.size()));
    for (int i = 0; i < static_cast<int>(m_servers.size()); ++i) {
        const RememberedServer& each = m_servers[static_cast<std::size_t>(i)];
        to.setArrayIndex(i);
        to.setValue(kName, each.name);
        to.setValue(kHost, each.address.host);
        to.setValue(kPort, static_cast<int>(each.address.port));
        to.setValue(kKey, QString::fromLatin1(each.address.pin.toHex()));
        to.setValue(kJoined, QDateTime::fromMSecsSinceEpoch(each.joinedAtUtcMs, Qt::UTC).toString(Qt::ISODateWithMs));
        to.setValue(kFavourite, each.favourite);
    }
    to.endArray();
}

}  // namespace frontrow
