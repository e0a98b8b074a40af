// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/past_runs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace frontrow {

namespace {

Duration spanOf(const QJsonObject& object, const QString& name) {
    return milliseconds(object.value(name).toInteger(0));
}

std::optional<Duration> maybeSpanOf(const QJsonObject& object, const QString& name) {
    const QJsonValue value = object.value(name);
    if (!value.isDouble()) return std::nullopt;
    return milliseconds(value.toInteger(0));
}

RunResult resultOf(const QString& name) {
    for (const RunResult result : {RunResult::Tickets, RunResult::NoTicket}) {
        const std::string_view each = resultName(result);
        if (name == QString::fromUtf8(each.data(), static_cast<qsizetype>(each.size()))) return result;
    }
    return RunResult::LeftEarly;
}

SkillReport skillOf(const QJsonObject& object) {
    SkillReport skill;
    skill.click = spanOf(object, QStringLiteral("click_ms"));
    skill.letters = spanOf(object, QStringLiteral("letters_ms"));
    skill.reaction = spanOf(object, QStringLiteral("reaction_ms"));
    skill.choice = spanOf(object, QStringLiteral("choice_ms"));
    skill.form = spanOf(object, QStringLiteral("form_ms"));
    return skill;
}

std::vector<TicketLine> ticketsOf(const QJsonArray& array) {
    std::vector<TicketLine> tickets;
    for (const QJsonValue& each : array) {
        TicketLine ticket;
        ticket.section = each[QStringLiteral("section")].toString().toStdString();
        ticket.row = each[QStringLiteral("row")].toString().toStdString();
        ticket.number = each[QStringLiteral("number")].toString().toStdString();
        tickets.push_back(std::move(ticket));
    }
    return tickets;
}

Report reportOf(const QJsonObject& object) {
    Report report;
    report.result = resultOf(object.value(QStringLiteral("result")).toString());
    report.fixedScenario = object.value(QStringLiteral("fixed_scenario")).toBool();
    report.knownSeed = object.value(QStringLiteral("known_seed")).toBool();
    report.total = spanOf(object, QStringLiteral("total_ms"));
    const QJsonObject phases = object.value(QStringLiteral("phases_ms")).toObject();
    for (std::size_t i = 0; i < kPhaseCount; ++i) {
        const std::string_view name = phaseName(static_cast<RunPhase>(i));
        report.phases.times[i] = spanOf(phases, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    report.tickets = ticketsOf(object.value(QStringLiteral("tickets")).toArray());
    report.click.error = maybeSpanOf(object.value(QStringLiteral("click")).toObject(), QStringLiteral("error_ms"));
    const QJsonObject letters = object.value(QStringLiteral("letters")).toObject();
    report.letters.tries = static_cast<std::uint32_t>(letters.value(QStringLiteral("tries")).toInteger(0));
    report.letters.wrong = static_cast<std::uint32_t>(letters.value(QStringLiteral("wrong")).toInteger(0));
    report.choosing.firstHold =
        maybeSpanOf(object.value(QStringLiteral("choosing")).toObject(), QStringLiteral("first_hold_ms"));
    report.skill = skillOf(object.value(QStringLiteral("skill")).toObject());
    return report;
}

}  // namespace

std::vector<PastRun> pastRuns(const std::vector<RunRow>& runs) {
    std::vector<PastRun> past;
    for (const RunRow& run : runs) {
        const QJsonDocument report = QJsonDocument::fromJson(QByteArray::fromStdString(run.report));
        if (run.state != RunState::Finished || !report.isObject()) continue;
        past.push_back({run.startedUtcMs, run.scenario, run.venue, reportOf(report.object())});
    }
    return past;
}

}  // namespace frontrow
