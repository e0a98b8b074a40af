// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/ticket_command.h"

#include <QJsonDocument>
#include <QTextStream>
#include <map>

#include "commands/folder_request.h"
#include "commands/history_json.h"
#include "commands/money_words.h"
#include "commands/news_words.h"
#include "sale/refusal.h"

namespace frontrow {

namespace {

QString plain(const std::string& text) { return QString::fromStdString(text); }

ExitCode refuse(const CommandContext& context, const QString& reason) {
    context.error << "frontrow ticket: " << reason << '\n';
    return ExitCode::Refused;
}

ExitCode wrongUse(const CommandContext& context, const QString& why) {
    context.error << "frontrow ticket: " << why << "\n"
                  << "usage: frontrow tickets [--json] [--data FOLDER]\n"
                  << "       frontrow ticket check CODE [--data FOLDER]\n"
                  << "       frontrow ticket cancel CODE…|all [--yes] [--data FOLDER]\n";
    return ExitCode::WrongUse;
}

QString folderUnknown(const QString& folder) {
    return QStringLiteral("%1: there is no data folder yet; frontrow rehearse makes one").arg(folder);
}

void print(QTextStream& out, const TicketRow& ticket) {
    out << plain(ticket.code) << "  " << placeText(ticket).leftJustified(30) << ' '
        << amountText(ticket.price).rightJustified(12) << "  run " << streamOf(ticket.key).value;
    if (ticket.state == TicketRowState::Void) out << "  cancelled, " << amountText(ticket.refund) << " came back";
    out << '\n';
}

// --- check ------------------------------------------------------------------------------------------

ExitCode check(const CommandContext& context, const PracticeData& data, const QString& text) {
    std::optional<TicketRow> ticket;
    switch (data.judge(text, ticket)) {
        case TicketVerdict::Valid:
            context.out << "valid: " << placeText(*ticket) << ", run " << streamOf(ticket->key).value << '\n';
            return ExitCode::Done;
        case TicketVerdict::Void:
            return refuse(context,
                          QStringLiteral("void: the ticket for %1 was cancelled or exchanged; it lets nobody in")
                              .arg(placeText(*ticket)));
        case TicketVerdict::Unknown:
            return refuse(context,
                          QStringLiteral("unknown: this data folder never gave out such a ticket; look whether "
                                         "the code belongs to another folder (--data)"));
        case TicketVerdict::Forged:
            return refuse(context,
                          QStringLiteral("forged: the code was not signed here; it was changed, or is of another "
                                         "data folder (--data)"));
        case TicketVerdict::NoCode: break;
    }
    return refuse(context,
                  QStringLiteral("\"%1\" is no ticket code; it has eight groups of five letters and digits").arg(text));
}

// --- cancel -----------------------------------------------------------------------------------------

using TicketsOfRun = std::map<StreamId, std::vector<TicketId>>;

std::optional<QString> gather(const PracticeData& data, const QStringList& codes, TicketsOfRun& found) {
    if (codes == QStringList{QStringLiteral("all")}) {
        for (const TicketRow& ticket : data.allTickets()) {
            if (ticket.state != TicketRowState::Valid) continue;
            found[streamOf(ticket.key)].push_back(TicketId{numberOf(ticket.key)});
        }
        return std::nullopt;
    }
    for (const QString& code : codes) {
        std::optional<TicketRow> ticket;
        const TicketVerdict verdict = data.judge(code, ticket);
        if (verdict == TicketVerdict::Void) {
            return QStringLiteral("%1: the ticket for %2 is cancelled already").arg(code, placeText(*ticket));
        }
        if (verdict != TicketVerdict::Valid) {
            return QStringLiteral("%1: is no valid ticket of this data folder; frontrow tickets lists them").arg(code);
        }
        found[streamOf(ticket->key)].push_back(TicketId{numberOf(ticket->key)});
    }
    return std::nullopt;
}

QString refusalText(Refusal refusal) {
    switch (refusal) {
        case Refusal::AlreadyRefunded: return QStringLiteral("it is cancelled already");
        case Refusal::TooLate: return QStringLiteral("its performance has begun, so it cannot be given back any more");
        case Refusal::WholeOrderOnly:
            return QStringLiteral("this sale takes back whole orders only: name all tickets of the order");
        case Refusal::OrderOpen: return QStringLiteral("it is about to be exchanged by an order");
        default: return QStringLiteral("the sale refuses it (%1)").arg(QString::fromUtf8(refusalName(refusal).data()));
    }
}

// What each would give back; nothing is done yet. Refused where one of them cannot be cancelled.
std::optional<QString> offer(const CommandContext& context, PracticeData& data, const TicketsOfRun& tickets) {
    Amount refund, charge;
    for (const auto& [run, ids] : tickets) {
        const auto offers = data.cancelOffers(run, ids);
        if (!offers) return QStringLiteral("run %1: %2").arg(run.value).arg(offers.error());
        for (const CancelOffer& each : *offers) {
            if (each.refusal != Refusal::None) {
                return QStringLiteral("%1, run %2: %3")
                    .arg(placeText(each.ticket))
                    .arg(run.value)
                    .arg(refusalText(each.refusal));
            }
            context.out << placeText(each.ticket).leftJustified(30) << "  price " << amountText(each.ticket.price)
                        << ", charge " << amountText(each.charge) << ", refund " << amountText(each.refund) << '\n';
            refund += each.refund;
            charge += each.charge;
        }
    }
    context.out << "in all: refund " << amountText(refund) << ", charge " << amountText(charge) << '\n';
    return std::nullopt;
}

ExitCode cancel(const CommandContext& context, PracticeData& data, const QStringList& codes, bool yes) {
    TicketsOfRun tickets;
    if (const auto refusal = gather(data, codes, tickets)) return refuse(context, *refusal);
    if (tickets.empty()) return refuse(context, QStringLiteral("there is no valid ticket to cancel"));
    if (const auto refusal = offer(context, data, tickets)) return refuse(context, *refusal);
    context.out.flush();
    if (!yes) return refuse(context, QStringLiteral("nothing is cancelled yet; say --yes to do it"));
    for (const auto& [run, ids] : tickets) {
        const auto answer = data.cancel(run, ids);
        if (!answer) return refuse(context, answer.error());
        if (!answer->ok())
            return refuse(context, QStringLiteral("run %1: ").arg(run.value) + refusalText(answer->refusal));
    }
    context.out << "cancelled; wallet " << amountText(data.profile().wallet) << '\n';
    return ExitCode::Done;
}

}  // namespace

ExitCode ticketsCommand(const CommandContext& context) {
    const auto request = readFolderRequest(context.arguments, {QStringLiteral("--data"), QStringLiteral("--json")});
    if (!request) return wrongUse(context, request.error());
    if (!request->words.isEmpty()) {
        return wrongUse(context, QStringLiteral("\"%1\" is one word too many").arg(request->words.first()));
    }
    const SystemUtcClock clock;
    std::unique_ptr<PracticeData> data;
    if (PracticeData::exists(request->folder)) {
        data = openFolder(context, QStringLiteral("tickets"), request->folder, clock, FolderUse::Look);
        if (!data) return ExitCode::Refused;
    }
    const auto tickets = data ? data->allTickets() : std::vector<TicketRow>();
    if (request->json) {
        context.out << QJsonDocument(data ? ticketArray(*data) : QJsonArray()).toJson(QJsonDocument::Indented);
        return ExitCode::Done;
    }
    if (tickets.empty())
        context.out << "No ticket yet. Here will stand the seats you paid for; frontrow rehearse gets some.\n";
    for (const TicketRow& ticket : tickets) print(context.out, ticket);
    return ExitCode::Done;
}

ExitCode ticketCommand(const CommandContext& context) {
    const auto request = readFolderRequest(context.arguments, {QStringLiteral("--data"), QStringLiteral("--yes")});
    if (!request) return wrongUse(context, request.error());
    const QString verb = request->words.value(0);
    const QStringList codes = request->words.mid(1);
    const bool checks = verb == QStringLiteral("check");
    if (!checks && verb != QStringLiteral("cancel")) {
        return wrongUse(context, verb.isEmpty() ? QStringLiteral("a verb is needed")
                                                : QStringLiteral("there is no verb \"%1\"").arg(verb));
    }
    if (codes.isEmpty() || (checks && codes.size() > 1)) return wrongUse(context, QStringLiteral("name the code"));
    if (!PracticeData::exists(request->folder)) return refuse(context, folderUnknown(request->folder));
    const SystemUtcClock clock;
    const auto data = openFolder(context, QStringLiteral("ticket"), request->folder, clock,
                                 checks ? FolderUse::Look : FolderUse::Change);
    if (!data) return ExitCode::Refused;
    return checks ? check(context, *data, codes.first()) : cancel(context, *data, codes, request->yes);
}

}  // namespace frontrow
