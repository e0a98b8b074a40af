// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/data_verbs.h"

#include <QTextStream>

#include "operations/account_care.h"
#include "operations/config_use.h"
#include "operations/data_care.h"

namespace frontrow {

namespace {

constexpr std::size_t kUsualEvents = 100;

DataPlugs serverPlugs() {
    DataPlugs plugs = dataPlugs();
    plugs.command = QStringLiteral("frontrow-server");
    return plugs;
}

QString fileOf(const VerbCall& call) { return call.words.isEmpty() ? QString() : call.words[0]; }

QString tooMany(const VerbCall& call, qsizetype most) {
    return call.words.size() <= most ? QString() : QStringLiteral("\"%1\" is one word too many").arg(call.words.last());
}

}  // namespace

ServerExit sayDone(const VerbCall& call, const Result<QString, QString>& done) {
    if (!done) {
        call.error << "frontrow-server: " << done.error() << '\n';
        return ServerExit::Refused;
    }
    call.out << *done << '\n';
    return ServerExit::Done;
}

ServerExit sayWrongUse(const VerbCall& call, const QString& why) {
    call.error << "frontrow-server: " << why << "; `frontrow-server --help` lists what there is\n";
    return ServerExit::WrongUse;
}

ServerExit backupVerb(const VerbCall& call) {
    if (const QString wrong = tooMany(call, 1); !wrong.isEmpty()) return sayWrongUse(call, wrong);
    return sayDone(call, backupData(dataFolderOf(call.config), fileOf(call), serverPlugs(), call.nowUtcMs));
}

ServerExit restoreVerb(const VerbCall& call) {
    if (const QString wrong = tooMany(call, 1); !wrong.isEmpty()) return sayWrongUse(call, wrong);
    return sayDone(call, restoreData(dataFolderOf(call.config), fileOf(call), serverPlugs(), call.nowUtcMs));
}

ServerExit checkVerb(const VerbCall& call) {
    if (const QString wrong = tooMany(call, 0); !wrong.isEmpty()) return sayWrongUse(call, wrong);
    return sayDone(call, checkData(dataFolderOf(call.config), serverPlugs()));
}

ServerExit rebuildVerb(const VerbCall& call) {
    if (const QString wrong = tooMany(call, 0); !wrong.isEmpty()) return sayWrongUse(call, wrong);
    return sayDone(call, rebuildData(dataFolderOf(call.config), serverPlugs(), call.nowUtcMs));
}

ServerExit auditVerb(const VerbCall& call) {
    if (const QString wrong = tooMany(call, 1); !wrong.isEmpty()) return sayWrongUse(call, wrong);
    std::size_t most = kUsualEvents;
    if (!call.words.isEmpty()) {
        bool number = false;
        most = call.words[0].toUInt(&number);
        if (!number || most == 0) return sayWrongUse(call, QStringLiteral("\"%1\" is no number").arg(call.words[0]));
    }
    return sayDone(call, listAuditEvents({dataFolderOf(call.config), call.nowUtcMs}, most));
}

}  // namespace frontrow
