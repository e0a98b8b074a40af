// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/config_use.h"

#include <QStandardPaths>

#include "operations/source_network.h"

namespace frontrow {

namespace {

int whole(std::int64_t value) { return static_cast<int>(value); }
int milliseconds32(std::int64_t seconds) { return static_cast<int>(seconds * 1'000); }

}  // namespace

ConnectionLimits connectionLimitsOf(const ServerConfig& config) {
    ConnectionLimits limits;
    limits.handshakeMs = milliseconds32(config.timeouts.handshakeSeconds);
    limits.enterMs = milliseconds32(config.timeouts.helloSeconds);
    limits.pendingPerAddress = whole(config.limits.handshakesPerAddress);
    limits.pendingInAll = whole(config.limits.handshakes);
    limits.connections = whole(config.limits.connections);
    limits.perAddress = whole(config.limits.connectionsPerAddress);
    limits.newPerSecondPerAddress = whole(config.limits.newPerSecondPerAddress);
    limits.trustedSources = TrustedSources(config.limits.trustedSources).subnets();
    limits.queueSoftMs = milliseconds32(config.timeouts.slowSeconds);
    limits.abortMs = milliseconds32(config.timeouts.closeSeconds);
    limits.pingMs = milliseconds32(config.timeouts.pingSeconds);
    limits.silentMs = milliseconds32(config.timeouts.deadSeconds);
    limits.messagesPerSecond = whole(config.rates.messagesPerSecond);
    limits.messageBurst = whole(config.rates.messagesBurst);
    limits.bytesPerSecond = config.rates.kibibytesPerSecond * 1'024;
    limits.byteBurst = config.rates.kibibytesBurst * 1'024;
    limits.messagesBeforeSignIn = whole(config.rates.messagesBeforeSignIn);
    limits.holdsPerSecond = whole(config.rates.holdsPerSecond);
    limits.holdsBurst = whole(config.rates.holdsBurst);
    limits.ordersPerSecond = whole(config.rates.ordersPerSecond);
    limits.ordersBurst = whole(config.rates.ordersBurst);
    return limits;
}

AccountPolicy accountPolicyOf(const ServerConfig& config) {
    AccountPolicy policy;
    policy.signUp = config.accounts.signUp;
    policy.guests = config.accounts.guests;
    policy.mostGuests = config.accounts.mostGuests;
    policy.strictEnumeration = config.privacy.enumeration == Enumeration::Strict;
    policy.lettersOnSignIn = config.accounts.letters;
    policy.session = hours(config.accounts.sessionHours);
    policy.remembered = days(config.accounts.rememberedDays);
    policy.cost.memoryBytes = static_cast<std::size_t>(config.accounts.passwordMemoryMib) * 1024 * 1024;
    policy.cost.passes = static_cast<std::uint32_t>(config.accounts.passwordPasses);
    policy.throttle.triesPerMinute = config.rates.signInsPerMinute;
    return policy;
}

BackupPolicy backupPolicyOf(const ServerConfig& config) {
    BackupPolicy policy;
    policy.every = hours(config.backup.everyHours);
    policy.kept = static_cast<std::size_t>(config.backup.kept);
    return policy;
}

QString dataFolderOf(const ServerConfig& config) {
    if (!config.server.dataFolder.isEmpty()) return config.server.dataFolder;
    // Several are separated by colons; the first is the one that the unit names first.
    const QString state = qEnvironmentVariable("STATE_DIRECTORY").section(QLatin1Char(':'), 0, 0);
    return state.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : state;
}

}  // namespace frontrow
