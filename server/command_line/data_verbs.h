// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `frontrow-server backup|restore|check|rebuild|audit`: the data folder. All but `audit` want it for
// themselves. Thread: the main one.
#pragma once

#include "command_line/server_command_line.h"
#include "domain/result.h"

namespace frontrow {

ServerExit backupVerb(const VerbCall& call);
ServerExit restoreVerb(const VerbCall& call);
ServerExit checkVerb(const VerbCall& call);
ServerExit rebuildVerb(const VerbCall& call);
ServerExit auditVerb(const VerbCall& call);

// Says what was done or refused, in one way for all verbs.
ServerExit sayDone(const VerbCall& call, const Result<QString, QString>& done);
ServerExit sayWrongUse(const VerbCall& call, const QString& why);

}  // namespace frontrow
