// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Waiting for what really travels: by events, not by time. Thread: the test's.
#pragma once

#include <QCoreApplication>
#include <QTimer>

namespace frontrow::test {

// Handles events until the condition holds; false when that takes unreasonably long.
template <class Condition> bool waitUntil(Condition condition) {
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(10'000);
    while (!condition() && patience.isActive()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return condition();
}

}  // namespace frontrow::test
