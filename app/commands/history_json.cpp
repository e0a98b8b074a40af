// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/history_json.h"

#include <QJsonDocument>

#include "commands/money_words.h"
#include "session/recording.h"

namespace frontrow {

namespace {

constexpr int kVersion = 1;

QString plain(const std::string& text) { return QString::fromStdString(text); }
QString name(std::string_view word) { return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())); }
QJsonValue number(Amount amount) { return static_cast<qint64>(amount.minor); }
QJsonValue runNumber(StreamId stream) {
    return stream == StreamId{} ? QJsonValue(QJsonValue::Null) : QJsonValue(static_cast<qint64>(stream.value));
}

QJsonValue reportOf(const RunRow& run) {
    if (run.report.empty()) return QJsonValue::Null;
    return QJsonDocument::fromJson(QByteArray::fromStdString(run.report)).object();
}

QJsonObject runObject(const PracticeData& data, const RunRow& run) {
    QJsonArray tickets;
    for (const TicketRow& ticket : data.tickets(run.stream)) tickets.append(ticketObject(ticket));
    return {{QStringLiteral("id"), runNumber(run.stream)},
            {QStringLiteral("state"), name(runStateName(run.state))},
            {QStringLiteral("started"), isoText(run.startedUtcMs)},
            {QStringLiteral("scenario"), plain(run.scenario)},
            {QStringLiteral("policy"), plain(run.policy)},
            {QStringLiteral("venue"), plain(run.venue)},
            {QStringLiteral("seed"), plain(run.seed)},
            {QStringLiteral("party"), static_cast<qint64>(run.party)},
            {QStringLiteral("result"), run.result.empty() ? QJsonValue(QJsonValue::Null) : plain(run.result)},
            {QStringLiteral("lapsed_seats"), static_cast<qint64>(run.lapsedSeats)},
            {QStringLiteral("digest"), run.digest.empty() ? QJsonValue(QJsonValue::Null) : plain(run.digest)},
            {QStringLiteral("program"), plain(run.program)},
            {QStringLiteral("crowd_version"), run.crowdVersion},
            {QStringLiteral("can_be_simulated"), run.crowdVersion == kCrowdVersion},
            {QStringLiteral("report"), reportOf(run)},
            {QStringLiteral("tickets"), tickets}};
}

// What it did to the wallet: more above 0.
Amount change(const LedgerEntry& entry) {
    if (entry.to == Pot::Wallet) return entry.amount;
    return entry.from == Pot::Wallet ? -entry.amount : Amount{};
}

}  // namespace

QJsonObject ticketObject(const TicketRow& ticket) {
    return {{QStringLiteral("run"), runNumber(streamOf(ticket.key))},
            {QStringLiteral("ticket"), static_cast<qint64>(numberOf(ticket.key))},
            {QStringLiteral("section"), plain(ticket.section)},
            {QStringLiteral("row"), plain(ticket.row)},
            {QStringLiteral("seat"), plain(ticket.number)},
            {QStringLiteral("price"), number(ticket.price)},
            {QStringLiteral("state"), name(ticketStateName(ticket.state))},
            {QStringLiteral("refund"), number(ticket.refund)},
            {QStringLiteral("code"), plain(ticket.code)}};
}

QJsonArray ticketArray(const PracticeData& data) {
    QJsonArray tickets;
    for (const TicketRow& ticket : data.allTickets()) tickets.append(ticketObject(ticket));
    return tickets;
}

QJsonObject walletObject(const PracticeData& data) {
    QJsonArray entries;
    for (const PracticeData::WalletLine& line : data.walletLines()) {
        const std::uint32_t ticket = numberOf(line.entry.ticket);
        entries.append(QJsonObject{{QStringLiteral("id"), static_cast<qint64>(line.entry.id)},
                                   {QStringLiteral("at"), isoText(line.utcMs)},
                                   {QStringLiteral("kind"), name(entryKindName(line.entry.kind))},
                                   {QStringLiteral("from"), name(potName(line.entry.from))},
                                   {QStringLiteral("to"), name(potName(line.entry.to))},
                                   {QStringLiteral("amount"), number(line.entry.amount)},
                                   {QStringLiteral("change"), number(change(line.entry))},
                                   {QStringLiteral("balance"), number(line.entry.walletAfter)},
                                   {QStringLiteral("run"), runNumber(line.run)},
                                   {QStringLiteral("ticket"), ticket == 0 ? QJsonValue(QJsonValue::Null)
                                                                          : QJsonValue(static_cast<qint64>(ticket))}});
    }
    const ProfileRow profile = data.profile();
    return {{QStringLiteral("profile"), plain(profile.name)},
            {QStringLiteral("balance"), number(profile.wallet)},
            {QStringLiteral("currency"), QStringLiteral("KRW")},
            {QStringLiteral("entries"), entries}};
}

QJsonObject historyObject(const PracticeData& data) {
    QJsonArray runs;
    for (const RunRow& run : data.runs()) runs.append(runObject(data, run));
    return {{QStringLiteral("format"), QStringLiteral("frontrow-history")},
            {QStringLiteral("version"), kVersion},
            {QStringLiteral("runs"), runs},
            {QStringLiteral("wallet"), walletObject(data)}};
}

QJsonObject emptyHistory() {
    return {{QStringLiteral("format"), QStringLiteral("frontrow-history")},
            {QStringLiteral("version"), kVersion},
            {QStringLiteral("runs"), QJsonArray()},
            {QStringLiteral("wallet"), QJsonValue::Null}};
}

}  // namespace frontrow
