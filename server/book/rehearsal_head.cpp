// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/rehearsal_head.h"

#include <QJsonDocument>

#include "protocol/field_json.h"
#include "session/scenario_file.h"
#include "session/strict_json.h"
#include "storage/stream_table.h"
#include "venue/venue_reader.h"
#include "venue/venue_writer.h"

namespace frontrow {

namespace {

const QString kFormat = QStringLiteral("frontrow-rehearsal");
constexpr int kVersion = 1;
constexpr std::uint32_t kMostPeople = 5'000;
const QString kDamaged = QStringLiteral("restore a backup of the data folder");

std::string textOf(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toString().toStdString();
}

FileFault fault(const char* path, const char* rule) {
    return {QString::fromLatin1(path), QString::fromLatin1(rule), kDamaged};
}

std::optional<FileFault> readWorld(const QJsonObject& object, HeadParts parts, RehearsalHead& head) {
    const auto seed = Seed::parse(head.seedText);
    if (!seed) return fault("seed", "is not of the form 4F2A-91");
    head.seed = *seed;
    auto scenario = scenarioFromJson(object.value(QStringLiteral("scenario")).toObject());
    if (!scenario)
        return FileFault{QStringLiteral("scenario.") + scenario.error().path, scenario.error().rule, kDamaged};
    head.scenario = scenario.value();
    if (parts == HeadParts::All) {
        auto plan = readVenue(textOf(object, "venue"));
        if (!plan) return fault("venue", "is not a venue plan");
        head.plan = plan.value();
    }
    head.people = static_cast<std::uint32_t>(object.value(QStringLiteral("people")).toInt(0));
    head.deposit = Amount{object.value(QStringLiteral("deposit")).toInteger(-1)};
    if (head.people < 1 || head.people > kMostPeople || head.deposit < Amount{}) {
        return fault("people or deposit", "is out of its range");
    }
    return std::nullopt;
}

}  // namespace

std::vector<std::byte> writeRehearsalHead(const RehearsalHead& head) {
    const QJsonObject object{{QStringLiteral("format"), kFormat},
                             {QStringLiteral("version"), kVersion},
                             {QStringLiteral("program"), toQString(head.program)},
                             {QStringLiteral("crowd_version"), head.crowdVersion},
                             {QStringLiteral("scenario_name"), toQString(head.scenarioName)},
                             {QStringLiteral("policy"), toQString(head.policy)},
                             {QStringLiteral("venue_name"), toQString(head.venueName)},
                             {QStringLiteral("seed"), toQString(head.seedText)},
                             {QStringLiteral("profile"), static_cast<qint64>(head.profile.value)},
                             {QStringLiteral("party"), head.party},
                             {QStringLiteral("fixed_scenario"), head.scenarioKind == ScenarioKind::Fixed},
                             {QStringLiteral("deposit"), static_cast<qint64>(head.deposit.minor)},
                             {QStringLiteral("people"), static_cast<qint64>(head.people)},
                             {QStringLiteral("scenario"), scenarioToJson(head.scenario)},
                             {QStringLiteral("venue"), toQString(writeVenue(*head.plan))}};
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const auto bytes = std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
    return {bytes.begin(), bytes.end()};
}

Result<RehearsalHead, FileFault> readRehearsalHead(std::span<const std::byte> bytes, HeadParts parts) {
    QByteArray text(static_cast<qsizetype>(bytes.size()), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](std::byte b) { return static_cast<char>(b); });
    const auto read = readStrictJson(text, static_cast<qsizetype>(kMaxHeadBytes));
    if (!read) return Failure{read.error()};
    const QJsonObject& object = *read;
    if (const auto wrong = wrongFormat(object, kFormat, kVersion)) return Failure{*wrong};
    RehearsalHead head;
    head.program = textOf(object, "program");
    head.crowdVersion = object.value(QStringLiteral("crowd_version")).toInt(0);
    head.scenarioName = textOf(object, "scenario_name");
    head.policy = textOf(object, "policy");
    head.venueName = textOf(object, "venue_name");
    head.seedText = textOf(object, "seed");
    head.profile = ProfileId{static_cast<std::uint32_t>(object.value(QStringLiteral("profile")).toInt(0))};
    head.party = static_cast<std::uint8_t>(object.value(QStringLiteral("party")).toInt(0));
    const bool fixed = object.value(QStringLiteral("fixed_scenario")).toBool(false);
    head.scenarioKind = fixed ? ScenarioKind::Fixed : ScenarioKind::Random;
    if (head.profile.value == 0 || head.party == 0) return Failure{fault("profile or party", "is out of its range")};
    // What another crowd's fields mean is not known here.
    if (!head.canBeSimulated()) return head;
    if (const auto wrong = readWorld(object, parts, head)) return Failure{*wrong};
    return head;
}

}  // namespace frontrow
