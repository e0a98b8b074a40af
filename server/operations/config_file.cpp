// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/config_file.h"

#include <QFile>
#include <algorithm>
#include <optional>
#include <utility>

#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

namespace frontrow {

namespace {

QString utf16(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

// How many letters have to be put in, taken out or changed.
int distance(const QString& one, const QString& other) {
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = static_cast<int>(i);
    for (qsizetype y = 0; y < one.size(); ++y) {
        int diagonal = std::exchange(row[0], static_cast<int>(y) + 1);
        for (qsizetype x = 0; x < other.size(); ++x) {
            const auto at = static_cast<std::size_t>(x) + 1;
            const int changed = diagonal + (one[y] == other[x] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

QString unknownRemedy(const QString& key) {
    const QString given = key.left(80);
    const Setting* best = nullptr;
    int least = 4;  // more would be another word
    for (const Setting& each : configTable()) {
        const int far = distance(given, each.key);
        if (far < least) {
            least = far;
            best = &each;
        }
    }
    if (best != nullptr) return QStringLiteral("did you mean %1?").arg(best->key);
    return QStringLiteral("remove it; --print-config lists every setting");
}

class Reading {
public:
    explicit Reading(ReadConfig& into) : m_into(into) {}

    void file(const QString& name);
    void environment(const QMap<QString, QString>& variables);
    void commandLine(const std::vector<std::pair<QString, QString>>& settings);
    void together();

private:
    void fault(const QString& place, const QString& key, const QString& wrong, const QString& remedy) {
        m_into.faults.push_back({place, key, wrong, remedy});
    }
    void text(const QString& place, const QString& key, const QString& value);
    void table(const QString& file, const QString& name, const toml::table& content);
    void value(const QString& place, const QString& key, const toml::node& node);

    ReadConfig& m_into;
};

void Reading::file(const QString& name) {
    if (name.isEmpty()) return;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fault(name, {}, QStringLiteral("cannot be read (%1)").arg(file.errorString()),
                     QStringLiteral("name another file with --config, or allow reading it"));
    }
    const QByteArray bytes = file.read(kMostConfigBytes + 1);
    if (bytes.size() > kMostConfigBytes) {
        return fault(name, {}, QStringLiteral("is larger than 1 MiB"), QStringLiteral("name a file of settings"));
    }
    const toml::parse_result parsed =
        toml::parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!parsed) {
        return fault(QStringLiteral("%1 line %2").arg(name).arg(parsed.error().source().begin.line), {},
                     QStringLiteral("is not TOML: %1").arg(utf16(parsed.error().description())),
                     QStringLiteral("correct the line"));
    }
    for (const auto& [key, node] : parsed.table()) {
        const QString part = utf16(key.str());
        const QString place = QStringLiteral("%1 line %2").arg(name).arg(key.source().begin.line);
        if (const toml::table* inner = node.as_table()) {
            table(name, part, *inner);
        } else {
            fault(place, part, QStringLiteral("stands outside of a table"),
                  QStringLiteral("put it below a line such as [server]"));
        }
    }
}

void Reading::table(const QString& file, const QString& name, const toml::table& content) {
    for (const auto& [key, node] : content) {
        value(QStringLiteral("%1 line %2").arg(file).arg(key.source().begin.line),
              name + QLatin1Char('.') + utf16(key.str()), node);
    }
}

void Reading::value(const QString& place, const QString& key, const toml::node& node) {
    const Setting* setting = findSetting(key);
    if (setting == nullptr) return fault(place, key, QStringLiteral("is not a setting"), unknownRemedy(key));
    std::optional<ConfigValue> given;
    if (const auto yes = node.value_exact<bool>()) given = *yes;
    if (const auto number = node.value_exact<std::int64_t>()) given = *number;
    if (const auto words = node.value_exact<std::string>()) given = utf16(*words);
    if (const toml::array* list = node.as_array()) {
        QStringList texts;
        const bool all = std::all_of(list->begin(), list->end(), [&](const toml::node& each) {
            const auto one = each.value_exact<std::string>();
            if (one) texts.append(utf16(*one));
            return one.has_value();
        });
        if (all) given = texts;
    }
    const QString wrong =
        given ? takeSetting(*setting, *given, m_into.config) : QStringLiteral("must be %1").arg(setting->kindText());
    if (!wrong.isEmpty()) fault(place, key, wrong, QStringLiteral("correct the value, or remove the line"));
}

void Reading::text(const QString& place, const QString& key, const QString& value) {
    const Setting* setting = findSetting(key);
    if (setting == nullptr) return fault(place, key, QStringLiteral("is not a setting"), unknownRemedy(key));
    const QString wrong = takeSettingText(*setting, value, m_into.config);
    if (!wrong.isEmpty()) fault(place, key, wrong, QStringLiteral("correct the value, or leave it out"));
}

// Variables of a table that is known and a name that is not are mistakes; all others are somebody else's.
void Reading::environment(const QMap<QString, QString>& variables) {
    for (auto each = variables.begin(); each != variables.end(); ++each) {
        const auto& table = configTable();
        const auto known = std::find_if(table.begin(), table.end(), [&](const Setting& setting) {
            return setting.environmentName() == each.key();
        });
        if (known != table.end()) {
            text(each.key(), known->key, each.value());
        } else if (each.key().startsWith(QStringLiteral("FRONTROW_"))) {
            const QString first = each.key().section(QLatin1Char('_'), 1, 1).toLower();
            if (configTableComment(first).isEmpty()) continue;
            const QString key = first + QLatin1Char('.') + each.key().section(QLatin1Char('_'), 2).toLower();
            fault(each.key(), key, QStringLiteral("is not a setting"), unknownRemedy(key));
        }
    }
}

void Reading::commandLine(const std::vector<std::pair<QString, QString>>& settings) {
    for (const auto& [key, value] : settings) text(QStringLiteral("the command line"), key, value);
}

void Reading::together() {
    if (!m_into.faults.empty()) return;
    for (const ConfigConflict& each : configConflicts(m_into.config)) {
        fault(QStringLiteral("the settings together"), each.key, each.wrong, each.remedy);
    }
}

QString quoted(const QString& text) {
    QString out;
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\')) {
            out += QLatin1Char('\\');
            out += c;
        } else if (c.unicode() < 0x20 || c.unicode() == 0x7F) {
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            out += c;
        }
    }
    return QLatin1Char('"') + out + QLatin1Char('"');
}

QString written(const ConfigValue& value) {
    if (const auto* yes = std::get_if<bool>(&value)) return *yes ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto* number = std::get_if<std::int64_t>(&value)) return QString::number(*number);
    if (const auto* text = std::get_if<QString>(&value)) return quoted(*text);
    QStringList parts;
    for (const QString& each : std::get<QStringList>(value)) parts.append(quoted(each));
    return QLatin1Char('[') + parts.join(QStringLiteral(", ")) + QLatin1Char(']');
}

QString commented(const QString& text) {
    QString out;
    for (const QString& line : text.split(QLatin1Char('\n'))) out += QStringLiteral("# ") + line + QLatin1Char('\n');
    return out;
}

}  // namespace

QString ConfigFault::text() const {
    const QString about = key.isEmpty() ? place : place + QStringLiteral(": ") + key;
    return QStringLiteral("%1 %2; %3").arg(about, wrong, remedy);
}

ReadConfig readConfig(const ConfigSources& sources) {
    ReadConfig read;
    Reading reading(read);
    reading.file(sources.file);
    reading.environment(sources.environment);
    reading.commandLine(sources.commandLine);
    reading.together();
    return read;
}

QString printConfig(const ServerConfig& config) {
    QString out = commented(QStringLiteral(
        "The settings of frontrow-server. A server needs none of them: what is commented out is the default.\n"
        "Each can also be given in the environment, as FRONTROW_SERVER_PORT=47100 for server.port, or on the\n"
        "command line, as --set server.port=47100. The command line counts before the environment, that before\n"
        "this file. `frontrow-server --config FILE --check-config` looks whether a file is right."));
    QString table;
    for (const Setting& each : configTable()) {
        if (each.table() != table) {
            table = each.table();
            out += QLatin1Char('\n') + commented(configTableComment(table)) + QStringLiteral("[%1]\n").arg(table);
        }
        const QString usual = written(each.get(ServerConfig{}));
        const QString now = written(each.get(config));
        QString kind = each.kindText();
        if (!each.unit.isEmpty()) kind += QStringLiteral(", in ") + each.unit;
        out += QLatin1Char('\n') + commented(each.comment);
        out += commented(QStringLiteral("%1; default %2").arg(kind, usual));
        out += (now == usual ? QStringLiteral("#%1 = %2\n") : QStringLiteral("%1 = %2\n")).arg(each.name(), now);
    }
    return out;
}

}  // namespace frontrow
