// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/wallet_command.h"

#include <QJsonDocument>
#include <QTextStream>

#include "commands/folder_request.h"
#include "commands/history_json.h"
#include "commands/money_words.h"

namespace frontrow {

namespace {

ExitCode refuse(const CommandContext& context, const QString& reason) {
    context.error << "frontrow wallet: " << reason << '\n';
    return ExitCode::Refused;
}

ExitCode wrongUse(const CommandContext& context, const QString& why) {
    context.error << "frontrow wallet: " << why << "\n"
                  << "usage: frontrow wallet [--json] [--data FOLDER]\n"
                  << "       frontrow wallet top-up AMOUNT [--data FOLDER]\n";
    return ExitCode::WrongUse;
}

QString kindText(const PracticeData::WalletLine& line) {
    switch (line.entry.kind) {
        case EntryKind::Allowance: return QStringLiteral("allowance");
        case EntryKind::TopUp: return QStringLiteral("top up");
        case EntryKind::Purchase:
            return line.entry.from == Pot::Outside ? QStringLiteral("purchase, by card or transfer")
                                                   : QStringLiteral("purchase");
        case EntryKind::Refund: return QStringLiteral("refund");
        case EntryKind::Charge: return QStringLiteral("cancel charge");
        case EntryKind::Share: return QStringLiteral("share of an order");
    }
    return {};
}

Amount change(const LedgerEntry& entry) {
    if (entry.to == Pot::Wallet) return entry.amount;
    return entry.from == Pot::Wallet ? -entry.amount : Amount{};
}

void print(QTextStream& out, const PracticeData& data) {
    for (const PracticeData::WalletLine& line : data.walletLines()) {
        out << dateText(line.utcMs) << "  " << changeText(change(line.entry)).rightJustified(14) << "  "
            << amountText(line.entry.walletAfter).rightJustified(14) << "  " << kindText(line);
        if (line.run != StreamId{}) out << ", run " << line.run.value;
        out << '\n';
    }
    out << "wallet  " << amountText(data.profile().wallet) << '\n';
}

ExitCode topUp(const CommandContext& context, PracticeData& data, const QString& text) {
    const auto amount = readAmount(text);
    if (!amount || *amount < Amount{1} || *amount > Amount{100'000'000}) {
        return refuse(context, QStringLiteral("\"%1\" is no amount from 1 to 100,000,000").arg(text));
    }
    const auto answer = data.topUp(*amount);
    if (!answer) return refuse(context, answer.error());
    if (!answer->ok())
        return refuse(context, QStringLiteral("the wallet cannot take %1 more").arg(amountText(*amount)));
    context.out << "wallet  " << amountText(data.profile().wallet) << '\n';
    return ExitCode::Done;
}

}  // namespace

ExitCode walletCommand(const CommandContext& context) {
    const auto request = readFolderRequest(context.arguments, {QStringLiteral("--data"), QStringLiteral("--json")});
    if (!request) return wrongUse(context, request.error());
    const QStringList& words = request->words;
    const bool tops = words.value(0) == QStringLiteral("top-up");
    if (tops ? words.size() != 2 : !words.isEmpty()) {
        return wrongUse(context, QStringLiteral("\"%1\" is not understood").arg(words.join(QLatin1Char(' '))));
    }
    if (!tops && !PracticeData::exists(request->folder)) {
        if (request->json) {
            context.out << "null\n";
        } else {
            context.out << "No wallet yet. The first rehearsal gives you " << amountText(kFirstBalance)
                        << ", and every week " << amountText(kWeeklyAllowance)
                        << " more.\nBegin with: frontrow rehearse\n";
        }
        return ExitCode::Done;
    }
    const SystemUtcClock clock;
    const auto data = openFolder(context, QStringLiteral("wallet"), request->folder, clock,
                                 tops ? FolderUse::Change : FolderUse::Look);
    if (!data) return ExitCode::Refused;
    if (tops) return topUp(context, *data, words[1]);
    if (request->json)
        context.out << QJsonDocument(walletObject(*data)).toJson(QJsonDocument::Indented);
    else
        print(context.out, *data);
    return ExitCode::Done;
}

}  // namespace frontrow
