// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/account_verb.h"

#include <functional>

#include "command_line/data_verbs.h"
#include "command_line/password_input.h"
#include "operations/account_care.h"
#include "operations/config_use.h"

namespace frontrow {

namespace {

ServerExit withPassword(const VerbCall& call, const std::function<Result<QString, QString>(Secret)>& then) {
    auto password = readPassword(call.passwordFile);
    if (!password) return sayDone(call, Failure{password.error()});
    return sayDone(call, then(std::move(*password)));
}

}  // namespace

ServerExit accountVerb(const VerbCall& call) {
    const AccountCare care{dataFolderOf(call.config), call.nowUtcMs, accountPolicyOf(call.config).cost};
    const QString what = call.words.value(0);
    const QString name = call.words.value(1);
    const bool takesRole = what == QStringLiteral("create") || what == QStringLiteral("grant");
    const bool takesName = takesRole || what == QStringLiteral("reset") || what == QStringLiteral("sign-out");
    if (!takesName && what != QStringLiteral("list")) {
        return sayWrongUse(call, QStringLiteral("account needs one of list, create, reset, grant, sign-out"));
    }
    const qsizetype expected = takesRole ? 3 : takesName ? 2 : 1;
    if (call.words.size() != expected) {
        return sayWrongUse(call, QStringLiteral("account %1 needs %2")
                                     .arg(what, takesRole   ? QStringLiteral("NAME and ROLE")
                                                : takesName ? QStringLiteral("NAME")
                                                            : QStringLiteral("nothing further")));
    }
    const auto role = memberRoleNamed(call.words.value(2).toStdString());
    if (takesRole && (!role || *role == PersonRole::Guest)) {
        return sayWrongUse(call, QStringLiteral("\"%1\" is no role: buyer, seller or admin").arg(call.words[2]));
    }
    if (what == QStringLiteral("list")) return sayDone(call, listAccounts(care));
    if (what == QStringLiteral("grant")) return sayDone(call, grantRole(care, name, *role));
    if (what == QStringLiteral("sign-out")) return sayDone(call, signOutAccount(care, name));
    return withPassword(call, [&](Secret password) {
        return takesRole ? createAccount(care, name, *role, std::move(password))
                         : resetAccount(care, name, std::move(password));
    });
}

}  // namespace frontrow
