// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/system_notice.h"

#include <systemd/sd-daemon.h>

#include <algorithm>

namespace frontrow {

namespace {

// One line: a further one would be another message.
std::string statusLine(std::string status) {
    std::replace(status.begin(), status.end(), '\n', ' ');
    return "STATUS=" + status;
}

}  // namespace

void noteServing(const std::string& status) { sd_notify(0, ("READY=1\n" + statusLine(status)).c_str()); }
void noteStatus(const std::string& status) { sd_notify(0, statusLine(status).c_str()); }
void noteStopping() { sd_notify(0, "STOPPING=1"); }
void noteAlive() { sd_notify(0, "WATCHDOG=1"); }

std::int64_t watchdogMs() {
    std::uint64_t microseconds = 0;
    return sd_watchdog_enabled(0, &microseconds) > 0 ? static_cast<std::int64_t>(microseconds / 1'000) : 0;
}

}  // namespace frontrow
