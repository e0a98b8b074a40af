// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one table of settings: for each its key, what it may be, its unit and what it is for. Reading a
// file, the environment and the command line, printing and checking all follow from it.
// Thread: any; no state.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include "operations/server_config.h"

namespace frontrow {

using ConfigValue = std::variant<bool, std::int64_t, QString, QStringList>;

struct Setting {
    QString key;      // "limits.connections"
    QString unit;     // "seconds"; empty where there is none
    QString comment;  // one or more lines
    // Of a whole number.
    std::int64_t least = 0;
    std::int64_t most = 0;
    // Of a word; empty: any text.
    QStringList choices;
    std::function<ConfigValue(const ServerConfig&)> get;
    // False: not one of the choices, or not of this kind. Ranges are looked at before.
    std::function<bool(ServerConfig&, const ConfigValue&)> set;
    // What is wrong with a text or a list of them; empty where nothing is.
    std::function<QString(const QString&)> check;

    QString table() const { return key.section(QLatin1Char('.'), 0, 0); }
    QString name() const { return key.section(QLatin1Char('.'), 1); }
    // "FRONTROW_LIMITS_CONNECTIONS".
    QString environmentName() const;
    // "a whole number from 1 to 65535", "true or false".
    QString kindText() const;
};

const std::vector<Setting>& configTable();
const Setting* findSetting(const QString& key);
// The comment above a table of the file.
QString configTableComment(const QString& table);

// What is wrong with this value for this setting: empty where it was taken over.
QString takeSetting(const Setting& setting, const ConfigValue& value, ServerConfig& into);
// From the environment or the command line: "true", "12", a text, or a list separated by commas.
QString takeSettingText(const Setting& setting, const QString& text, ServerConfig& into);

// Values that are fine one by one and do not go together; each names the setting to change.
struct ConfigConflict {
    QString key;
    QString wrong;
    QString remedy;
};
std::vector<ConfigConflict> configConflicts(const ServerConfig& config);

}  // namespace frontrow
