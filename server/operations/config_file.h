// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a server's settings come from: the command line before the environment before the file before
// the defaults. Whatever is wrong is named with its place, its key and what to do; all of it, not only
// the first. Thread: any; reads a file.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

#include "operations/config_table.h"

namespace frontrow {

inline constexpr qint64 kMostConfigBytes = 1024 * 1024;

struct ConfigFault {
    QString place;   // "server.toml line 12", "FRONTROW_SERVER_PORT", "--port"
    QString key;     // "server.port"; empty where it is about the whole
    QString wrong;   // "must be a whole number from 1 to 65535, is 0"
    QString remedy;  // "correct the number"

    QString text() const;
};

struct ConfigSources {
    QString file{};                                          // empty: none
    QMap<QString, QString> environment{};                    // of the process
    std::vector<std::pair<QString, QString>> commandLine{};  // key and value, the later one counts
};

struct ReadConfig {
    ServerConfig config;
    std::vector<ConfigFault> faults;  // with any of them `config` is not to be used
};
ReadConfig readConfig(const ConfigSources& sources);

// A file with every setting, its comment, what it may be and its default; a value that differs from it
// stands there as the value, all others are commented out.
QString printConfig(const ServerConfig& config);

}  // namespace frontrow
