// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recording.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "crowd/world.h"
#include "protocol/field_json.h"
#include "protocol/verb_limits.h"
#include "session/scenario_file.h"
#include "session/strict_json.h"
#include "venue/venue_reader.h"
#include "venue/venue_writer.h"

namespace frontrow {

namespace {

const QString kFormat = QStringLiteral("frontrow-recording");
const QString kDamaged = QStringLiteral("the file is damaged; record the run again");

QString hex(std::uint64_t value) { return QStringLiteral("%1").arg(value, 16, 16, QLatin1Char('0')); }

// Over everything but itself, in the one order in which Qt writes keys.
QString checkOf(QJsonObject object) {
    object.remove(QStringLiteral("check"));
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    Digest digest;
    digest.add(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    return hex(digest.value());
}

// What people can do, and what happens to their connections.
std::optional<FieldLimit> recordedLimit(std::string_view verb, std::string_view field) {
    if (field == "account") return limits::account;
    if (field == "reload") return limits::flag;
    return verbFieldLimit(verb, field);
}

template <std::size_t Index = 0>
std::optional<QString> readAction(std::string_view verb, const QJsonObject& fields, Action& out) {
    if constexpr (Index == kVerbCount) {
        return QStringLiteral("is not a verb that is recorded");
    } else {
        using Verb = std::variant_alternative_t<Index, Action>;
        if (verb != Verb::name) return readAction<Index + 1>(verb, fields, out);
        bool limited = true;
        Verb read;
        Verb::fields(read,
                     [&](std::string_view name, auto&) { limited = limited && recordedLimit(verb, name).has_value(); });
        if (!limited) return QStringLiteral("is not a verb that is recorded");
        const auto wrong =
            fieldsFromJson(fields, read, [&](std::string_view name) { return *recordedLimit(verb, name); });
        if (!wrong) out = read;
        return wrong;
    }
}

QJsonObject commandToJson(const RecordedCommand& recorded) {
    const Command& c = recorded.command;
    const QJsonObject fields = std::visit([](const auto& verb) { return fieldsToJson(verb); }, c.action);
    return {{QStringLiteral("time"), fieldToJson(recorded.time)},
            {QStringLiteral("role"), fieldToJson(c.actor.role)},
            {QStringLiteral("account"), fieldToJson(c.actor.account)},
            {QStringLiteral("device"), fieldToJson(c.actor.device)},
            {QStringLiteral("counter"), fieldToJson(c.counter)},
            {QStringLiteral("performance"), fieldToJson(c.performance)},
            {QStringLiteral("verb"), toQString(verbName(c.action))},
            {QStringLiteral("fields"), fields}};
}

std::optional<QString> commandFromJson(const QJsonObject& object, RecordedCommand& out) {
    const auto read = [&](const char* name, auto& target, FieldLimit limit) {
        return fieldFromJson(object.value(QLatin1String(name)), target, limit);
    };
    Command& c = out.command;
    const bool ok = read("time", out.time, limits::time) && read("role", c.actor.role, limits::choices(4)) &&
                    read("account", c.actor.account, limits::account) &&
                    read("device", c.actor.device, limits::device) && read("counter", c.counter, limits::number64) &&
                    read("performance", c.performance, limits::performance);
    const bool person = c.actor.role == Role::Buyer || c.actor.role == Role::System;
    if (!ok || !person || out.time == kNever) return QStringLiteral("has a field out of its range");
    const std::string verb = object.value(QStringLiteral("verb")).toString().toStdString();
    return readAction(verb, object.value(QStringLiteral("fields")).toObject(), c.action);
}

std::optional<FileFault> readCommands(const QJsonArray& array, Recording& recording) {
    if (array.size() > static_cast<qsizetype>(kMaxRecordedCommands)) {
        return FileFault{QStringLiteral("commands"), QStringLiteral("are more than %1").arg(kMaxRecordedCommands),
                         kDamaged};
    }
    SimTime last;
    for (qsizetype i = 0; i < array.size(); ++i) {
        RecordedCommand command;
        auto wrong = commandFromJson(array.at(i).toObject(), command);
        if (!wrong && command.time < last) wrong = QStringLiteral("is earlier than the one before");
        if (wrong) return FileFault{QStringLiteral("commands[%1]").arg(i), *wrong, kDamaged};
        last = command.time;
        recording.commands.push_back(std::move(command));
    }
    if (recording.ended < last)
        return FileFault{QStringLiteral("ended"), QStringLiteral("is before the last command"), kDamaged};
    return std::nullopt;
}

}  // namespace

QByteArray writeRecording(const Recording& recording) {
    QJsonArray commands;
    for (const RecordedCommand& command : recording.commands) commands.append(commandToJson(command));
    QJsonObject object{{QStringLiteral("format"), kFormat},
                       {QStringLiteral("version"), recording.deposit ? kRecordingVersion : 1},
                       {QStringLiteral("program"), toQString(recording.program)},
                       {QStringLiteral("crowd_version"), recording.crowdVersion},
                       {QStringLiteral("seed"), toQString(recording.seed.text())},
                       {QStringLiteral("scenario"), scenarioToJson(recording.scenario)},
                       {QStringLiteral("venue"), toQString(writeVenue(*recording.plan))},
                       {QStringLiteral("people"), static_cast<int>(recording.people)},
                       {QStringLiteral("commands"), commands},
                       {QStringLiteral("ended"), fieldToJson(recording.ended)},
                       {QStringLiteral("digest"), hex(recording.digest)},
                       {QStringLiteral("report"), recording.report}};
    if (recording.deposit) object.insert(QStringLiteral("deposit"), fieldToJson(*recording.deposit));
    object.insert(QStringLiteral("check"), checkOf(object));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Recording, FileFault> readRecording(const QByteArray& text) {
    const auto read = readStrictJson(text, kMaxRecordingBytes);
    if (!read) return Failure{read.error()};
    const QJsonObject& object = read.value();
    if (const auto fault = wrongFormat(object, kFormat, kRecordingVersion)) return Failure{*fault};
    if (object.value(QStringLiteral("check")).toString() != checkOf(object)) {
        return Failure{
            FileFault{QStringLiteral("check"), QStringLiteral("does not match the rest of the file"), kDamaged}};
    }
    Recording recording;
    recording.program = object.value(QStringLiteral("program")).toString().toStdString();
    recording.crowdVersion = object.value(QStringLiteral("crowd_version")).toInt(0);
    recording.report = object.value(QStringLiteral("report")).toObject();
    // What another crowd's fields mean is not known here; its figures are.
    if (recording.crowdVersion != kCrowdVersion) return recording;

    const auto seed = Seed::parse(object.value(QStringLiteral("seed")).toString().toStdString());
    if (!seed)
        return Failure{FileFault{QStringLiteral("seed"), QStringLiteral("is not of the form 4F2A-91"), kDamaged}};
    recording.seed = *seed;
    auto scenario = scenarioFromJson(object.value(QStringLiteral("scenario")).toObject());
    if (!scenario)
        return Failure{FileFault{QStringLiteral("scenario.") + scenario.error().path, scenario.error().rule, kDamaged}};
    recording.scenario = scenario.value();
    const std::string venue = object.value(QStringLiteral("venue")).toString().toStdString();
    const auto plan = readVenue(venue);
    if (!plan) return Failure{FileFault{QStringLiteral("venue"), QStringLiteral("is not a venue plan"), kDamaged}};
    recording.plan = plan.value();
    recording.people = static_cast<std::uint32_t>(object.value(QStringLiteral("people")).toInt(0));
    const QJsonValue deposit = object.value(QStringLiteral("deposit"));
    if (!deposit.isUndefined()) {
        recording.deposit.emplace();
        if (!fieldFromJson(deposit, *recording.deposit, {0, kMaxTopUp})) {
            return Failure{FileFault{QStringLiteral("deposit"), QStringLiteral("is out of its range"), kDamaged}};
        }
    }
    bool hexOk = false;
    recording.digest = object.value(QStringLiteral("digest")).toString().toULongLong(&hexOk, 16);
    if (!hexOk || recording.people < 1 || recording.people > 1'000 ||
        !fieldFromJson(object.value(QStringLiteral("ended")), recording.ended, limits::time)) {
        return Failure{
            FileFault{QStringLiteral("people, ended or digest"), QStringLiteral("is out of its range"), kDamaged}};
    }
    if (const auto fault = readCommands(object.value(QStringLiteral("commands")).toArray(), recording))
        return Failure{*fault};
    return recording;
}

std::unique_ptr<World> replayed(const Recording& recording) {
    auto world = std::make_unique<World>(recording.scenario, recording.plan, recording.seed);
    for (std::uint32_t i = 0; i < recording.people; ++i) {
        world->openPerson(recording.deposit.value_or(Amount{world->scenario().policy.payment.walletStart}));
    }
    EventBuffer events;
    for (const RecordedCommand& recorded : recording.commands) {
        world->apply(recorded.time, recorded.command, events);
        events.clear();
    }
    world->advanceTo(recording.ended, events);
    return world;
}

void settle(World& world) {
    constexpr Duration step = seconds(10);
    constexpr Duration longest = hours(24);
    EventBuffer events;
    const SimTime from = world.engine().now();
    for (SimTime t = from; !world.settled() && t - from < longest; t = t + step) {
        world.advanceTo(t + step, events);
        events.clear();
    }
}

}  // namespace frontrow
