// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/stop_request.h"

#include <QSocketNotifier>
#include <QtGlobal>

#include "domain/assert.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#endif

namespace frontrow {

#ifdef Q_OS_UNIX
namespace {

constexpr std::array<int, 3> kSignals{SIGTERM, SIGINT, SIGHUP};

// A signal finds nothing but this.
std::atomic<int> wakeEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free);

// The next one is not held up by a program that hangs.
void heard(int number) {
    const char byte = 1;
    const int end = wakeEnd.load();
    if (end >= 0) (void)!write(end, &byte, 1);
    (void)signal(number, SIG_DFL);
}

}  // namespace

StopRequest::StopRequest(QObject* parent) : QObject(parent) {
    FRONTROW_ASSERT(wakeEnd.load() < 0);
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, m_pipe.data()) != 0) return;
    for (const int end : m_pipe) fcntl(end, F_SETFD, FD_CLOEXEC);
    m_arrivals = std::make_unique<QSocketNotifier>(m_pipe[1], QSocketNotifier::Read);
    connect(m_arrivals.get(), &QSocketNotifier::activated, this, &StopRequest::take);
    wakeEnd = m_pipe[0];
    for (const int number : kSignals) (void)signal(number, heard);
}

StopRequest::~StopRequest() {
    if (m_arrivals == nullptr) return;
    for (const int number : kSignals) (void)signal(number, SIG_DFL);
    wakeEnd = -1;
    m_arrivals.reset();
    for (const int end : m_pipe) close(end);
}

void StopRequest::take() {
    char byte = 0;
    if (read(m_pipe[1], &byte, 1) == 1) emit asked();
}
#else
StopRequest::StopRequest(QObject* parent) : QObject(parent) {}
StopRequest::~StopRequest() = default;
void StopRequest::take() {}
#endif

}  // namespace frontrow
