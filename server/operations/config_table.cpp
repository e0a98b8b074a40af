// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/config_table.h"

#include <QMap>
#include <type_traits>

#include "operations/source_network.h"

namespace frontrow {

namespace {

// Where a setting lies in a config, for reading and for writing.
#define FRONTROW_AT(member) \
    [](auto& config) -> auto& { return config.member; }

template <class At>
Setting whole(const char* key, const char* unit, std::int64_t least, std::int64_t most, At at, const char* comment) {
    Setting setting;
    setting.key = QString::fromUtf8(key);
    setting.unit = QString::fromUtf8(unit);
    setting.comment = QString::fromUtf8(comment);
    setting.least = least;
    setting.most = most;
    setting.get = [at](const ServerConfig& config) { return ConfigValue(at(config)); };
    setting.set = [at](ServerConfig& config, const ConfigValue& value) {
        const auto* number = std::get_if<std::int64_t>(&value);
        if (number != nullptr) at(config) = *number;
        return number != nullptr;
    };
    return setting;
}

template <class Value, class At> Setting plain(const char* key, At at, const char* comment) {
    Setting setting;
    setting.key = QString::fromUtf8(key);
    setting.comment = QString::fromUtf8(comment);
    setting.get = [at](const ServerConfig& config) { return ConfigValue(Value(at(config))); };
    setting.set = [at](ServerConfig& config, const ConfigValue& value) {
        const auto* taken = std::get_if<Value>(&value);
        if (taken != nullptr) at(config) = *taken;
        return taken != nullptr;
    };
    return setting;
}

template <class At> Setting yes(const char* key, At at, const char* comment) { return plain<bool>(key, at, comment); }

template <class Value = QString, class At>
Setting text(const char* key, At at, QString (*check)(const QString&), const char* comment) {
    Setting setting = plain<Value>(key, at, comment);
    setting.check = check;
    return setting;
}

template <class At> Setting word(const char* key, const QStringList& choices, At at, const char* comment) {
    Setting setting;
    setting.key = QString::fromUtf8(key);
    setting.comment = QString::fromUtf8(comment);
    setting.choices = choices;
    setting.get = [at, choices](const ServerConfig& config) {
        return ConfigValue(choices[static_cast<qsizetype>(at(config))]);
    };
    setting.set = [at, choices](ServerConfig& config, const ConfigValue& value) {
        const auto* taken = std::get_if<QString>(&value);
        const qsizetype index = taken == nullptr ? -1 : choices.indexOf(*taken);
        if (index >= 0) at(config) = static_cast<std::remove_reference_t<decltype(at(config))>>(index);
        return index >= 0;
    };
    return setting;
}

QString anyText(const QString& value) {
    if (value.size() > 4'096) return QStringLiteral("is longer than 4096 characters");
    return value.contains(QChar(0)) ? QStringLiteral("holds a zero character") : QString();
}

QString shownName(const QString& value) {
    if (value.trimmed().isEmpty() || value.size() > 64) return QStringLiteral("must have 1 to 64 characters");
    for (const QChar c : value) {
        if (!c.isPrint()) return QStringLiteral("holds a character that cannot be shown");
    }
    return {};
}

QString ownAddress(const QString& value) {
    return isAddress(value) ? QString() : QStringLiteral("is not an IPv4 or IPv6 address");
}

QString network(const QString& value) {
    return SourceNetwork::read(value) ? QString()
                                      : QStringLiteral("is neither an address nor a network such as 192.168.0.0/16");
}

QString origin(const QString& value) {
    const bool web = value.startsWith(QStringLiteral("https://")) || value.startsWith(QStringLiteral("http://"));
    return web && !value.endsWith(QLatin1Char('/'))
               ? QString()
               : QStringLiteral("is not of the form https://place or https://place:port");
}

std::vector<Setting> serverSettings() {
    return {
        text("server.name", FRONTROW_AT(server.name), shownName, "What people see in their list of servers."),
        text("server.address", FRONTROW_AT(server.address), ownAddress,
             "The address to listen on. \"::\" is every address of the machine, IPv4 too;\n"
             "\"127.0.0.1\" is for programs on this machine alone."),
        whole("server.port", "", 1, 65'535, FRONTROW_AT(server.port), "The TCP port that people connect to."),
        text("server.data_folder", FRONTROW_AT(server.dataFolder), anyText,
             "Where everything is kept: accounts, sales, backups, the server's own key.\n"
             "Empty: $STATE_DIRECTORY under systemd, else the system's place for data of programs."),
        whole("server.io_threads", "threads", 0, 64, FRONTROW_AT(server.ioThreads),
              "Threads for connections. 0 is one for each core but one, which is the sales'."),
        yes("server.discovery", FRONTROW_AT(server.discovery),
            "Whether the server says on the local network that it is there."),
        whole("server.drain_seconds", "seconds", 0, 600, FRONTROW_AT(server.drainSeconds),
              "How long sessions that play may go on after the server was told to stop."),
        word("tls.use", {QStringLiteral("off_loopback"), QStringLiteral("everywhere")}, FRONTROW_AT(tls.use),
             "\"off_loopback\" encrypts unless the server listens on this machine's own address alone, 127.0.0.1 or\n"
             "::1, for a proxy in front; \"everywhere\" there too. It cannot be switched off otherwise. Clients pin\n"
             "the key of server.key in the data folder, which the server makes at its first start."),
    };
}

std::vector<Setting> limitSettings() {
    return {
        whole("limits.connections", "connections", 1, 100'000, FRONTROW_AT(limits.connections),
              "At most this many at once. Each takes about 25 KB, and a file descriptor: see LimitNOFILE."),
        whole("limits.connections_per_address", "connections", 1, 100'000, FRONTROW_AT(limits.connectionsPerAddress),
              "From one address. A room behind one router is one address: raise it there, or trust the router."),
        whole("limits.new_per_second_per_address", "connections per second", 1, 100'000,
              FRONTROW_AT(limits.newPerSecondPerAddress), "New connections from one address."),
        whole("limits.handshakes", "connections", 1, 65'535, FRONTROW_AT(limits.handshakes),
              "Connections that have not greeted yet."),
        whole("limits.handshakes_per_address", "connections", 1, 65'535, FRONTROW_AT(limits.handshakesPerAddress),
              "The same from one address."),
        text<QStringList>("limits.trusted_sources", FRONTROW_AT(limits.trustedSources), network,
                          "Addresses and networks from which nothing is counted by address: a proxy, a school's\n"
                          "router, the machine of a load test. What is counted by account still is."),
        text<QStringList>("limits.allowed_origins", FRONTROW_AT(limits.allowedOrigins), origin,
                          "Web pages whose scripts may connect. Programs, which name no origin, always may."),
        whole("limits.lobby_sessions", "sessions", 1, 10'000, FRONTROW_AT(limits.lobbySessions),
              "Sessions in the lobby at once."),
        whole("rates.messages_per_second", "messages per second", 1, 100'000, FRONTROW_AT(rates.messagesPerSecond),
              "From one connection, in the long run."),
        whole("rates.messages_burst", "messages", 1, 100'000, FRONTROW_AT(rates.messagesBurst),
              "From one connection, at once."),
        whole("rates.kibibytes_per_second", "KiB per second", 1, 1'048'576, FRONTROW_AT(rates.kibibytesPerSecond),
              "From one connection, in the long run."),
        whole("rates.kibibytes_burst", "KiB", 64, 1'048'576, FRONTROW_AT(rates.kibibytesBurst),
              "From one connection, at once. At least one message of the largest size, 64 KiB."),
        whole("rates.messages_before_sign_in", "messages", 3, 1'000, FRONTROW_AT(rates.messagesBeforeSignIn),
              "From one connection, before it has signed in."),
        whole("rates.holds_per_second", "commands per second", 1, 10'000, FRONTROW_AT(rates.holdsPerSecond),
              "Taking seats, from one person, in the long run."),
        whole("rates.holds_burst", "commands", 1, 10'000, FRONTROW_AT(rates.holdsBurst), "The same, at once."),
        whole("rates.orders_per_second", "commands per second", 1, 10'000, FRONTROW_AT(rates.ordersPerSecond),
              "Ordering, paying and cancelling together, from one person, in the long run."),
        whole("rates.orders_burst", "commands", 1, 10'000, FRONTROW_AT(rates.ordersBurst), "The same, at once."),
        whole("rates.sign_ins_per_minute", "tries per minute", 1, 60'000, FRONTROW_AT(rates.signInsPerMinute),
              "Signing in and up: from one address, and for one name. After a wrong password the next try waits\n"
              "1, 2, 4 ... 60 seconds besides."),
    };
}

std::vector<Setting> timeSettings() {
    return {
        whole("timeouts.handshake_seconds", "seconds", 1, 300, FRONTROW_AT(timeouts.handshakeSeconds),
              "From the connection to the end of TLS and WebSocket handshake."),
        whole("timeouts.hello_seconds", "seconds", 1, 300, FRONTROW_AT(timeouts.helloSeconds),
              "From there to the greeting."),
        whole("timeouts.ping_seconds", "seconds", 1, 300, FRONTROW_AT(timeouts.pingSeconds),
              "How often the server looks whether a client still is there."),
        whole("timeouts.dead_seconds", "seconds", 2, 900, FRONTROW_AT(timeouts.deadSeconds),
              "Without a single byte for so long, a connection is over. Its person keeps place and seats for the\n"
              "grace time of the sale."),
        whole("timeouts.slow_seconds", "seconds", 1, 300, FRONTROW_AT(timeouts.slowSeconds),
              "A client that cannot read fast enough for so long is closed; it may come back."),
        whole("timeouts.close_seconds", "seconds", 1, 60, FRONTROW_AT(timeouts.closeSeconds),
              "Between the polite end of a connection and its real one."),
        whole("timeouts.sign_in_check_minutes", "minutes", 1, 1'440, FRONTROW_AT(timeouts.signInCheckMinutes),
              "How often it is looked whether the sign-in of a connection still holds. One that was ended on the\n"
              "server is closed at once."),
    };
}

std::vector<Setting> peopleSettings() {
    return {
        word("privacy.enumeration", {QStringLiteral("clear"), QStringLiteral("strict")},
             FRONTROW_AT(privacy.enumeration),
             "\"clear\" says that a name is not registered, which helps whoever mistyped it and tells strangers\n"
             "which names exist; \"strict\" says of both name and password only that one of them is wrong."),
        yes("accounts.sign_up", FRONTROW_AT(accounts.signUp), "Whether people may make accounts by themselves."),
        yes("accounts.guests", FRONTROW_AT(accounts.guests), "Whether a name alone is enough."),
        whole("accounts.most_guests", "people", 1, 1'000'000, FRONTROW_AT(accounts.mostGuests), "Guests at once."),
        yes("accounts.letters", FRONTROW_AT(accounts.letters),
            "Whether letters have to be typed before the next sign-in or sign-up from an address that tried three\n"
            "names within a minute that nobody has (or, signing up, that somebody has). It slows down whoever\n"
            "wants to know who is here. limits.trusted_sources are never asked."),
        whole("accounts.session_hours", "hours", 1, 8'760, FRONTROW_AT(accounts.sessionHours),
              "How long a sign-in holds after its last use."),
        whole("accounts.remembered_days", "days", 1, 3'650, FRONTROW_AT(accounts.rememberedDays),
              "The same where somebody asked to be remembered."),
        whole("accounts.password_memory_mib", "MiB", 19, 1'024, FRONTROW_AT(accounts.passwordMemoryMib),
              "Memory for hashing one password (Argon2id). At most four are hashed at once. Raised, passwords are\n"
              "hashed anew as people sign in."),
        whole("accounts.password_passes", "passes", 2, 20, FRONTROW_AT(accounts.passwordPasses), "The same for time."),
    };
}

std::vector<Setting> careSettings() {
    return {
        whole("backup.every_hours", "hours", 0, 168, FRONTROW_AT(backup.everyHours),
              "How often a copy of the database is made, checked and kept. 0: only when the server ends."),
        whole("backup.kept", "copies", 1, 1'000, FRONTROW_AT(backup.kept), "The newest ones that are kept."),
        yes("metrics.on", FRONTROW_AT(metrics.on), "Whether there are /health, /ready and /metrics at all."),
        text("metrics.address", FRONTROW_AT(metrics.address), ownAddress,
             "Where they are. They have neither TLS nor a password: keep them off networks that you do not trust."),
        whole("metrics.port", "", 1, 65'535, FRONTROW_AT(metrics.port), "Their TCP port."),
        word("log.level",
             {QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error")},
             FRONTROW_AT(log.level), "The least that is logged."),
        text("log.file", FRONTROW_AT(log.file), anyText,
             "Where the lines go, each a JSON object. Empty: the error output, which systemd keeps."),
        whole("log.file_mib", "MiB", 1, 1'024, FRONTROW_AT(log.fileMib), "A new file is begun at this size."),
        whole("log.files_kept", "files", 1, 100, FRONTROW_AT(log.filesKept), "The newest ones that are kept."),
    };
}

#undef FRONTROW_AT

std::vector<Setting> everySetting() {
    std::vector<Setting> all;
    for (const auto& part : {serverSettings(), limitSettings(), timeSettings(), peopleSettings(), careSettings()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

QString outOfRange(const Setting& setting, const ConfigValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        if (*number < setting.least || *number > setting.most) {
            return QStringLiteral("must be %1, is %2").arg(setting.kindText()).arg(qlonglong{*number});
        }
        return {};
    }
    if (!setting.check) return {};
    QStringList texts;
    if (const auto* one = std::get_if<QString>(&value)) texts.append(*one);
    if (const auto* many = std::get_if<QStringList>(&value)) texts = *many;
    if (texts.size() > 1'000) return QStringLiteral("has more than 1000 entries");
    for (const QString& each : texts) {
        if (const QString wrong = setting.check(each); !wrong.isEmpty()) {
            return QStringLiteral("\"%1\" %2").arg(each.left(100), wrong);
        }
    }
    return {};
}

}  // namespace

QString Setting::environmentName() const {
    return QStringLiteral("FRONTROW_") + QString(key).replace(QLatin1Char('.'), QLatin1Char('_')).toUpper();
}

QString Setting::kindText() const {
    const ConfigValue value = get(ServerConfig{});
    if (std::holds_alternative<bool>(value)) return QStringLiteral("true or false");
    if (std::holds_alternative<std::int64_t>(value)) {
        return QStringLiteral("a whole number from %1 to %2").arg(qlonglong{least}).arg(qlonglong{most});
    }
    if (!choices.isEmpty()) {
        return QStringLiteral("one of \"%1\"").arg(choices.join(QStringLiteral("\", \"")));
    }
    return std::holds_alternative<QString>(value) ? QStringLiteral("a text") : QStringLiteral("a list of texts");
}

const std::vector<Setting>& configTable() {
    static const std::vector<Setting> table = everySetting();
    return table;
}

const Setting* findSetting(const QString& key) {
    for (const Setting& each : configTable()) {
        if (each.key == key) return &each;
    }
    return nullptr;
}

QString configTableComment(const QString& table) {
    static const QMap<QString, QString> comments{
        {QStringLiteral("server"), QStringLiteral("Where the server is and what it keeps.")},
        {QStringLiteral("tls"), QStringLiteral("How connections are encrypted.")},
        {QStringLiteral("limits"), QStringLiteral("How many of what at once. What is beyond is refused.")},
        {QStringLiteral("rates"),
         QStringLiteral("How fast. Whoever is faster is told to slow down, and closed at the third time\n"
                        "within a minute.")},
        {QStringLiteral("timeouts"), QStringLiteral("How long the server waits.")},
        {QStringLiteral("privacy"), QStringLiteral("What strangers can learn.")},
        {QStringLiteral("accounts"), QStringLiteral("Who is let in, and for how long.")},
        {QStringLiteral("backup"), QStringLiteral("Copies of the database, in the data folder's backups/.")},
        {QStringLiteral("metrics"), QStringLiteral("Figures for whoever looks after the server, over HTTP.")},
        {QStringLiteral("log"),
         QStringLiteral("What happens, line by line. Never passwords, tokens or what people write.")},
    };
    return comments.value(table);
}

QString takeSetting(const Setting& setting, const ConfigValue& value, ServerConfig& into) {
    ServerConfig changed = into;
    if (!setting.set(changed, value)) return QStringLiteral("must be %1").arg(setting.kindText());
    if (const QString wrong = outOfRange(setting, value); !wrong.isEmpty()) return wrong;
    into = changed;
    return {};
}

QString takeSettingText(const Setting& setting, const QString& text, ServerConfig& into) {
    const ConfigValue kind = setting.get(ServerConfig{});
    if (std::holds_alternative<bool>(kind)) {
        if (text == QStringLiteral("true")) return takeSetting(setting, true, into);
        if (text == QStringLiteral("false")) return takeSetting(setting, false, into);
        return QStringLiteral("must be true or false");
    }
    if (std::holds_alternative<std::int64_t>(kind)) {
        bool number = false;
        const qlonglong value = text.toLongLong(&number);
        if (!number) return QStringLiteral("must be %1").arg(setting.kindText());
        return takeSetting(setting, std::int64_t{value}, into);
    }
    if (std::holds_alternative<QString>(kind)) return takeSetting(setting, text, into);
    QStringList parts;
    for (const QString& each : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) parts.append(each.trimmed());
    return takeSetting(setting, parts, into);
}

std::vector<ConfigConflict> configConflicts(const ServerConfig& config) {
    std::vector<ConfigConflict> found;
    if (config.limits.connectionsPerAddress > config.limits.connections) {
        found.push_back({QStringLiteral("limits.connections_per_address"),
                         QStringLiteral("is more than limits.connections"),
                         QStringLiteral("lower it, or raise limits.connections")});
    }
    if (config.timeouts.deadSeconds < 2 * config.timeouts.pingSeconds) {
        found.push_back({QStringLiteral("timeouts.dead_seconds"),
                         QStringLiteral("leaves no time for the answer to a ping"),
                         QStringLiteral("make it at least twice timeouts.ping_seconds")});
    }
    if (config.metrics.on && config.metrics.port == config.server.port) {
        found.push_back({QStringLiteral("metrics.port"), QStringLiteral("is the port of the server itself"),
                         QStringLiteral("choose another one")});
    }
    return found;
}

}  // namespace frontrow
