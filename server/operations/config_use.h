// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From settings to what the parts of a server take. Thread: any; no state.
#pragma once

#include "accounts/account_service.h"
#include "operations/server_config.h"
#include "sockets/connection_limits.h"
#include "storage/backup.h"

namespace frontrow {

ConnectionLimits connectionLimitsOf(const ServerConfig& config);
AccountPolicy accountPolicyOf(const ServerConfig& config);
BackupPolicy backupPolicyOf(const ServerConfig& config);
// server.data_folder; where it is empty systemd's state folder, and without one the system's place for
// data of programs.
QString dataFolderOf(const ServerConfig& config);

}  // namespace frontrow
