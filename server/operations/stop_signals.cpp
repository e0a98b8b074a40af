// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/stop_signals.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <QSocketNotifier>
#include <array>
#include <cerrno>

#include "domain/assert.h"

namespace frontrow {

namespace {

// A handler can reach nothing but this.
std::array<int, 2> pipeEnds{-1, -1};

void handle(int) {
    const int before = errno;
    const char one = 1;
    static_cast<void>(::write(pipeEnds[1], &one, 1) == 1);
    errno = before;
}

void install(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

}  // namespace

StopSignals::StopSignals(std::function<void()> asked) {
    FRONTROW_ASSERT(pipeEnds[0] == -1);
    const bool made = ::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) == 0;
    FRONTROW_ASSERT(made);
    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [asked = std::move(asked)] {
        char one = 0;
        while (::read(pipeEnds[0], &one, 1) == 1) asked();
    });
    install(handle);
}

StopSignals::~StopSignals() {
    install(SIG_DFL);
    for (int& end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

}  // namespace frontrow
