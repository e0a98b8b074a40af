// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/rehearsal_options.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRandomGenerator>

#include "commands/version.h"
#include "crowd/built_in_scenarios.h"
#include "hosting/folder_move.h"
#include "models/venue_words.h"
#include "protocol/field_json.h"
#include "sale/command.h"
#include "session/scenario_file.h"
#include "session/strict_json.h"

namespace frontrow {

namespace {

const QString kDefaultScenario = QStringLiteral("arena-sprint");
const QString kDefaultVenue = QStringLiteral("arena");

OptionRefusal wrongUse(const QString& reason) { return {ExitCode::WrongUse, reason}; }
OptionRefusal refused(const QString& reason) { return {ExitCode::Refused, reason}; }

void addOptions(QCommandLineParser& parser) {
    const auto add = [&](const char* name, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString(), QString::fromLatin1(value)});
    };
    for (const char* name :
         {"scenario", "venue", "seed", "party", "policy", "report", "record", "trace", "data", "pictures"})
        add(name, "value");
    parser.addOption(QCommandLineOption(QStringLiteral("fast")));
    parser.addOption(QCommandLineOption(QStringLiteral("no-save")));
}

Result<Scenario, OptionRefusal> findScenario(const QString& name) {
    if (const auto builtIn = builtInScenario(name.toStdString())) return *builtIn;
    if (!QFileInfo(name).isFile()) {
        return Failure{refused(QStringLiteral("scenario: there is no scenario and no file \"%1\"; "
                                              "`frontrow scenarios` lists the names")
                                   .arg(name))};
    }
    const auto content = readBoundedFile(name, kMaxScenarioBytes);
    if (!content) return Failure{refused(content.error().text())};
    auto scenario = readScenario(content.value());
    if (!scenario) return Failure{refused(name + QStringLiteral(": ") + scenario.error().text())};
    return scenario.value();
}

std::optional<OptionRefusal> readParty(const QString& text, RehearsalOptions& options) {
    bool ok = false;
    options.party = text.toInt(&ok);
    const auto limit = static_cast<int>(options.scenario.policy.holds.ticketLimit);
    if (ok && options.party >= 1 && options.party <= limit) return std::nullopt;
    return refused(QStringLiteral("party: must be 1 to %1, the ticket limit of this sale, is \"%2\"; choose a smaller "
                                  "party or another policy")
                       .arg(limit)
                       .arg(text));
}

std::optional<OptionRefusal> readSeed(const QCommandLineParser& parser, RehearsalOptions& options) {
    if (!parser.isSet(QStringLiteral("seed"))) {
        options.seed = Seed{QRandomGenerator::system()->bounded(quint32{1} << 24U)};
        return std::nullopt;
    }
    const QString text = parser.value(QStringLiteral("seed"));
    const auto seed = Seed::parse(text.toStdString());
    if (!seed) {
        return refused(QStringLiteral("seed: \"%1\" is not of the form 4F2A-91 (six hexadecimal digits); correct it or "
                                      "leave it out for a random one")
                           .arg(text));
    }
    options.seed = *seed;
    return std::nullopt;
}

std::optional<OptionRefusal> readPolicy(const QCommandLineParser& parser, RehearsalOptions& options) {
    if (!parser.isSet(QStringLiteral("policy"))) return std::nullopt;
    const std::string name = parser.value(QStringLiteral("policy")).toStdString();
    const auto policy = policyPreset(name);
    if (!policy) {
        return refused(
            QStringLiteral("policy: there is no policy \"%1\"; `frontrow policies` lists them").arg(toQString(name)));
    }
    options.scenario.policy = *policy;
    options.scenario.policyPreset = name;
    options.scenarioKind = ScenarioKind::Random;
    return std::nullopt;
}

}  // namespace

Result<RehearsalOptions, OptionRefusal> readRehearsalOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("rehearse")} + arguments))
        return Failure{wrongUse(parser.errorText())};
    if (!parser.positionalArguments().isEmpty()) {
        return Failure{wrongUse(QStringLiteral("\"%1\" is no option; `frontrow --help` lists them")
                                    .arg(parser.positionalArguments().first()))};
    }
    const auto value = [&](const QString& name, const QString& otherwise) {
        return parser.isSet(name) ? parser.value(name) : otherwise;
    };
    RehearsalOptions options;
    const auto scenario = findScenario(value(QStringLiteral("scenario"), kDefaultScenario));
    if (!scenario) return Failure{scenario.error()};
    options.scenario = scenario.value();
    if (!builtInScenario(options.scenario.name)) options.scenarioKind = ScenarioKind::Random;
    if (const auto refusal = readPolicy(parser, options)) return Failure{*refusal};
    const QString ownVenue = toQString(options.scenario.venue);
    const QString venueName = value(QStringLiteral("venue"), ownVenue.isEmpty() ? kDefaultVenue : ownVenue);
    const auto venue = loadVenue(venueName);
    if (!venue) return Failure{refused(QStringLiteral("venue %1: ").arg(venueName) + faultSentence(venue.error()))};
    options.venue = venue.value();
    if (venueName != ownVenue && !ownVenue.isEmpty()) options.scenarioKind = ScenarioKind::Random;
    if (const auto refusal = readSeed(parser, options)) return Failure{*refusal};
    const QString fewest = QString::number(std::min<std::int64_t>(2, options.scenario.policy.holds.ticketLimit));
    if (const auto refusal = readParty(value(QStringLiteral("party"), fewest), options)) return Failure{*refusal};
    if (const auto defect = validate(options.scenario)) {
        return Failure{
            refused(QStringLiteral("scenario: %1 is out of its range").arg(QString::fromStdString(defect->field)))};
    }
    options.pace = parser.isSet(QStringLiteral("fast")) ? Pace::Fast : Pace::Paced;
    options.reportFile = parser.value(QStringLiteral("report"));
    options.recordFile = parser.value(QStringLiteral("record"));
    options.traceFile = parser.value(QStringLiteral("trace"));
    options.pictures = parser.value(QStringLiteral("pictures"));
    if (parser.isSet(QStringLiteral("pictures")) && options.pictures.isEmpty())
        return Failure{wrongUse(QStringLiteral("--pictures needs a folder"))};
    options.version = programVersion().toStdString();
    if (parser.isSet(QStringLiteral("no-save"))) {
        if (parser.isSet(QStringLiteral("data"))) {
            return Failure{
                wrongUse(QStringLiteral("--no-save keeps nothing, so --data names no place; leave one out"))};
        }
        return options;
    }
    options.folder = parser.isSet(QStringLiteral("data")) ? parser.value(QStringLiteral("data")) : usualDataFolder();
    if (options.folder.isEmpty()) return Failure{wrongUse(QStringLiteral("--data needs a folder"))};
    return options;
}

}  // namespace frontrow
