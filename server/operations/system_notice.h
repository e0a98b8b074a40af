// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the server tells systemd: that it serves, that it ends, that it lives. Does nothing where systemd
// did not start it. Thread: any.
#pragma once

#include <cstdint>
#include <string>

namespace frontrow {

// After the listening sockets are open; `status` is one line for `systemctl status`.
void noteServing(const std::string& status);
void noteStatus(const std::string& status);
void noteStopping();
// To be called more often than watchdogMs() says.
void noteAlive();
// Within how many milliseconds a sign of life is wanted; 0 where none is.
std::int64_t watchdogMs();

}  // namespace frontrow
